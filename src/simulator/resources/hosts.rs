//! `/hosts`: the hypervisors.

use std::sync::Arc;

use super::super::engine::{Engine, Plan};
use super::super::query::Shape;
use super::super::refusal::Refusal;
use super::super::request::{Reply, Request};
use super::super::state::{Effect, Host, State, new_id};
use super::super::validate::Fields;
use super::jobs::accepted;
use super::{failure, step, success};

pub const SHAPE: Shape = Shape {
    identifying: &["id", "name"],
    default: &[],
    cheap: &["hypervisor_type", "management_server", "username", "state"],
    expensive: &[],
};

/// `invalidate_cache` is no filter (R C).
pub const OTHERS: &[&str] = &["invalidate_cache"];

pub fn list(_: &Arc<Engine>, state: &mut State, request: &Request) -> Result<Reply, Refusal> {
    if let Some(other) = request.parameter("invalidate_cache").filter(|v| !["true", "false"].contains(v)) {
        return Err(Refusal::invalid(format!("invalidate_cache must be true or false, not \"{other}\".")));
    }
    super::list(request, &state.hosts)
}

fn find<'a>(state: &'a State, id: &str) -> Result<&'a Host, Refusal> {
    state.hosts.iter().find(|h| h.id == id).ok_or_else(|| Refusal::missing("host", id))
}

pub fn show(_: &Arc<Engine>, state: &mut State, request: &Request) -> Result<Reply, Refusal> {
    super::show(request, find(state, request.id(0))?)
}

/// `{"hosts": [{"name", "hypervisor_type", "management_server"?, "credential"?}]}`: one job for all (D S R C).
pub fn register(engine: &Arc<Engine>, state: &mut State, request: &Request) -> Result<Reply, Refusal> {
    let fields = request.fields()?;
    let wanted = fields.must("hosts", fields.list("hosts")?)?;
    if wanted.is_empty() {
        return Err(Refusal::invalid("The field \"hosts\" is empty."));
    }
    let mut hosts: Vec<Host> = Vec::new();
    let (mut steps, mut stranded) = (Vec::new(), Vec::new());
    for (n, entry) in wanted.iter().enumerate() {
        let host = read(n, entry)?;
        if state.hosts.iter().chain(&hosts).any(|known| known.name == host.name) {
            return Err(Refusal::conflict(format!("Host \"{}\" is registered already.", host.name)));
        }
        let effect = Effect::HostState { host: host.id.clone(), state: "authenticated".to_owned() };
        let vcenter = host.management_server.clone();
        let known = |server: &String| state.credentials_to_be().any(|c| c.hostname == *server);
        let unreachable =
            state.inventory.as_ref().and_then(|around| around.unreachable(&host.name, &host.hypervisor_type));
        if let Some(why) = unreachable {
            stranded.push(why);
        } else if let Some(server) = vcenter.filter(|server| !known(server)) {
            stranded.push(format!("host \"{}\": there is no credential for \"{server}\"", host.name));
        } else {
            steps.push(step(10.0, format!("Authenticating host \"{}\".", host.name), vec![effect]));
        }
        hosts.push(host);
    }
    let broken = |hosts: &[Host]| -> Vec<Effect> {
        let state = |h: &Host| Effect::HostState { host: h.id.clone(), state: "authentication_failed".to_owned() };
        hosts.iter().map(state).collect()
    };
    // A host that is managed by a vCenter needs the vCenter's credential first (D: the order of the workflow).
    if stranded.is_empty() {
        steps.push(success("The hosts are registered.", Vec::new()));
    } else {
        let gone = hosts.iter().map(|h| Effect::RemoveHost { host: h.id.clone() }).collect();
        steps.push(step(10.0, "Authenticating the hosts.", broken(&hosts)));
        steps.push(failure(format!("The hosts cannot be registered: {}.", stranded.join("; ")), gone));
    }
    let names: Vec<String> = hosts.iter().map(|h| format!("\"{}\"", h.name)).collect();
    let plan = Plan {
        description: format!("Register hosts {}", names.join(", ")),
        category: "host",
        targets: hosts.iter().map(|h| h.id.clone()).collect(),
        steps,
        failure: (
            "The hosts could not be authenticated.".to_owned(),
            hosts.iter().map(|h| Effect::RemoveHost { host: h.id.clone() }).collect(),
        ),
    };
    state.hosts.extend(hosts);
    Ok(accepted(&engine.start(state, plan, &request.request_id, request.fails)))
}

fn read(n: usize, entry: &serde_json::Value) -> Result<Host, Refusal> {
    let place = format!("hosts[{n}].");
    let map = entry.as_object().ok_or_else(|| Refusal::invalid(format!("hosts[{n}] must be an object.")))?;
    let fields = Fields::of(map, &place, &["name", "hypervisor_type", "management_server", "credential"])?;
    let name = fields.must("name", fields.text("name")?)?;
    let kind = fields.must("hypervisor_type", fields.one_of("hypervisor_type", &["ESX", "KVM"])?)?;
    let inner = format!("{place}credential.");
    let credential = match fields.object("credential")? {
        Some(map) => {
            let fields = Fields::of(map, &inner, &["username", "password"])?;
            fields.must("password", fields.text("password")?)?;
            Some(fields.must("username", fields.text("username")?)?)
        }
        None => None,
    };
    Ok(Host {
        id: new_id(),
        name: name.to_owned(),
        hypervisor_type: kind.to_owned(),
        management_server: fields.text("management_server")?.map(str::to_owned),
        username: credential.map(str::to_owned),
        state: "authentication_in_progress".to_owned(),
    })
}

/// Answers with an empty body (D).
pub fn delete(_: &Arc<Engine>, state: &mut State, request: &Request) -> Result<Reply, Refusal> {
    let host = find(state, request.id(0))?.clone();
    state.free(&host.id, "host")?;
    let uses = |node: &&super::super::state::Node| node.host.as_ref().is_some_and(|h| h.id == host.id);
    if let Some(node) = state.clusters.iter().flat_map(|c| &c.nodes).find(uses) {
        return Err(Refusal::conflict(format!("Host \"{}\" is used by node \"{}\".", host.name, node.name)));
    }
    state.hosts.retain(|h| h.id != host.id);
    let said = format!("Host \"{}\" was removed.", host.name);
    state.event("host", &host.id, "success", &said, &request.request_id);
    Ok(Reply::silent())
}
