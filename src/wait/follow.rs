//! Drives the state machine: sends, pauses, listens for signals and the clock, and tells the progress what happens.

use std::sync::mpsc::{RecvTimeoutError, Sender, channel};
use std::time::{Duration, Instant};

use super::machine::{Heard, Machine, Next, Note};
use super::progress::Progress;
use super::report::{End, Over, Patience, Report, Watch, Watched};
use super::signal::{Listening, Signal};
use crate::deploy::error::{Lost, Refusal};
use crate::deploy::{Call, Client, Content, Error, Job};

/// The client gives up on a connection when nothing came for the poll timeout and this much more.
const SILENCE: Duration = Duration::from_secs(30);
/// So many jobs are asked for over one connection, where the server has HTTP/2: fewer than servers admit at a time.
const TOGETHER: usize = 64;
/// A watcher thread does little; a thousand of them should not cost a thousand full stacks.
const STACK: usize = 256 * 1024;

enum Event {
    Note(usize, Note),
    End(usize, End),
    Signal(Signal),
}

/// Waits until every job has ended, or until the first has where `any` is set.
///
/// # Errors
/// When the system refuses a thread or a signal handler; everything else is told in the report.
pub fn follow(
    client: &Client,
    watches: Vec<Watch>,
    any: bool,
    patience: Patience,
    progress: &mut Progress,
) -> anyhow::Result<Report> {
    let begun = Instant::now();
    let (tell, hear) = channel();
    let signals = tell.clone();
    let _listening = Listening::start(move |signal| {
        let _ = signals.send(Event::Signal(signal));
    })?;
    let mut jobs: Vec<Watched> = watches.into_iter().map(Watched::new).collect();
    progress.begin(&jobs);
    for n in 0..jobs.len() {
        if let Some(known) = jobs[n].watch.known.clone() {
            take_in(&mut jobs, n, &Note::Changed(known), progress);
        }
    }
    let mut shared = client.clone();
    for (n, job) in jobs.iter().enumerate() {
        if jobs.len() > 1 && n % TOGETHER == 0 {
            shared = client.multiplexing()?;
        }
        let watcher = Watcher {
            client: shared.clone(),
            id: job.watch.id.clone(),
            machine: Machine::new(job.watch.known.clone(), patience.poll_timeout),
        };
        let tell = tell.clone();
        std::thread::Builder::new().name(format!("job {n}")).stack_size(STACK).spawn(move || watcher.run(n, &tell))?;
    }
    let mut left = jobs.len();
    let enough = if any { left.saturating_sub(1) } else { 0 };
    let over = loop {
        if left <= enough {
            break Over::Done;
        }
        let quiet = progress.quiet_for();
        let wait = match patience.timeout.map(|limit| limit.saturating_sub(begun.elapsed())) {
            Some(Duration::ZERO) => break Over::TimedOut,
            Some(rest) => rest.min(quiet),
            None => quiet,
        };
        match hear.recv_timeout(wait) {
            Ok(Event::Note(n, note)) => take_in(&mut jobs, n, &note, progress),
            Ok(Event::End(n, end)) => {
                jobs[n].end = Some(end);
                progress.end(n, &jobs);
                left -= 1;
            }
            Ok(Event::Signal(signal)) => break Over::Signalled(signal),
            Err(RecvTimeoutError::Timeout) => progress.still_alive(&jobs),
            // Cannot be: the listener for signals keeps the channel open.
            Err(RecvTimeoutError::Disconnected) => break Over::Done,
        }
    };
    progress.close(matches!(over, Over::Signalled(_)));
    jobs.iter_mut().for_each(Watched::close);
    Ok(Report { jobs, over, took: begun.elapsed() })
}

/// Writes down what a watcher tells, and shows it.
fn take_in(jobs: &mut [Watched], n: usize, note: &Note, progress: &mut Progress) {
    let ended = match note {
        Note::Changed(job) => jobs[n].heard(job).cloned(),
        _ => None,
    };
    progress.note(n, jobs, note, ended.as_ref());
}

/// The thread that asks about one job.
struct Watcher {
    client: Client,
    id: String,
    machine: Machine,
}

impl Watcher {
    fn run(mut self, n: usize, tell: &Sender<Event>) {
        let mut next = self.machine.start();
        let mut refused = None;
        let end = loop {
            let ask = match (next, refused.take()) {
                (Next::Ask(ask), _) => ask,
                (Next::Ended(job), _) => break End::Ended(job),
                (Next::Denied, Some(error)) => break End::Denied(error),
                (Next::Gone | Next::Denied, _) => break End::Gone,
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
                if tell.send(Event::Note(n, note)).is_err() {
                    return;
                }
            }
        };
        let _ = tell.send(Event::End(n, end));
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
