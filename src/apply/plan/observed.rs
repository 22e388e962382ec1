//! What exists on the server, as far as a cluster file is about it.

use serde_json::Value;

use crate::apply::file::spec::{Access, Node, Spec};
use crate::apply::parallel_map::parallel_map;
use crate::deploy::field::text;
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

/// What exists.
#[derive(Debug, Clone, Default)]
pub struct Observed {
    /// Credentials, as the server lists them.
    pub credentials: Vec<Value>,
    /// Hosts, as the server lists them.
    pub hosts: Vec<Value>,
    /// ONTAP versions that can be deployed.
    pub images: Vec<String>,
    /// The cluster of the file's name.
    pub cluster: Option<ObservedCluster>,
    /// Jobs that have not ended and are about what the file is about.
    pub jobs: Vec<Job>,
}

/// A cluster as it is.
#[derive(Debug, Clone)]
pub struct ObservedCluster {
    /// Opaque.
    pub id: String,
    /// All that the server said.
    pub record: Value,
    /// Its nodes, by name.
    pub nodes: Vec<ObservedNode>,
}

/// A node as it is.
#[derive(Debug, Clone, Default)]
pub struct ObservedNode {
    /// Opaque.
    pub id: String,
    /// All that the server said.
    pub record: Value,
    /// Its networks.
    pub networks: Vec<Value>,
    /// Its storage pools.
    pub pools: Vec<Value>,
    /// The names of its disks; `None` where the server would not tell.
    pub disks: Option<Vec<String>>,
}

impl ObservedCluster {
    /// Whether it was deployed.
    pub fn is_deployed(&self) -> bool {
        self.record["is_deployed"].as_bool().unwrap_or(false)
    }

    /// Its state, as the server calls it.
    pub fn state(&self) -> &str {
        self.record["state"].as_str().unwrap_or_default()
    }

    /// Whether work on it seems to be under way (D S: the states in which it stays by itself are known).
    pub fn is_in_passing(&self) -> bool {
        let stays = ["", "powered_on", "powered_off", "create_failed", "delete_failed", "degraded", "unknown"];
        !stays.contains(&self.state())
    }
}

impl ObservedNode {
    /// Its name.
    pub fn name(&self) -> &str {
        self.record["name"].as_str().unwrap_or_default()
    }
}

/// Reads all that the file is about, in three rounds of calls at the same time.
///
/// # Errors
/// Those of the calls.
pub fn read(client: &Client, spec: &Spec) -> Result<Observed, Error> {
    let name = &spec.cluster.name;
    let calls = [
        Call::get(&["clusters"]).query("fields", "*").query("name", name.as_str()),
        Call::get(&["hosts"]).query("fields", "*"),
        Call::get(&["security", "credentials"]).query("fields", "*"),
        Call::get(&["jobs"]).query("fields", "*").query("state", "!success"),
        Call::get(&["images"]),
    ];
    let read = parallel_map(&calls, |call| client.collection(call))?;
    let Ok([clusters, hosts, credentials, jobs, images]) = <[Vec<Value>; 5]>::try_from(read) else {
        return Ok(Observed::default());
    };
    let cluster = with_nodes(client, clusters, name, depth(&spec.nodes))?;
    let jobs: Vec<Job> = jobs.into_iter().filter_map(Job::read).filter(|job| !job.state.is_final()).collect();
    Ok(Observed {
        credentials,
        hosts,
        images: images.iter().filter_map(|image| text(image.get("id")?)).collect(),
        jobs: related(jobs, spec, cluster.as_ref()),
        cluster,
    })
}

/// How much must be read to compare it with these nodes of a file.
pub fn depth(nodes: &[Node]) -> Depth {
    if nodes.iter().any(|node| !node.disks.is_empty()) { Depth::Disks } else { Depth::Networks }
}

/// The cluster of this name with its nodes.
///
/// # Errors
/// Those of the calls.
pub fn cluster(client: &Client, name: &str, depth: Depth) -> Result<Option<ObservedCluster>, Error> {
    let call = Call::get(&["clusters"]).query("fields", "*").query("name", name);
    with_nodes(client, client.collection(&call)?, name, depth)
}

/// The one of these clusters that has this name: a server whose filter is more generous than asked must not lend us
/// another's.
fn with_nodes(client: &Client, all: Vec<Value>, name: &str, depth: Depth) -> Result<Option<ObservedCluster>, Error> {
    let record = all.into_iter().find(|c| c["name"].as_str() == Some(name));
    let Some((id, record)) = record.and_then(|record| Some((text(&record["id"])?, record))) else { return Ok(None) };
    Ok(Some(ObservedCluster { nodes: nodes(client, &id, depth)?, id, record }))
}

