//! A scenario: what a simulated Deploy finds around it, and how it behaves, from a TOML file.

use std::path::Path;
use std::time::Duration;

use anyhow::{Context as _, anyhow};
use serde::{Deserialize, Serialize};

use super::resources::nodes;
use super::state::{Cluster, Host, HostRef, Image, License, State, new_id};
use super::{CallPattern, Fault};

/// A scenario file. What a flag says as well, the flag decides.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Scenario {
    /// How many times faster than life.
    pub speed: Option<f64>,
    /// Added to each answer: `20ms`.
    latency: Option<String>,
    /// Calls whose jobs fail.
    fail: Vec<String>,
    /// What goes wrong on the way.
    fault: Vec<String>,
    /// Makes a run repeatable.
    pub seed: Option<u64>,
    /// The ONTAP images that can be deployed; none named means the usual ones.
    images: Option<Vec<String>>,
    /// The serial numbers of licenses that Deploy has.
    licenses: Vec<String>,
    host: Vec<HostInventory>,
    cluster: Vec<ClusterPlan>,
}

/// A hypervisor that can be registered, and what is on it.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HostInventory {
    /// Its name.
    pub name: String,
    /// `ESX` or `KVM`.
    pub hypervisor: String,
    /// Whether Deploy knows it from the start.
    #[serde(default)]
    registered: bool,
    /// Its port groups or bridges.
    #[serde(default)]
    networks: Vec<String>,
    /// Its disks.
    #[serde(default)]
    disks: Vec<String>,
    /// Its storage pools.
    #[serde(default, rename = "pool")]
    pools: Vec<PoolInventory>,
}

/// A storage pool of a host.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PoolInventory {
    name: String,
    /// `4TB`, or a number of bytes.
    capacity: bytesize::ByteSize,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct ClusterPlan {
    name: String,
    nodes: u64,
    #[serde(default)]
    deployed: bool,
}

/// All that exists around Deploy. Without one, whatever a client names is taken as existing.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Inventory {
    hosts: Vec<HostInventory>,
}

impl Scenario {
    /// Reads a file.
    ///
    /// # Errors
    /// With file, line and key, where it cannot be read or says what is not known.
    pub fn read(path: &Path) -> anyhow::Result<Self> {
        let shown = path.display();
        let text = std::fs::read_to_string(path).with_context(|| format!("cannot read {shown}"))?;
        let scenario: Self =
            toml_edit::de::from_str(&text).map_err(|e| anyhow!("{shown}: {}", e.to_string().trim_end()))?;
        for plan in &scenario.cluster {
            if !nodes::COUNTS.contains(&plan.nodes) {
                return Err(anyhow!("{shown}: cluster {:?} cannot have {} nodes", plan.name, plan.nodes));
            }
        }
        let kinds = ["ESX", "KVM"];
        if let Some(host) = scenario.host.iter().find(|h| !kinds.contains(&h.hypervisor.as_str())) {
            return Err(anyhow!("{shown}: the hypervisor of host {:?} must be ESX or KVM", host.name));
        }
        scenario.latency().with_context(|| format!("{shown}: latency"))?;
        scenario.fail().and(scenario.faults().map(drop)).map_err(|e| anyhow!("{shown}: {e}"))?;
        if scenario.speed.is_some_and(|x| !(x.is_finite() && x > 0.0)) {
            return Err(anyhow!("{shown}: a speed is a number above 0"));
        }
        Ok(scenario)
    }

    /// Added to each answer.
    ///
    /// # Errors
    /// When it is no duration.
    pub fn latency(&self) -> anyhow::Result<Option<Duration>> {
        Ok(self.latency.as_deref().map(humantime::parse_duration).transpose()?)
    }

    /// Calls whose jobs fail.
    ///
    /// # Errors
    /// When one is no call.
    pub fn fail(&self) -> Result<Vec<CallPattern>, String> {
        self.fail.iter().map(|text| text.parse()).collect()
    }

    /// What goes wrong on the way.
    ///
    /// # Errors
    /// When one is no fault.
    pub fn faults(&self) -> Result<Vec<Fault>, String> {
        self.fault.iter().map(|text| text.parse()).collect()
    }

    /// The state that a simulator starts with.
    pub fn state(&self) -> State {
        let mut state = State::fresh();
        if let Some(images) = &self.images {
            let image = |id: &String| Image {
                id: id.clone(),
                name: format!("ONTAP Select {id}"),
                state: "available".to_owned(),
            };
            state.images = images.iter().map(image).collect();
        }
        let license = |serial: &String| License {
            id: serial.clone(),
            serial_number: serial.clone(),
            kind: "capacity".to_owned(),
        };
        state.licenses = self.licenses.iter().map(license).collect();
        let known = self.host.iter().filter(|host| host.registered);
        state.hosts = known
            .map(|host| Host {
                id: new_id(),
                name: host.name.clone(),
                hypervisor_type: host.hypervisor.clone(),
                management_server: None,
                username: None,
                state: "authenticated".to_owned(),
            })
            .collect();
        for plan in &self.cluster {
            let cluster = cluster(plan, &state.hosts);
            let id = cluster.id.clone();
            state.clusters.push(cluster);
            if plan.deployed {
                state.apply(super::state::Effect::Deployed { cluster: id });
            }
        }
        state.inventory = Some(Inventory { hosts: self.host.clone() });
        state
    }
}

/// A cluster that is there from the start; its nodes are spread over the registered hosts.
fn cluster(plan: &ClusterPlan, hosts: &[Host]) -> Cluster {
    let mut nodes = nodes::make(&plan.name, plan.nodes);
    for (node, host) in nodes.iter_mut().zip(hosts.iter().cycle()) {
        node.host = Some(HostRef { id: host.id.clone(), name: host.name.clone() });
    }
    Cluster::new(&plan.name, nodes)
}

impl Inventory {
    fn host(&self, name: &str) -> Option<&HostInventory> {
        self.hosts.iter().find(|host| host.name == name)
    }

    /// Why a host cannot be reached, if it cannot.
    pub fn unreachable(&self, name: &str, hypervisor: &str) -> Option<String> {
        match self.host(name) {
            None => Some(format!("host \"{name}\" cannot be reached")),
            Some(host) if host.hypervisor != hypervisor => {
                Some(format!("host \"{name}\" runs {}, not {hypervisor}", host.hypervisor))
            }
            Some(_) => None,
        }
    }

    /// Whether a host has this network.
    pub fn has_network(&self, host: &str, network: &str) -> bool {
        self.host(host).is_some_and(|host| host.networks.iter().any(|n| n == network))
    }

    /// Whether a host has this disk.
    pub fn has_disk(&self, host: &str, disk: &str) -> bool {
        self.host(host).is_some_and(|host| host.disks.iter().any(|d| d == disk))
    }

    /// Bytes of a host's storage pool; `None` if there is none of this name.
    pub fn pool(&self, host: &str, pool: &str) -> Option<u64> {
        self.host(host)?.pools.iter().find(|p| p.name == pool).map(|p| p.capacity.0)
    }
}
