//! Runs the actions of a plan as calls.

use std::collections::HashSet;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use secrecy::SecretString;

use super::scope::StepScope;
use super::server::Server;
use crate::apply::error::StepError;
use crate::apply::file::secrets::Secrets;
use crate::apply::file::spec::{Access, Node, Spec};
use crate::apply::parallel_map::parallel_map;
use crate::apply::plan::diff::{self, NodeChange};
use crate::apply::plan::observe;
use crate::apply::plan::observed::{self, Observed, ObservedCluster, ObservedNode};
use crate::apply::plan::pair::pair;
use crate::apply::plan::planner::{PlanOptions, plan};
use crate::apply::plan::steps::{Account, Action, Plan, Step};
use crate::deploy::api::clusters::{self, Cluster, ClusterConfig};
use crate::deploy::api::hosts::{self, Host, HostAccess, NewHost};
use crate::deploy::api::network_checks::{self, NetworkCheck};
use crate::deploy::api::{credentials, jobs, nodes};
use crate::deploy::values::{CheckMode, Hypervisor, InstanceType, Purpose, SwitchType};
use crate::deploy::{Call, Job, Payload};
use crate::wait;

/// Runs the actions of one cluster's plan.
pub struct ActionRunner {
    server: Arc<Server>,
    spec: Spec,
    secrets: Secrets,
    plan_options: PlanOptions,
    poll_timeout: u16,
    known: Mutex<Known>,
}

/// The state of the server, which steps update.
#[derive(Default)]
struct Known {
    cluster: Option<String>,
    /// The nodes in the order of the file.
    nodes: Vec<ObservedNode>,
    /// The jobs of earlier runs that were waited for. A server may list one for a while that has ended.
    waited_for: HashSet<String>,
    /// The steps of the latest plan of [`Action::Plan`].
    planned: Vec<Step>,
}

impl Known {
    fn set_cluster(&mut self, spec: &Spec, observed: Option<ObservedCluster>) {
        (self.cluster, self.nodes) = match observed {
            Some(ObservedCluster { cluster, nodes }) => (Some(cluster.id), in_order(spec, nodes)),
            None => (None, Vec::new()),
        };
    }
}

impl ActionRunner {
    /// A runner that starts from an observed state, whose jobs the plan waits for. Long polls take up to `poll_timeout` seconds.
    pub fn new(
        server: Arc<Server>,
        spec: Spec,
        secrets: Secrets,
        observed: Observed,
        plan_options: PlanOptions,
        poll_timeout: u16,
    ) -> Self {
        let mut known = Known::default();
        known.set_cluster(&spec, observed.cluster);
        known.waited_for.extend(observed.jobs.into_iter().map(|job| job.id));
        let known = Mutex::new(known);
        Self { server, spec, secrets, plan_options, poll_timeout, known }
    }

