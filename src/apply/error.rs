//! Why a plan was not executed, or not to its end.

use std::io;
use std::sync::Arc;
use std::time::Duration;

use crate::apply::plan::steps::{Plan, Unsupported};
use crate::deploy;
use crate::output::duration::format_duration;
use crate::platform::shell::quote;
use crate::platform::signals::Signal;
use crate::wait;

/// The hint after every execution that did not reach its end.
const AGAIN: &str = "run the same command again: it continues where it stopped";

/// The hint about a node that keeps its name (NetApp/ansible#2).
pub(crate) const NO_RENAME: &str =
    "some versions of Deploy do not rename nodes: leave out the name, or use the one that Deploy gave";

/// Why a plan was not executed, or not to its end.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The file has requirements that cannot be met.
    #[error("nothing was done: {}", unsupported(*count))]
    Unsupported {
        /// How many.
        count: usize,
        /// What the user can do about them.
        next_steps: Vec<String>,
    },
    /// A step failed.
    #[error("{step}: {error}")]
    Stopped {
        /// The step.
        step: String,
        /// Why it failed.
        error: Arc<StepError>,
    },
    /// A signal arrived.
    #[error("interrupted after {done} of {total} steps{}", unfinished(jobs))]
    Interrupted {
        /// The signal.
        signal: Signal,
        /// Steps that were done.
        done: usize,
        /// Steps of the plan.
        total: usize,
        /// Jobs that continue.
        jobs: Vec<String>,
    },
    /// `--timeout` ran out.
    #[error("not finished after {}: {done} of {total} steps are done{}", format_duration(*after), unfinished(jobs))]
    TimedOut {
        /// How long was waited.
        after: Duration,
        /// Steps that were done.
        done: usize,
        /// Steps of the plan.
        total: usize,
        /// Jobs that continue.
        jobs: Vec<String>,
    },
    /// The state of the cluster or its server cannot be read.
    #[error("cannot compare it with the server: {0}")]
    Unread(Arc<deploy::Error>),
    /// `--fail-fast` ended everything.
    #[error("not finished, because another cluster failed: {done} of {total} steps are done")]
    Ended {
        /// Steps that were done.
        done: usize,
        /// Steps of the plan.
        total: usize,
    },
    /// Some of several clusters were not applied, or cannot be.
    #[error("{} of {total} clusters {}", failures.len(), if *is_dry_run { "cannot be applied" } else { "were not applied to the end" })]
    Fleet {
        /// Why, one error for each of them.
        failures: Vec<Error>,
        /// The number of clusters.
        total: usize,
        /// Whether only the plan was made.
        is_dry_run: bool,
    },
    /// The system refuses a thread or a signal handler.
    #[error("cannot execute the plan: {0}")]
    System(#[from] io::Error),
}

