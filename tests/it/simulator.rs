//! The simulator, as seen by HTTP clients.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::process::{Child, Stdio};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

use crate::support::raw::{Raw, Reply, send, text};
use crate::support::{World, bare, run};
use base64::Engine;
use deploy_cli::deploy::trust::{self, Trust};
use deploy_cli::simulator::{Options, Simulator};
use rustix::process::{Pid, Signal, kill_process};
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

mod responses {
    use super::*;

    #[test]
    fn wrong_credentials_get_401() {
        let (_world, http) = quick();
        let attempts = [
            http.bare("GET", "/clusters"),
            http.bare("GET", "/nowhere"),
            http.bare("OPTIONS", "/clusters"),
            http.bare("DELETE", "/clusters"),
            http.bare("GET", "/clusters").basic_auth("admin", Some("wrong")),
            http.bare("GET", "/clusters").basic_auth("", None::<&str>),
            http.bare("GET", "/clusters").bearer_auth("x"),
            http.bare("GET", "/clusters").header("authorization", "Basic"),
        ];
        for attempt in attempts {
            let reply = send(attempt);
            assert!(reply.header("www-authenticate").starts_with("Basic"));
            reply.refused_for(401, "password");
        }
    }

    #[test]
    fn unknown_resources_get_404() {
        let (_world, http) = quick();
        for path in ["/clusters/none", "/clusters/none/nodes", "/hosts/none", "/jobs/none", "/backups/none"] {
            http.get(path).refused_for(404, "\"none\"");
        }
        http.get("/nowhere").refused_for(404, "/nowhere");
        http.get("/clusters/%FF").refused(404);
        http.get("").refused(404);
        let root = http.get("").headers.get("request-id").cloned();
        assert!(root.is_some());
    }

    #[test]
    fn unsupported_methods_get_405_with_allow() {
        let (_world, http) = quick();
        for (verb, path, allow) in [
            ("DELETE", "/clusters", "GET, POST, HEAD, OPTIONS"),
            ("PUT", "/clusters/x", "GET, PATCH, DELETE, HEAD, OPTIONS"),
            ("GET", "/clusters/x/deploy", "POST, OPTIONS"),
            ("POST", "/events", "GET, HEAD, OPTIONS"),
            ("TRACE", "/events", "GET, HEAD, OPTIONS"),
        ] {
            let reply = send(http.request(verb, path));
            assert_eq!(reply.header("allow"), allow);
            reply.refused_for(405, verb);
        }
    }

    #[test]
    fn head_and_options_are_supported() {
        let (_world, http) = quick();
        let head = send(http.request("HEAD", "/images")).is(200);
        assert_eq!((head.body.as_str(), head.header("content-type")), ("", "application/json"));
        assert_eq!(head.header("content-length"), http.get("/images").body.len().to_string());
        assert_eq!(send(http.request("HEAD", "/images/none")).is(404).body, "");
        let options = send(http.request("OPTIONS", "/backups")).is(204);
        assert_eq!((options.body.as_str(), options.header("allow")), ("", "GET, POST, HEAD, OPTIONS"));
        send(http.request("OPTIONS", "/nowhere")).is(404);
    }

    #[test]
    fn invalid_bodies_get_400_413_or_415() {
        let (_world, http) = quick();
        let post =
            |kind: &str, body: String| send(http.request("POST", "/clusters").header("content-type", kind).body(body));
        post("text/plain", "x".to_owned()).refused_for(415, "application/json");
        post("application/json; charset=utf-8", "{".to_owned()).refused_for(400, "not JSON");
        post("application/json", "[]".to_owned()).refused_for(400, "JSON object");
        post("application/json", String::new()).refused_for(400, "body is missing");
        post("application/json", " ".repeat(9 * 1024 * 1024)).refused_for(413, "too large");
        http.json("POST", "/licensing/licenses", &json!({})).refused_for(415, "multipart/form-data");
        let form = |body: &str| {
            let kind = "multipart/form-data; boundary=b";
            send(http.request("POST", "/licensing/licenses").header("content-type", kind).body(body.to_owned()))
        };
        form("--b\r\nContent-Disposition: form-data; name=\"x\"\r\n\r\n1\r\n--b--\r\n")
            .refused_for(400, "license_file");
        form("--b\r\nContent-Disposition: form-data; name=\"license_file\"\r\n\r\n1\r\n--b--\r\n")
            .refused_for(400, "statusResp.serialNumber");
        form("--b\r\nbroken").refused(400);
    }

