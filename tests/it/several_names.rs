//! Verbs that take several names: one lookup, one question, concurrent calls, and a report of each.

use std::time::Duration;

use deploy_cli::simulator::Options;

use crate::support::World;

/// A simulator with clusters of these names that are not deployed.
fn world(names: &[&str]) -> World {
    let world = World::new();
    for name in names {
        world.ok(&format!("cluster create {name} --nodes 1"));
    }
    world
}

/// The calls that changed something, as `METHOD`.
fn changes(world: &World) -> Vec<String> {
    let requests = world.simulator.requests().into_iter();
    requests.filter(|request| request.method != "GET").map(|request| request.method).collect()
}

fn id(world: &World, name: &str) -> String {
    world.ok(&format!("cluster list --filter name={name} -o id")).stdout.trim().to_owned()
}

#[test]
fn the_result_is_an_array_in_the_order_of_the_arguments() {
    let world = world(&["a", "b", "c"]);
    let run = world.ok("cluster delete c a b --yes -o json").says("3 clusters are deleted");
    let names: Vec<String> =
        run.json().as_array().unwrap().iter().map(|one| one["name"].as_str().unwrap().to_owned()).collect();
    assert_eq!(names, ["c", "a", "b"]);
    for name in ["a", "b", "c"] {
        let deleted = |line: &&str| line.contains(&format!("deleting cluster {name} ")) && line.contains("success");
        assert_eq!(run.stderr.lines().filter(deleted).count(), 1, "{}", run.stderr);
    }
    assert_eq!(world.ok("cluster list -o json").json(), serde_json::json!([]));
}

#[test]
fn one_name_is_answered_with_one_object() {
    let world = world(&["a"]);
    assert_eq!(world.ok("cluster delete a --yes -o json").json()["name"], "a");
    world.ok("host register h1 h2 --hypervisor kvm --login root");
    assert_eq!(world.ok("host delete h1 --yes -o json").json()["name"], "h1");
}

#[test]
fn names_are_looked_up_with_one_request_before_anything_is_sent() {
    let world = world(&["a", "b"]);
    let before = changes(&world).len();
    let lists = |world: &World| {
        world.simulator.requests().iter().filter(|r| r.method == "GET" && r.target.contains("/clusters?")).count()
    };
    let lists_before = lists(&world);
    let run = world.run(&["cluster", "delete", "a", "nope", "b", "none", "--yes"]).exits(5);
    run.says("no cluster \"nope\"").says("no cluster \"none\"").says("2 of 4 clusters not found; nothing was done");
    assert_eq!(lists(&world), lists_before + 1);
    world.run(&["cluster", "delete", "a", "nope", "--yes"]).exits(5).says("error: there is no cluster \"nope\"");
    let same = id(&world, "a");
    world.run(&["cluster", "delete", "a", &same, "--yes"]).exits(2).says("cluster a is specified twice");
    world.run(&["cluster", "delete", "a", "", "--yes"]).exits(2).says("the name of the cluster is empty");
    assert_eq!(changes(&world).len(), before);
}

#[test]
fn a_failed_job_does_not_stop_the_others_and_exits_with_3() {
    let (_folder, world) = world_with_failing_b();
    let run = world.run(&["cluster", "delete", "a", "b", "c", "--yes", "-o", "json"]).exits(3);
    let run = run.says("error: deleting cluster b (job ").says("1 of 3 clusters failed");
    let (records, left) = (run.json(), world.ok("cluster list -o json").json());
    assert_eq!((&records[0]["name"], &records[2]["name"]), (&"a".into(), &"c".into()));
    assert_eq!(records[1]["state"], "failure");
    assert_eq!((left.as_array().unwrap().len(), &left[0]["name"]), (1, &"b".into()));
}

/// A simulator with clusters `a`, `b` and `c`. The job that deletes `b` fails.
fn world_with_failing_b() -> (tempfile::TempDir, World) {
    let folder = tempfile::tempdir().unwrap();
    let (before, after) = (folder.path().join("before.json"), folder.path().join("after.json"));
    let first = World::with(Options { state: Some(before.clone()), ..Options::default() });
    for name in ["a", "b", "c"] {
        first.ok(&format!("cluster create {name} --nodes 1"));
    }
    let call = format!("DELETE /clusters/{}", id(&first, "b"));
    std::fs::copy(before, &after).unwrap();
    (folder, World::with(Options { state: Some(after), fail: vec![call.parse().unwrap()], ..Options::default() }))
}

#[test]
fn each_refused_call_is_reported_with_its_hint_and_the_first_one_sets_the_status() {
    let world = world(&["a", "b"]);
    let run = world.run(&["cluster", "online", "a", "b", "-o", "json"]).exits(6).says("2 of 2 clusters failed");
    for name in ["a", "b"] {
        assert!(run.stderr.contains(&format!("error: cluster {name}: ")), "{}", run.stderr);
        assert!(run.stderr.contains(&format!("hint: deploy it first: deploy-cli cluster deploy {name}")));
    }
    assert_eq!(run.json(), serde_json::json!([]));
    let run = world.run(&["cluster", "online", "a", "b", "--progress", "json"]).exits(6);
    let errors: Vec<serde_json::Value> = run.stderr.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(errors.iter().filter(|line| line["code"] == "conflict" && line["exit_status"] == 6).count(), 2);
}

