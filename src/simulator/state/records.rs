//! The records that a Deploy stores, as an answer shows them.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::simulator::refusal::Refusal;
use crate::simulator::state::ids::{evaluation_serial, new_id};

#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Cluster {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) ip: Option<String>,
    pub(crate) gateway: Option<String>,
    pub(crate) netmask: Option<String>,
    pub(crate) ontap_image_version: Option<String>,
    pub(crate) dns_info: DnsInfo,
    pub(crate) ntp_servers: Vec<String>,
    pub(crate) state: String,
    pub(crate) is_deployed: bool,
    pub(crate) nodes: Vec<Node>,
}

#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(crate) struct DnsInfo {
    pub(crate) domains: Vec<String>,
    pub(crate) dns_ips: Vec<String>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Node {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) ip: Option<String>,
    pub(crate) host: Option<HostRef>,
    pub(crate) instance_type: String,
    /// Whether ONTAP protects the data: software RAID.
    pub(crate) passthrough_disks: bool,
    pub(crate) serial_number: Option<String>,
    pub(crate) license: Option<LicenseRef>,
    pub(crate) is_storage_efficiency_enabled: bool,
    pub(crate) state: String,
    pub(crate) networks: Vec<Network>,
    pub(crate) pools: Vec<Pool>,
    pub(crate) disks: Vec<Disk>,
}

/// The id and the name of a host, or of a cluster.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct HostRef {
    pub(crate) id: String,
    pub(crate) name: String,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct LicenseRef {
    pub(crate) id: String,
}

/// A network of a node.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Network {
    pub(crate) id: String,
    pub(crate) purpose: String,
    pub(crate) name: Option<String>,
    pub(crate) vlan_id: Option<u64>,
}

/// Capacity that a node has in a storage pool of its host.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Pool {
    pub(crate) id: String,
    pub(crate) name: String,
    /// Bytes.
    pub(crate) capacity: u64,
}

/// A disk of a node.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Disk {
    pub(crate) id: String,
    pub(crate) name: String,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Host {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) hypervisor_type: String,
    pub(crate) management_server: Option<String>,
    pub(crate) username: Option<String>,
    pub(crate) state: String,
}

/// A credential without its password, which the simulator never needs.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Credential {
    pub(crate) id: String,
    pub(crate) hostname: String,
    #[serde(rename = "type")]
    pub(crate) kind: String,
    pub(crate) username: String,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Image {
    /// The ONTAP version.
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) state: String,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct License {
    /// The serial number.
    pub(crate) id: String,
    pub(crate) serial_number: String,
    #[serde(rename = "type")]
    pub(crate) kind: String,
    /// The id of the node that an evaluation license was generated for.
    #[serde(default)]
    pub(crate) node: Option<String>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Backup {
    pub(crate) id: String,
    pub(crate) time: String,
    pub(crate) state: String,
    /// Bytes.
    pub(crate) size: u64,
    pub(crate) download_url: Option<String>,
}

/// A run of the network connectivity check.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Check {
    pub(crate) id: String,
    pub(crate) mode: String,
    pub(crate) mtu: u64,
    pub(crate) vswitch_type: String,
    pub(crate) host_networks: Vec<Value>,
    pub(crate) state: String,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Mediator {
    pub(crate) id: String,
    pub(crate) cluster: Option<HostRef>,
    pub(crate) iscsi_target: Value,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Event {
    pub(crate) id: String,
    pub(crate) time: String,
    #[serde(rename = "type")]
    pub(crate) kind: String,
    pub(crate) category: String,
    pub(crate) status: String,
    /// The id of what the event is about.
    pub(crate) instance: String,
    pub(crate) message: String,
    /// The id of the request that caused it.
    pub(crate) request_id: String,
}

impl Cluster {
    /// The numbers of nodes that a cluster can have (R C; 10 and 12 in newer releases, D).
    pub(crate) const NODE_COUNTS: [u64; 7] = [1, 2, 4, 6, 8, 10, 12];

    /// A cluster that only has a name, with so many nodes that are not configured. Deploy names the nodes (D C).
    pub(crate) fn new(name: &str, nodes: u64) -> Self {
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
            nodes: (1..=nodes).map(|n| Node::new(format!("{name}-{n:02}"), nodes > 1)).collect(),
        }
    }

    /// Refuses an operation that needs a deployed cluster.
    pub(crate) fn check_deployed(&self) -> Result<(), Refusal> {
        if self.is_deployed {
            Ok(())
        } else {
            // 409 (impossible)
            Err(Refusal::conflict(format!("Cluster \"{}\" is not deployed.", self.name)))
        }
    }
}

impl Node {
    /// A node that is not configured. Its networks are always in the order mgmt, data, internal, and there is an internal
    /// one only if the cluster has several nodes (R).
    fn new(name: String, has_internal: bool) -> Self {
        let purposes = if has_internal { &["mgmt", "data", "internal"][..] } else { &["mgmt", "data"][..] };
        Self {
            id: new_id(),
            name,
            ip: None,
            host: None,
            instance_type: "small".to_owned(),
            passthrough_disks: false,
            serial_number: None,
            license: None,
            is_storage_efficiency_enabled: true,
            state: "not_created".to_owned(),
            networks: purposes.iter().map(|purpose| Network::new(purpose)).collect(),
            pools: Vec::new(),
            disks: Vec::new(),
        }
    }
}

impl Network {
    fn new(purpose: &str) -> Self {
        Self { id: new_id(), purpose: purpose.to_owned(), name: None, vlan_id: None }
    }
}

impl License {
    /// A capacity license.
    pub(crate) fn capacity(serial: String) -> Self {
        Self { id: serial.clone(), serial_number: serial, kind: "capacity".to_owned(), node: None }
    }

    /// The evaluation license of a node.
    pub(crate) fn evaluation(node: &Node) -> Self {
        let serial = evaluation_serial();
        let node = Some(node.id.clone());
        Self { id: serial.clone(), serial_number: serial, kind: "evaluation".to_owned(), node }
    }
}

impl Image {
    /// The image of an ONTAP version.
    pub(crate) fn new(version: &str) -> Self {
        Self { id: version.to_owned(), name: format!("ONTAP Select {version}"), state: "available".to_owned() }
    }
}
