//! Reads the state of the server that a cluster file concerns.

use std::collections::HashMap;
use std::sync::Arc;

use serde_json::Value;

use crate::apply::file::spec::{Access, Node, Spec};
use crate::apply::parallel_map::parallel_map;
use crate::deploy::api::clusters::{self, Cluster};
use crate::deploy::api::credentials::{self, Credential};
use crate::deploy::api::hosts::{self, Host, Inventory};
use crate::deploy::api::nodes::{self, Network, Pool};
use crate::deploy::api::{images, jobs};
use crate::deploy::{Call, Client, Error, Job, Payload};

/// How much of a cluster's nodes is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Depth {
    /// Their own fields.
    Fields,
    /// Their networks and storage pools too.
    Networks,
    /// And their disks.
    Disks,
}

/// The state of a server that all its clusters share.
#[derive(Debug, Default)]
pub struct ServerState {
    /// All credentials.
    pub(crate) credentials: Vec<Credential>,
    /// All hosts.
    pub(crate) hosts: Vec<Host>,
    /// ONTAP versions that can be deployed.
    pub(crate) images: Vec<String>,
    /// The jobs that have not ended.
    pub(crate) jobs: Vec<Job>,
    /// The names of the clusters that were listed.
    pub(crate) clusters: Vec<String>,
}

/// The state of the server that one cluster file concerns.
#[derive(Debug, Clone, Default)]
pub struct Observed {
    /// What it shares with others.
    pub(crate) server: Arc<ServerState>,
    /// The cluster of the file's name.
    pub(crate) cluster: Option<ObservedCluster>,
    /// Jobs that have not ended and concern the cluster, hosts or credentials of the file.
    pub(crate) jobs: Vec<Job>,
    /// What the hosts have on which nodes are still to be configured.
    pub inventories: Vec<Inventory>,
}

/// A cluster with its nodes.
#[derive(Debug, Clone)]
pub struct ObservedCluster {
    /// The cluster itself.
    pub(crate) cluster: Cluster,
    /// Its nodes, by name.
    pub(crate) nodes: Vec<ObservedNode>,
}

/// A node with its networks and storage.
#[derive(Debug, Clone, Default)]
pub(crate) struct ObservedNode {
    /// The node itself.
    pub(crate) node: nodes::Node,
    /// Its networks.
    pub(crate) networks: Vec<Network>,
    /// Its storage pools.
    pub(crate) pools: Vec<Pool>,
    /// The names of its disks; `None` where the server does not list them.
    pub(crate) disks: Option<Vec<String>>,
}

impl Observed {
    /// Whether the cluster is deployed.
    pub(crate) fn is_deployed(&self) -> bool {
        self.cluster.as_ref().is_some_and(ObservedCluster::is_deployed)
    }
}

impl ObservedCluster {
    /// Whether the cluster is deployed.
    pub(crate) fn is_deployed(&self) -> bool {
        self.cluster.is_deployed.unwrap_or(false)
    }
}

/// Reads the state that the clusters of a server share, and those of these names, in one round of concurrent calls.
/// `listed` lists the clusters, or at least these.
///
/// # Errors
/// Those of the calls.
pub(super) fn server(
    client: &Client,
    names: &[&str],
    listed: Call,
) -> Result<(ServerState, Vec<Option<Cluster>>), Error> {
    let calls = [listed, hosts::list(), credentials::list(), jobs::unsuccessful(), images::list()];
    let read = parallel_map(&calls, |call| client.collection(call))?;
    let Ok([clusters, hosts, credentials, jobs, images]) = <[Vec<Value>; 5]>::try_from(read) else {
        return Ok(Default::default());
    };
    // A server may match its filter less strictly, and respond with others.
    let mut known: HashMap<String, Cluster> =
        clusters.into_iter().filter_map(Cluster::read).map(|cluster| (cluster.name.clone(), cluster)).collect();
    let state = ServerState {
        credentials: credentials.iter().map(Credential::read).collect(),
        hosts: hosts.iter().map(Host::read).collect(),
        images: images.iter().filter_map(images::version).collect(),
        jobs: jobs.into_iter().filter_map(Job::read).filter(|job| !job.state.is_final()).collect(),
        clusters: known.keys().cloned().collect(),
    };
    Ok((state, names.iter().map(|name| known.remove(*name)).collect()))
}

