//! Reads what the hosts have on which nodes are to be configured: networks, storage pools and disks.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::observed::Observed;
use super::pair::{Remaining, remaining};
use crate::apply::file::spec::Spec;
use crate::apply::parallel_map::parallel_map;
use crate::deploy::api::hosts::{self, HostDisk, HostPool, Inventory};
use crate::deploy::field::text;
use crate::deploy::{Call, Client, Error};

/// A part of a host's inventory, which is read by a call of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Part {
    Networks,
    Pools,
    Disks,
}

impl Part {
    const ALL: [Self; 3] = [Self::Networks, Self::Pools, Self::Disks];

    fn call(self, host: &str) -> Call {
        match self {
            Self::Networks => hosts::networks(host),
            Self::Pools => hosts::pools(host),
            Self::Disks => hosts::disks(host),
        }
    }
}

/// Reads what the hosts have of which the plan will use something: a request for each host and each kind of object. Hosts
/// that are not registered yet are left out, and so is what the server does not tell (C, and ? on other releases).
///
/// # Errors
/// Those of the calls. A refusal by the server is no error.
pub(super) fn read(client: &Client, spec: &Spec, observed: &Observed) -> Result<Vec<Inventory>, Error> {
    let mut needed: BTreeMap<&str, BTreeSet<Part>> = BTreeMap::new();
    for Remaining { n, change, .. } in remaining(spec, observed) {
        let Some(host) = &spec.nodes[n].host else { continue };
        let parts = [
            (Part::Networks, change.host.is_some() || !change.networks.is_empty()),
            (Part::Pools, !change.attach.is_empty()),
            (Part::Disks, !change.disks.is_empty()),
        ];
        let parts = parts.into_iter().filter(|(_, is_needed)| *is_needed).map(|(part, _)| part);
        needed.entry(host).or_default().extend(parts);
    }
    let mut wanted = Vec::new();
    for (name, parts) in needed {
        if let Some(id) =
            observed.server.hosts.iter().find(|host| host.name == name).and_then(|host| host.id.as_deref())
        {
            wanted.extend(parts.into_iter().map(|part| (name.to_owned(), part, part.call(id))));
        }
    }
    fetch(client, wanted)
}

/// All that the server tells about a host.
///
/// # Errors
/// Those of the calls.
pub(crate) fn of_host(client: &Client, name: &str, id: &str) -> Result<Inventory, Error> {
    let all = Part::ALL.map(|part| (name.to_owned(), part, part.call(id)));
    Ok(fetch(client, all.into())?.pop().unwrap_or_default())
}

/// Sends the calls for parts of inventories, those of one host in a row.
fn fetch(client: &Client, wanted: Vec<(String, Part, Call)>) -> Result<Vec<Inventory>, Error> {
    let answers = parallel_map(&wanted, |(_, _, call)| told(client, call))?;
    let mut inventories: Vec<Inventory> = Vec::new();
    for ((host, part, _), records) in wanted.into_iter().zip(answers) {
        if inventories.last().is_none_or(|last| last.host != host) {
            inventories.push(Inventory { host, ..Inventory::default() });
        }
        let Some((inventory, records)) = inventories.last_mut().zip(records) else { continue };
        match part {
            Part::Networks => {
                inventory.networks = Some(records.iter().filter_map(|network| text(&network["name"])).collect())
            }
            Part::Pools => inventory.pools = Some(records.iter().filter_map(HostPool::read).collect()),
            Part::Disks => inventory.disks = Some(records.iter().filter_map(HostDisk::read).collect()),
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
