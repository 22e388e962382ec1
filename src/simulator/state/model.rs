//! The state itself: the stored records, and how they are found.

use std::collections::VecDeque;

use serde::{Deserialize, Serialize};

use crate::simulator::refusal::Refusal;
use crate::simulator::state::ids::new_id;
use crate::simulator::state::inventory::Inventory;
use crate::simulator::state::job::{Effect, Job};
use crate::simulator::state::records::{Backup, Check, Cluster, Credential, Event, Host, Image, License, Mediator};

/// The most events that are kept; the oldest are dropped first.
const MAX_EVENTS: usize = 2_000;
/// The most ended jobs that are kept.
const MAX_ENDED_JOBS: usize = 2_000;
/// The images of a new Deploy: those that samples, roles and community clients name, and newer ones.
const IMAGES: [&str; 9] = ["9.4", "9.5", "9.5P1", "9.7", "9.14.1", "9.15.1", "9.16.1", "9.17.1", "9.18.1"];

/// Everything that a Deploy stores.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(crate) struct State {
    pub(crate) clusters: Vec<Cluster>,
    pub(crate) hosts: Vec<Host>,
    pub(crate) credentials: Vec<Credential>,
    pub(crate) images: Vec<Image>,
    pub(crate) licenses: Vec<License>,
    pub(crate) jobs: Vec<Job>,
    pub(crate) events: VecDeque<Event>,
    pub(crate) backups: Vec<Backup>,
    pub(crate) checks: Vec<Check>,
    pub(crate) mediators: Vec<Mediator>,
    /// The id of Deploy itself.
    #[serde(default = "new_id")]
    pub(crate) system_id: String,
    /// The hosts of the scenario.
    pub(crate) inventory: Option<Inventory>,
    /// The latest timestamp given out, in microseconds since the epoch.
    latest: i64,
}

impl State {
    /// The state of a new Deploy.
    pub(crate) fn fresh() -> Self {
        let images = IMAGES.iter().map(|version| Image::new(version)).collect();
        Self { images, system_id: new_id(), ..Self::default() }
    }

    /// The present time, later than any given out before.
    pub(crate) fn stamp(&mut self) -> String {
        self.latest = chrono::Utc::now().timestamp_micros().max(self.latest + 1);
        let time = chrono::DateTime::from_timestamp_micros(self.latest).unwrap_or_default();
        time.to_rfc3339_opts(chrono::SecondsFormat::Micros, true)
    }

    /// Drops the oldest ended jobs, if there are too many.
    pub(crate) fn drop_old_jobs(&mut self) {
        let mut excess = self.jobs.iter().filter(|job| job.is_over()).count().saturating_sub(MAX_ENDED_JOBS);
        self.jobs.retain(|job| {
            let drop = excess > 0 && job.is_over();
            excess -= usize::from(drop);
            !drop
        });
    }

    /// Records an event.
    pub(crate) fn event(&mut self, category: &str, instance: &str, status: &str, message: &str, request_id: &str) {
        if self.events.len() >= MAX_EVENTS {
            self.events.pop_front();
        }
        let kind = if status == "failure" { "error" } else { "informational" };
        let event = Event {
            id: new_id(),
            time: self.stamp(),
            kind: kind.to_owned(),
            category: category.to_owned(),
            status: status.to_owned(),
            instance: instance.to_owned(),
            message: message.to_owned(),
            request_id: request_id.to_owned(),
        };
        self.events.push_back(event);
    }

    /// The cluster with this id.
    pub(crate) fn cluster(&self, id: &str) -> Result<&Cluster, Refusal> {
        self.clusters.iter().find(|c| c.id == id).ok_or_else(|| Refusal::missing("cluster", id))
    }

    /// The cluster with this id, to be changed.
    pub(crate) fn cluster_mut(&mut self, id: &str) -> Result<&mut Cluster, Refusal> {
        self.clusters.iter_mut().find(|c| c.id == id).ok_or_else(|| Refusal::missing("cluster", id))
    }

    /// Adds a cluster, and an evaluation license for each of its nodes (C).
    pub(crate) fn add_cluster(&mut self, cluster: Cluster) {
        self.licenses.extend(cluster.nodes.iter().map(License::evaluation));
        self.clusters.push(cluster);
    }

    /// Removes a cluster, with the evaluation licenses of its nodes that no other node uses.
    pub(crate) fn remove_cluster(&mut self, id: &str) {
        let Some(at) = self.clusters.iter().position(|c| c.id == id) else { return };
        let removed = self.clusters.remove(at);
        let is_unused = |license: &License| {
            let mut nodes = self.clusters.iter().flat_map(|c| &c.nodes);
            nodes.all(|n| n.license.as_ref().is_none_or(|used| used.id != license.id))
        };
        let removable = |license: &License| removed.nodes.iter().any(|n| license.node.as_ref() == Some(&n.id));
        self.licenses.retain(|license| !(removable(license) && is_unused(license)));
    }

    /// The job with this id.
    pub(crate) fn job(&self, id: &str) -> Result<&Job, Refusal> {
        self.jobs.iter().find(|job| job.id == id).ok_or_else(|| Refusal::missing("job", id))
    }

    /// The credentials, and those that jobs will store: the vendor's sample registers hosts before the job that stores
    /// their credential has ended (S).
    pub(crate) fn expected_credentials(&self) -> impl Iterator<Item = &Credential> {
        let effects = self.jobs.iter().flat_map(|job| &job.steps).flat_map(|step| &step.effects);
        self.credentials.iter().chain(effects.filter_map(|effect| match effect {
            Effect::StoreCredential(credential) => Some(credential),
            _ => None,
        }))
    }

    /// Refuses to change what a job works on.
    pub(crate) fn check_not_busy(&self, id: &str, what: &str) -> Result<(), Refusal> {
        match self.jobs.iter().find(|job| !job.is_over() && job.targets.iter().any(|t| t == id)) {
            // 409 (impossible): the job would overwrite the change, or act on half of it.
            Some(job) => {
                Err(Refusal::conflict(format!("The {what} is busy with job {}: {}.", job.id, job.description)))
            }
            None => Ok(()),
        }
    }
}
