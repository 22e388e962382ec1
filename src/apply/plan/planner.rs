//! Compares the state of the server with a file, and plans the steps between them. Pure.

use serde_json::{Value, json};

use super::diff::{self, Change};
use super::next_steps;
use super::observed::{Observed, ObservedCluster};
use super::pair::{Remaining, called, pair, remaining};
use super::preflight;
use super::steps::{Account, Action, Plan, Target, Verb};
use crate::apply::file::spec::{Access, Host, Spec};
use crate::deploy::api::hosts;
use crate::deploy::values::CredentialType;

/// Options of a plan.
#[derive(Debug, Clone, Copy, Default)]
pub struct PlanOptions {
    /// Check the internal network before the deployment.
    pub network_check: bool,
    /// Configure, and do not deploy.
    pub no_deploy: bool,
}

/// Plans the steps that make the server match the file.
pub fn plan(spec: &Spec, observed: &Observed, plan_options: PlanOptions) -> Plan {
    let mut plan = Plan { cluster: spec.cluster.name.clone(), ..Plan::default() };
    let credentials = credentials(&mut plan, spec, observed);
    let hosts = hosts(&mut plan, spec, observed, credentials);
    match &observed.cluster {
        Some(now) if now.is_deployed() => deployed(&mut plan, spec, now, observed),
        now => configured(&mut plan, spec, now.as_ref(), observed, &hosts, plan_options),
    }
    plan
}

/// Plans the credentials of the vCenter and of standalone hosts. Returns the steps.
fn credentials(plan: &mut Plan, spec: &Spec, observed: &Observed) -> Vec<usize> {
    let mut wanted = Vec::new();
    if let Some(vcenter) = &spec.vcenter {
        wanted.push(Account {
            hostname: vcenter.hostname.clone(),
            kind: CredentialType::Vcenter,
            username: vcenter.username.clone(),
            secret: vcenter.password.path.clone(),
        });
    }
    for host in &spec.hosts {
        if let Access::Account { username, password } = &host.access {
            wanted.push(Account {
                hostname: host.name.clone(),
                kind: CredentialType::Host,
                username: username.clone(),
                secret: password.path.clone(),
            });
        }
    }
    let mut steps = Vec::new();
    for account in wanted {
        let what = target("credential", &account.hostname);
        let known = observed.server.credentials.iter().find(|known| known.is_for(&account.hostname, account.kind));
        let old = json!(known.and_then(|known| known.username.clone()));
        let change = Change { field: "username".to_owned(), old, new: json!(account.username) };
        match known.and_then(|known| known.id.clone()) {
            // The server never returns a password, so that the one of a known account is assumed to be right.
            Some(_) if change.old.is_null() || change.old == change.new => plan.unchanged.push(what),
            Some(id) => {
                let action = Action::ChangeCredential(id, account);
                steps.push(plan.step(Verb::Change, vec![what], vec![change], Vec::new(), action));
            }
            // Deploy could access a registered host, even if the list has no credential for it.
            None if account.kind == CredentialType::Host && host_named(observed, &account.hostname).is_some() => {}
            None => {
                let action = Action::AddCredential(account);
                steps.push(plan.step(Verb::Create, vec![what], vec![change], Vec::new(), action));
            }
        }
    }
    steps
}

fn host_named<'a>(observed: &'a Observed, name: &str) -> Option<&'a hosts::Host> {
    observed.server.hosts.iter().find(|host| host.name == name)
}

/// Plans the hosts: one registration for all of a group that are missing (S R C: one job for all), in the order of the file.
/// Returns the steps.
fn hosts(plan: &mut Plan, spec: &Spec, observed: &Observed, credentials: Vec<usize>) -> Vec<usize> {
    let mut missing: Vec<(usize, Vec<usize>)> = Vec::new();
    for (n, host) in spec.hosts.iter().enumerate() {
        match host_named(observed, &host.name) {
            Some(now) => registered(plan, host, now),
            None => match missing.iter_mut().find(|(group, _)| *group == host.group) {
                Some((_, hosts)) => hosts.push(n),
                None => missing.push((host.group, vec![n])),
            },
        }
    }
    for (n, node) in spec.nodes.iter().enumerate() {
        let Some(host) = &node.host else { continue };
        if !spec.hosts.iter().any(|h| h.name == *host) && host_named(observed, host).is_none() {
            let why = format!("host {host} is not registered with Deploy, and is not in hosts of the file");
            let next = format!("register host {host}, or add it to hosts: {}", next_steps::register_host(host, spec));
            plan.refuse(&target("node", &called(spec, n, None)), None, why, next);
        }
    }
    if missing.is_empty() {
        return credentials;
    }
    let mut register = |hosts: Vec<usize>| {
        let targets = hosts.iter().map(|n| target("host", &spec.hosts[*n].name)).collect();
        plan.step(Verb::Register, targets, Vec::new(), credentials.clone(), Action::RegisterHosts(hosts))
    };
    missing.into_iter().map(|(_, hosts)| register(hosts)).collect()
}

