//! The deployment of a cluster against the simulator, with the requests of the vendor's samples (S), the vendor's Ansible
//! role (R) and community clients (C).

mod community;
mod role;
mod samples;

use crate::support::raw::{Raw, text};
use serde_json::Value;

/// Polls a job until it ends, as R and C do: without `fields`, since the default contains what they read.
#[track_caller]
fn wait(http: &Raw, job: &Value) {
    loop {
        let record = http.record(&format!("/jobs/{}", text(&job["id"])));
        assert!(record["message"].is_string(), "{record}");
        match record["state"].as_str().unwrap() {
            "queued" | "running" => {}
            state => return assert_eq!(state, "success", "{record}"),
        }
    }
}
