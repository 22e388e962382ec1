//! `…/nodes/{id}/networks`: the networks that a node is connected to.

use crate::simulator::refusal::Refusal;
use crate::simulator::reply::Reply;
use crate::simulator::request::Request;
use crate::simulator::resources::{nodes, records};
use crate::simulator::state::{Network, Node, State};

pub(crate) fn list(state: &mut State, request: &Request) -> Result<Reply, Refusal> {
    let node = nodes::find(state.cluster(request.id(0))?, request.id(1))?;
    records::list(request, &node.networks)
}

fn find<'a>(node: &'a Node, id: &str) -> Result<&'a Network, Refusal> {
    node.networks.iter().find(|n| n.id == id).ok_or_else(|| Refusal::missing("network", id))
}

pub(crate) fn show(state: &mut State, request: &Request) -> Result<Reply, Refusal> {
    let node = nodes::find(state.cluster(request.id(0))?, request.id(1))?;
    records::show(request, find(node, request.id(2))?)
}

/// `{"name", "vlan_id"?}`, 200 (D S R C).
pub(crate) fn modify(state: &mut State, request: &Request) -> Result<Reply, Refusal> {
    nodes::check_not_busy(state, request)?;
    let node = nodes::find(state.cluster(request.id(0))?, request.id(1))?;
    let mut network = find(node, request.id(2))?.clone();
    let fields = request.fields()?;
    if let Some(name) = fields.text("name")? {
        if let (Some(inventory), Some(host)) = (&state.inventory, &node.host)
            && !inventory.has_network(&host.name, name)
        {
            // 400 (impossible)
            return Err(fields.wrong("name", &format!("is \"{name}\"; host \"{}\" has no such network", host.name)));
        }
        network.name = Some(name.to_owned());
    }
    // 400 (impossible): the ids that IEEE 802.1Q has. 0 is no VLAN, and 4095 all of them, which ESXi allows.
    let (least, most) = if request.rules.strict { (1, 4094) } else { (0, 4095) };
    match fields.number("vlan_id", least, most)? {
        Some(vlan) => network.vlan_id = Some(vlan).filter(|vlan| *vlan > 0),
        None if fields.has("vlan_id") => network.vlan_id = None,
        None => {}
    }
    let message = format!("The {} network of node \"{}\" was changed.", network.purpose, node.name);
    for old in nodes::find_mut(state, request)?.networks.iter_mut().filter(|n| n.id == network.id) {
        *old = network.clone();
    }
    state.event("node", request.id(1), "success", &message, &request.request_id);
    Ok(Reply::done())
}
