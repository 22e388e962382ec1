//! `doctor --api`: what differs from the assumptions is told, and a report has nothing of the site.

use std::collections::HashSet;

use crate::support::raw::Raw;
use crate::support::{Run, World};
use deploy_cli::simulator::{Options, QUIRKS};
use serde_json::Value;

/// A world that has one of everything that the check looks at.
fn world() -> World {
    with(&[])
}

fn with(quirks: &[&str]) -> World {
    let quirks = quirks.iter().map(|name| name.parse().unwrap()).collect();
    let world = World::with(Options { quirks, ..Options::default() });
    world.deployed(2);
    world.ok("network-check start esx-01=ONTAP-Internal esx-02=ONTAP-Internal");
    world
}

/// The results by the name of the assumption.
fn results(run: &Run) -> Vec<(String, String, String)> {
    let text = |record: &Value, key: &str| record[key].as_str().unwrap_or_default().to_owned();
    let json = run.json();
    let records = json.as_array().unwrap().iter();
    records.map(|record| (text(record, "name"), text(record, "result"), text(record, "detail"))).collect()
}

#[test]
fn simulator_is_as_assumed() {
    let world = world();
    let run = world.run(&["doctor", "--api", "-o", "json"]).exits(0);
    let unseen: Vec<String> =
        results(&run).into_iter().filter(|(_, result, _)| result == "not-seen").map(|(name, ..)| name).collect();
    // No job runs, and nothing is changed.
    assert_eq!(unseen, ["poll-running", "write-body", "location", "synchronous", "rename", "rollback"]);
    assert!(run.stderr.contains("commands work with this server"), "{}", run.stderr);
}

#[test]
fn every_quirk_is_noticed() {
    // Each run waits for long polls, so that they take little longer together.
    for quirks in QUIRKS.chunks(QUIRKS.len().div_ceil(2)) {
        std::thread::scope(|scope| quirks.iter().for_each(|spec| drop(scope.spawn(|| is_noticed(spec.name)))));
    }
}

#[track_caller]
fn is_noticed(quirk: &str) {
    let world = with(&[quirk]);
    let results = world.run(&["doctor", "--api", "-o", "json"]).json();
    let about: Vec<&Value> = results.as_array().unwrap().iter().filter(|result| result["quirk"] == quirk).collect();
    assert!(!about.is_empty(), "no assumption names {quirk}");
    for result in about {
        let only_by_a_change = result["detail"].as_str().unwrap().starts_with("only a call that changes something");
        assert!(result["result"] == "differs" || only_by_a_change, "with {quirk}: {result:#}");
    }
}

#[test]
fn report_has_no_text_of_the_site() {
    let world = world();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("report.json");
    let run = world.run(&["doctor", "--api", "-o", "json", "--report", path.to_str().unwrap()]).exits(0);
    let report = std::fs::read_to_string(&path).unwrap();
    // The report is shown on stderr before it is written.
    assert!(run.stderr.contains("\"exchanges\""), "{}", run.stderr);
    let json: Value = serde_json::from_str(&report).unwrap();
    assert_eq!(json["assumptions"], run.json());
    assert!(json["exchanges"].as_array().unwrap().len() > 20);
    assert!(report.contains("\"GET /jobs?fields=state&state=!success\""), "{report}");

    let raw = Raw::new(&world.simulator, "/api");
    let mut secret = HashSet::new();
    for target in [
        "/clusters?fields=**",
        "/hosts?fields=**",
        "/security/credentials?fields=**",
        "/jobs?fields=**",
        "/events?fields=**",
        "/licensing/licenses?fields=**",
    ] {
        raw.records(target).iter().for_each(|record| identifying(record, &mut secret));
    }
    assert!(secret.len() > 50, "{secret:?}");
    for text in &secret {
        assert!(!report.contains(&format!("\"{text}\"")), "{text} is in the report");
        // A word such as `demo` within a longer text.
        assert!(text.len() < 4 || !report.contains(text.as_str()), "{text} is in the report");
    }
}

/// Ids, names, addresses, serial numbers and messages in a record.
fn identifying(value: &Value, texts: &mut HashSet<String>) {
    match value {
        Value::Object(map) => {
            for (key, inner) in map {
                let identifies = ["id", "name", "message", "description", "username", "hostname", "management_server"]
                    .contains(&key.as_str())
                    || ["ip", "serial", "gateway", "server"].iter().any(|part| key.contains(part));
                match inner {
                    Value::String(text) if identifies && !text.is_empty() => drop(texts.insert(text.clone())),
                    inner => identifying(inner, texts),
                }
            }
        }
        Value::Array(list) => list.iter().for_each(|inner| identifying(inner, texts)),
        _ => {}
    }
}

#[test]
fn server_that_cannot_be_reached_is_no_finding() {
    let closed = crate::support::ClosedPort::new();
    let mut command = crate::support::bare(&["doctor", "--api", "--url", &format!("https://{}", closed.address())]);
    command.env("DEPLOY_CLI_PASSWORD", "hunter2");
    let run = crate::support::run(&mut command).exits(7);
    assert_eq!(run.stdout, "");
}

#[test]
fn report_needs_the_check() {
    crate::support::run(&mut crate::support::bare(&["doctor", "--report", "x"])).exits(2).says("--api");
}
