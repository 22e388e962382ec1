//! Sends several calls that change something, concurrently, and handles signals meanwhile.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use chrono::{DateTime, Utc};

use super::error::Error;
use crate::deploy::{self, Call, Client, Response};
use crate::platform::inbox::{EventSender, Inbox, Incoming};
use crate::platform::signals::{DeferredSignals, Signal};

/// The number of concurrent calls, each over a connection of its own.
const CALLS: usize = 12;

/// What became of a call.
#[derive(Debug)]
pub(crate) enum Sent {
    /// There is a response, or it is known that there is none.
    Answered(Result<Response, deploy::Error>),
    /// The signal arrived before the response.
    InFlight(Error),
    /// The signal arrived before the call was sent.
    Unsent,
}

/// The calls that wait to be sent.
struct Queue {
    calls: Vec<Call>,
    /// The number of calls that were taken, with the times when this was.
    taken: Vec<DateTime<Utc>>,
    /// No further call is sent.
    stopped: bool,
}

/// Sends the calls, several at a time, and returns what became of each, in their order. After a signal no further call is
/// sent, and the calls in progress are not waited for. A signal that arrives together with the last response is deferred
/// to the next wait.
///
/// # Errors
/// If a thread or a signal handler cannot be started.
pub(crate) fn send_all(client: &Client, calls: Vec<Call>) -> Result<(Vec<Sent>, Option<Signal>), Error> {
    let total = calls.len();
    let inbox = Inbox::open()?;
    let queue = Arc::new(Mutex::new(Queue { calls, taken: Vec::new(), stopped: false }));
    for _ in 0..total.min(CALLS) {
        let (client, queue, responses) = (client.clone(), Arc::clone(&queue), inbox.sender());
        std::thread::Builder::new().name("call".to_owned()).spawn(move || work(&client, &queue, &responses))?;
    }
    let mut sent: Vec<Sent> = (0..total).map(|_| Sent::Unsent).collect();
    let mut left = total;
    let mut signal = None;
    while left > 0 && signal.is_none() {
        match inbox.next(None) {
            Incoming::Event((n, response)) => {
                sent[n] = Sent::Answered(response);
                left -= 1;
            }
            Incoming::Signal(received) => signal = Some(received),
            Incoming::Timeout => {}
        }
    }
    let mut queue = lock(&queue);
    queue.stopped = true;
    let (unread, late) = inbox.close();
    for (n, response) in unread {
        sent[n] = Sent::Answered(response);
        left -= 1;
    }
    let Some(signal) = signal.or(late) else { return Ok((sent, None)) };
    if left == 0 {
        DeferredSignals::defer(signal);
        return Ok((sent, None));
    }
    for (n, (call, at)) in queue.calls.iter().zip(&queue.taken).enumerate() {
        if matches!(sent[n], Sent::Unsent) {
            sent[n] = Sent::InFlight(Error::InFlight { signal, tried: call.to_string(), sent: *at });
        }
    }
    Ok((sent, Some(signal)))
}

/// Sends calls until all are taken.
fn work(client: &Client, queue: &Mutex<Queue>, responses: &EventSender<(usize, Result<Response, deploy::Error>)>) {
    loop {
        let (n, call) = {
            let mut queue = lock(queue);
            let n = queue.taken.len();
            let Some(call) = queue.calls.get(n).filter(|_| !queue.stopped).cloned() else { return };
            queue.taken.push(Utc::now());
            (n, call)
        };
        if !responses.send((n, client.send(&call))) {
            return;
        }
    }
}

fn lock(queue: &Mutex<Queue>) -> MutexGuard<'_, Queue> {
    queue.lock().unwrap_or_else(PoisonError::into_inner)
}
