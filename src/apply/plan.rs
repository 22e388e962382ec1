//! The plan: what exists compared with what the file asks for, and the steps from the one to the other. Pure.

use serde_json::{Map, Value, json};

use super::change::{self, Change};
use super::existing::{ClusterNow, Existing, NodeNow};
use super::spec::{Access, Host, Spec};
use crate::deploy::model::text;

/// What is wanted beside what the file says.
#[derive(Debug, Clone, Copy, Default)]
pub struct Wish {
    /// Check the internal network before the deployment.
    pub network_check: bool,
    /// Configure, and do not deploy.
    pub no_deploy: bool,
}

/// A plan.
#[derive(Debug, Clone, Default)]
pub struct Plan {
    /// The cluster it is for.
    pub cluster: String,
    /// What will be done; each step needs only such as stand before it.
    pub steps: Vec<Step>,
    /// What cannot be done. With one of these nothing is.
    pub refusals: Vec<Refused>,
    /// What is doubtful.
    pub warnings: Vec<String>,
    /// What is as it should be.
    pub unchanged: Vec<Thing>,
}

/// Something on the server.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Thing {
    /// `cluster`, `node`, `host`, `credential` or `network-check`.
    pub kind: &'static str,
    /// As people call it; empty where it has no name yet.
    pub name: String,
}

/// What a step does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verb {
    /// Make it.
    Create,
    /// Make it known to Deploy.
    Register,
    /// Change fields of it.
    Change,
    /// Make it larger.
    Resize,
    /// Find out whether it works.
    Check,
    /// Bring it up.
    Deploy,
}

/// One step.
#[derive(Debug, Clone)]
pub struct Step {
    /// What it does.
    pub verb: Verb,
    /// To what; the hosts of one registration are several.
    pub things: Vec<Thing>,
    /// What will differ.
    pub changes: Vec<Change>,
    /// The steps, by their number, that must be done before.
    pub needs: Vec<usize>,
    /// How.
    pub action: Action,
}

/// How a step is done.
#[derive(Debug, Clone)]
pub enum Action {
    /// Add a credential.
    AddCredential(Account),
    /// Change account and password of the credential with this id.
    ChangeCredential(String, Account),
    /// Register these hosts of the file, by number.
    RegisterHosts(Vec<usize>),
    /// Create the cluster with this configuration.
    CreateCluster(Map<String, Value>),
    /// Change the configuration of the cluster.
    ChangeCluster(Map<String, Value>),
    /// Make a node of the file, by number, what the file says.
    ConfigureNode(usize),
    /// Give nodes, by id, another instance type.
    Resize(Vec<(String, &'static str)>),
    /// Check the internal network.
    CheckNetwork,
    /// Deploy.
    Deploy,
}

/// Which account a credential holds.
#[derive(Debug, Clone)]
pub struct Account {
    /// The server it is for.
    pub hostname: String,
    /// `vcenter` or `host`.
    pub kind: &'static str,
    /// The account.
    pub username: String,
    /// Where in the file its password is spoken of.
    pub secret: String,
}

/// A wish that cannot be fulfilled.
#[derive(Debug, Clone)]
pub struct Refused {
    /// What it is about.
    pub thing: Thing,
    /// The field, the value there is and the value that was asked for, where it is about a field.
    pub change: Option<Change>,
    /// Why not, and what to do.
    pub why: String,
}

impl Step {
    /// What it does, while it does: `registering 2 hosts`.
    pub fn doing(&self) -> String {
        let what = match self.things.as_slice() {
            [one] => one.to_string(),
            more => format!("{} {}s", more.len(), more.first().map_or("thing", |thing| thing.kind)),
        };
        match (&self.action, self.verb) {
            (Action::CheckNetwork, _) => "checking the internal network".to_owned(),
            (Action::ConfigureNode(_), _) => format!("configuring {what}"),
            (Action::AddCredential(_), _) => format!("adding {what}"),
            (_, Verb::Create) => format!("creating {what}"),
            (_, Verb::Register) => format!("registering {what}"),
            (_, Verb::Change) => format!("changing {what}"),
            (_, Verb::Resize) => format!("resizing {what}"),
            (_, Verb::Check) => format!("checking {what}"),
            (_, Verb::Deploy) => format!("deploying {what}"),
        }
    }
}

impl std::fmt::Display for Thing {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}{}{}", self.kind, if self.name.is_empty() { "" } else { " " }, self.name)
    }
}

