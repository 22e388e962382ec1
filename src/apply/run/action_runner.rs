//! The steps of a plan as calls.

use std::sync::{Mutex, MutexGuard, PoisonError};

use secrecy::ExposeSecret;
use serde_json::{Map, Value, json};

use crate::apply::error::Error;
use crate::apply::file::secrets::Secrets;
use crate::apply::file::spec::{Access, Host, Spec};
use crate::apply::parallel_map::parallel_map;
use crate::apply::plan::diff::{self, NodeChange};
use crate::apply::plan::observed::{self, Observed, ObservedCluster, ObservedNode};
use crate::apply::plan::planner::pair;
use crate::apply::plan::steps::{Account, Action};
use crate::deploy::error::ApiError;
use crate::deploy::field::text;
use crate::deploy::values::{Hypervisor, Purpose};
use crate::deploy::{self, Call, Client, Job, Payload};
use crate::wait;
use crate::wait::machine::PollEvent;

/// What a step tells while it works.
pub(crate) type Tell<'a> = &'a (dyn Fn(PollEvent) + Sync);

/// All that the steps work with.
pub struct ActionRunner {
    client: Client,
    spec: Spec,
    secrets: Secrets,
    poll_timeout: u16,
    known: Mutex<Known>,
}

/// What earlier steps have found out.
struct Known {
    cluster: Option<String>,
    /// The nodes in the order of the file.
    nodes: Vec<ObservedNode>,
    hosts: Vec<Value>,
}

impl ActionRunner {
    /// With what exists; long polls are of `poll_timeout` seconds.
    pub fn new(client: Client, spec: Spec, secrets: Secrets, observed: Observed, poll_timeout: u16) -> Self {
        let mut known = Known { cluster: None, nodes: Vec::new(), hosts: observed.hosts };
        if let Some(ObservedCluster { id, nodes, .. }) = observed.cluster {
            known.nodes = in_order(&spec, nodes);
            known.cluster = Some(id);
        }
        Self { client, spec, secrets, poll_timeout, known: Mutex::new(known) }
    }

