//! The report of `cluster apply`, and how the apply of a cluster ended.

use serde_json::Value;

use crate::apply::error::Error as ApplyError;
use crate::apply::plan::document;
use crate::apply::plan::steps::{Plan, Step};
use crate::progress::Activity;
use crate::report::{Entry, Failure, Outcome, PlannedChange, StepReport};

/// How a cluster's apply ended, or that it did not start.
pub(super) fn outcome(plan: &Plan, steps: &[(Step, Activity)], failure: Option<&ApplyError>) -> Outcome {
    match failure {
        None if !steps.is_empty() => Outcome::Succeeded,
        None if plan.is_up_to_date() => Outcome::UpToDate,
        // A plan that was only shown.
        None | Some(ApplyError::Ended { done: 0, .. }) => Outcome::NotStarted,
        Some(ApplyError::Interrupted { .. } | ApplyError::Ended { .. }) => Outcome::Interrupted,
        Some(ApplyError::TimedOut { .. }) => Outcome::TimedOut,
        Some(_) => Outcome::Failed,
    }
}

/// The entry for a cluster: what was planned, and the steps as far as they were executed.
pub(super) fn entry(name: &str, plan: &Plan, steps: &[(Step, Activity)], failure: Option<&ApplyError>) -> Entry {
    Entry {
        failure: failure.map(|error| Failure::new(&error.to_string(), error.hint().as_deref())),
        plan: document::rows(plan).into_iter().map(planned_change).collect(),
        steps: steps.iter().map(|(_, activity)| StepReport::from(activity)).collect(),
        ..Entry::new("cluster", name, outcome(plan, steps, failure))
    }
}

fn planned_change(mut row: Value) -> PlannedChange {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    PlannedChange {
        action: text(&row["action"]),
        kind: text(&row["kind"]),
        name: text(&row["name"]),
        field: row["field"].as_str().map(str::to_owned),
        old: row["old"].take(),
        new: row["new"].take(),
    }
}
