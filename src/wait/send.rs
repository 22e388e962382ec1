//! Sends a call that changes something, with an ear for signals.

use std::sync::mpsc::channel;

use chrono::Utc;

use super::signal::{DeferredSignals, Signal, SignalListener};
use crate::deploy::{Call, Client, Error};

/// Sends a call that changes something by `how`, such as [`Client::send`], so that a signal in the meantime is noticed at once.
///
/// # Errors
/// The outer one is the signal; the inner one is the call's.
pub fn send<T: Send + 'static>(
    client: &Client,
    call: &Call,
    how: fn(&Client, &Call) -> Result<T, Error>,
) -> anyhow::Result<Result<T, Error>> {
    enum Event<T> {
        Answer(Result<T, Error>),
        Signal(Signal),
    }
    let sent_at = Utc::now();
    let (tell, hear) = channel();
    let signals = tell.clone();
    let listening = SignalListener::start(move |signal| {
        let _ = signals.send(Event::Signal(signal));
    })?;
    let (client, sent) = (client.clone(), call.clone());
    std::thread::Builder::new().name("call".to_owned()).spawn(move || {
        let _ = tell.send(Event::Answer(how(&client, &sent)));
    })?;
    match hear.recv()? {
        Event::Answer(answer) => {
            // A signal that came together with the answer is for whoever waits next.
            drop(listening);
            if let Ok(Event::Signal(signal)) = hear.try_recv() {
                DeferredSignals::keep(signal);
            }
            Ok(answer)
        }
        Event::Signal(signal) => Err(super::Error::InFlight { signal, tried: call.to_string(), sent: sent_at }.into()),
    }
}
