//! The flag `--report`, and the report of a wait.

use std::path::PathBuf;

use chrono::{DateTime, Utc};
use clap::Args;
use clap::builder::{PathBufValueParser, TypedValueParser};

use super::context::Context;
use crate::deploy::JobState;
use crate::error::Error;
use crate::output::duration::format_duration;
use crate::report::{Entry, Failure, Outcome, Report, ReportFile, StepReport};
use crate::wait::{Error as WaitError, JobOutcome, JobProgress, StopReason, WaitReport};

/// The flag `--report`.
#[derive(Debug, Args)]
pub(crate) struct ReportArg {
    /// Write a report to this file: a web page (.html), JSON (.json) or JUnit (.xml)
    #[arg(long = "report", value_name = "FILE", value_hint = clap::ValueHint::FilePath, value_parser = report_file())]
    report_file: Option<ReportFile>,
}

fn report_file() -> impl TypedValueParser<Value = ReportFile> {
    PathBufValueParser::new().try_map(|path: PathBuf| ReportFile::new(path))
}

impl ReportArg {
    /// Runs a command, which adds what it planned and did to the report, and writes the report whether it succeeded or
    /// not. If the report cannot be written, a failed command only prints a warning.
    ///
    /// # Errors
    /// If the file cannot be written, before the command runs; those of the command.
    pub(crate) fn record<T>(
        &self,
        context: &Context,
        title: &str,
        command: impl FnOnce(&mut Vec<Entry>) -> Result<T, Error>,
    ) -> Result<T, Error> {
        let Some(file) = &self.report_file else { return command(&mut Vec::new()) };
        file.check()?;
        let started = Utc::now();
        let mut entries = Vec::new();
        let result = command(&mut entries);
        let written = file.write(&report(title, started, entries, result.as_ref().err()));
        let written = written.map_err(Error::system(format!("write the report {}", file.path().display())));
        match result {
            Ok(value) => written.map(|()| value),
            Err(error) => Err(context.fail_with(error, written)),
        }
    }
}

/// The report of a command. Its error is in the report if no entry has it.
fn report(title: &str, started: DateTime<Utc>, entries: Vec<Entry>, error: Option<&Error>) -> Report {
    let told = entries.iter().any(|entry| entry.failure.is_some());
    let failure = error.filter(|_| !told);
    let failure = failure.map(|error| Failure::new(&error.to_string(), error.hint().as_deref()));
    Report::new(title, started, entries).stopped_by(failure)
}

impl Context {
    /// The entries of a report for the jobs of a wait.
    pub(super) fn job_entries(&self, report: &WaitReport) -> Vec<Entry> {
        report.jobs.iter().map(|job| self.job_entry(job, report)).collect()
    }

    fn job_entry(&self, job: &JobProgress, report: &WaitReport) -> Entry {
        let id = &job.target.id;
        let server = self.server_url();
        let (outcome, failure) = match &job.outcome {
            Some(JobOutcome::Ended(ended)) if ended.state != JobState::Failure => (Outcome::Succeeded, None),
            Some(JobOutcome::Ended(ended)) => (Outcome::Failed, Some(Failure::new(&ended.reason(), None))),
            Some(JobOutcome::Denied(error)) => {
                (Outcome::Failed, Some(Failure::new(&error.to_string(), error.hint().as_deref())))
            }
            Some(JobOutcome::Unidentified(error)) => {
                (Outcome::Failed, Some(Failure::new(&error.to_string(), error.hint().as_deref())))
            }
            Some(JobOutcome::Gone) => {
                let error = WaitError::gone(&job.target, &server);
                (Outcome::Failed, Some(Failure::new(&error.to_string(), error.hint().as_deref())))
            }
            None => {
                let (outcome, why) = match report.reason {
                    StopReason::Signalled(_) => (Outcome::Interrupted, "interrupted".to_owned()),
                    _ => (Outcome::TimedOut, format!("timed out after {}", format_duration(report.duration))),
                };
                let hint = format!("to continue waiting: {}", self.resume(&[id]));
                (outcome, Some(Failure::new(&format!("{why}; job {id} continues"), Some(&hint))))
            }
        };
        let mut entry = Entry::new("job", id, outcome);
        entry.server = Some(server);
        entry.failure = failure;
        entry.steps = vec![StepReport::from(&job.activity)];
        entry
    }
}
