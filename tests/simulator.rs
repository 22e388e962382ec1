//! What the simulator answers, and the commands that run it.
#![allow(clippy::unwrap_used)]

mod common;

use std::io::{BufRead, BufReader, Read};
use std::process::{Command, Stdio};
use std::time::Duration;

use common::{World, bare, run};
use deploy_cli::deploy::trust::{Trust, tls};
use deploy_cli::simulator::{Options, Simulator};
use reqwest::Method;
use reqwest::blocking::{Client, Response};
use secrecy::ExposeSecret;
use serde_json::{Value, json};

/// A client without opinions.
struct Raw<'a> {
    http: Client,
    simulator: &'a Simulator,
}

impl<'a> Raw<'a> {
    fn new(simulator: &'a Simulator) -> Self {
        let (config, _) = tls(Trust::Anything).unwrap();
        Self { http: Client::builder().tls_backend_preconfigured(config).build().unwrap(), simulator }
    }

    fn send(
        &self,
        method: Method,
        path: &str,
        kind: Option<&str>,
        body: impl Into<reqwest::blocking::Body>,
    ) -> Response {
        let url = format!("{}/api{path}", self.simulator.url());
        let mut request = self.http.request(method, url).body(body);
        if let Some(kind) = kind {
            request = request.header("content-type", kind);
        }
        request.basic_auth("admin", Some(self.simulator.password().expose_secret())).send().unwrap()
    }

    fn get(&self, path: &str) -> Response {
        self.send(Method::GET, path, None, "")
    }

    fn json(&self, method: Method, path: &str, body: &Value) -> Response {
        self.send(method, path, Some("application/json"), body.to_string())
    }

    /// The job that a call starts.
    fn job(&self, method: Method, path: &str, body: &Value) -> Value {
        let response = self.json(method, path, body);
        assert_eq!(response.status(), 202);
        response.json::<Value>().unwrap()["job"].take()
    }
}

fn start(options: Options) -> Simulator {
    Simulator::start(Options { speed: 1e6, ..options }).unwrap()
}

#[track_caller]
fn refused(response: Response, status: u16, says: &str) {
    let is = response.status();
    assert!(response.headers().contains_key("request-id"));
    let body: Value = response.json().unwrap();
    let message = body["error"]["message"].as_str().unwrap();
    assert!(body["error"]["code"].is_string());
    assert!(is == status && message.contains(says), "{is}: {message}");
}

#[test]
fn errors_name_what_is_wrong() {
    let simulator = start(Options::default());
    let raw = Raw::new(&simulator);
    let post = |path: &str, body: Value| raw.json(Method::POST, path, &body);
    refused(raw.get("/nothing"), 404, "/api/nothing");
    refused(raw.get("/clusters/none"), 404, "none");
    refused(raw.get("/clusters?nmae=x"), 400, "nmae");
    refused(raw.get("/jobs/none?fields=nmae"), 400, "nmae");
    refused(post("/clusters?node_count=3", json!({"name": "demo"})), 400, "node_count is \"3\"");
    refused(post("/clusters?nodes=1", json!({"name": "demo"})), 400, "nodes");
    refused(post("/clusters?node_count=1", json!({})), 400, "\"name\" is required");
    refused(post("/clusters?node_count=1", json!({"name": "1demo"})), 400, "\"name\" is \"1demo\"");
    refused(post("/clusters", json!({"name": "demo", "colour": "red"})), 400, "\"colour\"");
    refused(post("/clusters", json!({"name": "demo", "ip": "10.0.0.0.1"})), 400, "\"ip\"");
    refused(post("/clusters", json!({"name": "demo", "netmask": "255.0.255.0"})), 400, "\"netmask\"");
    refused(post("/clusters", json!({"name": "demo", "ontap_image_version": "8.0"})), 400, "9.16.1");
    refused(post("/clusters", json!([1])), 400, "JSON object");
    refused(
        post("/hosts", json!({"hosts": [{"name": "h", "hypervisor_type": "XEN"}]})),
        400,
        "hosts[0].hypervisor_type",
    );
    refused(raw.send(Method::POST, "/clusters", Some("application/json"), "{\"name\":"), 400, "not JSON");
    refused(raw.send(Method::POST, "/clusters", Some("text/plain"), "x"), 415, "text/plain");
    refused(raw.send(Method::POST, "/clusters", Some("application/json"), vec![b' '; 5 << 20]), 413, "too large");
    let response = raw.send(Method::PUT, "/clusters", None, "");
    assert_eq!(response.headers()["allow"], "GET, POST, HEAD, OPTIONS");
    refused(response, 405, "PUT");
    assert_eq!(raw.get("/clusters").json::<Value>().unwrap()["num_records"], 0, "nothing half done");
}

