//! `/hosts`: the hypervisor hosts.

use serde_json::Value;

use crate::simulator::fields::Fields;
use crate::simulator::refusal::Refusal;
use crate::simulator::reply::Reply;
use crate::simulator::request::Request;
use crate::simulator::resources::records;
use crate::simulator::state::{Effect, Host, Plan, State, Step, failure, new_id, step, success};

pub(crate) fn list(state: &mut State, request: &Request) -> Result<Reply, Refusal> {
    if let Some(other) = request.parameter("invalidate_cache").filter(|v| !["true", "false"].contains(v)) {
        return Err(Refusal::invalid(format!("invalidate_cache must be true or false, not \"{other}\".")));
    }
    records::list(request, &state.hosts)
}

fn find<'a>(state: &'a State, id: &str) -> Result<&'a Host, Refusal> {
    state.hosts.iter().find(|h| h.id == id).ok_or_else(|| Refusal::missing("host", id))
}

pub(crate) fn show(state: &mut State, request: &Request) -> Result<Reply, Refusal> {
    records::show(request, find(state, request.id(0))?)
}

/// `{"hosts": [{"name", "hypervisor_type", "management_server"?, "credential"?}]}`: one job for all (D S R C).
pub(crate) fn register(state: &mut State, request: &Request) -> Result<Reply, Refusal> {
    let fields = request.fields()?;
    let wanted = fields.must("hosts", fields.list("hosts")?)?;
    if wanted.is_empty() {
        return Err(Refusal::invalid("The field \"hosts\" is empty."));
    }
    let mut hosts: Vec<Host> = Vec::new();
    for (n, entry) in wanted.iter().enumerate() {
        let host = read(n, entry)?;
        if state.hosts.iter().chain(&hosts).any(|known| known.name == host.name) {
            return Err(Refusal::conflict(format!("Host \"{}\" is registered already.", host.name)));
        }
        hosts.push(host);
    }
    let names: Vec<String> = hosts.iter().map(|h| format!("\"{}\"", h.name)).collect();
    let plan = Plan {
        description: format!("Register hosts {}", names.join(", ")),
        category: "host",
        targets: hosts.iter().map(|h| h.id.clone()).collect(),
        steps: registration(state, &hosts),
        failure: ("The hosts could not be authenticated.".to_owned(), removed(&hosts)),
    };
    state.hosts.extend(hosts);
    Ok(Reply::job(plan))
}

fn removed(hosts: &[Host]) -> Vec<Effect> {
    hosts.iter().map(|h| Effect::RemoveHost { host: h.id.clone() }).collect()
}

/// The steps of a registration. It fails if one of the hosts cannot be reached.
fn registration(state: &State, hosts: &[Host]) -> Vec<Step> {
    let become_state = |host: &Host, state: &str| Effect::HostState { host: host.id.clone(), state: state.to_owned() };
    let problems: Vec<String> = hosts.iter().filter_map(|host| problem(state, host)).collect();
    let reachable = hosts.iter().filter(|host| problem(state, host).is_none());
    let mut steps: Vec<Step> = reachable
        .map(|host| {
            let effect = become_state(host, "authenticated");
            step(10.0, format!("Authenticating host \"{}\".", host.name), vec![effect])
        })
        .collect();
    if problems.is_empty() {
        steps.push(success("The hosts are registered.", Vec::new()));
    } else {
        let failed = hosts.iter().map(|host| become_state(host, "authentication_failed")).collect();
        steps.push(step(10.0, "Authenticating the hosts.", failed));
        let message = format!("The hosts cannot be registered: {}.", problems.join("; "));
        steps.push(failure(message, removed(hosts)));
    }
    steps
}

/// Why a host cannot be registered, if it cannot. A host that is managed by a vCenter needs the credential of the vCenter
/// (D: the order of the workflow).
fn problem(state: &State, host: &Host) -> Option<String> {
    let unreachable = state.inventory.as_ref().and_then(|i| i.unreachable(&host.name, &host.hypervisor_type));
    unreachable.or_else(|| {
        let server = host.management_server.as_ref()?;
        let known = state.expected_credentials().any(|c| c.hostname == *server);
        (!known).then(|| format!("host \"{}\": there is no credential for \"{server}\"", host.name))
    })
}

fn read(n: usize, entry: &Value) -> Result<Host, Refusal> {
    let place = format!("hosts[{n}].");
    let map = entry.as_object().ok_or_else(|| Refusal::invalid(format!("hosts[{n}] must be an object.")))?;
    let fields = Fields::of(map, &place, &["name", "hypervisor_type", "management_server", "credential"])?;
    let name = fields.must("name", fields.text("name")?)?;
    let kind = fields.must("hypervisor_type", fields.one_of("hypervisor_type", &["ESX", "KVM"])?)?;
    let inner = format!("{place}credential.");
    let username = match fields.object("credential")? {
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
        username: username.map(str::to_owned),
        state: "authentication_in_progress".to_owned(),
    })
}

/// Answers with an empty body (D).
pub(crate) fn delete(state: &mut State, request: &Request) -> Result<Reply, Refusal> {
    let host = find(state, request.id(0))?.clone();
    state.check_not_busy(&host.id, "host")?;
    let mut nodes = state.clusters.iter().flat_map(|c| &c.nodes);
    if let Some(node) = nodes.find(|node| node.host.as_ref().is_some_and(|h| h.id == host.id)) {
        return Err(Refusal::conflict(format!("Host \"{}\" is used by node \"{}\".", host.name, node.name)));
    }
    state.hosts.retain(|h| h.id != host.id);
    let message = format!("Host \"{}\" was removed.", host.name);
    state.event("host", &host.id, "success", &message, &request.request_id);
    Ok(Reply::empty())
}
