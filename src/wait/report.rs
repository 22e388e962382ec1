//! What is waited for, and how it went.

use std::time::Duration;

use super::signal::Signal;
use crate::deploy::{Error, Job};

/// How long and how patiently to wait.
#[derive(Debug, Clone, Copy)]
pub struct Patience {
    /// Give up after this long; `None` waits for ever.
    pub timeout: Option<Duration>,
    /// Seconds that a long poll asks to be held, 1 to 120.
    pub poll_timeout: u16,
}

/// A job to wait for.
#[derive(Debug, Clone)]
pub struct Watch {
    /// Its identifier.
    pub id: String,
    /// What it is for, such as `deploying cluster demo`, where that is known.
    pub doing: Option<String>,
    /// What is known of it already.
    pub known: Option<Job>,
}

impl Watch {
    /// A short name, for a person who started it.
    pub fn name(&self) -> String {
        self.doing.clone().unwrap_or_else(|| format!("job {}", self.id))
    }

    /// A full name, for a log: what it is for, and the id to look it up by.
    pub fn title(&self) -> String {
        match &self.doing {
            Some(doing) => format!("{doing} (job {})", self.id),
            None => format!("job {}", self.id),
        }
    }
}

/// How one job's wait ended.
#[derive(Debug)]
pub enum End {
    /// The job ended.
    Ended(Job),
    /// The server has no such job.
    Gone,
    /// The server will not tell.
    Denied(Error),
}

/// One job after the wait.
#[derive(Debug)]
pub struct Watched {
    /// As it was handed in, with what was last known.
    pub watch: Watch,
    /// How its wait ended; `None` if the wait was left before.
    pub end: Option<End>,
}

/// Why the wait as a whole is over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Over {
    /// Nothing is left to wait for.
    Done,
    /// [`Patience::timeout`] ran out.
    TimedOut,
    /// A signal came.
    Signalled(Signal),
}

/// The result of a wait.
#[derive(Debug)]
pub struct Report {
    /// Each job, in the order in which they were handed in.
    pub jobs: Vec<Watched>,
    /// Why it is over.
    pub over: Over,
    /// How long it took.
    pub took: Duration,
}
