//! Sends a call that changes something, and handles signals meanwhile.

use chrono::Utc;

use super::error::Error;
use crate::deploy::{self, Call, Client};
use crate::platform::inbox::{Inbox, Incoming};
use crate::platform::signals::DeferredSignals;

/// Sends a call that changes something with `send`, such as [`Client::send`]. A signal before the response ends the
/// wait immediately; a signal that arrives together with the response is deferred to the next wait.
///
/// # Errors
/// The outer error is a signal or a thread that cannot be started, the inner error is that of the call.
pub(crate) fn send<T: Send + 'static>(
    client: &Client,
    call: &Call,
    send: fn(&Client, &Call) -> Result<T, deploy::Error>,
) -> Result<Result<T, deploy::Error>, Error> {
    let sent = Utc::now();
    let inbox = Inbox::open()?;
    let results = inbox.sender();
    let (thread_client, thread_call) = (client.clone(), call.clone());
    std::thread::Builder::new().name("call".to_owned()).spawn(move || {
        results.send(send(&thread_client, &thread_call));
    })?;
    let (result, signal) = match inbox.next(None) {
        Incoming::Event(result) => (Some(result), inbox.close().1),
        Incoming::Signal(signal) => (inbox.close().0.pop(), Some(signal)),
        // There is no deadline.
        Incoming::Timeout => (inbox.close().0.pop(), None),
    };
    match (result, signal) {
        (Some(result), signal) => {
            if let Some(signal) = signal {
                DeferredSignals::defer(signal);
            }
            Ok(result)
        }
        (None, Some(signal)) => Err(Error::InFlight { signal, tried: call.to_string(), sent }),
        (None, None) => {
            Err(Error::System(std::io::Error::other("the thread that sent the call ended without a result")))
        }
    }
}
