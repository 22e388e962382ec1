//! Drives the state machine for one job: asks what it says, and tells what came of it.

use std::time::{Duration, Instant};

use super::machine::{Machine, Next, PollEvent, PollResult};
use super::report::{JobOutcome, JobTarget};
use crate::deploy::error::{ApiError, TransportFailure};
use crate::deploy::{Call, Client, Error, Job, Payload};

/// The client gives up on a connection when nothing came for the poll timeout and this much more.
const SILENCE: Duration = Duration::from_secs(30);

/// Asks about one job.
pub struct Watcher {
    client: Client,
    id: String,
    machine: Machine,
}

impl Watcher {
    /// One for this job, with long polls of `poll_timeout` seconds.
    pub fn new(client: Client, watch: &JobTarget, poll_timeout: u16) -> Self {
        Self { client, id: watch.id.clone(), machine: Machine::new(watch.known.clone(), poll_timeout) }
    }

    /// Asks until the job's wait is over, in the caller's thread. All that is worth telling goes to `tell`; where that
    /// answers `false`, nobody listens any more, and the wait is left.
    pub fn run(mut self, mut tell: impl FnMut(PollEvent) -> bool) -> Option<JobOutcome> {
        let mut next = self.machine.start();
        let mut refused = None;
        loop {
            let ask = match (next, refused.take()) {
                (Next::Ask(ask), _) => ask,
                (Next::Ended(job), _) => return Some(JobOutcome::Ended(job)),
                (Next::Denied, Some(error)) => return Some(JobOutcome::Denied(error)),
                (Next::Gone | Next::Denied, _) => return Some(JobOutcome::Gone),
            };
            std::thread::sleep(ask.after);
            let mut call = Call::get(&["jobs", &self.id]).query("fields", "state,message");
            let mut silence = SILENCE;
            if let Some(long) = &ask.long {
                call = call
                    .query("poll_timeout", long.poll_timeout.to_string())
                    .query("last_modified", long.last_modified.as_str());
                silence += Duration::from_secs(long.poll_timeout.into());
            }
            let begun = Instant::now();
            let result = match self.client.once(&call, silence) {
                Ok(answer) => parse_job(answer.content, &self.id),
                Err(error) => {
                    let result = poll_error(&error);
                    refused = Some(error);
                    result
                }
            };
            let (step, events) = self.machine.on_result(&ask, result, begun.elapsed(), rand::random());
            next = step;
            for note in events {
                if !tell(note) {
                    return None;
                }
            }
        }
    }
}

/// A good status whose content may yet be no job.
fn parse_job(content: Payload, id: &str) -> PollResult {
    let job = match content {
        Payload::Record(mut record) => {
            // Some answers leave out what the question already named.
            if let Some(map) = record.as_object_mut() {
                map.entry("id").or_insert_with(|| id.into());
            }
            Job::read(record)
        }
        Payload::Job(job) => Some(job),
        Payload::Records(_) | Payload::Nothing => None,
    };
    match job {
        // Without a state it says nothing: a gateway's word, perhaps.
        Some(job) if !job.state.as_str().is_empty() => PollResult::Job(job),
        _ => PollResult::Failed { why: "the answer holds no job".to_owned(), cut: false },
    }
}

fn poll_error(error: &Error) -> PollResult {
    match error {
        Error::Refused(ApiError { status, retry_after, .. }) => {
            PollResult::Refused(*status, error.to_string(), *retry_after)
        }
        Error::Unreachable { lost, .. } => {
            PollResult::Failed { why: error.to_string(), cut: *lost == TransportFailure::Broken }
        }
        Error::Untrusted { .. } => PollResult::Untrusted(error.to_string()),
        other => PollResult::Failed { why: other.to_string(), cut: false },
    }
}
