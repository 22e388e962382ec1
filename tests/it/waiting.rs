//! Waiting for jobs: exit statuses, output and the requests that are sent.

use std::time::Duration;

use crate::support::{Running, World};
use deploy_cli::simulator::{Options, Quirk};
#[cfg(unix)]
use rustix::process::Signal;

/// The job id in a line of progress output.
fn id(line: &str) -> String {
    let rest = line.split("(job ").nth(1).unwrap();
    rest.split(')').next().unwrap().to_owned()
}

/// Starts a deployment whose job takes steps only on request. Returns the command and the id of the job.
fn deploying(world: &World, args: &[&str]) -> (Running, String) {
    world.configured(1);
    world.simulator.hold_jobs(true);
    let mut run = world.spawn(&[&["cluster", "deploy", "demo"], args].concat());
    let id = id(&run.until("queued"));
    world.simulator.step_job(&id);
    run.until("running: Validating the configuration");
    (run, id)
}

/// The targets of the requests for a job.
fn polls(world: &World, id: &str) -> Vec<String> {
    let polls = world.simulator.requests().into_iter().filter(|r| r.target.contains(&format!("/jobs/{id}")));
    polls.map(|r| r.target).collect()
}

#[test]
fn signal_ends_the_wait_and_prints_the_resume_command() {
    type Send = fn(&Running);
    let signals: &[(Send, i32)] = &[
        (Running::interrupt, 130),
        #[cfg(unix)]
        (|run| run.signal(Signal::TERM), 143),
    ];
    for (signal, status) in signals {
        let world = World::new();
        let (run, id) = deploying(&world, &[]);
        signal(&run);
        let run = run.end().exits(*status).says(&format!("job {id} continues"));
        assert_eq!(run.stdout, "");
        let command =
            run.stderr.lines().find_map(|l| l.strip_prefix("hint: to continue waiting: deploy-cli ")).unwrap();
        world.simulator.hold_jobs(false);
        world.ok(command);
    }
}

#[test]
fn interrupted_wait_prints_the_last_known_state_as_json() {
    let world = World::new();
    let (run, id) = deploying(&world, &["-o", "json"]);
    run.interrupt();
    let job = run.end().exits(130).json();
    assert_eq!((&job["id"], &job["state"]), (&id.into(), &"running".into()));
}

#[test]
fn timeout_exits_with_124_and_the_job_continues() {
    let world = World::new();
    world.configured(1);
    world.simulator.hold_jobs(true);
    let run = world.run(&["cluster", "deploy", "demo", "--timeout", "300ms", "-o", "json"]);
    let run =
        run.exits(124).says("timed out after 0.3s").says("continues").says("to continue waiting: deploy-cli job wait");
    let id = run.json()["id"].as_str().unwrap().to_owned();
    world.simulator.hold_jobs(false);
    world.run(&["job", "wait", &id]).exits(0).says("ended in success");
}

#[test]
fn no_wait_prints_the_job_and_exits() {
    let world = World::new();
    world.configured(1);
    world.simulator.hold_jobs(true);
    let run = world.run(&["cluster", "deploy", "demo", "--no-wait", "-o", "json"]).exits(0);
    assert_eq!(run.json()["state"], "queued");
    let id = run.json()["id"].as_str().unwrap().to_owned();
    assert_eq!(polls(&world, &id), Vec::<String>::new());
    world.run(&["cluster", "deploy", "demo", "--no-wait"]).exits(6).says("is busy with job");
    world.simulator.hold_jobs(false);
    world.run(&["job", "wait", &id, "-o", "id"]).exits(0);
}

#[test]
fn each_change_is_printed_after_one_request() {
    let world = World::new();
    let (mut run, id) = deploying(&world, &[]);
    for message in ["Checking the hosts", "Creating node", "Powering on node"] {
        world.simulator.step_job(&id);
        run.until(&format!("running: {message}"));
    }
    world.simulator.hold_jobs(false);
    run.end().exits(0).says("cluster demo is deployed");
    let polls = polls(&world, &id);
    // One request for each of the four changes and for the end, which may arrive in several steps.
    assert!((5..=12).contains(&polls.len()), "{polls:#?}");
    let expected = format!("/jobs/{id}?fields=state,message&poll_timeout=120&last_modified=%3E%3D20");
    assert!(polls.iter().all(|target| target.contains(&expected)), "{polls:#?}");
}