/// The nodes of a cluster by name (R C).
///
/// # Errors
/// Those of the calls.
pub fn nodes(client: &Client, cluster: &str, depth: Depth) -> Result<Vec<ObservedNode>, Error> {
    let call = Call::get(&["clusters", cluster, "nodes"]).query("fields", "*").query("order_by", "name asc");
    let records: Vec<(String, Value)> =
        client.collection(&call)?.into_iter().filter_map(|node| Some((text(node.get("id")?)?, node))).collect();
    parallel_map(&records, |(id, record)| node(client, cluster, id, record.clone(), depth))
}

/// One node again, after it was written.
///
/// # Errors
/// Those of the calls.
pub fn again(client: &Client, cluster: &str, id: &str, depth: Depth) -> Result<ObservedNode, Error> {
    node(client, cluster, id, Value::Null, depth)
}

/// A node with what is below it, all asked for at the same time; `record` is what is known of it, or nothing.
fn node(client: &Client, cluster: &str, id: &str, record: Value, depth: Depth) -> Result<ObservedNode, Error> {
    let call = |path: &[&str]| Call::get(&[&["clusters", cluster, "nodes", id], path].concat()).query("fields", "*");
    let mut calls = Vec::new();
    if record.is_null() {
        calls.push(call(&[]));
    }
    if depth >= Depth::Networks {
        calls.extend([call(&["networks"]), call(&["storage", "pools"])]);
    }
    if depth >= Depth::Disks {
        calls.push(call(&["storage", "disks"]));
    }
    let mut read = parallel_map(&calls, |call| match client.send(call).map(|answer| answer.payload) {
        Ok(Payload::Record(record)) => Ok(Some(record)),
        Ok(Payload::Records(list)) => Ok(Some(Value::Array(list))),
        Ok(_) => Err(Error::Unreadable { call: call.to_string(), why: "a record was expected".to_owned() }),
        // No public source has a GET of the disks: a server that has none is no reason to stop.
        Err(Error::Api(refusal))
            if call.to_string().ends_with("/disks") && matches!(refusal.status, 404 | 405 | 501) =>
        {
            Ok(None)
        }
        Err(error) => Err(error),
    })?
    .into_iter();
    let mut next = || read.next().flatten().unwrap_or_default();
    let record = if record.is_null() { next() } else { record };
    let mut list = || match next() {
        Value::Array(list) => Some(list),
        _ => None,
    };
    let (networks, pools) = (list().unwrap_or_default(), list().unwrap_or_default());
    let name = |disk: &Value| text(disk).or_else(|| text(disk.get("name")?));
    let disks = list().map(|list| list.iter().filter_map(name).collect());
    Ok(ObservedNode { id: id.to_owned(), record, networks, pools, disks })
}

/// The jobs that speak of the file's cluster, hosts or vCenter. Where a cluster is in the middle of something and no job
/// says so, it may be any of them.
fn related(jobs: Vec<Job>, spec: &Spec, cluster: Option<&ObservedCluster>) -> Vec<Job> {
    let mut names: Vec<&str> = vec![&spec.cluster.name];
    names.extend(spec.vcenter.iter().map(|v| v.hostname.as_str()));
    names.extend(spec.hosts.iter().map(|h| h.name.as_str()));
    names.extend(spec.hosts.iter().filter_map(|h| match &h.access {
        Access::Vcenter(server) => Some(server.as_str()),
        _ => None,
    }));
    if let Some(cluster) = cluster {
        names.push(&cluster.id);
        names.extend(cluster.nodes.iter().map(ObservedNode::name));
    }
    names.retain(|name| !name.is_empty());
    let (ours, others): (Vec<Job>, Vec<Job>) = jobs.into_iter().partition(|job| speaks_of(&job.record, &names));
    if ours.is_empty() && cluster.is_some_and(ObservedCluster::is_in_passing) { others } else { ours }
}

/// Whether a text anywhere in a record holds one of these names as a whole word.
fn speaks_of(value: &Value, names: &[&str]) -> bool {
    match value {
        Value::String(text) => names.iter().any(|name| has_word(text, name)),
        Value::Array(list) => list.iter().any(|inner| speaks_of(inner, names)),
        Value::Object(map) => map.values().any(|inner| speaks_of(inner, names)),
        _ => false,
    }
}

fn has_word(text: &str, word: &str) -> bool {
    let part = |c: char| c.is_alphanumeric() || c == '-' || c == '_';
    text.match_indices(word).any(|(at, _)| {
        let (before, after) = (&text[..at], &text[at + word.len()..]);
        let mut tail = after.chars();
        // A full stop ends a sentence; one before a letter goes on with a name.
        let goes_on = match tail.next() {
            Some('.') => tail.next().is_some_and(part),
            Some(c) => part(c),
            None => false,
        };
        !before.ends_with(|c| part(c) || c == '.') && !goes_on
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_found_as_a_whole_word_only() {
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
