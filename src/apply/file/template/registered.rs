//! A template for hosts that are registered with Deploy, with their own networks and storage.

use super::{NodeOutline, Outline, render, scalar};
use crate::apply::capacity;
use crate::deploy::api::hosts::{Host, HostPool, Inventory};
use crate::deploy::text::printable;
use crate::deploy::values::{Purpose, Raid};
use crate::output::value::capacity as rounded;

/// A host and what it has.
#[derive(Debug, Clone)]
pub(crate) struct RegisteredHost {
    /// The host.
    pub(crate) host: Host,
    /// Its networks, storage pools and disks, as far as the server tells.
    pub(crate) inventory: Inventory,
}

/// A cluster file in YAML with a node on each of these hosts. Addresses are left out, and names that cannot be chosen.
pub(crate) fn registered(name: &str, raid: Raid, hosts: &[RegisteredHost]) -> String {
    render(&Outline {
        name,
        with_addresses: false,
        // Deploy has the credentials already.
        vcenter: None,
        hosts: hosts.iter().map(|host| entry(&host.host)).collect(),
        nodes: hosts.iter().map(|host| node(host, raid, hosts.len())).collect(),
    })
}

fn entry(host: &Host) -> String {
    let kind = host.hypervisor_type.as_deref().unwrap_or_default().to_ascii_uppercase();
    // Deploy knows already how to log in to it.
    format!("{{ name: {}, type: {} }}", scalar(&host.name), scalar(&kind))
}

fn node(RegisteredHost { host, inventory }: &RegisteredHost, raid: Raid, nodes: usize) -> NodeOutline {
    let known = inventory.networks.as_deref().unwrap_or_default();
    let mut purposes = vec![Purpose::Mgmt, Purpose::Data];
    if nodes > 1 {
        purposes.push(Purpose::Internal);
    }
    let networks = purposes.into_iter().map(|purpose| network(purpose, known)).collect();
    let mut storage = vec![pools(inventory.pools.as_deref().unwrap_or_default(), raid)];
    if raid == Raid::Software {
        let free = inventory.disks.iter().flatten().filter(|disk| !disk.in_use);
        let names: Vec<String> = free.map(|disk| scalar(&disk.name)).collect();
        storage.push(format!("disks: [{}] # passed through to ONTAP, which protects the data", names.join(", ")));
    }
    NodeOutline { host: scalar(&host.name), networks, storage }
}

/// A network for a purpose. Without one that is clearly meant for it, a comment lists all.
fn network(purpose: Purpose, known: &[String]) -> String {
    let words: &[&str] = match purpose {
        Purpose::Mgmt => &["mgmt", "management", "admin"],
        Purpose::Data => &["data", "nas", "san"],
        Purpose::Internal => &["internal", "cluster", "interconnect"],
    };
    let purpose = purpose.as_str();
    let meant = |name: &&String| {
        let name = name.to_ascii_lowercase();
        name.split(|c: char| !c.is_alphanumeric()).any(|part| words.contains(&part))
    };
    let candidates: Vec<&String> = match known {
        [only] => vec![only],
        _ => known.iter().filter(meant).collect(),
    };
    match candidates.as_slice() {
        [one] => format!("- {{ purpose: {purpose}, name: {} }}", scalar(one)),
        _ if known.is_empty() => format!("- {{ purpose: {purpose}, name: }}"),
        _ => format!("- {{ purpose: {purpose}, name: }} # one of: {}", printable(&known.join(", "))),
    }
}

/// The storage pool with the most room.
fn pools(known: &[HostPool], raid: Raid) -> String {
    let Some(pool) = known.iter().max_by_key(|pool| pool.available) else {
        return "pools: [{ name: , capacity: }] # storage pools of the host".to_owned();
    };
    // With software RAID, the pool holds only the system disks.
    let wanted = match raid {
        Raid::Hardware => 2_000_000_000_000,
        Raid::Software => 500_000_000_000,
    };
    let available = pool.available.unwrap_or(wanted);
    // Whole gigabytes, if the usual capacity does not fit.
    let bytes = if available >= wanted { wanted } else { available - available % 1_000_000_000 };
    let size = capacity::exact(bytes).unwrap_or_else(|| bytes.to_string());
    let left = pool.available.map(|bytes| format!(" # {} available", rounded(bytes))).unwrap_or_default();
    format!("pools: [{{ name: {}, capacity: {size} }}]{left}", scalar(&pool.name))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::apply::file::read::read;
    use crate::deploy::api::hosts::HostDisk;

    fn host(name: &str, networks: &[&str], pools: &[(&str, u64)]) -> RegisteredHost {
        RegisteredHost {
            host: Host { name: name.to_owned(), hypervisor_type: Some("ESX".to_owned()), ..Host::default() },
            inventory: Inventory {
                host: name.to_owned(),
                networks: Some(networks.iter().map(|name| (*name).to_owned()).collect()),
                pools: Some(pools.iter().map(|(name, gb)| pool(name, *gb)).collect()),
                disks: Some(vec![HostDisk { name: "nvme0n1".to_owned(), in_use: false }]),
            },
        }
    }

    fn pool(name: &str, gb: u64) -> HostPool {
        HostPool { name: name.to_owned(), available: Some(gb * 1_000_000_000) }
    }

    const NETWORKS: &[&str] = &["VM Network", "ONTAP-Management", "data, 10 GbE", "dvPG: cluster"];

    #[test]
    fn only_addresses_are_missing() {
        let hosts =
            [host("esx-01", NETWORKS, &[("ds: 1", 900), ("ds2", 4000)]), host("esx-02", NETWORKS, &[("ds2", 700)])];
        for raid in [Raid::Hardware, Raid::Software] {
            let text = registered("branch", raid, &hosts);
            let problems = read(&text).unwrap_err().problems;
            assert!(problems.iter().all(|problem| problem.message == "required, but missing"), "{problems:?}\n{text}");
            let paths: Vec<&str> = problems.iter().map(|problem| problem.path.as_str()).collect();
            assert_eq!(paths, ["cluster.ip", "cluster.netmask", "cluster.gateway", "nodes[0].ip", "nodes[1].ip"]);
        }
        insta::assert_snapshot!(registered("branch", Raid::Hardware, &hosts));
    }

    #[test]
    fn name_is_chosen_only_if_it_is_clear() {
        let lines = |known: &[&str]| {
            let known: Vec<String> = known.iter().map(|name| (*name).to_owned()).collect();
            network(Purpose::Data, &known)
        };
        assert_eq!(lines(&["VM Network"]), "- { purpose: data, name: VM Network }");
        assert_eq!(lines(&["br-data", "br-mgmt"]), "- { purpose: data, name: br-data }");
        assert_eq!(lines(&["data", "Database", "NAS"]), "- { purpose: data, name: } # one of: data, Database, NAS");
        assert_eq!(lines(&["a", "b"]), "- { purpose: data, name: } # one of: a, b");
        assert_eq!(lines(&[]), "- { purpose: data, name: }");
    }

    #[test]
    fn largest_pool_is_used_as_far_as_it_goes() {
        assert_eq!(
            pools(&[pool("a", 1), pool("b", 9000)], Raid::Hardware),
            "pools: [{ name: b, capacity: 2TB }] # 9 TB available"
        );
        assert_eq!(
            pools(&[pool("a", 1500)], Raid::Hardware),
            "pools: [{ name: a, capacity: 1500GB }] # 1.5 TB available"
        );
        assert_eq!(pools(&[], Raid::Hardware), "pools: [{ name: , capacity: }] # storage pools of the host");
    }
}