/// Compares a registered host. No proven call changes its fields, so that differences cannot be met.
fn registered(plan: &mut Plan, host: &Host, now: &hosts::Host) {
    let what = target("host", &host.name);
    let before = plan.refusals.len();
    let why = "this cannot be changed while the host is registered";
    let next = format!(
        "remove host {} from Deploy, so that it is registered again: {}",
        host.name,
        next_steps::delete_host(&host.name)
    );
    let kind = host.hypervisor.as_str();
    if now.hypervisor_type.as_ref().is_some_and(|is| !is.eq_ignore_ascii_case(kind)) {
        let old = json!(now.hypervisor_type);
        plan.refuse(&what, Some(Change { field: "hypervisor_type".to_owned(), old, new: json!(kind) }), why, &next);
    }
    if let (Access::Vcenter(server), Some(is)) = (&host.access, now.management_server.as_deref())
        && is != server
    {
        let field = "management_server".to_owned();
        plan.refuse(&what, Some(Change { field, old: json!(is), new: json!(server) }), why, &next);
    }
    if let Some(state) = now.state.as_ref().filter(|state| state.contains("fail")) {
        plan.warnings.push(format!("host {} is in state {state}", host.name));
    }
    if plan.refusals.len() == before {
        plan.unchanged.push(what);
    }
}

/// Plans a cluster that is not deployed: its configuration, its nodes, and the deployment.
fn configured(
    plan: &mut Plan,
    spec: &Spec,
    now: Option<&ObservedCluster>,
    observed: &Observed,
    hosts: &[usize],
    plan_options: PlanOptions,
) {
    let what = target("cluster", &spec.cluster.name);
    if let Some(image) = &spec.cluster.image
        && !observed.server.images.contains(image)
    {
        let there = observed.server.images.join(", ");
        let why = format!("Deploy has no ONTAP image {image}, only {there}");
        plan.refuse(&what, None, why, "set ontap_image_version to one of the images: deploy-cli image list");
    }
    if now.is_some_and(|now| refuses_node_count(plan, &what, spec, now)) {
        return;
    }
    let mut needs = hosts.to_vec();
    needs.extend(configure_cluster(plan, &what, spec, now));
    let remaining = remaining(spec, observed);
    let nodes = configure_nodes(plan, spec, &remaining, &needs);
    preflight::check(plan, spec, observed, &remaining);
    if plan_options.no_deploy {
        return;
    }
    needs.extend(nodes);
    if plan_options.network_check && spec.nodes.len() > 1 {
        let check = target("network-check", "");
        needs = vec![plan.step(Verb::Check, vec![check], Vec::new(), needs, Action::CheckNetwork)];
    }
    plan.step(Verb::Deploy, vec![what], Vec::new(), needs, Action::Deploy);
}

/// Refuses another number of nodes than the cluster has.
fn refuses_node_count(plan: &mut Plan, what: &Target, spec: &Spec, now: &ObservedCluster) -> bool {
    if now.nodes.len() == spec.nodes.len() {
        return false;
    }
    let (old, new) = (json!(now.nodes.len()), json!(spec.nodes.len()));
    let change = Change { field: "node_count".to_owned(), old, new };
    let name = &spec.cluster.name;
    let (why, next) = match now.is_deployed() {
        true => ("the number of nodes of a deployed cluster cannot be changed", next_steps::current_file(name)),
        false => (
            "nodes can neither be added nor removed",
            format!("to start over, delete the cluster: {}", next_steps::delete_cluster(name)),
        ),
    };
    plan.refuse(what, Some(change), why, next);
    true
}

