//! `…/nodes/{id}/storage/pools`: the storage that a node has in the pools of its host.

use crate::simulator::fields::Fields;
use crate::simulator::refusal::Refusal;
use crate::simulator::reply::Reply;
use crate::simulator::request::Request;
use crate::simulator::resources::{nodes, records};
use crate::simulator::state::{Effect, HostRef, JobPlan, Node, Pool, State, new_id, step, success};

pub(crate) fn list(state: &mut State, request: &Request) -> Result<Reply, Refusal> {
    let node = nodes::find(state.cluster(request.id(0))?, request.id(1))?;
    records::list(request, &node.pools)
}

pub(crate) fn show(state: &mut State, request: &Request) -> Result<Reply, Refusal> {
    let node = nodes::find(state.cluster(request.id(0))?, request.id(1))?;
    let pool = node.pools.iter().find(|p| p.id == request.id(2));
    records::show(request, pool.ok_or_else(|| Refusal::missing("storage pool", request.id(2)))?)
}

/// `{"pool_array": [{"name", "capacity": bytes}]}`: 201, or 202 (S R C), which is assumed to be for a deployed cluster
/// (?).
pub(crate) fn attach(state: &mut State, request: &Request) -> Result<Reply, Refusal> {
    nodes::check_not_busy(state, request)?;
    let fields = request.fields()?;
    let wanted = fields.must("pool_array", fields.objects("pool_array", &["name", "capacity"])?)?;
    if request.rules.strict && wanted.is_empty() {
        // 400 (strict)
        return Err(fields.wrong("pool_array", "is empty"));
    }
    let node = nodes::find(state.cluster(request.id(0))?, request.id(1))?.clone();
    let mut pools = node.pools.clone();
    for fields in &wanted {
        let pool = read(fields)?;
        if pools.iter().any(|p| p.name == pool.name) {
            let text = format!("Storage pool \"{}\" is attached to node \"{}\" already.", pool.name, node.name);
            // 409 (D)
            return Err(Refusal::conflict(text));
        }
        check_capacity(state, &node, &pools, &pool, fields)?;
        pools.push(pool);
    }
    if state.cluster(request.id(0))?.is_deployed {
        return Ok(Reply::job(plan(&node, request.id(0), pools)));
    }
    let last = pools.last().map(|p| format!("/{}", p.id)).unwrap_or_default();
    nodes::find_mut(state, request)?.pools = pools;
    let message = format!("Storage was attached to node \"{}\".", node.name);
    state.event("node", &node.id, "success", &message, &request.request_id);
    Ok(Reply::created(format!("/clusters/{}/nodes/{}/storage/pools{last}", request.id(0), request.id(1))))
}

fn read(fields: &Fields<'_>) -> Result<Pool, Refusal> {
    Ok(Pool {
        id: new_id(),
        name: fields.must("name", fields.text("name")?)?.to_owned(),
        capacity: fields.must("capacity", fields.number("capacity", 1, u64::MAX)?)?,
    })
}

/// Refuses a storage pool that the host of the scenario does not have, or that has less capacity available.
fn check_capacity(
    state: &State,
    node: &Node,
    attached: &[Pool],
    pool: &Pool,
    fields: &Fields<'_>,
) -> Result<(), Refusal> {
    let (Some(inventory), Some(host)) = (&state.inventory, &node.host) else { return Ok(()) };
    let Pool { name, capacity, .. } = pool;
    let Some(size) = inventory.pool(&host.name, name) else {
        // 400 (impossible)
        return Err(fields.wrong("name", &format!("is \"{name}\"; host \"{}\" has no such storage pool", host.name)));
    };
    let used = capacity_in(attached, name) + used_by_others(state, node, host, name);
    if used.saturating_add(*capacity) > size {
        let available = size.saturating_sub(used);
        let why = format!("is {capacity}; of the {size} bytes of storage pool \"{name}\" {available} are available");
        // 400 (impossible)
        return Err(fields.wrong("capacity", &why));
    }
    Ok(())
}

/// The bytes of a storage pool that other nodes on the host have.
fn used_by_others(state: &State, node: &Node, host: &HostRef, pool: &str) -> u64 {
    let others = state.clusters.iter().flat_map(|c| &c.nodes).filter(|n| n.id != node.id);
    others.filter(|n| n.host.as_ref() == Some(host)).map(|n| capacity_in(&n.pools, pool)).sum()
}

fn capacity_in(pools: &[Pool], name: &str) -> u64 {
    pools.iter().filter(|p| p.name == name).map(|p| p.capacity).sum()
}

fn plan(node: &Node, cluster: &str, pools: Vec<Pool>) -> JobPlan {
    let name = &node.name;
    JobPlan {
        description: format!("Attach storage to node \"{name}\""),
        category: "node",
        targets: vec![cluster.to_owned()],
        steps: vec![
            step(30.0, format!("Attaching storage pools to node \"{name}\"."), Vec::new()),
            success("The storage is attached.", vec![Effect::Pools { node: node.id.clone(), pools }]),
        ],
        failure: (format!("The storage could not be attached to node \"{name}\"."), Vec::new()),
    }
}

/// 200 (R).
pub(crate) fn detach(state: &mut State, request: &Request) -> Result<Reply, Refusal> {
    nodes::check_not_busy(state, request)?;
    nodes::check_not_deployed(state, request)?;
    let node = nodes::find_mut(state, request)?;
    if !node.pools.iter().any(|p| p.id == request.id(2)) {
        return Err(Refusal::missing("storage pool", request.id(2)));
    }
    node.pools.retain(|p| p.id != request.id(2));
    let message = format!("Storage was detached from node \"{}\".", node.name);
    state.event("node", request.id(1), "success", &message, &request.request_id);
    Ok(Reply::done())
}
