//! The client under every quirk of the simulator, each alone and in pairs: what can succeed does, nothing is done twice, and
//! a second `cluster apply` finds nothing to do.

use std::sync::atomic::{AtomicUsize, Ordering};

use crate::apply::{file, written};
use crate::support::{Run, World, bare, run};
use deploy_cli::simulator::{Options, QUIRKS, Quirk};
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use serde_json::Value;

/// A simulator with quirks, whose jobs end immediately.
fn world(quirks: &[&str]) -> World {
    World::with(Options { quirks: parsed(quirks), ..Options::default() })
}

fn parsed(quirks: &[&str]) -> Vec<Quirk> {
    quirks.iter().map(|name| name.parse().unwrap()).collect()
}

/// A cluster file with the names that Deploy gives nodes, which works with `ignored-rename` too.
fn plain_file() -> Value {
    let mut file = file(2);
    for n in 0..2 {
        file["nodes"][n]["name"] = format!("demo-{:02}", n + 1).into();
    }
    file
}

/// Asserts the status, with the quirks in the message.
#[track_caller]
fn exits(run: Run, status: i32, quirks: &[&str]) -> Run {
    assert_eq!(run.status, status, "with {:?}:\n{}\n{}", quirks, run.stdout, run.stderr);
    run
}

/// The targets of the requests since `before` that are not a GET.
fn changes(world: &World, before: usize) -> Vec<String> {
    let requests = world.simulator.requests();
    requests[before..].iter().filter(|r| r.method != "GET").map(|r| format!("{} {}", r.method, r.target)).collect()
}

/// From a file to a running cluster, again, to a file, a backup, and back.
fn apply_flow(quirks: &[&str]) {
    let world = world(quirks);
    let (folder, path) = written(&plain_file());
    let ok = |args: &[&str]| exits(world.run(args), 0, quirks);
    let applied = ok(&["cluster", "apply", "-f", &path, "--yes", "-o", "json"]).json();
    assert_eq!(applied["nodes"].as_array().map(Vec::len), Some(2), "with {:?}: {applied:#}", quirks);
    let sent = changes(&world, 0);
    for (n, call) in sent.iter().enumerate() {
        // Pools are attached to each node by a call of their own; every call is sent once.
        assert!(!sent[..n].contains(call), "with {:?}: {call} is sent twice", quirks);
    }
    let polls =
        world.simulator.requests().iter().filter(|r| r.method == "GET" && r.target.starts_with("/api/jobs/")).count();
    assert!(polls <= 10 * sent.len(), "with {:?}: {polls} polls for {} calls", quirks, sent.len());

    let before = world.simulator.requests().len();
    exits(world.run(&["cluster", "apply", "-f", &path]), 0, quirks).says("cluster demo is up to date");
    assert_eq!(changes(&world, before), Vec::<String>::new(), "with {:?}", quirks);

    let exported = folder.path().join("exported.yaml");
    std::fs::write(&exported, ok(&["cluster", "export", "demo"]).stdout).unwrap();
    let exported = exported.to_str().unwrap();
    ok(&["cluster", "apply", "-f", exported, "--dry-run", "--exit-code"]);

    ok(&["backup", "create"]);
    ok(&["job", "wait", "--all"]);
    ok(&["cluster", "offline", "demo"]);
    ok(&["cluster", "delete", "demo", "--yes"]);
    let left = ok(&["cluster", "list", "-o", "json"]).json();
    assert_eq!(left, Value::Array(Vec::new()), "with {:?}", quirks);
}

/// The quickstart of README.md: a command for each step.
#[cfg(unix)]
fn quickstart(quirks: &[&str]) {
    let mut args = vec!["simulator", "exec", "--speed", "1000000"];
    quirks.iter().for_each(|name| args.extend(["--quirk", name]));
    args.extend(["--", "sh", "examples/quickstart.sh"]);
    let run = run(bare(&args).current_dir(env!("CARGO_MANIFEST_DIR")));
    exits(run, 0, quirks).says("cluster demo is deployed");
}

