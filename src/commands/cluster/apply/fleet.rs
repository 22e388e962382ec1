//! Several clusters while they are applied: their plans, the question, and the execution.

use std::collections::{BTreeSet, HashMap, HashSet};
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
use crate::apply::run::executor::execute;
use crate::apply::run::server::Server;
use crate::apply::run::work::{Limits, TimeLimit, Work};
use crate::commands::context::Context;
use crate::deploy::{self, Client, Job};
use crate::error::Error;
use crate::platform::signals::Signal;
use crate::progress::{Activity, ActivityState, Group};
use crate::report::{Entry, Failure};

/// One of several clusters.
pub(super) struct Cluster {
    pub(super) input: Input,
    /// The number of its server.
    pub(super) server: usize,
    secrets: Secrets,
    observed: Option<Observed>,
    pub(super) plan: Plan,
    /// The jobs of an earlier run that are waited for first. The plan is made again when they have ended.
    jobs: Vec<Job>,
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
            jobs: Vec::new(),
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

    /// Whether there is something to do for it: jobs to wait for, or the steps of its plan.
    fn is_executable(&self) -> bool {
        self.failure.is_none() && !(self.jobs.is_empty() && self.plan.is_empty())
    }
}

impl<'a> Fleet<'a> {
    /// The clusters of the files, on the servers that were found for them.
    pub(super) fn new(apply: &'a Apply, context: &'a Context, servers: Servers, inputs: Vec<Input>) -> Self {
        let clusters =
            inputs.into_iter().zip(&servers.of).map(|(input, server)| Cluster::new(input, *server)).collect();
        Self { apply, context, servers, clusters, started: Instant::now() }
    }