    fn known(&self) -> MutexGuard<'_, Known> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn cluster(&self) -> anyhow::Result<String> {
        self.known().cluster.clone().ok_or_else(|| anyhow::anyhow!("the cluster was not created"))
    }

    /// Does one step.
    ///
    /// # Errors
    /// Whatever stopped it.
    pub(crate) fn perform(&self, action: &Action, tell: Tell<'_>) -> anyhow::Result<()> {
        match action {
            Action::AddCredential(account) => self.add_credential(account, tell),
            Action::ChangeCredential(id, account) => self.change_credential(id, account, tell),
            Action::RegisterHosts(hosts) => self.register(hosts, tell),
            Action::CreateCluster(body) => self.create(body, tell),
            Action::ChangeCluster(body) => {
                let call = Call::patch(&["clusters", &self.cluster()?]).json(Value::Object(body.clone()));
                self.send(&call, tell).map(drop)
            }
            Action::ConfigureNode(n) => self.configure(*n, tell),
            Action::Resize(sizes) => self.resize(sizes, tell),
            Action::CheckNetwork => self.check_network(tell),
            Action::Deploy => self.deploy(tell),
        }
    }

    /// Sends a call and waits for its job, if it starts one; returns the id of what was created.
    fn send(&self, call: &Call, tell: Tell<'_>) -> anyhow::Result<Option<String>> {
        let answer = self.client.send(call)?;
        if let Payload::Job(job) = answer.payload {
            self.wait(job, tell)?;
        }
        Ok(answer.created_id)
    }

    /// Waits for a job by the shared poller.
    fn wait(&self, job: Job, tell: Tell<'_>) -> anyhow::Result<()> {
        Ok(wait::wait_for(&self.client, job, self.poll_timeout, tell)?)
    }

    /// The credential of a vCenter or a host: a job (D R C), without which the hosts cannot be registered.
    fn add_credential(&self, account: &Account, tell: Tell<'_>) -> anyhow::Result<()> {
        let password = self.secrets.get(&account.secret)?;
        let call = Call::post(&["security", "credentials"]).json(json!({
            "hostname": account.hostname, "type": account.kind,
            "username": account.username, "password": password.expose_secret(),
        }));
        self.send(&call, tell).map(drop)
    }

    fn change_credential(&self, id: &str, account: &Account, tell: Tell<'_>) -> anyhow::Result<()> {
        let password = self.secrets.get(&account.secret)?;
        let call = Call::patch(&["security", "credentials", id])
            .json(json!({"username": account.username, "password": password.expose_secret()}));
        self.send(&call, tell).map(drop)
    }

    /// One job for all hosts (S R C).
    fn register(&self, hosts: &[usize], tell: Tell<'_>) -> anyhow::Result<()> {
        let body = |host: &Host| {
            let mut body = json!({"name": host.name, "hypervisor_type": host.hypervisor.as_str()});
            if let Access::Vcenter(server) = &host.access {
                body["management_server"] = json!(server);
            }
            body
        };
        let bodies: Vec<Value> = hosts.iter().map(|n| body(&self.spec.hosts[*n])).collect();
        self.send(&Call::post(&["hosts"]).json(json!({ "hosts": bodies })), tell)?;
        let now = self.client.collection(&Call::get(&["hosts"]).query("fields", "*"))?;
        self.known().hosts = now;
        Ok(())
    }

    /// Synchronous (D S R C); the nodes come with it.
    fn create(&self, body: &Map<String, Value>, tell: Tell<'_>) -> anyhow::Result<()> {
        let (name, count) = (&self.spec.cluster.name, self.spec.nodes.len().to_string());
        let mut body = body.clone();
        body.insert("name".to_owned(), json!(name));
        let call = Call::post(&["clusters"]).query("node_count", count).json(Value::Object(body));
        let id = match self.send(&call, tell)? {
            Some(id) => id,
            None => {
                let call = Call::get(&["clusters"]).query("name", name.as_str());
                let all = self.client.collection(&call)?;
                let id = all.iter().find(|c| c["name"] == **name).and_then(|c| text(c.get("id")?));
                id.ok_or_else(|| anyhow::anyhow!("Deploy created cluster {name}, and does not list it"))?
            }
        };
        let nodes = observed::nodes(&self.client, &id, observed::depth(&self.spec.nodes))?;
        if nodes.len() != self.spec.nodes.len() {
            anyhow::bail!(
                "Deploy created cluster {name} with {} nodes in place of {}",
                nodes.len(),
                self.spec.nodes.len()
            );
        }
        let mut known = self.known();
        known.nodes = in_order(&self.spec, nodes);
        known.cluster = Some(id);
        Ok(())
    }

    /// The node itself first, since its networks and storage are those of its host; then these at the same time.
    fn configure(&self, n: usize, tell: Tell<'_>) -> anyhow::Result<()> {
        let cluster = self.cluster()?;
        let (want, now, hosts) = {
            let known = self.known();
            (&self.spec.nodes[n], known.nodes[n].clone(), known.hosts.clone())
        };
        let path = ["clusters", &cluster, "nodes", &now.id];
        let diff = diff::node(want, &now, &hosts);
        let mut body = diff.body.clone();
        if let Some(name) = &diff.host {
            let host = hosts.iter().find(|host| host["name"].as_str() == Some(name)).and_then(|h| text(h.get("id")?));
            let id = host.ok_or_else(|| anyhow::anyhow!("Deploy registered host {name}, and does not list it"))?;
            body.insert("host".to_owned(), json!({ "id": id }));
        }
        if !body.is_empty() {
            self.send(&Call::patch(&path).json(Value::Object(body)), tell)?;
        }
        parallel_map(&tracks(&path, &now, &diff)?, |calls| {
            calls.iter().try_for_each(|call| self.send(call, tell).map(drop))
        })?;
        // Read back: what silently stayed as it was would only be noticed after half an hour of deployment.
        let again = observed::again(&self.client, &cluster, &now.id, observed::depth(std::slice::from_ref(want)))?;
        let told = again.disks.is_some();
        let left = diff::node(want, &again, &hosts);
        match left.changes.into_iter().find(|c| told || c.field != "storage.disks") {
            Some(left) => Err(Error::NotTaken {
                node: again.name().to_owned(),
                field: left.field,
                is: left.old.to_string(),
                want: left.new.to_string(),
            }
            .into()),
            None => Ok(()),
        }
    }

    /// A job (S).
    fn resize(&self, sizes: &[(String, &str)], tell: Tell<'_>) -> anyhow::Result<()> {
        let password = self.secrets.get(&self.spec.cluster.admin_password.path)?;
        let nodes: Vec<Value> = sizes.iter().map(|(id, size)| json!({"id": id, "instance_type": size})).collect();
        let call = Call::patch(&["clusters", &self.cluster()?])
            .json(json!({"admin_password": password.expose_secret(), "nodes": nodes}));
        self.send(&call, tell).map(drop)
    }

    /// The quick check of the internal network, with the kind of switch that the hypervisor has by default (R D).
    fn check_network(&self, tell: Tell<'_>) -> anyhow::Result<()> {
        let internal = |node: &crate::apply::file::spec::Node| {
            let network = node.networks.iter().find(|network| network.purpose == Purpose::Internal)?;
            Some(json!({"host_name": node.host.as_ref()?, "network_name": network.name}))
        };
        let networks: Vec<Value> = self.spec.nodes.iter().filter_map(internal).collect();
        let kvm = self.spec.hosts.iter().any(|host| host.hypervisor == Hypervisor::Kvm);
        let switch = if kvm { "OpenVSwitch" } else { "StandardVSwitch" };
        let check = Call::post(&["network", "connectivitychecks"]).json(json!({
            "debug": false, "mode": "quick", "mtu": 9000, "vswitch_type": switch, "host_networks": networks,
        }));
        match self.send(&check, tell) {
            // One run at a time (D): one that goes on, of an earlier apply perhaps, is let end first.
            Err(error) if matches!(error.downcast_ref(), Some(deploy::Error::Api(ApiError { status: 409, .. }))) => {
                let call = Call::get(&["jobs"]).query("fields", "*").query("state", "!success");
                let jobs = self.client.collection(&call)?.into_iter().filter_map(Job::read);
                let mut others = jobs.filter(|job| !job.state.is_final()).peekable();
                if others.peek().is_none() {
                    return Err(error);
                }
                // How it ends is told to whoever began it.
                others.for_each(|job| drop(self.wait(job, tell)));
                self.send(&check, tell).map(drop)
            }
            other => other.map(drop),
        }
    }

    /// A job of 10 to 45 minutes (D).
    fn deploy(&self, tell: Tell<'_>) -> anyhow::Result<()> {
        let password = self.secrets.get(&self.spec.cluster.admin_password.path)?;
        let call = Call::post(&["clusters", &self.cluster()?, "deploy"])
            .query("inhibit_rollback", "false")
            .json(json!({"ontap_credential": {"password": password.expose_secret()}}));
        self.send(&call, tell).map(drop)
    }
}

