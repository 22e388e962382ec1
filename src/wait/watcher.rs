//! Drives the state machine for one job: asks what it says, and tells what came of it.

use std::time::{Duration, Instant};

use super::machine::{Heard, Machine, Next, Note};
use super::report::{End, Watch};
use crate::deploy::error::{Lost, Refusal};
use crate::deploy::{Call, Client, Content, Error, Job};

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
    pub fn new(client: Client, watch: &Watch, poll_timeout: u16) -> Self {
        Self { client, id: watch.id.clone(), machine: Machine::new(watch.known.clone(), poll_timeout) }
    }

    /// Asks until the job's wait is over, in the caller's thread. All that is worth telling goes to `tell`; where that
    /// answers `false`, nobody listens any more, and the wait is left.
    pub fn run(mut self, mut tell: impl FnMut(Note) -> bool) -> Option<End> {
        let mut next = self.machine.start();
        let mut refused = None;
        loop {
            let ask = match (next, refused.take()) {
                (Next::Ask(ask), _) => ask,
                (Next::Ended(job), _) => return Some(End::Ended(job)),
                (Next::Denied, Some(error)) => return Some(End::Denied(error)),
                (Next::Gone | Next::Denied, _) => return Some(End::Gone),
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
            let heard = match self.client.once(&call, silence) {
                Ok(answer) => understood(answer.content, &self.id),
                Err(error) => {
                    let heard = misheard(&error);
                    refused = Some(error);
                    heard
                }
            };
            let (step, notes) = self.machine.heard(&ask, heard, begun.elapsed(), rand::random());
            next = step;
            for note in notes {
                if !tell(note) {
                    return None;
                }
            }
        }
    }
}

/// A good status whose content may yet be no job.
fn understood(content: Content, id: &str) -> Heard {
    let job = match content {
        Content::Record(mut record) => {
            // Some answers leave out what the question already named.
            if let Some(map) = record.as_object_mut() {
                map.entry("id").or_insert_with(|| id.into());
            }
            Job::read(record)
        }
        Content::Job(job) => Some(job),
        Content::Records(_) | Content::Nothing => None,
    };
    match job {
        // Without a state it says nothing: a gateway's word, perhaps.
        Some(job) if !job.state.as_str().is_empty() => Heard::Job(job),
        _ => Heard::Lost { why: "the answer holds no job".to_owned(), cut: false },
    }
}

fn misheard(error: &Error) -> Heard {
    match error {
        Error::Refused(Refusal { status, retry_after, .. }) => Heard::Refused(*status, error.to_string(), *retry_after),
        Error::Unreachable { lost, .. } => Heard::Lost { why: error.to_string(), cut: *lost == Lost::Broken },
        Error::Untrusted { .. } => Heard::Untrusted(error.to_string()),
        other => Heard::Lost { why: other.to_string(), cut: false },
    }
}
