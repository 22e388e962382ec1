//! The simulator, as seen by HTTP clients.

#[cfg(unix)]
mod exec;
mod host_content;
mod jobs;
mod long_polls;
mod passwords;
mod quirks;
mod refusals;
mod responses;
#[cfg(unix)]
mod serve;

use std::io::{Read, Write};
use std::net::TcpStream;
use std::sync::Arc;
use std::time::Duration;

use crate::support::World;
use crate::support::raw::{Raw, Reply, text};
use base64::Engine;
use deploy_cli::deploy::trust::{self, Trust};
use deploy_cli::simulator::{Options, Simulator};
use secrecy::ExposeSecret;
use serde_json::{Value, json};

/// The time limit for a response that is expected.
const SOON: Duration = Duration::from_secs(20);
/// How long a test waits to show that there is no response.
const WHILE: Duration = Duration::from_millis(150);

/// A simulator whose jobs end immediately.
fn quick() -> (World, Raw) {
    with(Options::default())
}

fn with(options: Options) -> (World, Raw) {
    let world = World::with(options);
    let http = Raw::new(&world.simulator, "/api");
    (world, http)
}

/// A simulator whose jobs take a step only on request.
fn held(options: Options) -> (World, Raw) {
    let (world, http) = with(options);
    world.simulator.hold_jobs(true);
    (world, http)
}

fn failing(call: &str) -> Options {
    Options { fail: vec![call.parse().unwrap()], ..Options::default() }
}

/// Steps a held job to its end. Checks that `last_modified` increases with each step.
#[track_caller]
fn finish(world: &World, http: &Raw, job: &Value) -> Value {
    let (id, mut last) = (text(&job["id"]), text(&job["last_modified"]));
    loop {
        world.simulator.step_job(&id);
        let record = http.record(&format!("/jobs/{id}?fields=**"));
        let now = text(&record["last_modified"]);
        assert!(now > last, "{now} does not follow {last}");
        last = now;
        if record["state"] != "running" {
            return record;
        }
    }
}

/// Creates a cluster that can be deployed, without waiting for jobs.
fn cluster(http: &Raw, name: &str, nodes: u8) -> String {
    let config = json!({"name": name, "ip": "10.0.0.10", "netmask": "255.255.255.0", "gateway": "10.0.0.1"});
    let id = http.json("POST", &format!("/clusters?node_count={nodes}"), &config).is(201).created();
    for (n, node) in http.records(&format!("/clusters/{id}/nodes")).iter().enumerate() {
        let path = format!("/clusters/{id}/nodes/{}", text(&node["id"]));
        let host = format!("{name}-host-{n}");
        http.json("POST", "/hosts", &json!({"hosts": [{"name": host, "hypervisor_type": "KVM"}]})).is(202);
        let host = text(&http.records(&format!("/hosts?name={host}"))[0]["id"]);
        http.json("PATCH", &path, &json!({"host": {"id": host}, "ip": format!("10.0.0.{}", 11 + n)})).is(200);
        for network in http.records(&format!("{path}/networks")) {
            let target = format!("{path}/networks/{}", text(&network["id"]));
            http.json("PATCH", &target, &json!({"name": "VM Network"})).is(200);
        }
        let pools = json!({"pool_array": [{"name": "pool", "capacity": 1_000_000_000_000_u64}]});
        http.json("POST", &format!("{path}/storage/pools"), &pools).is(201);
    }
    id
}

fn deploy(http: &Raw, cluster: &str, query: &str) -> Reply {
    let body = json!({"ontap_credential": {"password": "p"}});
    http.json("POST", &format!("/clusters/{cluster}/deploy{query}"), &body)
}

/// Creates and deploys a cluster on a simulator with held jobs.
fn deployed(world: &World, http: &Raw, nodes: u8) -> String {
    let id = cluster(http, "demo", nodes);
    assert_eq!(finish(world, http, &deploy(http, &id, "").job())["state"], "success");
    id
}

/// Starts a job.
fn backup(http: &Raw) -> Value {
    http.json("POST", "/backups", &json!({"password": "p"})).job()
}

/// Sends a request unchanged, which HTTP libraries would normalize, and reads the response.
fn literal(simulator: &Simulator, line: &str, host: &str) -> String {
    let (tls, _) = trust::tls(Trust::Anything).unwrap();
    let name = "127.0.0.1".to_owned().try_into().unwrap();
    let connection = rustls::ClientConnection::new(Arc::new(tls), name).unwrap();
    let mut stream = rustls::StreamOwned::new(connection, TcpStream::connect(simulator.address()).unwrap());
    let login = format!("{}:{}", simulator.username(), simulator.password().expose_secret());
    let login = base64::engine::general_purpose::STANDARD.encode(login);
    let (line, body) = line.split_once('\n').unwrap_or((line, ""));
    write!(
        stream,
        "{line} HTTP/1.1\r\nHost: {host}\r\nAuthorization: basic {login}\r\nContent-Type: application/json\r\n\
         Content-Length: {}\r\nConnection: close\r\n\r\n{body}",
        body.len()
    )
    .unwrap();
    let mut response = Vec::new();
    // The server may close the connection without a TLS close_notify, which is an error here.
    let _ = stream.read_to_end(&mut response);
    String::from_utf8(response).unwrap()
}
