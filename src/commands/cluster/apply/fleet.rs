//! Several clusters while they are applied: their plans, the question, and the execution.

use std::collections::HashSet;
use std::sync::Arc;
use std::time::{Duration, Instant};

use super::report;
use super::servers::Servers;
use super::{Apply, PLAN_HAS_STEPS};
use crate::apply::error::Error as ApplyError;
use crate::apply::file::secrets::{self, Needed, Secrets};
use crate::apply::file::source::Input;
use crate::apply::fleet;
use crate::apply::plan::fleet_render::{self, ClusterPlan, Extent};
use crate::apply::plan::observed::Observed;
use crate::apply::plan::planner::plan;
use crate::apply::plan::render::Stream;
use crate::apply::plan::steps::{Plan, Step};
use crate::apply::run::action_runner::ActionRunner;
use crate::apply::run::executor::{Execution, Limits, Work, execute};
use crate::apply::run::server::Server;
use crate::commands::context::Context;
use crate::deploy::Client;
use crate::error::Error;
use crate::platform::signals::Signal;
use crate::progress::{Activity, Group};
use crate::report::Entry;

/// One of several clusters.
pub(super) struct Cluster {
    pub(super) input: Input,
    /// The number of its server.
    pub(super) server: usize,
    secrets: Secrets,
    observed: Option<Observed>,
    pub(super) plan: Plan,
    /// Whether the plan only waits for jobs of an earlier run, and what is left is planned when they have ended.
    waits: bool,
    /// The jobs that it has waited for. It does not wait again for one that is listed as if it were in progress.
    waited_for: HashSet<String>,
    /// The steps as they were executed, from all attempts.
    pub(super) steps: Vec<(Step, Activity)>,
    pub(super) duration: Duration,
    /// Why it was not applied to the end.
    pub(super) failure: Option<ApplyError>,
}

/// The clusters of several files, on their servers.
pub(super) struct Fleet<'a> {
    apply: &'a Apply,
    pub(super) context: &'a Context,
    pub(super) servers: Servers,
    pub(super) clusters: Vec<Cluster>,
    started: Instant,
}

impl Cluster {
    fn new(input: Input, server: usize) -> Self {
        Self {
            input,
            server,
            secrets: Secrets::default(),
            observed: None,
            plan: Plan::default(),
            waits: false,
            waited_for: HashSet::new(),
            steps: Vec::new(),
            duration: Duration::ZERO,
            failure: None,
        }
    }

    pub(super) fn name(&self) -> &str {
        &self.input.spec.cluster.name
    }

    /// Whether its state was read from the server.
    pub(super) fn was_read(&self) -> bool {
        !matches!(self.failure, Some(ApplyError::Unread(_)))
    }

    /// Whether its plan has steps that can be executed.
    fn is_executable(&self) -> bool {
        self.failure.is_none() && !self.plan.is_empty()
    }
}

impl<'a> Fleet<'a> {
    /// The clusters of the files, on the servers that were found for them.
    pub(super) fn new(apply: &'a Apply, context: &'a Context, servers: Servers, inputs: Vec<Input>) -> Self {
        let clusters =
            inputs.into_iter().zip(&servers.of).map(|(input, server)| Cluster::new(input, *server)).collect();
        Self { apply, context, servers, clusters, started: Instant::now() }
    }

    pub(super) fn all(&self) -> Vec<usize> {
        (0..self.clusters.len()).collect()
    }

    /// The name of a server, if there are several.
    pub(super) fn server_name(&self, cluster: &Cluster) -> Option<&str> {
        (self.servers.clients.len() > 1).then(|| self.servers.names[cluster.server].as_str())
    }