impl Plan {
    /// Whether there is nothing to do.
    pub fn is_empty(&self) -> bool {
        self.steps.is_empty()
    }

    /// The places in the file whose passwords the steps need.
    pub fn secrets<'a>(&'a self, spec: &'a Spec) -> Vec<&'a str> {
        let mut wanted: Vec<&str> = Vec::new();
        for step in &self.steps {
            let path = match &step.action {
                Action::AddCredential(account) | Action::ChangeCredential(_, account) => account.secret.as_str(),
                Action::Deploy | Action::Resize(_) => spec.cluster.admin_password.path.as_str(),
                _ => continue,
            };
            if !wanted.contains(&path) {
                wanted.push(path);
            }
        }
        wanted
    }

    fn step(
        &mut self,
        verb: Verb,
        things: Vec<Thing>,
        changes: Vec<Change>,
        needs: Vec<usize>,
        action: Action,
    ) -> usize {
        self.steps.push(Step { verb, things, changes, needs, action });
        self.steps.len() - 1
    }

    fn refuse(&mut self, thing: &Thing, change: Option<Change>, why: impl Into<String>) {
        self.refusals.push(Refused { thing: thing.clone(), change, why: why.into() });
    }
}

fn thing(kind: &'static str, name: &str) -> Thing {
    Thing { kind, name: name.to_owned() }
}

/// Compares.
pub fn plan(spec: &Spec, existing: &Existing, wish: Wish) -> Plan {
    let mut plan = Plan { cluster: spec.cluster.name.clone(), ..Plan::default() };
    let credentials = credentials(&mut plan, spec, existing);
    let hosts = hosts(&mut plan, spec, existing, credentials);
    match &existing.cluster {
        Some(now) if now.is_deployed() => deployed(&mut plan, spec, now, existing),
        now => configured(&mut plan, spec, now.as_ref(), existing, &hosts, wish),
    }
    plan
}

/// The credentials of the vCenter and of standalone hosts; returns the steps.
fn credentials(plan: &mut Plan, spec: &Spec, existing: &Existing) -> Vec<usize> {
    let mut wanted = Vec::new();
    if let Some(vcenter) = &spec.vcenter {
        wanted.push(Account {
            hostname: vcenter.hostname.clone(),
            kind: "vcenter",
            username: vcenter.username.clone(),
            secret: vcenter.password.path.clone(),
        });
    }
    for host in &spec.hosts {
        if let Access::Account { username, password } = &host.access {
            wanted.push(Account {
                hostname: host.name.clone(),
                kind: "host",
                username: username.clone(),
                secret: password.path.clone(),
            });
        }
    }
    let mut steps = Vec::new();
    for account in wanted {
        let what = thing("credential", &account.hostname);
        let known = existing.credentials.iter().find(|c| {
            c["hostname"].as_str() == Some(&account.hostname) && c["type"].as_str().is_none_or(|t| t == account.kind)
        });
        let old = known.map_or(Value::Null, |c| c["username"].clone());
        let change = Change { field: "username".to_owned(), old, new: json!(account.username) };
        match known.and_then(|c| text(c.get("id")?)) {
            // Which password it has the server does not tell: an account that is known is taken as it is.
            Some(_) if change.old.is_null() || change.old == change.new => plan.unchanged.push(what),
            Some(id) => {
                let action = Action::ChangeCredential(id, account);
                steps.push(plan.step(Verb::Change, vec![what], vec![change], Vec::new(), action));
            }
            // A host that is registered was let in once, with or without a credential of its own in the list.
            None if account.kind == "host" && host_named(existing, &account.hostname).is_some() => {}
            None => {
                let action = Action::AddCredential(account);
                steps.push(plan.step(Verb::Create, vec![what], vec![change], Vec::new(), action));
            }
        }
    }
    steps
}

fn host_named<'a>(existing: &'a Existing, name: &str) -> Option<&'a Value> {
    existing.hosts.iter().find(|host| host["name"].as_str() == Some(name))
}

