//! The answers of `cluster apply`: the plan, or the cluster after its execution.

use std::time::Instant;

use serde_json::{Value, json};

use crate::apply::plan::document::{self, action};
use crate::apply::plan::observed::ObservedCluster;
use crate::apply::plan::render::{self, Detail, Stream};
use crate::apply::plan::steps::{Plan, Step};
use crate::commands::context::Context;
use crate::deploy::resource::{Column, column};
use crate::deploy::resources::{CLUSTERS, NODES};
use crate::error::Error;
use crate::output::{Format, printer};
use crate::progress::{Activity, ActivityState};

/// The columns of the executed steps as CSV.
pub(super) const STEP_COLUMNS: &[Column] = &[
    column("ACTION", "action"),
    column("KIND", "kind"),
    column("NAME", "name"),
    column("STATE", "state"),
    column("SECONDS", "seconds"),
    column("JOB", "job"),
    column("MESSAGE", "message"),
];

/// The steps of a plan, as far as they were executed.
pub(super) struct Executed {
    pub(super) steps: Vec<(Step, Activity)>,
    pub(super) started: Instant,
}

/// Prints a plan as the answer.
pub(super) fn plan(context: &Context, plan: &Plan, detail: Detail) -> Result<(), Error> {
    match context.printer.format() {
        Format::Table => printer::write(&render::text(plan, Stream::Stdout, detail))?,
        Format::Csv => context.printer.list(document::COLUMNS, &[], &document::rows(plan))?,
        Format::Json | Format::Yaml | Format::Id => context.printer.one(&document::json(plan))?,
    }
    Ok(())
}

/// Prints the cluster with its nodes in their current state, the time of each step, and the backup; as CSV the steps.
pub(super) fn cluster(
    context: &Context,
    cluster: &ObservedCluster,
    executed: Option<&Executed>,
    backup: Option<Value>,
) -> Result<(), Error> {
    let nodes: Vec<Value> = cluster.nodes.iter().map(|node| node.node.record.clone()).collect();
    let mut record = cluster.cluster.record.clone();
    match context.printer.format() {
        Format::Table => {
            // The nodes follow in another table.
            record.as_object_mut().map(|map| map.remove("nodes"));
            context.printer.list(CLUSTERS.columns, &[], &[record])?;
            printer::write("\n")?;
            context.printer.list(NODES.columns, &[], &nodes)?;
        }
        Format::Csv => csv(context, executed)?,
        Format::Json | Format::Yaml | Format::Id => {
            record["nodes"] = json!(nodes);
            if let Some(backup) = backup {
                record["backup"] = backup;
            }
            context.printer.one(&with_steps(record, executed))?;
        }
    }
    Ok(())
}

/// Prints the steps of an execution that failed. A person has seen them in the progress display.
pub(super) fn failure(context: &Context, cluster: &str, executed: &Executed) -> Result<(), Error> {
    match context.printer.format() {
        Format::Table => Ok(()),
        Format::Csv => csv(context, Some(executed)),
        Format::Json | Format::Yaml | Format::Id => {
            Ok(context.printer.one(&with_steps(json!({"name": cluster}), Some(executed)))?)
        }
    }
}

/// A record of the cluster, with the state and the duration of each step.
fn with_steps(mut cluster: Value, executed: Option<&Executed>) -> Value {
    let seconds = executed.map(|executed| executed.started.elapsed().as_secs_f64()).unwrap_or_default();
    cluster["steps"] = step_states(steps(executed));
    cluster["seconds"] = json!(rounded(seconds));
    cluster
}

fn steps(executed: Option<&Executed>) -> &[(Step, Activity)] {
    executed.map(|executed| executed.steps.as_slice()).unwrap_or_default()
}

/// The state and the duration of each step.
pub(super) fn step_states(steps: &[(Step, Activity)]) -> Value {
    let step = |(_, activity): &(Step, Activity)| {
        let mut record = state(activity);
        record["step"] = json!(activity.name());
        record
    };
    steps.iter().map(step).collect()
}

fn csv(context: &Context, executed: Option<&Executed>) -> Result<(), Error> {
    Ok(context.printer.list(STEP_COLUMNS, &[], &step_rows(steps(executed)))?)
}

/// A row for each target of a step.
pub(super) fn step_rows(steps: &[(Step, Activity)]) -> Vec<Value> {
    let mut rows = Vec::new();
    for (step, activity) in steps {
        for target in &step.targets {
            let mut row = state(activity);
            row["action"] = json!(action(step.verb));
            row["kind"] = json!(target.kind);
            row["name"] = json!(target.name);
            rows.push(row);
        }
    }
    rows
}

fn state(activity: &Activity) -> Value {
    if *activity.state() == ActivityState::Pending {
        return json!({"state": "pending"});
    }
    json!({
        "state": activity.state().as_str(), "message": activity.message(), "job": activity.job_id(),
        "seconds": rounded(activity.duration().as_secs_f64()),
    })
}

/// Seconds to the millisecond.
pub(super) fn rounded(seconds: f64) -> f64 {
    (seconds * 1000.0).round() / 1000.0
}
