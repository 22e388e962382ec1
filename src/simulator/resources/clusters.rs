//! `/clusters`: the clusters and their configuration.

use crate::simulator::fields::Fields;
use crate::simulator::refusal::Refusal;
use crate::simulator::reply::Reply;
use crate::simulator::request::Request;
use crate::simulator::resources::{power, records, resize};
use crate::simulator::rules::Rules;
use crate::simulator::state::{Cluster, State};

/// What can be configured (S R C).
const CONFIG: [&str; 7] = ["name", "ip", "gateway", "netmask", "ontap_image_version", "ntp_servers", "dns_info"];

pub(crate) fn list(state: &mut State, request: &Request) -> Result<Reply, Refusal> {
    records::list(request, &state.clusters)
}

pub(crate) fn show(state: &mut State, request: &Request) -> Result<Reply, Refusal> {
    records::show(request, state.cluster(request.id(0))?)
}

/// Synchronous, 201 (D S R C). The nodes and their networks are created with the cluster (D C R).
pub(crate) fn create(state: &mut State, request: &Request) -> Result<Reply, Refusal> {
    let counts = Cluster::NODE_COUNTS;
    let count = match request.parameter("node_count") {
        None => 1,
        Some(text) => counts.into_iter().find(|n| n.to_string() == text).ok_or_else(|| {
            let known = counts.map(|n| n.to_string()).join(", ");
            // 400 (D R C)
            Refusal::invalid(format!("node_count is \"{text}\"; it must be one of {known}."))
        })?,
    };
    let fields = request.fields()?;
    let name = fields.must("name", fields.name("name")?)?.to_owned();
    let mut cluster = Cluster::new(&name, count);
    configure(&mut cluster, &fields, state, request.rules)?;
    let location = format!("/clusters/{}", cluster.id);
    let message = format!("Cluster \"{}\" was created with {count} nodes.", cluster.name);
    state.event("cluster", &cluster.id, "success", &message, &request.request_id);
    state.add_cluster(cluster);
    Ok(Reply::created(location))
}

/// A change of the configuration is synchronous (D); of the availability or of instance types a job (S). A community
/// client sends several at once (C).
pub(crate) fn modify(state: &mut State, request: &Request) -> Result<Reply, Refusal> {
    let fields = request.fields()?;
    let mut cluster = state.cluster(request.id(0))?.clone();
    state.check_not_busy(&cluster.id, "cluster")?;
    let operations = ["availability", "nodes"].into_iter().filter(|key| fields.is_set(key));
    let configures = CONFIG.into_iter().any(|key| fields.is_set(key));
    if request.rules.strict && operations.clone().count() + usize::from(configures) > 1 {
        // 400 (strict)
        return Err(Refusal::invalid("The configuration, \"availability\" and \"nodes\" cannot be changed at once."));
    }
    configure(&mut cluster, &fields, state, request.rules)?;
    let reply = match operations.clone().next() {
        Some("availability") => power::change(&cluster, &fields, request.rules)?,
        Some(_) => resize::resize(&cluster, &fields)?,
        None => Reply::done(),
    };
    if configures {
        let message = format!("The configuration of cluster \"{}\" was changed.", cluster.name);
        state.event("cluster", &cluster.id, "success", &message, &request.request_id);
        *state.cluster_mut(request.id(0))? = cluster;
    }
    Ok(reply)
}

/// Sets the configuration that the fields have.
fn configure(cluster: &mut Cluster, fields: &Fields<'_>, state: &State, rules: Rules) -> Result<(), Refusal> {
    if let Some(name) = fields.name("name")? {
        if state.clusters.iter().any(|other| other.name == name && other.id != cluster.id) {
            // 409 (D)
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
        if (rules.strict || state.inventory.is_some()) && !state.images.iter().any(|image| image.id == version) {
            let known: Vec<&str> = state.images.iter().map(|i| i.id.as_str()).collect();
            // 400 (impossible with a scenario; strict)
            return Err(
                fields.wrong("ontap_image_version", &format!("is \"{version}\"; the images are {}", known.join(", ")))
            );
        }
        cluster.ontap_image_version = Some(version.to_owned());
    }
    if let Some(servers) = fields.texts("ntp_servers")? {
        cluster.ntp_servers = servers;
    }
    if let Some(dns) = fields.object("dns_info", &["domains", "dns_ips"])? {
        if let Some(domains) = dns.texts("domains")? {
            cluster.dns_info.domains = domains;
        }
        if let Some(addresses) = dns.texts("dns_ips")? {
            cluster.dns_info.dns_ips = addresses;
        }
    }
    Ok(())
}
