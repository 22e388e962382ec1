//! The simulator with many clients, misbehaving clients and random calls.

use std::collections::{HashMap, HashSet};
use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::Duration;

#[cfg(unix)]
use crate::support::in_shell;
use crate::support::raw::{Raw, text};
use crate::support::{self, Running, World};
use deploy_cli::deploy::trust::{Trust, tls};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use serde_json::{Value, json};

fn backup(raw: &Raw) -> String {
    let reply = raw.request("POST", "/backups").json(&json!({"password": "x"})).send().unwrap();
    assert_eq!(reply.status(), 202);
    reply.json::<Value>().unwrap()["job"]["id"].as_str().unwrap().to_owned()
}

#[test]
fn thousand_concurrent_long_polls_all_complete() {
    let world = World::new();
    world.simulator.hold_jobs(true);
    let raw = Raw::new(&world.simulator, "/api");
    let jobs: Vec<String> = (0..1000).map(|_| backup(&raw)).collect();
    let run = world.spawn(&["job", "wait", "--all", "--progress", "none", "-o", "id"]);
    while world.simulator.waiting() < 1000 {
        std::thread::sleep(Duration::from_millis(5));
    }
    for id in &jobs {
        (0..3).for_each(|_| world.simulator.step_job(id));
    }
    let ids = run.end().exits(0).stdout;
    assert_eq!(ids.lines().collect::<HashSet<_>>().len(), 1000);
    assert_eq!(world.simulator.waiting(), 0);
}

#[cfg(unix)]
#[test]
fn many_jobs_are_waited_for_with_few_file_descriptors() {
    let world = World::new();
    world.simulator.hold_jobs(true);
    let raw = Raw::new(&world.simulator, "/api");
    let jobs: Vec<String> = (0..500).map(|_| backup(&raw)).collect();
    let command = world.command(&["job", "wait", "--all", "--progress", "plain", "-o", "id"]);
    let mut run = Running::start(&mut in_shell(&command, "ulimit -n 64; exec \"$0\" \"$@\""));
    run.until("only 64 open files are allowed: 20 of 500 jobs are polled at a time");
    // A limit that can be raised is none.
    let raised = Running::start(&mut in_shell(&command, "ulimit -S -n 64; exec \"$0\" \"$@\""));
    while world.simulator.waiting() < 500 {
        std::thread::sleep(Duration::from_millis(5));
    }
    for id in &jobs {
        (0..3).for_each(|_| world.simulator.step_job(id));
    }
    let run = run.end().exits(0);
    assert_eq!(run.stdout.lines().collect::<HashSet<_>>().len(), 500);
    let raised = raised.end().exits(0);
    assert!(!raised.stderr.contains("open files"), "{}", raised.stderr);
    assert!(!run.stderr.contains("Too many open files"), "{}", run.stderr);
    // Too few for a single connection.
    let mut none = in_shell(&command, "ulimit -n 8; exec \"$0\" \"$@\"");
    support::run(&mut none).exits(1).says("Too many open files");
}

#[test]
fn concurrent_creates_of_one_name_succeed_once() {
    let world = World::new();
    let create = |n: usize| {
        let raw = Raw::new(&world.simulator, "/api");
        let body = json!({"name": format!("c{}", n % 20)});
        raw.request("POST", "/clusters").json(&body).send().unwrap().status().as_u16()
    };
    let statuses: Vec<u16> = std::thread::scope(|scope| {
        let writers: Vec<_> = (0..200).map(|n| scope.spawn(move || create(n))).collect();
        writers.into_iter().map(|w| w.join().unwrap()).collect()
    });
    let count = |status| statuses.iter().filter(|s| **s == status).count();
    assert_eq!((count(201), count(409)), (20, 180));
    assert_eq!(world.ok("cluster list -o id").stdout.lines().count(), 20);
}

/// A TLS connection for arbitrary bytes.
fn connect(world: &World) -> rustls::StreamOwned<rustls::ClientConnection, TcpStream> {
    let (config, _) = tls(Trust::Anything).unwrap();
    let name = rustls::pki_types::ServerName::try_from("localhost").unwrap();
    let connection = rustls::ClientConnection::new(std::sync::Arc::new(config), name).unwrap();
    rustls::StreamOwned::new(connection, TcpStream::connect(world.simulator.address()).unwrap())
}

#[test]
fn misbehaving_clients_do_not_affect_others() {
    let world = World::new();
    // Connections that stay silent before or after the handshake.
    let silent: Vec<TcpStream> = (0..50).map(|_| TcpStream::connect(world.simulator.address()).unwrap()).collect();
    let mut slow = connect(&world);
    slow.write_all(b"GET /api/clusters HTTP/1.1\r\nhost: x\r\nauthor").unwrap();
    for bytes in [
        &b"\0\0\0\0"[..],
        b"GET\r\n\r\n",
        b"GET /api/clusters HTTP/9.9\r\n\r\n",
        b"POST /api/clusters HTTP/1.1\r\ncontent-length: -1\r\n\r\n",
        b"POST /api/clusters HTTP/1.1\r\ncontent-length: 5\r\ntransfer-encoding: chunked\r\n\r\nxyz\r\n",
        b"GET /api/%ff%fe/%00 HTTP/1.1\r\nhost: x\r\n\r\n",
        b"GET /api/jobs/%2e%2e/x?a&=&&b=%zz HTTP/1.1\r\nhost: \xff\r\n\r\n",
    ] {
        let mut stream = connect(&world);
        stream.write_all(bytes).unwrap();
        stream.conn.send_close_notify();
        let _ = stream.flush();
        let mut response = Vec::new();
        let _ = stream.read_to_end(&mut response);
        let response = String::from_utf8_lossy(&response).into_owned();
        assert!(response.is_empty() || response.starts_with("HTTP/1.1 4"), "{response}");
        world.ok("cluster list");
    }
    drop((silent, slow));
}

