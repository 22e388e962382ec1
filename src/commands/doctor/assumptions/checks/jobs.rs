//! Jobs and long polls.

use std::time::Duration;

use serde_json::Value;

use super::NO_JOBS;
use crate::commands::doctor::assumptions::evidence::{Evidence, Exchange, POLL_TIMEOUT};
use crate::commands::doctor::assumptions::finding::Finding;
use crate::deploy::field::text;

/// The jobs of the list; an error if there are none.
fn listed(evidence: &Evidence) -> Result<Vec<&Value>, Finding> {
    let jobs = evidence.records("list jobs");
    if jobs.is_empty() { Err(Finding::NotSeen(NO_JOBS)) } else { Ok(jobs) }
}

/// Differs if a job does.
fn each(evidence: &Evidence, differs: impl Fn(&Value) -> Option<&'static str>) -> Finding {
    match listed(evidence) {
        Ok(jobs) => Finding::of(jobs.into_iter().find_map(differs).map(str::to_owned)),
        Err(finding) => finding,
    }
}

pub(in super::super) fn fields(evidence: &Evidence) -> Finding {
    each(evidence, |job| match (text(&job["id"]), text(&job["state"])) {
        (None, _) => Some("a job has no id"),
        (_, None) => Some("a job has no state"),
        _ => None,
    })
}

pub(in super::super) fn states(evidence: &Evidence) -> Finding {
    each(evidence, |job| {
        let state = text(&job["state"]).unwrap_or_default();
        match ["queued", "running", "success", "failure"].contains(&state.to_ascii_lowercase().as_str()) {
            false => Some("a job has a state that is not documented"),
            true if state.chars().any(char::is_uppercase) => Some("a state has a capital letter"),
            true => None,
        }
    })
}

pub(in super::super) fn last_modified(evidence: &Evidence) -> Finding {
    each(evidence, |job| text(&job["last_modified"]).is_none().then_some("a job has no last_modified"))
}

pub(in super::super) fn inclusive(evidence: &Evidence) -> Finding {
    held(evidence, "poll ended >=")
}

pub(in super::super) fn strict(evidence: &Evidence) -> Finding {
    held(evidence, "poll ended >")
}

fn held(evidence: &Evidence, label: &str) -> Finding {
    match evidence.exchange(label) {
        Some(exchange) => Finding::of(not_held(exchange)),
        None => Finding::NotSeen("no job has ended and has last_modified"),
    }
}

/// How a long poll without a change was answered, unless it was held.
fn not_held(exchange: &Exchange) -> Option<String> {
    if !exchange.is_success() {
        return Some(format!("HTTP {}", exchange.status));
    }
    (exchange.elapsed < Duration::from_secs(POLL_TIMEOUT.into()) / 2).then(|| "it is answered at once".to_owned())
}

pub(in super::super) fn running(evidence: &Evidence) -> Finding {
    let Some(exchange) = evidence.exchange("poll running >") else { return Finding::NotSeen("no job is running") };
    let polled = exchange.records().first().and_then(|job| text(&job["id"]));
    let before = evidence.records("list jobs").into_iter().find(|job| text(&job["id"]) == polled);
    let key = |job: &Value| ["state", "message", "last_modified"].map(|field| text(&job[field]).unwrap_or_default());
    let after = exchange.records().first().map(|job| key(job));
    match after != before.map(key) && exchange.is_success() {
        true => Finding::AsAssumed,
        false => Finding::of(not_held(exchange)),
    }
}
