//! What is executed, within which limits, and how it ended.

use std::sync::Arc;
use std::time::{Duration, Instant};

use super::action_runner::ActionRunner;
use crate::apply::error::Error;
use crate::apply::plan::steps::{Plan, Step};
use crate::progress::{Activity, Group};

/// A plan to execute.
pub struct Work {
    /// How progress names the cluster.
    pub group: Group,
    /// The number of its server.
    pub server: usize,
    /// The plan.
    pub plan: Plan,
    /// What runs its steps.
    pub runner: Arc<ActionRunner>,
    /// The time that earlier executions took, which counts towards its limit.
    pub spent: Duration,
}

/// The limits of an execution.
#[derive(Debug, Clone, Copy, Default)]
pub struct Limits {
    /// Start no step after the first failure.
    pub fail_fast: bool,
    /// The limit for everything.
    pub total: Option<TimeLimit>,
    /// The time for each cluster, from its first step.
    pub cluster_timeout: Option<Duration>,
}

/// A time limit that may have started before.
#[derive(Debug, Clone, Copy)]
pub struct TimeLimit {
    /// When it started.
    pub started: Instant,
    /// How long it is.
    pub timeout: Duration,
}

/// How the execution of a cluster's plan ended.
#[derive(Default)]
pub struct Execution {
    /// The steps of the plan, and those of plans that were made meanwhile; those that did not start are pending.
    pub(crate) steps: Vec<(Step, Activity)>,
    /// Why it did not reach its end.
    pub failure: Option<Error>,
    /// The time from its first step to its end, and that of earlier executions; zero if no step started.
    pub(crate) duration: Duration,
}
