//! The jobs that deploy and delete a cluster.

use crate::simulator::quirk::Quirk;
use crate::simulator::refusal::Refusal;
use crate::simulator::reply::Reply;
use crate::simulator::request::Request;
use crate::simulator::rules::Rules;
use crate::simulator::state::{Cluster, Effect, JobPlan, JobStep, Node, State, step, success};

/// A job (D). With `inhibit_rollback` a failed deployment is left in place (?).
pub(crate) fn deploy(state: &mut State, request: &Request) -> Result<Reply, Refusal> {
    let inhibit_rollback =
        request.flag("inhibit_rollback")?.unwrap_or(false) && !request.rules.quirks.has(Quirk::AlwaysRollback);
    check_password(request)?;
    let cluster = state.cluster(request.id(0))?;
    state.check_not_busy(&cluster.id, "cluster")?;
    if cluster.is_deployed {
        // 409 (D)
        return Err(Refusal::conflict(format!("Cluster \"{}\" is deployed already.", cluster.name)));
    }
    let missing = missing(cluster, request.rules);
    if !missing.is_empty() {
        // 400 (impossible)
        return Err(Refusal::invalid(format!(
            "Cluster \"{}\" is not ready to be deployed. Not configured: {}.",
            cluster.name,
            missing.join("; ")
        )));
    }
    let name = &cluster.name;
    let become_state = |state: &str| Effect::ClusterState { cluster: cluster.id.clone(), state: state.to_owned() };
    let nodes = |state: &str| Effect::NodesState { cluster: cluster.id.clone(), state: state.to_owned() };
    let failure = if inhibit_rollback {
        let message = format!("The deployment of cluster \"{name}\" failed; it is left as it is.");
        (message, vec![become_state("create_failed")])
    } else {
        let effects = vec![become_state("powered_off"), nodes("not_created")];
        (format!("The deployment of cluster \"{name}\" failed and was rolled back."), effects)
    };
    Ok(Reply::job(JobPlan {
        description: format!("Deploy cluster \"{name}\""),
        category: "cluster",
        targets: vec![cluster.id.clone()],
        steps: deployment(cluster, become_state("deploying")),
        failure,
    }))
}

/// `{"ontap_credential": {"password"}}` (S R C); one page of the documentation has `ontap_credentials` (D).
fn check_password(request: &Request) -> Result<(), Refusal> {
    let fields = request.fields()?;
    let known = ["username", "password"];
    let credential = fields.object("ontap_credential", &known)?.or(fields.object("ontap_credentials", &known)?);
    let credential = fields.must("ontap_credential", credential)?;
    credential.must("password", credential.text("password")?).map(drop)
}

/// What a cluster needs before it can be deployed and does not have. A serial number is not needed: the node gets an
/// evaluation license.
fn missing(cluster: &Cluster, rules: Rules) -> Vec<String> {
    let mut missing = Vec::new();
    let mut need = |there: bool, what: String| {
        if !there {
            missing.push(what);
        }
    };
    need(cluster.ip.is_some(), "the cluster's ip".to_owned());
    need(cluster.netmask.is_some(), "the cluster's netmask".to_owned());
    // A cluster can be reached in its own network without one.
    need(cluster.gateway.is_some() || !rules.strict, "the cluster's gateway".to_owned());
    for node in &cluster.nodes {
        let name = &node.name;
        need(node.host.is_some(), format!("the host of node \"{name}\""));
        need(node.ip.is_some(), format!("the ip of node \"{name}\""));
        for network in &node.networks {
            need(network.name.is_some(), format!("the {} network of node \"{name}\"", network.purpose));
        }
        need(!node.pools.is_empty(), format!("a storage pool of node \"{name}\""));
        let disks = !node.passthrough_disks || !node.disks.is_empty();
        need(disks, format!("the disks of node \"{name}\", which has software RAID"));
    }
    missing
}

/// The steps of a deployment: half an hour for two nodes at speed 1, more for more (D: 10 to 45 minutes).
fn deployment(cluster: &Cluster, first: Effect) -> Vec<JobStep> {
    let name = &cluster.name;
    let host = |node: &Node| node.host.as_ref().map_or_else(String::new, |h| h.name.clone());
    let state = |node: &Node, state: &str| Effect::NodeState { node: node.id.clone(), state: state.to_owned() };
    let mut steps = vec![
        step(2.0, format!("Validating the configuration of cluster \"{name}\"."), vec![first]),
        step(20.0, "Checking the hosts and their storage pools.", Vec::new()),
    ];
    for node in &cluster.nodes {
        let text = format!("Creating node \"{}\" on host \"{}\".", node.name, host(node));
        steps.push(step(60.0, text, vec![state(node, "creating")]));
    }
    for node in &cluster.nodes {
        steps.push(step(150.0, format!("Powering on node \"{}\".", node.name), vec![state(node, "booting")]));
        steps.push(step(60.0, format!("Waiting for ONTAP on node \"{}\".", node.name), Vec::new()));
    }
    let ready = cluster.nodes.iter().map(|node| state(node, "powered_on")).collect();
    steps.push(step(240.0, format!("Forming cluster \"{name}\"."), ready));
    for node in &cluster.nodes {
        let disks = if node.passthrough_disks { "disks" } else { "storage pools" };
        steps.push(step(120.0, format!("Assigning the {disks} of node \"{}\".", node.name), Vec::new()));
    }
    if cluster.nodes.len() == 2 {
        steps.push(step(120.0, "Setting up the mediator.", Vec::new()));
    }
    steps.push(step(150.0, "Configuring the management network, DNS and NTP.", Vec::new()));
    steps.push(step(120.0, "Taking over the licenses.", Vec::new()));
    let done = vec![Effect::Deployed { cluster: cluster.id.clone() }];
    steps.push(success(format!("Cluster \"{name}\" is deployed."), done));
    steps
}

/// A job, for a cluster that is offline (D S). No public source shows an API call that deletes by force.
pub(crate) fn delete(state: &mut State, request: &Request) -> Result<Reply, Refusal> {
    let cluster = state.cluster(request.id(0))?;
    state.check_not_busy(&cluster.id, "cluster")?;
    let name = &cluster.name;
    if cluster.is_deployed && cluster.state != "powered_off" {
        // 409 (D S)
        return Err(Refusal::conflict(format!(
            "Cluster \"{name}\" is {}; it must be powered off before it can be deleted.",
            cluster.state
        )));
    }
    let become_state = |state: &str| Effect::ClusterState { cluster: cluster.id.clone(), state: state.to_owned() };
    let mut steps = vec![step(1.0, format!("Preparing to delete cluster \"{name}\"."), vec![become_state("deleting")])];
    if cluster.is_deployed || cluster.state == "create_failed" {
        for node in &cluster.nodes {
            steps.push(step(30.0, format!("Removing node \"{}\" from its host.", node.name), Vec::new()));
        }
    }
    let removed = vec![Effect::RemoveCluster { cluster: cluster.id.clone() }];
    steps.push(success(format!("Cluster \"{name}\" is deleted."), removed));
    Ok(Reply::job(JobPlan {
        description: format!("Delete cluster \"{name}\""),
        category: "cluster",
        targets: vec![cluster.id.clone()],
        steps,
        failure: (format!("Cluster \"{name}\" could not be deleted."), vec![become_state("delete_failed")]),
    }))
}
