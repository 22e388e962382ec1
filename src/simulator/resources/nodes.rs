//! `/clusters/{id}/nodes`: the nodes that come with a cluster.

use std::sync::Arc;

use super::super::engine::Engine;
use super::super::query::Shape;
use super::super::refusal::Refusal;
use super::super::request::{Reply, Request};
use super::super::state::{Cluster, HostRef, LicenseRef, Network, Node, State, new_id};
use super::super::validate::Fields;
use super::licenses::is_serial;

/// The numbers of nodes that a cluster may have (R C; 10 and 12 in newer releases, D).
pub const COUNTS: [u64; 7] = [1, 2, 4, 6, 8, 10, 12];
/// The fields of a node (D S R C).
pub const SHAPE: Shape = Shape {
    identifying: &["id", "name"],
    default: &[],
    cheap: &[
        "ip",
        "host.id",
        "host.name",
        "instance_type",
        "passthrough_disks",
        "serial_number",
        "license.id",
        "is_storage_efficiency_enabled",
        "state",
    ],
    expensive: &["networks.id", "networks.purpose", "networks.name", "networks.vlan_id"],
};

/// The sizes, smallest first (D).
pub const SIZES: [&str; 3] = ["small", "medium", "large"];

/// What can be changed (D S R C).
pub const CONFIG: [&str; 8] = [
    "name",
    "ip",
    "host",
    "instance_type",
    "passthrough_disks",
    "serial_number",
    "license",
    "is_storage_efficiency_enabled",
];

/// The nodes of a new cluster: named by Deploy (D C), with networks always in the order mgmt, data, internal, and the
/// internal one only where there are several nodes (R).
pub fn make(cluster: &str, count: u64) -> Vec<Node> {
    let network = |purpose: &&str| Network { id: new_id(), purpose: (*purpose).to_owned(), name: None, vlan_id: None };
    let purposes = if count > 1 { &["mgmt", "data", "internal"][..] } else { &["mgmt", "data"][..] };
    let node = |n| Node {
        id: new_id(),
        name: format!("{cluster}-{n:02}"),
        ip: None,
        host: None,
        instance_type: "small".to_owned(),
        passthrough_disks: false,
        serial_number: None,
        license: None,
        is_storage_efficiency_enabled: true,
        state: "not_created".to_owned(),
        networks: purposes.iter().map(network).collect(),
        pools: Vec::new(),
        disks: Vec::new(),
    };
    (1..=count).map(node).collect()
}

/// The node that a request names.
pub fn find<'a>(cluster: &'a Cluster, id: &str) -> Result<&'a Node, Refusal> {
    cluster.nodes.iter().find(|n| n.id == id).ok_or_else(|| Refusal::missing("node", id))
}

/// The same, to be changed; refused while a job works on its cluster, or once that is deployed.
pub fn find_mut<'a>(state: &'a mut State, request: &Request) -> Result<&'a mut Node, Refusal> {
    let cluster = state.cluster(request.id(0))?;
    find(cluster, request.id(1))?;
    if cluster.is_deployed {
        return Err(Refusal::conflict(format!(
            "Cluster \"{}\" is deployed; its nodes cannot be configured any more.",
            cluster.name
        )));
    }
    find_free(state, request)
}

/// The same, be its cluster deployed or not; refused while a job works on that.
pub fn find_free<'a>(state: &'a mut State, request: &Request) -> Result<&'a mut Node, Refusal> {
    find(state.cluster(request.id(0))?, request.id(1))?;
    state.free(request.id(0), "cluster")?;
    let cluster = state.cluster_mut(request.id(0))?;
    cluster.nodes.iter_mut().find(|n| n.id == request.id(1)).ok_or_else(|| Refusal::missing("node", request.id(1)))
}

pub fn list(_: &Arc<Engine>, state: &mut State, request: &Request) -> Result<Reply, Refusal> {
    super::list(request, &state.cluster(request.id(0))?.nodes)
}

pub fn show(_: &Arc<Engine>, state: &mut State, request: &Request) -> Result<Reply, Refusal> {
    super::show(request, find(state.cluster(request.id(0))?, request.id(1))?)
}

/// Synchronous, 200 (D S R C).
pub fn modify(_: &Arc<Engine>, state: &mut State, request: &Request) -> Result<Reply, Refusal> {
    let mut node = find_mut(state, request)?.clone();
    let fields = request.fields()?;
    if let Some(name) = fields.name("name")? {
        if state.cluster(request.id(0))?.nodes.iter().any(|n| n.name == name && n.id != node.id) {
            return Err(Refusal::conflict(format!("A node with the name \"{name}\" exists already.")));
        }
        name.clone_into(&mut node.name);
    }
    if let Some(ip) = fields.address("ip")? {
        node.ip = Some(ip.to_owned());
    }
    if let Some(host) = fields.object("host")? {
        let host = Fields::of(host, "host.", &["id", "name"])?;
        let id = host.must("id", host.text("id")?)?;
        let known = state.hosts.iter().find(|h| h.id == id);
        let known =
            known.ok_or_else(|| Refusal::invalid(format!("The field \"host.id\" is \"{id}\", which is no host.")))?;
        node.host = Some(HostRef { id: known.id.clone(), name: known.name.clone() });
    }
    if let Some(size) = fields.one_of("instance_type", &SIZES)? {
        size.clone_into(&mut node.instance_type);
    }
    if let Some(software) = fields.flag("passthrough_disks")? {
        node.passthrough_disks = software;
    }
    if let Some(enabled) = fields.flag("is_storage_efficiency_enabled")? {
        node.is_storage_efficiency_enabled = enabled;
    }
    let licence = match fields.object("license")? {
        Some(license) => {
            let license = Fields::of(license, "license.", &["id"])?;
            Some(("license.id", license.must("id", license.text("id")?)?))
        }
        None => fields.text("serial_number")?.map(|serial| ("serial_number", serial)),
    };
    if let Some((field, serial)) = licence {
        if !is_serial(serial) {
            return Err(Refusal::invalid(format!("The field \"{field}\" is \"{serial}\", which is no serial number.")));
        }
        if state.inventory.is_some() && !state.licenses.iter().any(|l| l.id == serial) {
            return Err(Refusal::invalid(format!("The field \"{field}\" is \"{serial}\"; there is no such license.")));
        }
        node.serial_number = Some(serial.to_owned());
        node.license = Some(LicenseRef { id: serial.to_owned() });
    }
    let said = format!("The configuration of node \"{}\" was changed.", node.name);
    state.event("node", &node.id, "success", &said, &request.request_id);
    *find_mut(state, request)? = node;
    Ok(Reply::done())
}