    fn known(&self) -> MutexGuard<'_, Known> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn cluster(&self) -> Result<String, StepError> {
        self.known().cluster.clone().ok_or(StepError::NoCluster)
    }

    fn password(&self, path: &str) -> Result<&SecretString, StepError> {
        self.secrets.get(path).ok_or_else(|| StepError::NoPassword(path.to_owned()))
    }

    /// Runs an action.
    ///
    /// # Errors
    /// Why it failed.
    pub(crate) fn perform(&self, action: &Action, scope: &StepScope<'_>) -> Result<(), StepError> {
        match action {
            Action::AddCredential(account) => self.add_credential(account, scope),
            Action::ChangeCredential(id, account) => self.change_credential(id, account, scope),
            Action::RegisterHosts(hosts) => self.register(hosts, scope),
            Action::CreateCluster(config) => self.create(config, scope),
            Action::ChangeCluster(config) => self.send(&clusters::modify(&self.cluster()?, config), scope).map(drop),
            Action::ConfigureNode(n) => self.configure(*n, scope),
            Action::Resize(sizes) => self.resize(sizes, scope),
            Action::CheckNetwork => self.check_network(scope),
            Action::Deploy => self.deploy(scope),
            Action::Wait(job) => match scope.without_turn(|| self.wait((**job).clone(), scope)) {
                // Its outcome is reported to the one who started it, and shows in the next plan.
                Err(StepError::Wait(error)) if error.is_end_of_job() => Ok(()),
                result => result,
            },
            Action::Plan => self.plan(scope),
        }
    }

    /// Plans again, from the state that the server has now. If other jobs are in progress, the new plan waits for them.
    fn plan(&self, scope: &StepScope<'_>) -> Result<(), StepError> {
        scope.may_send()?;
        let observed = observe::read(&self.server.client, &self.spec)?;
        let mut jobs = observed.jobs;
        jobs.retain(|job| self.known().waited_for.insert(job.id.clone()));
        if !jobs.is_empty() {
            self.known().planned = Plan::again(&self.spec.cluster.name, &jobs).steps;
            return Ok(());
        }
        let observed = Observed { jobs, ..observed };
        let plan = plan(&self.spec, &observed, self.plan_options);
        if !plan.refusals.is_empty() {
            return Err(StepError::refused(&plan));
        }
        // Before a step changes something, and another one fails.
        plan.secrets(&self.spec).into_iter().try_for_each(|path| self.password(path).map(drop))?;
        self.server.add_hosts(observed.server.hosts.clone(), &[]);
        let mut known = self.known();
        known.set_cluster(&self.spec, observed.cluster);
        known.planned = plan.steps;
        Ok(())
    }

    /// The steps that [`Action::Plan`] has planned.
    pub(super) fn take_planned(&self) -> Vec<Step> {
        std::mem::take(&mut self.known().planned)
    }

    /// Sends a call and waits for its job, if it starts one; returns the id of what was created.
    fn send(&self, call: &Call, scope: &StepScope<'_>) -> Result<Option<String>, StepError> {
        scope.may_send()?;
        let answer = self.server.client.send(call)?;
        if let Payload::Job(job) = answer.payload {
            scope.without_turn(|| self.wait(job, scope))?;
        }
        Ok(answer.created_id)
    }

    /// Sends one of several concurrent calls of a step, and waits for its job, if it starts one.
    fn send_concurrently(&self, call: &Call, scope: &StepScope<'_>) -> Result<(), StepError> {
        scope.may_send()?;
        match self.server.client.send(call)?.payload {
            Payload::Job(job) => self.wait(job, scope),
            _ => Ok(()),
        }
    }

    /// Waits for a job by the shared poller.
    fn wait(&self, job: Job, scope: &StepScope<'_>) -> Result<(), StepError> {
        Ok(wait::wait_for_job(&self.server.poller, job, self.poll_timeout, |event| scope.tell(event))?)
    }

    fn add_credential(&self, account: &Account, scope: &StepScope<'_>) -> Result<(), StepError> {
        let password = self.password(&account.secret)?;
        let call = credentials::add(&account.hostname, account.kind, &account.username, password);
        self.send(&call, scope).map(drop)
    }

    fn change_credential(&self, id: &str, account: &Account, scope: &StepScope<'_>) -> Result<(), StepError> {
        let password = self.password(&account.secret)?;
        self.send(&credentials::modify(id, Some(&account.username), password), scope).map(drop)
    }

    /// Registers hosts of the file, by number. Their credentials were added before.
    fn register(&self, hosts: &[usize], scope: &StepScope<'_>) -> Result<(), StepError> {
        let host = |n: &usize| {
            let host = &self.spec.hosts[*n];
            let access = match &host.access {
                Access::Vcenter(server) => HostAccess::Vcenter(server),
                Access::Account { .. } | Access::Known => HostAccess::Credential,
            };
            NewHost { name: &host.name, hypervisor: host.hypervisor, access }
        };
        let hosts: Vec<NewHost<'_>> = hosts.iter().map(host).collect();
        self.send(&hosts::register(&hosts), scope)?;
        let listed = self.server.client.collection(&hosts::list())?;
        let registered: Vec<&str> = hosts.iter().map(|host| host.name).collect();
        self.server.add_hosts(listed.iter().map(Host::read).collect(), &registered);
        Ok(())
    }

    /// Creates the cluster; its nodes come with it (D C).
    fn create(&self, config: &ClusterConfig, scope: &StepScope<'_>) -> Result<(), StepError> {
        let name = &self.spec.cluster.name;
        let id = match self.send(&clusters::create(name, self.spec.nodes.len(), config), scope)? {
            Some(id) => id,
            None => {
                let all = self.server.client.collection(&clusters::named(name))?;
                let cluster = all.into_iter().filter_map(Cluster::read).find(|cluster| cluster.name == *name);
                cluster.ok_or_else(|| StepError::UnlistedCluster(name.clone()))?.id
            }
        };
        let nodes = observed::nodes(&self.server.client, &id, observed::depth(&self.spec.nodes))?;
        let (has, wanted) = (nodes.len(), self.spec.nodes.len());
        if has != wanted {
            return Err(StepError::NodeCount { name: name.clone(), has, wanted });
        }
        let mut known = self.known();
        known.nodes = in_order(&self.spec, nodes);
        known.cluster = Some(id);
        Ok(())
    }

    /// Configures the node itself first, because its networks and storage belong to its host; then those concurrently.
    fn configure(&self, n: usize, scope: &StepScope<'_>) -> Result<(), StepError> {
        let cluster = self.cluster()?;
        let (want, now) = (&self.spec.nodes[n], self.known().nodes[n].clone());
        let hosts = self.server.hosts().clone();
        let id = now.node.id.as_str();
        let diff = diff::node(want, &now, &hosts);
        let mut config = diff.config.clone();
        if let Some(name) = &diff.host {
            let host = hosts.iter().find(|host| host.name == *name).and_then(|host| host.id.clone());
            let host = host.ok_or_else(|| StepError::UnlistedHost(name.clone()))?;
            config.host_id = Some(host);
        }
        if !config.is_empty() {
            self.send(&nodes::modify(&cluster, id, &config), scope)?;
        }
        parallel_map(&call_sequences((&cluster, &self.spec.cluster.name), &now, &diff)?, |calls| {
            calls.iter().try_for_each(|call| self.send_concurrently(call, scope))
        })?;
        self.verify(&cluster, want, id, &hosts)
    }

    /// Reads a node back. Otherwise a change that Deploy ignored would be noticed only after half an hour of deployment.
    fn verify(&self, cluster: &str, want: &Node, id: &str, hosts: &[Host]) -> Result<(), StepError> {
        let again = observed::again(&self.server.client, cluster, id, observed::depth(std::slice::from_ref(want)))?;
        let lists_disks = again.disks.is_some();
        let remaining = diff::node(want, &again, hosts).changes;
        match remaining.into_iter().find(|change| lists_disks || change.field != "storage.disks") {
            Some(change) => Err(StepError::NotTaken {
                cluster: self.spec.cluster.name.clone(),
                node: again.node.name,
                field: change.field,
                is: change.old.to_string(),
                want: change.new.to_string(),
            }),
            None => Ok(()),
        }
    }

    fn resize(&self, sizes: &[(String, InstanceType)], scope: &StepScope<'_>) -> Result<(), StepError> {
        let password = self.password(&self.spec.cluster.admin_password.path)?;
        self.send(&clusters::resize(&self.cluster()?, password, sizes), scope).map(drop)
    }

    /// The quick check of the internal network, with the kind of switch that the hypervisor has by default (R D).
    fn check_network(&self, scope: &StepScope<'_>) -> Result<(), StepError> {
        let networks = self.spec.nodes.iter().filter_map(|node| {
            let network = node.networks.iter().find(|network| network.purpose == Purpose::Internal)?;
            Some((node.host.as_deref()?, network.name.as_str()))
        });
        let kvm = self.spec.hosts.iter().any(|host| host.hypervisor == Hypervisor::Kvm);
        let check = network_checks::start(&NetworkCheck {
            mode: CheckMode::Quick,
            mtu: network_checks::DEFAULT_MTU,
            switch: if kvm { SwitchType::OpenVswitch } else { SwitchType::Standard },
            debug: false,
            networks: networks.collect(),
        });
        match self.send(&check, scope) {
            // Deploy runs one check at a time (D): wait for the one that runs, perhaps of an earlier apply.
            Err(error) if error.is_conflict() => {
                let jobs = self.server.client.collection(&jobs::unsuccessful())?.into_iter().filter_map(Job::read);
                let mut others = jobs.filter(|job| !job.state.is_final()).peekable();
                if others.peek().is_none() {
                    return Err(error);
                }
                // Its outcome is reported to the one who started it.
                others.for_each(|job| drop(scope.without_turn(|| self.wait(job, scope))));
                self.send(&check, scope).map(drop)
            }
            other => other.map(drop),
        }
    }

    fn deploy(&self, scope: &StepScope<'_>) -> Result<(), StepError> {
        let password = self.password(&self.spec.cluster.admin_password.path)?;
        self.send(&clusters::deploy(&self.cluster()?, password, false), scope).map(drop)
    }
}

