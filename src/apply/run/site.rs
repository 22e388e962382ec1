//! A cluster while its plan is executed.

use std::time::{Duration, Instant};

use crate::apply::error::Error;
use crate::platform::signals::Signal;

/// Why clusters are stopped whose steps have not failed.
#[derive(Debug, Clone, Copy)]
pub(super) enum Stop {
    Signal(Signal),
    /// The time limit, which was reached.
    Timeout(Duration),
}

impl Stop {
    /// The signal, if it is one.
    pub(super) fn signal(self) -> Option<Signal> {
        match self {
            Self::Signal(signal) => Some(signal),
            Self::Timeout(_) => None,
        }
    }

    /// The error of a cluster that is stopped after `done` of `total` steps, whose `jobs` continue.
    pub(super) fn error(self, done: usize, total: usize, jobs: Vec<String>) -> Error {
        match self {
            Self::Signal(signal) => Error::Interrupted { signal, done, total, jobs },
            Self::Timeout(after) => Error::TimedOut { after, done, total, jobs },
        }
    }
}

/// A cluster while its plan is executed.
#[derive(Default)]
pub(super) struct Site {
    /// The number of steps that have not succeeded.
    pub(super) left: usize,
    /// The first error.
    pub(super) failure: Option<Error>,
    /// The time that earlier steps took.
    spent: Duration,
    started: Option<Instant>,
    ended: Option<Instant>,
}

impl Site {
    pub(super) fn new(spent: Duration) -> Self {
        Self { spent, ..Self::default() }
    }

    /// Starts its clock with the first step.
    pub(super) fn begin(&mut self) {
        self.started.get_or_insert_with(Instant::now);
    }

    /// Keeps the first error.
    pub(super) fn fail(&mut self, error: Error) {
        self.failure.get_or_insert(error);
    }

    /// Stops its clock.
    pub(super) fn settle(&mut self) {
        self.ended = Some(Instant::now());
    }

    pub(super) fn is_settled(&self) -> bool {
        self.ended.is_some()
    }

    /// When it reaches a time limit, if it has started and neither ended nor failed.
    pub(super) fn deadline(&self, limit: Duration) -> Option<Instant> {
        let runs = self.ended.is_none() && self.failure.is_none();
        self.started.filter(|_| runs)?.checked_add(limit.saturating_sub(self.spent))
    }

    /// The time from its first step to its end or until now, and that of earlier steps.
    pub(super) fn duration(&self) -> Duration {
        let ended = self.ended.unwrap_or_else(Instant::now);
        self.spent + self.started.map(|started| ended.saturating_duration_since(started)).unwrap_or_default()
    }
}
