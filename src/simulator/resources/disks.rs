//! `…/nodes/{id}/storage/disks`: the disks of a node with software RAID (S).

use crate::simulator::refusal::Refusal;
use crate::simulator::reply::Reply;
use crate::simulator::request::Request;
use crate::simulator::resources::{nodes, records};
use crate::simulator::state::{Disk, Node, State, new_id};

pub(crate) fn list(state: &mut State, request: &Request) -> Result<Reply, Refusal> {
    let node = nodes::find(state.cluster(request.id(0))?, request.id(1))?;
    records::list(request, &node.disks)
}

/// `{"disks": […]}`, for software RAID only (S); each is a name or `{"name": …}` (?).
pub(crate) fn attach(state: &mut State, request: &Request) -> Result<Reply, Refusal> {
    nodes::check_not_busy(state, request)?;
    let fields = request.fields()?;
    let wanted = fields.must("disks", fields.list("disks")?)?;
    let node = nodes::find(state.cluster(request.id(0))?, request.id(1))?;
    if !node.passthrough_disks {
        // 400 (S)
        return Err(Refusal::invalid(format!(
            "Node \"{}\" has hardware RAID; disks are attached to a node whose passthrough_disks is true.",
            node.name
        )));
    }
    let mut disks = node.disks.clone();
    for (n, entry) in wanted.iter().enumerate() {
        let name = entry.as_str().or_else(|| entry.get("name")?.as_str()).filter(|name| !name.is_empty());
        // 400 (impossible)
        let name = name.ok_or_else(|| fields.wrong(&format!("disks[{n}]"), "must be the name of a disk"))?;
        let taken = disks.iter().any(|d| d.name == name).then_some(&node.name);
        if let Some(owner) = taken.or_else(|| other_owner(state, node, name)) {
            // 409 (D)
            return Err(Refusal::conflict(format!("Disk \"{name}\" is attached to node \"{owner}\" already.")));
        }
        if let (Some(inventory), Some(host)) = (&state.inventory, &node.host)
            && !inventory.has_disk(&host.name, name)
        {
            // 400 (impossible)
            return Err(Refusal::invalid(format!("Host \"{}\" has no disk \"{name}\".", host.name)));
        }
        disks.push(Disk { id: new_id(), name: name.to_owned() });
    }
    let message = format!("Disks were attached to node \"{}\".", node.name);
    nodes::find_mut(state, request)?.disks = disks;
    state.event("node", request.id(1), "success", &message, &request.request_id);
    Ok(Reply::created(format!("/clusters/{}/nodes/{}/storage/disks", request.id(0), request.id(1))))
}

/// The name of another node on the same host that has this disk.
fn other_owner<'a>(state: &'a State, node: &Node, disk: &str) -> Option<&'a String> {
    let others = state.clusters.iter().flat_map(|c| &c.nodes).filter(|n| n.id != node.id);
    let mut on_host = others.filter(|n| node.host.is_some() && n.host == node.host);
    on_host.find(|n| n.disks.iter().any(|d| d.name == disk)).map(|n| &n.name)
}
