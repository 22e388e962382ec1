//! All that a Deploy remembers. One value, so that it can be kept as one.

use std::collections::VecDeque;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::refusal::Refusal;

/// The oldest events are forgotten first.
const EVENTS: usize = 2_000;
/// So many jobs that have ended are remembered.
const ENDED_JOBS: usize = 2_000;

/// Everything.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct State {
    pub clusters: Vec<Cluster>,
    pub hosts: Vec<Host>,
    pub credentials: Vec<Credential>,
    pub images: Vec<Image>,
    pub licenses: Vec<License>,
    pub jobs: Vec<Job>,
    pub events: VecDeque<Event>,
    pub backups: Vec<Backup>,
    pub checks: Vec<Check>,
    pub mediators: Vec<Mediator>,
    /// What exists around this Deploy, where a scenario says so.
    pub inventory: Option<super::scenario::Inventory>,
    /// Microseconds since the epoch of the latest timestamp given out: each is later than the one before.
    pub latest: i64,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Cluster {
    pub id: String,
    pub name: String,
    pub ip: Option<String>,
    pub gateway: Option<String>,
    pub netmask: Option<String>,
    pub ontap_image_version: Option<String>,
    pub dns_info: DnsInfo,
    pub ntp_servers: Vec<String>,
    pub state: String,
    pub is_deployed: bool,
    pub nodes: Vec<Node>,
}

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct DnsInfo {
    pub domains: Vec<String>,
    pub dns_ips: Vec<String>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Node {
    pub id: String,
    pub name: String,
    pub ip: Option<String>,
    pub host: Option<HostRef>,
    pub instance_type: String,
    pub passthrough_disks: bool,
    pub serial_number: Option<String>,
    pub license: Option<LicenseRef>,
    pub is_storage_efficiency_enabled: bool,
    pub state: String,
    pub networks: Vec<Network>,
    pub pools: Vec<Pool>,
    pub disks: Vec<Disk>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct HostRef {
    pub id: String,
    pub name: String,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct LicenseRef {
    pub id: String,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Network {
    pub id: String,
    pub purpose: String,
    pub name: Option<String>,
    pub vlan_id: Option<u64>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Pool {
    pub id: String,
    pub name: String,
    pub capacity: u64,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Disk {
    pub id: String,
    pub name: String,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Host {
    pub id: String,
    pub name: String,
    pub hypervisor_type: String,
    pub management_server: Option<String>,
    pub username: Option<String>,
    pub state: String,
}

/// Without the password: nothing here ever needs it.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Credential {
    pub id: String,
    pub hostname: String,
    #[serde(rename = "type")]
    pub kind: String,
    pub username: String,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Image {
    pub id: String,
    pub name: String,
    pub state: String,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct License {
    /// Its serial number.
    pub id: String,
    pub serial_number: String,
    #[serde(rename = "type")]
    pub kind: String,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Backup {
    pub id: String,
    pub time: String,
    pub state: String,
    pub size: u64,
    pub download_url: Option<String>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Check {
    pub id: String,
    pub mode: String,
    pub mtu: u64,
    pub vswitch_type: String,
    pub host_networks: Vec<Value>,
    pub state: String,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Mediator {
    pub id: String,
    pub cluster: Option<HostRef>,
    pub iscsi_target: Value,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Event {
    pub id: String,
    pub time: String,
    #[serde(rename = "type")]
    pub kind: String,
    pub category: String,
    pub status: String,
    pub instance: String,
    pub message: String,
    pub request_id: String,
}

/// A background job and what is left of its plan.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Job {
    pub id: String,
    pub state: String,
    pub message: String,
    pub description: String,
    pub last_modified: String,
    pub start_time: String,
    pub end_time: Option<String>,
    pub error: Option<JobError>,
    /// The identifier of the request that started it.
    pub request_id: String,
    /// What it works on: nobody else may change these meanwhile.
    pub targets: Vec<String>,
    /// The kind of thing it works on, for events.
    pub category: String,
    /// Seconds of life that the present step takes.
    pub takes: f64,
    /// What it will still do, next step first.
    pub steps: VecDeque<Step>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct JobError {
    pub code: String,
    pub message: String,
}

/// One step of a job: what it says, how long it takes, and what is true from its beginning.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Step {
    pub message: String,
    /// Seconds of life until the next step.
    pub takes: f64,
    pub effects: Vec<Effect>,
    pub turn: Turn,
}

/// Where a step leaves its job.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub enum Turn {
    GoOn,
    Succeed,
    Fail,
}

/// What a step changes.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub enum Effect {
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
}

impl Cluster {
    /// One that was only named, with nodes that are not configured.
    pub fn new(name: &str, nodes: Vec<Node>) -> Self {
        Self {
            id: new_id(),
            name: name.to_owned(),
            ip: None,
            gateway: None,
            netmask: None,
            ontap_image_version: None,
            dns_info: DnsInfo::default(),
            ntp_servers: Vec::new(),
            state: "powered_off".to_owned(),
            is_deployed: false,
            nodes,
        }
    }
}

impl State {
    /// A Deploy as it comes: nothing but the images that samples and roles name, and today's.
    pub fn fresh() -> Self {
        let image = |version: &&str| Image {
            id: (*version).to_owned(),
            name: format!("ONTAP Select {version}"),
            state: "available".to_owned(),
        };
        let versions = ["9.5", "9.5P1", "9.7", "9.14.1", "9.15.1", "9.16.1", "9.17.1"];
        Self { images: versions.iter().map(image).collect(), ..Self::default() }
    }

    /// The time now, later than any given out before.
    pub fn stamp(&mut self) -> String {
        self.latest = chrono::Utc::now().timestamp_micros().max(self.latest + 1);
        let time = chrono::DateTime::from_timestamp_micros(self.latest).unwrap_or_default();
        time.to_rfc3339_opts(chrono::SecondsFormat::Micros, true)
    }

    /// Forgets the oldest of the jobs that have ended, where there are too many.
    pub fn forget_old_jobs(&mut self) {
        let mut spare = self.jobs.iter().filter(|job| job.is_over()).count().saturating_sub(ENDED_JOBS);
        self.jobs.retain(|job| {
            let forget = spare > 0 && job.is_over();
            spare -= usize::from(forget);
            !forget
        });
    }

    /// Writes an event.
    pub fn event(&mut self, category: &str, instance: &str, status: &str, message: &str, request_id: &str) {
        if self.events.len() >= EVENTS {
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

    /// The cluster with this identifier.
    pub fn cluster(&self, id: &str) -> Result<&Cluster, Refusal> {
        self.clusters.iter().find(|c| c.id == id).ok_or_else(|| Refusal::missing("cluster", id))
    }

    /// The same, to be changed.
    pub fn cluster_mut(&mut self, id: &str) -> Result<&mut Cluster, Refusal> {
        self.clusters.iter_mut().find(|c| c.id == id).ok_or_else(|| Refusal::missing("cluster", id))
    }

    /// The credentials that are there, and those that jobs are about to store: the vendor's script registers hosts
    /// without waiting for the credential that they need (S).
    pub fn credentials_to_be(&self) -> impl Iterator<Item = &Credential> {
        let effects = self.jobs.iter().flat_map(|job| &job.steps).flat_map(|step| &step.effects);
        self.credentials.iter().chain(effects.filter_map(|effect| match effect {
            Effect::StoreCredential(credential) => Some(credential),
            _ => None,
        }))
    }

    /// Refuses to touch what a job works on (?: the documents only say that some calls must wait).
    pub fn free(&self, id: &str, what: &str) -> Result<(), Refusal> {
        match self.jobs.iter().find(|job| !job.is_over() && job.targets.iter().any(|t| t == id)) {
            Some(job) => {
                Err(Refusal::conflict(format!("The {what} is busy with job {}: {}.", job.id, job.description)))
            }
            None => Ok(()),
        }
    }

    /// Carries out what a step changes.
    pub fn apply(&mut self, effect: Effect) {
        match effect {
            Effect::ClusterState { cluster, state } => self.each_cluster(&cluster, |c| c.state.clone_from(&state)),
            Effect::NodeState { node, state } => self.each_node(&node, |n| n.state.clone_from(&state)),
            Effect::NodesState { cluster, state } => self.each_cluster(&cluster, |c| {
                for node in &mut c.nodes {
                    node.state.clone_from(&state);
                }
            }),
            Effect::Deployed { cluster } => self.deployed(&cluster),
            Effect::Resize { node, instance_type } => {
                self.each_node(&node, |n| n.instance_type.clone_from(&instance_type));
            }
            Effect::Pools { node, pools } => self.each_node(&node, |n| n.pools.clone_from(&pools)),
            Effect::RemoveCluster { cluster } => self.clusters.retain(|c| c.id != cluster),
            Effect::HostState { host, state } => {
                for host in self.hosts.iter_mut().filter(|h| h.id == host) {
                    host.state.clone_from(&state);
                }
            }
            Effect::RemoveHost { host } => self.hosts.retain(|h| h.id != host),
            Effect::StoreCredential(credential) => {
                self.credentials.retain(|c| c.id != credential.id);
                self.credentials.push(credential);
            }
            Effect::RemoveCredential { credential } => self.credentials.retain(|c| c.id != credential),
            Effect::BackupReady { backup } => {
                for backup in self.backups.iter_mut().filter(|b| b.id == backup) {
                    backup.state = "available".to_owned();
                }
            }
            Effect::RemoveBackup { backup } => self.backups.retain(|b| b.id != backup),
            Effect::CheckState { check, state } => {
                for check in self.checks.iter_mut().filter(|c| c.id == check) {
                    check.state.clone_from(&state);
                }
            }
            Effect::MediatorTarget { mediator, target } => {
                for mediator in self.mediators.iter_mut().filter(|m| m.id == mediator) {
                    mediator.iscsi_target.clone_from(&target);
                }
            }
        }
    }

    fn each_cluster(&mut self, id: &str, change: impl Fn(&mut Cluster)) {
        self.clusters.iter_mut().filter(|c| c.id == id).for_each(change);
    }

    fn each_node(&mut self, id: &str, change: impl Fn(&mut Node)) {
        self.clusters.iter_mut().flat_map(|c| &mut c.nodes).filter(|n| n.id == id).for_each(change);
    }

    /// A deployment ended well: what was a plan is now a cluster. A node without a license gets one for evaluation,
    /// and a cluster of two nodes gets its mediator (D).
    fn deployed(&mut self, id: &str) {
        let mut evaluations = Vec::new();
        let mut mediator = None;
        self.each_cluster_mut(id, |cluster| {
            cluster.is_deployed = true;
            "powered_on".clone_into(&mut cluster.state);
            for node in &mut cluster.nodes {
                "powered_on".clone_into(&mut node.state);
                if node.serial_number.is_none() {
                    let serial = evaluation_serial();
                    node.license = Some(LicenseRef { id: serial.clone() });
                    node.serial_number = Some(serial.clone());
                    evaluations.push(serial);
                }
            }
            if cluster.nodes.len() == 2 {
                mediator = Some(HostRef { id: cluster.id.clone(), name: cluster.name.clone() });
            }
        });
        self.licenses.extend(evaluations.into_iter().map(|serial| License {
            id: serial.clone(),
            serial_number: serial,
            kind: "evaluation".to_owned(),
        }));
        if let Some(cluster) = mediator {
            let iqn = format!("iqn.2012-05.local:mailbox.target.{}", cluster.id);
            let iscsi_target = serde_json::json!({ "iqn_name": iqn });
            self.mediators.push(Mediator { id: new_id(), cluster: Some(cluster), iscsi_target });
        }
    }

    fn each_cluster_mut(&mut self, id: &str, mut change: impl FnMut(&mut Cluster)) {
        for cluster in self.clusters.iter_mut().filter(|c| c.id == id) {
            change(cluster);
        }
    }
}

impl Job {
    /// Whether it changes no more.
    pub fn is_over(&self) -> bool {
        self.end_time.is_some()
    }
}

/// An identifier that says nothing and cannot be guessed.
pub fn new_id() -> String {
    uuid::Uuid::new_v4().to_string()
}

/// Twenty digits, as evaluation serial numbers have.
fn evaluation_serial() -> String {
    (0..20).map(|_| char::from(b'0' + rand::random_range(0..10u8))).collect()
}
