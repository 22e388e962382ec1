//! `/clusters/{id}/nodes`, and the networks and the storage of a node

use std::net::Ipv4Addr;

use serde_json::{Value, json};

use super::BodyFields;
use crate::deploy::Call;
use crate::deploy::field::{boolean, number, text};
use crate::deploy::resources::{DISKS, NETWORKS, NODES, POOLS};
use crate::deploy::values::InstanceType;

/// A node of a cluster.
#[derive(Debug, Clone, Default)]
pub(crate) struct Node {
    /// The id, an opaque string (D).
    pub(crate) id: String,
    /// The name; empty if the record has none.
    pub(crate) name: String,
    /// Management address.
    pub(crate) ip: Option<String>,
    /// Id of the host that it runs on.
    pub(crate) host_id: Option<String>,
    /// Name of the host that it runs on.
    pub(crate) host_name: Option<String>,
    /// `small`, `medium` or `large`.
    pub(crate) instance_type: Option<String>,
    /// Whether the node uses software RAID, on disks that are passed through to ONTAP.
    pub(crate) passthrough_disks: Option<bool>,
    /// Serial number.
    pub(crate) serial_number: Option<String>,
    /// Id of its license.
    pub(crate) license_id: Option<String>,
    /// Whether storage efficiency (deduplication, compression) is enabled.
    pub(crate) storage_efficiency: Option<bool>,
    /// The record as received.
    pub(crate) record: Value,
}

impl Node {
    /// Reads a record; `None` without an id, which every further call needs.
    pub(crate) fn read(record: Value) -> Option<Self> {
        Some(Self {
            id: text(record.get("id")?)?,
            name: text(&record["name"]).unwrap_or_default(),
            ip: text(&record["ip"]),
            host_id: text(&record["host"]["id"]),
            host_name: text(&record["host"]["name"]),
            instance_type: text(&record["instance_type"]),
            passthrough_disks: boolean(&record["passthrough_disks"]),
            serial_number: text(&record["serial_number"]),
            license_id: text(&record["license"]["id"]),
            storage_efficiency: boolean(&record["is_storage_efficiency_enabled"]),
            record,
        })
    }
}

/// A network of a node.
#[derive(Debug, Clone, Default)]
pub(crate) struct Network {
    /// The id, an opaque string (D).
    pub(crate) id: Option<String>,
    /// `mgmt`, `data` or `internal`.
    pub(crate) purpose: Option<String>,
    /// Port group or bridge of the host.
    pub(crate) name: Option<String>,
    /// VLAN id; `None` also if the server reports 0.
    pub(crate) vlan: Option<u64>,
}

impl Network {
    /// Reads a record.
    pub(crate) fn read(record: &Value) -> Self {
        Self {
            id: text(&record["id"]),
            purpose: text(&record["purpose"]),
            name: text(&record["name"]),
            vlan: number(&record["vlan_id"]).filter(|vlan| *vlan != 0),
        }
    }
}

/// A storage pool that is attached to a node.
#[derive(Debug, Clone, Default)]
pub(crate) struct Pool {
    /// The id, an opaque string (D).
    pub(crate) id: Option<String>,
    /// Name of the storage pool on the host.
    pub(crate) name: Option<String>,
    /// Attached capacity in bytes.
    pub(crate) capacity: Option<u64>,
}

impl Pool {
    /// Reads a record.
    pub(crate) fn read(record: &Value) -> Self {
        Self { id: text(&record["id"]), name: text(&record["name"]), capacity: number(&record["capacity"]) }
    }
}

/// The name of a disk. A list of disks contains names or objects (?).
pub(crate) fn disk_name(record: &Value) -> Option<String> {
    text(record).or_else(|| text(record.get("name")?))
}

/// The configuration of a node (D S R C); `None` leaves a field unchanged.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct NodeConfig {
    /// A new name.
    pub(crate) name: Option<String>,
    /// Management address.
    pub(crate) ip: Option<Ipv4Addr>,
    /// Size of the virtual machine.
    pub(crate) instance_type: Option<InstanceType>,
    /// Whether the node uses software RAID, on disks that are passed through to ONTAP.
    pub(crate) passthrough_disks: Option<bool>,
    /// Serial number.
    pub(crate) serial_number: Option<String>,
    /// Id of the license.
    pub(crate) license_id: Option<String>,
    /// Whether storage efficiency (deduplication, compression) is enabled.
    pub(crate) storage_efficiency: Option<bool>,
    /// Id of the host that it runs on.
    pub(crate) host_id: Option<String>,
}

