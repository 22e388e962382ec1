//! The long poll of a job.

use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

use super::{SOON, WHILE, backup, held, literal};
use crate::support::raw::{Raw, Reply, text};
use deploy_cli::simulator::{Options, Quirk};
use serde_json::Value;

/// Sends a GET from another thread.
fn get(http: &Raw, target: String) -> Receiver<Reply> {
    let (sender, receiver) = channel();
    let http = http.clone();
    std::thread::spawn(move || sender.send(http.get(&target)).unwrap_or_default());
    receiver
}

fn target(job: &Value, since: &str) -> String {
    let (id, last) = (text(&job["id"]), text(&job["last_modified"]));
    format!("/jobs/{id}?fields=state,message&poll_timeout=120&last_modified={since}{last}")
}

#[test]
fn both_operators_hold_the_poll_until_the_next_step() {
    let (world, http) = held(Options::default());
    for operator in [">=", ">", ""] {
        let job = backup(&http);
        let response = get(&http, target(&job, operator));
        assert!(response.recv_timeout(WHILE).is_err(), "{operator} was not held");
        world.simulator.step_job(job["id"].as_str().unwrap());
        let record = response.recv_timeout(SOON).unwrap().is(200).value()["record"].clone();
        assert_eq!(record["state"], "running");
        assert!(text(&record["last_modified"]) > text(&job["last_modified"]));
    }
}

#[test]
fn inclusive_polls_option_responds_immediately_to_the_inclusive_operator() {
    let (world, http) = held(Options { quirks: vec![Quirk::InclusivePoll], ..Options::default() });
    let job = backup(&http);
    let record = get(&http, target(&job, ">=")).recv_timeout(SOON).unwrap().is(200).value()["record"].clone();
    assert_eq!((&record["state"], &record["last_modified"]), (&job["state"], &job["last_modified"]));
    let response = get(&http, target(&job, ">"));
    assert!(response.recv_timeout(WHILE).is_err());
    world.simulator.step_job(job["id"].as_str().unwrap());
    assert_eq!(response.recv_timeout(SOON).unwrap().is(200).value()["record"]["state"], "running");
}

/// Python's `requests` encodes `>` but not `=`.
#[test]
fn query_is_accepted_as_the_samples_encode_it() {
    let (world, http) = held(Options { quirks: vec![Quirk::InclusivePoll], ..Options::default() });
    let line = format!("GET /api{}", target(&backup(&http), "%3E="));
    let response = literal(&world.simulator, &line, "x");
    assert!(response.starts_with("HTTP/1.1 200") && response.contains("queued"), "{response}");
}

#[test]
fn poll_without_a_change_ends_at_the_timeout() {
    let (_world, http) = held(Options::default());
    let job = backup(&http);
    let started = Instant::now();
    let record = http.record(&target(&job, ">=").replace("=120", "=1"));
    assert!(started.elapsed() >= Duration::from_millis(990));
    assert_eq!(record["last_modified"], job["last_modified"]);
    assert_eq!(record["state"], "queued");
}

#[test]
fn job_deleted_during_a_poll_gets_404() {
    let (world, http) = held(Options::default());
    let job = backup(&http);
    let response = get(&http, target(&job, ">="));
    assert!(response.recv_timeout(WHILE).is_err());
    world.simulator.forget_job(job["id"].as_str().unwrap());
    response.recv_timeout(SOON).unwrap().refused(404);
}

#[test]
fn invalid_poll_parameters_get_400() {
    let (_world, http) = held(Options::default());
    let job = backup(&http);
    let good = text(&job["last_modified"]);
    let get = |query: String| http.get(&format!("/jobs/{}?{query}", text(&job["id"])));
    for bad in ["0", "121", "x", "-1", "1.5", ""] {
        get(format!("poll_timeout={bad}&last_modified=>={good}")).refused_for(400, "poll_timeout");
        get(format!("poll_timeout={bad}")).refused_for(400, "poll_timeout");
    }
    for bad in ["", ">=", "yesterday", ">=2026-01-01", "<2026-01-01T00:00:00Z"] {
        get(format!("poll_timeout=1&last_modified={bad}")).refused_for(400, "last_modified");
    }
    http.get(&format!("/jobs/none?poll_timeout=120&last_modified=>={good}")).refused(404);
}