    #[test]
    fn invalid_fields_are_named() {
        let (_world, http) = quick();
        let id = http.json("POST", "/clusters?node_count=2", &json!({"name": "demo"})).is(201).created();
        let cluster = format!("/clusters/{id}");
        let node = format!("{cluster}/nodes/{}", text(&http.records(&format!("{cluster}/nodes"))[0]["id"]));
        let networks = format!("{node}/networks");
        let network = format!("{networks}/{}", text(&http.records(&networks)[0]["id"]));
        let pools = format!("{node}/storage/pools");
        let host =
            |credential: Value| json!({"hosts": [{"name": "h", "hypervisor_type": "KVM", "credential": credential}]});
        for (verb, path, body, named) in [
            ("POST", "/clusters", json!({}), "\"name\" is required"),
            ("POST", "/clusters", json!({"name": 7}), "\"name\" must be a string"),
            ("POST", "/clusters", json!({"name": "a b"}), "\"name\""),
            ("POST", "/clusters", json!({"name": "x", "ipp": "10.0.0.1"}), "\"ipp\""),
            ("POST", "/clusters?node_count=3", json!({"name": "x"}), "node_count"),
            ("POST", "/clusters?nodes=2", json!({"name": "x"}), "\"nodes\""),
            ("PATCH", &cluster, json!({"ip": "10.0.0.256"}), "\"ip\""),
            ("PATCH", &cluster, json!({"netmask": "255.0.255.0"}), "\"netmask\""),
            ("PATCH", &cluster, json!({"ontap_image_version": "1.0"}), "\"ontap_image_version\""),
            ("PATCH", &cluster, json!({"dns_info": {"domains": "x"}}), "\"dns_info.domains\""),
            ("PATCH", &cluster, json!({"availability": "off"}), "\"availability\""),
            ("PATCH", &cluster, json!({"nodes": []}), "\"admin_password\""),
            ("PATCH", &node, json!({"instance_type": "huge"}), "\"instance_type\""),
            ("PATCH", &node, json!({"host": {"id": "none"}}), "\"host.id\""),
            ("PATCH", &node, json!({"passthrough_disks": "yes"}), "\"passthrough_disks\""),
            ("PATCH", &node, json!({"serial_number": "!"}), "\"serial_number\""),
            ("PATCH", &network, json!({"vlan_id": 4095}), "\"vlan_id\""),
            ("POST", &pools, json!({"pool_array": []}), "\"pool_array\""),
            ("POST", &pools, json!({"pool_array": [{"name": "p"}]}), "\"pool_array[0].capacity\""),
            ("POST", "/hosts", json!({"hosts": []}), "\"hosts\""),
            ("POST", "/hosts", json!({"hosts": [{"name": "h"}]}), "\"hosts[0].hypervisor_type\""),
            ("POST", "/hosts", host(json!({"username": "u"})), "\"hosts[0].credential.password\""),
            ("POST", "/security/credentials", json!({"hostname": "h", "type": "x"}), "\"type\""),
            ("POST", "/backups", json!({}), "\"password\""),
            ("POST", "/mediators", json!({"iscsi_target": {"iqn_name": "x"}}), "\"iscsi_target.iqn_name\""),
            ("POST", "/network/connectivitychecks", json!({"mode": "quick", "mtu": 1500}), "\"mtu\""),
            ("POST", "/network/connectivitychecks", json!({"mode": "x"}), "\"mode\""),
        ] {
            http.json(verb, path, &body).refused_for(400, named);
        }
        for (query, named) in [
            ("colour=red", "\"colour\""),
            ("fields=colour", "\"colour\""),
            ("order_by=colour", "\"colour\""),
            ("order_by=name up", "order_by"),
            ("max_records=0", "max_records"),
        ] {
            http.get(&format!("/clusters?{query}")).refused_for(400, named);
        }
        assert_eq!(http.records("/clusters").len(), 1);
    }

