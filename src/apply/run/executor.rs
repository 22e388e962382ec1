//! Executes a plan: steps whose dependencies are done run at the same time, and each is shown.

use std::sync::Arc;
use std::time::Instant;

use super::action_runner::ActionRunner;
use crate::apply::error::{Error, StepError};
use crate::apply::plan::steps::Plan;
use crate::platform::inbox::{EventSender, Inbox, Incoming};
use crate::progress::{Activity, ActivityState, Progress};
use crate::wait::machine::PollEvent;
use crate::wait::{self, WaitOptions};

enum Event {
    Poll(usize, PollEvent),
    Ended(usize, Result<(), StepError>),
}

/// The result of an execution.
pub struct Execution {
    /// The steps of the plan; those that did not start are pending.
    pub(crate) steps: Vec<Activity>,
    /// The error of the first step that failed, a signal, or the timeout.
    pub failure: Option<Error>,
}

/// Executes a plan with at most `parallel` steps at a time. After a failure no step starts, and running ones are waited for.
///
/// # Errors
/// When the system refuses a thread or a signal handler.
pub fn execute(
    work: Arc<ActionRunner>,
    plan: &Plan,
    parallel: usize,
    wait_options: WaitOptions,
    progress: &mut Progress,
) -> Result<Execution, Error> {
    let started = Instant::now();
    let inbox = Inbox::open()?;
    progress.start(plan.steps.iter().map(|step| Activity::step(step.doing())).collect());
    let deadline = wait_options.deadline(started);
    let mut failure = None;
    let mut interrupted = false;
    let mut running = 0;
    loop {
        while failure.is_none()
            && running < parallel
            && let Some(n) = next(plan, progress.activities())
        {
            progress.begin(n);
            start(n, plan, Arc::clone(&work), inbox.sender())?;
            running += 1;
        }
        if running == 0 {
            break;
        }
        match inbox.next(deadline.into_iter().chain(progress.heartbeat_due()).min()) {
            Incoming::Event(Event::Poll(n, event)) => on_poll_event(n, &event, progress),
            Incoming::Event(Event::Ended(n, result)) => {
                running -= 1;
                let (state, message) = match &result {
                    Ok(()) => (ActivityState::Success, String::new()),
                    Err(error) => (ActivityState::Failure, error.to_string()),
                };
                progress.update(n, state, &message);
                progress.end(n);
                if let Err(error) = result {
                    failure.get_or_insert(Error::Stopped {
                        step: progress.activities()[n].name(),
                        error: Box::new(error),
                    });
                }
            }
            Incoming::Signal(signal) => {
                let (done, total, jobs) = progress_so_far(progress.activities());
                failure = Some(Error::Interrupted { signal, done, total, jobs });
                interrupted = true;
                break;
            }
            Incoming::Timeout if deadline.is_some_and(|deadline| deadline <= Instant::now()) => {
                let (done, total, jobs) = progress_so_far(progress.activities());
                failure = Some(Error::TimedOut { after: started.elapsed(), done, total, jobs });
                break;
            }
            Incoming::Timeout => progress.heartbeat(),
        }
    }
    Ok(Execution { steps: progress.close(interrupted), failure })
}

/// Runs the `n`th step in a thread of its own.
fn start(n: usize, plan: &Plan, work: Arc<ActionRunner>, events: EventSender<Event>) -> std::io::Result<()> {
    let action = plan.steps[n].action.clone();
    std::thread::Builder::new().name(format!("step {n}")).spawn(move || {
        let result = work.perform(&action, &|event| {
            events.send(Event::Poll(n, event));
        });
        events.send(Event::Ended(n, result));
    })?;
    Ok(())
}

fn on_poll_event(n: usize, event: &PollEvent, progress: &mut Progress) {
    match event {
        // The end of a job is not the end of its step.
        PollEvent::Changed(job) if job.state.is_final() => progress.set_job(n, &job.id),
        event => wait::show(event, n, progress),
    }
}

/// The first pending step whose dependencies are done.
fn next(plan: &Plan, steps: &[Activity]) -> Option<usize> {
    let done = |n: &usize| steps[*n].has_ended();
    (0..steps.len()).find(|n| *steps[*n].state() == ActivityState::Pending && plan.steps[*n].needs.iter().all(done))
}

/// The number of steps that are done, that of all steps, and the jobs that continue.
fn progress_so_far(steps: &[Activity]) -> (usize, usize, Vec<String>) {
    let done = steps.iter().filter(|step| step.has_ended()).count();
    let jobs = steps.iter().filter(|step| !step.has_ended()).filter_map(Activity::job_id).map(str::to_owned).collect();
    (done, steps.len(), jobs)
}
