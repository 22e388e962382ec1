//! Waiting for jobs, for commands.

use std::time::Instant;

use serde_json::Value;

use super::context::Context;
use crate::deploy::Job;
use crate::deploy::resources::JOBS;
use crate::error::Error;
use crate::platform::shell::quote;
use crate::report::Entry;
use crate::wait::{self, JobOutcome, JobProgress, JobTarget, StopReason, WaitReport};

/// So many jobs are named one by one, by a command that waits for them.
const FEW: usize = 5;

impl Context {
    /// Prints the command that waits for a job, instead of waiting for it.
    pub(crate) fn detach(&self, activity: &str, job: &str) {
        self.console.say(format_args!("{activity}; to wait for it: {}", self.resume(&[job])));
    }

    /// Waits for a job that this command started. Returns its last known record, and the error if it did not end in
    /// success.
    ///
    /// # Errors
    /// If the wait cannot be started.
    pub(crate) fn wait_for_job(
        &self,
        job: Job,
        activity: String,
        success: &str,
        started: Instant,
    ) -> Result<(Value, Option<Error>), Error> {
        let target = JobTarget { id: job.id.clone(), doing: Some(activity), known: Some(job) };
        let mut progress = self.progress();
        let report = wait::wait_for_jobs(self.client()?, vec![target], false, self.wait_options(), &mut progress)?;
        let known = self.records(&report).into_iter().next().unwrap_or_default();
        let failure = self.failure(report);
        if failure.is_none() {
            progress.done(success, started.elapsed());
        }
        Ok((known, failure))
    }

    /// Waits for jobs, adds them to `entries` of a report, and prints those that exist. With `any`, waits until the first
    /// one has ended, and reports and prints only that one.
    ///
    /// # Errors
    /// If a job does not end in success.
    pub(super) fn wait(&self, targets: Vec<JobTarget>, any: bool, entries: &mut Vec<Entry>) -> Result<(), Error> {
        let many = targets.len() > 1;
        let mut progress = self.progress();
        let mut report = wait::wait_for_jobs(self.client()?, targets, any, self.wait_options(), &mut progress)?;
        if any && report.reason == StopReason::Done {
            report.jobs.retain(|job| job.outcome.is_some());
        }
        *entries = self.job_entries(&report);
        let (known, duration, reason) = (self.records(&report), report.duration, report.reason);
        let ids: Vec<String> = report.jobs.iter().map(|job| job.target.id.clone()).collect();
        let failure = self.failure(report);
        if failure.is_none() {
            let success = match ids.as_slice() {
                [one] => format!("job {one} ended in success"),
                more => format!("{} jobs ended in success", more.len()),
            };
            progress.done(&success, duration);
        }
        // After a signal or a timeout the table format omits the unfinished jobs.
        let printed = match known.as_slice() {
            _ if reason != StopReason::Done && self.printer.is_table() => Ok(()),
            [] => Ok(()),
            [one] if !many => self.printer.one(one),
            more => self.printer.list(JOBS.columns, &[], more),
        };
        match failure {
            Some(error) => Err(self.fail_with(error, printed)),
            None => Ok(printed?),
        }
    }

    /// Waits until jobs that another client started have ended, however they end, and prints nothing on stdout.
    ///
    /// # Errors
    /// If the wait ends before, or the server denies it.
    pub(crate) fn wait_for_existing(&self, targets: Vec<JobTarget>) -> Result<(), Error> {
        let mut progress = self.progress();
        let report = wait::wait_for_jobs(self.client()?, targets, false, self.wait_options(), &mut progress)?;
        let has_ended = |job: &JobProgress| matches!(job.outcome, Some(JobOutcome::Ended(_) | JobOutcome::Gone));
        let left = report.jobs.into_iter().filter(|job| !has_ended(job)).collect();
        self.failure(WaitReport { jobs: left, ..report }).map_or(Ok(()), Err)
    }

    /// The error of a wait, unless all jobs ended in success.
    fn failure(&self, report: WaitReport) -> Option<Error> {
        wait::Error::from_report(report, &self.server_url(), |jobs| self.resume(jobs)).map(Into::into)
    }

    /// The URL of the server; empty before the client is created.
    pub(crate) fn server_url(&self) -> String {
        self.client.get().map(|client| client.endpoint().to_string()).unwrap_or_default()
    }

    /// The command that waits for these jobs; for all that are unfinished if they are more than a handful.
    pub(super) fn resume(&self, ids: &[impl AsRef<str>]) -> String {
        let mut text = format!("deploy-cli job wait{}", self.server.to_arguments());
        if ids.len() > FEW {
            return text + " --all";
        }
        for id in ids {
            text.push(' ');
            text.push_str(&quote(id.as_ref()));
        }
        text
    }

    /// The last known records of the jobs that exist. The table format omits the steps, which the progress display has
    /// shown.
    fn records(&self, report: &WaitReport) -> Vec<Value> {
        let mut records: Vec<Value> = report.jobs.iter().filter_map(JobProgress::record).collect();
        if self.printer.is_table() {
            for map in records.iter_mut().filter_map(Value::as_object_mut) {
                map.remove("steps");
            }
        }
        records
    }
}
