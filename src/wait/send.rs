//! Sends a call that changes something, and notices signals meanwhile.

use chrono::Utc;

use super::error::Error;
use crate::deploy::{self, Call, Client};
use crate::platform::inbox::{Inbox, Incoming};
use crate::platform::signals::DeferredSignals;

/// Sends a call that changes something by `send`, such as [`Client::send`], so that a signal before the response is noticed
/// immediately. A signal that arrives together with the response is left to whoever waits next.
///
/// # Errors
/// A signal, or the system's refusal of a thread; the inner error is the call's.
pub(crate) fn send<T: Send + 'static>(
    client: &Client,
    call: &Call,
    send: fn(&Client, &Call) -> Result<T, deploy::Error>,
) -> Result<Result<T, deploy::Error>, Error> {
    let sent = Utc::now();
    let inbox = Inbox::open()?;
    let answers = inbox.sender();
    let (thread_client, thread_call) = (client.clone(), call.clone());
    std::thread::Builder::new().name("call".to_owned()).spawn(move || {
        answers.send(send(&thread_client, &thread_call));
    })?;
    let (answer, signal) = match inbox.next(None) {
        Incoming::Event(answer) => (Some(answer), inbox.close().1),
        Incoming::Signal(signal) => (inbox.close().0, Some(signal)),
        Incoming::Timeout => inbox.close(),
    };
    match (answer, signal) {
        (Some(answer), signal) => {
            if let Some(signal) = signal {
                DeferredSignals::defer(signal);
            }
            Ok(answer)
        }
        (None, Some(signal)) => Err(Error::InFlight { signal, tried: call.to_string(), sent }),
        (None, None) => {
            Err(Error::System(std::io::Error::other("the thread that sent the call ended without a response")))
        }
    }
}
