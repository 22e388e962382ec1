//! Deploying a cluster and deleting it: the two jobs that make and unmake nodes.

use std::sync::Arc;

use super::super::engine::{Engine, Plan};
use super::super::refusal::Refusal;
use super::super::request::{Reply, Request};
use super::super::state::{Cluster, Effect, Node, State, Step};
use super::super::validate::Fields;
use super::jobs::accepted;
use super::{step, success};

/// A job (D). With rollback inhibited a failed deployment is left in place to be looked at (?).
pub fn deploy(engine: &Arc<Engine>, state: &mut State, request: &Request) -> Result<Reply, Refusal> {
    let keep = match request.parameter("inhibit_rollback") {
        None | Some("false") => false,
        Some("true") => true,
        Some(other) => {
            return Err(Refusal::invalid(format!("inhibit_rollback must be true or false, not \"{other}\".")));
        }
    };
    // One page of the documents writes the plural.
    let fields = request.fields()?;
    let credential = fields.object("ontap_credential")?.or(fields.object("ontap_credentials")?);
    let credential = fields.must("ontap_credential", credential)?;
    let credential = Fields::of(credential, "ontap_credential.", &["username", "password"])?;
    credential.must("password", credential.text("password")?)?;
    let cluster = state.cluster(request.id(0))?.clone();
    state.free(&cluster.id, "cluster")?;
    if cluster.is_deployed {
        return Err(Refusal::conflict(format!("Cluster \"{}\" is deployed already.", cluster.name)));
    }
    let missing = missing(&cluster);
    if !missing.is_empty() {
        return Err(Refusal::invalid(format!(
            "Cluster \"{}\" is not ready to be deployed. Not configured: {}.",
            cluster.name,
            missing.join("; ")
        )));
    }
    let (id, name) = (cluster.id.clone(), &cluster.name);
    let whole = |state: &str| Effect::ClusterState { cluster: id.clone(), state: state.to_owned() };
    let nodes = |state: &str| Effect::NodesState { cluster: id.clone(), state: state.to_owned() };
    let failure = if keep {
        (format!("The deployment of cluster \"{name}\" failed; it is left as it is."), vec![whole("create_failed")])
    } else {
        let effects = vec![whole("powered_off"), nodes("not_created")];
        (format!("The deployment of cluster \"{name}\" failed and was rolled back."), effects)
    };
    let plan = Plan {
        description: format!("Deploy cluster \"{name}\""),
        category: "cluster",
        targets: vec![id.clone()],
        steps: deployment(&cluster, whole("deploying")),
        failure,
    };
    Ok(accepted(&engine.start(state, plan, &request.request_id, request.fails)))
}

/// Everything that a cluster needs before it can be deployed and does not have (?: the documents name the steps of the
/// workflow, not the rules). A serial number is not needed: such a node gets an evaluation license.
fn missing(cluster: &Cluster) -> Vec<String> {
    let mut missing = Vec::new();
    let mut want = |there: bool, what: String| {
        if !there {
            missing.push(what);
        }
    };
    want(cluster.ip.is_some(), "the cluster's ip".to_owned());
    want(cluster.netmask.is_some(), "the cluster's netmask".to_owned());
    want(cluster.gateway.is_some(), "the cluster's gateway".to_owned());
    for node in &cluster.nodes {
        let name = &node.name;
        want(node.host.is_some(), format!("the host of node \"{name}\""));
        want(node.ip.is_some(), format!("the ip of node \"{name}\""));
        for network in &node.networks {
            want(network.name.is_some(), format!("the {} network of node \"{name}\"", network.purpose));
        }
        want(!node.pools.is_empty(), format!("a storage pool of node \"{name}\""));
        let disks = !node.passthrough_disks || !node.disks.is_empty();
        want(disks, format!("the disks of node \"{name}\", which has software RAID"));
    }
    missing
}

/// The steps of a deployment: half an hour of life for two nodes, more for more (D: 10 to 45 minutes).
fn deployment(cluster: &Cluster, begun: Effect) -> Vec<Step> {
    let name = &cluster.name;
    let host = |node: &Node| node.host.as_ref().map_or_else(String::new, |h| h.name.clone());
    let state = |node: &Node, state: &str| Effect::NodeState { node: node.id.clone(), state: state.to_owned() };
    let mut steps = vec![
        step(2.0, format!("Validating the configuration of cluster \"{name}\"."), vec![begun]),
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

/// A job that wants the cluster offline (D S).
pub fn delete(engine: &Arc<Engine>, state: &mut State, request: &Request) -> Result<Reply, Refusal> {
    // The documents name a way to delete by force in the shell only; nothing public shows it as an API call.
    let cluster = state.cluster(request.id(0))?.clone();
    state.free(&cluster.id, "cluster")?;
    if cluster.is_deployed && cluster.state != "powered_off" {
        return Err(Refusal::conflict(format!(
            "Cluster \"{}\" is {}; it must be powered off before it can be deleted.",
            cluster.name, cluster.state
        )));
    }
    let (id, name) = (cluster.id.clone(), &cluster.name);
    let whole = |state: &str| Effect::ClusterState { cluster: id.clone(), state: state.to_owned() };
    let mut steps = vec![step(1.0, format!("Preparing to delete cluster \"{name}\"."), vec![whole("deleting")])];
    if cluster.is_deployed || cluster.state == "create_failed" {
        for node in &cluster.nodes {
            steps.push(step(30.0, format!("Removing node \"{}\" from its host.", node.name), Vec::new()));
        }
    }
    let gone = vec![Effect::RemoveCluster { cluster: id.clone() }];
    steps.push(success(format!("Cluster \"{name}\" is deleted."), gone));
    let plan = Plan {
        description: format!("Delete cluster \"{name}\""),
        category: "cluster",
        targets: vec![id.clone()],
        steps,
        failure: (format!("Cluster \"{name}\" could not be deleted."), vec![whole("delete_failed")]),
    };
    Ok(accepted(&engine.start(state, plan, &request.request_id, request.fails)))
}
