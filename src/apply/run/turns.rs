//! Lets a limited number of threads send at the same time, in the order in which they ask.

use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};

/// Gives out a limited number of turns.
#[derive(Debug)]
pub(crate) struct Turns {
    max: u64,
    count: Mutex<Count>,
    changed: Condvar,
}

#[derive(Debug, Default)]
struct Count {
    /// How many turns were asked for.
    asked: u64,
    /// How many have ended.
    ended: u64,
}

/// A turn, which ends when it is dropped.
#[derive(Debug)]
pub(crate) struct Turn<'a>(&'a Turns);

impl Turns {
    /// At most `max` at the same time, and at least one.
    pub(crate) fn new(max: u64) -> Self {
        Self { max: max.max(1), count: Mutex::default(), changed: Condvar::new() }
    }

    /// Waits for a turn.
    pub(crate) fn take(&self) -> Turn<'_> {
        let mut count = self.lock();
        count.asked += 1;
        let number = count.asked;
        let _count = self
            .changed
            .wait_while(count, |count| number > count.ended + self.max)
            .unwrap_or_else(PoisonError::into_inner);
        Turn(self)
    }

    fn lock(&self) -> MutexGuard<'_, Count> {
        self.count.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Turn<'_> {
    fn drop(&mut self) {
        self.0.lock().ended += 1;
        self.0.changed.notify_all();
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicU64, Ordering};

    use super::*;

    #[test]
    fn no_more_than_the_maximum_have_a_turn_and_everybody_gets_one() {
        let turns = Turns::new(3);
        let (active, most, done) = (AtomicU64::new(0), AtomicU64::new(0), AtomicU64::new(0));
        std::thread::scope(|scope| {
            for _ in 0..20 {
                scope.spawn(|| {
                    for _ in 0..50 {
                        let _turn = turns.take();
                        most.fetch_max(active.fetch_add(1, Ordering::SeqCst) + 1, Ordering::SeqCst);
                        std::thread::yield_now();
                        active.fetch_sub(1, Ordering::SeqCst);
                        done.fetch_add(1, Ordering::SeqCst);
                    }
                });
            }
        });
        assert_eq!(done.into_inner(), 1000);
        assert!((1..=3).contains(&most.into_inner()));
    }
}
