//! `doctor`: each problem is reported by one check, with the exit status that a command would have.

use std::process::Command;

use crate::support::stub::{Act, Identity, Stub, respond};
use crate::support::{ClosedPort, Run, World, bare, run};
use chrono::{Duration, Utc};
use serde_json::Value;

const EMPTY: &str = r#"{"num_records": 0, "records": []}"#;

/// The JSON document, and name and result of each check in it.
fn results(run: &Run) -> (Value, Vec<(String, String)>) {
    let json = run.json();
    let text = |check: &Value, key: &str| check[key].as_str().unwrap().to_owned();
    let checks = json["checks"].as_array().unwrap();
    let results = checks.iter().map(|c| (text(c, "name"), text(c, "result"))).collect();
    (json, results)
}

#[track_caller]
fn check<'a>(json: &'a Value, name: &str) -> &'a Value {
    let found = json["checks"].as_array().unwrap().iter().find(|c| c["name"] == name);
    found.unwrap_or_else(|| panic!("no {name} in {json:#}"))
}

fn setting<'a>(json: &'a Value, name: &str) -> (&'a str, &'a str) {
    let found = json["settings"].as_array().unwrap().iter().find(|s| s["name"] == name).unwrap();
    (found["value"].as_str().unwrap(), found["from"].as_str().unwrap())
}

/// `doctor` against a stub that accepts any password.
fn on(stub: &Stub, identity: &Identity) -> Command {
    let mut command = bare(&["doctor", "-o", "json", "--url", &stub.url(), "--fingerprint", &identity.fingerprint()]);
    command.env("DEPLOY_CLI_PASSWORD", "hunter2");
    command
}

/// Asserts that one check failed and that all checks are listed.
#[track_caller]
fn fails(run: Run, status: i32, name: &str, why: &str) -> Value {
    let run = run.exits(status);
    let (json, results) = results(&run);
    assert_eq!(results.len(), 9, "{json:#}");
    assert_eq!((&json["ok"], &json["exit_status"]), (&false.into(), &status.into()));
    let failed: Vec<&str> = results.iter().filter(|r| r.1 == "failed").map(|r| r.0.as_str()).collect();
    assert_eq!(failed, [name], "{json:#}");
    let detail = check(&json, name)["detail"].as_str().unwrap();
    assert!(detail.contains(why), "{detail}");
    json
}

#[test]
fn all_checks_pass_on_the_simulator() {
    let world = World::new();
    let run = world.run(&["doctor", "-o", "json"]).exits(0);
    let (json, results) = results(&run);
    let names: Vec<&str> = results.iter().map(|r| r.0.as_str()).collect();
    assert_eq!(names, ["configuration", "proxy", "name", "port", "tls", "certificate", "credentials", "api", "clock"]);
    assert!(results.iter().all(|r| r.1 == "ok"), "{json:#}");
    assert_eq!(setting(&json, "url"), (format!("{}/api", world.simulator.url()).as_str(), "DEPLOY_CLI_URL"));
    assert_eq!(setting(&json, "username"), ("admin", "DEPLOY_CLI_USERNAME"));
    assert_eq!(setting(&json, "password"), ("set", "DEPLOY_CLI_PASSWORD"));
    assert_eq!(setting(&json, "output"), ("json", "--output"));
    assert_eq!(setting(&json, "timeout"), ("no limit", "default"));
    let asked: Vec<String> = world.simulator.requests().iter().map(|request| request.target.clone()).collect();
    assert_eq!(asked.len(), 2, "one request, and one for what Deploy tells of itself: {asked:?}");
    assert_eq!(setting(&json, "hostname"), ("deploy-simulator", "the server"));
    assert!(!setting(&json, "system_id").0.is_empty());

    let table = world.run(&["doctor"]).exits(0);
    assert_eq!(table.stderr, "");
    assert!(table.stdout.contains("ok       tls            version 1.3\n"), "{}", table.stdout);
    assert!(table.stdout.ends_with("\nCommands will work.\n"));
}