/// Plans the creation or configuration of the cluster itself. Returns the step if there is one.
fn configure_cluster(plan: &mut Plan, what: &Target, spec: &Spec, now: Option<&ObservedCluster>) -> Option<usize> {
    let (config, changes) = diff::cluster(&spec.cluster, now.map(|now| &now.cluster));
    let Some(now) = now else {
        let count = Change { field: "node_count".to_owned(), old: Value::Null, new: json!(spec.nodes.len()) };
        let changes = [vec![count], changes].concat();
        return Some(plan.step(Verb::Create, vec![what.clone()], changes, Vec::new(), Action::CreateCluster(config)));
    };
    if now.cluster.state.ends_with("failed") {
        plan.warnings.push(format!("cluster {} is in state {}", spec.cluster.name, now.cluster.state));
    }
    if changes.is_empty() {
        plan.unchanged.push(what.clone());
        return None;
    }
    Some(plan.step(Verb::Change, vec![what.clone()], changes, Vec::new(), Action::ChangeCluster(config)))
}

/// Plans the configuration of the nodes. Returns the steps.
fn configure_nodes(plan: &mut Plan, spec: &Spec, remaining: &[Remaining<'_>], needs: &[usize]) -> Vec<usize> {
    let mut steps = Vec::new();
    for Remaining { n, there, change } in remaining {
        let what = target("node", &called(spec, *n, *there));
        if change.changes.is_empty() {
            plan.unchanged.push(what);
        } else {
            let (changes, action) = (change.changes.clone(), Action::ConfigureNode(*n));
            steps.push(plan.step(Verb::Change, vec![what], changes, needs.to_vec(), action));
        }
    }
    steps
}

/// Plans the changes that a deployed cluster allows, and refuses the others.
fn deployed(plan: &mut Plan, spec: &Spec, now: &ObservedCluster, observed: &Observed) {
    let what = target("cluster", &spec.cluster.name);
    let before = (plan.refusals.len(), plan.steps.len());
    if refuses_node_count(plan, &what, spec, now) {
        return;
    }
    let (mut config, mut changes) = diff::cluster(&spec.cluster, Some(&now.cluster));
    if config.image.take().is_some()
        && let Some(at) = changes.iter().position(|change| change.field == "ontap_image_version")
    {
        let change = changes.remove(at);
        let why = "ONTAP upgrades a deployed cluster, not Deploy";
        plan.refuse(&what, Some(change), why, next_steps::current_file(&spec.cluster.name));
    }
    if !changes.is_empty() {
        plan.step(Verb::Change, vec![what.clone()], changes, Vec::new(), Action::ChangeCluster(config));
    }
    let matched = pair(spec, &now.nodes);
    let (mut grown, mut sizes) = (Vec::new(), Vec::new());
    for (n, node) in spec.nodes.iter().enumerate() {
        let there = &now.nodes[matched[n]];
        let this = target("node", &there.node.name);
        let changes = diff::node(node, there, &observed.server.hosts).changes;
        if changes.is_empty() {
            plan.unchanged.push(this.clone());
        }
        for mut change in changes {
            if change.field == "instance_type" {
                change.field = format!("{}.instance_type", there.node.name);
                sizes.extend(node.instance_type.map(|size| (there.node.id.clone(), size)));
                grown.push(change);
                continue;
            }
            let (name, node) = (&spec.cluster.name, &there.node.name);
            let (why, next) = match (change.field.strip_prefix("storage.pools."), change.new.as_u64()) {
                (Some(pool), Some(capacity)) if change.old.is_null() => (
                    "apply does not attach storage pools to the nodes of a deployed cluster",
                    format!("attach the storage pool: {}", next_steps::attach_pool(name, node, pool, capacity)),
                ),
                _ => ("this cannot be changed once the cluster is deployed", next_steps::current_file(name)),
            };
            plan.refuse(&this, Some(change), why, next);
        }
    }
    if !sizes.is_empty() {
        let needs = (before.1..plan.steps.len()).collect();
        plan.step(Verb::Resize, vec![what.clone()], grown, needs, Action::Resize(sizes));
    }
    if (plan.refusals.len(), plan.steps.len()) == before {
        plan.unchanged.push(what);
    }
}

fn target(kind: &'static str, name: &str) -> Target {
    Target { kind, name: name.to_owned() }
}
