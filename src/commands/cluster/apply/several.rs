//! `cluster apply` for several clusters: one plan, one question, one execution, one answer.

use serde_json::Value;

use super::fleet::Fleet;
use super::fleet_answer as answer;
use super::servers::Servers;
use super::{Apply, FinalBackup};
use crate::apply::file::fleet_check;
use crate::apply::file::source::Input;
use crate::apply::fleet;
use crate::commands::context::Context;
use crate::deploy::Client;
use crate::error::Error;
use crate::prompt::Prompter;
use crate::report::Entry;
use crate::settings::overrides::ServerFlags;
use crate::usage_error::UsageError;

/// Plans, asks and executes; returns the exit status.
pub(super) fn run(
    apply: &Apply,
    context: &Context,
    mut inputs: Vec<Input>,
    entries: &mut Vec<Entry>,
) -> Result<i32, Error> {
    let servers = Servers::resolve(context, &inputs)?;
    let problems = fleet_check::check(&inputs, &servers.of);
    if !problems.is_empty() {
        return Err(UsageError::new(problems.join("\n  ")).hint("nothing was sent").into());
    }
    for doubt in fleet_check::doubts(&inputs, &servers.of) {
        context.console.warn(doubt);
    }
    fleet::share_managers(&mut inputs, &servers.of);
    fleet::group_hosts(&mut inputs, &servers.of);
    let backup = apply.final_backup(context)?;
    let mut fleet = Fleet::new(apply, context, servers, inputs);
    fleet.plan();
    *entries = fleet.report();
    if apply.dry_run {
        answer::plan(&fleet, apply.extent())?;
        return fleet.failure().map_or(Ok(fleet.dry_run_status()), |error| Err(error.into()));
    }
    let signal = fleet.apply_plan()?;
    *entries = fleet.report();
    let backup = match backup {
        Some(backup) if signal.is_none() && fleet.is_complete() => Some(backup),
        _ => None,
    };
    finish(fleet, backup)
}

/// Creates the backup, prints the errors and the answer.
fn finish(mut fleet: Fleet<'_>, backup: Option<FinalBackup>) -> Result<i32, Error> {
    answer::errors(&fleet);
    let backups = backup.map(|backup| back_up(&fleet, &backup)).transpose()?;
    let answer = answer::result(&fleet, backups);
    match fleet.failure() {
        Some(error) => Err(fleet.context.fail_with(error.into(), answer)),
        None => answer.map(|()| 0),
    }
}

/// Backs up the configuration of each server, one after the other.
fn back_up(fleet: &Fleet<'_>, backup: &FinalBackup) -> Result<Vec<Value>, Error> {
    let servers = fleet.servers.clients.iter().zip(&fleet.servers.flags);
    let of_server = |(client, flags): (&Client, &ServerFlags)| {
        let prompter = Prompter::new(fleet.context.console);
        let context = Context { client: client.clone().into(), ..fleet.context.of_server(flags.clone(), prompter) };
        backup.create(&context)
    };
    servers.map(of_server).collect()
}
