//! Reports for tests.

use std::time::Duration;

use chrono::{DateTime, Utc};
use serde_json::json;

use super::{Entry, Failure, Outcome, PhaseReport, PlannedChange, Report, StepReport};
use crate::progress::ActivityState;

/// A time, in seconds after the start of the report.
pub(super) fn at(seconds: i64) -> DateTime<Utc> {
    DateTime::from_timestamp(1_767_225_600 + seconds, 0).unwrap()
}

/// A step that succeeded.
pub(super) fn step(name: &str, start: i64, seconds: u64) -> StepReport {
    StepReport {
        name: name.to_owned(),
        state: ActivityState::Success,
        started: Some(at(start)),
        duration: Duration::from_secs(seconds),
        job: None,
        message: String::new(),
        phases: Vec::new(),
    }
}

/// A report on so many clusters, with all outcomes in turn.
pub(super) fn report(clusters: i64) -> Report {
    let outcomes = [
        Outcome::Succeeded,
        Outcome::Failed,
        Outcome::TimedOut,
        Outcome::Succeeded,
        Outcome::Interrupted,
        Outcome::UpToDate,
        Outcome::NotStarted,
    ];
    let entries = (0..clusters).zip(outcomes.into_iter().cycle()).map(|(n, outcome)| cluster(n, outcome)).collect();
    Report {
        title: "cluster apply".to_owned(),
        version: "1.2.3",
        started: at(0),
        duration: Duration::from_secs(1900),
        failure: None,
        entries,
    }
}

fn cluster(n: i64, outcome: Outcome) -> Entry {
    let name = format!("site-{n:03}");
    let mut entry = Entry::new("cluster", &name, outcome);
    entry.server = Some(["berlin", "munich"][n.unsigned_abs() as usize % 2].to_owned());
    entry.source = Some(format!("sites.csv:{}", n + 2));
    entry.failure = failure(outcome, &name);
    if outcome == Outcome::UpToDate {
        return entry;
    }
    entry.plan = plan(&name);
    let start = n * 3;
    entry.steps = vec![
        step("registering 2 hosts", start, 40),
        step(&format!("creating cluster {name}"), start + 1, 4),
        step(&format!("configuring node {name}-01"), start + 41, 12),
        step(&format!("configuring node {name}-02"), start + 41, 15),
        deployment(&name, start + 57),
    ];
    match outcome {
        Outcome::Failed => entry.steps[4].state = ActivityState::Failure,
        Outcome::TimedOut | Outcome::Interrupted => entry.steps[4].state = ActivityState::Running,
        Outcome::NotStarted => {
            for step in &mut entry.steps {
                (step.state, step.started) = (ActivityState::Pending, None);
                (step.duration, step.job) = (Duration::ZERO, None);
                (step.message, step.phases) = (String::new(), Vec::new());
            }
        }
        Outcome::Succeeded | Outcome::UpToDate => {}
    }
    entry
}

/// The deployment of a cluster, with a job of two phases.
fn deployment(name: &str, start: i64) -> StepReport {
    let phase = |message: &str, start, seconds| PhaseReport {
        state: ActivityState::Running,
        message: message.to_owned(),
        started: at(start),
        duration: Duration::from_secs(seconds),
    };
    StepReport {
        job: Some("5b0f0d4c-3a51-4e0c-8f19-5b1de2a7a0cb".to_owned()),
        message: "Creating node 2 of 2".to_owned(),
        phases: vec![phase("Creating node 1 of 2", start, 400), phase("Creating node 2 of 2", start + 400, 500)],
        ..step(&format!("deploying cluster {name}"), start, 900)
    }
}

fn failure(outcome: Outcome, name: &str) -> Option<Failure> {
    let resume = Some("to resume: deploy-cli cluster apply -f sites.yaml --values sites.csv");
    match outcome {
        Outcome::Failed => {
            let error = format!(
                "deploying cluster {name}: the job failed after 15m 0s: host <esx-01> has \"no\" memory & disk"
            );
            Some(Failure::new(&error, resume))
        }
        Outcome::TimedOut => Some(Failure::new("timed out after 30m 0s; job 5b0f0d4c continues", resume)),
        Outcome::Interrupted => Some(Failure::new("interrupted; job 5b0f0d4c continues", resume)),
        Outcome::NotStarted => Some(Failure::new("not started, because another cluster failed (--fail-fast)", resume)),
        Outcome::Succeeded | Outcome::UpToDate => None,
    }
}

fn plan(name: &str) -> Vec<PlannedChange> {
    let change = |action: &str, kind: &str, name: String, field: Option<&str>, old, new| PlannedChange {
        action: action.to_owned(),
        kind: kind.to_owned(),
        name,
        field: field.map(str::to_owned),
        old,
        new,
    };
    let node = format!("{name}-01");
    vec![
        change("register", "host", format!("esx-{name}"), None, json!(null), json!(null)),
        change("create", "cluster", name.to_owned(), Some("ip"), json!(null), json!("10.0.0.1")),
        change("change", "node", node.clone(), Some("vlan_id"), json!(100), json!(null)),
        change(
            "change",
            "node",
            node,
            Some("pool.capacity"),
            json!(1_000_000_000_000_u64),
            json!(2_000_000_000_000_u64),
        ),
        change("deploy", "cluster", name.to_owned(), None, json!(null), json!(null)),
    ]
}