#[test]
fn immediate_responses_switch_to_the_strict_operator() {
    let world = World::with(Options { quirks: vec![Quirk::InclusivePoll], ..Options::default() });
    world.configured(1);
    world.simulator.hold_jobs(true);
    let mut run = world.spawn(&["cluster", "deploy", "demo"]);
    let id = id(&run.until("queued"));
    // The simulator responds to the inclusive operator immediately, although nothing has changed.
    assert!(world.simulator.answered(1, Duration::from_secs(30), |r| r.target.contains(&id)));
    for message in ["Validating", "Checking the hosts", "Creating node", "Powering on node"] {
        world.simulator.step_job(&id);
        run.until(&format!("running: {message}"));
    }
    run.interrupt();
    run.end().exits(130);
    let polls = polls(&world, &id);
    let inclusive: Vec<bool> = polls.iter().map(|target| target.contains("last_modified=%3E%3D")).collect();
    assert_eq!(inclusive, [true, false, false, false, false], "{polls:#?}");
}

/// `machine_tests.rs` shows how often such a server is asked.
#[test]
fn server_that_holds_no_poll_is_polled_at_intervals() {
    for quirk in [Quirk::NoHold, Quirk::NoLastModified] {
        let world = World::with(Options { quirks: vec![quirk], ..Options::default() });
        world.configured(1);
        world.simulator.hold_jobs(true);
        let mut run = world.spawn(&["cluster", "deploy", "demo", "-v"]);
        let id = id(&run.until("queued"));
        if quirk == Quirk::NoHold {
            run.until("Deploy does not hold long polls: polling at intervals from now on");
        }
        world.simulator.step_job(&id);
        run.until("running: Validating the configuration");
        world.simulator.hold_jobs(false);
        run.end().exits(0);
    }
}

#[test]
fn poll_timeout_flag_is_sent() {
    let world = World::new();
    let (run, id) = deploying(&world, &["--poll-timeout", "7"]);
    world.simulator.hold_jobs(false);
    run.end().exits(0);
    assert!(polls(&world, &id).iter().all(|target| target.contains("poll_timeout=7&")));
}

#[test]
fn deleted_job_exits_with_5_and_prints_its_last_state() {
    let world = World::new();
    let (run, id) = deploying(&world, &[]);
    world.simulator.forget_job(&id);
    run.end().exits(5).says("last known state: running: Validating the configuration");
}

