//! `PATCH /clusters/{id}` with `nodes`: a job that gives nodes another instance type.

use crate::simulator::fields::Fields;
use crate::simulator::refusal::Refusal;
use crate::simulator::reply::Reply;
use crate::simulator::resources::nodes::INSTANCE_TYPES;
use crate::simulator::state::{Cluster, Effect, JobPlan, JobStep, step, success};

/// `{"admin_password", "nodes": [{"id", "instance_type"}]}` (S).
pub(super) fn resize(cluster: &Cluster, fields: &Fields<'_>) -> Result<Reply, Refusal> {
    fields.must("admin_password", fields.text("admin_password")?)?;
    let wanted = fields.must("nodes", fields.objects("nodes", &["id", "instance_type"])?)?;
    cluster.check_deployed()?;
    let name = &cluster.name;
    let mut steps = vec![step(2.0, format!("Checking the hosts of cluster \"{name}\"."), Vec::new())];
    for entry in &wanted {
        steps.extend(resize_node(cluster, entry)?);
    }
    steps.push(success(format!("Cluster \"{name}\" is resized."), Vec::new()));
    Ok(Reply::job(JobPlan {
        description: format!("Resize cluster \"{name}\""),
        category: "cluster",
        targets: vec![cluster.id.clone()],
        steps,
        failure: (format!("Cluster \"{name}\" could not be resized."), Vec::new()),
    }))
}

fn resize_node(cluster: &Cluster, fields: &Fields<'_>) -> Result<[JobStep; 2], Refusal> {
    let id = fields.must("id", fields.text("id")?)?;
    let size = fields.must("instance_type", fields.one_of("instance_type", &INSTANCE_TYPES)?)?;
    let node = cluster.nodes.iter().find(|n| n.id == id);
    // 400 (impossible)
    let node = node.ok_or_else(|| fields.wrong("id", &format!("is \"{id}\", which is not a node of this cluster")))?;
    let rank = |size: &str| INSTANCE_TYPES.iter().position(|s| *s == size);
    if rank(size) < rank(&node.instance_type) {
        // 400 (D)
        return Err(Refusal::invalid(format!(
            "Node \"{}\" is {}; it cannot be made smaller, to {size}.",
            node.name, node.instance_type
        )));
    }
    let effect = Effect::Resize { node: node.id.clone(), instance_type: size.to_owned() };
    Ok([
        step(60.0, format!("Taking over the storage of node \"{}\".", node.name), Vec::new()),
        step(120.0, format!("Resizing node \"{}\" to {size}.", node.name), vec![effect]),
    ])
}