/// The hosts: one registration for all that are missing (S R C: one job for all); returns the step.
fn hosts(plan: &mut Plan, spec: &Spec, existing: &Existing, credentials: Vec<usize>) -> Vec<usize> {
    let mut missing = Vec::new();
    for (n, host) in spec.hosts.iter().enumerate() {
        match host_named(existing, &host.name) {
            Some(now) => registered(plan, host, now),
            None => missing.push(n),
        }
    }
    for (n, node) in spec.nodes.iter().enumerate() {
        let Some(host) = &node.host else { continue };
        if !spec.hosts.iter().any(|h| h.name == *host) && host_named(existing, host).is_none() {
            let node = thing("node", node.name.as_deref().unwrap_or_default());
            let why = format!("its host {host} is neither registered with Deploy nor among the hosts of the file");
            let node = if node.name.is_empty() { thing("node", &format!("{}", n + 1)) } else { node };
            plan.refuse(&node, None, why);
        }
    }
    if missing.is_empty() {
        return credentials;
    }
    let things = missing.iter().map(|n| thing("host", &spec.hosts[*n].name)).collect();
    vec![plan.step(Verb::Register, things, Vec::new(), credentials, Action::RegisterHosts(missing))]
}

/// A host that is registered already: what differs cannot be changed by any call that is proven.
fn registered(plan: &mut Plan, host: &Host, now: &Value) {
    let what = thing("host", &host.name);
    let before = plan.refusals.len();
    let delete = format!("delete it first: deploy-cli host delete {}", host.name);
    let kind = host.hypervisor.as_str();
    if now["hypervisor_type"].as_str().is_some_and(|is| !is.eq_ignore_ascii_case(kind)) {
        let old = now["hypervisor_type"].clone();
        plan.refuse(&what, Some(Change { field: "hypervisor_type".to_owned(), old, new: json!(kind) }), &delete);
    }
    if let (Access::Vcenter(server), Some(is)) = (&host.access, now["management_server"].as_str())
        && is != server
    {
        let field = "management_server".to_owned();
        plan.refuse(&what, Some(Change { field, old: json!(is), new: json!(server) }), &delete);
    }
    if let Some(state) = now["state"].as_str().filter(|state| state.contains("fail")) {
        plan.warnings.push(format!("host {} is in state {state}", host.name));
    }
    if plan.refusals.len() == before {
        plan.unchanged.push(what);
    }
}

/// A cluster that is not deployed: configured, its nodes as well, and deployed.
fn configured(
    plan: &mut Plan,
    spec: &Spec,
    now: Option<&ClusterNow>,
    existing: &Existing,
    hosts: &[usize],
    wish: Wish,
) {
    let what = thing("cluster", &spec.cluster.name);
    if let Some(image) = &spec.cluster.image
        && !existing.images.contains(image)
    {
        let there = existing.images.join(", ");
        plan.refuse(&what, None, format!("Deploy has no ONTAP image {image}; it has {there}"));
    }
    let (body, changes) = change::cluster(&spec.cluster, now.map_or(&Value::Null, |now| &now.record));
    let mut needs = hosts.to_vec();
    match now {
        None => {
            let action = Action::CreateCluster(body);
            let count = Change { field: "node_count".to_owned(), old: Value::Null, new: json!(spec.nodes.len()) };
            let changes = [vec![count], changes].concat();
            needs.push(plan.step(Verb::Create, vec![what.clone()], changes, Vec::new(), action));
        }
        Some(now) => {
            if now.nodes.len() != spec.nodes.len() {
                let (old, new) = (json!(now.nodes.len()), json!(spec.nodes.len()));
                let change = Change { field: "node_count".to_owned(), old, new };
                let why = format!(
                    "nodes are neither added nor removed; to begin anew: deploy-cli cluster delete {}",
                    spec.cluster.name
                );
                plan.refuse(&what, Some(change), why);
                return;
            }
            if now.state().ends_with("failed") {
                plan.warnings.push(format!("cluster {} is in state {}", spec.cluster.name, now.state()));
            }
            if changes.is_empty() {
                plan.unchanged.push(what.clone());
            } else {
                needs.push(plan.step(
                    Verb::Change,
                    vec![what.clone()],
                    changes,
                    Vec::new(),
                    Action::ChangeCluster(body),
                ));
            }
        }
    }
    let nodes = configure_nodes(plan, spec, now, existing, &needs);
    if wish.no_deploy {
        return;
    }
    needs.extend(nodes);
    if wish.network_check && spec.nodes.len() > 1 {
        let check = thing("network-check", "");
        needs = vec![plan.step(Verb::Check, vec![check], Vec::new(), needs, Action::CheckNetwork)];
    }
    plan.step(Verb::Deploy, vec![what], Vec::new(), needs, Action::Deploy);
}

