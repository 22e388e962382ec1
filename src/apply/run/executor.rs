//! Executes the plans of all clusters: steps whose dependencies are done run at the same time, and each is shown. A cluster
//! whose step fails does not stop the others.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use super::graph::{Added, Graph, Node};
use super::scope::{StepEvent, StepScope};
use super::server::Server;
use super::site::{Site, Stop};
use super::work::{Execution, Limits, Work};
use crate::apply::error::{Error, StepError};
use crate::apply::plan::steps::Action;
use crate::platform::inbox::{EventSender, Inbox, Incoming};
use crate::platform::open_files;
use crate::platform::signals::Signal;
use crate::progress::{Activity, ActivityState, Progress};
use crate::wait;
use crate::wait::machine::PollEvent;

/// The stack size of a step's thread in bytes. It is small because hundreds of steps may wait for their jobs.
const STACK: usize = 512 * 1024;
/// The open files of a step that waits for its job: its connection, and one that another became free for.
const FILES_PER_STEP: usize = 2;
/// The open files of everything else.
const OTHER_FILES: usize = 64;

enum Event {
    Step(usize, StepEvent),
    Ended(usize, Result<(), StepError>),
}

/// Where a node is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    Pending,
    /// Its thread runs, and may send calls.
    Active,
    /// Its thread waits for a job.
    Waiting,
    Done,
    /// Failed, or left to itself.
    Failed,
}

struct Executor<'a> {
    work: Vec<Work>,
    servers: &'a [Arc<Server>],
    graph: Graph,
    states: Vec<State>,
    /// How many needs of a node are not done.
    missing: Vec<usize>,
    /// The nodes that need a node.
    dependents: Vec<Vec<usize>>,
    /// The nodes that can start, by server.
    ready: Vec<BTreeSet<usize>>,
    /// The number of active nodes, by server.
    active: Vec<usize>,
    cancelled: Vec<Arc<AtomicBool>>,
    sites: Vec<Site>,
    /// The number of nodes whose threads run.
    running: usize,
    /// Whether no step starts any more.
    stopped: bool,
}

/// Executes plans. After a failure no further step of that cluster starts, and its running ones are waited for. Returns how
/// each ended, and the signal that ended all.
///
/// # Errors
/// When the system refuses a thread or a signal handler.
pub fn execute(
    work: Vec<Work>,
    servers: &[Arc<Server>],
    limits: Limits,
    progress: &mut Progress,
) -> Result<(Vec<Execution>, Option<Signal>), Error> {
    let inbox = Inbox::open()?;
    let groups = work.iter().map(|work| work.group.clone()).collect();
    let mut executor = Executor::new(work, servers);
    progress.start_groups(groups, (0..executor.graph.nodes.len()).map(|n| executor.activity(n)).collect());
    let deadline = limits.total.and_then(|limit| limit.started.checked_add(limit.timeout));
    let end = loop {
        if let Some(limit) = limits.total.filter(|_| deadline.is_some_and(|deadline| deadline <= Instant::now())) {
            break Some(Stop::Timeout(limit.started.elapsed()));
        }
        executor.start_ready(&inbox, progress)?;
        if executor.running == 0 {
            break None;
        }
        let own = executor.next_deadline(limits.cluster_timeout);
        match inbox.next(deadline.into_iter().chain(own).chain(progress.heartbeat_due()).min()) {
            Incoming::Event(Event::Step(n, event)) => executor.on_step_event(n, &event, progress),
            Incoming::Event(Event::Ended(n, result)) => executor.on_end(n, result, limits.fail_fast, progress),
            Incoming::Signal(signal) => break Some(Stop::Signal(signal)),
            Incoming::Timeout => {
                executor.give_up(limits.cluster_timeout, progress);
                progress.heartbeat();
            }
        }
    };
    let signal = end.and_then(Stop::signal);
    if let Some(stop) = end {
        executor.stop_all(stop, progress);
    }
    let activities = progress.close(signal.is_some());
    Ok((executor.into_executions(&activities), signal))
}

