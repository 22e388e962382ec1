//! `job wait --all --all-profiles`

use serde_json::Value;

use super::{SERVER, with_server};
use crate::commands::context::Context;
use crate::deploy::resource::Column;
use crate::deploy::resources::JOBS;
use crate::error::Error;
use crate::report::{Entry, Outcome};
use crate::wait::{self, JobTarget, StopReason, Targets};

/// The command that continues an interrupted wait.
const RESUME: &str = "deploy-cli job wait --all --all-profiles";

/// Waits for all jobs that `unfinished` finds on the saved servers, adds them to `entries` of a report, and prints them.
/// With `any`, waits until the first one has ended and prints only that one.
///
/// # Errors
/// If a job does not end in success, or a server did not answer.
pub(in crate::commands) fn wait_for_all(
    context: &Context,
    any: bool,
    unfinished: impl Fn(&Context) -> Result<Vec<JobTarget>, Error> + Sync,
    entries: &mut Vec<Entry>,
) -> Result<(), Error> {
    let asked = context.ask_all(|context| Ok((unfinished(context)?, context.client()?.clone())), |_| Ok(()))?;
    let (mut servers, mut all) = (Vec::new(), Vec::new());
    for (server, (targets, client)) in &asked.answers {
        let doing = |target: &JobTarget| match &target.doing {
            Some(doing) => format!("{server}: {doing}"),
            None => format!("job on {server}"),
        };
        let targets: Vec<JobTarget> =
            targets.iter().map(|target| JobTarget { doing: Some(doing(target)), ..target.clone() }).collect();
        servers.extend(targets.iter().map(|_| server.as_str()));
        all.push(Targets { client: client.clone(), targets });
    }
    let columns: Vec<Column> = [SERVER].iter().chain(JOBS.columns).copied().collect();
    if servers.is_empty() {
        if !asked.answers.is_empty() {
            let of = if asked.failures.is_empty() { "" } else { " on the servers that responded" };
            context.console.say(format_args!("no job is in progress{of}"));
        }
        context.printer.list(&columns, &[], &[])?;
        return asked.conclude(context);
    }
    let mut progress = context.progress();
    let mut report = wait::wait_for_jobs_of(all, any, context.wait_options(), &mut progress)?;
    *entries = context.job_entries(&report);
    for (entry, server) in entries.iter_mut().zip(&servers) {
        entry.server = Some((*server).to_owned());
        if matches!(entry.outcome, Outcome::TimedOut | Outcome::Interrupted)
            && let Some(failure) = &mut entry.failure
        {
            failure.hint = Some(format!("to continue waiting: {RESUME}"));
        }
    }
    if any && report.reason == StopReason::Done {
        let mut ended = report.jobs.iter().map(|job| job.outcome.is_some());
        entries.retain(|_| ended.next().unwrap_or_default());
    }
    let (reason, duration) = (report.reason, report.duration);
    let is_shown = |outcome: bool| !any || reason != StopReason::Done || outcome;
    let mut shown = servers.iter().zip(&report.jobs).filter(|(_, job)| is_shown(job.outcome.is_some()));
    let mut records: Vec<Value> = Vec::new();
    for (server, record) in shown.by_ref().filter_map(|(server, job)| Some((server, job.record()?))) {
        let mut record = with_server(record, server);
        if let Some(map) = record.as_object_mut().filter(|_| context.printer.is_table()) {
            map.shift_remove("steps");
        }
        records.push(record);
    }
    if any && reason == StopReason::Done {
        report.jobs.retain(|job| job.outcome.is_some());
    }
    let total = report.jobs.len();
    let failure = wait::Error::from_report(report, "its server", |_| RESUME.to_owned());
    if failure.is_none() {
        progress.done(&format!("{total} jobs ended in success"), duration);
    }
    // After a signal or a timeout the table format omits the unfinished jobs.
    if reason == StopReason::Done || !context.printer.is_table() {
        context.printer.list(&columns, &[], &records)?;
    }
    let concluded = asked.conclude(context);
    failure.map_or(concluded, |failure| Err(failure.into()))
}
