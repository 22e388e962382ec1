//! The client under every quirk of the simulator, each alone and in pairs: what can succeed does, nothing is done twice, and
//! a second `cluster apply` finds nothing to do.

use crate::apply::{file, written};
use crate::support::{Run, World, bare, run};
use deploy_cli::simulator::{Options, QUIRKS, Quirk};
use proptest::prelude::*;
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

fn all_flows(quirks: &[&str]) {
    apply_flow(quirks);
    quickstart(quirks);
    failure(quirks);
}

#[test]
fn flows_succeed_without_a_quirk() {
    all_flows(&[]);
}

#[test]
fn flows_succeed_with_each_quirk() {
    QUIRKS.iter().for_each(|spec| all_flows(&[spec.name]));
}

/// The number of tests that share the pairs, and run at the same time.
const PARTS: usize = 3;

/// Runs the short flow with every pair of this part.
fn pairs(part: usize) {
    let all = QUIRKS.iter().enumerate();
    let pairs = all.flat_map(|(n, first)| QUIRKS[n + 1..].iter().map(move |second| [first.name, second.name]));
    pairs.skip(part).step_by(PARTS).for_each(|pair| apply_flow(&pair));
}

#[test]
fn flow_succeeds_with_pairs_of_quirks_first_part() {
    pairs(0);
}

#[test]
fn flow_succeeds_with_pairs_of_quirks_second_part() {
    pairs(1);
}

#[test]
fn flow_succeeds_with_pairs_of_quirks_third_part() {
    pairs(2);
}

#[test]
fn flows_succeed_with_all_quirks() {
    all_flows(&QUIRKS.each_ref().map(|spec| spec.name));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, failure_persistence: None, ..ProptestConfig::default() })]
    #[test]
    fn flow_succeeds_with_any_set_of_quirks(set in prop::sample::subsequence(QUIRKS.iter().map(|spec| spec.name).collect::<Vec<_>>(), 3..QUIRKS.len())) {
        apply_flow(&set);
    }
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