#[test]
fn plain_progress_has_utc_times_and_a_final_line() {
    let world = World::new();
    world.configured(1);
    let run = world.ok("cluster deploy demo");
    let lines: Vec<&str> = run.stderr.lines().collect();
    let stamp = regex::Regex::new(r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ ").unwrap();
    assert!(lines.iter().all(|line| stamp.is_match(line)), "{}", run.stderr);
    assert!(lines.last().unwrap().contains("cluster demo is deployed ("), "{}", run.stderr);
    assert!(!run.stderr.contains('\u{1b}'), "{}", run.stderr);
}

/// Starts jobs that take steps only on request.
fn held_jobs(world: &World, count: usize) -> Vec<String> {
    world.simulator.hold_jobs(true);
    (0..count)
        .map(|n| {
            world.ok(&format!("cluster create c{n} --nodes 1"));
            world.ok(&format!("cluster delete c{n} --yes --no-wait -o id")).stdout.trim().to_owned()
        })
        .collect()
}

/// Steps a job to its end.
fn finish(world: &World, id: &str) {
    (0..3).for_each(|_| world.simulator.step_job(id));
}

#[test]
fn several_jobs_are_waited_for_concurrently_and_printed_in_order() {
    let world = World::with(Options { fail: vec!["DELETE /clusters/*".parse().unwrap()], ..Options::default() });
    let jobs = held_jobs(&world, 3);
    let mut run = world.spawn(&["job", "wait", &jobs[2], &jobs[0], &jobs[1], "-o", "json"]);
    (0..3).for_each(|_| drop(run.until("queued")));
    jobs.iter().for_each(|id| finish(&world, id));
    let run = run.end().exits(3).says("3 of 3 jobs ended in failure");
    let ids: Vec<String> =
        run.json().as_array().unwrap().iter().map(|j| j["id"].as_str().unwrap().to_owned()).collect();
    assert_eq!(ids, [jobs[2].as_str(), &jobs[0], &jobs[1]]);
}

#[test]
fn any_returns_when_the_first_job_ends() {
    let world = World::new();
    let jobs = held_jobs(&world, 3);
    let mut run = world.spawn(&["job", "wait", "--any", &jobs[0], &jobs[1], &jobs[2], "-o", "id"]);
    (0..3).for_each(|_| drop(run.until("queued")));
    finish(&world, &jobs[1]);
    assert_eq!(run.end().exits(0).stdout.trim(), jobs[1]);
}

#[test]
fn all_waits_for_every_unfinished_job() {
    let world = World::new();
    assert_eq!(
        world.run(&["job", "wait", "--all", "-o", "json"]).exits(0).says("no job is in progress").stdout,
        "[]\n"
    );
    world.created(1);
    world.ok("cluster delete demo --yes");
    let jobs = held_jobs(&world, 2);
    let mut run = world.spawn(&["job", "wait", "--all", "-o", "json"]);
    (0..2).for_each(|_| drop(run.until("queued")));
    world.simulator.hold_jobs(false);
    let run = run.end().exits(0).says("2 jobs ended in success");
    let mut ids: Vec<String> =
        run.json().as_array().unwrap().iter().map(|j| j["id"].as_str().unwrap().to_owned()).collect();
    let mut jobs = jobs;
    ids.sort();
    jobs.sort();
    assert_eq!(ids, jobs);
    let polled = world.simulator.requests().into_iter().filter(|request| request.target.contains("/jobs/"));
    assert!(polled.map(|request| request.target).all(|target| target.contains("poll_timeout")));
}

#[test]
fn failed_and_missing_jobs_are_both_reported() {
    let world = World::with(Options { fail: vec!["DELETE /clusters/*".parse().unwrap()], ..Options::default() });
    world.created(1);
    world.run(&["cluster", "delete", "demo", "--yes"]).exits(3);
    let id = world.ok("job list -o id").stdout.trim().to_owned();
    let run = world.run(&["job", "wait", "nobody", &id, "-o", "json"]).exits(3).says("1 of 2 jobs ended in failure");
    let jobs = run.json();
    assert_eq!((jobs.as_array().unwrap().len(), &jobs[0]["state"]), (1, &"failure".into()));
    assert_eq!(jobs[0]["id"], id.as_str());
    for form in ["json", "yaml", "csv", "id", "table"] {
        for jobs in [&["nobody"][..], &["nobody", "nobody-else"]] {
            let run =
                world.run(&[&["job", "wait", "-o", form], jobs].concat()).exits(5).says("there is no job nobody ");
            assert_eq!(run.stdout, "");
        }
    }
}

#[test]
fn json_output_has_the_duration_of_each_step() {
    let world = World::new();
    let jobs = held_jobs(&world, 1);
    let mut run = world.spawn(&["job", "wait", &jobs[0], "-o", "json"]);
    run.until("queued");
    world.simulator.step_job(&jobs[0]);
    run.until("running: Preparing");
    world.simulator.hold_jobs(false);
    let job = run.end().exits(0).json();
    let steps = job["steps"].as_array().unwrap();
    assert_eq!((&steps[0]["state"], &steps[0]["message"]), (&"queued".into(), &"The job is queued.".into()));
    assert_eq!(steps[1]["message"], "Preparing to delete cluster \"c0\".");
    for step in steps {
        assert!(step["seconds"].as_f64().unwrap() >= 0.0 && step["started"].as_str().unwrap().ends_with('Z'), "{step}");
    }
}

#[test]
fn json_progress_is_one_object_per_change() {
    let world = World::new();
    let jobs = held_jobs(&world, 1);
    let mut run = world.spawn(&["job", "wait", &jobs[0], "--progress", "json"]);
    run.until("queued");
    finish(&world, &jobs[0]);
    let run = run.end().exits(0);
    let lines: Vec<serde_json::Value> = run.stderr.lines().map(|l| serde_json::from_str(l).unwrap()).collect();
    for line in &lines {
        assert!(
            line["job"] == jobs[0].as_str() && line["elapsed"].is_number() && line["message"].is_string(),
            "{line}"
        );
        assert!(line["time"].as_str().unwrap().ends_with('Z'), "{line}");
    }
    assert_eq!(lines.last().unwrap()["state"], "success");
}

#[test]
fn progress_none_still_prints_errors() {
    let world = World::with(Options { fail: vec!["DELETE /clusters/*".parse().unwrap()], ..Options::default() });
    world.created(1);
    let run = world.run(&["cluster", "delete", "demo", "--yes", "--progress", "none"]).exits(3);
    assert!(run.stderr.starts_with("error: deleting cluster demo"), "{}", run.stderr);
    assert_eq!(run.stderr.lines().count(), 1, "{}", run.stderr);
}

#[test]
fn many_jobs_are_neither_listed_at_first_nor_in_the_resume_command() {
    let world = World::new();
    let jobs = held_jobs(&world, 7);
    let mut run = world.spawn(&["job", "wait", "--all", "--insecure"]);
    run.until(" 7 jobs");
    finish(&world, &jobs[3]);
    run.until(&format!("(job {}): success", jobs[3]));
    run.interrupt();
    let run = run.end().exits(130).says("6 jobs continue");
    run.stderr.lines().find(|line| *line == "hint: to continue waiting: deploy-cli job wait --insecure --all").unwrap();
    assert!(!run.stderr.contains("queued") && !run.stderr.contains(&jobs[0]), "{}", run.stderr);
    // A handful is named one by one.
    let mut run = world.spawn(&["job", "wait", &jobs[0], &jobs[1]]);
    run.until("queued");
    run.interrupt();
    run.end().exits(130).says(&format!("deploy-cli job wait {} {}", jobs[0], jobs[1]));
}
