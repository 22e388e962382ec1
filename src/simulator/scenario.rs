//! A scenario: what exists for a simulated Deploy, and how it behaves, from a TOML file.

use std::path::Path;
use std::time::Duration;

use anyhow::{Context as _, anyhow};
use serde::Deserialize;

use crate::platform::text_file;
use crate::simulator::fault::Fault;
use crate::simulator::pattern::CallPattern;
use crate::simulator::quirk::Quirk;
use crate::simulator::state::{
    Cluster, Effect, Host, HostInventory, HostRef, Image, Inventory, License, State, new_id,
};

/// A scenario file. Flags override or extend it.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Scenario {
    /// How many times faster than on an appliance jobs run.
    pub(crate) speed: Option<f64>,
    /// The delay of each response: `20ms`.
    latency: Option<String>,
    /// The calls whose jobs fail.
    fail: Vec<String>,
    /// The faults of connections and responses.
    fault: Vec<String>,
    /// The seed of the faults.
    pub(crate) seed: Option<u64>,
    /// Whether likely mistakes are refused, see [`crate::simulator::Options::strict`].
    pub(crate) strict: bool,
    /// The names of quirks.
    quirks: Vec<String>,
    /// The ONTAP images that can be deployed; `None` is those of a new Deploy.
    images: Option<Vec<String>>,
    /// The serial numbers of the capacity licenses.
    licenses: Vec<String>,
    host: Vec<HostInventory>,
    cluster: Vec<ClusterPlan>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct ClusterPlan {
    name: String,
    nodes: u64,
    #[serde(default)]
    deployed: bool,
}

impl Scenario {
    /// Reads a file.
    ///
    /// # Errors
    /// If it cannot be read, or has an unknown key or a wrong value, with the line.
    pub fn read(path: &Path) -> anyhow::Result<Self> {
        let shown = path.display();
        let text = text_file::read_to_string(path).with_context(|| format!("cannot read {shown}"))?;
        let scenario: Self =
            toml_edit::de::from_str(&text).map_err(|e| anyhow!("{shown}: {}", e.to_string().trim_end()))?;
        for plan in &scenario.cluster {
            if !Cluster::NODE_COUNTS.contains(&plan.nodes) {
                return Err(anyhow!("{shown}: cluster {:?} cannot have {} nodes", plan.name, plan.nodes));
            }
        }
        let kinds = ["ESX", "KVM"];
        if let Some(host) = scenario.host.iter().find(|h| !kinds.contains(&h.hypervisor.as_str())) {
            return Err(anyhow!("{shown}: the hypervisor of host {:?} must be ESX or KVM", host.name));
        }
        scenario.latency().with_context(|| format!("{shown}: latency"))?;
        scenario.fail().map_err(|e| anyhow!("{shown}: {e}"))?;
        scenario.faults().map_err(|e| anyhow!("{shown}: {e}"))?;
        scenario.quirks().map_err(|e| anyhow!("{shown}: {e}"))?;
        if scenario.speed.is_some_and(|x| !(x.is_finite() && x > 0.0)) {
            return Err(anyhow!("{shown}: the speed must be a number above 0"));
        }
        Ok(scenario)
    }

    /// The delay of each response.
    ///
    /// # Errors
    /// If it is not a duration.
    pub(crate) fn latency(&self) -> anyhow::Result<Option<Duration>> {
        Ok(self.latency.as_deref().map(humantime::parse_duration).transpose()?)
    }

    /// The calls whose jobs fail.
    ///
    /// # Errors
    /// If one is not a call.
    pub(crate) fn fail(&self) -> Result<Vec<CallPattern>, String> {
        self.fail.iter().map(|text| text.parse()).collect()
    }

    /// The faults of connections and responses.
    ///
    /// # Errors
    /// If one is not a fault.
    pub(crate) fn faults(&self) -> Result<Vec<Fault>, String> {
        self.fault.iter().map(|text| text.parse()).collect()
    }

    /// The quirks.
    ///
    /// # Errors
    /// If one is not known.
    pub(crate) fn quirks(&self) -> Result<Vec<Quirk>, String> {
        self.quirks.iter().map(|text| text.parse()).collect()
    }

    /// The state that a simulator starts with.
    pub(crate) fn state(&self) -> State {
        let mut state = State::fresh();
        if let Some(images) = &self.images {
            state.images = images.iter().map(|version| Image::new(version)).collect();
        }
        state.licenses = self.licenses.iter().cloned().map(License::capacity).collect();
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
            state.add_cluster(cluster);
            if plan.deployed {
                state.apply(Effect::Deployed { cluster: id });
            }
        }
        state.inventory = Some(Inventory { hosts: self.host.clone() });
        state
    }
}

/// A cluster that exists from the start, whose nodes are distributed over the registered hosts.
fn cluster(plan: &ClusterPlan, hosts: &[Host]) -> Cluster {
    let mut cluster = Cluster::new(&plan.name, plan.nodes);
    for (node, host) in cluster.nodes.iter_mut().zip(hosts.iter().cycle()) {
        node.host = Some(HostRef { id: host.id.clone(), name: host.name.clone() });
    }
    cluster
}
