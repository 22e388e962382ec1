//! A plan: the steps from what exists to what a file asks for.

use super::diff::Change;
use crate::apply::file::document::Location;
use crate::apply::file::spec::Spec;
use crate::deploy::Job;
use crate::deploy::api::clusters::ClusterConfig;
use crate::deploy::values::{CredentialType, InstanceType};

/// A plan.
#[derive(Debug, Clone, Default)]
pub struct Plan {
    /// The name of the cluster that it is for.
    pub(crate) cluster: String,
    /// The steps, each after those that it needs.
    pub(crate) steps: Vec<Step>,
    /// The requirements of the file that cannot be met. With one of these nothing is done.
    pub refusals: Vec<Unsupported>,
    /// Warnings.
    pub(crate) warnings: Vec<String>,
    /// The objects that are as the file requires.
    pub(crate) unchanged: Vec<Target>,
}

/// An object on the server.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Target {
    /// `cluster`, `node`, `host`, `credential`, `network-check` or `job`.
    pub(crate) kind: &'static str,
    /// Empty if it has no name yet.
    pub(crate) name: String,
}

/// The effect of a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Verb {
    /// Create it.
    Create,
    /// Register it with Deploy.
    Register,
    /// Change fields of it.
    Change,
    /// Change the instance type.
    Resize,
    /// Check it.
    Check,
    /// Deploy it.
    Deploy,
    /// Wait until a job of an earlier run has ended.
    Wait,
    /// Plan what is left.
    Plan,
}

/// One step.
#[derive(Debug, Clone)]
pub(crate) struct Step {
    /// The effect.
    pub(crate) verb: Verb,
    /// The objects that it affects; a registration may have several hosts.
    pub(crate) targets: Vec<Target>,
    /// The fields that it changes.
    pub(crate) changes: Vec<Change>,
    /// The numbers of the steps that must be done before.
    pub(crate) needs: Vec<usize>,
    /// The action.
    pub(crate) action: Action,
}

/// What a step does.
#[derive(Debug, Clone)]
pub(crate) enum Action {
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
    /// Configure a node of the file, by number.
    ConfigureNode(usize),
    /// Give nodes, by id, another instance type.
    Resize(Vec<(String, InstanceType)>),
    /// Check the internal network.
    CheckNetwork,
    /// Deploy.
    Deploy,
    /// Wait until this job has ended, however it ends.
    Wait(Box<Job>),
    /// Compare the file with the server again. The steps between them follow.
    Plan,
}

/// The account of a credential.
#[derive(Debug, Clone)]
pub(crate) struct Account {
    /// The server that it is for.
    pub(crate) hostname: String,
    /// The kind of server.
    pub(crate) kind: CredentialType,
    /// The account.
    pub(crate) username: String,
    /// The path of its password in the file.
    pub(crate) secret: String,
}

/// A requirement of the file that cannot be met.
#[derive(Debug, Clone)]
pub struct Unsupported {
    /// The object that it is about.
    pub(crate) target: Target,
    /// The change of a field that the file requires, if it is about a field.
    pub(crate) change: Option<Change>,
    /// The reason.
    pub(crate) why: String,
    /// What the user can do, with the command that does it.
    pub(crate) next_step: String,
    /// Where the file asks for it, if that is one place.
    pub(crate) location: Option<Location>,
}

impl Step {
    /// What it does, for the progress display: `registering 2 hosts`.
    pub(crate) fn doing(&self) -> String {
        let what = match self.targets.as_slice() {
            [one] => one.to_string(),
            more => format!("{} {}s", more.len(), more.first().map_or("object", |target| target.kind)),
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
            // Its message says what it does.
            (_, Verb::Wait) => "waiting for an earlier job".to_owned(),
            (_, Verb::Plan) => format!("planning {what} again"),
        }
    }
}

impl std::fmt::Display for Target {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}{}{}", self.kind, if self.name.is_empty() { "" } else { " " }, self.name)
    }
}

impl Plan {
    /// Warns of jobs of an earlier run, because only when they have ended it is certain what is left to do.
    pub(crate) fn warn_of_jobs(&mut self, jobs: &[Job]) {
        for job in jobs {
            let description = job.record["description"].as_str().unwrap_or(&job.message);
            let will = "is in progress: apply waits for it, and plans again then";
            self.warnings.push(format!("job {} {will}: {description}", job.id));
        }
    }

    /// Whether it has no steps.
    pub fn is_empty(&self) -> bool {
        self.steps.is_empty()
    }

    /// Whether everything is as the file requires.
    pub(crate) fn is_up_to_date(&self) -> bool {
        self.steps.is_empty() && self.refusals.is_empty()
    }

    /// What the user can do about the requirements that cannot be met, each once.
    pub(crate) fn next_steps(&self) -> Vec<String> {
        let mut next_steps: Vec<String> = Vec::new();
        for refused in &self.refusals {
            if !next_steps.contains(&refused.next_step) {
                next_steps.push(refused.next_step.clone());
            }
        }
        next_steps
    }

    /// The paths in the file of the passwords that the steps need.
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

    /// The plan to wait for jobs of an earlier run, and to plan what is left then.
    pub(crate) fn again(cluster: &str, jobs: &[Job]) -> Self {
        let mut plan = Self { cluster: cluster.to_owned(), ..Self::default() };
        let mut needs = Vec::new();
        for job in jobs {
            let target = Target { kind: "job", name: job.id.clone() };
            needs.push(plan.step(
                Verb::Wait,
                vec![target],
                Vec::new(),
                Vec::new(),
                Action::Wait(Box::new(job.clone())),
            ));
        }
        let target = Target { kind: "cluster", name: cluster.to_owned() };
        plan.step(Verb::Plan, vec![target], Vec::new(), needs, Action::Plan);
        plan
    }

    /// Adds the steps of another plan of the cluster, which follow.
    pub(crate) fn extend(&mut self, steps: Vec<Step>) {
        let first = self.steps.len();
        self.steps.extend(steps.into_iter().map(|mut step| {
            step.needs.iter_mut().for_each(|need| *need += first);
            step
        }));
    }

    /// Adds a step; returns its number.
    pub(crate) fn step(
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

    /// Adds a requirement that cannot be met.
    pub(super) fn refuse(
        &mut self,
        target: &Target,
        change: Option<Change>,
        why: impl Into<String>,
        next_step: impl Into<String>,
    ) {
        let (target, why, next_step) = (target.clone(), why.into(), next_step.into());
        self.refusals.push(Unsupported { target, change, why, next_step, location: None });
    }
}
