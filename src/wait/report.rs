//! What is waited for, and how the wait ended.

use std::time::{Duration, Instant};

use chrono::SecondsFormat;
use serde_json::{Value, json};

use crate::deploy::{Error, Job};
use crate::platform::signals::Signal;
use crate::progress::{Activity, Phase};

/// How long to wait, and how to poll.
#[derive(Debug, Clone, Copy)]
pub struct WaitOptions {
    /// The longest wait; `None` for no limit.
    pub timeout: Option<Duration>,
    /// Seconds for which the server may hold a long poll, 1 to 120.
    pub poll_timeout: u16,
}

impl WaitOptions {
    /// When a wait that started then has reached its timeout.
    pub(crate) fn deadline(&self, started: Instant) -> Option<Instant> {
        started.checked_add(self.timeout?)
    }
}

/// A job to wait for.
#[derive(Debug, Clone)]
pub(crate) struct JobTarget {
    /// Its identifier.
    pub id: String,
    /// What it is for, such as `deploying cluster demo`, where that is known.
    pub doing: Option<String>,
    /// Its latest known state.
    pub known: Option<Job>,
}

/// How the wait for one job ended.
#[derive(Debug)]
pub(crate) enum JobOutcome {
    /// The job ended, in success or failure.
    Ended(Job),
    /// The server has no such job.
    Gone,
    /// The server refuses to answer.
    Denied(Error),
}

/// One job after the wait.
#[derive(Debug)]
pub(crate) struct JobProgress {
    /// The job, with its latest known state.
    pub target: JobTarget,
    /// How its wait ended; `None` if it has not.
    pub outcome: Option<JobOutcome>,
    /// Its phases and times.
    pub activity: Activity,
}

impl JobProgress {
    /// The job as a program reads it: the server's latest record, and how long each phase took (`steps`).
    pub(crate) fn record(&self) -> Value {
        let known = self.target.known.as_ref().map(|job| job.record.clone());
        let mut record = known.unwrap_or_else(|| json!({ "id": self.target.id }));
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
        record
    }
}

/// Why a wait ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum StopReason {
    /// Nothing is left to wait for.
    Done,
    /// [`WaitOptions::timeout`] was reached.
    TimedOut,
    /// A signal was received.
    Signalled(Signal),
}

/// The result of a wait.
#[derive(Debug)]
pub(crate) struct WaitReport {
    /// The jobs in the order in which they were given.
    pub jobs: Vec<JobProgress>,
    /// Why it ended.
    pub reason: StopReason,
    /// How long it took.
    pub duration: Duration,
}

impl WaitReport {
    /// The ids of the jobs whose wait has not ended.
    pub(crate) fn unfinished(&self) -> Vec<String> {
        self.jobs.iter().filter(|job| job.outcome.is_none()).map(|job| job.target.id.clone()).collect()
    }
}
