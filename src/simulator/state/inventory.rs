//! The hypervisor hosts of a scenario.

use serde::{Deserialize, Serialize};

/// The hosts that exist. Without an inventory, every host that a client names exists, with all that the client names
/// on it.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Inventory {
    pub(crate) hosts: Vec<HostInventory>,
}

/// A host that can be registered, and what it has.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct HostInventory {
    pub(crate) name: String,
    /// `ESX` or `KVM`.
    pub(crate) hypervisor: String,
    /// Whether it is registered with Deploy from the start.
    #[serde(default)]
    pub(crate) registered: bool,
    /// Its port groups or bridges.
    #[serde(default)]
    networks: Vec<String>,
    /// Its disks.
    #[serde(default)]
    disks: Vec<String>,
    /// Its storage pools.
    #[serde(default, rename = "pool")]
    pools: Vec<PoolInventory>,
}

/// A storage pool of a host.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct PoolInventory {
    name: String,
    /// `4TB`, or a number of bytes.
    capacity: bytesize::ByteSize,
}

impl Inventory {
    fn host(&self, name: &str) -> Option<&HostInventory> {
        self.hosts.iter().find(|host| host.name == name)
    }

    /// Why a host cannot be registered, if it cannot.
    pub(crate) fn unreachable(&self, name: &str, hypervisor: &str) -> Option<String> {
        match self.host(name) {
            None => Some(format!("host \"{name}\" cannot be reached")),
            Some(host) if host.hypervisor != hypervisor => {
                Some(format!("host \"{name}\" runs {}, not {hypervisor}", host.hypervisor))
            }
            Some(_) => None,
        }
    }

    /// Whether a host has this network.
    pub(crate) fn has_network(&self, host: &str, network: &str) -> bool {
        self.host(host).is_some_and(|host| host.networks.iter().any(|n| n == network))
    }

    /// Whether a host has this disk.
    pub(crate) fn has_disk(&self, host: &str, disk: &str) -> bool {
        self.host(host).is_some_and(|host| host.disks.iter().any(|d| d == disk))
    }

    /// The bytes of a storage pool of a host; `None` if the host does not have the pool.
    pub(crate) fn pool(&self, host: &str, pool: &str) -> Option<u64> {
        self.host(host)?.pools.iter().find(|p| p.name == pool).map(|p| p.capacity.0)
    }
}
