//! The jobs to wait for, and the result of a wait.

use std::time::{Duration, Instant};

use chrono::SecondsFormat;
use serde_json::{Value, json};

use crate::deploy::lookup::LookupError;
use crate::deploy::{Error, Job};
use crate::platform::signals::Signal;
use crate::progress::{Activity, Phase};

/// The time limits of a wait.
#[derive(Debug, Clone, Copy)]
pub struct WaitOptions {
    /// The maximum duration of the wait; `None` for no limit.
    pub timeout: Option<Duration>,
    /// How long the server may hold a long poll, 1 to 120 seconds.
    pub poll_timeout: u16,
}

impl WaitOptions {
    /// When a wait that started at `started` reaches its timeout; `None` for no limit.
    pub(crate) fn deadline(&self, started: Instant) -> Option<Instant> {
        started.checked_add(self.timeout?)
    }
}

/// A job to wait for.
#[derive(Debug, Clone)]
pub(crate) struct JobTarget {
    /// The id; until the server responds it may be the start of one.
    pub(crate) id: String,
    /// What the job does, such as `deploying cluster demo`, if known.
    pub(crate) doing: Option<String>,
    /// The last known state of the job.
    pub(crate) known: Option<Job>,
}

/// How the wait for one job ended.
#[derive(Debug)]
pub(crate) enum JobOutcome {
    /// The job ended, in success or failure.
    Ended(Job),
    /// The job does not exist, or no longer.
    Gone,
    /// The ids of several jobs start with the given one.
    Unidentified(LookupError),
    /// The server refuses the call.
    Denied(Error),
}

/// A job after the wait.
#[derive(Debug)]
pub(crate) struct JobProgress {
    /// The job, with its last known state.
    pub(crate) target: JobTarget,
    /// How the wait for this job ended; `None` if it has not.
    pub(crate) outcome: Option<JobOutcome>,
    /// The phases of the job with their durations.
    pub(crate) activity: Activity,
}

impl JobProgress {
    /// The JSON output for the job: the last record from the server, and `steps` with the duration of each phase. `None`
    /// without a record.
    pub(crate) fn record(&self) -> Option<Value> {
        let mut record = self.target.known.as_ref()?.record.clone();
        let phase = |phase: &Phase| {
            json!({
                "message": phase.message, "state": phase.state.as_str(),
                "started": phase.started.to_rfc3339_opts(SecondsFormat::Millis, true),
                "seconds": (phase.duration.as_secs_f64() * 1000.0).round() / 1000.0,
            })
        };
        if let Some(map) = record.as_object_mut() {
            map.insert("steps".to_owned(), self.activity.phases().iter().map(phase).collect());
        }
        Some(record)
    }
}

/// Why a wait ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum StopReason {
    /// The jobs have ended, or the first has if that is enough.
    Done,
    /// [`WaitOptions::timeout`] was reached.
    TimedOut,
    /// A signal was received.
    Signalled(Signal),
}

/// The result of a wait.
#[derive(Debug)]
pub(crate) struct WaitReport {
    /// The jobs, in the order of the request.
    pub(crate) jobs: Vec<JobProgress>,
    /// Why the wait ended.
    pub(crate) reason: StopReason,
    /// How long the wait took.
    pub(crate) duration: Duration,
}

impl WaitReport {
    /// The ids of the jobs whose wait has not ended.
    pub(crate) fn unfinished(&self) -> Vec<String> {
        self.jobs.iter().filter(|job| job.outcome.is_none()).map(|job| job.target.id.clone()).collect()
    }
}
