//! `/jobs`: what is done in the background, and the long poll (D S).

use std::sync::Arc;
use std::time::Duration;

use chrono::{DateTime, FixedOffset};
use serde_json::{Value, json};

use super::super::engine::Engine;
use super::super::query::Shape;
use super::super::refusal::Refusal;
use super::super::request::{Reply, Request};
use super::super::state::{Job, State};

/// State, message and the time of the last change come without being asked for: R and C read them.
pub const SHAPE: Shape = Shape {
    identifying: &["id", "last_modified"],
    default: &["state", "message"],
    cheap: &["description", "start_time", "end_time", "error.code", "error.message", "request_id"],
    expensive: &[],
};

/// The long poll (D S).
pub const POLL: &[&str] = &["poll_timeout", "last_modified"];

/// As a client sees it.
fn seen(job: &Job) -> Value {
    json!({
        "id": job.id, "state": job.state, "message": job.message, "description": job.description,
        "last_modified": job.last_modified, "start_time": job.start_time, "end_time": job.end_time,
        "error": job.error, "request_id": job.request_id,
    })
}

/// The part of a 202 answer that names the job.
pub fn accepted(job: &Job) -> Reply {
    Reply::accepted(json!({
        "id": job.id, "state": job.state, "message": job.message, "description": job.description,
        "last_modified": job.last_modified,
    }))
}

pub fn list(_: &Arc<Engine>, state: &mut State, request: &Request) -> Result<Reply, Refusal> {
    super::list(request, state.jobs.iter().map(seen))
}

pub fn show(_: &Arc<Engine>, state: &mut State, request: &Request) -> Result<Reply, Refusal> {
    super::show(request, &seen(find(state, request.id(0))?))
}

fn find<'a>(state: &'a State, id: &str) -> Result<&'a Job, Refusal> {
    state.jobs.iter().find(|job| job.id == id).ok_or_else(|| Refusal::missing("job", id))
}

/// What a long poll waits for.
struct Poll {
    longest: Duration,
    since: DateTime<FixedOffset>,
    /// The form `>=`, on a server that takes it at its word.
    inclusive: bool,
}

impl Poll {
    fn read(engine: &Engine, request: &Request) -> Result<Option<Self>, Refusal> {
        let timeout = request.parameter("poll_timeout");
        let longest = match timeout.map(str::parse::<u64>) {
            None => None,
            Some(Ok(seconds @ 1..=120)) => Some(Duration::from_secs(seconds)),
            Some(_) => {
                return Err(Refusal::invalid(format!(
                    "poll_timeout must be a number of seconds from 1 to 120, not \"{}\".",
                    timeout.unwrap_or_default()
                )));
            }
        };
        let Some(since) = request.parameter("last_modified") else { return Ok(None) };
        let inclusive = since.starts_with(">=");
        let bare = since.trim_start_matches(['>', '=']);
        // A plus that was not encoded arrives as a blank.
        let since = DateTime::parse_from_rfc3339(&bare.replace(' ', "+"))
            .map_err(|_| Refusal::invalid(format!("last_modified must be a date-time, not \"{since}\".")))?;
        let poll = |longest| Self { longest, since, inclusive: inclusive && engine.inclusive_polls() };
        Ok(longest.map(poll))
    }

    /// Whether a job has news for it.
    fn has_news(&self, job: &Job) -> bool {
        match DateTime::parse_from_rfc3339(&job.last_modified) {
            Ok(changed) => changed > self.since || (self.inclusive && changed == self.since),
            Err(_) => true,
        }
    }
}

/// Holds a long poll until its job changes or its time is over. Woken by the change itself.
pub async fn hold(engine: &Arc<Engine>, request: &Request) -> Result<(), Refusal> {
    let Some(poll) = Poll::read(engine, request)? else { return Ok(()) };
    let id = request.id(0);
    let deadline = tokio::time::sleep(poll.longest);
    tokio::pin!(deadline);
    // Listening starts before looking, so that no change is missed in between.
    let mut changes = engine.watch(id);
    loop {
        if find(&engine.state(), id).map_or(true, |job| poll.has_news(job)) {
            return Ok(());
        }
        let change = async {
            match &mut changes {
                Some(changes) => changes.changed().await.is_ok(),
                None => std::future::pending().await,
            }
        };
        tokio::select! {
            () = &mut deadline => return Ok(()),
            more = change => if !more { changes = None },
        }
    }
}
