//! Checks that hosts have what a file puts on them, before a deployment fails after half an hour. Pure.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::diff::Change;
use super::next_steps;
use super::observed::Observed;
use super::pair::{Remaining, called};
use super::steps::{Plan, Target};
use crate::apply::file::document::Location;
use crate::apply::file::spec::{Node, Spec};
use crate::deploy::api::hosts::Inventory;
use crate::output::value::capacity;
use crate::suggest;

/// A node that is to be configured, the host that it will be on, and what that has.
struct Placed<'a> {
    target: Target,
    node: &'a Node,
    remaining: &'a Remaining<'a>,
    inventory: &'a Inventory,
}

/// Adds a refusal for every network, storage pool and disk that a host does not have, or not to that extent. What the server
/// does not tell is not refused.
pub(super) fn check(plan: &mut Plan, spec: &Spec, observed: &Observed, remaining: &[Remaining<'_>]) {
    let placed = |remaining| place(spec, observed, remaining);
    let placed: Vec<Placed<'_>> = remaining.iter().filter_map(placed).collect();
    for node in &placed {
        networks(plan, node);
        pools(plan, node);
        disks(plan, node);
    }
    room(plan, &placed);
}

fn place<'a>(spec: &'a Spec, observed: &'a Observed, remaining: &'a Remaining<'a>) -> Option<Placed<'a>> {
    let node = &spec.nodes[remaining.n];
    let host = node.host.as_ref()?;
    let inventory = observed.inventories.iter().find(|inventory| inventory.host == *host)?;
    let target = Target { kind: "node", name: called(spec, remaining.n, remaining.there) };
    Some(Placed { target, node, remaining, inventory })
}

fn networks(plan: &mut Plan, placed: &Placed<'_>) {
    let Some(known) = &placed.inventory.networks else { return };
    for network in placed.node.networks.iter().filter(|network| !known.contains(&network.name)) {
        let change = &placed.remaining.change;
        if change.host.is_some() || change.networks.iter().any(|set| set.name == network.name) {
            let field = format!("networks.{}.name", network.purpose.as_str());
            let names = known.iter().map(String::as_str).collect();
            missing(plan, placed, "network", (field, &network.name), names, network.location);
        }
    }
}

fn pools(plan: &mut Plan, placed: &Placed<'_>) {
    let Some(known) = &placed.inventory.pools else { return };
    for pool in &placed.remaining.change.attach {
        if !known.iter().any(|known| known.name == pool.name) {
            let names = known.iter().map(|pool| pool.name.as_str()).collect();
            missing(plan, placed, "pool", ("storage.pools".to_owned(), &pool.name), names, pool.location);
        }
    }
}

fn disks(plan: &mut Plan, placed: &Placed<'_>) {
    let Some(known) = &placed.inventory.disks else { return };
    let wanted = &placed.remaining.change.disks;
    for disk in placed.node.disks.iter().filter(|disk| wanted.contains(&disk.name)) {
        match known.iter().find(|known| known.name == disk.name) {
            None => {
                let free = known.iter().filter(|disk| !disk.in_use).map(|disk| disk.name.as_str()).collect();
                missing(plan, placed, "disk", ("storage.disks".to_owned(), &disk.name), free, disk.location);
            }
            Some(known) if known.in_use => {
                let why = "the disk of the host is already in use".to_owned();
                refuse(plan, placed, "disk", ("storage.disks".to_owned(), json!(disk.name)), why, disk.location);
            }
            Some(_) => {}
        }
    }
}

/// Compares what a storage pool has left with the capacities that all nodes of the file take from it.
fn room(plan: &mut Plan, placed: &[Placed<'_>]) {
    let mut wanted: BTreeMap<(&str, &str), u64> = BTreeMap::new();
    for node in placed {
        for pool in &node.remaining.change.attach {
            let sum = wanted.entry((&node.inventory.host, &pool.name)).or_default();
            *sum = sum.saturating_add(pool.capacity);
        }
    }
    for node in placed {
        for pool in &node.remaining.change.attach {
            let known = node.inventory.pools.iter().flatten().find(|known| known.name == pool.name);
            let Some(available) = known.and_then(|known| known.available) else { continue };
            let available = available.saturating_add(given_back(placed, &node.inventory.host, &pool.name));
            let needed = wanted.get(&(node.inventory.host.as_str(), pool.name.as_str())).copied().unwrap_or_default();
            if needed > available {
                let (left, needed) = (capacity(available), capacity(needed));
                let why = format!("the storage pool of the host has {left} left, and this file needs {needed} of it");
                let field = format!("storage.pools.{}", pool.name);
                refuse(plan, node, "pool", (field, json!(pool.capacity)), why, pool.location);
            }
        }
    }
}

/// The bytes of a pool that nodes give back which are configured anew.
fn given_back(placed: &[Placed<'_>], host: &str, pool: &str) -> u64 {
    let nodes = placed.iter().filter(|node| node.inventory.host == host && node.remaining.change.host.is_none());
    let detached = nodes.flat_map(|node| {
        let detached = &node.remaining.change.detach;
        let attached = node.remaining.there.map(|there| there.pools.as_slice()).unwrap_or_default();
        attached.iter().filter(move |old| old.id.as_ref().is_some_and(|id| detached.contains(id)))
    });
    detached.filter(|old| old.name.as_deref() == Some(pool)).filter_map(|old| old.capacity).sum()
}

/// Refuses a name that the host does not have.
fn missing(
    plan: &mut Plan,
    placed: &Placed<'_>,
    noun: &str,
    (field, name): (String, &str),
    known: Vec<&str>,
    location: Location,
) {
    let suggestion = suggest::nearest(name, known.iter().copied());
    let suggestion = suggestion.map(|name| format!("; did you mean {name}?")).unwrap_or_default();
    let what = if noun == "pool" { "storage pool" } else { noun };
    let why = format!("the host has no such {what}{suggestion}");
    refuse(plan, placed, noun, (field, json!(name)), why, location);
}

fn refuse(
    plan: &mut Plan,
    placed: &Placed<'_>,
    noun: &str,
    (field, new): (String, Value),
    why: String,
    location: Location,
) {
    let change = Change { field, old: Value::Null, new };
    // One host stands for others with the same problem.
    let next_step = plan.refusals.iter().find(|refused| refused.why == why).map(|refused| refused.next_step.clone());
    let next_step = next_step.unwrap_or_else(|| next_steps::correct_file(noun, &placed.inventory.host));
    plan.refuse(&placed.target, Some(change), why, next_step);
    if let Some(refused) = plan.refusals.last_mut() {
        refused.location = Some(location);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::apply::file::read::read;
    use crate::apply::file::template::{TemplateOptions, example};
    use crate::apply::plan::observed::ServerState;
    use crate::apply::plan::planner::{PlanOptions, plan};
    use crate::deploy::api::hosts::{HostDisk, HostPool};
    use crate::deploy::values::{Hypervisor, Raid};

    /// The refusals for a file of two nodes with software RAID, if this is what each host has.
    fn refusals(inventory: &Inventory, file: impl Fn(String) -> String) -> Vec<String> {
        let options = TemplateOptions { name: "demo", nodes: 2, hypervisor: Hypervisor::Kvm, raid: Raid::Software };
        let spec = read(&file(example(options))).unwrap().spec;
        let mut hosts: Vec<&str> = spec.nodes.iter().filter_map(|node| node.host.as_deref()).collect();
        hosts.dedup();
        let inventories =
            hosts.iter().map(|host| Inventory { host: (*host).to_owned(), ..inventory.clone() }).collect();
        let server = ServerState { images: vec!["9.16.1".to_owned()], ..ServerState::default() };
        let observed = Observed { inventories, server: server.into(), ..Observed::default() };
        let plan = plan(&spec, &observed, PlanOptions::default());
        let refusal = |refused: &crate::apply::plan::steps::Unsupported| {
            let field = refused.change.as_ref().map(|change| change.field.clone()).unwrap_or_default();
            let line = refused.location.unwrap().line;
            format!("{} {field} {line}: {}", refused.target.name, refused.why)
        };
        plan.refusals.iter().map(refusal).collect()
    }

    fn inventory(networks: &[&str], pools: &[(&str, u64)], disks: &[(&str, bool)]) -> Inventory {
        let pool = |(name, available): &(&str, u64)| HostPool { name: (*name).to_owned(), available: Some(*available) };
        let disk = |(name, in_use): &(&str, bool)| HostDisk { name: (*name).to_owned(), in_use: *in_use };
        Inventory {
            host: String::new(),
            networks: Some(networks.iter().map(|name| (*name).to_owned()).collect()),
            pools: Some(pools.iter().map(pool).collect()),
            disks: Some(disks.iter().map(disk).collect()),
        }
    }

    const NETWORKS: &[&str] = &["br-mgmt", "br-data", "br-internal"];
    const DISKS: &[(&str, bool)] = &[("nvme0n1", false), ("nvme1n1", false), ("nvme2n1", false), ("nvme3n1", false)];
    const GB: u64 = 1_000_000_000;

    #[test]
    fn host_with_everything_or_untold_refuses_nothing() {
        let all = inventory(NETWORKS, &[("datastore1", 500 * GB)], DISKS);
        assert_eq!(refusals(&all, |file| file), Vec::<String>::new());
        assert_eq!(refusals(&Inventory::default(), |file| file), Vec::<String>::new());
    }

    #[test]
    fn what_a_host_lacks_is_refused_at_its_line() {
        let lacking = inventory(
            &["br-mgmt", "br-dato", "br-internal"],
            &[("datastore2", 500 * GB)],
            &[("nvme0n1", true), ("nvme1n1", false), ("nvme2n1", false)],
        );
        let refusals = refusals(&lacking, |file| file);
        // The second node refers to networks and storage of the first one.
        assert_eq!(
            refusals,
            [
                "demo-01 networks.data.name 33: the host has no such network; did you mean br-dato?",
                "demo-01 storage.pools 36: the host has no such storage pool; did you mean datastore2?",
                "demo-01 storage.disks 37: the disk of the host is already in use",
                "demo-01 storage.disks 37: the host has no such disk; did you mean nvme2n1?",
                "demo-02 networks.data.name 33: the host has no such network; did you mean br-dato?",
                "demo-02 storage.pools 36: the host has no such storage pool; did you mean datastore2?",
                "demo-02 storage.disks 37: the disk of the host is already in use",
                "demo-02 storage.disks 37: the host has no such disk; did you mean nvme2n1?",
            ]
        );
    }

    #[test]
    fn nodes_on_one_host_share_the_room_of_its_pool() {
        let one_host = |file: String| file.replace("host_name: kvm-02", "host_name: kvm-01");
        let room = |gb| inventory(NETWORKS, &[("datastore1", gb * GB)], DISKS);
        assert_eq!(refusals(&room(1000), one_host), Vec::<String>::new());
        let why = "the storage pool of the host has 999 GB left, and this file needs 1 TB of it";
        assert_eq!(
            refusals(&room(999), one_host),
            [
                format!("demo-01 storage.pools.datastore1 36: {why}"),
                format!("demo-02 storage.pools.datastore1 36: {why}")
            ]
        );
    }
}
