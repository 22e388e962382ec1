//! `event list`, with and without `--follow`.

use std::io::BufRead;

use crate::support::stub::{Identity, Stub, respond};
use crate::support::{Running, World, bare};
use serde_json::Value;

#[test]
fn follow_prints_events_as_they_occur() {
    let world = World::new();
    world.created(1);
    let mut running = world.spawn(&["event", "list", "--follow", "-o", "json"]);
    let mut stdout = running.stdout();
    let mut seen = Vec::new();
    let mut until = |message: &str| loop {
        let mut line = String::new();
        assert!(stdout.read_line(&mut line).unwrap() > 0, "ended before {message:?}");
        let event: Value = serde_json::from_str(&line).unwrap();
        seen.push(event["id"].as_str().unwrap().to_owned());
        if event["message"].as_str().unwrap().contains(message) {
            return;
        }
    };
    until("demo");
    world.ok("credential add vc --type vcenter --login root");
    until("is stored");
    world.ok("cluster delete demo --yes");
    world.ok("mediator create iqn.2012-05.local:x");
    until("The mediator is ready");
    running.interrupt();
    let run = running.end().exits(130);
    assert_eq!(run.stderr, "");
    let all = world.ok("event list -o id").stdout;
    assert_eq!(seen, all.lines().collect::<Vec<_>>());
}

#[test]
fn follow_prints_each_event_once_and_reports_trouble_once() {
    let identity = Identity::self_signed();
    let event = |id: &str| format!(r#"{{"id": "{id}", "time": "2026-01-01T00:00:00.5Z", "message": "event {id}"}}"#);
    let (one, both) = (event("a"), [event("a"), event("b")].join(","));
    let stub = Stub::start(&identity, move |_, n| match n {
        0 => respond(200, &format!(r#"{{"num_records": 1, "records": [{one}]}}"#)),
        // One request and its two retries.
        1..=3 => respond(503, ""),
        _ => respond(200, &format!(r#"{{"num_records": 2, "records": [{both}]}}"#)),
    });
    let mut command = bare(&["event", "list", "--follow", "--since", "2025-12-31T00:00:00Z", "--url", &stub.url()]);
    command.args(["--fingerprint", &identity.fingerprint()]).env("DEPLOY_CLI_PASSWORD", "x");
    let mut running = Running::start(&mut command);
    let mut lines = running.stdout().lines();
    assert_eq!(lines.next().unwrap().unwrap(), "2026-01-01T00:00:00Z  -  -  -  event a");
    running.until("HTTP 503); still trying");
    running.until("Deploy is responding again");
    assert_eq!(lines.next().unwrap().unwrap(), "2026-01-01T00:00:00Z  -  -  -  event b");
    running.interrupt();
    running.end().exits(130);
    assert_eq!(lines.next().map(Result::unwrap), None);
    let seen = stub.requests();
    assert!(seen[0].contains("&time=%3E2025-12-31T00:00:00Z&"), "{seen:?}");
    assert!(seen[4].contains("&time=%3E%3D2026-01-01T00:00:00.5Z&"), "{seen:?}");
}

#[test]
fn follow_ends_quietly_when_stdout_is_closed() {
    let world = World::new();
    world.created(1);
    let mut running = world.spawn(&["event", "list", "--follow"]);
    let mut line = String::new();
    running.stdout().read_line(&mut line).unwrap();
    if cfg!(windows) {
        // Windows tells of a closed pipe with the next event only.
        world.ok("cluster create other --nodes 1");
    }
    assert_eq!(running.end().exits(0).stderr, "");
}

#[test]
fn the_last_events_are_shown_oldest_first() {
    let world = World::new();
    for n in 1..=6 {
        world.ok(&format!("cluster create c{n} --nodes 1"));
    }
    let all = world.ok("event list -o id").stdout;
    let all: Vec<&str> = all.lines().collect();
    let tail = |flags: &str| world.ok(&format!("event list -o id --tail {flags}")).stdout;
    assert_eq!(tail("2").lines().collect::<Vec<_>>(), all[all.len() - 2..]);
    assert_eq!(tail("999").lines().collect::<Vec<_>>(), all);
    assert_eq!(tail("1 --filter message=*c3*").lines().count(), 1);
    assert_eq!(tail("2 --type error"), "");
    let messages = world.ok("event list --tail 2 --fields message -o csv").stdout;
    let messages: Vec<&str> = messages.lines().skip(1).collect();
    assert!(messages.len() == 2 && messages[0].contains("c5") && messages[1].contains("c6"), "{messages:?}");
    world.run(&["event", "list", "--tail", "0"]).exits(2).says("--tail");
    world.run(&["event", "list", "--tail", "3", "--limit", "3"]).exits(2).says("cannot be used with");
    world.run(&["event", "list", "--tail", "3", "--sort", "time"]).exits(2).says("cannot be used with");
}

#[test]
fn follow_goes_on_from_the_last_events() {
    let world = World::new();
    for n in 1..=4 {
        world.ok(&format!("cluster create c{n} --nodes 1"));
    }
    let mut running = world.spawn(&["event", "list", "--tail", "2", "--follow", "-o", "id"]);
    let mut lines = running.stdout().lines();
    let mut seen: Vec<String> = lines.by_ref().take(2).map(Result::unwrap).collect();
    world.ok("cluster create c5 --nodes 1");
    let all = world.ok("event list -o id").stdout;
    let all: Vec<&str> = all.lines().collect();
    seen.extend(lines.by_ref().take(1).map(Result::unwrap));
    assert_eq!(seen, all[all.len() - 3..]);
    running.interrupt();
    running.end().exits(130);
    assert_eq!(lines.next().map(Result::unwrap), None);
}

#[test]
fn events_are_filtered_by_request_type_and_time() {
    let world = World::new();
    world.created(1);
    let id = world.ok("event list -o json --fields request_id").json()[0]["request_id"].as_str().unwrap().to_owned();
    world.ok("host register kvm-01 --hypervisor kvm --login root");
    let list = |args: &[&str]| world.run(&[&["event", "list", "-o", "json"], args].concat()).exits(0).json();
    assert!(list(&["--request-id", &id]).as_array().unwrap().iter().all(|e| e["request_id"] == id.as_str()));
    assert_eq!(list(&["--type", "error"]), serde_json::json!([]));
    assert_eq!(list(&["--since", "1h"]), list(&[]));
    assert_eq!(list(&["--since", "2999-01-01T00:00:00Z"]), serde_json::json!([]));
    let times: Vec<Value> = list(&[]).as_array().unwrap().iter().map(|e| e["time"].clone()).collect();
    assert!(times.is_sorted_by_key(|time| time.as_str().unwrap().to_owned()), "{times:?}");
    world.run(&["event", "list", "--since", "yesterday"]).exits(2).says("write a duration");
    world.run(&["event", "list", "--follow", "--limit", "3"]).exits(2).says("cannot be used with");
    // An error in the first request ends the command.
    let mut wrong = world.command(&["event", "list", "--follow"]);
    crate::support::run(wrong.env("DEPLOY_CLI_PASSWORD", "wrong")).exits(4);
}
