//! `/clusters`: the plan of a cluster, and turning it on, off and larger.

use std::sync::Arc;

use serde_json::{Map, Value};

use super::super::engine::{Engine, Plan};
use super::super::query::Shape;
use super::super::refusal::Refusal;
use super::super::request::{Reply, Request};
use super::super::state::{Cluster, Effect, State};
use super::super::validate::Fields;
use super::jobs::accepted;
use super::{nodes, step, success};

/// What can be configured (S R C).
pub const CONFIG: [&str; 7] = ["name", "ip", "gateway", "netmask", "ontap_image_version", "ntp_servers", "dns_info"];

/// All that a PATCH takes: the configuration, or the availability, or new instance types.
pub const CHANGES: [&str; 10] = [
    "name",
    "ip",
    "gateway",
    "netmask",
    "ontap_image_version",
    "ntp_servers",
    "dns_info",
    "availability",
    "admin_password",
    "nodes",
];

/// The fields of a cluster (S R C).
pub const SHAPE: Shape = Shape {
    identifying: &["id", "name"],
    default: &[],
    cheap: &[
        "ip",
        "gateway",
        "netmask",
        "ontap_image_version",
        "dns_info.domains",
        "dns_info.dns_ips",
        "ntp_servers",
        "state",
        "is_deployed",
        "nodes.id",
        "nodes.name",
    ],
    expensive: &[
        "nodes.ip",
        "nodes.host.id",
        "nodes.host.name",
        "nodes.instance_type",
        "nodes.passthrough_disks",
        "nodes.serial_number",
        "nodes.license.id",
        "nodes.is_storage_efficiency_enabled",
        "nodes.state",
    ],
};

pub fn list(_: &Arc<Engine>, state: &mut State, request: &Request) -> Result<Reply, Refusal> {
    super::list(request, &state.clusters)
}

pub fn show(_: &Arc<Engine>, state: &mut State, request: &Request) -> Result<Reply, Refusal> {
    super::show(request, state.cluster(request.id(0))?)
}

/// Synchronous, 201 (D S R C). The nodes and their networks come with it (D C R).
pub fn create(_: &Arc<Engine>, state: &mut State, request: &Request) -> Result<Reply, Refusal> {
    let counts = nodes::COUNTS.map(|n| n.to_string());
    let count = match request.parameter("node_count") {
        None => 1,
        Some(text) => counts.iter().position(|n| n == text).map(|at| nodes::COUNTS[at]).ok_or_else(|| {
            Refusal::invalid(format!("node_count is \"{text}\"; it must be one of {}.", counts.join(", ")))
        })?,
    };
    let fields = request.fields()?;
    let name = fields.must("name", fields.name("name")?)?.to_owned();
    let mut cluster = Cluster::new(&name, nodes::make(&name, count));
    configure(&mut cluster, fields, state)?;
    let location = format!("/clusters/{}", cluster.id);
    let said = format!("Cluster \"{}\" was created with {count} nodes.", cluster.name);
    state.event("cluster", &cluster.id, "success", &said, &request.request_id);
    state.clusters.push(cluster);
    Ok(Reply::created(location))
}

/// Takes over what the body says of a cluster's configuration.
fn configure(cluster: &mut Cluster, fields: Fields<'_>, state: &State) -> Result<(), Refusal> {
    if let Some(name) = fields.name("name")? {
        if state.clusters.iter().any(|other| other.name == name && other.id != cluster.id) {
            return Err(Refusal::conflict(format!("A cluster with the name \"{name}\" exists already.")));
        }
        name.clone_into(&mut cluster.name);
    }
    let set = |field: &mut Option<String>, value: Option<&str>| {
        if let Some(value) = value {
            *field = Some(value.to_owned());
        }
    };
    set(&mut cluster.ip, fields.address("ip")?);
    set(&mut cluster.gateway, fields.address("gateway")?);
    set(&mut cluster.netmask, fields.netmask("netmask")?);
    if let Some(version) = fields.text("ontap_image_version")? {
        if !state.images.iter().any(|image| image.id == version) {
            let known: Vec<&str> = state.images.iter().map(|i| i.id.as_str()).collect();
            let known = known.join(", ");
            return Err(Refusal::invalid(format!(
                "The field \"ontap_image_version\" is \"{version}\"; the images here are {known}."
            )));
        }
        cluster.ontap_image_version = Some(version.to_owned());
    }
    if let Some(servers) = fields.texts("ntp_servers")? {
        cluster.ntp_servers = servers;
    }
    if let Some(dns) = fields.object("dns_info")? {
        let dns = Fields::of(dns, "dns_info.", &["domains", "dns_ips"])?;
        if let Some(domains) = dns.texts("domains")? {
            cluster.dns_info.domains = domains;
        }
        if let Some(addresses) = dns.texts("dns_ips")? {
            cluster.dns_info.dns_ips = addresses;
        }
    }
    Ok(())
}

