//! Waits for many jobs. Each job has a watcher, a task on the thread of the pollers; their events, signals and deadlines
//! arrive in one inbox.

use std::sync::Arc;
use std::time::Instant;

use tokio::sync::Semaphore;
use tokio::task::JoinSet;

use super::error::Error;
use super::events::show;
use super::machine::PollEvent;
use super::report::{JobOutcome, JobProgress, JobTarget, StopReason, WaitOptions, WaitReport};
use super::watcher::Watcher;
use crate::deploy::{Client, Poller, Protocol};
use crate::platform::inbox::{EventSender, Inbox, Incoming};
use crate::platform::open_files;
use crate::progress::{Activity, Progress};

/// How many jobs share an HTTP/2 connection. Servers commonly allow 100 concurrent streams.
const JOBS_PER_CONNECTION: usize = 96;
/// The open files of a job: its connection, and one that the HTTP client opened although another became free.
const FILES_PER_JOB: usize = 2;
/// The open files of everything else.
const OTHER_FILES: u64 = 24;
/// The poll timeout in seconds of jobs that take turns.
const SHORT_POLL: u16 = 1;

enum Event {
    Poll(usize, PollEvent),
    Ended(usize, JobOutcome),
}

/// The jobs of one server.
pub(crate) struct Targets {
    /// The client of the server.
    pub(crate) client: Client,
    /// The jobs.
    pub(crate) targets: Vec<JobTarget>,
}

/// Waits until all jobs of one server have ended, or until the first has if `any` is set.
///
/// # Errors
/// If the pollers or a signal handler cannot be set up. All other outcomes are in the report.
pub(crate) fn wait_for_jobs(
    client: &Client,
    targets: Vec<JobTarget>,
    any: bool,
    options: WaitOptions,
    progress: &mut Progress,
) -> Result<WaitReport, Error> {
    wait_for_jobs_of(vec![Targets { client: client.clone(), targets }], any, options, progress)
}

/// Waits until all jobs of several servers have ended, or until the first has if `any` is set.
///
/// # Errors
/// As for [`wait_for_jobs`].
pub(crate) fn wait_for_jobs_of(
    servers: Vec<Targets>,
    any: bool,
    options: WaitOptions,
    progress: &mut Progress,
) -> Result<WaitReport, Error> {
    let clients: Vec<(Client, usize)> =
        servers.iter().map(|server| (server.client.clone(), server.targets.len())).collect();
    let mut targets: Vec<JobTarget> = servers.into_iter().flat_map(|server| server.targets).collect();
    let started = Instant::now();
    let inbox = Inbox::unbounded()?;
    progress.start(targets.iter().map(Activity::from).collect());
    for (n, target) in targets.iter().enumerate() {
        if let Some(job) = &target.known {
            show(&PollEvent::Changed(job.clone()), n, progress);
        }
    }
    let capacity = Capacity::new(&clients, options.poll_timeout);
    if let Some(notice) = &capacity.notice {
        progress.notice(notice);
    }
    // They stop with the wait.
    let _watchers = start_watchers(&clients, &targets, &capacity, &inbox.sender())?;
    let deadline = options.deadline(started);
    let mut outcomes: Vec<Option<JobOutcome>> = targets.iter().map(|_| None).collect();
    let mut left = targets.len();
    let enough = if any { left.saturating_sub(1) } else { 0 };
    let reason = loop {
        if left <= enough {
            break StopReason::Done;
        }
        match inbox.next(deadline.into_iter().chain(progress.heartbeat_due()).min()) {
            Incoming::Event(Event::Poll(n, event)) => {
                show(&event, n, progress);
                if let PollEvent::Changed(job) = event {
                    targets[n].id.clone_from(&job.id);
                    // A signal can arrive before the watcher reports the end, which the user has read already.
                    if job.state.is_final() && outcomes[n].is_none() {
                        outcomes[n] = Some(JobOutcome::Ended(job.clone()));
                        progress.end(n);
                        left -= 1;
                    }
                    targets[n].known = Some(job);
                }
            }
            Incoming::Event(Event::Ended(n, outcome)) if outcomes[n].is_none() => {
                outcomes[n] = Some(outcome);
                progress.end(n);
                left -= 1;
            }
            Incoming::Event(Event::Ended(..)) => {}
            Incoming::Signal(signal) => break StopReason::Signalled(signal),
            Incoming::Timeout if deadline.is_some_and(|deadline| deadline <= Instant::now()) => {
                break StopReason::TimedOut;
            }
            Incoming::Timeout => progress.heartbeat(),
        }
    };
    let activities = progress.close(matches!(reason, StopReason::Signalled(_)));
    let jobs = targets.into_iter().zip(outcomes).zip(activities);
    let jobs = jobs.map(|((target, outcome), activity)| JobProgress { target, outcome, activity }).collect();
    Ok(WaitReport { jobs, reason, duration: started.elapsed() })
}