    /// The error of a cluster and its hint, whose commands are for its server.
    pub(super) fn failure_of<'b>(&self, cluster: &'b Cluster) -> Option<(&'b ApplyError, Option<String>)> {
        let error = cluster.failure.as_ref()?;
        Some((error, error.hint().map(|hint| self.for_server(cluster, &hint))))
    }

    /// A hint, with the flags of the cluster's server in its commands.
    pub(super) fn for_server(&self, cluster: &Cluster, hint: &str) -> String {
        let command = format!("deploy-cli{} ", self.servers.flags[cluster.server].to_arguments());
        hint.replace("deploy-cli ", &command)
    }

    /// The name of a cluster's server, if there are several or its file names it.
    pub(super) fn server_name(&self, cluster: &Cluster) -> Option<&str> {
        (self.servers.clients.len() > 1 || cluster.input.spec.server.is_some())
            .then(|| self.servers.names[cluster.server].as_str())
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
            plans.push(ClusterPlan {
                name: cluster.name(),
                server: cluster.server,
                server_name,
                source,
                plan,
                waits: !cluster.jobs.is_empty(),
            });
        }
        plans
    }

    /// Compares the clusters with their servers.
    pub(super) fn plan(&mut self) {
        let files: Vec<(usize, &Input)> =
            self.clusters.iter().map(|cluster| (cluster.server, &cluster.input)).collect();
        let observed = fleet::observe(&self.servers.clients, &files);
        let listed = listed(&files, &observed);
        for (cluster, observed) in self.clusters.iter_mut().zip(observed) {
            match observed {
                Ok(observed) => {
                    cluster.plan = plan(&cluster.input.spec, &observed, self.apply.plan_options());
                    let others = listed.get(&cluster.input.spec.cluster.name).into_iter().flatten();
                    for other in others.filter(|other| observed.cluster.is_none() && **other != cluster.server) {
                        let server = &self.servers.names[*other];
                        let warning = format!("a cluster of this name is on {server} already, and stays there");
                        cluster.plan.warnings.push(warning);
                    }
                    cluster.plan.warn_of_jobs(&observed.jobs);
                    cluster.jobs.clone_from(&observed.jobs);
                    // What is not possible while a job is in progress may be when it has ended.
                    let is_final = self.apply.dry_run || cluster.jobs.is_empty();
                    cluster.failure = super::refuse(&cluster.plan).err().filter(|_| is_final);
                    cluster.observed = Some(observed);
                }
                Err(error) => cluster.failure = Some(ApplyError::Unread(error)),
            }
        }
    }

    /// Shows the plan, asks, and executes it. Returns the signal that ended it.
    pub(super) fn apply_plan(&mut self) -> Result<Option<Signal>, Error> {
        let executable: Vec<usize> = (0..self.clusters.len()).filter(|n| self.clusters[*n].is_executable()).collect();
        let console = self.context.console;
        let asks = !executable.is_empty() && !self.apply.yes;
        let text = fleet_render::text(&self.plans(), Stream::Stderr, self.apply.extent());
        console.styled(text.trim_end(), asks);
        if executable.is_empty() || (self.apply.fail_fast && !self.is_complete()) {
            return Ok(None);
        }
        self.read_secrets()?;
        self.context.prompter.consent(&self.question(&executable), self.apply.yes)?;
        let servers = self.running_servers()?;
        let plan = |cluster: &Cluster| match cluster.jobs.as_slice() {
            [] => cluster.plan.clone(),
            jobs => Plan::again(cluster.name(), jobs),
        };
        let signal = self.execute(&servers, &executable, plan)?;
        let conflicts: Vec<usize> = executable.into_iter().filter(|n| self.has_conflict(*n)).collect();
        if signal.is_some() || conflicts.is_empty() || self.apply.fail_fast {
            return Ok(signal);
        }
        // A call of an interrupted run may take effect only now, or another client may make changes.
        let number = fleet_render::count(conflicts.len(), 1);
        console.say(format_args!("the server has changed since the plan was made: planning {number} again"));
        self.execute(&servers, &conflicts, |cluster| Plan::again(cluster.name(), &[]))
    }

    fn question(&self, executable: &[usize]) -> String {
        let servers: HashSet<usize> = executable.iter().map(|n| self.clusters[*n].server).collect();
        let others = match self.clusters.iter().filter(|cluster| cluster.failure.is_some()).count() {
            0 => String::new(),
            n => format!(", and leave out the {n} that cannot be applied"),
        };
        format!("Apply this plan to {}{others}?", fleet_render::count(executable.len(), servers.len()))
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
                let mut paths = if cluster.is_executable() { cluster.plan.secrets(spec) } else { Vec::new() };
                let is_deployed = cluster.observed.as_ref().is_some_and(Observed::is_deployed);
                let admin = spec.cluster.admin_password.path.as_str();
                // The plan after its jobs may deploy it, although this one does not.
                if !(cluster.jobs.is_empty() || self.apply.no_deploy || is_deployed || paths.contains(&admin)) {
                    paths.push(admin);
                }
                Needed { spec, paths, folder: &source.folder, name: Some(source.to_string()) }
            })
            .collect();
        secrets::read_all(&needed, &mut own, &self.context.prompter)?;
        for (cluster, secrets) in self.clusters.iter_mut().zip(own) {
            cluster.secrets = secrets;
        }
        Ok(())
    }

    /// The servers, with the hosts that were observed.
    fn running_servers(&self) -> Result<Vec<Arc<Server>>, Error> {
        let none = Observed::default();
        let server = |(n, client): (usize, &Client)| {
            let observed = self.clusters.iter().filter(|cluster| cluster.server == n);
            let observed = observed.filter_map(|cluster| cluster.observed.as_ref()).next().unwrap_or(&none);
            Ok(Arc::new(Server::new(client.clone(), observed, self.apply.parallel.into())?))
        };
        self.servers.clients.iter().enumerate().map(server).collect()
    }

    /// Executes plans of clusters. Returns the signal that ended it.
    fn execute(
        &mut self,
        servers: &[Arc<Server>],
        which: &[usize],
        plan: impl Fn(&Cluster) -> Plan,
    ) -> Result<Option<Signal>, Error> {
        let options = self.context.wait_options();
        let mut work = Vec::new();
        for n in which {
            let observed = self.clusters[*n].observed.take().unwrap_or_default();
            let cluster = &self.clusters[*n];
            let runner = ActionRunner::new(
                Arc::clone(&servers[cluster.server]),
                cluster.input.spec.clone(),
                cluster.secrets.clone(),
                observed,
                self.apply.plan_options(),
                options.poll_timeout,
            );
            work.push(Work {
                group: Group { name: cluster.name().to_owned(), server: self.server_name(cluster).map(str::to_owned) },
                server: cluster.server,
                plan: plan(cluster),
                runner: Arc::new(runner),
                spent: cluster.duration,
            });
        }
        let limits = Limits {
            fail_fast: self.apply.fail_fast,
            total: options.timeout.map(|timeout| TimeLimit { started: self.started, timeout }),
            cluster_timeout: self.apply.cluster_timeout,
        };
        let (executions, signal) = execute(work, servers, limits, &mut self.context.progress())?;
        for (n, execution) in which.iter().zip(executions) {
            let cluster = &mut self.clusters[*n];
            cluster.failure = execution.failure.or_else(|| unfinished(&execution.steps));
            cluster.duration = execution.duration;
            // Those of a first attempt that did not start are replaced by those of the second.
            cluster.steps.retain(|(_, activity)| *activity.state() != ActivityState::Pending);
            cluster.steps.extend(execution.steps);
        }
        Ok(signal)
    }

    /// The entries of a report.
    pub(super) fn report(&self) -> Vec<Entry> {
        let entry = |cluster: &Cluster| Entry {
            server: Some(self.servers.names[cluster.server].clone()),
            source: Some(cluster.input.source.to_string()),
            failure: self.failure_of(cluster).map(|(error, hint)| Failure::new(&error.to_string(), hint.as_deref())),
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
        (!failures.is_empty()).then_some(ApplyError::Fleet { failures, total, is_dry_run: self.apply.dry_run })
    }
}

/// The servers of each cluster that they list, by its name.
fn listed(
    files: &[(usize, &Input)],
    observed: &[Result<Observed, Arc<deploy::Error>>],
) -> HashMap<String, BTreeSet<usize>> {
    let mut listed: HashMap<String, BTreeSet<usize>> = HashMap::new();
    let mut seen = HashSet::new();
    for ((server, _), observed) in files.iter().zip(observed) {
        let Ok(observed) = observed else { continue };
        // The clusters of a server share what is known of it.
        if seen.insert(*server) {
            for name in &observed.server.clusters {
                listed.entry(name.clone()).or_default().insert(*server);
            }
        }
    }
    listed
}

/// The error of a cluster whose steps did not all start although none failed.
fn unfinished(steps: &[(Step, Activity)]) -> Option<ApplyError> {
    let done = steps.iter().filter(|(_, activity)| activity.has_ended()).count();
    (done < steps.len()).then_some(ApplyError::Ended { done, total: steps.len() })
}

impl Apply {
    pub(super) fn extent(&self) -> Extent {
        if self.summary { Extent::Summary } else { Extent::Details(self.detail()) }
    }
}
