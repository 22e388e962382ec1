//! The differences between a file and the server: field by field, and as the values that calls send.

use serde_json::{Value, json};

use super::observed::ObservedNode;
use crate::apply::file::spec::{Cluster, Network, Node, Pool};
use crate::deploy::api::clusters::{self, ClusterConfig};
use crate::deploy::api::hosts::Host;
use crate::deploy::api::nodes::{self, NodeConfig, Vlan};

/// A server may round a capacity: less than a thousandth is no difference (?).
const ROUNDING: u64 = 1000;

/// One field that differs from the file.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Change {
    /// The name in the API: `host` or `networks.mgmt.name`.
    pub(crate) field: String,
    /// The current value as the server writes it; null for none.
    pub(crate) old: Value,
    /// The value in the file; null for none.
    pub(crate) new: Value,
}

impl Change {
    fn new(field: impl Into<String>, old: &Value, new: Value) -> Self {
        Self { field: field.into(), old: old.clone(), new }
    }
}

/// What must be sent to make a node match the file, in the order in which it is sent.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct NodeChange {
    /// Every field that differs.
    pub(crate) changes: Vec<Change>,
    /// The fields of the node to send; the id of the host is known only when the step runs.
    pub(crate) config: NodeConfig,
    /// The host to move it to, by name.
    pub(crate) host: Option<String>,
    /// The networks to set.
    pub(crate) networks: Vec<NetworkChange>,
    /// The storage pools to detach, by id.
    pub(crate) detach: Vec<String>,
    /// The storage pools to attach.
    pub(crate) attach: Vec<Pool>,
    /// The disks to attach.
    pub(crate) disks: Vec<String>,
}

/// A network of a node to set.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct NetworkChange {
    /// `None` if the node has no network of this purpose.
    pub(crate) id: Option<String>,
    /// The network of the host.
    pub(crate) name: String,
    /// The VLAN to send.
    pub(crate) vlan: Vlan,
}

/// Collects the fields that differ.
struct FieldChanges<'a> {
    record: &'a Value,
    changes: Vec<Change>,
}

impl FieldChanges<'_> {
    /// Returns the wanted value if the file has one that differs from `now`. `old` is the current value in the record.
    fn set<T: PartialEq>(
        &mut self,
        field: &str,
        want: Option<T>,
        now: Option<&T>,
        show: impl Fn(&T) -> Value,
    ) -> Option<T> {
        let want = want.filter(|want| now != Some(want))?;
        // A license is an object with an id, shown as the id alone.
        let path = if field == "license" { "license.id" } else { field };
        let old = path.split('.').fold(self.record, |value, key| &value[key]);
        self.changes.push(Change::new(field, old, show(&want)));
        Some(want)
    }

    /// An address, which the server writes as text.
    fn address(
        &mut self,
        field: &str,
        want: Option<std::net::Ipv4Addr>,
        now: Option<&str>,
    ) -> Option<std::net::Ipv4Addr> {
        let now = now.and_then(|now| now.parse().ok());
        self.set(field, want, now.as_ref(), |ip| json!(ip))
    }
}

/// The configuration to send so that a cluster matches the file, and every field of it that differs. `now` is `None` for a
/// cluster that does not exist.
pub(crate) fn cluster(want: &Cluster, now: Option<&clusters::Cluster>) -> (ClusterConfig, Vec<Change>) {
    let record = now.map_or(&Value::Null, |now| &now.record);
    let mut fields = FieldChanges { record, changes: Vec::new() };
    let text = |pick: fn(&clusters::Cluster) -> &Option<String>| now.and_then(|now| pick(now).as_deref());
    // A missing list and an empty one are the same.
    let list = |pick: fn(&clusters::Cluster) -> &Vec<String>| now.map(pick).cloned().unwrap_or_default();
    let addresses: Option<Vec<_>> = list(|now| &now.dns_ips).iter().map(|ip| ip.parse().ok()).collect();
    let image = now.and_then(|now| now.image.clone());
    let config = ClusterConfig {
        ip: fields.address("ip", want.ip, text(|now| &now.ip)),
        netmask: fields.address("netmask", want.netmask, text(|now| &now.netmask)),
        gateway: fields.address("gateway", want.gateway, text(|now| &now.gateway)),
        image: fields.set("ontap_image_version", want.image.clone(), image.as_ref(), |image| json!(image)),
        ntp_servers: fields.set(
            "ntp_servers",
            want.ntp_servers.clone(),
            Some(&list(|now| &now.ntp_servers)),
            |servers| json!(servers),
        ),
        dns_domains: fields.set(
            "dns_info.domains",
            want.dns_domains.clone(),
            Some(&list(|now| &now.dns_domains)),
            |domains| json!(domains),
        ),
        dns_ips: fields.set("dns_info.dns_ips", want.dns_ips.clone(), addresses.as_ref(), |ips| json!(ips)),
    };
    (config, fields.changes)
}

/// The name of the host that a node is on; the record has its id, and sometimes its name (D S R C).
pub(crate) fn host_of(node: &nodes::Node, hosts: &[Host]) -> Option<String> {
    let known = hosts.iter().find(|host| host.id.is_some() && host.id == node.host_id);
    known.map_or_else(|| node.host_name.clone(), |host| Some(host.name.clone()))
}

