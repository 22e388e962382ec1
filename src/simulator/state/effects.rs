//! Carries out what the steps of jobs change.

use crate::simulator::state::ids::new_id;
use crate::simulator::state::job::Effect;
use crate::simulator::state::model::State;
use crate::simulator::state::records::{Cluster, HostRef, License, LicenseRef, Mediator, Node};

impl State {
    /// Carries out a change.
    pub(crate) fn apply(&mut self, effect: Effect) {
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
            Effect::RemoveCluster { cluster } => self.remove_cluster(&cluster),
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
                    "available".clone_into(&mut backup.state);
                }
            }
            Effect::Change(change) => change.make(self),
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

    /// The end of a deployment. A node without a license uses its evaluation license, and a cluster of two nodes gets its
    /// mediator (D).
    fn deployed(&mut self, id: &str) {
        let Self { clusters, licenses, mediators, .. } = self;
        for cluster in clusters.iter_mut().filter(|c| c.id == id) {
            cluster.is_deployed = true;
            "powered_on".clone_into(&mut cluster.state);
            for node in &mut cluster.nodes {
                "powered_on".clone_into(&mut node.state);
                if node.serial_number.is_none() {
                    let serial = evaluation_license(licenses, node);
                    node.license = Some(LicenseRef { id: serial.clone() });
                    node.serial_number = Some(serial);
                }
            }
            if cluster.nodes.len() == 2 {
                let iqn = format!("iqn.2012-05.local:mailbox.target.{}", cluster.id);
                let iscsi_target = serde_json::json!({ "iqn_name": iqn });
                let cluster = Some(HostRef { id: cluster.id.clone(), name: cluster.name.clone() });
                mediators.push(Mediator { id: new_id(), cluster, iscsi_target });
            }
        }
    }
}

/// The serial number of the evaluation license of a node, which is generated again if it was deleted.
fn evaluation_license(licenses: &mut Vec<License>, node: &Node) -> String {
    if let Some(license) = licenses.iter().find(|license| license.node.as_ref() == Some(&node.id)) {
        return license.id.clone();
    }
    let license = License::evaluation(node);
    licenses.push(license.clone());
    license.id
}