/// Adds the nodes of a cluster and the jobs that concern its file to what the server shares.
///
/// # Errors
/// Those of the calls.
pub(super) fn of_file(
    client: &Client,
    server: &Arc<ServerState>,
    spec: &Spec,
    cluster: Option<&Cluster>,
) -> Result<Observed, Error> {
    let cluster = match cluster {
        Some(cluster) => {
            Some(ObservedCluster { nodes: nodes(client, &cluster.id, depth(&spec.nodes))?, cluster: cluster.clone() })
        }
        None => None,
    };
    let jobs = related(&server.jobs, spec, cluster.as_ref());
    Ok(Observed { server: Arc::clone(server), cluster, jobs, inventories: Vec::new() })
}

/// How much must be read to compare these nodes of a file.
pub(crate) fn depth(nodes: &[Node]) -> Depth {
    if nodes.iter().any(|node| !node.disks.is_empty()) { Depth::Disks } else { Depth::Networks }
}

/// The cluster of this name with its nodes.
///
/// # Errors
/// Those of the calls.
pub fn cluster(client: &Client, name: &str, depth: Depth) -> Result<Option<ObservedCluster>, Error> {
    with_nodes(client, client.collection(&clusters::named(name))?, name, depth)
}

/// The hosts and credentials that Deploy has.
///
/// # Errors
/// Those of the calls.
pub fn hosts_and_credentials(client: &Client) -> Result<(Vec<Host>, Vec<Credential>), Error> {
    let hosts = client.collection(&hosts::list())?.iter().map(Host::read).collect();
    Ok((hosts, client.collection(&credentials::list())?.iter().map(Credential::read).collect()))
}

/// The cluster of exactly this name. A server may match its filter less strictly, and respond with others.
fn with_nodes(client: &Client, all: Vec<Value>, name: &str, depth: Depth) -> Result<Option<ObservedCluster>, Error> {
    let Some(cluster) = all.into_iter().filter_map(Cluster::read).find(|c| c.name == name) else { return Ok(None) };
    Ok(Some(ObservedCluster { nodes: nodes(client, &cluster.id, depth)?, cluster }))
}

/// The nodes of a cluster by name (R C).
///
/// # Errors
/// Those of the calls.
pub(crate) fn nodes(client: &Client, cluster: &str, depth: Depth) -> Result<Vec<ObservedNode>, Error> {
    let records = client.collection(&nodes::list(cluster))?;
    let all: Vec<nodes::Node> = records.into_iter().filter_map(nodes::Node::read).collect();
    parallel_map(&all, |node| below(client, cluster, &node.id, Some(node), depth))
}

/// Reads one node again, after it was changed.
///
/// # Errors
/// Those of the calls.
pub(crate) fn again(client: &Client, cluster: &str, id: &str, depth: Depth) -> Result<ObservedNode, Error> {
    below(client, cluster, id, None, depth)
}

