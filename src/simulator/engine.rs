//! Runs the jobs: one lock around the state, a task for each job, and the long polls that wait for them.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::sync::{Semaphore, watch};

use crate::simulator::state::{Job, JobError, JobPlan, JobStep, State, Turn, new_id};
use crate::simulator::store::Store;

/// How many jobs run at once; the others are queued (?).
const MAX_RUNNING: usize = 4;
/// How long a job is queued at least, in seconds at speed 1.
const QUEUED: f64 = 2.0;

/// The state and the jobs that change it.
pub(crate) struct Engine {
    /// How many times faster than on an appliance jobs run.
    speed: f64,
    state: Mutex<State>,
    store: Option<Store>,
    /// For each job that has not ended, a counter of its changes.
    changes: Mutex<HashMap<String, watch::Sender<u64>>>,
    /// Whether no job takes a step by itself.
    held: watch::Sender<bool>,
    slots: Arc<Semaphore>,
    runtime: tokio::runtime::Handle,
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Engine {
    /// An engine that starts with this state and saves it in this store.
    pub(crate) fn new(speed: f64, state: State, store: Option<Store>, runtime: tokio::runtime::Handle) -> Self {
        Self {
            speed,
            state: Mutex::new(state),
            store,
            changes: Mutex::default(),
            held: watch::Sender::new(false),
            slots: Arc::new(Semaphore::new(MAX_RUNNING)),
            runtime,
        }
    }

    pub(crate) fn state(&self) -> MutexGuard<'_, State> {
        lock(&self.state)
    }

    /// Saves the state, if there is a store, before an answer shows it.
    pub(crate) fn save(&self, state: &State) -> anyhow::Result<()> {
        self.store.as_ref().map_or(Ok(()), |store| store.save(state))
    }

    /// Continues the jobs that had not ended when the state was saved.
    pub(crate) fn resume(self: &Arc<Self>) {
        let unfinished: Vec<String> = self.state().jobs.iter().filter(|j| !j.is_over()).map(|j| j.id.clone()).collect();
        unfinished.iter().for_each(|id| self.run(id));
    }

    /// Whether jobs take steps only by [`Self::advance`].
    pub(crate) fn hold(&self, hold: bool) {
        self.held.send_replace(hold);
    }

    /// Starts a job, which fails if `fails`. Returns it as it is now.
    pub(crate) fn start(self: &Arc<Self>, state: &mut State, plan: JobPlan, request_id: &str, fails: bool) -> Job {
        let JobPlan { description, category, targets, mut steps, failure } = plan;
        if fails {
            let (message, effects) = failure;
            steps.truncate((steps.len() * 2).div_ceil(3).min(steps.len().saturating_sub(1)));
            let last = steps.last().map_or("", |s| s.message.as_str());
            let message = format!("{message} The job was ended at: {last}");
            steps.push(JobStep { message, takes: 0.0, effects, turn: Turn::Fail });
        }
        let now = state.stamp();
        let job = Job {
            id: new_id(),
            state: "queued".to_owned(),
            message: "The job is queued.".to_owned(),
            description,
            last_modified: now.clone(),
            start_time: now,
            end_time: None,
            error: None,
            request_id: request_id.to_owned(),
            targets,
            category: category.to_owned(),
            takes: QUEUED,
            steps: steps.into(),
        };
        state.drop_old_jobs();
        state.jobs.push(job.clone());
        self.run(&job.id);
        job
    }

    /// Starts the task of a job, which waits for a slot, then takes step after step.
    fn run(self: &Arc<Self>, id: &str) {
        lock(&self.changes).insert(id.to_owned(), watch::Sender::new(0));
        let (engine, id) = (Arc::downgrade(self), id.to_owned());
        let slots = Arc::clone(&self.slots);
        let mut held = self.held.subscribe();
        self.runtime.spawn(async move {
            let Ok(_slot) = slots.acquire_owned().await else { return };
            loop {
                // The reference is weak between the steps, so that jobs do not keep a dropped simulator alive.
                let Some((delay, left)) = engine.upgrade().and_then(|e| e.next(&id)) else { return };
                if *held.borrow_and_update() {
                    if held.changed().await.is_err() {
                        return;
                    }
                    continue;
                }
                tokio::select! {
                    () = tokio::time::sleep(delay) => {}
                    _ = held.changed() => continue,
                }
                let Some(engine) = engine.upgrade() else { return };
                // A call of `advance` may have taken the step in the meantime.
                if engine.next(&id).is_some_and(|(_, now)| now == left) {
                    engine.advance(&id);
                }
            }
        });
    }

    /// How long it takes until the next step of a job, and how many steps are left; `None` if it has ended.
    fn next(&self, id: &str) -> Option<(Duration, usize)> {
        let state = self.state();
        let job = state.jobs.iter().find(|job| job.id == id)?;
        job.steps.front()?;
        let seconds = (job.takes / self.speed).clamp(0.0, 1e6);
        Some((Duration::from_secs_f64(seconds), job.steps.len()))
    }

    /// Takes the next step of a job.
    pub(crate) fn advance(&self, id: &str) {
        let mut state = self.state();
        let Some(at) = state.jobs.iter().position(|job| job.id == id) else { return };
        let Some(step) = state.jobs[at].steps.pop_front() else { return };
        // Before the job shows the step, so that a client that reads it sees what it changed.
        for effect in step.effects {
            state.apply(effect);
        }
        let now = state.stamp();
        let job = &mut state.jobs[at];
        job.message.clone_from(&step.message);
        job.takes = step.takes;
        job.last_modified.clone_from(&now);
        let status = match step.turn {
            Turn::GoOn => "running",
            Turn::Succeed => "success",
            Turn::Fail => "failure",
        };
        status.clone_into(&mut job.state);
        if step.turn != Turn::GoOn {
            job.end_time = Some(now);
            job.steps.clear();
        }
        if step.turn == Turn::Fail {
            job.error = Some(JobError { code: "job_failed".to_owned(), message: step.message.clone() });
        }
        let (category, target, request_id) =
            (job.category.clone(), job.targets.first().cloned().unwrap_or_default(), job.request_id.clone());
        let over = job.is_over();
        state.event(&category, &target, status, &step.message, &request_id);
        // The step is taken even if it cannot be saved; the next change saves it.
        let _ = self.save(&state);
        drop(state);
        self.changed(id, over);
    }

    /// Removes a job, as a Deploy that deletes old jobs does.
    pub(crate) fn forget(&self, id: &str) {
        self.state().jobs.retain(|job| job.id != id);
        self.changed(id, true);
    }

    /// Wakes the long polls of a job.
    fn changed(&self, id: &str, over: bool) {
        let mut changes = lock(&self.changes);
        if over {
            changes.remove(id);
        } else if let Some(change) = changes.get(id) {
            change.send_modify(|n| *n += 1);
        }
    }

    /// How many long polls are held at present.
    pub(crate) fn waiting(&self) -> usize {
        lock(&self.changes).values().map(watch::Sender::receiver_count).sum()
    }

    /// Reports each change of a job from now on; the sender is dropped when the job ends. `None` if it has ended.
    pub(crate) fn watch(&self, id: &str) -> Option<watch::Receiver<u64>> {
        lock(&self.changes).get(id).map(watch::Sender::subscribe)
    }
}