impl<'a> Executor<'a> {
    fn new(work: Vec<Work>, servers: &'a [Arc<Server>]) -> Self {
        let mut executor = Self {
            servers,
            graph: Graph::default(),
            states: Vec::new(),
            missing: Vec::new(),
            dependents: Vec::new(),
            ready: vec![BTreeSet::new(); servers.len()],
            active: vec![0; servers.len()],
            cancelled: Vec::new(),
            sites: work.iter().map(|work| Site::new(work.spent)).collect(),
            work,
            running: 0,
            stopped: false,
        };
        for cluster in 0..executor.work.len() {
            executor.add(cluster, 0);
        }
        executor.raise_limit();
        executor
    }

    /// Adds the steps of a cluster's plan from the number `from` on. Returns their nodes.
    fn add(&mut self, cluster: usize, from: usize) -> Vec<usize> {
        let (server, steps) = (self.work[cluster].server, &self.work[cluster].plan.steps);
        let (states, sites) = (&self.states, &self.sites);
        // A node that has failed, or will not start because its clusters or one of its needs have failed, is of no use.
        let usable = |n: usize, node: &Node| match states.get(n) {
            Some(State::Failed) => false,
            Some(State::Pending) => {
                node.steps.iter().any(|at| sites[at.cluster].failure.is_none())
                    && !node.needs.iter().any(|need| states[*need] == State::Failed)
            }
            _ => true,
        };
        let added = self.graph.add(cluster, server, steps, from, usable);
        for Added { node, needs } in &added {
            if self.states.len() == *node {
                self.states.push(State::Pending);
                self.missing.push(0);
                self.dependents.push(Vec::new());
                self.cancelled.push(Arc::default());
            }
            self.sites[cluster].left += usize::from(self.states[*node] != State::Done);
            if self.states[*node] == State::Pending {
                for need in needs.iter().filter(|need| self.states[**need] != State::Done) {
                    self.missing[*node] += 1;
                    self.dependents[*need].push(*node);
                }
                if self.missing[*node] == 0 {
                    self.ready[server].insert(*node);
                } else {
                    self.ready[server].remove(node);
                }
            }
        }
        added.into_iter().map(|added| added.node).collect()
    }

    /// Adds the steps that a cluster has planned again.
    fn plan_again(&mut self, cluster: usize, progress: &mut Progress) {
        let from = self.work[cluster].plan.steps.len();
        let steps = self.work[cluster].runner.take_planned();
        self.work[cluster].plan.extend(steps);
        for n in self.add(cluster, from) {
            if n == progress.activities().len() {
                progress.add(self.activity(n));
            } else {
                progress.join(n, cluster);
            }
        }
        self.raise_limit();
    }

    /// Allows as many open files as the steps may need. A refusal shows as connections that fail, and are tried again.
    fn raise_limit(&self) {
        open_files::raise_limit((OTHER_FILES + self.graph.nodes.len() * FILES_PER_STEP) as u64);
    }

    fn activity(&self, n: usize) -> Activity {
        let steps = &self.graph.nodes[n].steps;
        let groups = steps.iter().map(|at| at.cluster).collect();
        Activity::step(self.work[steps[0].cluster].plan.steps[steps[0].step].doing()).of_groups(groups)
    }

    fn server(&self, n: usize) -> usize {
        self.work[self.graph.nodes[n].steps[0].cluster].server
    }

    /// Whether a cluster still wants the node.
    fn is_wanted(&self, n: usize) -> bool {
        self.graph.nodes[n].steps.iter().any(|at| self.sites[at.cluster].failure.is_none())
    }

    /// Starts the nodes for which their server has a turn, those of the first clusters first.
    fn start_ready(&mut self, inbox: &Inbox<Event>, progress: &mut Progress) -> std::io::Result<()> {
        for server in 0..self.servers.len() {
            while !self.stopped
                && self.active[server] < self.servers[server].parallel
                && let Some(n) = self.ready[server].pop_first()
            {
                if self.is_wanted(n) {
                    self.states[n] = State::Active;
                    self.active[server] += 1;
                    self.running += 1;
                    self.graph.nodes[n].steps.iter().for_each(|at| self.sites[at.cluster].begin());
                    progress.begin(n);
                    self.start(n, inbox.sender())?;
                }
            }
        }
        Ok(())
    }