fn configure_nodes(
    plan: &mut Plan,
    spec: &Spec,
    now: Option<&ClusterNow>,
    existing: &Existing,
    needs: &[usize],
) -> Vec<usize> {
    let matched = now.map(|now| pair(spec, &now.nodes));
    let none = NodeNow::default();
    let mut steps = Vec::new();
    for (n, node) in spec.nodes.iter().enumerate() {
        let there = now.zip(matched.as_ref()).map_or(&none, |(now, matched)| &now.nodes[matched[n]]);
        let changes = change::node(node, there, &existing.hosts).changes;
        let what = thing("node", &called(spec, n, now.map(|_| there)));
        if changes.is_empty() {
            plan.unchanged.push(what);
        } else {
            steps.push(plan.step(Verb::Change, vec![what], changes, needs.to_vec(), Action::ConfigureNode(n)));
        }
    }
    steps
}

/// What a node is called: as it is on the server, else as the file calls it, else by its number.
pub fn called(spec: &Spec, n: usize, there: Option<&NodeNow>) -> String {
    let there = there.map(NodeNow::name).filter(|name| !name.is_empty());
    match (there, &spec.nodes[n].name) {
        (Some(name), _) => name.to_owned(),
        (None, Some(name)) => name.clone(),
        (None, None) => format!("{}", n + 1),
    }
}

/// For each node of the file the number of the server's node that it is: the one of its name, and of those left the next
/// in order. Deploy names nodes by itself, so that a name that was never set says nothing.
pub fn pair(spec: &Spec, nodes: &[NodeNow]) -> Vec<usize> {
    let named =
        |n: usize| spec.nodes[n].name.as_deref().and_then(|name| nodes.iter().position(|node| node.name() == name));
    let by_name: Vec<Option<usize>> = (0..spec.nodes.len()).map(named).collect();
    let mut left = (0..nodes.len()).filter(|at| !by_name.contains(&Some(*at)));
    by_name.iter().map(|at| at.or_else(|| left.next()).unwrap_or_default()).collect()
}

/// A cluster that is deployed: what of it can still be changed is, the rest is refused.
fn deployed(plan: &mut Plan, spec: &Spec, now: &ClusterNow, existing: &Existing) {
    let what = thing("cluster", &spec.cluster.name);
    let before = (plan.refusals.len(), plan.steps.len());
    if now.nodes.len() != spec.nodes.len() {
        let (old, new) = (json!(now.nodes.len()), json!(spec.nodes.len()));
        let change = Change { field: "node_count".to_owned(), old, new };
        plan.refuse(&what, Some(change), "a deployed cluster keeps its number of nodes here");
        return;
    }
    let (mut body, mut changes) = change::cluster(&spec.cluster, &now.record);
    if body.remove("ontap_image_version").is_some()
        && let Some(at) = changes.iter().position(|change| change.field == "ontap_image_version")
    {
        let change = changes.remove(at);
        plan.refuse(&what, Some(change), "a deployed cluster is upgraded in ONTAP itself, not by Deploy");
    }
    if !changes.is_empty() {
        plan.step(Verb::Change, vec![what.clone()], changes, Vec::new(), Action::ChangeCluster(body));
    }
    let matched = pair(spec, &now.nodes);
    let (mut grown, mut sizes) = (Vec::new(), Vec::new());
    for (n, node) in spec.nodes.iter().enumerate() {
        let there = &now.nodes[matched[n]];
        let this = thing("node", there.name());
        let changes = change::node(node, there, &existing.hosts).changes;
        if changes.is_empty() {
            plan.unchanged.push(this.clone());
        }
        for mut change in changes {
            if change.field == "instance_type" {
                change.field = format!("{}.instance_type", there.name());
                sizes.extend(node.instance_type.map(|size| (there.id.clone(), size.as_str())));
                grown.push(change);
                continue;
            }
            let why = match change.field.as_str() {
                field if field.starts_with("storage.pools.") && change.old.is_null() => {
                    "storage is added to a deployed cluster by hand: deploy-cli node pool attach"
                }
                _ => "this cannot be changed once the cluster is deployed",
            };
            plan.refuse(&this, Some(change), why);
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