#[test]
fn head_options_and_strangers() {
    let simulator = start(Options::default());
    let raw = Raw::new(&simulator);
    let head = raw.send(Method::HEAD, "/images", None, "");
    assert_eq!((head.status().as_u16(), head.text().unwrap().as_str()), (200, ""));
    let options = raw.send(Method::OPTIONS, "/jobs/x", None, "");
    assert_eq!((options.status().as_u16(), options.headers()["allow"].to_str().unwrap()), (204, "GET, HEAD, OPTIONS"));
    for password in [None, Some("wrong")] {
        let mut request = raw.http.get(format!("{}/api/clusters", simulator.url()));
        if let Some(password) = password {
            request = request.basic_auth("admin", Some(password));
        }
        refused(request.send().unwrap(), 401, "password");
    }
}

#[test]
fn a_location_is_what_the_client_can_reach() {
    let simulator = start(Options::default());
    let raw = Raw::new(&simulator);
    for base in ["/api", "/api/v3"] {
        let url = format!("{}{base}/clusters", simulator.url());
        let request = raw.http.post(&url).basic_auth("admin", Some(simulator.password().expose_secret()));
        let created = request.json(&json!({"name": format!("c{}", base.len())})).send().unwrap();
        let location = created.headers()["location"].to_str().unwrap().to_owned();
        assert!(location.starts_with(&format!("{url}/")), "{location}");
    }
}

#[test]
fn a_long_poll_is_held_until_the_job_changes() {
    for (inclusive_polls, operator) in [(false, ">="), (false, ">"), (false, ""), (true, ">")] {
        let simulator = start(Options { inclusive_polls, ..Options::default() });
        simulator.hold_jobs(true);
        let raw = Raw::new(&simulator);
        let job = raw.job(Method::POST, "/backups", &json!({"password": "x"}));
        let (id, since) = (job["id"].as_str().unwrap().to_owned(), job["last_modified"].as_str().unwrap().to_owned());
        let path = format!("/jobs/{id}?fields=state,message&poll_timeout=120&last_modified={operator}{since}");
        let answer = std::thread::scope(|scope| {
            let poll = scope.spawn(|| raw.get(&path).json::<Value>().unwrap());
            // Nothing is answered before the step, so an answer with news shows that it was held.
            assert!(!simulator.answered(1, Duration::from_millis(50), |r| r.target.contains("poll_timeout")));
            simulator.step_job(&id);
            poll.join().unwrap()
        });
        assert_eq!(answer["record"]["state"], "running", "{operator}");
        assert!(answer["record"]["last_modified"].as_str().unwrap() > since.as_str());
    }
}

#[test]
fn an_inclusive_server_answers_the_inclusive_form_at_once() {
    let simulator = start(Options { inclusive_polls: true, ..Options::default() });
    simulator.hold_jobs(true);
    let raw = Raw::new(&simulator);
    let job = raw.job(Method::POST, "/backups", &json!({"password": "x"}));
    let (id, since) = (job["id"].as_str().unwrap(), job["last_modified"].as_str().unwrap());
    let answer = raw.get(&format!("/jobs/{id}?poll_timeout=120&last_modified=>={since}"));
    assert_eq!(answer.json::<Value>().unwrap()["record"]["last_modified"], since);
}

#[test]
fn a_long_poll_ends_with_its_timeout_and_bad_ones_are_refused() {
    let simulator = start(Options::default());
    simulator.hold_jobs(true);
    let raw = Raw::new(&simulator);
    let job = raw.job(Method::POST, "/backups", &json!({"password": "x"}));
    let (id, since) = (job["id"].as_str().unwrap(), job["last_modified"].as_str().unwrap());
    let same = raw.get(&format!("/jobs/{id}?poll_timeout=1&last_modified=>{since}")).json::<Value>().unwrap();
    assert_eq!(same["record"]["last_modified"], since);
    for wrong in ["0", "121", "x", "-1", ""] {
        refused(raw.get(&format!("/jobs/{id}?poll_timeout={wrong}&last_modified=>{since}")), 400, "poll_timeout");
    }
    refused(raw.get(&format!("/jobs/{id}?poll_timeout=1&last_modified=>=yesterday")), 400, "last_modified");
}

#[test]
fn each_change_of_a_job_has_a_later_time() {
    let simulator = start(Options::default());
    simulator.hold_jobs(true);
    let raw = Raw::new(&simulator);
    let job = raw.job(Method::POST, "/backups", &json!({"password": "x"}));
    let id = job["id"].as_str().unwrap();
    let mut times = vec![job["last_modified"].as_str().unwrap().to_owned()];
    loop {
        simulator.step_job(id);
        let record = raw.get(&format!("/jobs/{id}")).json::<Value>().unwrap()["record"].take();
        times.push(record["last_modified"].as_str().unwrap().to_owned());
        if record["state"] == "success" {
            break;
        }
    }
    assert!(times.len() > 3 && times.is_sorted_by(|a, b| a < b), "{times:?}");
}