/// A random call.
#[derive(Debug, Clone)]
enum Act {
    Create(usize),
    Rename(usize, usize),
    Delete(usize),
    Step(prop::sample::Index),
}

fn act() -> impl Strategy<Value = Act> {
    let name = 0..4usize;
    prop_oneof![
        name.clone().prop_map(Act::Create),
        (name.clone(), name.clone()).prop_map(|(a, b)| Act::Rename(a, b)),
        name.prop_map(Act::Delete),
        any::<prop::sample::Index>().prop_map(Act::Step),
        any::<prop::sample::Index>().prop_map(Act::Step),
    ]
}

/// The expected state: the name of each cluster, and the cluster that each job deletes.
#[derive(Default)]
struct Model {
    clusters: HashMap<String, usize>,
    jobs: Vec<(String, String)>,
    ids: HashSet<String>,
}

impl Model {
    fn with_name(&self, name: usize) -> Option<String> {
        self.clusters.iter().find(|(_, n)| **n == name).map(|(id, _)| id.clone())
    }

    fn busy(&self, id: &str) -> bool {
        self.jobs.iter().any(|(_, cluster)| cluster == id)
    }

    fn add_id(&mut self, id: &str) {
        assert!(self.ids.insert(id.to_owned()), "{id} was assigned twice");
    }
}

#[test]
fn state_matches_the_model_after_random_calls() {
    let mut runner = TestRunner::new(Config { cases: 40, failure_persistence: None, ..Config::default() });
    runner
        .run(&prop::collection::vec(act(), 1..40), |acts| {
            let world = World::new();
            world.simulator.hold_jobs(true);
            let raw = Raw::new(&world.simulator, "/api");
            let mut model = Model::default();
            for act in acts {
                carry_out(&world, &raw, &mut model, act);
            }
            let shown = raw.get("/clusters");
            let shown: Value = serde_json::from_str(&shown.body).unwrap();
            let shown: HashMap<String, usize> = shown["records"]
                .as_array()
                .unwrap()
                .iter()
                .map(|r| {
                    let name = r["name"].as_str().unwrap().trim_start_matches('c').parse().unwrap();
                    (r["id"].as_str().unwrap().to_owned(), name)
                })
                .collect();
            prop_assert_eq!(shown, model.clusters);
            Ok(())
        })
        .unwrap();
}

/// Sends one call, and checks its status against the model.
fn carry_out(world: &World, raw: &Raw, model: &mut Model, act: Act) {
    match act {
        Act::Create(name) => create(raw, model, name),
        Act::Rename(from, to) => rename(raw, model, from, to),
        Act::Delete(name) => delete(raw, model, name),
        Act::Step(_) if model.jobs.is_empty() => {}
        Act::Step(at) => step(world, raw, model, at.index(model.jobs.len())),
    }
}

fn create(raw: &Raw, model: &mut Model, name: usize) {
    let wanted = if model.with_name(name).is_some() { 409 } else { 201 };
    let reply = raw.json("POST", "/clusters", &json!({"name": format!("c{name}")})).is(wanted);
    if wanted == 201 {
        let id = reply.created();
        model.add_id(&id);
        model.clusters.insert(id, name);
    }
}

fn rename(raw: &Raw, model: &mut Model, from: usize, to: usize) {
    let Some(id) = model.with_name(from) else { return };
    let taken = model.with_name(to).is_some_and(|other| other != id);
    let wanted = if model.busy(&id) || taken { 409 } else { 200 };
    raw.json("PATCH", &format!("/clusters/{id}"), &json!({"name": format!("c{to}")})).is(wanted);
    if wanted == 200 {
        model.clusters.insert(id, to);
    }
}

fn delete(raw: &Raw, model: &mut Model, name: usize) {
    let id = model.with_name(name);
    let reply = raw.delete(&format!("/clusters/{}", id.as_deref().unwrap_or("nobody")));
    match id {
        None => drop(reply.is(404)),
        Some(id) if model.busy(&id) => drop(reply.is(409)),
        Some(id) => {
            let job = text(&reply.job()["id"]);
            model.add_id(&job);
            model.jobs.push((job, id));
        }
    }
}

fn step(world: &World, raw: &Raw, model: &mut Model, at: usize) {
    let (job, cluster) = model.jobs[at].clone();
    world.simulator.step_job(&job);
    let record = raw.record(&format!("/jobs/{job}"));
    if record["state"] == "success" {
        model.clusters.remove(&cluster);
        model.jobs.remove(at);
        // Further steps do not change a job that has ended.
        world.simulator.step_job(&job);
        assert_eq!(raw.record(&format!("/jobs/{job}")), record);
    }
}