/// Why a step failed.
#[derive(Debug, thiserror::Error)]
pub enum StepError {
    /// A call failed.
    #[error(transparent)]
    Call(#[from] deploy::Error),
    /// The job of a call did not end in success.
    #[error(transparent)]
    Wait(#[from] wait::Error),
    /// The server accepted a change of a node, but did not make it.
    #[error("Deploy accepted the change, but {field} of node {node} is {is}, not {want}")]
    NotTaken {
        /// The cluster.
        cluster: String,
        /// The node.
        node: String,
        /// The field.
        field: String,
        /// The value on the server.
        is: String,
        /// The value that was sent.
        want: String,
    },
    /// The server does not list the cluster that it created.
    #[error("Deploy created cluster {0}, but does not list it")]
    UnlistedCluster(String),
    /// The server does not list a host that it registered.
    #[error("Deploy registered host {0}, but does not list it")]
    UnlistedHost(String),
    /// The cluster that was created has another number of nodes.
    #[error("Deploy created cluster {name} with {has} nodes instead of {wanted}")]
    NodeCount {
        /// The cluster.
        name: String,
        /// The number of its nodes.
        has: usize,
        /// The number that was sent.
        wanted: usize,
    },
    /// A node does not have the network that the file configures.
    #[error("node {node} has no network that could be connected to {network}")]
    NoNetwork {
        /// The cluster.
        cluster: String,
        /// The node.
        node: String,
        /// The network.
        network: String,
    },
    /// The wait for the cluster has ended before, for example by a time limit.
    #[error("the step was cancelled")]
    Cancelled,
    /// The step that creates the cluster did not come first: a fault of the program.
    #[error("the cluster was not created")]
    NoCluster,
    /// A plan that was made again needs the password at this path of the file, and the first plan did not.
    #[error("the password at {0} is needed now, and was not before")]
    NoPassword(String),
    /// A plan that was made again has requirements of the file that cannot be met.
    #[error("{}", reasons.join("; "))]
    Refused {
        /// Each requirement, and why it cannot be met.
        reasons: Vec<String>,
        /// What the user can do about them.
        next_steps: Vec<String>,
    },
}

impl Error {
    /// What the user can do next, where there is something to say.
    pub(crate) fn hint(&self) -> Option<String> {
        match self {
            Self::Stopped { error, .. } => Some(match error.hint() {
                Some(first) if first.contains('\n') => format!("{first}\nthen {AGAIN}"),
                Some(first) => format!("{first}; then {AGAIN}"),
                None => AGAIN.to_owned(),
            }),
            Self::Unread(error) => error.hint(),
            Self::Interrupted { .. } | Self::TimedOut { .. } => Some(AGAIN.to_owned()),
            Self::Fleet { failures, is_dry_run, .. } => {
                let can_change = |error: &Self| !matches!(error, Self::Unsupported { .. });
                (!is_dry_run && failures.iter().any(can_change)).then(|| AGAIN.to_owned())
            }
            Self::Unsupported { next_steps, .. } => (!next_steps.is_empty()).then(|| next_steps.join("\n")),
            Self::Ended { .. } | Self::System(_) => None,
        }
    }

    /// Whether a signal or a time limit ended the execution, and not a fault.
    pub(crate) fn is_stop(&self) -> bool {
        matches!(self, Self::Interrupted { .. } | Self::TimedOut { .. })
    }

    /// What the outcome of one of several clusters leaves out: the error, or the jobs that continue.
    pub(crate) fn reason(&self) -> Option<String> {
        match self {
            Self::Interrupted { jobs, .. } => (!jobs.is_empty()).then(|| wait::still_running(jobs)),
            Self::TimedOut { after, jobs, .. } => {
                Some(format!("not finished after {}{}", format_duration(*after), unfinished(jobs)))
            }
            error => Some(error.to_string()),
        }
    }

    /// The hint for one of several clusters, where what fits all is told once at the end.
    pub(crate) fn cause_hint(&self) -> Option<String> {
        match self {
            Self::Stopped { error, .. } => error.hint(),
            Self::Interrupted { .. } | Self::TimedOut { .. } => None,
            other => other.hint(),
        }
    }

    /// The error of the call that is the cause, if there is one.
    pub(crate) fn call(&self) -> Option<&deploy::Error> {
        match self {
            Self::Stopped { error, .. } => error.call(),
            Self::Unread(error) => Some(error),
            Self::Unsupported { .. }
            | Self::Interrupted { .. }
            | Self::TimedOut { .. }
            | Self::Ended { .. }
            | Self::Fleet { .. }
            | Self::System(_) => None,
        }
    }

    /// Whether a call was refused because of a conflict (409).
    pub(crate) fn is_conflict(&self) -> bool {
        self.call().is_some_and(deploy::Error::is_conflict)
    }
}

impl StepError {
    /// How the cause is fixed, before the command runs again.
    fn hint(&self) -> Option<String> {
        match self {
            // The next run finds out by itself whether the call took effect.
            Self::Call(deploy::Error::LostResponse { .. }) => None,
            Self::Call(deploy::Error::Api(refusal)) if refusal.status >= 500 => None,
            Self::Call(error) => error.hint(),
            Self::Wait(error) => error.hint(),
            Self::NotTaken { field, .. } if field == "name" => Some(NO_RENAME.to_owned()),
            Self::NotTaken { cluster, node, .. } => Some(format!(
                "compare the node with the events on Deploy: deploy-cli node show {} --cluster {}\n\
                 and: deploy-cli event list",
                quote(node),
                quote(cluster)
            )),
            Self::UnlistedCluster(_) => Some("check the clusters: deploy-cli cluster list".to_owned()),
            Self::UnlistedHost(_) => Some("check the hosts: deploy-cli host list".to_owned()),
            Self::NodeCount { name, .. } => {
                Some(format!("delete the cluster: deploy-cli cluster delete {}", quote(name)))
            }
            Self::NoNetwork { cluster, node, .. } => {
                let (cluster, node) = (quote(cluster), quote(node));
                Some(format!("check the networks of the node: deploy-cli node network list {node} --cluster {cluster}"))
            }
            Self::Refused { next_steps, .. } => (!next_steps.is_empty()).then(|| next_steps.join("\n")),
            Self::Cancelled | Self::NoCluster | Self::NoPassword(_) => None,
        }
    }

    /// The error of a plan with requirements that cannot be met.
    pub(crate) fn refused(plan: &Plan) -> Self {
        let reason = |refused: &Unsupported| match &refused.change {
            Some(change) => format!("{}: {}: {}", refused.target, change.field, refused.why),
            None => format!("{}: {}", refused.target, refused.why),
        };
        Self::Refused { reasons: plan.refusals.iter().map(reason).collect(), next_steps: plan.next_steps() }
    }

    /// The error of the call that is the cause, if there is one.
    fn call(&self) -> Option<&deploy::Error> {
        match self {
            Self::Call(error) | Self::Wait(wait::Error::Call(error)) => Some(error),
            _ => None,
        }
    }

    /// Whether the call was refused because of a conflict (409).
    pub(crate) fn is_conflict(&self) -> bool {
        self.call().is_some_and(deploy::Error::is_conflict)
    }
}

fn unsupported(count: usize) -> String {
    match count {
        1 => "one requirement of the file cannot be met".to_owned(),
        _ => format!("{count} requirements of the file cannot be met"),
    }
}

fn unfinished(jobs: &[String]) -> String {
    if jobs.is_empty() { String::new() } else { format!("; {}", wait::still_running(jobs)) }
}
