//! What a host has, and what its nodes use of it.

use serde::Serialize;

use crate::simulator::state::ids::derived_id;
use crate::simulator::state::inventory::HostInventory;
use crate::simulator::state::model::State;
use crate::simulator::state::records::{Host, Node};

/// A network of a host.
#[derive(Debug, Serialize)]
pub(crate) struct HostNetwork {
    id: String,
    name: String,
}

/// A storage pool of a host.
#[derive(Debug, Serialize)]
pub(crate) struct HostPool {
    id: String,
    name: String,
    /// Bytes.
    capacity: u64,
    /// The bytes that no node has.
    available_capacity: u64,
}

/// A disk of a host.
#[derive(Debug, Serialize)]
pub(crate) struct HostDisk {
    id: String,
    name: String,
    /// Whether a node has it.
    in_use: bool,
}

impl State {
    /// The networks of a host.
    pub(crate) fn networks_of(&self, host: &Host) -> Vec<HostNetwork> {
        let used = self.nodes_on(host).flat_map(|node| &node.networks).filter_map(|network| network.name.as_deref());
        let names = merged(self.inventory_of(host).networks, used);
        names.into_iter().map(|name| HostNetwork { id: derived_id(&[&host.id, "network", &name]), name }).collect()
    }

    /// The storage pools of a host.
    pub(crate) fn pools_of(&self, host: &Host) -> Vec<HostPool> {
        let inventory = self.inventory_of(host);
        let used = || self.nodes_on(host).flat_map(|node| &node.pools);
        let names = inventory.pools.iter().map(|pool| pool.name.clone()).collect();
        let pool = |name: String| {
            let capacity = inventory.capacity(&name).unwrap_or(HostInventory::PLAUSIBLE_CAPACITY);
            let attached = used().filter(|pool| pool.name == name).map(|pool| pool.capacity);
            let attached = attached.fold(0, u64::saturating_add);
            let available_capacity = capacity.saturating_sub(attached);
            HostPool { id: derived_id(&[&host.id, "pool", &name]), name, capacity, available_capacity }
        };
        merged(names, used().map(|pool| pool.name.as_str())).into_iter().map(pool).collect()
    }

    /// The disks of a host.
    pub(crate) fn disks_of(&self, host: &Host) -> Vec<HostDisk> {
        let used = || self.nodes_on(host).flat_map(|node| &node.disks).map(|disk| disk.name.as_str());
        let disk = |name: String| {
            let in_use = used().any(|disk| disk == name);
            HostDisk { id: derived_id(&[&host.id, "disk", &name]), name, in_use }
        };
        merged(self.inventory_of(host).disks, used()).into_iter().map(disk).collect()
    }

    /// What a host has by the scenario. Without one it has what is plausible, and all that its nodes use.
    fn inventory_of(&self, host: &Host) -> HostInventory {
        match &self.inventory {
            Some(inventory) => inventory.host(&host.name).cloned().unwrap_or_default(),
            None => HostInventory::plausible(&host.hypervisor_type),
        }
    }

    fn nodes_on(&self, host: &Host) -> impl Iterator<Item = &Node> {
        let id = host.id.clone();
        let nodes = self.clusters.iter().flat_map(|cluster| &cluster.nodes);
        nodes.filter(move |node| node.host.as_ref().is_some_and(|host| host.id == id))
    }
}

/// The names, and those of `more` that are not among them.
fn merged<'a>(mut names: Vec<String>, more: impl Iterator<Item = &'a str>) -> Vec<String> {
    for name in more {
        if !names.iter().any(|known| known == name) {
            names.push(name.to_owned());
        }
    }
    names
}
