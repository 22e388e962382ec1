//! Errors of a wait.

use std::time::Duration;

use chrono::{DateTime, Utc};

use super::report::{JobOutcome, JobTarget, StopReason, WaitReport};
use crate::deploy::error::check_jobs_since;
use crate::deploy::lookup::LookupError;
use crate::deploy::{self, JobState, next_step};
use crate::output::duration::format_duration;
use crate::platform::signals::Signal;
use crate::progress::Activity;

/// Why a wait did not end in success. The message says what happened, `Error::hint` what to do next.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A job ended in failure.
    #[error("{title} failed after {}: {message}", format_duration(*after))]
    Failed {
        /// The activity and the id of the job.
        title: String,
        /// The server's last message.
        message: String,
        /// The time since the start of the wait.
        after: Duration,
    },
    /// Some of several jobs ended in failure.
    #[error("{failed} of {total} jobs ended in failure")]
    SomeFailed {
        /// How many failed.
        failed: usize,
        /// How many jobs there were.
        total: usize,
    },
    /// The server has no such job.
    #[error("there is no job {id} on {server}{}", last.as_ref().map(|l| format!(" any more; last known state: {l}")).unwrap_or_default())]
    Gone {
        /// The id of the job.
        id: String,
        /// `https://host[:port]`.
        server: String,
        /// The last known state and message.
        last: Option<String>,
    },
    /// The ids of several jobs start with the given one.
    #[error(transparent)]
    Lookup(Box<LookupError>),
    /// The server refuses the call, or the HTTP client cannot be set up.
    #[error(transparent)]
    Call(#[from] deploy::Error),
    /// `--timeout` was reached.
    #[error("timed out after {}; {}", format_duration(*after), still_running(jobs))]
    TimedOut {
        /// The time waited.
        after: Duration,
        /// The jobs that have not ended.
        jobs: Vec<String>,
        /// The command that waits for them.
        resume: String,
    },
    /// A signal was received while waiting.
    #[error("interrupted; {}", still_running(jobs))]
    Interrupted {
        /// The signal.
        signal: Signal,
        /// The jobs that have not ended.
        jobs: Vec<String>,
        /// The command that waits for them.
        resume: String,
    },
    /// A signal was received after a call that changes something was sent and before the response was received.
    #[error("interrupted before the response to {tried}; the call may have taken effect")]
    InFlight {
        /// The signal.
        signal: Signal,
        /// `POST /clusters`.
        tried: String,
        /// When the call was sent.
        sent: DateTime<Utc>,
    },
    /// A thread or a signal handler cannot be started.
    #[error("cannot start waiting: {0}")]
    System(#[from] std::io::Error),
}

impl Error {
    /// The error of a wait; `None` if all jobs ended in success. `server` is the URL of the server. `resume` returns
    /// the command that waits for the jobs with the given ids.
    pub(crate) fn from_report(
        report: WaitReport,
        server: &str,
        resume: impl FnOnce(&[String]) -> String,
    ) -> Option<Self> {
        match report.reason {
            StopReason::Signalled(signal) => {
                let jobs = report.unfinished();
                return Some(Self::Interrupted { signal, resume: resume(&jobs), jobs });
            }
            StopReason::TimedOut => {
                let jobs = report.unfinished();
                return Some(Self::TimedOut { after: report.duration, resume: resume(&jobs), jobs });
            }
            StopReason::Done => {}
        }
        let total = report.jobs.len();
        let has_failed =
            |outcome: &Option<_>| matches!(outcome, Some(JobOutcome::Ended(job)) if job.state == JobState::Failure);
        let failed = report.jobs.iter().filter(|job| has_failed(&job.outcome)).count();
        if failed > 0 && total > 1 {
            return Some(Self::SomeFailed { failed, total });
        }
        let after = report.duration;
        report.jobs.into_iter().find_map(|job| Self::from_outcome(job.outcome?, &job.target, server, after))
    }

    /// Whether the job is not in progress any more: the wait succeeded, and the job did not.
    pub(crate) fn is_end_of_job(&self) -> bool {
        matches!(self, Self::Failed { .. } | Self::Gone { .. })
    }

    /// The error of the wait for one job; `None` if the job ended in success.
    pub(crate) fn from_outcome(outcome: JobOutcome, target: &JobTarget, server: &str, after: Duration) -> Option<Self> {
        match outcome {
            JobOutcome::Ended(job) if job.state == JobState::Failure => {
                Some(Self::Failed { title: Activity::from(target).title(), message: job.reason(), after })
            }
            JobOutcome::Ended(_) => None,
            JobOutcome::Denied(error) => Some(Self::Call(error)),
            JobOutcome::Unidentified(error) => Some(Self::Lookup(Box::new(error))),
            JobOutcome::Gone => Some(Self::gone(target, server)),
        }
    }

    /// The error for a job that the server does not have.
    pub(crate) fn gone(target: &JobTarget, server: &str) -> Self {
        let last = target.known.is_some().then(|| Activity::from(target).status());
        Self::Gone { id: target.id.clone(), server: server.to_owned(), last }
    }

    /// What the user can do next, if anything.
    pub(crate) fn hint(&self) -> Option<String> {
        match self {
            Self::TimedOut { resume, .. } | Self::Interrupted { resume, .. } => {
                Some(format!("to continue waiting: {resume}"))
            }
            Self::InFlight { sent, .. } => Some(check_jobs_since(*sent)),
            Self::Gone { last: Some(_), .. } => {
                Some("how it ended is unknown: check the object that it was working on".to_owned())
            }
            Self::Call(error) => error.hint(),
            Self::Lookup(error) => error.hint(),
            Self::Failed { message, .. } => next_step::after_job(message),
            Self::SomeFailed { .. } | Self::Gone { .. } | Self::System(_) => None,
        }
    }
}

/// `job 7 continues`, `2 jobs continue`.
pub(crate) fn still_running(jobs: &[String]) -> String {
    match jobs {
        [one] => format!("job {one} continues"),
        more => format!("{} jobs continue", more.len()),
    }
}
