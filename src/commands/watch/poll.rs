//! Asks the server for what is watched, in a thread of its own.

use std::time::Duration;

use serde_json::Value;

use crate::deploy::transience::Transience;
use crate::deploy::{self, Client, Job, Poller, Protocol};
use crate::error::Error;
use crate::wait;
use crate::wait::machine::PollEvent;

/// The time between two requests. No source documents a long poll for anything but a job.
const INTERVAL: Duration = Duration::from_secs(2);

/// What a poller found.
pub(super) enum Update {
    /// The current state, which may be the one before.
    Changed(Value),
    /// Requests fail, with this reason. Not repeated until [`Update::Recovered`].
    Trouble(String),
    /// Requests succeed again.
    Recovered,
    /// The server refuses the request.
    Ended(Error),
}

/// Polls and sends each update, until that returns `false`.
pub(super) type Poll = Box<dyn FnOnce(&dyn Fn(Update) -> bool) + Send>;

/// Polls at intervals. The first request was answered already.
pub(super) fn at_intervals(
    client: Client,
    read: impl Fn(&Client) -> Result<Value, deploy::Error> + Send + 'static,
) -> Poll {
    Box::new(move |send| {
        let mut is_troubled = false;
        loop {
            std::thread::sleep(INTERVAL);
            let goes_on = match read(&client) {
                Ok(state) => {
                    let recovered = std::mem::take(&mut is_troubled);
                    (!recovered || send(Update::Recovered)) && send(Update::Changed(state))
                }
                Err(error) if error.transience() == Transience::Permanent => {
                    send(Update::Ended(error.into()));
                    false
                }
                Err(_) if is_troubled => true,
                Err(error) => {
                    is_troubled = true;
                    send(Update::Trouble(error.to_string()))
                }
            };
            if !goes_on {
                return;
            }
        }
    })
}

/// Follows a job to its end, after which nothing changes. `poll_timeout` is in seconds.
pub(super) fn job(client: Client, record: Value, poll_timeout: u16) -> Poll {
    Box::new(move |send| {
        let Some(job) = Job::read(record.clone()) else { return };
        let on_event = |event| {
            send(match event {
                PollEvent::Changed(job) => Update::Changed(merged(&record, job.record)),
                PollEvent::Trouble(why) => Update::Trouble(why),
                PollEvent::Recovered => Update::Recovered,
                PollEvent::Shortened(_) | PollEvent::Paced => return,
            });
        };
        let waited = Poller::new(&client, Protocol::Http1).map_err(wait::Error::from);
        match waited.and_then(|poller| wait::wait_for_job(&poller, job, poll_timeout, on_event)) {
            Ok(()) | Err(wait::Error::Failed { .. }) => {}
            Err(error) => {
                send(Update::Ended(error.into()));
            }
        }
    })
}

/// The record with the fields of a poll, which has only some.
fn merged(record: &Value, polled: Value) -> Value {
    let mut record = record.clone();
    if let (Some(fields), Value::Object(polled)) = (record.as_object_mut(), polled) {
        fields.extend(polled);
    }
    record
}
