//! Polls one job, as the state machine decides.

use std::sync::Arc;
use std::time::{Duration, Instant};

use tokio::sync::Semaphore;

use super::error;
use super::machine::{Machine, Next, PollEvent, PollResult, Request};
use super::report::{JobOutcome, JobTarget};
use crate::deploy::api::jobs;
use crate::deploy::error::{ApiError, TransportFailure};
use crate::deploy::lookup::LookupError;
use crate::deploy::resources::JOBS;
use crate::deploy::{Error, Job, Payload, Poller, Response};

/// A request times out when no response was received for the poll timeout and this additional time.
const SILENCE: Duration = Duration::from_secs(30);

/// Waits for one job in the caller's thread, and calls `on_event` with each event.
///
/// # Errors
/// If the job does not end in success.
pub(crate) fn wait_for_job(
    poller: &Poller,
    job: Job,
    poll_timeout: u16,
    on_event: impl Fn(PollEvent),
) -> Result<(), error::Error> {
    let started = Instant::now();
    on_event(PollEvent::Changed(job.clone()));
    let mut target = JobTarget { id: job.id.clone(), doing: None, known: Some(job) };
    let watcher = Watcher::new(poller.clone(), &target, poll_timeout);
    let outcome = poller.runtime().block_on(watcher.run(|event| {
        if let PollEvent::Changed(job) = &event {
            target.known = Some(job.clone());
        }
        on_event(event);
        true
    }));
    let server = poller.client().endpoint().to_string();
    let error = outcome.and_then(|end| error::Error::from_outcome(end, &target, &server, started.elapsed()));
    error.map_or(Ok(()), Err)
}

/// Polls one job until it ends.
pub(super) struct Watcher {
    poller: Poller,
    id: String,
    machine: Machine,
    poll_timeout: u16,
    turns: Option<Arc<Semaphore>>,
}

impl Watcher {
    /// Creates a watcher. `poll_timeout` is in seconds.
    pub(super) fn new(poller: Poller, target: &JobTarget, poll_timeout: u16) -> Self {
        let machine = Machine::new(target.known.clone(), poll_timeout);
        Self { poller, id: target.id.clone(), machine, poll_timeout, turns: None }
    }

    /// The same watcher, which waits for a turn before it polls.
    pub(super) fn taking_turns(self, turns: Option<Arc<Semaphore>>) -> Self {
        Self { turns, ..self }
    }

    /// Polls until the job ends. Calls `on_event` with each event, and stops without an outcome when it returns `false`.
    pub(super) async fn run(mut self, mut on_event: impl FnMut(PollEvent) -> bool) -> Option<JobOutcome> {
        let mut next = self.machine.start();
        let mut last_error: Option<Error> = None;
        loop {
            let request = match (next, last_error.take()) {
                (Next::Send(request), _) => request,
                (Next::Ended(job), _) => return Some(JobOutcome::Ended(job)),
                (_, Some(error)) if error.is_unknown_id() && !self.machine.has_seen_job() => {
                    match self.complete_id().await {
                        None => {
                            next = self.machine.start();
                            continue;
                        }
                        outcome => return outcome,
                    }
                }
                (Next::Denied, Some(error)) => return Some(JobOutcome::Denied(error)),
                (Next::Gone | Next::Denied, _) => return Some(JobOutcome::Gone),
            };
            tokio::time::sleep(request.pause).await;
            let turn = match &self.turns {
                // It is never closed.
                Some(turns) => turns.acquire().await.ok(),
                None => None,
            };
            let started = Instant::now();
            let sent = self.send(&request).await;
            let took = started.elapsed();
            drop(turn);
            let result = match sent {
                Ok(response) => parse_job(response.payload, &self.id),
                Err(error) => {
                    let result = poll_error(&error);
                    last_error = Some(error);
                    result
                }
            };
            let (decision, events) = self.machine.on_result(&request, result, took, rand::random());
            next = decision;
            for event in events {
                if !on_event(event) {
                    return None;
                }
            }
        }
    }

    /// Replaces the start of an id by the whole id. Returns the outcome if that fails.
    async fn complete_id(&mut self) -> Option<JobOutcome> {
        let (client, id) = (self.poller.client().clone(), self.id.clone());
        let lookup = tokio::task::spawn_blocking(move || JOBS.collection(&[]).find(&client, &id)).await;
        let found = match lookup {
            Ok(found) => found,
            Err(error) => Err(Error::Setup { why: error.to_string() }.into()),
        };
        match found {
            Ok(found) if found.id != self.id => {
                self.id = found.id;
                self.machine = Machine::new(None, self.poll_timeout);
                None
            }
            Ok(_) | Err(LookupError::NotFound { .. } | LookupError::Empty { .. }) => Some(JobOutcome::Gone),
            Err(LookupError::Call(error)) => Some(JobOutcome::Denied(error)),
            Err(error) => Some(JobOutcome::Unidentified(error)),
        }
    }

    async fn send(&self, request: &Request) -> Result<Response, Error> {
        let long_poll = request.long_poll.as_ref().map(|poll| (poll.poll_timeout, poll.last_modified.as_str()));
        let held = Duration::from_secs(long_poll.map_or(0, |(seconds, _)| seconds.into()));
        self.poller.send(&jobs::poll(&self.id, long_poll), SILENCE + held).await
    }
}

/// The job in a success response.
fn parse_job(content: Payload, id: &str) -> PollResult {
    let job = match content {
        Payload::Record(mut record) => {
            // Some servers omit the id, which is known from the request.
            if let Some(map) = record.as_object_mut() {
                map.entry("id").or_insert_with(|| id.into());
            }
            Job::read(record)
        }
        Payload::Job(job) => Some(job),
        Payload::Records(_) | Payload::Nothing => None,
    };
    match job {
        // A record without a state is not a job; it may be the response of a gateway.
        Some(job) if !job.state.as_str().is_empty() => PollResult::Job(job),
        _ => PollResult::Failed { why: "the response contains no job".to_owned(), cut: false },
    }
}

fn poll_error(error: &Error) -> PollResult {
    let why = error.to_string();
    match error {
        Error::Api(refusal) => {
            let ApiError { status, retry_after, .. } = &**refusal;
            PollResult::Refused { status: *status, why, retry_after: *retry_after }
        }
        Error::Unreachable { failure, .. } => {
            PollResult::Failed { why, cut: *failure == TransportFailure::ConnectionLost }
        }
        Error::Untrusted { .. } => PollResult::Untrusted { why },
        Error::Truncated { .. } | Error::Unreadable { .. } | Error::Setup { .. } | Error::LostResponse { .. } => {
            PollResult::Failed { why, cut: false }
        }
    }
}
