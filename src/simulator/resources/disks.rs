//! `…/nodes/{id}/storage/disks`: the disks of a node with software RAID (S).

use crate::simulator::refusal::Refusal;
use crate::simulator::reply::Reply;
use crate::simulator::request::Request;
use crate::simulator::resources::{nodes, records};
use crate::simulator::state::{Disk, State, new_id};

pub(crate) fn list(state: &mut State, request: &Request) -> Result<Reply, Refusal> {
    let node = nodes::find(state.cluster(request.id(0))?, request.id(1))?;
    records::list(request, &node.disks)
}

/// `{"disks": […]}`, for software RAID only (S); each is a name or `{"name": …}` (?).
pub(crate) fn attach(state: &mut State, request: &Request) -> Result<Reply, Refusal> {
    nodes::check_configurable(state, request)?;
    let fields = request.fields()?;
    let wanted = fields.must("disks", fields.list("disks")?)?;
    let node = nodes::find(state.cluster(request.id(0))?, request.id(1))?;
    if !node.passthrough_disks {
        return Err(Refusal::invalid(format!(
            "Node \"{}\" has hardware RAID; disks are attached to a node whose passthrough_disks is true.",
            node.name
        )));
    }
    let mut disks = node.disks.clone();
    for (n, entry) in wanted.iter().enumerate() {
        let name = entry.as_str().or_else(|| entry.get("name")?.as_str()).filter(|name| !name.is_empty());
        let name = name.ok_or_else(|| Refusal::invalid(format!("disks[{n}] must be the name of a disk.")))?;
        if disks.iter().any(|d| d.name == name) {
            let text = format!("Disk \"{name}\" is attached to node \"{}\" already.", node.name);
            return Err(Refusal::conflict(text));
        }
        if let (Some(inventory), Some(host)) = (&state.inventory, &node.host)
            && !inventory.has_disk(&host.name, name)
        {
            return Err(Refusal::invalid(format!("Host \"{}\" has no disk \"{name}\".", host.name)));
        }
        disks.push(Disk { id: new_id(), name: name.to_owned() });
    }
    let message = format!("Disks were attached to node \"{}\".", node.name);
    nodes::find_mut(state, request)?.disks = disks;
    state.event("node", request.id(1), "success", &message, &request.request_id);
    Ok(Reply::created(format!("/clusters/{}/nodes/{}/storage/disks", request.id(0), request.id(1))))
}
