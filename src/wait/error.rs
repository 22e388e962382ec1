//! How a wait can end other than in success.

use std::time::Duration;

use chrono::{DateTime, Utc};

use super::progress::format_duration;
use super::report::{JobOutcome, JobProgress, Report};
use super::signal::Signal;
use crate::deploy::State;
use crate::deploy::error::look_since;
use crate::deploy::model::clean;

/// A wait that did not end in success. The text says what happened; [`Error::hint`] what to do next.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A job ended in failure.
    #[error("{title} failed after {}: {message}", format_duration(*after))]
    Failed {
        /// What the job was for, and its id.
        title: String,
        /// What the server said last.
        message: String,
        /// From the start of the wait.
        after: Duration,
    },
    /// Several jobs were waited for, and some failed.
    #[error("{failed} of {total} jobs ended in failure")]
    SomeFailed {
        /// How many failed.
        failed: usize,
        /// How many were waited for.
        total: usize,
    },
    /// The server has no such job.
    #[error("there is no job {id} on {server}{}", last.as_ref().map(|l| format!(" any more; last known: {l}")).unwrap_or_default())]
    Gone {
        /// The job.
        id: String,
        /// Who was asked.
        server: String,
        /// State and message when it was last heard of.
        last: Option<String>,
    },
    /// `--timeout` ran out.
    #[error("not finished after {}; {}", format_duration(*after), goes_on(jobs))]
    TimedOut {
        /// How long was waited.
        after: Duration,
        /// The jobs that have not ended.
        jobs: Vec<String>,
        /// The command that waits on.
        resume: String,
    },
    /// A signal came while waiting.
    #[error("interrupted; {}", goes_on(jobs))]
    Interrupted {
        /// Which.
        signal: Signal,
        /// The jobs that have not ended.
        jobs: Vec<String>,
        /// The command that waits on.
        resume: String,
    },
    /// A signal came while the call that changes something was on its way.
    #[error("interrupted while {tried} was on its way; it may have been carried out")]
    InFlight {
        /// Which.
        signal: Signal,
        /// `POST /clusters`.
        tried: String,
        /// When it was sent.
        sent: DateTime<Utc>,
    },
}

impl Error {
    /// The worst that happened in a wait that ran to its end; `None` where every job ended in success.
    pub fn of(report: Report, server: &str) -> Option<anyhow::Error> {
        let total = report.jobs.len();
        let failed =
            |job: &JobProgress| matches!(&job.end, Some(JobOutcome::Ended(job)) if job.state == State::Failure);
        let failures = report.jobs.iter().filter(|job| failed(job)).count();
        if failures > 0 && total > 1 {
            return Some(Self::SomeFailed { failed: failures, total }.into());
        }
        report.jobs.into_iter().find_map(|job| {
            let JobProgress { watch, end, .. } = job;
            match end? {
                JobOutcome::Ended(job) if job.state == State::Failure => {
                    let message =
                        if job.message.is_empty() { "no reason given".to_owned() } else { clean(&job.message) };
                    Some(Self::Failed { title: watch.title(), message, after: report.took }.into())
                }
                JobOutcome::Ended(_) => None,
                JobOutcome::Denied(error) => Some(error.into()),
                JobOutcome::Gone => {
                    let last = watch.known.is_some().then(|| clean(&watch.standing()));
                    Some(Self::Gone { id: watch.id, server: server.to_owned(), last }.into())
                }
            }
        })
    }

    /// What the user can do next, where there is something to say.
    pub fn hint(&self) -> Option<String> {
        match self {
            Self::TimedOut { resume, .. } | Self::Interrupted { resume, .. } => Some(format!("to wait on: {resume}")),
            Self::InFlight { sent, .. } => Some(look_since(*sent)),
            Self::Gone { last: Some(_), .. } => {
                Some("how it ended is not known: look at what it was working on".to_owned())
            }
            Self::Failed { .. } | Self::SomeFailed { .. } | Self::Gone { .. } => None,
        }
    }
}

fn goes_on(jobs: &[String]) -> String {
    match jobs {
        [one] => format!("job {one} goes on"),
        more => format!("{} jobs go on", more.len()),
    }
}
