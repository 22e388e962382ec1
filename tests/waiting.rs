//! Waiting for jobs, as a shell, a log and a person see it.
#![allow(clippy::unwrap_used)]

mod common;

use std::time::Duration;

use common::{Running, World};
use deploy_cli::simulator::Options;
use rustix::process::Signal;

/// The id in a log's line about a job.
fn id(line: &str) -> String {
    let rest = line.split("(job ").nth(1).unwrap();
    rest.split(')').next().unwrap().to_owned()
}

/// A deployment under way that goes no further by itself, and its job.
fn deploying(world: &World, args: &[&str]) -> (Running, String) {
    world.configured(1);
    world.simulator.hold_jobs(true);
    let mut run = world.spawn(&[&["cluster", "deploy", "demo"], args].concat());
    let id = id(&run.until("queued"));
    world.simulator.step_job(&id);
    run.until("running: Validating the configuration");
    (run, id)
}

/// How often a job was asked for.
fn questions(world: &World, id: &str) -> Vec<String> {
    let asks = world.simulator.requests().into_iter().filter(|r| r.target.contains(&format!("/jobs/{id}")));
    asks.map(|r| r.target).collect()
}

#[test]
fn a_signal_leaves_promptly_and_says_how_to_wait_on() {
    for (signal, status) in [(Signal::INT, 130), (Signal::TERM, 143)] {
        let world = World::new();
        let (run, id) = deploying(&world, &[]);
        run.signal(signal);
        let run = run.end().exits(status).says(&format!("job {id} goes on"));
        assert_eq!(run.stdout, "");
        let command = run.stderr.lines().find_map(|l| l.strip_prefix("hint: to wait on: deploy-cli ")).unwrap();
        world.simulator.hold_jobs(false);
        world.ok(command);
    }
}

#[test]
fn what_is_known_is_still_answered_to_a_program_that_is_interrupted() {
    let world = World::new();
    let (run, id) = deploying(&world, &["-o", "json"]);
    run.signal(Signal::TERM);
    let job = run.end().exits(143).json();
    assert_eq!((&job["id"], &job["state"]), (&id.into(), &"running".into()));
}

#[test]
fn a_timeout_is_124_and_the_job_goes_on() {
    let world = World::new();
    world.configured(1);
    world.simulator.hold_jobs(true);
    let run = world.run(&["cluster", "deploy", "demo", "--timeout", "300ms", "-o", "json"]);
    let run = run.exits(124).says("not finished after 0.3s").says("goes on").says("to wait on: deploy-cli job wait");
    let id = run.json()["id"].as_str().unwrap().to_owned();
    world.simulator.hold_jobs(false);
    world.run(&["job", "wait", &id]).exits(0).says("ended in success");
}

#[test]
fn no_wait_prints_the_job_and_leaves() {
    let world = World::new();
    world.configured(1);
    world.simulator.hold_jobs(true);
    let run = world.run(&["cluster", "deploy", "demo", "--no-wait", "-o", "json"]).exits(0);
    assert_eq!(run.json()["state"], "queued");
    let id = run.json()["id"].as_str().unwrap().to_owned();
    assert_eq!(questions(&world, &id), Vec::<String>::new());
    world.run(&["cluster", "deploy", "demo", "--no-wait"]).exits(6).says("is busy with job");
    world.simulator.hold_jobs(false);
    world.run(&["job", "wait", &id, "-o", "id"]).exits(0);
}

#[test]
fn a_change_is_told_as_it_happens_for_one_question_each() {
    let world = World::new();
    let (mut run, id) = deploying(&world, &[]);
    for message in ["Checking the hosts", "Creating node", "Powering on node"] {
        world.simulator.step_job(&id);
        run.until(&format!("running: {message}"));
    }
    world.simulator.hold_jobs(false);
    run.end().exits(0).says("cluster demo is deployed");
    let asked = questions(&world, &id);
    let echo = format!("/jobs/{id}?fields=state,message,last_modified&poll_timeout=120&last_modified=%3E%3D20");
    assert!(asked.iter().all(|target| target.contains(&echo)), "{asked:#?}");
}

#[test]
fn a_server_that_answers_at_once_is_asked_strictly_from_then_on() {
    let world = World::with(Options { inclusive_polls: true, ..Options::default() });
    world.configured(1);
    world.simulator.hold_jobs(true);
    let mut run = world.spawn(&["cluster", "deploy", "demo"]);
    let id = id(&run.until("queued"));
    // The inclusive form is answered at once, though nothing has changed.
    assert!(world.simulator.answered(1, Duration::from_secs(30), |r| r.target.contains(&id)));
    for message in ["Validating", "Checking the hosts", "Creating node", "Powering on node"] {
        world.simulator.step_job(&id);
        run.until(&format!("running: {message}"));
    }
    run.signal(Signal::TERM);
    run.end().exits(143);
    let asked = questions(&world, &id);
    let forms: Vec<bool> = asked.iter().map(|target| target.contains("last_modified=%3E%3D")).collect();
    assert_eq!(forms, [true, false, false, false, false], "{asked:#?}");
}

#[test]
fn the_poll_timeout_is_the_users() {
    let world = World::new();
    let (run, id) = deploying(&world, &["--poll-timeout", "7"]);
    world.simulator.hold_jobs(false);
    run.end().exits(0);
    assert!(questions(&world, &id).iter().all(|target| target.contains("poll_timeout=7&")));
}

#[test]
fn a_job_that_is_forgotten_is_5_with_what_was_last_known() {
    let world = World::new();
    let (run, id) = deploying(&world, &[]);
    world.simulator.forget_job(&id);
    run.end().exits(5).says("last known: running: Validating the configuration");
}

#[test]
fn a_log_has_utc_times_and_one_last_line() {
    let world = World::new();
    world.configured(1);
    let run = world.ok("cluster deploy demo");
    let lines: Vec<&str> = run.stderr.lines().collect();
    let stamp = regex::Regex::new(r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ ").unwrap();
    assert!(lines.iter().all(|line| stamp.is_match(line)), "{}", run.stderr);
    assert!(lines.last().unwrap().contains("cluster demo is deployed ("), "{}", run.stderr);
    assert!(!run.stderr.contains('\u{1b}'), "{}", run.stderr);
}
