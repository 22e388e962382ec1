//! Sends a call that changes something, with an ear for signals.

use std::sync::mpsc::channel;

use chrono::Utc;

use super::signal::{Listening, Remembering, Signal};
use crate::deploy::{Answer, Call, Client, Error};

/// Sends a call that changes something, so that a signal in the meantime is noticed at once.
///
/// # Errors
/// The outer one is the signal; the inner one is the call's.
pub fn send(client: &Client, call: &Call) -> anyhow::Result<Result<Answer, Error>> {
    enum Event {
        Answer(Box<Result<Answer, Error>>),
        Signal(Signal),
    }
    let sent_at = Utc::now();
    let (tell, hear) = channel();
    let signals = tell.clone();
    let listening = Listening::start(move |signal| {
        let _ = signals.send(Event::Signal(signal));
    })?;
    let (client, sent) = (client.clone(), call.clone());
    std::thread::Builder::new().name("call".to_owned()).spawn(move || {
        let _ = tell.send(Event::Answer(Box::new(client.send(&sent))));
    })?;
    match hear.recv()? {
        Event::Answer(answer) => {
            // A signal that came together with the answer is for whoever waits next.
            drop(listening);
            if let Ok(Event::Signal(signal)) = hear.try_recv() {
                Remembering::keep(signal);
            }
            Ok(*answer)
        }
        Event::Signal(signal) => Err(super::Error::InFlight { signal, tried: call.to_string(), sent: sent_at }.into()),
    }
}
