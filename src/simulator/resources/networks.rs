//! `…/nodes/{id}/networks`: what a node is connected to.

use std::sync::Arc;

use super::super::engine::Engine;
use super::super::query::Shape;
use super::super::refusal::Refusal;
use super::super::request::{Reply, Request};
use super::super::state::{Network, Node, State};
use super::nodes;

/// The fields of a network (D S). R reads purpose and name without asking for them.
pub const SHAPE: Shape =
    Shape { identifying: &["id", "purpose", "name"], default: &["vlan_id"], cheap: &[], expensive: &[] };

fn find<'a>(node: &'a Node, id: &str) -> Result<&'a Network, Refusal> {
    node.networks.iter().find(|n| n.id == id).ok_or_else(|| Refusal::missing("network", id))
}

pub fn list(_: &Arc<Engine>, state: &mut State, request: &Request) -> Result<Reply, Refusal> {
    let node = nodes::find(state.cluster(request.id(0))?, request.id(1))?;
    super::list(request, &node.networks)
}

pub fn show(_: &Arc<Engine>, state: &mut State, request: &Request) -> Result<Reply, Refusal> {
    let node = nodes::find(state.cluster(request.id(0))?, request.id(1))?;
    super::show(request, find(node, request.id(2))?)
}

/// `{"name", "vlan_id"?}`, 200 (D S R C).
pub fn modify(_: &Arc<Engine>, state: &mut State, request: &Request) -> Result<Reply, Refusal> {
    let around = state.inventory.clone();
    let node = nodes::find_mut(state, request)?;
    let mut network = find(node, request.id(2))?.clone();
    let fields = request.fields()?;
    if let Some(name) = fields.text("name")? {
        if let (Some(around), Some(host)) = (around, &node.host)
            && !around.has_network(&host.name, name)
        {
            let text = format!("The field \"name\" is \"{name}\"; host \"{}\" has no such network.", host.name);
            return Err(Refusal::invalid(text));
        }
        network.name = Some(name.to_owned());
    }
    match fields.number("vlan_id", 1, 4094)? {
        Some(vlan) => network.vlan_id = Some(vlan),
        None if fields.has("vlan_id") => network.vlan_id = None,
        None => {}
    }
    for old in node.networks.iter_mut().filter(|n| n.id == network.id) {
        *old = network.clone();
    }
    let said = format!("The {} network of node \"{}\" was changed.", network.purpose, node.name);
    state.event("node", request.id(1), "success", &said, &request.request_id);
    Ok(Reply::done())
}