    #[test]
    fn existing_names_get_409() {
        let (_world, http) = quick();
        cluster(&http, "demo", 1);
        http.json("POST", "/clusters", &json!({"name": "demo"})).refused_for(409, "\"demo\"");
        let host = json!({"hosts": [{"name": "demo-host-0", "hypervisor_type": "KVM"}]});
        http.json("POST", "/hosts", &host).refused_for(409, "\"demo-host-0\"");
    }

    #[test]
    fn responses_have_a_request_id_that_events_repeat() {
        let (_world, http) = quick();
        let created = http.json("POST", "/clusters", &json!({"name": "demo"})).is(201);
        let events = http.records(&format!("/events?request_id={}", created.header("request-id")));
        assert!(text(&events[0]["message"]).contains("demo"));
        let replies = [
            http.get("/clusters").is(200),
            http.get("/nowhere").is(404),
            send(http.bare("GET", "/clusters")).is(401),
            send(http.request("OPTIONS", "/clusters")).is(204),
            send(http.request("HEAD", "/clusters")).is(200),
            http.json("POST", "/clusters", &json!({})).is(400),
        ];
        let mut ids: Vec<_> = replies.iter().map(|r| r.header("request-id")).collect();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), replies.len());
    }

    #[test]
    fn location_uses_the_host_of_the_request() {
        let (world, http) = quick();
        for (n, base) in ["/api", "/api/v3", "//api//v3/"].iter().enumerate() {
            let line = format!("POST {base}/clusters\n{{\"name\": \"c{n}\"}}");
            let response = literal(&world.simulator, &line, "deploy.example.com:8443");
            assert!(response.starts_with("HTTP/1.1 201"), "{response}");
            let id = text(&http.records(&format!("/clusters?name=c{n}"))[0]["id"]);
            let base = base.replace("//", "/");
            let base = base.trim_end_matches('/');
            let want = format!("location: https://deploy.example.com:8443{base}/clusters/{id}\r\n");
            assert!(response.contains(&want), "{want}\n{response}");
        }
    }
}

mod long_polls {
    use super::*;

    /// Sends a GET from another thread.
    fn get(http: &Raw, target: String) -> Receiver<Reply> {
        let (sender, receiver) = channel();
        let http = http.clone();
        std::thread::spawn(move || sender.send(http.get(&target)).unwrap_or_default());
        receiver
    }

    fn target(job: &Value, since: &str) -> String {
        let (id, last) = (text(&job["id"]), text(&job["last_modified"]));
        format!("/jobs/{id}?fields=state,message&poll_timeout=120&last_modified={since}{last}")
    }

    #[test]
    fn both_operators_hold_the_poll_until_the_next_step() {
        let (world, http) = held(Options::default());
        for operator in [">=", ">", ""] {
            let job = backup(&http);
            let response = get(&http, target(&job, operator));
            assert!(response.recv_timeout(WHILE).is_err(), "{operator} was not held");
            world.simulator.step_job(job["id"].as_str().unwrap());
            let record = response.recv_timeout(SOON).unwrap().is(200).value()["record"].clone();
            assert_eq!(record["state"], "running");
            assert!(text(&record["last_modified"]) > text(&job["last_modified"]));
        }
    }

    #[test]
    fn inclusive_polls_option_responds_immediately_to_the_inclusive_operator() {
        let (world, http) = held(Options { inclusive_polls: true, ..Options::default() });
        let job = backup(&http);
        let record = get(&http, target(&job, ">=")).recv_timeout(SOON).unwrap().is(200).value()["record"].clone();
        assert_eq!((&record["state"], &record["last_modified"]), (&job["state"], &job["last_modified"]));
        let response = get(&http, target(&job, ">"));
        assert!(response.recv_timeout(WHILE).is_err());
        world.simulator.step_job(job["id"].as_str().unwrap());
        assert_eq!(response.recv_timeout(SOON).unwrap().is(200).value()["record"]["state"], "running");
    }