#[test]
fn so_many_jobs_run_and_the_others_wait_their_turn() {
    let simulator = Simulator::start(Options { speed: 20.0, ..Options::default() }).unwrap();
    let raw = Raw::new(&simulator);
    for _ in 0..6 {
        raw.job(Method::POST, "/backups", &json!({"password": "x"}));
    }
    let count = |state: &str| {
        let jobs = raw.get(&format!("/jobs?state={state}")).json::<Value>().unwrap();
        jobs["num_records"].as_u64().unwrap()
    };
    let mut most = 0;
    while count("success") < 6 {
        most = most.max(count("running"));
    }
    assert_eq!(most, 4);
}

#[test]
fn what_is_under_way_or_deployed_is_protected() {
    let world = World::new();
    world.configured(2);
    let raw = Raw::new(&world.simulator);
    let id = world.ok("cluster list -o id").stdout.trim().to_owned();
    let path = format!("/clusters/{id}");
    let node = world.ok("node list --cluster demo -o id").stdout.lines().next().unwrap().to_owned();
    let deploy = json!({"ontap_credential": {"password": "secret-1"}});
    world.simulator.hold_jobs(true);
    let job = raw.job(Method::POST, &format!("{path}/deploy"), &deploy);
    let job = job["id"].as_str().unwrap();
    refused(raw.json(Method::POST, &format!("{path}/deploy"), &deploy), 409, job);
    refused(raw.json(Method::PATCH, &path, &json!({"ip": "10.0.0.9"})), 409, job);
    refused(raw.json(Method::PATCH, &format!("{path}/nodes/{node}"), &json!({"ip": "10.0.0.9"})), 409, job);
    refused(raw.send(Method::DELETE, &path, None, ""), 409, job);
    world.simulator.hold_jobs(false);
    world.ok(&format!("job wait {job}"));
    refused(raw.json(Method::POST, &format!("{path}/deploy"), &deploy), 409, "deployed already");
    refused(raw.send(Method::DELETE, &path, None, ""), 409, "must be powered off");
    refused(raw.json(Method::PATCH, &path, &json!({"availability": "powered_on"})), 409, "powered_on already");
    let resize = |size: &str| json!({"admin_password": "x", "nodes": [{"id": node, "instance_type": size}]});
    let job = raw.job(Method::PATCH, &path, &resize("medium"));
    world.ok(&format!("job wait {}", job["id"].as_str().unwrap()));
    refused(raw.json(Method::PATCH, &path, &resize("small")), 400, "cannot be made smaller");
    let host = world.ok("host list -o id").stdout.lines().next().unwrap().to_owned();
    refused(raw.send(Method::DELETE, &format!("/hosts/{host}"), None, ""), 409, "is used by node");
}

#[test]
fn one_network_check_runs_at_a_time() {
    let simulator = start(Options::default());
    simulator.hold_jobs(true);
    let raw = Raw::new(&simulator);
    let check = json!({"mode": "quick", "vswitch_type": "StandardVSwitch", "host_networks": []});
    raw.job(Method::POST, "/network/connectivitychecks", &check);
    refused(raw.json(Method::POST, "/network/connectivitychecks", &check), 409, "running already");
}

#[test]
fn a_password_never_comes_back() {
    let world = World::new();
    world.deployed(2);
    let raw = Raw::new(&world.simulator);
    let host = json!({"name": "k", "hypervisor_type": "KVM", "credential": {"username": "u", "password": "hunter2"}});
    raw.job(Method::POST, "/hosts", &json!({"hosts": [host]}));
    raw.job(Method::POST, "/backups", &json!({"password": "hunter2"}));
    let collections = ["clusters", "hosts", "security/credentials", "images", "licensing/licenses", "jobs", "events"];
    for path in collections.into_iter().chain(["backups", "mediators", "network/connectivitychecks"]) {
        let body = raw.get(&format!("/{path}?fields=**")).text().unwrap();
        assert!(body.contains("num_records") && !body.contains("hunter2"), "{path}: {body}");
    }
}

#[test]
fn events_are_tied_to_the_request_that_caused_them() {
    let simulator = start(Options::default());
    let raw = Raw::new(&simulator);
    let created = raw.json(Method::POST, "/clusters", &json!({"name": "demo"}));
    let id = created.headers()["request-id"].to_str().unwrap();
    let events = raw.get(&format!("/events?request_id={id}")).json::<Value>().unwrap();
    assert_eq!(events["records"][0]["message"], "Cluster \"demo\" was created with 1 nodes.");
}

