//! The answers of `cluster apply` for several clusters: the plans, or what became of each.

use std::collections::HashMap;

use serde_json::{Value, json};

use super::answer::{STEP_COLUMNS, rounded, step_rows, step_states};
use super::fleet::{Cluster, Fleet};
use super::report;
use crate::apply::error::Error as ApplyError;
use crate::apply::fleet::records;
use crate::apply::plan::document;
use crate::apply::plan::fleet_render::{self, Extent};
use crate::apply::plan::render::Stream;
use crate::apply::plan::steps::Step;
use crate::deploy;
use crate::deploy::resource::{Column, column};
use crate::error::Error;
use crate::exit;
use crate::output::duration::format_duration;
use crate::output::{Format, printer};
use crate::progress::{Activity, ActivityState};

/// The columns of the result.
const COLUMNS: &[Column] = &[
    column("CLUSTER", "name"),
    column("SERVER", "server"),
    column("OUTCOME", "outcome"),
    column("STEPS", "done"),
    column("TIME", "time"),
    column("REASON", "reason"),
];

/// Columns before those of steps and plans.
const OF_CLUSTER: [Column; 2] = [column("CLUSTER", "cluster"), column("SERVER", "server")];

/// Prints the plans as the answer.
pub(super) fn plan(fleet: &Fleet<'_>, extent: Extent) -> Result<(), Error> {
    let printer = &fleet.context.printer;
    match printer.format() {
        Format::Table => printer::write(&fleet_render::text(&fleet.plans(), Stream::Stdout, extent))?,
        Format::Csv => {
            let rows = |cluster: &Cluster| of_cluster(fleet, cluster, document::rows(&cluster.plan));
            let rows: Vec<Value> = fleet.clusters.iter().flat_map(rows).collect();
            printer.list(&[&OF_CLUSTER, document::COLUMNS].concat(), &[], &rows)?;
        }
        Format::Json | Format::Yaml | Format::Id => {
            let plans: Vec<Value> = fleet.clusters.iter().map(|cluster| planned(fleet, cluster)).collect();
            printer.list(&[], &[], &plans)?;
        }
    }
    Ok(())
}

/// The plan of a cluster, its server and file, and the error if it cannot be applied.
fn planned(fleet: &Fleet<'_>, cluster: &Cluster) -> Value {
    let mut plan = document::json(&cluster.plan);
    plan["cluster"] = json!(cluster.name());
    if matches!(cluster.failure, Some(ApplyError::Unread(_))) {
        plan["up_to_date"] = Value::Null;
    }
    described(fleet, cluster, plan)
}

/// Adds the server, the file and the error of a cluster to a record.
fn described(fleet: &Fleet<'_>, cluster: &Cluster, mut record: Value) -> Value {
    record["server"] = json!(fleet.servers.names[cluster.server]);
    record["source"] = json!(cluster.input.source.to_string());
    record["error"] = fleet.failure_of(cluster).map_or(
        Value::Null,
        |(error, hint)| json!({"message": error.to_string(), "hint": hint, "exit_status": exit::of_apply(error)}),
    );
    record
}

/// Rows of a cluster, with its name and its server.
fn of_cluster(fleet: &Fleet<'_>, cluster: &Cluster, rows: Vec<Value>) -> Vec<Value> {
    let with = |mut row: Value| {
        row["cluster"] = json!(cluster.name());
        row["server"] = json!(fleet.servers.names[cluster.server]);
        row
    };
    rows.into_iter().map(with).collect()
}

/// How the apply of a cluster ended.
fn outcome(cluster: &Cluster) -> &'static str {
    report::outcome(&cluster.plan, &cluster.steps, cluster.failure.as_ref()).as_str()
}

