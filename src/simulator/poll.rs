//! The long poll: `GET /jobs/{id}?poll_timeout=N&last_modified=TS` (D S).

use std::time::Duration;

use chrono::{DateTime, FixedOffset};

use crate::simulator::engine::Engine;
use crate::simulator::quirk::Quirk;
use crate::simulator::refusal::Refusal;
use crate::simulator::request::Request;
use crate::simulator::state::Job;

/// A long poll.
struct Poll {
    timeout: Duration,
    since: DateTime<FixedOffset>,
    /// Whether a job that was last modified at exactly `since` counts as changed.
    inclusive: bool,
}

impl Poll {
    fn read(request: &Request) -> Result<Option<Self>, Refusal> {
        let timeout = request.parameter("poll_timeout");
        let timeout = match timeout.map(str::parse::<u64>) {
            None => None,
            Some(Ok(seconds @ 1..=120)) => Some(Duration::from_secs(seconds)),
            Some(_) => {
                // 400 (D): 1 to 120 seconds.
                return Err(Refusal::invalid(format!(
                    "poll_timeout must be a number of seconds from 1 to 120, not \"{}\".",
                    timeout.unwrap_or_default()
                )));
            }
        };
        let Some(since) = request.parameter("last_modified") else { return Ok(None) };
        let inclusive = request.rules.quirks.has(Quirk::InclusivePoll) && since.starts_with(">=");
        let bare = since.trim_start_matches(['>', '=']);
        // A plus sign that was not percent-encoded is decoded to a blank.
        let since = DateTime::parse_from_rfc3339(&bare.replace(' ', "+"))
            // 400 (impossible)
            .map_err(|_| Refusal::invalid(format!("last_modified must be a date-time, not \"{since}\".")))?;
        Ok(timeout.map(|timeout| Self { timeout, since, inclusive }))
    }

    /// Whether a job has changed since the time that the client named.
    fn has_changed(&self, job: &Job) -> bool {
        match DateTime::parse_from_rfc3339(&job.last_modified) {
            Ok(changed) => changed > self.since || (self.inclusive && changed == self.since),
            Err(_) => true,
        }
    }
}

/// Holds a long poll until its job changes or its timeout has elapsed. Returns at once if the request is not one.
pub(crate) async fn hold(engine: &Engine, request: &Request) -> Result<(), Refusal> {
    let Some(poll) = Poll::read(request)? else { return Ok(()) };
    if request.rules.quirks.has(Quirk::NoHold) {
        return Ok(());
    }
    let id = request.id(0);
    let timeout = tokio::time::sleep(poll.timeout);
    tokio::pin!(timeout);
    // Subscribed before the job is read, so that no change is missed in between.
    let mut changes = engine.watch(id);
    loop {
        if engine.state().job(id).map_or(true, |job| poll.has_changed(job)) {
            return Ok(());
        }
        let change = async {
            match &mut changes {
                Some(changes) => changes.changed().await.is_ok(),
                None => std::future::pending().await,
            }
        };
        tokio::select! {
            () = &mut timeout => return Ok(()),
            more = change => if !more { changes = None },
        }
    }
}
