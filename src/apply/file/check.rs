//! Rules of a cluster file that involve more than one field.

use std::collections::HashMap;
use std::net::Ipv4Addr;

use super::diagnostics::Diagnostics;
use super::spec::{Access, Node, Spec};
use crate::deploy::values::{Hypervisor, NODE_COUNTS, Purpose};
use crate::suggest;

/// Reports every broken rule as a problem, and everything unusual as a warning.
pub(crate) fn check(spec: &Spec, diagnostics: &mut Diagnostics) {
    if !NODE_COUNTS.iter().any(|count| usize::from(*count) == spec.nodes.len()) {
        let counts: Vec<String> = NODE_COUNTS.iter().map(u8::to_string).collect();
        let message = format!("there are {} nodes; a cluster has {}", spec.nodes.len(), counts.join(", "));
        diagnostics.problem("nodes", message);
    }
    hosts(spec, diagnostics);
    addresses(spec, diagnostics);
    for (n, node) in spec.nodes.iter().enumerate() {
        networks(spec, n, node, diagnostics);
        let (pools, disks) = (format!("nodes[{n}].storage.pools"), format!("nodes[{n}].storage.disks"));
        duplicates(node.pools.iter().map(|pool| &pool.name), |n| format!("{pools}[{n}].name"), diagnostics);
        duplicates(node.disks.iter().map(|disk| &disk.name), |n| format!("{disks}[{n}]"), diagnostics);
    }
    let some = |pick: fn(&Node) -> Option<&String>| {
        spec.nodes.iter().enumerate().filter_map(move |(n, node)| Some((n, pick(node)?)))
    };
    for (key, pick) in [
        ("name", (|node| node.name.as_ref()) as fn(&Node) -> Option<&String>),
        ("serial_number", |node| node.serial_number.as_ref()),
        ("license", |node| node.license.as_ref()),
    ] {
        let numbers: Vec<usize> = some(pick).map(|(n, _)| n).collect();
        duplicates(some(pick).map(|(_, value)| value), |at| format!("nodes[{}].{key}", numbers[at]), diagnostics);
    }
}

/// Reports each value that occurs a second time.
fn duplicates<'a>(
    values: impl IntoIterator<Item = &'a String>,
    path: impl Fn(usize) -> String,
    diagnostics: &mut Diagnostics,
) {
    let mut seen: HashMap<&str, usize> = HashMap::new();
    // A value that could not be read is empty.
    for (n, value) in values.into_iter().enumerate().filter(|(_, value)| !value.is_empty()) {
        match seen.get(value.as_str()) {
            Some(first) => diagnostics.problem(&path(n), format!("{value:?} is already used at {}", path(*first))),
            None => drop(seen.insert(value, n)),
        }
    }
}

fn hosts(spec: &Spec, diagnostics: &mut Diagnostics) {
    duplicates(spec.hosts.iter().map(|host| &host.name), |n| format!("hosts[{n}].name"), diagnostics);
    let vcenter = spec.vcenter.as_ref().map(|vcenter| vcenter.hostname.as_str());
    for (n, host) in spec.hosts.iter().enumerate() {
        let path = format!("hosts[{n}].mgmt_server");
        match &host.access {
            Access::Vcenter(_) if host.hypervisor == Hypervisor::Kvm => {
                diagnostics.problem(&path, "a KVM host has no vCenter; it needs a username");
            }
            Access::Vcenter(server) if vcenter != Some(server) => {
                let message = format!(
                    "the file does not define vcenter {server:?}, so Deploy must already have a credential for it"
                );
                diagnostics.warning(&path, message);
            }
            _ => {}
        }
    }
    let names = || spec.hosts.iter().map(|host| host.name.as_str());
    let mut used: HashMap<&str, usize> = HashMap::new();
    for (n, node) in spec.nodes.iter().enumerate() {
        let Some(host) = node.host.as_deref() else { continue };
        let path = format!("nodes[{n}].host_name");
        // In a file without hosts the nodes refer to registered ones.
        if !spec.hosts.is_empty() && !diagnostics.is_broken("hosts") && !names().any(|name| name == host) {
            let suggestion = suggest::nearest(host, names())
                .map(|suggestion| format!("; did you mean {suggestion:?}?"))
                .unwrap_or_default();
            diagnostics.problem(&path, format!("{host:?} is not in hosts{suggestion}"));
        }
        if let Some(other) = used.insert(host, n) {
            diagnostics
                .warning(&path, format!("nodes[{other}] is on host {host:?} too: if the host fails, both nodes fail"));
        }
    }
}

fn networks(spec: &Spec, n: usize, node: &Node, diagnostics: &mut Diagnostics) {
    let path = format!("nodes[{n}].networks");
    if diagnostics.is_broken(&path) {
        return;
    }
    let mut needed = vec![Purpose::Mgmt, Purpose::Data];
    if spec.nodes.len() > 1 {
        needed.push(Purpose::Internal);
    }
    for purpose in needed {
        let name = purpose.as_str();
        match node.networks.iter().filter(|network| network.purpose == purpose).count() {
            0 => diagnostics.problem(&path, format!("the {name} network is missing")),
            1 => {}
            count => diagnostics.problem(&path, format!("there are {count} {name} networks; a node has one")),
        }
    }
}

/// Addresses outside the network of the cluster are problems, unusual ones are warnings.
fn addresses(spec: &Spec, diagnostics: &mut Diagnostics) {
    let cluster = &spec.cluster;
    let mut all: Vec<(String, Ipv4Addr)> = Vec::new();
    all.extend(cluster.gateway.map(|ip| ("cluster.gateway".to_owned(), ip)));
    all.extend(cluster.ip.map(|ip| ("cluster.ip".to_owned(), ip)));
    let nodes = spec.nodes.iter().enumerate();
    all.extend(nodes.filter_map(|(n, node)| Some((format!("nodes[{n}].ip"), node.ip?))));
    let mut seen: HashMap<Ipv4Addr, &str> = HashMap::new();
    for (path, ip) in &all {
        match seen.get(ip) {
            Some(first) => diagnostics.warning(path, format!("{ip} is already the address of {first}")),
            None => drop(seen.insert(*ip, path)),
        }
    }
    let (Some(mask), Some(home)) = (cluster.netmask, cluster.ip) else { return };
    let mask = mask.to_bits();
    let network = home.to_bits() & mask;
    let shown = format!("{}/{}", Ipv4Addr::from_bits(network), mask.count_ones());
    for (path, ip) in &all {
        let bits = ip.to_bits();
        if bits & mask != network {
            let message = format!("{ip} is outside the cluster's network {shown}");
            if path == "cluster.gateway" {
                diagnostics.warning(path, message)
            } else {
                diagnostics.problem(path, message)
            }
        } else if mask.count_ones() < 31 && (bits == network || bits == network | !mask) {
            diagnostics.problem(path, format!("{ip} is the network address or the broadcast address of {shown}"));
        }
    }
}