/// What must be sent so that a node matches the file, where these are the registered hosts.
pub(crate) fn node(want: &Node, observed: &ObservedNode, hosts: &[Host]) -> NodeChange {
    let now = &observed.node;
    let mut fields = FieldChanges { record: &now.record, changes: Vec::new() };
    let size = want.instance_type.filter(|size| now.instance_type.as_deref() != Some(size.as_str()));
    let name = (!now.name.is_empty()).then(|| now.name.clone());
    let mut all = NodeChange {
        config: NodeConfig {
            name: fields.set("name", want.name.clone(), name.as_ref(), |name| json!(name)),
            ip: fields.address("ip", want.ip, now.ip.as_deref()),
            instance_type: fields.set("instance_type", size, None, |size| json!(size.as_str())),
            passthrough_disks: fields.set(
                "passthrough_disks",
                want.software_raid,
                now.passthrough_disks.as_ref(),
                |software| json!(software),
            ),
            serial_number: fields.set(
                "serial_number",
                want.serial_number.clone(),
                now.serial_number.as_ref(),
                |serial| json!(serial),
            ),
            license_id: fields.set("license", want.license.clone(), now.license_id.as_ref(), |id| json!(id)),
            storage_efficiency: fields.set(
                "is_storage_efficiency_enabled",
                want.storage_efficiency,
                now.storage_efficiency.as_ref(),
                |enabled| json!(enabled),
            ),
            host_id: None,
        },
        changes: fields.changes,
        ..NodeChange::default()
    };
    let host = host_of(now, hosts);
    if let Some(name) = want.host.as_ref().filter(|name| host.as_ref() != Some(name)) {
        all.changes.push(Change::new("host", &json!(host), json!(name)));
        all.host = Some(name.clone());
    }
    for network in &want.networks {
        all.network(network, &observed.networks);
    }
    all.pools(&want.pools, &observed.pools);
    let attached = observed.disks.as_deref().unwrap_or_default();
    for disk in want.disks.iter().filter(|disk| !attached.contains(&disk.name)) {
        all.changes.push(Change::new("storage.disks", &Value::Null, json!(disk.name)));
        all.disks.push(disk.name.clone());
    }
    all
}

impl NodeChange {
    fn network(&mut self, want: &Network, now: &[nodes::Network]) {
        let purpose = want.purpose.as_str();
        let none = nodes::Network::default();
        let now = now.iter().find(|network| network.purpose.as_deref() == Some(purpose)).unwrap_or(&none);
        let same_name = now.name.as_ref() == Some(&want.name);
        let same_vlan = now.vlan == want.vlan.map(u64::from);
        if !same_name {
            let field = format!("networks.{purpose}.name");
            self.changes.push(Change::new(field, &json!(now.name), json!(want.name)));
        }
        if !same_vlan {
            let field = format!("networks.{purpose}.vlan_id");
            self.changes.push(Change::new(field, &json!(now.vlan), json!(want.vlan)));
        }
        let vlan = match want.vlan {
            Some(vlan) => Vlan::Tagged(vlan),
            None if same_vlan => Vlan::Unchanged,
            None => Vlan::Untagged,
        };
        if !same_name || !same_vlan {
            self.networks.push(NetworkChange { id: now.id.clone(), name: want.name.clone(), vlan });
        }
    }

    /// The storage pools must be exactly these, since Deploy would use any other too.
    fn pools(&mut self, want: &[Pool], now: &[nodes::Pool]) {
        let field = |name: &str| format!("storage.pools.{name}");
        let is_named = |pool: &nodes::Pool, name: &str| pool.name.as_deref() == Some(name);
        let matches = |want: &Pool, now: &nodes::Pool| {
            is_named(now, &want.name)
                && now.capacity.is_some_and(|has| has.abs_diff(want.capacity) <= want.capacity / ROUNDING)
        };
        for old in now.iter().filter(|old| !want.iter().any(|want| matches(want, old))) {
            self.detach.extend(old.id.clone());
            let name = old.name.as_deref().unwrap_or_default();
            if !want.iter().any(|want| is_named(old, &want.name)) {
                self.changes.push(Change::new(field(name), &json!(old.capacity), Value::Null));
            }
        }
        for want in want.iter().filter(|want| !now.iter().any(|old| matches(want, old))) {
            let old = now.iter().find(|old| is_named(old, &want.name)).and_then(|old| old.capacity);
            self.changes.push(Change::new(field(&want.name), &json!(old), json!(want.capacity)));
            self.attach.push(want.clone());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::apply::file::document::Location;

    #[test]
    fn numbers_as_strings_are_no_difference() {
        let want = [Pool { name: "p".to_owned(), capacity: 2_000_000_000_000, location: Location::default() }];
        let now = nodes::Pool::read(&json!({"id": 3, "name": "p", "capacity": "2000000000000"}));
        let mut change = NodeChange::default();
        change.pools(&want, std::slice::from_ref(&now));
        let network = nodes::Network::read(&json!({"id": 1, "purpose": "data", "name": "n", "vlan_id": "12"}));
        let purpose = crate::deploy::values::Purpose::Data;
        change.network(
            &Network { purpose, name: "n".to_owned(), vlan: Some(12), location: Location::default() },
            &[network],
        );
        assert_eq!(change, NodeChange::default());
    }

    #[test]
    fn a_pool_of_another_size_is_replaced() {
        let want = [Pool { name: "p".to_owned(), capacity: 2_000_000_000_000, location: Location::default() }];
        let now = nodes::Pool::read(&json!({"id": "3", "name": "p", "capacity": 1_000_000_000_000_u64}));
        let mut change = NodeChange::default();
        change.pools(&want, &[now]);
        assert_eq!((change.detach, change.attach), (vec!["3".to_owned()], want.to_vec()));
    }
}
