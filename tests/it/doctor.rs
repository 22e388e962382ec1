//! `doctor`: each thing that can be wrong, told as such, with the exit status that a command would have had.

use std::process::Command;

use crate::support::stub::{Act, Identity, Stub, answer};
use crate::support::{ClosedPort, Run, World, bare, run};
use chrono::{Duration, Utc};
use serde_json::Value;

const EMPTY: &str = r#"{"num_records": 0, "records": []}"#;

/// The JSON document, and what became of each check in it.
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

/// `doctor` on a stub that any password opens.
fn on(stub: &Stub, identity: &Identity) -> Command {
    let mut command = bare(&["doctor", "-o", "json", "--url", &stub.url(), "--fingerprint", &identity.fingerprint()]);
    command.env("DEPLOY_CLI_PASSWORD", "hunter2");
    command
}

/// All checks are there, whatever failed; those after the first failure are skipped.
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
fn all_is_well_on_a_simulator() {
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
    assert_eq!(world.simulator.requests().len(), 1, "one cheap call");

    let table = world.run(&["doctor"]).exits(0);
    assert_eq!(table.stderr, "");
    assert!(table.stdout.contains("ok       tls            version 1.3\n"), "{}", table.stdout);
    assert!(table.stdout.ends_with("\nCommands will work.\n"));
}

#[test]
fn the_format_and_the_timeout_are_shown_with_their_sources() {
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
fn wrong_settings_are_2() {
    fails(run(&mut bare(&["doctor", "-o", "json"])), 2, "configuration", "no server is selected");
    let args = ["doctor", "-o", "json", "--url", "https://127.0.0.1", "--cacert", "/nonexistent"];
    let json = run(&mut bare(&args)).exits(2).json();
    let detail = check(&json, "configuration")["detail"].as_str().unwrap();
    assert!(detail.starts_with("--cacert: cannot read /nonexistent"), "{detail}");
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
fn a_profile_is_named_with_its_file() {
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
fn an_unreachable_server_is_7() {
    let doctor = |url: &str| run(bare(&["doctor", "-o", "json", "--url", url]).env("DEPLOY_CLI_PASSWORD", "x"));
    fails(doctor("https://nowhere.invalid"), 7, "name", "cannot resolve nowhere.invalid");
    let closed = ClosedPort::new();
    let address = closed.address();
    fails(doctor(&format!("https://{address}")), 7, "port", &address.to_string());
    let plain = Stub::gated(&Identity::appliance(), |_| crate::support::stub::Gate::Babble, |_, _| Act::Close);
    fails(doctor(&plain.url()), 7, "tls", "the port does not use TLS");
}

#[test]
fn a_certificate_that_nobody_trusts_is_7_and_nothing_is_sent() {
    let appliance = Identity::appliance();
    let stub = Stub::start(&appliance, |_, _| answer(200, EMPTY));
    let stranger = run(bare(&["doctor", "-o", "json", "--url", &stub.url()]).env("DEPLOY_CLI_PASSWORD", "x"));
    let json = fails(stranger, 7, "certificate", "CN=ontap-select-deploy");
    assert!(check(&json, "certificate")["hint"].as_str().unwrap().contains("deploy-cli login https://127.0.0.1"));
    let pinned = run(&mut on(&stub, &Identity::appliance()));
    fails(pinned, 7, "certificate", "it does not match the pinned fingerprint");
    assert_eq!(stub.seen(), Vec::<String>::new());
}

#[test]
fn a_password_that_is_missing_is_asked_of_nobody() {
    let world = World::new();
    let missing = run(world.command(&["doctor", "-o", "json"]).env_remove("DEPLOY_CLI_PASSWORD"));
    let json = fails(missing, 2, "credentials", "the password of admin on");
    assert_eq!(setting(&json, "password").0, "asked");
    assert_eq!(world.simulator.requests(), []);
}

#[test]
fn what_is_no_deploy_is_told_as_such() {
    let identity = Identity::appliance();
    let page = Stub::start(&identity, |_, _| crate::support::stub::page(200, "text/html", "<html>hello</html>"));
    fails(run(&mut on(&page, &identity)), 1, "api", "text/html");
    let record = Stub::start(&identity, |_, _| answer(200, r#"{"hello": "world"}"#));
    fails(run(&mut on(&record, &identity)), 1, "api", "a collection was expected");
    let missing = Stub::start(&identity, |_, _| answer(404, "{}"));
    let json = fails(run(&mut on(&missing, &identity)), 5, "api", "HTTP 404");
    assert!(check(&json, "api")["hint"].as_str().unwrap().ends_with("/api/v3"));
}

/// A response with this Date.
fn dated(date: &str) -> Act {
    Act::Send(format!(
        "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ndate: {date}\r\nserver: Deploy/9\r\ncontent-length: {}\r\n\
         connection: close\r\n\r\n{EMPTY}",
        EMPTY.len()
    ))
}

#[test]
fn clocks_that_differ_are_a_warning() {
    let identity = Identity::appliance();
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
    let silent = Stub::start(&identity, |_, _| answer(200, EMPTY));
    assert_eq!(check(&run(&mut on(&silent, &identity)).exits(0).json(), "clock")["result"], "skipped");
    let odd = Stub::start(&identity, |_, _| dated("soon"));
    assert_eq!(check(&run(&mut on(&odd, &identity)).exits(0).json(), "clock")["result"], "skipped");
}

#[test]
fn what_is_not_checked_is_a_warning() {
    let world = World::new();
    let mut command = world.command(&["doctor", "-o", "json", "--insecure"]);
    let json = run(command.env_remove("DEPLOY_CLI_FINGERPRINT")).exits(0).json();
    assert_eq!(check(&json, "configuration")["result"], "warning");
    assert_eq!(check(&json, "certificate")["result"], "warning");
    assert_eq!(setting(&json, "trust"), ("insecure", "--insecure"));
}

#[test]
fn proxies_are_told_without_their_passwords_and_whether_they_apply() {
    let world = World::new();
    let mut through = world.command(&["doctor", "-o", "json"]);
    // Nobody listens there.
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
fn both_versions_of_tls_are_told() {
    for (version, name) in [(&rustls::version::TLS12, "1.2"), (&rustls::version::TLS13, "1.3")] {
        let identity = Identity::appliance().speaking(version);
        let stub = Stub::start(&identity, |_, _| answer(200, EMPTY));
        let json = run(&mut on(&stub, &identity)).exits(0).json();
        assert_eq!(check(&json, "tls")["detail"], format!("version {name}"));
    }
}