/// How many jobs can be polled at the same time.
struct Capacity {
    /// The number of jobs for which another poller is created.
    jobs_per_poller: usize,
    /// In seconds.
    poll_timeout: u16,
    /// Set if not all jobs can be polled at the same time.
    turns: Option<Arc<Semaphore>>,
    /// What the user should know.
    notice: Option<String>,
}

impl Capacity {
    /// Each job may need a connection of its own, since not all servers speak HTTP/2. If the system does not allow as
    /// many open files, the jobs take turns with short polls over the connections of one poller.
    fn new(clients: &[(Client, usize)], poll_timeout: u16) -> Self {
        let jobs: usize = clients.iter().map(|(_, jobs)| jobs).sum();
        let needed = OTHER_FILES + (jobs * FILES_PER_JOB) as u64;
        let limit = open_files::raise_limit(needed);
        if jobs < 2 || limit >= needed {
            return Self { jobs_per_poller: JOBS_PER_CONNECTION, poll_timeout, turns: None, notice: None };
        }
        let at_a_time = (limit.saturating_sub(OTHER_FILES) / FILES_PER_JOB as u64).clamp(1, jobs as u64);
        let late = (jobs as u64).div_ceil(at_a_time);
        let notice = format!(
            "only {limit} open files are allowed: {at_a_time} of {jobs} jobs are polled at a time, and a change is noticed up \
             to {late} s late; to avoid this, run `ulimit -n {needed}` before"
        );
        Self {
            jobs_per_poller: usize::MAX,
            poll_timeout: SHORT_POLL,
            turns: Some(Arc::new(Semaphore::new(usize::try_from(at_a_time).unwrap_or(Semaphore::MAX_PERMITS)))),
            notice: Some(notice),
        }
    }
}

/// Starts a watcher for each job. `clients` has the clients of the servers, each with the number of its jobs. The watchers
/// end when the result is dropped.
fn start_watchers(
    clients: &[(Client, usize)],
    targets: &[JobTarget],
    capacity: &Capacity,
    events: &EventSender<Event>,
) -> Result<JoinSet<()>, Error> {
    let mut watchers = JoinSet::new();
    let mut targets = targets.iter().enumerate();
    for (client, count) in clients {
        let protocol = if *count > 1 { Protocol::Http2 } else { Protocol::Http1 };
        let mut left = *count;
        while left > 0 {
            let poller = Poller::new(client, protocol)?;
            let jobs = left.min(capacity.jobs_per_poller);
            left -= jobs;
            for (n, target) in targets.by_ref().take(jobs) {
                let watcher =
                    Watcher::new(poller.clone(), target, capacity.poll_timeout).taking_turns(capacity.turns.clone());
                let events = events.clone();
                let watch = async move {
                    if let Some(outcome) = watcher.run(|event| events.send(Event::Poll(n, event))).await {
                        events.send(Event::Ended(n, outcome));
                    }
                };
                watchers.spawn_on(watch, poller.runtime());
            }
        }
    }
    Ok(watchers)
}