#[test]
fn what_deploy_does_not_tell_of_itself_is_left_out() {
    let identity = Identity::self_signed();
    for (status, body, hostname) in [
        (200, r#"{"record": {"hostname": "deploy\u001b[2J", "system_id": null}}"#, Some("deploy [2J")),
        (200, r#"{"record": {"system_id": ""}}"#, None),
        (200, "{}", None),
        (404, r#"{"error": {"code": "x", "message": "no such resource"}}"#, None),
        (405, "", None),
        (503, "", None),
    ] {
        let stub = Stub::start(&identity, move |head, _| match head.contains("/api/deploy") {
            true => respond(status, body),
            false => respond(200, EMPTY),
        });
        let json = run(&mut on(&stub, &identity)).exits(0).json();
        let shown = |name: &str| json["settings"].as_array().unwrap().iter().find(|s| s["name"] == name).cloned();
        assert_eq!(shown("hostname").map(|s| s["value"].as_str().unwrap().to_owned()).as_deref(), hostname, "{body}");
        assert_eq!(shown("system_id"), None, "{body}");
        assert!(stub.requests().iter().filter(|head| head.contains("/api/deploy")).count() == 1, "{body}");
    }
}

#[test]
fn format_and_timeout_are_shown_with_their_sources() {
    let world = World::new();
    let mut command = world.command(&["doctor"]);
    command.env("DEPLOY_CLI_OUTPUT", "json").env("DEPLOY_CLI_TIMEOUT", "90s");
    let json = run(&mut command).exits(0).json();
    assert_eq!(setting(&json, "output"), ("json", "DEPLOY_CLI_OUTPUT"));
    assert_eq!(setting(&json, "timeout"), ("1m 30s", "DEPLOY_CLI_TIMEOUT"));
    let json = run(command.args(["--timeout", "2h", "--jq", "."])).exits(0).json();
    assert_eq!(setting(&json, "output"), ("json", "--jq"));
    assert_eq!(setting(&json, "timeout"), ("2h", "--timeout"));
}

#[test]
fn invalid_settings_exit_with_2() {
    fails(run(&mut bare(&["doctor", "-o", "json"])), 2, "configuration", "no server is selected");
    let missing = std::env::temp_dir().join("no-such-file");
    let missing = missing.to_str().unwrap();
    let args = ["doctor", "-o", "json", "--url", "https://127.0.0.1", "--cacert", missing];
    let json = run(&mut bare(&args)).exits(2).json();
    let detail = check(&json, "configuration")["detail"].as_str().unwrap();
    assert!(detail.starts_with(&format!("--cacert: cannot read {missing}")), "{detail}");
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("config.toml");
    std::fs::write(&file, "[profile.lab]\nurl = 7\n").unwrap();
    let mut command = bare(&["doctor", "-o", "json", "--profile", "lab"]);
    run(command.env("DEPLOY_CLI_CONFIG", &file)).exits(2);
    let found = run(command.env("DEPLOY_CLI_CONFIG", &file)).json();
    assert!(check(&found, "configuration")["detail"].as_str().unwrap().contains("config.toml:2: profile.lab.url"));
    assert_eq!(setting(&found, "file").1, "DEPLOY_CLI_CONFIG");
}

#[test]
fn settings_of_a_profile_name_its_file() {
    let world = World::new();
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("config.toml");
    let text = format!(
        "current = \"lab\"\n[profile.lab]\nurl = \"{}\"\nfingerprint = \"{}\"\npassword_command = \"echo wrong-hunter2\"\n",
        world.simulator.url(),
        world.simulator.fingerprint()
    );
    std::fs::write(&file, text).unwrap();
    let mut command = bare(&["doctor", "-o", "json", "--username", "admin"]);
    let json = fails(run(command.env("DEPLOY_CLI_CONFIG", &file)), 4, "credentials", "HTTP 401");
    let from = format!("profile lab ({})", file.display());
    assert_eq!(setting(&json, "profile"), ("lab", "current"));
    assert_eq!(setting(&json, "url").1, from);
    assert_eq!(setting(&json, "trust").1, from);
    assert_eq!(setting(&json, "username"), ("admin", "--username"));
    assert_eq!(setting(&json, "password"), ("password_command", from.as_str()));
    assert!(!json.to_string().contains("hunter2"));
}

#[test]
fn unreachable_server_exits_with_7() {
    let doctor = |url: &str| run(bare(&["doctor", "-o", "json", "--url", url]).env("DEPLOY_CLI_PASSWORD", "x"));
    fails(doctor("https://nowhere.invalid"), 7, "name", "cannot resolve nowhere.invalid");
    let closed = ClosedPort::new();
    let address = closed.address();
    fails(doctor(&format!("https://{address}")), 7, "port", &address.to_string());
    let plain = Stub::gated(&Identity::self_signed(), |_| crate::support::stub::Gate::PlainHttp, |_, _| Act::Close);
    fails(doctor(&plain.url()), 7, "tls", "the port does not use TLS");
}

#[test]
fn untrusted_certificate_exits_with_7_and_sends_nothing() {
    let identity = Identity::self_signed();
    let stub = Stub::start(&identity, |_, _| respond(200, EMPTY));
    let unknown = run(bare(&["doctor", "-o", "json", "--url", &stub.url()]).env("DEPLOY_CLI_PASSWORD", "x"));
    let json = fails(unknown, 7, "certificate", "CN=ontap-select-deploy");
    assert!(check(&json, "certificate")["hint"].as_str().unwrap().contains("deploy-cli login https://127.0.0.1"));
    let pinned = run(&mut on(&stub, &Identity::self_signed()));
    fails(pinned, 7, "certificate", "it does not match the pinned fingerprint");
    assert_eq!(stub.requests(), Vec::<String>::new());
}

#[test]
fn missing_password_is_reported_without_a_prompt() {
    let world = World::new();
    let missing = run(world.command(&["doctor", "-o", "json"]).env_remove("DEPLOY_CLI_PASSWORD"));
    let json = fails(missing, 2, "credentials", "the password of admin on");
    assert_eq!(setting(&json, "password").0, "asked");
    assert_eq!(world.simulator.requests(), []);
}

#[test]
fn server_that_is_not_deploy_is_reported() {
    let identity = Identity::self_signed();
    let page = Stub::start(&identity, |_, _| crate::support::stub::page(200, "text/html", "<html>hello</html>"));
    fails(run(&mut on(&page, &identity)), 1, "api", "text/html");
    let record = Stub::start(&identity, |_, _| respond(200, r#"{"hello": "world"}"#));
    fails(run(&mut on(&record, &identity)), 1, "api", "a collection was expected");
    let missing = Stub::start(&identity, |_, _| respond(404, "{}"));
    let json = fails(run(&mut on(&missing, &identity)), 5, "api", "HTTP 404");
    assert!(check(&json, "api")["hint"].as_str().unwrap().ends_with("/api/v3"));
}

/// A response with this `Date` header.
fn dated(date: &str) -> Act {
    Act::Send(format!(
        "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ndate: {date}\r\nserver: Deploy/9\r\ncontent-length: {}\r\n\
         connection: close\r\n\r\n{EMPTY}",
        EMPTY.len()
    ))
}

#[test]
fn clock_difference_is_a_warning() {
    let identity = Identity::self_signed();
    let off = |by: Duration| {
        let stub = Stub::start(&identity, move |_, _| {
            dated(&(Utc::now() + by).format("%a, %d %b %Y %H:%M:%S GMT").to_string())
        });
        run(&mut on(&stub, &identity)).exits(0).json()
    };
    let ahead = off(Duration::hours(1));
    assert_eq!((&check(&ahead, "clock")["result"], &ahead["ok"]), (&"warning".into(), &true.into()));
    assert!(check(&ahead, "clock")["detail"].as_str().unwrap().ends_with("ahead of this machine's"));
    assert!(check(&ahead, "api")["detail"].as_str().unwrap().contains("Deploy/9"));
    let behind = off(Duration::hours(-1));
    assert!(check(&behind, "clock")["detail"].as_str().unwrap().ends_with("behind this machine's"));
    assert_eq!(check(&off(Duration::zero()), "clock")["result"], "ok");
    let silent = Stub::start(&identity, |_, _| respond(200, EMPTY));
    assert_eq!(check(&run(&mut on(&silent, &identity)).exits(0).json(), "clock")["result"], "skipped");
    let odd = Stub::start(&identity, |_, _| dated("soon"));
    assert_eq!(check(&run(&mut on(&odd, &identity)).exits(0).json(), "clock")["result"], "skipped");
}

#[test]
fn insecure_connection_is_a_warning() {
    let world = World::new();
    let mut command = world.command(&["doctor", "-o", "json", "--insecure"]);
    let json = run(command.env_remove("DEPLOY_CLI_FINGERPRINT")).exits(0).json();
    assert_eq!(check(&json, "configuration")["result"], "warning");
    assert_eq!(check(&json, "certificate")["result"], "warning");
    assert_eq!(setting(&json, "trust"), ("insecure", "--insecure"));
}

#[test]
fn proxy_is_shown_without_its_password() {
    let world = World::new();
    let mut through = world.command(&["doctor", "-o", "json"]);
    // Nothing listens on this port.
    through.env("HTTPS_PROXY", "http://user:hunter2@127.0.0.1:1");
    let run_through = run(&mut through).exits(7);
    let json = run_through.json();
    let detail = check(&json, "proxy")["detail"].as_str().unwrap();
    assert_eq!(detail, "HTTPS_PROXY set; requests go through http://127.0.0.1:1");
    assert_eq!(check(&json, "name")["result"], "skipped");
    assert_eq!(check(&json, "tls")["result"], "failed");
    assert!(!format!("{run_through:?}").contains("hunter2"));
    let json = run(through.env("NO_PROXY", "127.0.0.1")).exits(0).json();
    let detail = check(&json, "proxy")["detail"].as_str().unwrap();
    assert_eq!(detail, "HTTPS_PROXY, NO_PROXY set; no proxy applies to this host");
}

#[test]
fn tls_version_is_shown() {
    for (version, name) in [(&rustls::version::TLS12, "1.2"), (&rustls::version::TLS13, "1.3")] {
        let identity = Identity::self_signed().speaking(version);
        let stub = Stub::start(&identity, |_, _| respond(200, EMPTY));
        let json = run(&mut on(&stub, &identity)).exits(0).json();
        assert_eq!(check(&json, "tls")["detail"], format!("version {name}"));
    }
}
