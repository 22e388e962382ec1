//! What a running step needs of the executor.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

use super::turns::{Turn, Turns};
use crate::apply::error::StepError;
use crate::wait::machine::PollEvent;

/// What happens to a step.
pub(super) enum StepEvent {
    /// News of its job.
    Poll(PollEvent),
    /// It waits for its job, and sends no other calls meanwhile.
    Waits,
}

/// Reports what happens to a step.
pub(super) type Tell<'a> = &'a (dyn Fn(StepEvent) + Sync);

/// The turn of a running step, and how it reports.
pub(crate) struct StepScope<'a> {
    tell: Tell<'a>,
    cancelled: &'a AtomicBool,
    turns: &'a Turns,
    turn: Mutex<Option<Turn<'a>>>,
}

impl<'a> StepScope<'a> {
    /// Waits for a turn. A step that is `cancelled` sends nothing any more.
    pub(super) fn enter(turns: &'a Turns, cancelled: &'a AtomicBool, tell: Tell<'a>) -> Self {
        Self { tell, cancelled, turns, turn: Mutex::new(Some(turns.take())) }
    }

    /// Reports news of a job.
    pub(super) fn tell(&self, event: PollEvent) {
        (self.tell)(StepEvent::Poll(event));
    }

    /// Checks that the step may send a call.
    ///
    /// # Errors
    /// [`StepError::Cancelled`]
    pub(super) fn may_send(&self) -> Result<(), StepError> {
        if self.cancelled.load(Ordering::Relaxed) { Err(StepError::Cancelled) } else { Ok(()) }
    }

    /// Gives the turn to another step while `wait` runs.
    pub(super) fn without_turn<R>(&self, wait: impl FnOnce() -> R) -> R {
        (self.tell)(StepEvent::Waits);
        drop(self.turn().take());
        let result = wait();
        let turn = self.turns.take();
        *self.turn() = Some(turn);
        result
    }

    fn turn(&self) -> MutexGuard<'_, Option<Turn<'a>>> {
        self.turn.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
