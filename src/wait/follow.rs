//! Waits for many jobs: a watcher a job, an ear for signals and the clock, and the progress told what happens.

use std::sync::mpsc::{RecvTimeoutError, channel};
use std::time::{Duration, Instant};

use super::machine::PollEvent;
use super::progress::{Of, Progress};
use super::report::{JobOutcome, JobProgress, JobTarget, Report, StopReason, WaitOptions};
use super::signal::{Signal, SignalListener};
use super::watcher::Watcher;
use crate::deploy::Client;

/// So many jobs are asked for over one connection, where the server has HTTP/2: fewer than servers admit at a time.
const TOGETHER: usize = 64;
/// A watcher thread does little; a thousand of them should not cost a thousand full stacks.
const STACK: usize = 256 * 1024;

enum Event {
    PollEvent(usize, PollEvent),
    End(usize, JobOutcome),
    Signal(Signal),
}

/// Waits until every job has ended, or until the first has where `any` is set.
///
/// # Errors
/// When the system refuses a thread or a signal handler; everything else is told in the report.
pub fn follow(
    client: &Client,
    watches: Vec<JobTarget>,
    any: bool,
    wait_options: WaitOptions,
    progress: &mut Progress,
) -> anyhow::Result<Report> {
    let begun = Instant::now();
    let (tell, hear) = channel();
    let signals = tell.clone();
    let _listening = SignalListener::start(move |signal| {
        let _ = signals.send(Event::Signal(signal));
    })?;
    let mut jobs: Vec<JobProgress> = watches.into_iter().map(JobProgress::new).collect();
    progress.begin(&jobs, Of::Jobs);
    for n in 0..jobs.len() {
        if let Some(known) = jobs[n].watch.known.clone() {
            take_in(&mut jobs, n, &PollEvent::Changed(known), progress);
        }
    }
    let mut shared = client.clone();
    for (n, job) in jobs.iter().enumerate() {
        if jobs.len() > 1 && n % TOGETHER == 0 {
            shared = client.multiplexing()?;
        }
        let watcher = Watcher::new(shared.clone(), &job.watch, wait_options.poll_timeout);
        let tell = tell.clone();
        std::thread::Builder::new().name(format!("job {n}")).stack_size(STACK).spawn(move || {
            if let Some(end) = watcher.run(|note| tell.send(Event::PollEvent(n, note)).is_ok()) {
                // Nobody hears where the wait was left before.
                let _ = tell.send(Event::End(n, end));
            }
        })?;
    }
    let mut left = jobs.len();
    let enough = if any { left.saturating_sub(1) } else { 0 };
    let over = loop {
        if left <= enough {
            break StopReason::Done;
        }
        let quiet = progress.quiet_for();
        let wait = match wait_options.timeout.map(|limit| limit.saturating_sub(begun.elapsed())) {
            Some(Duration::ZERO) => break StopReason::TimedOut,
            Some(rest) => rest.min(quiet),
            None => quiet,
        };
        match hear.recv_timeout(wait) {
            Ok(Event::PollEvent(n, note)) => take_in(&mut jobs, n, &note, progress),
            Ok(Event::End(n, end)) => {
                jobs[n].finish(end);
                progress.end(n, &jobs);
                left -= 1;
            }
            Ok(Event::Signal(signal)) => break StopReason::Signalled(signal),
            Err(RecvTimeoutError::Timeout) => progress.still_alive(&jobs),
            // Cannot be: the listener for signals keeps the channel open.
            Err(RecvTimeoutError::Disconnected) => break StopReason::Done,
        }
    };
    progress.close(matches!(over, StopReason::Signalled(_)));
    jobs.iter_mut().for_each(JobProgress::close);
    Ok(Report { jobs, over, took: begun.elapsed() })
}

/// Writes down what a watcher tells, and shows it.
pub(crate) fn take_in(jobs: &mut [JobProgress], n: usize, note: &PollEvent, progress: &mut Progress) {
    let ended = match note {
        PollEvent::Changed(job) => jobs[n].on_job_update(job).cloned(),
        _ => None,
    };
    progress.note(n, jobs, note, ended.as_ref());
}
