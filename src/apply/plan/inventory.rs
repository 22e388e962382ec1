//! Reads what the hosts have on which nodes are to be configured: networks, storage pools and disks.

use std::collections::BTreeMap;

use serde_json::Value;

use super::diff::{self, NodeChange};
use super::observed::{Observed, ObservedCluster, ObservedNode};
use super::pair::pair;
use crate::apply::file::spec::Spec;
use crate::apply::parallel_map::parallel_map;
use crate::deploy::api::hosts::{self, HostDisk, HostPool, Inventory};
use crate::deploy::field::text;
use crate::deploy::{Call, Client, Error};

/// The parts of a host's inventory, in the order of [`Needed`].
const PARTS: [fn(&str) -> Call; 3] = [hosts::networks, hosts::pools, hosts::disks];

/// Whether networks, storage pools and disks of a host are needed.
type Needed = [bool; 3];

/// What is still to be configured on a node of the file.
pub(super) struct Remaining {
    /// The number of the node in the file.
    pub(super) n: usize,
    /// The node on the server; empty for one that does not exist yet.
    pub(super) there: ObservedNode,
    /// The difference.
    pub(super) change: NodeChange,
}

/// What is still to be configured, by node; nothing for a deployed cluster, whose nodes cannot be configured.
pub(super) fn remaining(spec: &Spec, observed: &Observed) -> Vec<Remaining> {
    let now = observed.cluster.as_ref();
    if now.is_some_and(|now| now.is_deployed() || now.nodes.len() != spec.nodes.len()) {
        return Vec::new();
    }
    let matched = now.map(|now| pair(spec, &now.nodes));
    let node = |n: usize| {
        let there = |now: &ObservedCluster| Some(now.nodes[matched.as_ref()?[n]].clone());
        let there = now.and_then(there).unwrap_or_default();
        Remaining { n, change: diff::node(&spec.nodes[n], &there, &observed.hosts), there }
    };
    (0..spec.nodes.len()).map(node).collect()
}

/// Reads what the hosts have of which the plan will use something: a request for each host and each kind of object. Hosts
/// that are not registered yet are left out, and so is what the server does not tell (C, and ? on other releases).
///
/// # Errors
/// Those of the calls. A refusal by the server is no error.
pub fn read(client: &Client, spec: &Spec, observed: &Observed) -> Result<Vec<Inventory>, Error> {
    let mut needed: BTreeMap<&str, Needed> = BTreeMap::new();
    for Remaining { n, change, .. } in remaining(spec, observed) {
        let Some(host) = &spec.nodes[n].host else { continue };
        let moved = change.host.is_some();
        let needs = [moved || !change.networks.is_empty(), !change.attach.is_empty(), !change.disks.is_empty()];
        let all = needed.entry(host).or_default();
        all.iter_mut().zip(needs).for_each(|(all, needs)| *all |= needs);
    }
    let mut wanted = Vec::new();
    for (name, needs) in needed {
        let Some(id) = observed.hosts.iter().find(|host| host.name == name).and_then(|host| host.id.clone()) else {
            continue;
        };
        let parts = PARTS.iter().enumerate().filter(|(part, _)| needs[*part]);
        wanted.extend(parts.map(|(part, call)| (name.to_owned(), part, call(&id))));
    }
    fetch(client, wanted)
}

/// All that the server tells about a host.
///
/// # Errors
/// Those of the calls.
pub(crate) fn of_host(client: &Client, name: &str, id: &str) -> Result<Inventory, Error> {
    let parts = PARTS.iter().enumerate().map(|(part, call)| (name.to_owned(), part, call(id)));
    Ok(fetch(client, parts.collect())?.pop().unwrap_or_default())
}

/// Sends the calls for parts of inventories, those of one host in a row.
fn fetch(client: &Client, wanted: Vec<(String, usize, Call)>) -> Result<Vec<Inventory>, Error> {
    let answers = parallel_map(&wanted, |(_, _, call)| told(client, call))?;
    let mut inventories: Vec<Inventory> = Vec::new();
    for ((host, part, _), records) in wanted.into_iter().zip(answers) {
        if inventories.last().is_none_or(|last| last.host != host) {
            inventories.push(Inventory { host, ..Inventory::default() });
        }
        let Some((inventory, records)) = inventories.last_mut().zip(records) else { continue };
        match part {
            0 => inventory.networks = Some(records.iter().filter_map(|network| text(&network["name"])).collect()),
            1 => inventory.pools = Some(records.iter().filter_map(HostPool::read).collect()),
            _ => inventory.disks = Some(records.iter().filter_map(HostDisk::read).collect()),
        }
    }
    Ok(inventories)
}

/// The records of a list; `None` if the server refuses the call or lists nothing, which tells nothing about the host.
fn told(client: &Client, call: &Call) -> Result<Option<Vec<Value>>, Error> {
    match client.collection(call) {
        Ok(records) => Ok(Some(records).filter(|records| !records.is_empty())),
        Err(Error::Api(error)) if error.status != 401 => Ok(None),
        Err(Error::Unreadable { .. }) => Ok(None),
        Err(error) => Err(error),
    }
}