#[test]
fn a_license_comes_as_a_form() {
    let simulator = start(Options::default());
    let raw = Raw::new(&simulator);
    let form = |content: &str| {
        format!(
            "--B\r\ncontent-disposition: form-data; name=\"license_file\"; filename=\"l\"\r\n\r\n{content}\r\n--B--\r\n"
        )
    };
    let kind = Some("multipart/form-data; boundary=B");
    let file = r#"{"statusResp": {"serialNumber": "320000012345"}}"#;
    let created = raw.send(Method::POST, "/licensing/licenses", kind, form(file));
    assert_eq!(created.status(), 201);
    assert!(created.headers()["location"].to_str().unwrap().ends_with("/licensing/licenses/320000012345"));
    assert_eq!(raw.send(Method::PUT, "/licensing/licenses/320000012345", kind, form(file)).status(), 200);
    refused(raw.send(Method::POST, "/licensing/licenses", kind, form("{}")), 400, "statusResp.serialNumber");
    refused(raw.send(Method::POST, "/licensing/licenses", Some("application/json"), "{}"), 415, "multipart/form-data");
    assert_eq!(raw.send(Method::DELETE, "/licensing/licenses/320000012345", None, "").status(), 200);
}

#[test]
fn exec_runs_a_command_with_all_that_it_needs() {
    let script = "deploy-cli image list -o id && test -z \"$DEPLOY_CLI_CACERT\" && exit 42";
    let mut command = bare(&["simulator", "exec", "--", "sh", "-c", script]);
    let run_ = run(command.env("DEPLOY_CLI_CACERT", "/nonexistent").env("HTTPS_PROXY", "http://127.0.0.1:9"));
    assert!(run_.exits(42).stdout.contains("9.16.1"));
    run(&mut bare(&["simulator", "exec", "--", "/nonexistent/program"])).exits(127).says("cannot run");
    run(&mut bare(&["simulator", "exec", "--", "/dev/null"])).exits(126).says("cannot run");
    run(&mut bare(&["simulator", "exec", "--", "sh", "-c", "kill -KILL $$"])).exits(128 + 9);
    run(&mut bare(&["simulator", "exec"])).exits(2).says("<CMD>");
    run(&mut bare(&["simulator", "exec", "--fail", "GET /jobs", "--", "true"])).exits(2).says("starts no job");
    run(&mut bare(&["simulator", "exec", "--speed", "0", "--", "true"])).exits(2).says("a number above 0");
}

#[test]
fn exec_passes_signals_on_and_outlives_its_command() {
    use rustix::process::{Pid, Signal, kill_process};
    for (signal, name, status) in [(Signal::TERM, "TERM", 7), (Signal::INT, "INT", 8), (Signal::HUP, "HUP", 9)] {
        // The shell waits for its background job, which a trapped signal interrupts.
        let script = format!("trap 'kill $!; exit {status}' {name}; sleep 60 & echo ready; wait");
        let mut command: Command = bare(&["simulator", "exec", "--", "bash", "-c", &script]);
        let mut child = command.stdout(Stdio::piped()).spawn().unwrap();
        let mut stdout = BufReader::new(child.stdout.take().unwrap());
        let mut line = String::new();
        stdout.read_line(&mut line).unwrap();
        kill_process(Pid::from_child(&child), signal).unwrap();
        assert_eq!(child.wait().unwrap().code(), Some(status), "{name}");
    }
}

#[test]
fn serve_says_what_to_export_and_stops_when_told() {
    use rustix::process::{Pid, Signal, kill_process};
    for signal in [Signal::TERM, Signal::INT] {
        let mut command = bare(&["simulator", "serve", "--listen", "127.0.0.1:0", "--speed", "1000"]);
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines().map(Result::unwrap);
        assert!(lines.next().unwrap().starts_with("A simulated Deploy is ready at https://127.0.0.1:"));
        let exports: Vec<String> = lines.filter(|l| l.starts_with("export ")).take(4).collect();
        let script = format!("{}\n{} image list -o id", exports.join("\n"), env!("CARGO_BIN_EXE_deploy-cli"));
        let output = Command::new("sh").args(["-c", &script]).output().unwrap();
        assert!(String::from_utf8_lossy(&output.stdout).contains("9.16.1"), "{output:?}");

        let taken = exports[0].rsplit('/').next().unwrap();
        run(&mut bare(&["simulator", "serve", "--listen", taken])).exits(1).says(&format!("cannot listen on {taken}"));

        kill_process(Pid::from_child(&child), signal).unwrap();
        let mut stderr = String::new();
        child.stderr.take().unwrap().read_to_string(&mut stderr).unwrap();
        assert_eq!((child.wait().unwrap().code(), stderr.as_str()), (Some(0), ""));
    }
}