#[test]
fn clusters_are_deployed_and_powered_off_together_with_one_password() {
    let world = World::new();
    world.deployed(1);
    world.ok("cluster create other --nodes 1");
    // The other one is not configured, so that it is refused.
    let run = world.run(&["cluster", "offline", "other", "demo", "-o", "json"]).exits(6);
    let run = run.says("error: cluster other: ").says("1 of 2 clusters failed");
    assert_eq!((run.json().as_array().unwrap().len(), &run.json()[0]["state"]), (1, &"powered_off".into()));
    let run = world.run(&["cluster", "offline", "demo", "other", "-o", "json"]).exits(6);
    assert_eq!(run.says("cluster demo is already powered off").json()[0]["state"], "powered_off");
    let mut command = world.command(&["cluster", "deploy", "demo", "other"]);
    command.env_remove("DEPLOY_CLI_ONTAP_PASSWORD");
    crate::support::run(&mut command).exits(2).says("the ONTAP password of clusters demo, other is missing");
}

#[test]
fn without_waiting_the_result_is_an_array_of_jobs() {
    let world = world(&["a", "b"]);
    world.simulator.hold_jobs(true);
    let run = world.ok("cluster delete a b --yes --no-wait -o json");
    let jobs = run.json();
    for n in [0, 1] {
        let wait = format!("to wait for it: deploy-cli job wait {}", jobs[n]["id"].as_str().unwrap());
        assert!(run.stderr.contains(&wait), "{}", run.stderr);
    }
    world.simulator.hold_jobs(false);
    world.ok("job wait --all");
}

#[test]
fn the_timeout_prints_the_command_that_waits_for_all_open_jobs() {
    let world = world(&["a", "b"]);
    world.simulator.hold_jobs(true);
    let run = world.run(&["cluster", "delete", "a", "b", "--yes", "--timeout", "1ms"]).exits(124);
    let open = world.ok("job list -o id --filter state=queued").stdout;
    let mut open: Vec<&str> = open.lines().collect();
    let line = run.stderr.lines().find(|line| line.contains("to continue waiting: deploy-cli job wait ")).unwrap();
    let mut told: Vec<&str> = line.rsplit("wait ").next().unwrap().split(' ').collect();
    open.sort_unstable();
    told.sort_unstable();
    assert_eq!((told.len(), told), (2, open));
}

#[test]
fn a_signal_prints_the_command_that_waits_for_all_open_jobs() {
    let world = world(&["a", "b"]);
    world.simulator.hold_jobs(true);
    let mut running = world.spawn(&["cluster", "delete", "a", "b", "--yes"]);
    running.until("queued");
    running.interrupt();
    let run = running.end().exits(130).says("interrupted; 2 jobs continue");
    let told = run.stderr.rsplit("job wait ").next().unwrap();
    assert_eq!(told.split_whitespace().count(), 2, "{}", run.stderr);
}

#[test]
fn a_signal_before_the_responses_names_each_call_that_may_have_taken_effect() {
    let world = world(&["a", "b"]);
    // Only the lookup is answered.
    world.simulator.admit(Some(1));
    let mut running = world.spawn(&["cluster", "delete", "a", "b", "--yes", "-v"]);
    running.until("> DELETE ");
    running.until("> DELETE ");
    running.interrupt();
    let run = running.end().exits(130).says("error: interrupted\n");
    for name in ["a", "b"] {
        let told = format!("error: cluster {name}: interrupted before the response to DELETE /clusters/");
        assert!(run.stderr.contains(&told), "{}", run.stderr);
    }
    world.simulator.admit(None);
}

#[cfg(unix)]
#[test]
fn one_question_lists_all() {
    use expectrl::{Eof, Expect, Session};
    let world = World::new();
    world.deployed(1);
    world.ok("cluster offline demo");
    world.ok("cluster create other --nodes 1");
    world.ok("cluster create third --nodes 1");
    let session = |line: &str| {
        let mut command = world.command(&line.split_whitespace().collect::<Vec<_>>());
        command.env("TERM", "xterm").env("NO_COLOR", "1").stdin(std::process::Stdio::inherit());
        let mut session = Session::spawn(command).unwrap();
        session.set_expect_timeout(Some(Duration::from_secs(30)));
        session
    };
    let mut no = session("cluster delete other third");
    no.expect("Delete 2 clusters (other, third) and all their data?").unwrap();
    no.send("n\r").unwrap();
    no.expect("nothing was done").unwrap();
    no.expect(Eof).unwrap();
    // One of them is deployed.
    let question = "This deletes 2 clusters (demo, other) and all their data.";
    for (typed, expected) in [("demo\r", "nothing was done"), ("2\r", "2 clusters are deleted")] {
        let mut session = session("cluster delete demo other");
        session.expect(question).unwrap();
        session.send(typed).unwrap();
        session.expect(expected).unwrap();
        session.expect(Eof).unwrap();
    }
    assert_eq!(world.ok("cluster list --jq .[].name").stdout, "third\n");
}