/// Prints the errors of clusters on stderr, those of the same words as one.
pub(super) fn errors(fleet: &Fleet<'_>) {
    let mut known: Vec<(String, Vec<&Cluster>)> = Vec::new();
    for cluster in &fleet.clusters {
        let Some(error) = &cluster.failure else { continue };
        // The outcome of each tells enough, and there may be hundreds.
        if error.is_stop() {
            continue;
        }
        let text = error.to_string();
        match known.iter_mut().find(|(other, _)| *other == text) {
            Some((_, clusters)) => clusters.push(cluster),
            None => known.push((text, vec![cluster])),
        }
    }
    for (text, clusters) in known {
        let names: Vec<String> = clusters.iter().map(|cluster| label(fleet, cluster)).collect();
        let [first, ..] = clusters.as_slice() else { continue };
        let Some(error) = &first.failure else { continue };
        let text = format!("{}: {text}", fleet_render::names(&names));
        let refusal = match error.call() {
            Some(deploy::Error::Api(refusal)) => Some(&**refusal),
            _ => None,
        };
        // The hint to run the command again comes at the end.
        let hint = error.cause_hint().map(|hint| fleet.for_server(first, &hint));
        fleet.context.console.error(&text, hint.as_deref(), exit::of_apply(error), refusal);
    }
}

fn label(fleet: &Fleet<'_>, cluster: &Cluster) -> String {
    match fleet.server_name(cluster) {
        Some(server) => format!("{server}/{}", cluster.name()),
        None => cluster.name().to_owned(),
    }
}

/// Prints what became of each cluster: as a table a row for each, as JSON also their records and steps, as CSV their steps.
pub(super) fn result(fleet: &Fleet<'_>, backups: Option<Vec<Value>>) -> Result<(), Error> {
    let printer = &fleet.context.printer;
    match printer.format() {
        Format::Table => {
            let columns: Vec<Column> = COLUMNS
                .iter()
                .filter(|column| column.field != "server" || fleet.servers.clients.len() > 1)
                .cloned()
                .collect();
            let rows: Vec<Value> = fleet.clusters.iter().map(|cluster| row(fleet, cluster)).collect();
            printer.list(&columns, &[], &rows)?;
        }
        Format::Csv => {
            let rows = |cluster: &Cluster| of_cluster(fleet, cluster, step_rows(&cluster.steps));
            let rows: Vec<Value> = fleet.clusters.iter().flat_map(rows).collect();
            printer.list(&[&OF_CLUSTER, STEP_COLUMNS].concat(), &[], &rows)?;
        }
        Format::Json | Format::Yaml | Format::Id => {
            let known = current(fleet);
            let record = |cluster: &Cluster| {
                let mut record = known
                    .get(&(cluster.server, cluster.name().to_owned()))
                    .cloned()
                    .unwrap_or_else(|| json!({"name": cluster.name()}));
                record["outcome"] = json!(outcome(cluster));
                record["steps"] = step_states(&cluster.steps);
                record["seconds"] = json!(rounded(cluster.duration.as_secs_f64()));
                if let Some(backup) = backups.as_ref().and_then(|backups| backups.get(cluster.server)) {
                    record["backup"] = backup.clone();
                }
                described(fleet, cluster, record)
            };
            let records: Vec<Value> = fleet.clusters.iter().map(record).collect();
            printer.list(&[], &[], &records)?;
        }
    }
    Ok(())
}

fn row(fleet: &Fleet<'_>, cluster: &Cluster) -> Value {
    let has_succeeded = |(_, step): &&(Step, Activity)| *step.state() == ActivityState::Success;
    let (done, total) = (cluster.steps.iter().filter(has_succeeded).count(), cluster.steps.len());
    let time = (!cluster.duration.is_zero()).then(|| format_duration(cluster.duration));
    json!({
        "name": cluster.name(), "server": fleet.servers.names[cluster.server], "outcome": outcome(cluster),
        "done": (total > 0).then(|| format!("{done}/{total}")), "time": time,
        "reason": cluster.failure.as_ref().and_then(ApplyError::reason),
    })
}

/// The records of the clusters as they are now, by server and name. What cannot be read is left out.
fn current(fleet: &Fleet<'_>) -> HashMap<(usize, String), Value> {
    let wanted = |server: usize| fleet.clusters.iter().any(|cluster| cluster.server == server && cluster.was_read());
    let servers: Vec<usize> = (0..fleet.servers.clients.len()).filter(|server| wanted(*server)).collect();
    records(&fleet.servers.clients, &servers)
}
