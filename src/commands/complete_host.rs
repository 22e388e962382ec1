//! Completion candidates from the host of a node: what the node can use.

use std::iter::once;

use clap::ArgMatches;
use clap_complete::engine::{ArgValueCandidates, CompletionCandidate};
use serde_json::Value;

use super::base::TARGET;
use super::complete::{LINE, deepest, from_server, is_word, records};
use crate::deploy::api::hosts::{self, HostDisk, HostPool};
use crate::deploy::field::{field, text};
use crate::deploy::lookup::pick;
use crate::deploy::payload::Payload;
use crate::deploy::resource::ResourceRef;
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
    let all = records(client, &CLUSTERS.collection(&[]).list().query("fields", "id,name,nodes"))?;
    let clusters: Vec<ResourceRef> = all.iter().filter_map(|record| CLUSTERS.reference(record)).collect();
    let clusters = match cluster {
        Some(cluster) => once(pick(CLUSTERS.noun, CLUSTERS.plural, clusters, cluster).ok()?).collect(),
        None => clusters,
    };
    let of = |cluster: &ResourceRef| -> Vec<ResourceRef> {
        let record = all.iter().find(|record| CLUSTERS.reference(record).is_some_and(|other| other.id == cluster.id));
        let nodes = record.and_then(|record| record.get("nodes")).and_then(Value::as_array);
        nodes.into_iter().flatten().filter_map(|node| NODES.reference(node)).collect()
    };
    let node = pick(NODES.noun, NODES.plural, clusters.iter().flat_map(of).collect(), given).ok()?;
    let cluster = clusters.iter().find(|cluster| of(cluster).contains(&node))?;
    let call = NODES.collection(&[&cluster.id]).get(&node.id).query("fields", "host");
    match client.send_once(&call, super::complete::LIMIT).ok()?.payload {
        Payload::Record(record) => text(&field(&record, "host.id")?),
        _ => None,
    }
}
