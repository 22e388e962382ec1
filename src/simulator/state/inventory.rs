//! The hypervisor hosts of a scenario.

use serde::{Deserialize, Deserializer, Serialize};

/// The hosts that exist. Without an inventory, every host that a client names exists, with all that the client names
/// on it.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Inventory {
    pub(crate) hosts: Vec<HostInventory>,
}

/// A host that can be registered, and what it has.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
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
    pub(super) networks: Vec<String>,
    /// Its disks.
    #[serde(default)]
    pub(super) disks: Vec<String>,
    /// Its storage pools.
    #[serde(default, rename = "pool")]
    pub(super) pools: Vec<PoolInventory>,
}

/// A storage pool of a host.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PoolInventory {
    pub(super) name: String,
    /// Bytes; in a scenario `4TB`, or a number of bytes.
    #[serde(deserialize_with = "bytes")]
    capacity: u64,
}

/// Reads a capacity. It is written as a number, since a unit would round it.
fn bytes<'de, D: Deserializer<'de>>(from: D) -> Result<u64, D::Error> {
    bytesize::ByteSize::deserialize(from).map(|size| size.0)
}

impl HostInventory {
    /// The bytes of a storage pool that no scenario lists.
    pub(super) const PLAUSIBLE_CAPACITY: u64 = 100_000_000_000_000;

    /// What a host of this hypervisor has without a scenario.
    pub(super) fn plausible(hypervisor: &str) -> Self {
        let (networks, pools, disks): (&[_], &[_], _) = match hypervisor {
            "KVM" => (
                &["br-mgmt", "br-data", "br-internal", "br0", "br1"],
                &["default", "system"],
                (0..8).map(|n| format!("nvme{n}n1")).chain(["sdb", "sdc", "sdd", "sde"].map(str::to_owned)).collect(),
            ),
            _ => (
                &["VM Network", "ONTAP-Management", "ONTAP-Data", "ONTAP-External", "ONTAP-Internal"],
                &["datastore1", "datastore2"],
                (1..=8).map(|n| format!("naa.5000c500a0b0c0{n:02}")).collect(),
            ),
        };
        let pool = |name: &&str| PoolInventory { name: (*name).to_owned(), capacity: Self::PLAUSIBLE_CAPACITY };
        Self {
            hypervisor: hypervisor.to_owned(),
            networks: networks.iter().map(|name| (*name).to_owned()).collect(),
            pools: pools.iter().map(pool).collect(),
            disks,
            ..Self::default()
        }
    }

    /// The bytes of a storage pool; `None` if the host does not have it.
    pub(super) fn capacity(&self, pool: &str) -> Option<u64> {
        self.pools.iter().find(|p| p.name == pool).map(|p| p.capacity)
    }
}

impl Inventory {
    pub(super) fn host(&self, name: &str) -> Option<&HostInventory> {
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
        self.host(host)?.capacity(pool)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn capacities_are_stored_exactly() {
        for (text, bytes) in
            [("\"2TB\"", 2_000_000_000_000), ("\"1TiB\"", 1 << 40), ("1234567890123", 1_234_567_890_123)]
        {
            let json = format!("{{\"name\": \"p\", \"capacity\": {text}}}");
            let pool: PoolInventory = serde_json::from_str(&json).unwrap();
            let again: PoolInventory = serde_json::from_str(&serde_json::to_string(&pool).unwrap()).unwrap();
            assert_eq!((pool.capacity, again.capacity), (bytes, bytes));
        }
    }
}