    /// Runs a node in a thread of its own.
    fn start(&self, n: usize, events: EventSender<Event>) -> std::io::Result<()> {
        let first = self.graph.nodes[n].steps[0];
        let work = &self.work[first.cluster];
        let (action, runner) = (work.plan.steps[first.step].action.clone(), Arc::clone(&work.runner));
        let (server, cancelled) = (Arc::clone(&self.servers[work.server]), Arc::clone(&self.cancelled[n]));
        std::thread::Builder::new().name(format!("step {n}")).stack_size(STACK).spawn(move || {
            let tell = |event| {
                events.send(Event::Step(n, event));
            };
            let result = runner.perform(&action, &StepScope::enter(&server.turns, &cancelled, &tell));
            events.send(Event::Ended(n, result));
        })?;
        Ok(())
    }

    fn on_step_event(&mut self, n: usize, event: &StepEvent, progress: &mut Progress) {
        match (event, self.states[n]) {
            (_, State::Done | State::Failed) => {}
            (StepEvent::Waits, State::Active) => {
                self.states[n] = State::Waiting;
                let server = self.server(n);
                self.active[server] -= 1;
            }
            (StepEvent::Waits, _) => {}
            // The end of a job is not the end of its step.
            (StepEvent::Poll(PollEvent::Changed(job)), _) if job.state.is_final() => {
                progress.set_job(n, &job.id);
            }
            (StepEvent::Poll(event), _) => wait::show(event, n, progress),
        }
    }

    fn on_end(&mut self, n: usize, result: Result<(), StepError>, fail_fast: bool, progress: &mut Progress) {
        if !self.finish(n, if result.is_ok() { State::Done } else { State::Failed }) {
            return;
        }
        let (state, message) = match &result {
            Ok(()) => (ActivityState::Success, String::new()),
            Err(error) => (ActivityState::Failure, error.to_string()),
        };
        progress.update(n, state, &message);
        progress.end(n);
        let error = result.err().map(Arc::new);
        let step = progress.activities()[n].name();
        let mut clusters: Vec<usize> = self.graph.nodes[n].steps.iter().map(|at| at.cluster).collect();
        if let Some(error) = error {
            self.stopped |= fail_fast;
            // A cluster may need a step that is not its own, through one that it shares.
            let dependents = self.dependents[n].iter().flat_map(|node| &self.graph.nodes[*node].steps);
            clusters.extend(dependents.map(|at| at.cluster));
            for cluster in &clusters {
                self.sites[*cluster].fail(Error::Stopped { step: step.clone(), error: Arc::clone(&error) });
            }
        } else {
            clusters.iter().for_each(|cluster| self.sites[*cluster].left -= 1);
            let server = self.server(n);
            for dependent in self.dependents[n].clone() {
                self.missing[dependent] -= 1;
                if self.missing[dependent] == 0 {
                    self.ready[server].insert(dependent);
                }
            }
            let first = self.graph.nodes[n].steps[0];
            if matches!(self.work[first.cluster].plan.steps[first.step].action, Action::Plan) {
                self.plan_again(first.cluster, progress);
            }
        }
        self.settle(&clusters, progress);
    }

    /// Ends a node. Returns whether it was running.
    fn finish(&mut self, n: usize, state: State) -> bool {
        if !self.is_running(n) {
            return false;
        }
        let server = self.server(n);
        self.active[server] -= usize::from(self.states[n] == State::Active);
        self.states[n] = state;
        self.running -= 1;
        true
    }

    fn is_running(&self, n: usize) -> bool {
        matches!(self.states[n], State::Active | State::Waiting)
    }

