//! Follows events. Nothing public proves a long poll for them, so the server is asked at intervals.

use std::sync::mpsc::{RecvTimeoutError, Sender, channel};
use std::time::Duration;

use serde_json::Value;

use super::dedup::EventDedup;
use super::with_since;
use crate::commands::context::Context;
use crate::commands::resources::EVENTS;
use crate::deploy::error::ApiError;
use crate::deploy::model::clean;
use crate::deploy::query::Query;
use crate::deploy::{Call, Client, Error};
use crate::exit;
use crate::output::printer;
use crate::wait::signal::{Signal, SignalListener};

/// How often the server is asked.
const INTERVAL: Duration = Duration::from_secs(2);
/// How often it is looked whether anybody still reads.
const LOOK: Duration = Duration::from_secs(1);

enum FollowEvent {
    New(Vec<Value>),
    Trouble(String),
    Recovered,
    Refused(Error),
    Signal(Signal),
}

/// Prints events as they happen, until a signal or a closed pipe.
pub fn follow(context: &Context, query: Query, since: Option<String>, fields: &[String]) -> anyhow::Result<i32> {
    let (tell, hear) = channel();
    let signals = tell.clone();
    let client = context.client()?.clone();
    let _listening = SignalListener::start(move |signal| {
        let _ = signals.send(FollowEvent::Signal(signal));
    })?;
    let asker = Asker { client, query: identified(query), since, seen: EventDedup::default() };
    std::thread::Builder::new().name("events".to_owned()).spawn(move || asker.run(&tell))?;
    loop {
        match hear.recv_timeout(LOOK) {
            Ok(FollowEvent::New(events)) => {
                for event in events {
                    if !context.printer.next(&EVENTS.view, fields, &event)? {
                        return Ok(0);
                    }
                }
            }
            Ok(FollowEvent::Trouble(why)) => context.console.warn(format_args!("{}; still trying", clean(&why))),
            Ok(FollowEvent::Recovered) => context.console.say("Deploy answers again"),
            Ok(FollowEvent::Refused(error)) => return Err(error.into()),
            Ok(FollowEvent::Signal(signal)) => return Ok(exit::by_signal(signal)),
            Err(RecvTimeoutError::Timeout) if printer::is_closed() => return Ok(0),
            Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => return Ok(0),
        }
    }
}

/// What tells events apart is asked for, whatever else is.
fn identified(mut query: Query) -> Query {
    if !query.fields.is_empty() {
        for field in ["id", "time"] {
            if !query.fields.iter().any(|f| f == field) {
                query.fields.push(field.to_owned());
            }
        }
    }
    query
}

/// The thread that asks.
struct Asker {
    client: Client,
    query: Query,
    since: Option<String>,
    seen: EventDedup,
}

impl Asker {
    fn run(mut self, tell: &Sender<FollowEvent>) {
        let (mut answered, mut troubled) = (false, false);
        loop {
            let since = self.seen.since().or_else(|| self.since.clone());
            let call = with_since(self.query.clone(), since.as_deref()).on(Call::get(&["events"]));
            let heard = match self.client.collection(&call) {
                Ok(events) => {
                    if troubled && tell.send(FollowEvent::Recovered).is_err() {
                        return;
                    }
                    (answered, troubled) = (true, false);
                    FollowEvent::New(self.seen.take(events))
                }
                // What fails from the start, or is refused for good, is no passing trouble.
                Err(error) if !answered || is_final(&error) => return drop(tell.send(FollowEvent::Refused(error))),
                Err(_) if troubled => FollowEvent::New(Vec::new()),
                Err(error) => {
                    troubled = true;
                    FollowEvent::Trouble(error.to_string())
                }
            };
            if tell.send(heard).is_err() {
                return;
            }
            std::thread::sleep(INTERVAL);
        }
    }
}

fn is_final(error: &Error) -> bool {
    matches!(error, Error::Refused(ApiError { status: 400..=407, .. }))
}