/// Reads a node with its networks and storage by concurrent calls. `node` is the node if it was read before.
fn below(
    client: &Client,
    cluster: &str,
    id: &str,
    node: Option<&nodes::Node>,
    depth: Depth,
) -> Result<ObservedNode, Error> {
    let mut calls = Vec::new();
    if node.is_none() {
        calls.push(nodes::get(cluster, id));
    }
    if depth >= Depth::Networks {
        calls.extend([nodes::networks(cluster, id), nodes::pools(cluster, id)]);
    }
    if depth >= Depth::Disks {
        calls.push(nodes::disks(cluster, id));
    }
    let mut read = parallel_map(&calls, |call| match client.send(call).map(|answer| answer.payload) {
        Ok(Payload::Record(record)) => Ok(Some(record)),
        Ok(Payload::Records(list)) => Ok(Some(Value::Array(list))),
        Ok(_) => Err(Error::Unreadable { call: call.to_string(), why: "a record was expected".to_owned() }),
        // No public source has a GET of the disks; a server without it is no error.
        Err(error) if call.to_string().ends_with("/disks") && error.is_missing_call() => Ok(None),
        Err(error) => Err(error),
    })?
    .into_iter();
    let mut next = || read.next().flatten().unwrap_or_default();
    let node = match node {
        Some(node) => node.clone(),
        None => {
            let mut record = next();
            // Some responses leave out the id, which the path already has.
            if let Some(map) = record.as_object_mut() {
                map.entry("id").or_insert_with(|| id.into());
            }
            nodes::Node::read(record).unwrap_or_default()
        }
    };
    let mut list = || match next() {
        Value::Array(list) => Some(list),
        _ => None,
    };
    let networks = list().unwrap_or_default().iter().map(Network::read).collect();
    let pools = list().unwrap_or_default().iter().map(Pool::read).collect();
    let disks = list().map(|list| list.iter().filter_map(nodes::disk_name).collect());
    Ok(ObservedNode { node, networks, pools, disks })
}

/// The jobs that name the cluster, hosts or vCenter of the file. If the state of the cluster is a passing one and no job names
/// it, all jobs.
fn related(jobs: &[Job], spec: &Spec, cluster: Option<&ObservedCluster>) -> Vec<Job> {
    let mut names: Vec<&str> = vec![&spec.cluster.name];
    names.extend(spec.vcenter.iter().map(|v| v.hostname.as_str()));
    names.extend(spec.hosts.iter().map(|h| h.name.as_str()));
    names.extend(spec.hosts.iter().filter_map(|h| match &h.access {
        Access::Vcenter(server) => Some(server.as_str()),
        _ => None,
    }));
    if let Some(cluster) = cluster {
        names.push(&cluster.cluster.id);
        names.extend(cluster.nodes.iter().map(|node| node.node.name.as_str()));
    }
    names.retain(|name| !name.is_empty());
    let (ours, others): (Vec<Job>, Vec<Job>) = jobs.iter().cloned().partition(|job| mentions(&job.record, &names));
    if ours.is_empty() && cluster.is_some_and(|cluster| cluster.cluster.is_changing()) { others } else { ours }
}

/// Whether a text in a record has one of these names as a whole word.
fn mentions(value: &Value, names: &[&str]) -> bool {
    match value {
        Value::String(text) => names.iter().any(|name| has_word(text, name)),
        Value::Array(list) => list.iter().any(|inner| mentions(inner, names)),
        Value::Object(map) => map.values().any(|inner| mentions(inner, names)),
        _ => false,
    }
}

fn has_word(text: &str, word: &str) -> bool {
    let part = |c: char| c.is_alphanumeric() || c == '-' || c == '_';
    text.match_indices(word).any(|(at, _)| {
        let (before, after) = (&text[..at], &text[at + word.len()..]);
        let mut tail = after.chars();
        // A period ends a sentence; one before a letter is part of a name.
        let continues = match tail.next() {
            Some('.') => tail.next().is_some_and(part),
            Some(c) => part(c),
            None => false,
        };
        !before.ends_with(|c| part(c) || c == '.') && !continues
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn name_is_found_as_a_whole_word_only() {
        for (text, found) in [
            ("Deploy cluster \"demo\"", true),
            ("deploying demo.", true),
            ("demo", true),
            ("Deploy cluster \"demo2\"", false),
            ("my-demo is deployed", false),
            ("host demo.example.com", false),
            ("", false),
        ] {
            assert_eq!(has_word(text, "demo"), found, "{text}");
        }
    }
}
