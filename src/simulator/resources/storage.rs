//! `…/nodes/{id}/storage`: what a node stores its data on.

use std::sync::Arc;

use super::super::engine::{Engine, Plan};
use super::super::query::Shape;
use super::super::refusal::Refusal;
use super::super::request::{Reply, Request};
use super::super::state::{Disk, Effect, HostRef, Node, Pool, State, new_id};
use super::super::validate::Fields;
use super::jobs::accepted;
use super::{nodes, step, success};

pub const POOLS: Shape = Shape { identifying: &["id", "name"], default: &["capacity"], cheap: &[], expensive: &[] };
pub const DISKS: Shape = Shape { identifying: &["id", "name"], default: &[], cheap: &[], expensive: &[] };

pub fn pools(_: &Arc<Engine>, state: &mut State, request: &Request) -> Result<Reply, Refusal> {
    let node = nodes::find(state.cluster(request.id(0))?, request.id(1))?;
    super::list(request, &node.pools)
}

pub fn pool(_: &Arc<Engine>, state: &mut State, request: &Request) -> Result<Reply, Refusal> {
    let node = nodes::find(state.cluster(request.id(0))?, request.id(1))?;
    let pool = node.pools.iter().find(|p| p.id == request.id(2));
    super::show(request, pool.ok_or_else(|| Refusal::missing("storage pool", request.id(2)))?)
}

pub fn disks(_: &Arc<Engine>, state: &mut State, request: &Request) -> Result<Reply, Refusal> {
    let node = nodes::find(state.cluster(request.id(0))?, request.id(1))?;
    super::list(request, &node.disks)
}

/// `{"pool_array": [{"name", "capacity": bytes}]}`: 201, or 202 (S R C), which is taken to be for a deployed cluster (?).
pub fn attach_pools(engine: &Arc<Engine>, state: &mut State, request: &Request) -> Result<Reply, Refusal> {
    let around = state.inventory.clone();
    let others: Vec<Node> =
        state.clusters.iter().flat_map(|c| &c.nodes).filter(|n| n.id != request.id(1)).cloned().collect();
    let used = |host: &HostRef, pool: &str| -> u64 {
        let there = others.iter().filter(|n| n.host.as_ref() == Some(host));
        there.map(|n| pools_of(&n.pools, pool)).sum()
    };
    let node = nodes::find_free(state, request)?;
    let host = node.host.clone();
    let fields = request.fields()?;
    let wanted = fields.must("pool_array", fields.list("pool_array")?)?;
    if wanted.is_empty() {
        return Err(Refusal::invalid("The field \"pool_array\" is empty."));
    }
    let mut pools = node.pools.clone();
    for (n, entry) in wanted.iter().enumerate() {
        let place = format!("pool_array[{n}].");
        let map = entry.as_object().ok_or_else(|| Refusal::invalid(format!("pool_array[{n}] must be an object.")))?;
        let fields = Fields::of(map, &place, &["name", "capacity"])?;
        let name = fields.must("name", fields.text("name")?)?;
        let capacity = fields.must("capacity", fields.number("capacity", 1, u64::MAX)?)?;
        if pools.iter().any(|p| p.name == name) {
            let text = format!("Storage pool \"{name}\" is attached to node \"{}\" already.", node.name);
            return Err(Refusal::conflict(text));
        }
        if let (Some(around), Some(host)) = (&around, &host) {
            let taken = pools_of(&pools, name) + used(host, name);
            match around.pool(&host.name, name) {
                None => {
                    let text = format!("Host \"{}\" has no storage pool \"{name}\".", host.name);
                    return Err(Refusal::invalid(text));
                }
                Some(size) if taken.saturating_add(capacity) > size => {
                    return Err(Refusal::invalid(format!(
                        "The field \"{place}capacity\" is {capacity}; of the {size} bytes of storage pool \"{name}\" {} are free.",
                        size.saturating_sub(taken)
                    )));
                }
                Some(_) => {}
            }
        }
        pools.push(Pool { id: new_id(), name: name.to_owned(), capacity });
    }
    let name = node.name.clone();
    if state.cluster(request.id(0))?.is_deployed {
        let plan = Plan {
            description: format!("Attach storage to node \"{name}\""),
            category: "node",
            targets: vec![request.id(0).to_owned()],
            steps: vec![
                step(30.0, format!("Attaching storage pools to node \"{name}\"."), Vec::new()),
                success("The storage is attached.", vec![Effect::Pools { node: request.id(1).to_owned(), pools }]),
            ],
            failure: (format!("The storage could not be attached to node \"{name}\"."), Vec::new()),
        };
        return Ok(accepted(&engine.start(state, plan, &request.request_id, request.fails)));
    }
    let node = nodes::find_free(state, request)?;
    node.pools = pools;
    let last = node.pools.last().map(|p| p.id.clone()).unwrap_or_default();
    let said = format!("Storage was attached to node \"{}\".", node.name);
    state.event("node", request.id(1), "success", &said, &request.request_id);
    Ok(Reply::created(format!("/clusters/{}/nodes/{}/storage/pools/{last}", request.id(0), request.id(1))))
}

/// Bytes of a storage pool that are given away in these.
fn pools_of(pools: &[Pool], name: &str) -> u64 {
    pools.iter().filter(|p| p.name == name).map(|p| p.capacity).sum()
}

/// 200 (R).
pub fn detach_pool(_: &Arc<Engine>, state: &mut State, request: &Request) -> Result<Reply, Refusal> {
    let node = nodes::find_mut(state, request)?;
    if !node.pools.iter().any(|p| p.id == request.id(2)) {
        return Err(Refusal::missing("storage pool", request.id(2)));
    }
    node.pools.retain(|p| p.id != request.id(2));
    let said = format!("Storage was detached from node \"{}\".", node.name);
    state.event("node", request.id(1), "success", &said, &request.request_id);
    Ok(Reply::done())
}

/// `{"disks": […]}`, for software RAID only (S); each a name or `{"name": …}` (?).
pub fn attach_disks(_: &Arc<Engine>, state: &mut State, request: &Request) -> Result<Reply, Refusal> {
    let around = state.inventory.clone();
    let node = nodes::find_mut(state, request)?;
    let fields = request.fields()?;
    let wanted = fields.must("disks", fields.list("disks")?)?;
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
        if let (Some(around), Some(host)) = (&around, &node.host)
            && !around.has_disk(&host.name, name)
        {
            return Err(Refusal::invalid(format!("Host \"{}\" has no disk \"{name}\".", host.name)));
        }
        disks.push(Disk { id: new_id(), name: name.to_owned() });
    }
    node.disks = disks;
    let said = format!("Disks were attached to node \"{}\".", node.name);
    state.event("node", request.id(1), "success", &said, &request.request_id);
    Ok(Reply::created(format!("/clusters/{}/nodes/{}/storage/disks", request.id(0), request.id(1))))
}