/// A change of the configuration is synchronous (D); of the availability (S) or the instance type (S) a job.
pub fn modify(engine: &Arc<Engine>, state: &mut State, request: &Request) -> Result<Reply, Refusal> {
    request.fields()?;
    let body = request.object()?;
    let cluster = state.cluster(request.id(0))?.clone();
    state.free(&cluster.id, "cluster")?;
    if body.contains_key("availability") {
        availability(engine, state, request, &cluster, body)
    } else if body.contains_key("nodes") {
        resize(engine, state, request, &cluster, body)
    } else {
        let mut changed = cluster;
        configure(&mut changed, Fields::of(body, "", &CONFIG)?, state)?;
        let said = format!("The configuration of cluster \"{}\" was changed.", changed.name);
        state.event("cluster", &changed.id, "success", &said, &request.request_id);
        *state.cluster_mut(request.id(0))? = changed;
        Ok(Reply::done())
    }
}

fn must_be_deployed(cluster: &Cluster) -> Result<(), Refusal> {
    if cluster.is_deployed {
        Ok(())
    } else {
        Err(Refusal::conflict(format!("Cluster \"{}\" is not deployed.", cluster.name)))
    }
}

fn availability(
    engine: &Arc<Engine>,
    state: &mut State,
    request: &Request,
    cluster: &Cluster,
    body: &Map<String, Value>,
) -> Result<Reply, Refusal> {
    let fields = Fields::of(body, "", &["availability"])?;
    let target = fields.one_of("availability", &["powered_on", "powered_off"])?;
    let target = fields.must("availability", target)?;
    must_be_deployed(cluster)?;
    if cluster.state == target {
        return Err(Refusal::conflict(format!("Cluster \"{}\" is {target} already.", cluster.name)));
    }
    let (verb, passing) = if target == "powered_on" { ("on", "powering_on") } else { ("off", "powering_off") };
    let (id, name) = (cluster.id.clone(), &cluster.name);
    let whole = |state: &str| Effect::ClusterState { cluster: id.clone(), state: state.to_owned() };
    let mut steps = vec![step(1.0, format!("Preparing to power {verb} cluster \"{name}\"."), vec![whole(passing)])];
    for node in &cluster.nodes {
        let effect = Effect::NodeState { node: node.id.clone(), state: target.to_owned() };
        steps.push(step(20.0, format!("Powering {verb} node \"{}\".", node.name), vec![effect]));
    }
    steps.push(success(format!("Cluster \"{name}\" is {target}."), vec![whole(target)]));
    let plan = Plan {
        description: format!("Power {verb} cluster \"{name}\""),
        category: "cluster",
        targets: vec![id.clone()],
        steps,
        failure: (format!("Cluster \"{name}\" could not be powered {verb}."), vec![whole(&cluster.state)]),
    };
    Ok(accepted(&engine.start(state, plan, &request.request_id, request.fails)))
}

fn resize(
    engine: &Arc<Engine>,
    state: &mut State,
    request: &Request,
    cluster: &Cluster,
    body: &Map<String, Value>,
) -> Result<Reply, Refusal> {
    let fields = Fields::of(body, "", &["admin_password", "nodes"])?;
    fields.must("admin_password", fields.text("admin_password")?)?;
    let wanted = fields.must("nodes", fields.list("nodes")?)?;
    must_be_deployed(cluster)?;
    let mut steps = vec![step(2.0, format!("Checking the hosts of cluster \"{}\".", cluster.name), Vec::new())];
    if wanted.is_empty() {
        return Err(Refusal::invalid("The field \"nodes\" is empty."));
    }
    for (n, entry) in wanted.iter().enumerate() {
        let place = format!("nodes[{n}].");
        let map = entry.as_object().ok_or_else(|| Refusal::invalid(format!("nodes[{n}] must be an object.")))?;
        let fields = Fields::of(map, &place, &["id", "instance_type"])?;
        let id = fields.must("id", fields.text("id")?)?;
        let size = fields.must("instance_type", fields.one_of("instance_type", &nodes::SIZES)?)?;
        let node = cluster.nodes.iter().find(|n| n.id == id).ok_or_else(|| {
            Refusal::invalid(format!("The field \"{place}id\" is \"{id}\", which is no node of this cluster."))
        })?;
        let rank = |size: &str| nodes::SIZES.iter().position(|s| *s == size);
        if rank(size) < rank(&node.instance_type) {
            return Err(Refusal::invalid(format!(
                "Node \"{}\" is {}; it cannot be made smaller, to {size}.",
                node.name, node.instance_type
            )));
        }
        let effect = Effect::Resize { node: node.id.clone(), instance_type: size.to_owned() };
        steps.push(step(60.0, format!("Taking over the storage of node \"{}\".", node.name), Vec::new()));
        steps.push(step(120.0, format!("Resizing node \"{}\" to {size}.", node.name), vec![effect]));
    }
    steps.push(success(format!("Cluster \"{}\" is resized.", cluster.name), Vec::new()));
    let plan = Plan {
        description: format!("Resize cluster \"{}\"", cluster.name),
        category: "cluster",
        targets: vec![cluster.id.clone()],
        steps,
        failure: (format!("Cluster \"{}\" could not be resized.", cluster.name), Vec::new()),
    };
    Ok(accepted(&engine.start(state, plan, &request.request_id, request.fails)))
}
