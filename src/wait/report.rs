//! What is waited for, and how it went.

use std::time::{Duration, Instant};

use chrono::{DateTime, SecondsFormat, Utc};
use serde_json::{Value, json};

use super::signal::Signal;
use crate::deploy::{Error, Job, State};

/// How long and how patiently to wait.
#[derive(Debug, Clone, Copy)]
pub struct WaitOptions {
    /// Give up after this long; `None` waits for ever.
    pub timeout: Option<Duration>,
    /// Seconds that a long poll asks to be held, 1 to 120.
    pub poll_timeout: u16,
}

/// A job to wait for.
#[derive(Debug, Clone)]
pub struct JobTarget {
    /// Its identifier; empty for a step that has no job (yet).
    pub id: String,
    /// What it is for, such as `deploying cluster demo`, where that is known.
    pub doing: Option<String>,
    /// What is known of it.
    pub known: Option<Job>,
}

impl JobTarget {
    /// A short name, for a person who started it.
    pub fn name(&self) -> String {
        self.doing.clone().unwrap_or_else(|| format!("job {}", self.id))
    }

    /// A full name, for a log: what it is for, and the id to look it up by.
    pub fn title(&self) -> String {
        match &self.doing {
            Some(doing) if self.id.is_empty() => doing.clone(),
            Some(doing) => format!("{doing} (job {})", self.id),
            None => format!("job {}", self.id),
        }
    }

    /// What it was last heard to be doing: its state and, if it has one, its message.
    pub fn standing(&self) -> String {
        match &self.known {
            None => "not heard of yet".to_owned(),
            Some(Job { state, message, .. }) if message.is_empty() => state.as_str().to_owned(),
            Some(Job { state, message, .. }) => format!("{}: {}", state.as_str(), message.trim()),
        }
    }
}

/// How one job's wait ended.
#[derive(Debug)]
pub enum JobOutcome {
    /// The job ended.
    Ended(Job),
    /// The server has no such job.
    Gone,
    /// The server will not tell.
    Denied(Error),
}

/// A message that a job had while it was waited for.
#[derive(Debug, Clone)]
pub struct Step {
    /// The message.
    pub message: String,
    /// The state of the job meanwhile.
    pub state: State,
    /// When it was first heard.
    pub started: DateTime<Utc>,
    begun: Instant,
    /// How long it stayed, up to the latest news.
    pub took: Duration,
}

/// One job during and after the wait.
#[derive(Debug)]
pub struct JobProgress {
    /// As it was handed in, with what was last known.
    pub watch: JobTarget,
    /// How its wait ended; `None` if the wait was left before.
    pub end: Option<JobOutcome>,
    /// The steps that were seen, the present one last.
    pub steps: Vec<Step>,
    begun: Instant,
    took: Option<Duration>,
}

impl JobProgress {
    /// One of which nothing was heard yet.
    pub fn new(watch: JobTarget) -> Self {
        Self { watch, end: None, steps: Vec::new(), begun: Instant::now(), took: None }
    }

    /// Counts its time from now on.
    pub fn begin(&mut self) {
        self.begun = Instant::now();
    }

    /// Writes down how its wait ended.
    pub fn finish(&mut self, end: JobOutcome) {
        self.end = Some(end);
        self.took = Some(self.begun.elapsed());
    }

    /// How long it has been watched, or was until its end.
    pub fn took(&self) -> Duration {
        self.took.unwrap_or_else(|| self.begun.elapsed())
    }

    /// Takes in news; returns the step that they end.
    pub fn on_job_update(&mut self, job: &Job) -> Option<&Step> {
        self.watch.known = Some(job.clone());
        self.close();
        let goes_on = self.steps.last().is_some_and(|s| s.message == job.message && s.state == job.state);
        if goes_on {
            return None;
        }
        let ended = self.steps.len().checked_sub(1);
        if !job.state.is_final() {
            let (message, state) = (job.message.clone(), job.state.clone());
            self.steps.push(Step { message, state, started: Utc::now(), begun: Instant::now(), took: Duration::ZERO });
        }
        self.steps.get(ended?)
    }

    /// Measures the present step up to now.
    pub fn close(&mut self) {
        let over = matches!(self.end, Some(JobOutcome::Ended(_)));
        if let Some(step) = self.steps.last_mut()
            && !over
        {
            step.took = step.begun.elapsed();
        }
    }

    /// The job as a program reads it: all that the server said last, and how long each step took.
    pub fn record(&self) -> Value {
        let known = self.watch.known.as_ref().map(|job| job.record.clone());
        let mut record = known.unwrap_or_else(|| json!({ "id": self.watch.id }));
        let step = |step: &Step| {
            json!({
                "message": step.message, "state": step.state.as_str(),
                "started": step.started.to_rfc3339_opts(SecondsFormat::Millis, true),
                "seconds": (step.took.as_secs_f64() * 1000.0).round() / 1000.0,
            })
        };
        if let Some(map) = record.as_object_mut() {
            map.insert("steps".to_owned(), self.steps.iter().map(step).collect());
        }
        record
    }
}

/// Why the wait as a whole is over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StopReason {
    /// Nothing is left to wait for.
    Done,
    /// [`WaitOptions::timeout`] ran out.
    TimedOut,
    /// A signal came.
    Signalled(Signal),
}

/// The result of a wait.
#[derive(Debug)]
pub struct Report {
    /// Each job, in the order in which they were handed in.
    pub jobs: Vec<JobProgress>,
    /// Why it is over.
    pub over: StopReason,
    /// How long it took.
    pub took: Duration,
}