    /// Shows the end of clusters that have nothing left to do, or have failed and whose steps have all ended.
    fn settle(&mut self, clusters: &[usize], progress: &mut Progress) {
        for cluster in clusters.iter().copied() {
            let site = &self.sites[cluster];
            if site.is_settled() || (site.left > 0 && site.failure.is_none()) || self.runs(cluster).next().is_some() {
                continue;
            }
            let site = &mut self.sites[cluster];
            site.settle();
            progress.end_group(cluster, site.failure.as_ref().map(ToString::to_string));
        }
    }

    /// The running nodes of a cluster.
    fn runs(&self, cluster: usize) -> impl Iterator<Item = usize> {
        let belongs = move |n: &usize| self.graph.nodes[*n].steps.iter().any(|at| at.cluster == cluster);
        (0..self.graph.nodes.len()).filter(|n| self.is_running(*n)).filter(belongs)
    }

    /// The next time at which the limit of a cluster is reached.
    fn next_deadline(&self, limit: Option<Duration>) -> Option<Instant> {
        self.sites.iter().filter_map(|site| site.deadline(limit?)).min()
    }

    /// Gives up on the clusters whose time is over. Their jobs continue, and their steps send nothing any more.
    fn give_up(&mut self, limit: Option<Duration>, progress: &mut Progress) {
        let Some(limit) = limit else { return };
        for cluster in 0..self.sites.len() {
            if self.sites[cluster].deadline(limit).is_some_and(|deadline| deadline <= Instant::now()) {
                self.stop(cluster, Stop::Timeout(limit), progress);
                for n in self.runs(cluster).collect::<Vec<_>>() {
                    if !self.is_wanted(n) {
                        self.cancelled[n].store(true, Ordering::Relaxed);
                        self.finish(n, State::Failed);
                    }
                }
                self.settle(&[cluster], progress);
            }
        }
    }

    /// Stops every cluster that has not ended. Their jobs continue, and their steps send nothing any more.
    fn stop_all(&mut self, stop: Stop, progress: &mut Progress) {
        self.cancelled.iter().for_each(|cancelled| cancelled.store(true, Ordering::Relaxed));
        for cluster in 0..self.sites.len() {
            if self.sites[cluster].left > 0 {
                self.stop(cluster, stop, progress);
            }
        }
    }

    fn stop(&mut self, cluster: usize, stop: Stop, progress: &Progress) {
        let activities = progress.activities();
        let steps = self.activities_of(cluster, activities);
        let done = steps.iter().filter(|step| *step.state() == ActivityState::Success).count();
        let jobs = steps.iter().filter(|step| !step.has_ended()).filter_map(|step| step.job_id());
        let (total, jobs) = (steps.len(), jobs.map(str::to_owned).collect());
        self.sites[cluster].fail(stop.error(done, total, jobs));
    }

    /// The activities of a cluster's steps, in the order of its plan.
    fn activities_of<'b>(&self, cluster: usize, all: &'b [Activity]) -> Vec<&'b Activity> {
        let mut steps: Vec<(usize, &Activity)> = Vec::new();
        for (node, activity) in self.graph.nodes.iter().zip(all) {
            steps.extend(node.steps.iter().filter(|at| at.cluster == cluster).map(|at| (at.step, activity)));
        }
        steps.sort_by_key(|(step, _)| *step);
        steps.into_iter().map(|(_, activity)| activity).collect()
    }

    fn into_executions(self, activities: &[Activity]) -> Vec<Execution> {
        let mut steps: Vec<Vec<(usize, Activity)>> = self.work.iter().map(|_| Vec::new()).collect();
        for (node, activity) in self.graph.nodes.iter().zip(activities) {
            node.steps.iter().for_each(|at| steps[at.cluster].push((at.step, activity.clone())));
        }
        let execution = |((work, site), mut steps): ((Work, Site), Vec<(usize, Activity)>)| {
            steps.sort_by_key(|(step, _)| *step);
            let activities = steps.into_iter().map(|(_, activity)| activity);
            Execution {
                steps: work.plan.steps.into_iter().zip(activities).collect(),
                duration: site.duration(),
                failure: site.failure,
            }
        };
        self.work.into_iter().zip(self.sites).zip(steps).map(execution).collect()
    }
}
