//! The commands that do what a plan cannot do.

use crate::apply::capacity;
use crate::apply::file::spec::Spec;
use crate::deploy::values::Hypervisor;
use crate::platform::shell::quote;

/// Registers a host like those of the file.
pub(super) fn register_host(host: &str, spec: &Spec) -> String {
    let manager = match spec.hosts.iter().any(|host| host.hypervisor == Hypervisor::Kvm) {
        true => "--hypervisor kvm --login USER".to_owned(),
        false => {
            let vcenter = spec.vcenter.as_ref().map_or("VCENTER", |vcenter| &vcenter.hostname);
            format!("--hypervisor esx --vcenter {}", quote(vcenter))
        }
    };
    format!("deploy-cli host register {} {manager}", quote(host))
}

/// Removes the registration of a host.
pub(super) fn delete_host(host: &str) -> String {
    format!("deploy-cli host delete {}", quote(host))
}

/// Deletes a cluster.
pub(super) fn delete_cluster(cluster: &str) -> String {
    format!("deploy-cli cluster delete {}", quote(cluster))
}

/// Attaches a storage pool to a node.
pub(super) fn attach_pool(cluster: &str, node: &str, pool: &str, bytes: u64) -> String {
    let capacity = capacity::exact(bytes).unwrap_or_else(|| bytes.to_string());
    let (cluster, node, pool) = (quote(cluster), quote(node), quote(pool));
    format!("deploy-cli node pool attach {node} {pool} --capacity {capacity} --cluster {cluster}")
}

/// The hint about a field that cannot be changed: how to find out its current value.
pub(super) fn current_file(cluster: &str) -> String {
    format!("for the values that the cluster has, export its file: deploy-cli cluster export {}", quote(cluster))
}

/// Corrects the file: how to list what a host has.
pub(super) fn correct_file(noun: &str, host: &str) -> String {
    format!("correct the file; to list what the host has: deploy-cli host {noun} list {}", quote(host))
}
