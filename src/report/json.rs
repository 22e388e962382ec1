//! A report as JSON.

use std::io;

use chrono::{DateTime, SecondsFormat, Utc};
use serde_json::{Map, Value, json};

use super::{Entry, Failure, Outcome, PhaseReport, PlannedChange, Report, StepReport, seconds};

/// Renders a report.
pub(super) fn render(report: &Report) -> io::Result<String> {
    let counts = report.counts().into_iter().map(|(outcome, count)| (id(outcome), json!(count)));
    let failure = report.failure.as_ref();
    let document = json!({
        "title": report.title,
        "version": report.version,
        "started": time(report.started),
        "seconds": seconds(report.duration),
        "error": error(failure),
        "hint": hint(failure),
        "counts": counts.collect::<Map<_, _>>(),
        "entries": report.entries.iter().map(entry).collect::<Vec<_>>(),
    });
    Ok(serde_json::to_string_pretty(&document)? + "\n")
}

fn entry(entry: &Entry) -> Value {
    let failure = entry.failure.as_ref();
    json!({
        "kind": entry.kind,
        "name": entry.name,
        "server": entry.server,
        "source": entry.source,
        "outcome": id(entry.outcome),
        "error": error(failure),
        "hint": hint(failure),
        "started": entry.started().map(time),
        "seconds": seconds(entry.duration()),
        "plan": entry.plan.iter().map(change).collect::<Vec<_>>(),
        "steps": entry.steps.iter().map(step).collect::<Vec<_>>(),
    })
}

fn change(change: &PlannedChange) -> Value {
    json!({
        "action": change.action, "kind": change.kind, "name": change.name,
        "field": change.field, "old": change.old, "new": change.new,
    })
}

fn step(step: &StepReport) -> Value {
    json!({
        "name": step.name,
        "state": step.state.as_str(),
        "started": step.started.map(time),
        "seconds": seconds(step.duration),
        "job": step.job,
        "message": step.message,
        "phases": step.phases.iter().map(phase).collect::<Vec<_>>(),
    })
}

fn phase(phase: &PhaseReport) -> Value {
    json!({
        "state": phase.state.as_str(),
        "message": phase.message,
        "started": time(phase.started),
        "seconds": seconds(phase.duration),
    })
}

fn error(failure: Option<&Failure>) -> Option<&str> {
    failure.map(|failure| failure.error.as_str())
}

fn hint(failure: Option<&Failure>) -> Option<&str> {
    failure?.hint.as_deref()
}

fn time(time: DateTime<Utc>) -> String {
    time.to_rfc3339_opts(SecondsFormat::Millis, true)
}

/// The outcome as one word.
fn id(outcome: Outcome) -> String {
    outcome.as_str().replace(' ', "_")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::testing::report;

    #[test]
    fn report_as_json() {
        insta::assert_snapshot!(render(&report(2)).unwrap());
    }
}
