//! Waits for the first of several things: an event from a worker thread, a signal or a deadline.

use std::io;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, SyncSender, channel, sync_channel};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Instant;

use super::signals::{Signal, SignalListener};

/// The maximum number of unread events of a bounded inbox. Senders block when it is reached, so that a slow reader does not
/// fill memory.
const CAPACITY: usize = 16;

/// What [`Inbox::next`] returns.
pub(crate) enum Incoming<E> {
    /// An event from a worker thread.
    Event(E),
    /// SIGINT or SIGTERM. A second one ends the program.
    Signal(Signal),
    /// The deadline has passed.
    Timeout,
}

/// Receives signals and the events of worker threads. While an inbox exists, a signal does not end the program.
pub(crate) struct Inbox<E> {
    shared: Arc<Mutex<Shared<E>>>,
    events: Receiver<Option<E>>,
    listener: SignalListener,
}

struct Shared<E> {
    signal: Option<Signal>,
    /// `None` wakes the reader so that it checks `signal`.
    sender: EventSender<E>,
}

/// Sends events to an inbox.
pub(crate) enum EventSender<E> {
    Bounded(SyncSender<Option<E>>),
    Unbounded(Sender<Option<E>>),
}

impl<E> Clone for EventSender<E> {
    fn clone(&self) -> Self {
        match self {
            Self::Bounded(sender) => Self::Bounded(sender.clone()),
            Self::Unbounded(sender) => Self::Unbounded(sender.clone()),
        }
    }
}

impl<E> EventSender<E> {
    /// Sends an event. Returns `false` if the receiver is gone, so that a worker can stop.
    pub(crate) fn send(&self, event: E) -> bool {
        match self {
            Self::Bounded(sender) => sender.send(Some(event)).is_ok(),
            Self::Unbounded(sender) => sender.send(Some(event)).is_ok(),
        }
    }

    /// Wakes the reader.
    fn wake(&self) {
        // If the channel is full, the reader is awake anyway.
        match self {
            Self::Bounded(sender) => drop(sender.try_send(None)),
            Self::Unbounded(sender) => drop(sender.send(None)),
        }
    }
}

fn bounded<E>() -> (EventSender<E>, Receiver<Option<E>>) {
    let (sender, events) = sync_channel(CAPACITY);
    (EventSender::Bounded(sender), events)
}

fn unbounded<E>() -> (EventSender<E>, Receiver<Option<E>>) {
    let (sender, events) = channel();
    (EventSender::Unbounded(sender), events)
}

impl<E: Send + 'static> Inbox<E> {
    /// Opens an inbox and starts to handle signals.
    ///
    /// # Errors
    /// If a signal handler or a thread cannot be started.
    pub(crate) fn open() -> io::Result<Self> {
        Self::new(bounded())
    }

    /// Opens an inbox for events that are sent from an async task, which must not block.
    ///
    /// # Errors
    /// As for [`Inbox::open`].
    pub(crate) fn unbounded() -> io::Result<Self> {
        Self::new(unbounded())
    }

    fn new((sender, events): (EventSender<E>, Receiver<Option<E>>)) -> io::Result<Self> {
        let shared = Arc::new(Mutex::new(Shared { signal: None, sender }));
        let for_listener = Arc::clone(&shared);
        let listener = SignalListener::start(move |signal| {
            let mut shared = lock(&for_listener);
            shared.signal = Some(signal);
            shared.sender.wake();
        })?;
        Ok(Self { shared, events, listener })
    }

    /// Creates a sender for a worker thread.
    pub(crate) fn sender(&self) -> EventSender<E> {
        lock(&self.shared).sender.clone()
    }

    /// Discards unread events and disconnects all existing senders.
    pub(crate) fn reset(&mut self) {
        let mut shared = lock(&self.shared);
        (shared.sender, self.events) = match &shared.sender {
            EventSender::Bounded(_) => bounded(),
            EventSender::Unbounded(_) => unbounded(),
        };
    }

    /// Waits for the next event, signal or deadline. A signal or an expired deadline takes precedence over unread
    /// events, so that a stream of events cannot delay it. Without a deadline, the wait has no time limit.
    pub(crate) fn next(&self, deadline: Option<Instant>) -> Incoming<E> {
        loop {
            if let Some(signal) = lock(&self.shared).signal.take() {
                return Incoming::Signal(signal);
            }
            let received = match deadline.map(|deadline| deadline.saturating_duration_since(Instant::now())) {
                None => self.events.recv().map_err(|_| RecvTimeoutError::Disconnected),
                Some(left) if left.is_zero() => Err(RecvTimeoutError::Timeout),
                Some(left) => self.events.recv_timeout(left),
            };
            match received {
                Ok(Some(event)) => return Incoming::Event(event),
                Ok(None) => {}
                // Not disconnected, because the inbox holds a sender itself.
                Err(_) => return Incoming::Timeout,
            }
        }
    }

    /// Stops handling signals. Returns the unread events and an unread signal.
    pub(crate) fn close(self) -> (Vec<E>, Option<Signal>) {
        drop(self.listener);
        let signal = lock(&self.shared).signal.take();
        (self.events.try_iter().flatten().collect(), signal)
    }
}

fn lock<E>(shared: &Mutex<Shared<E>>) -> MutexGuard<'_, Shared<E>> {
    shared.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn events_arrive_until_the_deadline_and_reset_disconnects_senders() {
        let mut inbox = Inbox::open().unwrap();
        let sender = inbox.sender();
        assert!(sender.send(1) && sender.send(2));
        assert!(matches!(inbox.next(Some(Instant::now())), Incoming::Timeout), "a past deadline precedes events");
        assert!(matches!(inbox.next(None), Incoming::Event(1)));
        inbox.reset();
        assert!(!sender.send(3));
        let soon = Instant::now() + Duration::from_millis(10);
        assert!(matches!(inbox.next(Some(soon)), Incoming::Timeout) && Instant::now() >= soon);
        assert!(inbox.sender().send(4));
        assert_eq!(inbox.close(), (vec![4], None));
    }
}