    /// The plans, for their text.
    pub(super) fn plans(&self) -> Vec<ClusterPlan<'_>> {
        let mut plans = Vec::new();
        for cluster in &self.clusters {
            let plan = match &cluster.failure {
                Some(error @ ApplyError::Unread(_)) => Err(error),
                _ => Ok(&cluster.plan),
            };
            let (source, server_name) = (cluster.input.source.to_string(), self.server_name(cluster));
            plans.push(ClusterPlan { name: cluster.name(), server: cluster.server, server_name, source, plan });
        }
        plans
    }

    /// Compares clusters with their servers. A cluster with jobs of an earlier run waits for them first, but not in a dry run.
    pub(super) fn plan(&mut self, which: &[usize]) {
        let files: Vec<(usize, &Input)> =
            which.iter().map(|n| (self.clusters[*n].server, &self.clusters[*n].input)).collect();
        let observed = fleet::observe(&self.servers.clients, &files);
        for (n, observed) in which.iter().zip(observed) {
            let cluster = &mut self.clusters[*n];
            match observed {
                Ok(observed) => {
                    let mut jobs = observed.jobs.clone();
                    jobs.retain(|job| !self.apply.dry_run && cluster.waited_for.insert(job.id.clone()));
                    cluster.waits = !jobs.is_empty();
                    cluster.plan = if cluster.waits {
                        Plan::to_wait(&cluster.input.spec.cluster.name, &jobs)
                    } else {
                        let mut plan = plan(&cluster.input.spec, &observed, self.apply.plan_options());
                        plan.warn_of_jobs(&observed.jobs);
                        plan
                    };
                    cluster.failure = super::refuse(&cluster.plan).err();
                    cluster.observed = Some(observed);
                }
                Err(error) => cluster.failure = Some(ApplyError::Unread(error)),
            }
        }
    }

    /// Shows the plan, asks, and executes it. Returns the signal that ended it.
    pub(super) fn apply_plan(&mut self) -> Result<Option<Signal>, Error> {
        let executable = self.clusters.iter().filter(|cluster| cluster.is_executable()).count();
        let console = self.context.console;
        let asks = executable > 0 && !self.apply.yes;
        let text = fleet_render::text(&self.plans(), Stream::Stderr, self.apply.extent());
        console.styled(text.trim_end(), asks);
        if executable == 0 || (self.apply.fail_fast && !self.is_complete()) {
            return Ok(None);
        }
        self.read_secrets()?;
        self.context.prompter.consent(&self.question(executable), self.apply.yes)?;
        let (mut which, mut conflicted) = (self.all(), HashSet::new());
        loop {
            let signal = self.execute(&which)?;
            if signal.is_some() || (self.apply.fail_fast && !self.is_complete()) {
                return Ok(signal);
            }
            let waited =
                which.iter().copied().filter(|n| self.clusters[*n].waits && self.clusters[*n].failure.is_none());
            let waited: Vec<usize> = waited.collect();
            // A call of an interrupted run may take effect only now, or another client may make changes.
            which.retain(|n| self.has_conflict(*n) && conflicted.insert(*n));
            let report = |why: &str, clusters: &[usize], again: &str| {
                if !clusters.is_empty() {
                    let number = fleet_render::count(clusters.len(), 1);
                    console.say(format_args!("{why}: planning {number}{again}"));
                }
            };
            report("the jobs of an earlier run have ended", &waited, "");
            report("the server has changed since the plan was made", &which, " again");
            which.extend(waited);
            if which.is_empty() {
                return Ok(None);
            }
            which.sort_unstable();
            self.plan(&which);
            self.read_secrets()?;
        }
    }

    fn question(&self, executable: usize) -> String {
        let servers: HashSet<usize> =
            self.clusters.iter().filter(|cluster| cluster.is_executable()).map(|cluster| cluster.server).collect();
        let others = match self.clusters.iter().filter(|cluster| cluster.failure.is_some()).count() {
            0 => String::new(),
            n => format!(", and leave out the {n} that cannot be applied"),
        };
        format!("Apply this plan to {}{others}?", fleet_render::count(executable, servers.len()))
    }

    fn has_conflict(&self, n: usize) -> bool {
        let cluster = &self.clusters[n];
        !cluster.steps.is_empty() && cluster.failure.as_ref().is_some_and(ApplyError::is_conflict)
    }

    fn read_secrets(&mut self) -> Result<(), Error> {
        let mut own: Vec<Secrets> =
            self.clusters.iter_mut().map(|cluster| std::mem::take(&mut cluster.secrets)).collect();
        let needed: Vec<Needed<'_>> = self
            .clusters
            .iter()
            .map(|cluster| {
                let Input { source, spec } = &cluster.input;
                let paths = if cluster.is_executable() { cluster.plan.secrets(spec) } else { Vec::new() };
                Needed { spec, paths, folder: &source.folder, name: Some(source.to_string()) }
            })
            .collect();
        secrets::read_all(&needed, &mut own, &self.context.prompter)?;
        for (cluster, secrets) in self.clusters.iter_mut().zip(own) {
            cluster.secrets = secrets;
        }
        Ok(())
    }

    /// Executes the plans of clusters. Returns the signal that ended it.
    fn execute(&mut self, which: &[usize]) -> Result<Option<Signal>, Error> {
        let which: Vec<usize> = which.iter().copied().filter(|n| self.clusters[*n].is_executable()).collect();
        let plans = which.iter().map(|n| (*n, std::mem::take(&mut self.clusters[*n].plan))).collect();
        let mut observed: Vec<Option<Observed>> =
            self.clusters.iter_mut().map(|cluster| cluster.observed.take()).collect();
        let limits = Limits {
            fail_fast: self.apply.fail_fast,
            cluster_timeout: self.apply.cluster_timeout,
            ..Limits::default()
        };
        let (executions, signal) = self.execute_plans(plans, |n| observed[n].take().unwrap_or_default(), limits)?;
        for (n, plan, execution) in executions {
            let cluster = &mut self.clusters[n];
            cluster.failure = execution.failure.or_else(|| unfinished(&execution.steps));
            cluster.duration += execution.duration;
            cluster.steps.extend(plan.steps.iter().cloned().zip(execution.steps));
            cluster.plan = plan;
        }
        Ok(signal)
    }

    /// Executes plans within the time that is left, and returns them with their executions.
    #[allow(clippy::type_complexity)]
    fn execute_plans(
        &self,
        plans: Vec<(usize, Plan)>,
        mut observed: impl FnMut(usize) -> Observed,
        limits: Limits,
    ) -> Result<(Vec<(usize, Plan, Execution)>, Option<Signal>), Error> {
        let options = self.context.wait_options();
        let observed: Vec<Observed> = plans.iter().map(|(n, _)| observed(*n)).collect();
        let none = Observed::default();
        let of_server = |server: usize| {
            let first = plans.iter().position(|(n, _)| self.clusters[*n].server == server);
            first.and_then(|first| observed.get(first)).unwrap_or(&none)
        };
        let parallel = self.apply.parallel.into();
        let server = |(n, client): (usize, &Client)| Server::new(client.clone(), of_server(n), parallel).map(Arc::new);
        let servers = self.servers.clients.iter().enumerate().map(server).collect::<Result<Vec<_>, _>>()?;
        let numbers: Vec<usize> = plans.iter().map(|(n, _)| *n).collect();
        let work = |((n, plan), observed): ((usize, Plan), Observed)| {
            let cluster = &self.clusters[n];
            let (server, spec) = (Arc::clone(&servers[cluster.server]), cluster.input.spec.clone());
            let runner = ActionRunner::new(server, spec, cluster.secrets.clone(), observed, options.poll_timeout);
            let group = Group { name: cluster.name().to_owned(), server: self.server_name(cluster).map(str::to_owned) };
            Work { group, server: cluster.server, plan, runner: Arc::new(runner) }
        };
        let work: Vec<Work> = plans.into_iter().zip(observed).map(work).collect();
        let timeout = options.timeout.map(|timeout| timeout.saturating_sub(self.started.elapsed()));
        let mut progress = self.context.progress();
        let (executions, signal) = execute(&work, &servers, Limits { timeout, ..limits }, &mut progress)?;
        let executed = work.into_iter().zip(executions).zip(numbers);
        Ok((executed.map(|((work, execution), n)| (n, work.plan, execution)).collect(), signal))
    }

    /// The entries of a report.
    pub(super) fn report(&self) -> Vec<Entry> {
        let entry = |cluster: &Cluster| Entry {
            server: Some(self.servers.names[cluster.server].clone()),
            source: Some(cluster.input.source.to_string()),
            ..report::entry(cluster.name(), &cluster.plan, &cluster.steps, cluster.failure.as_ref())
        };
        self.clusters.iter().map(entry).collect()
    }

    /// Whether every cluster matches its file.
    pub(super) fn is_complete(&self) -> bool {
        self.clusters.iter().all(|cluster| cluster.failure.is_none())
    }

    pub(super) fn dry_run_status(&self) -> i32 {
        let has_steps = self.clusters.iter().any(|cluster| !cluster.plan.is_empty());
        if self.apply.exit_code && has_steps { PLAN_HAS_STEPS } else { 0 }
    }

    /// The error of all clusters that were not applied; takes their own.
    pub(super) fn failure(&mut self) -> Option<ApplyError> {
        let total = self.clusters.len();
        let failures: Vec<ApplyError> = self.clusters.iter_mut().filter_map(|cluster| cluster.failure.take()).collect();
        (!failures.is_empty()).then_some(ApplyError::Fleet { failures, total })
    }
}

/// The error of a cluster whose steps did not all start although none failed.
fn unfinished(steps: &[Activity]) -> Option<ApplyError> {
    let done = steps.iter().filter(|step| step.has_ended()).count();
    (done < steps.len()).then_some(ApplyError::Ended { done, total: steps.len() })
}

impl Apply {
    pub(super) fn extent(&self) -> Extent {
        if self.summary { Extent::Summary } else { Extent::Details(self.detail()) }
    }
}
