//! The clockwork: one lock around the state, jobs that take their steps, and those who wait for them.

use std::collections::{HashMap, VecDeque};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use base64::Engine as _;
use tokio::sync::{Semaphore, watch};

use super::fault::{Fate, Fates};
use super::pattern::CallPattern;
use super::state::{Effect, Job, JobError, State, Step, Turn, new_id};
use super::store::Store;
use super::{Log, Options, RequestSeen};

/// So many jobs run at once; the others are queued (?).
const AT_ONCE: usize = 4;
/// Seconds of life that a job is queued at least.
const QUEUED: f64 = 2.0;
/// So many requests are remembered for [`super::Simulator::requests`].
const REMEMBERED: usize = 20_000;

/// What everything in the simulator shares.
pub struct Engine {
    options: Options,
    fates: Fates,
    /// `Basic …`, as a request must carry it.
    authorization: String,
    state: Mutex<State>,
    store: Option<Store>,
    /// A counter a job, raised at each change.
    changes: Mutex<HashMap<String, watch::Sender<u64>>>,
    seen: Mutex<VecDeque<RequestSeen>>,
    saw_more: Condvar,
    held: watch::Sender<bool>,
    /// How many requests have come, and how many of them are let in.
    arrived: AtomicUsize,
    admitted: watch::Sender<usize>,
    places: Arc<Semaphore>,
    runtime: tokio::runtime::Handle,
}

/// A job to be started.
pub struct Plan {
    /// What it does, for people.
    pub description: String,
    /// The kind of thing it works on.
    pub category: &'static str,
    /// What it works on.
    pub targets: Vec<String>,
    /// What it does, in order; the last step ends it in success.
    pub steps: Vec<Step>,
    /// How it fails if it is to fail: the message, and what is true afterwards.
    pub failure: (String, Vec<Effect>),
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Engine {
    /// One that starts with this state and keeps it in this store.
    pub fn new(
        options: Options,
        password: &str,
        state: State,
        store: Option<Store>,
        runtime: tokio::runtime::Handle,
    ) -> Self {
        let pair = format!("{}:{password}", options.username);
        let authorization = format!("Basic {}", base64::engine::general_purpose::STANDARD.encode(pair));
        let fates = Fates::new(options.faults.clone(), options.seed);
        Self {
            options,
            fates,
            authorization,
            state: Mutex::new(state),
            store,
            changes: Mutex::default(),
            seen: Mutex::default(),
            saw_more: Condvar::new(),
            held: watch::Sender::new(false),
            arrived: AtomicUsize::new(0),
            admitted: watch::Sender::new(usize::MAX),
            places: Arc::new(Semaphore::new(AT_ONCE)),
            runtime,
        }
    }

    pub fn username(&self) -> &str {
        &self.options.username
    }

    pub fn latency(&self) -> Duration {
        self.options.latency
    }

    pub fn prefers_http2(&self) -> bool {
        self.options.prefer_http2
    }

    pub fn inclusive_polls(&self) -> bool {
        self.options.inclusive_polls
    }

    /// Whether an `authorization` header is the right one. Compared to its end in any case, so that time tells nothing.
    pub fn knows(&self, header: &[u8]) -> bool {
        let want = self.authorization.as_bytes();
        // The scheme's name may be written in any case.
        let split = |h: &[u8]| {
            h.iter()
                .position(|b| *b == b' ')
                .map(|at| h.split_at(at))
                .map(|(s, r)| (s.to_ascii_lowercase(), r.to_vec()))
        };
        let (Some((scheme, is)), Some((_, want))) = (split(header), split(want)) else { return false };
        let differs = is.iter().zip(&want).fold(0, |sum, (a, b)| sum | (a ^ b));
        scheme == b"basic" && is.len() == want.len() && differs == 0
    }

    /// Whether a job that this call starts is to fail.
    pub fn fails(&self, method: &str, path: &[String]) -> bool {
        self.options.fail.iter().any(|pattern: &CallPattern| pattern.fits(method, path))
    }

    pub fn state(&self) -> MutexGuard<'_, State> {
        lock(&self.state)
    }

    /// Keeps a state, if it is to be kept, before anyone is told of it.
    pub fn save(&self, state: &State) -> anyhow::Result<()> {
        self.store.as_ref().map_or(Ok(()), |store| store.save(state))
    }

    /// Lets the jobs go on that had not ended when the state was kept.
    pub fn resume(self: &Arc<Self>) {
        let left: Vec<String> = self.state().jobs.iter().filter(|j| !j.is_over()).map(|j| j.id.clone()).collect();
        left.iter().for_each(|id| self.run(id));
    }

    /// What goes wrong with the next request.
    pub fn fate(&self, method: &str) -> Fate {
        self.fates.next(method)
    }

    /// Takes down a request that took so long, and logs it.
    pub fn saw(&self, request: RequestSeen, took: Duration, request_id: &str) {
        if let Some(Log(log)) = &self.options.log {
            let time = chrono::Utc::now().to_rfc3339_opts(chrono::SecondsFormat::Millis, true);
            let line = serde_json::json!({
                "time": time, "method": request.method, "target": request.target, "status": request.status,
                "ms": (took.as_secs_f64() * 1e6).round() / 1e3, "request_id": request_id,
            });
            log(&line.to_string());
        }
        let mut seen = lock(&self.seen);
        if seen.len() >= REMEMBERED {
            seen.pop_front();
        }
        seen.push_back(request);
        self.saw_more.notify_all();
    }