    /// Python's `requests` encodes `>` but not `=`.
    #[test]
    fn query_is_accepted_as_the_samples_encode_it() {
        let (world, http) = held(Options { inclusive_polls: true, ..Options::default() });
        let line = format!("GET /api{}", target(&backup(&http), "%3E="));
        let response = literal(&world.simulator, &line, "x");
        assert!(response.starts_with("HTTP/1.1 200") && response.contains("queued"), "{response}");
    }

    #[test]
    fn poll_without_a_change_ends_at_the_timeout() {
        let (_world, http) = held(Options::default());
        let job = backup(&http);
        let started = Instant::now();
        let record = http.record(&target(&job, ">=").replace("=120", "=1"));
        assert!(started.elapsed() >= Duration::from_millis(990));
        assert_eq!(record["last_modified"], job["last_modified"]);
        assert_eq!(record["state"], "queued");
    }

    #[test]
    fn job_deleted_during_a_poll_gets_404() {
        let (world, http) = held(Options::default());
        let job = backup(&http);
        let response = get(&http, target(&job, ">="));
        assert!(response.recv_timeout(WHILE).is_err());
        world.simulator.forget_job(job["id"].as_str().unwrap());
        response.recv_timeout(SOON).unwrap().refused(404);
    }

    #[test]
    fn invalid_poll_parameters_get_400() {
        let (_world, http) = held(Options::default());
        let job = backup(&http);
        let good = text(&job["last_modified"]);
        let get = |query: String| http.get(&format!("/jobs/{}?{query}", text(&job["id"])));
        for bad in ["0", "121", "x", "-1", "1.5", ""] {
            get(format!("poll_timeout={bad}&last_modified=>={good}")).refused_for(400, "poll_timeout");
            get(format!("poll_timeout={bad}")).refused_for(400, "poll_timeout");
        }
        for bad in ["", ">=", "yesterday", ">=2026-01-01", "<2026-01-01T00:00:00Z"] {
            get(format!("poll_timeout=1&last_modified={bad}")).refused_for(400, "last_modified");
        }
        http.get(&format!("/jobs/none?poll_timeout=120&last_modified=>={good}")).refused(404);
    }
}

mod jobs {
    use super::*;

    #[test]
    fn failed_deployment_is_rolled_back_unless_inhibited() {
        for (query, state) in [
            ("", "powered_off"),
            ("?inhibit_rollback=false", "powered_off"),
            ("?inhibit_rollback=true", "create_failed"),
        ] {
            let (world, http) = held(failing("POST /clusters/*/deploy"));
            let id = cluster(&http, "demo", 2);
            let job = finish(&world, &http, &deploy(&http, &id, query).job());
            assert_eq!(job["state"], "failure");
            assert!(job["error"]["message"].is_string() && job["end_time"].is_string(), "{job}");
            let record = http.record(&format!("/clusters/{id}?fields=state,is_deployed"));
            assert_eq!((&record["is_deployed"], &record["state"]), (&json!(false), &json!(state)));
            // A cluster in either state can be deleted.
            assert_eq!(finish(&world, &http, &http.delete(&format!("/clusters/{id}")).job())["state"], "success");
        }
    }

    #[test]
    fn fail_option_applies_to_the_named_call() {
        let (world, http) = held(failing("post /api/v3/hosts"));
        let host = json!({"hosts": [{"name": "h", "hypervisor_type": "KVM"}]});
        let job = http.json("POST", "/hosts", &host).job();
        assert_eq!(finish(&world, &http, &job)["state"], "failure");
        assert!(http.records("/hosts").is_empty());
        let job = backup(&http);
        assert_eq!(finish(&world, &http, &job)["state"], "success");
    }

    #[test]
    fn incomplete_configuration_lists_everything_that_is_missing() {
        let (_world, http) = quick();
        let id = http.json("POST", "/clusters?node_count=2", &json!({"name": "demo"})).is(201).created();
        let message = deploy(&http, &id, "").refused(400);
        let mut wanted = vec!["the cluster's ip".to_owned(), "netmask".to_owned(), "gateway".to_owned()];
        for node in ["demo-01", "demo-02"] {
            for what in ["host", "ip", "mgmt network", "data network", "internal network"] {
                wanted.push(format!("the {what} of node \"{node}\""));
            }
            wanted.push(format!("a storage pool of node \"{node}\""));
        }
        for text in wanted {
            assert!(message.contains(&text), "{text:?} is not in {message:?}");
        }
        deploy(&http, &id, "?inhibit_rollback=yes").refused_for(400, "inhibit_rollback");
        http.json("POST", &format!("/clusters/{id}/deploy"), &json!({})).refused_for(400, "ontap_credential");
    }

