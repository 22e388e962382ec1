//! `/hosts`: the hypervisor hosts.

use crate::simulator::fields::Fields;
use crate::simulator::refusal::Refusal;
use crate::simulator::reply::Reply;
use crate::simulator::request::Request;
use crate::simulator::resources::records;
use crate::simulator::rules::Rules;
use crate::simulator::state::{Effect, Host, JobPlan, JobStep, Node, State, failure, new_id, step, success};

pub(crate) fn list(state: &mut State, request: &Request) -> Result<Reply, Refusal> {
    if request.rules.strict {
        request.flag("invalidate_cache")?;
    }
    records::list(request, &state.hosts)
}

/// The host with this id.
pub(super) fn find<'a>(state: &'a State, id: &str) -> Result<&'a Host, Refusal> {
    state.hosts.iter().find(|h| h.id == id).ok_or_else(|| Refusal::missing("host", id))
}

pub(crate) fn show(state: &mut State, request: &Request) -> Result<Reply, Refusal> {
    records::show(request, find(state, request.id(0))?)
}

/// `{"hosts": [{"name", "hypervisor_type", "management_server"?, "credential"?}]}`: one job for all (D S R C).
pub(crate) fn register(state: &mut State, request: &Request) -> Result<Reply, Refusal> {
    let fields = request.fields()?;
    let known = ["name", "hypervisor_type", "management_server", "credential"];
    let wanted = fields.must("hosts", fields.objects("hosts", &known)?)?;
    if request.rules.strict && wanted.is_empty() {
        // 400 (strict)
        return Err(fields.wrong("hosts", "is empty"));
    }
    let mut hosts: Vec<Host> = Vec::new();
    for fields in &wanted {
        let host = read(fields, request.rules)?;
        if state.hosts.iter().chain(&hosts).any(|known| known.name == host.name) {
            // 409 (D)
            return Err(Refusal::conflict(format!("Host \"{}\" is registered already.", host.name)));
        }
        hosts.push(host);
    }
    let names: Vec<String> = hosts.iter().map(|h| format!("\"{}\"", h.name)).collect();
    let plan = JobPlan {
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
fn registration(state: &State, hosts: &[Host]) -> Vec<JobStep> {
    let become_state = |host: &Host, state: &str| Effect::HostState { host: host.id.clone(), state: state.to_owned() };
    let problems: Vec<String> = hosts.iter().filter_map(|host| problem(state, host)).collect();
    let reachable = hosts.iter().filter(|host| problem(state, host).is_none());
    let mut steps: Vec<JobStep> = reachable
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

fn read(fields: &Fields<'_>, rules: Rules) -> Result<Host, Refusal> {
    let name = fields.must("name", fields.text("name")?)?;
    let kind = fields.must("hypervisor_type", fields.one_of("hypervisor_type", &["ESX", "KVM"])?)?;
    let management_server = fields.text("management_server")?;
    let username = match fields.object("credential", &["username", "password"])? {
        // Two empty strings are no credential (C).
        Some(credential) if !rules.strict || !credential.is_blank() => {
            if rules.strict {
                credential.must("password", credential.text("password")?)?;
                credential.must("username", credential.text("username")?)?;
            }
            credential.text("username")?
        }
        _ => None,
    };
    Ok(Host {
        id: new_id(),
        name: name.to_owned(),
        hypervisor_type: kind.to_owned(),
        management_server: management_server.map(str::to_owned),
        username: username.map(str::to_owned),
        state: "authentication_in_progress".to_owned(),
    })
}

/// Answers with an empty body (D). The nodes that were to run on the host have none then.
pub(crate) fn delete(state: &mut State, request: &Request) -> Result<Reply, Refusal> {
    let host = find(state, request.id(0))?.clone();
    state.check_not_busy(&host.id, "host")?;
    let on_host = |node: &Node| node.host.as_ref().is_some_and(|h| h.id == host.id);
    let clusters = state.clusters.iter().filter(|cluster| request.rules.strict || cluster.is_deployed);
    if let Some(node) = clusters.flat_map(|c| &c.nodes).find(|node| on_host(node)) {
        // 409 (impossible if the node is deployed; strict)
        return Err(Refusal::conflict(format!("Host \"{}\" is used by node \"{}\".", host.name, node.name)));
    }
    for node in state.clusters.iter_mut().flat_map(|c| &mut c.nodes).filter(|node| on_host(node)) {
        node.host = None;
    }
    state.hosts.retain(|h| h.id != host.id);
    let message = format!("Host \"{}\" was removed.", host.name);
    state.event("host", &host.id, "success", &message, &request.request_id);
    Ok(Reply::empty())
}
