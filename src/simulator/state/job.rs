//! Jobs: what they do, step by step, and what each step changes.

use std::collections::VecDeque;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::simulator::state::change::Change;
use crate::simulator::state::records::{Credential, Pool};

/// A background job and the steps that it has not taken yet.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Job {
    pub(crate) id: String,
    pub(crate) state: String,
    pub(crate) message: String,
    pub(crate) description: String,
    pub(crate) last_modified: String,
    pub(crate) start_time: String,
    pub(crate) end_time: Option<String>,
    pub(crate) error: Option<JobError>,
    /// The id of the request that started it.
    pub(crate) request_id: String,
    /// The ids of what it works on, which other requests may not change until it has ended.
    pub(crate) targets: Vec<String>,
    /// The category of its events.
    pub(crate) category: String,
    /// How long the present step takes, in seconds at speed 1.
    pub(crate) takes: f64,
    /// The next step first.
    pub(crate) steps: VecDeque<JobStep>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct JobError {
    pub(crate) code: String,
    pub(crate) message: String,
}

/// A job that is to be started.
pub(crate) struct JobPlan {
    pub(crate) description: String,
    /// The category of its events.
    pub(crate) category: &'static str,
    /// The ids of what it works on.
    pub(crate) targets: Vec<String>,
    /// What it does, in order; the last step ends it.
    pub(crate) steps: Vec<JobStep>,
    /// The message and the changes of its last step, if it is made to fail.
    pub(crate) failure: (String, Vec<Effect>),
}

/// A step of a job.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct JobStep {
    pub(crate) message: String,
    /// How long it takes until the next step, in seconds at speed 1.
    pub(crate) takes: f64,
    /// What changes when it begins.
    pub(crate) effects: Vec<Effect>,
    pub(crate) turn: Turn,
}

/// Whether a job goes on after a step.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub(crate) enum Turn {
    GoOn,
    Succeed,
    Fail,
}

/// A change of the state.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) enum Effect {
    ClusterState { cluster: String, state: String },
    NodeState { node: String, state: String },
    NodesState { cluster: String, state: String },
    Deployed { cluster: String },
    Pools { node: String, pools: Vec<Pool> },
    Resize { node: String, instance_type: String },
    RemoveCluster { cluster: String },
    HostState { host: String, state: String },
    RemoveHost { host: String },
    StoreCredential(Credential),
    RemoveCredential { credential: String },
    BackupReady { backup: String },
    RemoveBackup { backup: String },
    CheckState { check: String, state: String },
    MediatorTarget { mediator: String, target: Value },
    Change(Box<Change>),
}

impl Job {
    /// Whether it has ended.
    pub(crate) fn is_over(&self) -> bool {
        self.end_time.is_some()
    }
}

/// A step that takes so many seconds at speed 1.
pub(crate) fn step(takes: f64, message: impl Into<String>, effects: Vec<Effect>) -> JobStep {
    JobStep { message: message.into(), takes, effects, turn: Turn::GoOn }
}

/// The last step of a job that succeeds.
pub(crate) fn success(message: impl Into<String>, effects: Vec<Effect>) -> JobStep {
    JobStep { turn: Turn::Succeed, ..step(0.0, message, effects) }
}

/// The last step of a job that fails.
pub(crate) fn failure(message: impl Into<String>, effects: Vec<Effect>) -> JobStep {
    JobStep { turn: Turn::Fail, ..step(0.0, message, effects) }
}
