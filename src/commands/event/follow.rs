//! `event list --follow`. No source documents a long poll for events, so they are requested at intervals.

use std::time::{Duration, Instant};

use serde_json::Value;

use super::dedup::EventDedup;
use super::tail::tail;
use crate::commands::context::Context;
use crate::commands::listing::Listing;
use crate::deploy::api::events;
use crate::deploy::query::Query;
use crate::deploy::resources::EVENTS;
use crate::deploy::text::printable;
use crate::deploy::transience::Transience;
use crate::deploy::{self, Client};
use crate::error::Error;
use crate::platform::inbox::{EventSender, Inbox, Incoming};
use crate::platform::stdout;

/// The time between two requests.
const POLL_INTERVAL: Duration = Duration::from_secs(2);
/// The maximum time until a closed stdout is detected while there are no events.
const STDOUT_INTERVAL: Duration = Duration::from_secs(1);

enum FollowEvent {
    New(Vec<Value>),
    Trouble(String),
    Recovered,
    Refused(deploy::Error),
}

/// Prints events as they happen, until a signal or a closed pipe.
pub(super) fn follow(
    context: &Context,
    listing: Listing,
    since: Option<String>,
    tail: Option<u32>,
) -> Result<i32, Error> {
    let query = with_identity(listing.query.clone());
    let poller = Poller { client: context.client()?.clone(), query, since, tail, dedup: EventDedup::default() };
    let mut is_first = true;
    let inbox = Inbox::open().map_err(Error::system("handle signals"))?;
    let sender = inbox.sender();
    let thread = std::thread::Builder::new().name("events".to_owned());
    thread.spawn(move || poller.run(&sender)).map_err(Error::system("start a thread"))?;
    loop {
        match inbox.next(Some(Instant::now() + STDOUT_INTERVAL)) {
            Incoming::Event(FollowEvent::New(events)) => {
                if std::mem::take(&mut is_first) {
                    listing.warn(context, &events);
                }
                if !context.printer.stream(EVENTS.columns, &listing.fields, &events)? {
                    return Ok(0);
                }
            }
            Incoming::Event(FollowEvent::Trouble(why)) => {
                context.console.warn(format_args!("{}; still trying", printable(&why)));
            }
            Incoming::Event(FollowEvent::Recovered) => context.console.say("Deploy is responding again"),
            Incoming::Event(FollowEvent::Refused(error)) => return Err(listing.refused(error)),
            Incoming::Signal(signal) => return Ok(signal.exit_status()),
            Incoming::Timeout if stdout::reader_is_gone() => return Ok(0),
            Incoming::Timeout => {}
        }
    }
}

/// Adds the fields that identify an event to the query.
fn with_identity(mut query: Query) -> Query {
    if !query.fields.is_empty() {
        for field in ["id", "time"] {
            if !query.fields.iter().any(|f| f == field) {
                query.fields.push(field.to_owned());
            }
        }
    }
    query
}

/// Requests events in its own thread.
struct Poller {
    client: Client,
    query: Query,
    since: Option<String>,
    /// How many events the first request is for, if not for all.
    tail: Option<u32>,
    dedup: EventDedup,
}

impl Poller {
    fn run(mut self, events: &EventSender<FollowEvent>) {
        let (mut responded, mut troubled) = (false, false);
        loop {
            let event = match self.request(responded) {
                Ok(new) => {
                    if troubled && !events.send(FollowEvent::Recovered) {
                        return;
                    }
                    (responded, troubled) = (true, false);
                    FollowEvent::New(self.dedup.retain_new(new))
                }
                // An error of the first request is final.
                Err(error) if !responded || error.transience() == Transience::Permanent => {
                    events.send(FollowEvent::Refused(error));
                    return;
                }
                Err(_) if troubled => FollowEvent::New(Vec::new()),
                Err(error) => {
                    troubled = true;
                    FollowEvent::Trouble(error.to_string())
                }
            };
            if !events.send(event) {
                return;
            }
            std::thread::sleep(POLL_INTERVAL);
        }
    }

    /// The events that may be new. The first request may be for the last ones alone.
    fn request(&self, responded: bool) -> Result<Vec<Value>, deploy::Error> {
        let since = self.dedup.since().or_else(|| self.since.clone());
        match self.tail.filter(|_| !responded) {
            Some(count) => tail(&self.client, &self.query, since.as_deref(), count),
            None => self.client.collection(&events::list(&self.query, since.as_deref())),
        }
    }
}