/// What is done to a node's networks and storage: lists of calls, of which each list is done in its order.
fn tracks(path: &[&str], now: &ObservedNode, diff: &NodeChange) -> anyhow::Result<Vec<Vec<Call>>> {
    let mut tracks = Vec::new();
    for (id, body) in &diff.networks {
        if id.is_empty() {
            anyhow::bail!("node {} has no such network: {}", now.name(), body["name"]);
        }
        tracks.push(vec![Call::patch(&below(path, &["networks", id])).json(body.clone())]);
    }
    let mut storage: Vec<Call> =
        diff.detach.iter().map(|id| Call::delete(&below(path, &["storage", "pools", id]))).collect();
    if !diff.attach.is_empty() {
        let pools: Vec<Value> =
            diff.attach.iter().map(|pool| json!({"name": pool.name, "capacity": pool.capacity})).collect();
        storage.push(Call::post(&below(path, &["storage", "pools"])).json(json!({ "pool_array": pools })));
    }
    if !storage.is_empty() {
        tracks.push(storage);
    }
    if !diff.disks.is_empty() {
        tracks.push(vec![Call::post(&below(path, &["storage", "disks"])).json(json!({ "disks": diff.disks }))]);
    }
    Ok(tracks)
}

fn below<'a>(path: &[&'a str], rest: &[&'a str]) -> Vec<&'a str> {
    [path, rest].concat()
}

/// The server's nodes in the order of the file.
fn in_order(spec: &Spec, nodes: Vec<ObservedNode>) -> Vec<ObservedNode> {
    pair(spec, &nodes).into_iter().filter_map(|at| nodes.get(at).cloned()).collect()
}
