//! Completion candidates from the host of a node: what the node can use.

use clap::ArgMatches;
use clap_complete::engine::{ArgValueCandidates, CompletionCandidate};
use serde_json::Value;

use super::base::TARGET;
use super::complete::{LIMIT, LINE, deepest, from_server, is_word, records};
use crate::deploy::api::clusters;
use crate::deploy::api::hosts::{self, HostDisk, HostPool};
use crate::deploy::field::{field, text};
use crate::deploy::lookup::pick;
use crate::deploy::node_lookup::{ClusterNodes, pick_node};
use crate::deploy::payload::Payload;
use crate::deploy::resources::{CLUSTERS, NODES};
use crate::deploy::text::printable;
use crate::deploy::{Call, Client};
use crate::output::value::capacity;

/// The networks of the host of the node that the line names.
pub(crate) fn networks() -> ArgValueCandidates {
    of_host(hosts::networks, |record| Some((text(record.get("name")?)?, String::new())))
}

/// The storage pools of that host, with their available capacities.
pub(crate) fn pools() -> ArgValueCandidates {
    of_host(hosts::pools, |record| {
        let pool = HostPool::read(record)?;
        let about = pool.available.map(|bytes| format!("{} available", capacity(bytes)));
        Some((pool.name, about.unwrap_or_default()))
    })
}

/// The disks of that host that are not in use and not on the line yet.
pub(crate) fn disks() -> ArgValueCandidates {
    of_host(hosts::disks, |record| {
        let disk = HostDisk::read(record).filter(|disk| !disk.in_use)?;
        let (_, before) = LINE.get()?.words.split_last()?;
        (!before.iter().any(|word| *word == *disk.name)).then(|| (disk.name, String::new()))
    })
}

/// The names in a list of the host, with descriptions.
fn of_host(list: fn(&str) -> Call, read: fn(&Value) -> Option<(String, String)>) -> ArgValueCandidates {
    from_server(move |client, typed| {
        let host = host_of_node(client, deepest(typed))?;
        let found = records(client, &list(&host))?;
        Some(found.iter().filter_map(read).filter_map(|(name, about)| candidate(&name, &about)).collect())
    })
}

/// A candidate that every shell reads literally. There is none for other names, since an id does not stand for them.
fn candidate(name: &str, about: &str) -> Option<CompletionCandidate> {
    let help = (!about.is_empty()).then(|| printable(about).into());
    name.split(' ').all(is_word).then(|| CompletionCandidate::new(name).help(help))
}

/// The id of the host of the node that the line names.
fn host_of_node(client: &Client, line: &ArgMatches) -> Option<String> {
    let given = line.try_get_one::<String>(TARGET).ok().flatten()?;
    let cluster = line.try_get_one::<String>("cluster").ok().flatten();
    let records = records(client, &clusters::with_nodes())?;
    let mut clusters: Vec<ClusterNodes> = records.iter().filter_map(with_nodes).collect();
    if let Some(cluster) = cluster {
        let all: Vec<_> = clusters.iter().map(|(cluster, _)| cluster.clone()).collect();
        let only = pick(CLUSTERS.noun, CLUSTERS.plural, &all, cluster).ok()?;
        clusters.retain(|(cluster, _)| *cluster == only);
    }
    let found = pick_node(clusters, given).ok()?;
    let call = NODES.collection(&[&found.cluster]).get(&found.node.id).query("fields", "host");
    match client.send_once(&call, LIMIT).ok()?.payload {
        Payload::Record(record) => text(&field(&record, "host.id")?),
        _ => None,
    }
}

/// A cluster with the nodes in its record.
fn with_nodes(cluster: &Value) -> Option<ClusterNodes> {
    let nodes = cluster.get("nodes").and_then(Value::as_array).into_iter().flatten();
    Some((CLUSTERS.reference(cluster)?, nodes.filter_map(|node| NODES.reference(node)).collect()))
}