    /// Blocks until the requests seen so far are as wanted; false if they are not within `patience`.
    pub fn wait_until(&self, patience: Duration, wanted: impl Fn(&VecDeque<RequestSeen>) -> bool) -> bool {
        let waited = self.saw_more.wait_timeout_while(lock(&self.seen), patience, |seen| !wanted(seen));
        waited.is_ok_and(|(_, result)| !result.timed_out())
    }

    pub fn requests(&self) -> Vec<RequestSeen> {
        lock(&self.seen).iter().cloned().collect()
    }

    /// Lets so many more requests in; `None` lets all in.
    pub fn admit(&self, more: Option<usize>) {
        let arrived = self.arrived.load(Ordering::SeqCst);
        self.admitted.send_replace(more.map_or(usize::MAX, |more| arrived + more));
    }

    /// Waits until a request that has arrived is let in.
    pub async fn enter(&self) {
        let number = self.arrived.fetch_add(1, Ordering::SeqCst);
        // The sender lives as long as the engine.
        let _ = self.admitted.subscribe().wait_for(|admitted| number < *admitted).await;
    }

    pub fn hold(&self, hold: bool) {
        self.held.send_replace(hold);
    }

    /// Starts a job and returns it as it is now.
    pub fn start(self: &Arc<Self>, state: &mut State, plan: Plan, request_id: &str, fails: bool) -> Job {
        let Plan { description, category, targets, mut steps, failure } = plan;
        if fails {
            let (message, effects) = failure;
            steps.truncate((steps.len() * 2).div_ceil(3).min(steps.len().saturating_sub(1)));
            let fell = format!("{message} The job was ended at: {}", steps.last().map_or("", |s| s.message.as_str()));
            steps.push(Step { message: fell, takes: 0.0, effects, turn: Turn::Fail });
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
        state.forget_old_jobs();
        state.jobs.push(job.clone());
        self.run(&job.id);
        job
    }

    /// Lets a job live: waits for a place among the running ones, then takes step after step.
    fn run(self: &Arc<Self>, id: &str) {
        lock(&self.changes).insert(id.to_owned(), watch::Sender::new(0));
        let (engine, id) = (Arc::downgrade(self), id.to_owned());
        let places = Arc::clone(&self.places);
        let mut held = self.held.subscribe();
        self.runtime.spawn(async move {
            let Ok(_place) = places.acquire_owned().await else { return };
            loop {
                // A weak reference between the steps: a simulator that is dropped is not kept by its jobs.
                let Some((after, left)) = engine.upgrade().and_then(|e| e.next(&id)) else { return };
                if *held.borrow_and_update() {
                    if held.changed().await.is_err() {
                        return;
                    }
                    continue;
                }
                tokio::select! {
                    () = tokio::time::sleep(after) => {}
                    _ = held.changed() => continue,
                }
                let Some(engine) = engine.upgrade() else { return };
                // Somebody else may have taken the step by hand meanwhile.
                if engine.next(&id).is_some_and(|(_, now)| now == left) {
                    engine.advance(&id);
                }
            }
        });
    }

    /// How long until a job's next step, and how many are left; `None` when it is over.
    fn next(&self, id: &str) -> Option<(Duration, usize)> {
        let state = self.state();
        let job = state.jobs.iter().find(|job| job.id == id)?;
        job.steps.front()?;
        let seconds = (job.takes / self.options.speed).clamp(0.0, 1e6);
        Some((Duration::from_secs_f64(seconds), job.steps.len()))
    }

    /// Takes a job's next step now.
    pub fn advance(&self, id: &str) {
        let mut state = self.state();
        let Some(at) = state.jobs.iter().position(|job| job.id == id) else { return };
        let Some(step) = state.jobs[at].steps.pop_front() else { return };
        // What a step changes is true before anyone hears of the step.
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
        // A step that cannot be kept is told all the same: the next change will try again, and who asks meanwhile learns the truth.
        let _ = self.save(&state);
        drop(state);
        self.changed(id, over);
    }

    /// Removes a job, as a Deploy that cleans up does.
    pub fn forget(&self, id: &str) {
        self.state().jobs.retain(|job| job.id != id);
        self.changed(id, true);
    }

    /// Wakes those who wait for a job; nobody waits for one that is over any more.
    fn changed(&self, id: &str, over: bool) {
        let mut changes = lock(&self.changes);
        if over {
            changes.remove(id);
        } else if let Some(change) = changes.get(id) {
            change.send_modify(|n| *n += 1);
        }
    }

    /// How many long polls are held at present.
    pub fn waiting(&self) -> usize {
        lock(&self.changes).values().map(watch::Sender::receiver_count).sum()
    }

    /// Told of each change of a job from now on; the sender is dropped when it is over.
    pub fn watch(&self, id: &str) -> Option<watch::Receiver<u64>> {
        lock(&self.changes).get(id).map(watch::Sender::subscribe)
    }
}