/// A job that fails is status 3, whatever it looks like.
fn failure(quirks: &[&str]) {
    let options = Options {
        fail: vec!["POST /clusters/*/deploy".parse().unwrap()],
        quirks: parsed(quirks),
        ..Options::default()
    };
    let world = World::with(options);
    let (_folder, path) = written(&plain_file());
    exits(world.run(&["cluster", "apply", "-f", &path, "--yes"]), 3, quirks);
    let deployments = || changes(&world, 0).iter().filter(|call| call.contains("/deploy")).count();
    assert_eq!(deployments(), 1, "with {:?}", quirks);
    exits(world.run(&["cluster", "deploy", "demo"]), 3, quirks);
    exits(world.run(&["cluster", "show", "nope"]), 5, quirks);
}

#[cfg(unix)]
fn all_flows(quirks: &[&str]) {
    apply_flow(quirks);
    quickstart(quirks);
    failure(quirks);
}

#[cfg(unix)]
#[test]
fn flows_succeed_without_a_quirk() {
    all_flows(&[]);
}

#[cfg(unix)]
#[test]
fn flows_succeed_with_each_quirk() {
    let each: Vec<Vec<&str>> = QUIRKS.iter().map(|spec| vec![spec.name]).collect();
    concurrently(&each, all_flows);
}

#[test]
fn flow_succeeds_with_pairs_of_quirks() {
    let all = QUIRKS.iter().enumerate();
    let pairs = all.flat_map(|(n, first)| QUIRKS[n + 1..].iter().map(move |second| vec![first.name, second.name]));
    concurrently(&pairs.collect::<Vec<_>>(), apply_flow);
}

/// Runs a flow with each set of quirks, several at the same time: with some quirks the client waits between polls.
fn concurrently(sets: &[Vec<&str>], flow: fn(&[&str])) {
    let next = AtomicUsize::new(0);
    std::thread::scope(|scope| {
        for _ in 0..6 {
            scope.spawn(|| {
                while let Some(set) = sets.get(next.fetch_add(1, Ordering::Relaxed)) {
                    flow(set);
                }
            });
        }
    });
}

#[cfg(unix)]
#[test]
fn flows_succeed_with_all_quirks() {
    all_flows(&QUIRKS.each_ref().map(|spec| spec.name));
}

#[test]
fn flow_succeeds_with_any_set_of_quirks() {
    let names: Vec<&str> = QUIRKS.iter().map(|spec| spec.name).collect();
    let any = prop::sample::subsequence(names, 3..QUIRKS.len());
    let mut runner = TestRunner::default();
    // A failure names its set, and shrinking would take too long.
    let sets = (0..12).map(|_| any.new_tree(&mut runner).unwrap().current());
    concurrently(&sets.collect::<Vec<_>>(), apply_flow);
}

#[test]
fn node_that_keeps_its_name_is_reported() {
    let quirks = ["ignored-rename"];
    let world = world(&quirks);
    let (_folder, path) = written(&file(2));
    exits(world.run(&["cluster", "apply", "-f", &path, "--yes"]), 1, &quirks)
        .says("but name of node demo-0")
        .says("leave out the name, or use the one that Deploy gave");
    assert!(!changes(&world, 0).iter().any(|call| call.contains("/deploy")));
    exits(world.run(&["node", "modify", "demo-01", "--name", "node-9"]), 1, &quirks)
        .says("Deploy accepted the name node-9, but the node is still named demo-01");
    // The corrected file goes on from there.
    let (_folder, path) = written(&plain_file());
    exits(world.run(&["cluster", "apply", "-f", &path, "--yes"]), 0, &quirks);
}

#[test]
fn returned_passwords_are_not_shown_to_people() {
    let world = world(&["returned-passwords"]);
    world.ok("credential add vc.example.com --type vcenter --login admin@vsphere.local");
    let json = world.ok("credential show vc.example.com -o json").json();
    let password = json["password"].as_str().expect("the quirk returns it").to_owned();
    for line in ["credential show vc.example.com", "credential list --fields hostname,password", "credential list -vv"]
    {
        let run = world.ok(line);
        assert!(!(run.stdout + &run.stderr).contains(&password), "{line}");
    }
}