    #[test]
    fn changes_conflict_with_a_running_job() {
        let (world, http) = held(Options::default());
        let id = cluster(&http, "demo", 2);
        let path = format!("/clusters/{id}");
        let node = format!("{path}/nodes/{}", text(&http.records(&format!("{path}/nodes"))[0]["id"]));
        let job = deploy(&http, &id, "").job();
        let name = text(&job["id"]);
        deploy(&http, &id, "").refused_for(409, &name);
        http.json("PATCH", &path, &json!({"ip": "10.0.0.99"})).refused_for(409, &name);
        http.json("PATCH", &node, &json!({"ip": "10.0.0.99"})).refused_for(409, &name);
        let pools = json!({"pool_array": [{"name": "p2", "capacity": 1}]});
        http.json("POST", &format!("{node}/storage/pools"), &pools).refused_for(409, &name);
        http.delete(&path).refused_for(409, &name);
        finish(&world, &http, &job);

        deploy(&http, &id, "").refused_for(409, "deployed already");
        http.json("PATCH", &node, &json!({"ip": "10.0.0.99"})).refused_for(409, "deployed");
        http.delete(&path).refused_for(409, "powered off");
        http.json("PATCH", &path, &json!({"availability": "powered_on"})).refused_for(409, "powered_on already");
        let off = http.json("PATCH", &path, &json!({"availability": "powered_off"})).job();
        http.delete(&path).refused_for(409, &text(&off["id"]));
        finish(&world, &http, &off);
        assert_eq!(http.record(&format!("{path}?fields=state"))["state"], "powered_off");
        let on = http.json("PATCH", &path, &json!({"availability": "powered_on"})).job();
        finish(&world, &http, &on);
        assert_eq!(http.record(&format!("{path}?fields=state"))["state"], "powered_on");
    }

    #[test]
    fn nodes_cannot_be_made_smaller() {
        let (world, http) = held(Options::default());
        let id = deployed(&world, &http, 1);
        let path = format!("/clusters/{id}");
        let node = text(&http.records(&format!("{path}/nodes"))[0]["id"]);
        let resize = |size: &str| {
            let nodes = json!([{"id": node, "instance_type": size}]);
            http.json("PATCH", &path, &json!({"admin_password": "p", "nodes": nodes}))
        };
        finish(&world, &http, &resize("large").job());
        resize("small").refused_for(400, "smaller");
        let record = http.record(&format!("{path}/nodes/{node}?fields=*"));
        assert_eq!(record["instance_type"], "large");
    }

    #[test]
    fn one_network_check_runs_at_a_time() {
        let (world, http) = held(Options::default());
        let check = json!({
            "mode": "extended", "mtu": 7500, "vswitch_type": "OpenVSwitch",
            "host_networks": [{"host_name": "h", "network_name": "n"}],
        });
        let start = || http.json("POST", "/network/connectivitychecks", &check);
        let reply = start().is(202);
        let run = reply.header("location").to_owned();
        start().refused_for(409, "running already");
        finish(&world, &http, &reply.job());
        assert_eq!(http.record(&run)["state"], "success");
        start().is(202);
    }

