//! Carries a plan out: steps whose needs are met run at the same time, and each is shown.

use std::sync::Arc;
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::time::{Duration, Instant};

use serde_json::Value;

use super::error::{Error, Stopped};
use super::plan::Plan;
use super::step::Work;
use crate::deploy::{Job, State};
use crate::wait::follow::take_in;
use crate::wait::machine::PollEvent;
use crate::wait::progress::{Of, Progress};
use crate::wait::signal::{Signal, SignalListener};
use crate::wait::{JobOutcome, JobProgress, JobTarget, WaitOptions};

enum Event {
    PollEvent(usize, PollEvent),
    End(usize, anyhow::Result<()>),
    Signal(Signal),
}

/// How it went.
pub struct Carried {
    /// The steps of the plan; those that were not begun know of no state.
    pub steps: Vec<JobProgress>,
    /// What stopped the first step that failed, a signal, or the end of patience.
    pub failure: Option<anyhow::Error>,
}

/// Carries a plan out with at most `parallel` steps at a time. After a failure no step is begun any more; those under way
/// are brought to their end.
///
/// # Errors
/// When the system refuses a thread or a signal handler.
pub fn carry_out(
    work: Arc<Work>,
    plan: &Plan,
    parallel: usize,
    wait_options: WaitOptions,
    progress: &mut Progress,
) -> anyhow::Result<Carried> {
    let begun = Instant::now();
    let (tell, hear) = channel();
    let signals = tell.clone();
    let _listening = SignalListener::start(move |signal| {
        let _ = signals.send(Event::Signal(signal));
    })?;
    let watch = |doing| JobTarget { id: String::new(), doing: Some(doing), known: None };
    let mut steps: Vec<JobProgress> = plan.steps.iter().map(|step| JobProgress::new(watch(step.doing()))).collect();
    progress.begin(&steps, Of::Steps);
    let mut failure = None;
    let mut running = 0;
    loop {
        while failure.is_none()
            && running < parallel
            && let Some(n) = next(plan, &steps)
        {
            steps[n].begin();
            take_in(&mut steps, n, &PollEvent::Changed(standing(String::new(), State::Running, "")), progress);
            let (work, action, tell) = (Arc::clone(&work), plan.steps[n].action.clone(), tell.clone());
            std::thread::Builder::new().name(format!("step {n}")).spawn(move || {
                // Nobody hears where the work was left before.
                let note = |note| drop(tell.send(Event::PollEvent(n, note)));
                let result = work.perform(&action, &note);
                let _ = tell.send(Event::End(n, result));
            })?;
            running += 1;
        }
        if running == 0 {
            break;
        }
        let quiet = progress.quiet_for();
        let rest = wait_options.timeout.map(|limit| limit.saturating_sub(begun.elapsed()));
        if rest == Some(Duration::ZERO) {
            let (done, total, jobs) = so_far(&steps);
            failure = Some(Error::TimedOut { after: begun.elapsed(), done, total, jobs }.into());
            break;
        }
        match hear.recv_timeout(rest.map_or(quiet, |rest| rest.min(quiet))) {
            Ok(Event::PollEvent(n, note)) => {
                if let PollEvent::Changed(job) = &note {
                    steps[n].watch.id.clone_from(&job.id);
                }
                // The end of its job is not the end of a step.
                if !matches!(&note, PollEvent::Changed(job) if job.state.is_final()) {
                    take_in(&mut steps, n, &note, progress);
                }
            }
            Ok(Event::End(n, result)) => {
                running -= 1;
                let (state, message) = match &result {
                    Ok(()) => (State::Success, String::new()),
                    Err(error) => (State::Failure, format!("{error:#}")),
                };
                let ended = standing(steps[n].watch.id.clone(), state, &message);
                steps[n].finish(JobOutcome::Ended(ended.clone()));
                take_in(&mut steps, n, &PollEvent::Changed(ended), progress);
                progress.end(n, &steps);
                if let Err(error) = result {
                    failure.get_or_insert(error.context(Stopped(steps[n].watch.name())));
                }
            }
            Ok(Event::Signal(signal)) => {
                let (done, total, jobs) = so_far(&steps);
                failure = Some(Error::Interrupted { signal, done, total, jobs }.into());
                break;
            }
            Err(RecvTimeoutError::Timeout) => progress.still_alive(&steps),
            // Cannot be: this loop keeps the channel open.
            Err(RecvTimeoutError::Disconnected) => break,
        }
    }
    let interrupted = failure.as_ref().is_some_and(|e| matches!(e.downcast_ref(), Some(Error::Interrupted { .. })));
    progress.close(interrupted);
    Ok(Carried { steps, failure })
}

/// The first step that was not begun and needs nothing more.
fn next(plan: &Plan, steps: &[JobProgress]) -> Option<usize> {
    let done = |n: &usize| steps[*n].end.is_some();
    (0..steps.len()).find(|n| steps[*n].watch.known.is_none() && plan.steps[*n].needs.iter().all(done))
}

/// Steps done, steps in all, jobs that go on.
fn so_far(steps: &[JobProgress]) -> (usize, usize, Vec<String>) {
    let done = steps.iter().filter(|step| step.end.is_some()).count();
    let open = steps.iter().filter(|step| step.end.is_none() && !step.watch.id.is_empty());
    (done, steps.len(), open.map(|step| step.watch.id.clone()).collect())
}

/// A step as a job is seen.
fn standing(id: String, state: State, message: &str) -> Job {
    Job { id, state, message: message.to_owned(), last_modified: None, record: Value::Null }
}
