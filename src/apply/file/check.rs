//! The rules of a cluster file that are about more than one field.

use std::collections::HashMap;
use std::net::Ipv4Addr;

use super::diagnostics::Diagnostics;
use super::spec::{Access, Node, Spec};
use crate::deploy::values::{Hypervisor, NODE_COUNTS, Purpose};
use crate::suggest;

/// Notes every rule that the file breaks, and everything that is doubtful.
pub(crate) fn check(spec: &Spec, diagnostics: &mut Diagnostics) {
    if !NODE_COUNTS.iter().any(|count| usize::from(*count) == spec.nodes.len()) {
        let counts: Vec<String> = NODE_COUNTS.iter().map(u8::to_string).collect();
        let message = format!("these are {} nodes; a cluster has {}", spec.nodes.len(), counts.join(", "));
        diagnostics.problem("nodes", message);
    }
    hosts(spec, diagnostics);
    addresses(spec, diagnostics);
    for (n, node) in spec.nodes.iter().enumerate() {
        networks(spec, n, node, diagnostics);
        let (pools, disks) = (format!("nodes[{n}].storage.pools"), format!("nodes[{n}].storage.disks"));
        twice(node.pools.iter().map(|pool| &pool.name), |n| format!("{pools}[{n}].name"), diagnostics);
        twice(&node.disks, |n| format!("{disks}[{n}]"), diagnostics);
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
        twice(some(pick).map(|(_, value)| value), |at| format!("nodes[{}].{key}", numbers[at]), diagnostics);
    }
}

/// Notes each value that stands there a second time.
fn twice<'a>(
    values: impl IntoIterator<Item = &'a String>,
    path: impl Fn(usize) -> String,
    diagnostics: &mut Diagnostics,
) {
    let mut seen: HashMap<&str, usize> = HashMap::new();
    // What could not be read is empty.
    for (n, value) in values.into_iter().enumerate().filter(|(_, value)| !value.is_empty()) {
        match seen.get(value.as_str()) {
            Some(first) => diagnostics.problem(&path(n), format!("{value:?} stands already at {}", path(*first))),
            None => drop(seen.insert(value, n)),
        }
    }
}

fn hosts(spec: &Spec, diagnostics: &mut Diagnostics) {
    twice(spec.hosts.iter().map(|host| &host.name), |n| format!("hosts[{n}].name"), diagnostics);
    let vcenter = spec.vcenter.as_ref().map(|vcenter| vcenter.hostname.as_str());
    for (n, host) in spec.hosts.iter().enumerate() {
        let path = format!("hosts[{n}].mgmt_server");
        match &host.access {
            Access::Vcenter(_) if host.hypervisor == Hypervisor::Kvm => {
                diagnostics.problem(&path, "a KVM host has no vCenter; it needs a username");
            }
            Access::Vcenter(server) if vcenter != Some(server) => {
                let message =
                    format!("the file has no vcenter {server:?}; its credential must be known to Deploy already");
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
        // A file without hosts speaks of such as are registered already.
        if !spec.hosts.is_empty() && !diagnostics.is_broken("hosts") && !names().any(|name| name == host) {
            let suggestion = suggest::nearest(host, names())
                .map(|suggestion| format!("; did you mean {suggestion:?}?"))
                .unwrap_or_default();
            diagnostics.problem(&path, format!("hosts has no {host:?}{suggestion}"));
        }
        if let Some(other) = used.insert(host, n) {
            diagnostics.warning(&path, format!("nodes[{other}] is on host {host:?} as well: both fail with it"));
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
            0 => diagnostics.problem(&path, format!("a network for {name} is missing")),
            1 => {}
            count => diagnostics.problem(&path, format!("{count} networks are for {name}; a node has one")),
        }
    }
}

/// What lies outside the network cannot work; what is only unusual is doubtful.
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
            Some(first) => diagnostics.warning(path, format!("{ip} is the address of {first} as well")),
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
            diagnostics.problem(path, format!("{ip} is the network {shown} itself or its broadcast address"));
        }
    }
}