    #[test]
    fn at_most_four_jobs_run_concurrently() {
        let world = World { simulator: Simulator::start(Options { speed: 200.0, ..Options::default() }).unwrap() };
        let http = Raw::new(&world.simulator, "/api");
        world.simulator.hold_jobs(true);
        let jobs: Vec<Value> = (0..6).map(|_| backup(&http)).collect();
        for job in http.records("/jobs") {
            assert_eq!(job["state"], "queued");
        }
        world.simulator.hold_jobs(false);
        for job in jobs {
            let mut job = job;
            while ["queued", "running"].contains(&job["state"].as_str().unwrap()) {
                let since = text(&job["last_modified"]);
                let target = format!("/jobs/{}?poll_timeout=20&last_modified=>{since}", text(&job["id"]));
                job = http.record(&target);
            }
            assert_eq!(job["state"], "success");
        }
        let (mut running, mut most) = (Vec::new(), 0);
        for event in http.records("/events?category=backup&fields=*&order_by=time") {
            running.retain(|id| *id != event["instance"]);
            if event["status"] == "running" {
                running.push(event["instance"].clone());
            }
            most = most.max(running.len());
        }
        assert!((1..=4).contains(&most), "{most} at once");
        assert!(running.is_empty());
    }

    #[test]
    fn responses_contain_no_passwords() {
        const MARKER: &str = "hunter2-marker";
        let (world, http) = held(Options::default());
        let login = json!({"username": "root", "password": MARKER});
        let mut jobs = Vec::new();
        let vcenter = json!({"hostname": "vc", "type": "vcenter", "username": "root", "password": MARKER});
        let reply = http.json("POST", "/security/credentials", &vcenter);
        let credential = format!("/security/credentials/{}", reply.created());
        finish(&world, &http, &reply.job());
        jobs.push(http.json("PATCH", &credential, &json!({"password": MARKER})));
        let host = json!({"name": "h", "hypervisor_type": "ESX", "management_server": "vc", "credential": login});
        jobs.push(http.json("POST", "/hosts", &json!({"hosts": [host]})));
        jobs.push(http.json("POST", "/backups", &json!({"password": MARKER})));
        let id = cluster(&http, "demo", 2);
        let path = format!("/clusters/{id}");
        let body = json!({"ontap_credential": {"username": "admin", "password": MARKER}});
        finish(&world, &http, &http.json("POST", &format!("{path}/deploy"), &body).job());
        let node = http.records(&format!("{path}/nodes"))[0].clone();
        let resize = json!({"admin_password": MARKER, "nodes": [{"id": node["id"], "instance_type": "medium"}]});
        jobs.push(http.json("PATCH", &path, &resize));
        for job in jobs {
            finish(&world, &http, &job.job());
        }
        // Error messages do not contain passwords.
        for body in [json!({"hostname": MARKER.len(), "password": MARKER}), json!({"password": [MARKER]})] {
            assert!(!http.json("POST", "/security/credentials", &body).refused(400).contains(MARKER));
        }

        let mut records = 0;
        let nodes = format!("{path}/nodes");
        let node = format!("{nodes}/{}", text(&node["id"]));
        let (networks, pools, disks) =
            (format!("{node}/networks"), format!("{node}/storage/pools"), format!("{node}/storage/disks"));
        for collection in [
            "/clusters",
            "/hosts",
            "/security/credentials",
            "/images",
            "/licensing/licenses",
            "/jobs",
            "/backups",
            "/network/connectivitychecks",
            "/mediators",
            &nodes,
            &networks,
            &pools,
            &disks,
        ] {
            let all = http.get(&format!("{collection}?fields=**")).is(200);
            assert!(!all.body.contains(MARKER), "{}", all.body);
            for record in http.records(collection) {
                if collection != disks {
                    let one = http.get(&format!("{collection}/{}?fields=**", text(&record["id"]))).is(200);
                    assert!(!one.body.contains(MARKER), "{}", one.body);
                    records += 1;
                }
            }
        }
        assert!(records > 20, "{records}");
        assert!(!http.get("/events?fields=**").is(200).body.contains(MARKER));
        assert!(!format!("{:?}", world.simulator.requests()).contains(MARKER));
    }
}

mod exec {
    use super::*;

    fn exec(command: &[&str]) -> std::process::Command {
        let mut exec = bare(&["simulator", "exec", "--"]);
        exec.args(command);
        exec
    }

    #[test]
    fn exec_exits_with_the_status_of_the_command() {
        for status in [0, 1, 7, 255] {
            run(&mut exec(&["sh", "-c", &format!("exit {status}")])).exits(status);
        }
        run(&mut exec(&["sh", "-c", "kill -TERM $$"])).exits(143);
        run(&mut exec(&["no-such-program-here"])).exits(127).says("no-such-program-here");
        run(&mut exec(&["/"])).exits(126).says("cannot run /");
    }

