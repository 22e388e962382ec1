//! A plan: the steps from what exists to what a file asks for.

use super::diff::Change;
use crate::apply::file::spec::Spec;
use crate::deploy::api::clusters::ClusterConfig;
use crate::deploy::values::{CredentialType, InstanceType};

/// A plan.
#[derive(Debug, Clone, Default)]
pub struct Plan {
    /// The cluster it is for.
    pub cluster: String,
    /// What will be done; each step needs only such as stand before it.
    pub steps: Vec<Step>,
    /// What cannot be done. With one of these nothing is.
    pub refusals: Vec<Unsupported>,
    /// What is doubtful.
    pub warnings: Vec<String>,
    /// What is as it should be.
    pub unchanged: Vec<Target>,
}

/// An object on the server.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Target {
    /// `cluster`, `node`, `host`, `credential` or `network-check`.
    pub kind: &'static str,
    /// Empty if it has no name yet.
    pub name: String,
}

/// The effect of a step.
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
    pub targets: Vec<Target>,
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
    CreateCluster(ClusterConfig),
    /// Change the configuration of the cluster.
    ChangeCluster(ClusterConfig),
    /// Make a node of the file, by number, what the file says.
    ConfigureNode(usize),
    /// Give nodes, by id, another instance type.
    Resize(Vec<(String, InstanceType)>),
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
    /// The kind of server.
    pub kind: CredentialType,
    /// The account.
    pub username: String,
    /// The path of its password in the file.
    pub secret: String,
}

/// What the file asks for and Deploy cannot do.
#[derive(Debug, Clone)]
pub struct Unsupported {
    /// What it is about.
    pub target: Target,
    /// The field, the value there is and the value that was asked for, where it is about a field.
    pub change: Option<Change>,
    /// Why not, and what to do.
    pub why: String,
}

impl Step {
    /// What it does, while it does: `registering 2 hosts`.
    pub fn doing(&self) -> String {
        let what = match self.targets.as_slice() {
            [one] => one.to_string(),
            more => format!("{} {}s", more.len(), more.first().map_or("thing", |target| target.kind)),
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

impl std::fmt::Display for Target {
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

    /// Adds a step; returns its number.
    pub(super) fn step(
        &mut self,
        verb: Verb,
        targets: Vec<Target>,
        changes: Vec<Change>,
        needs: Vec<usize>,
        action: Action,
    ) -> usize {
        self.steps.push(Step { verb, targets, changes, needs, action });
        self.steps.len() - 1
    }

    /// Adds a refusal.
    pub(super) fn refuse(&mut self, target: &Target, change: Option<Change>, why: impl Into<String>) {
        self.refusals.push(Unsupported { target: target.clone(), change, why: why.into() });
    }
}