impl NodeConfig {
    /// Whether no field is set.
    pub(crate) fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    fn body(&self) -> Value {
        let mut body = BodyFields::default();
        body.set("name", self.name.clone());
        body.set("ip", self.ip.map(|ip| ip.to_string()));
        body.set("instance_type", self.instance_type.map(InstanceType::as_str));
        body.set("passthrough_disks", self.passthrough_disks);
        body.set("serial_number", self.serial_number.clone());
        body.set("license", self.license_id.as_ref().map(|id| json!({"id": id})));
        body.set("is_storage_efficiency_enabled", self.storage_efficiency);
        body.set("host", self.host_id.as_ref().map(|id| json!({"id": id})));
        Value::Object(body.0)
    }
}

/// The change to the VLAN of a network.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Vlan {
    /// Keep the current setting.
    Unchanged,
    /// Tag with this VLAN id, 1 to 4094.
    Tagged(u16),
    /// Stop tagging.
    Untagged,
}

/// Lists the nodes of a cluster, sorted by name (R C).
pub(crate) fn list(cluster: &str) -> Call {
    NODES.collection(&[cluster]).list().query("fields", "*").query("order_by", "name asc")
}

/// Reads a node.
pub(crate) fn get(cluster: &str, node: &str) -> Call {
    NODES.collection(&[cluster]).get(node).query("fields", "*")
}

/// Changes the configuration of a node. Synchronous (D S R C).
pub(crate) fn modify(cluster: &str, node: &str, config: &NodeConfig) -> Call {
    NODES.collection(&[cluster]).patch(node).json(config.body())
}

/// Lists the networks of a node: `mgmt`, `data` and, in a cluster of several nodes, `internal` (R).
pub(crate) fn networks(cluster: &str, node: &str) -> Call {
    NETWORKS.collection(&[cluster, node]).list().query("fields", "*")
}

/// Reads a network of a node (?: only the GET of the collection and the PATCH of a network are documented).
pub(crate) fn network(cluster: &str, node: &str, network: &str) -> Call {
    NETWORKS.collection(&[cluster, node]).get(network).query("fields", "*")
}

/// Connects a node to the network `name` of its host (D S R C).
pub(crate) fn set_network(cluster: &str, node: &str, network: &str, name: &str, vlan: Vlan) -> Call {
    let mut body = json!({"name": name});
    match vlan {
        Vlan::Unchanged => {}
        Vlan::Tagged(id) => body["vlan_id"] = json!(id),
        Vlan::Untagged => body["vlan_id"] = Value::Null,
    }
    NETWORKS.collection(&[cluster, node]).patch(network).json(body)
}

/// Lists the storage pools that are attached to a node (R).
pub(crate) fn pools(cluster: &str, node: &str) -> Call {
    POOLS.collection(&[cluster, node]).list().query("fields", "*")
}

/// Attaches storage pools of its host to a node, each with a capacity in bytes (S R C).
pub(crate) fn attach_pools<'a>(cluster: &str, node: &str, pools: impl IntoIterator<Item = (&'a str, u64)>) -> Call {
    let pool = |(name, capacity): (&str, u64)| json!({"name": name, "capacity": capacity});
    let pools: Vec<Value> = pools.into_iter().map(pool).collect();
    POOLS.collection(&[cluster, node]).post().json(json!({"pool_array": pools}))
}

/// Detaches a storage pool, identified by its id, from a node (R).
pub(crate) fn detach_pool(cluster: &str, node: &str, pool: &str) -> Call {
    POOLS.collection(&[cluster, node]).delete(pool)
}

/// Lists the disks of a node (?: a server may respond with 404, 405 or 501).
pub(crate) fn disks(cluster: &str, node: &str) -> Call {
    DISKS.collection(&[cluster, node]).list().query("fields", "*")
}

/// Attaches disks of its host, identified by name, to a node for software RAID (S).
pub(crate) fn attach_disks(cluster: &str, node: &str, disks: &[String]) -> Call {
    DISKS.collection(&[cluster, node]).post().json(json!({"disks": disks}))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn records_accept_strings_as_numbers_and_numbers_as_ids() {
        let pool = Pool::read(&json!({"id": 3, "name": "p", "capacity": "2000000000000"}));
        assert_eq!((pool.id.as_deref(), pool.capacity), (Some("3"), Some(2_000_000_000_000)));
        let vlan = |vlan: Value| Network::read(&json!({"purpose": "data", "vlan_id": vlan})).vlan;
        assert_eq!((vlan(json!("100")), vlan(json!(0)), vlan(json!(null))), (Some(100), None, None));
        let node = Node::read(json!({"id": 1, "host": {"id": 2}, "passthrough_disks": "false", "license": null}));
        let node = node.unwrap();
        assert_eq!((node.host_id.as_deref(), node.passthrough_disks, node.license_id), (Some("2"), Some(false), None));
        assert_eq!(
            (disk_name(&json!("sdb")), disk_name(&json!({"name": "sdb"}))),
            (disk_name(&json!("sdb")), Some("sdb".to_owned()))
        );
    }
}