    #[test]
    fn exec_forwards_signals() {
        let world = World::new();
        for (signal, status) in [(Signal::TERM, 143), (Signal::INT, 130), (Signal::HUP, 129)] {
            let mut running = world.spawn(&["simulator", "exec", "--", "sh", "-c", "echo ready >&2; exec sleep 60"]);
            running.until("ready");
            running.signal(signal);
            running.end().exits(status);
        }
    }

    #[test]
    fn exec_sets_the_environment_of_the_command() {
        let script =
            "command -v deploy-cli; env | grep '^DEPLOY_CLI_' | sort | sed 's/=.*//'; deploy-cli cluster list -o json";
        let mut command = exec(&["sh", "-c", script]);
        // Variables that select another server are not passed on.
        command
            .env("DEPLOY_CLI_URL", "https://192.0.2.1")
            .env("DEPLOY_CLI_PASSWORD_FILE", "/nonexistent")
            .env("DEPLOY_CLI_CACERT", "/nonexistent")
            .env("DEPLOY_CLI_INSECURE", "true")
            .env("HTTPS_PROXY", "http://192.0.2.1:1");
        let run = run(&mut command).exits(0);
        let lines: Vec<&str> = run.stdout.lines().collect();
        let variables =
            ["DEPLOY_CLI_FINGERPRINT", "DEPLOY_CLI_PASSWORD", "DEPLOY_CLI_URL", "DEPLOY_CLI_USERNAME", "[]"];
        assert_eq!(lines[0], env!("CARGO_BIN_EXE_deploy-cli"));
        assert_eq!(lines[1..], variables);
    }

    #[test]
    fn exec_fail_option_makes_jobs_fail() {
        let mut command =
            bare(&["simulator", "exec", "--speed", "100000", "--fail", "POST /security/credentials", "--"]);
        let script = "deploy-cli credential add vc --type vcenter --login root; test $? = 3";
        run(command.args(["sh", "-c", script]).env("DEPLOY_CLI_HYPERVISOR_PASSWORD", "p")).exits(0);
    }
}

mod serve {
    use super::*;

    /// Starts a simulator and reads the `export` lines that it prints.
    fn serve(args: &[&str]) -> (Child, Vec<String>) {
        let mut command = bare(&["simulator", "serve", "--listen", "127.0.0.1:0"]);
        let mut child = command.args(args).stdout(Stdio::piped()).spawn().unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap()).lines().map(Result::unwrap);
        let exports: Vec<String> = lines.filter(|l| l.starts_with("export ")).take(4).collect();
        (child, exports)
    }

    #[test]
    fn serve_prints_exports_and_exits_with_0_on_signals() {
        for signal in [Signal::TERM, Signal::INT] {
            let (mut child, exports) = serve(&[]);
            let names: Vec<_> = exports.iter().map(|l| l["export ".len()..].split('=').next().unwrap()).collect();
            let wanted = ["DEPLOY_CLI_URL", "DEPLOY_CLI_USERNAME", "DEPLOY_CLI_PASSWORD", "DEPLOY_CLI_FINGERPRINT"];
            assert_eq!(names, wanted);
            let script = format!("{}\nexec \"$0\" cluster list -o json", exports.join("\n"));
            let mut shell = std::process::Command::new("sh");
            let listed =
                run(shell.args(["-c", &script, env!("CARGO_BIN_EXE_deploy-cli")]).env("NO_PROXY", "127.0.0.1"));
            assert_eq!(listed.exits(0).stdout, "[]\n");
            kill_process(Pid::from_child(&child), signal).unwrap();
            assert_eq!(child.wait().unwrap().code(), Some(0));
        }
    }

    #[test]
    fn serve_reports_a_port_in_use() {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap().to_string();
        let message = format!("cannot listen on {address}");
        run(&mut bare(&["simulator", "serve", "--listen", &address])).exits(1).says(&message).says("in use");
    }
}