/// The calls that change a node's networks and storage. The calls of one sequence run in its order; sequences are
/// independent.
fn call_sequences(
    (cluster, cluster_name): (&str, &str),
    now: &ObservedNode,
    diff: &NodeChange,
) -> Result<Vec<Vec<Call>>, StepError> {
    let id = now.node.id.as_str();
    let mut sequences = Vec::new();
    for network in &diff.networks {
        let Some(network_id) = &network.id else {
            let (cluster, node) = (cluster_name.to_owned(), now.node.name.clone());
            return Err(StepError::NoNetwork { cluster, node, network: network.name.clone() });
        };
        sequences.push(vec![nodes::set_network(cluster, id, network_id, &network.name, network.vlan)]);
    }
    let mut storage: Vec<Call> = diff.detach.iter().map(|pool| nodes::detach_pool(cluster, id, pool)).collect();
    if !diff.attach.is_empty() {
        let pools = diff.attach.iter().map(|pool| (pool.name.as_str(), pool.capacity));
        storage.push(nodes::attach_pools(cluster, id, pools));
    }
    sequences.push(storage);
    if !diff.disks.is_empty() {
        sequences.push(vec![nodes::attach_disks(cluster, id, &diff.disks)]);
    }
    sequences.retain(|calls| !calls.is_empty());
    Ok(sequences)
}

/// The server's nodes in the order of the file.
fn in_order(spec: &Spec, nodes: Vec<ObservedNode>) -> Vec<ObservedNode> {
    pair(spec, &nodes).into_iter().filter_map(|at| nodes.get(at).cloned()).collect()
}
