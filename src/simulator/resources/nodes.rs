//! `/clusters/{id}/nodes`: the nodes, which are created with their cluster.

use crate::simulator::fields::Fields;
use crate::simulator::quirk::Quirk;
use crate::simulator::refusal::Refusal;
use crate::simulator::reply::Reply;
use crate::simulator::request::Request;
use crate::simulator::resources::{licenses, records};
use crate::simulator::rules::Rules;
use crate::simulator::state::{Cluster, HostRef, LicenseRef, Node, State};

/// The instance types, smallest first (D).
pub(crate) const INSTANCE_TYPES: [&str; 3] = ["small", "medium", "large"];

/// What cannot be changed once the cluster is deployed. A license can: an evaluation license is replaced by a capacity
/// license (D).
const FIXED_BY_DEPLOYMENT: [&str; 5] = ["name", "ip", "host", "instance_type", "passthrough_disks"];

/// The node of a cluster with this id.
pub(crate) fn find<'a>(cluster: &'a Cluster, id: &str) -> Result<&'a Node, Refusal> {
    cluster.nodes.iter().find(|n| n.id == id).ok_or_else(|| Refusal::missing("node", id))
}

/// The node that a request names, to be changed.
pub(crate) fn find_mut<'a>(state: &'a mut State, request: &Request) -> Result<&'a mut Node, Refusal> {
    let cluster = state.cluster_mut(request.id(0))?;
    cluster.nodes.iter_mut().find(|n| n.id == request.id(1)).ok_or_else(|| Refusal::missing("node", request.id(1)))
}

/// Refuses to change a node while a job works on its cluster.
pub(crate) fn check_not_busy(state: &State, request: &Request) -> Result<(), Refusal> {
    find(state.cluster(request.id(0))?, request.id(1))?;
    state.check_not_busy(request.id(0), "cluster")
}

/// Refuses what cannot be done to a node that is deployed.
pub(crate) fn check_not_deployed(state: &State, request: &Request) -> Result<(), Refusal> {
    let cluster = state.cluster(request.id(0))?;
    if cluster.is_deployed {
        // 409 (impossible): the node exists as a virtual machine.
        return Err(Refusal::conflict(format!(
            "Cluster \"{}\" is deployed; this part of its nodes cannot be changed any more.",
            cluster.name
        )));
    }
    Ok(())
}

pub(crate) fn list(state: &mut State, request: &Request) -> Result<Reply, Refusal> {
    records::list(request, &state.cluster(request.id(0))?.nodes)
}

pub(crate) fn show(state: &mut State, request: &Request) -> Result<Reply, Refusal> {
    records::show(request, find(state.cluster(request.id(0))?, request.id(1))?)
}

/// Synchronous, 200 (D S R C).
pub(crate) fn modify(state: &mut State, request: &Request) -> Result<Reply, Refusal> {
    check_not_busy(state, request)?;
    let cluster = state.cluster(request.id(0))?;
    let mut node = find(cluster, request.id(1))?.clone();
    let fields = request.fields()?;
    if FIXED_BY_DEPLOYMENT.into_iter().any(|key| fields.is_set(key)) {
        check_not_deployed(state, request)?;
    }
    if let Some(name) = fields.name("name")? {
        if cluster.nodes.iter().any(|n| n.name == name && n.id != node.id) {
            // 409 (D)
            return Err(Refusal::conflict(format!("A node with the name \"{name}\" exists already.")));
        }
        if !request.rules.quirks.has(Quirk::IgnoredRename) {
            name.clone_into(&mut node.name);
        }
    }
    if let Some(ip) = fields.address("ip")? {
        node.ip = Some(ip.to_owned());
    }
    if let Some(host) = read_host(state, &fields)? {
        node.host = Some(host);
    }
    if let Some(size) = fields.one_of("instance_type", &INSTANCE_TYPES)? {
        size.clone_into(&mut node.instance_type);
    }
    if let Some(software) = fields.flag("passthrough_disks")? {
        node.passthrough_disks = software;
    }
    if let Some(enabled) = fields.flag("is_storage_efficiency_enabled")? {
        node.is_storage_efficiency_enabled = enabled;
    }
    if let Some(serial) = read_license(state, &fields, request.rules)? {
        node.serial_number = Some(serial.clone());
        node.license = Some(LicenseRef { id: serial });
    }
    let message = format!("The configuration of node \"{}\" was changed.", node.name);
    state.event("node", &node.id, "success", &message, &request.request_id);
    *find_mut(state, request)? = node;
    Ok(Reply::done())
}

/// The host in the field `host`.
fn read_host(state: &State, fields: &Fields<'_>) -> Result<Option<HostRef>, Refusal> {
    let Some(host) = fields.object("host", &["id", "name"])? else { return Ok(None) };
    let id = host.must("id", host.text("id")?)?;
    match state.hosts.iter().find(|h| h.id == id) {
        Some(host) => Ok(Some(HostRef { id: host.id.clone(), name: host.name.clone() })),
        // 400 (impossible)
        None => Err(host.wrong("id", &format!("is \"{id}\", which is not the id of a host"))),
    }
}

/// The serial number in the field `license` or `serial_number`.
fn read_license(state: &State, fields: &Fields<'_>, rules: Rules) -> Result<Option<String>, Refusal> {
    let license = fields.object("license", &["id"])?;
    let (fields, key) = match &license {
        Some(license) => (license, "id"),
        None => (fields, "serial_number"),
    };
    let Some(serial) = fields.text(key)? else { return Ok(None) };
    if rules.strict && !licenses::is_serial(serial) {
        // 400 (strict)
        return Err(fields.wrong(key, &format!("is \"{serial}\", which is not a serial number")));
    }
    if state.inventory.is_some() && !state.licenses.iter().any(|l| l.id == serial) {
        // 400 (impossible)
        return Err(fields.wrong(key, &format!("is \"{serial}\"; there is no such license")));
    }
    Ok(Some(serial.to_owned()))
}
