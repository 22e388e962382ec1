//! What a cluster file asks for (S: the form that the vendor's samples read), checked and free of its spellings.
//!
//! What a file leaves out is `None`, and left as it is on the server.

use std::net::Ipv4Addr;
use std::path::PathBuf;

use secrecy::SecretString;

use crate::deploy::values::{Hypervisor, InstanceType, Purpose};

/// A whole file.
#[derive(Debug, Clone)]
pub struct Spec {
    /// The vCenter that manages hosts, and the account on it.
    pub(crate) vcenter: Option<Vcenter>,
    /// The hosts that the nodes run on.
    pub(crate) hosts: Vec<Host>,
    /// The cluster.
    pub cluster: Cluster,
    /// Its nodes: as many as the cluster has, 1, 2, 4, 6, 8, 10 or 12.
    pub nodes: Vec<Node>,
}

/// A vCenter server.
#[derive(Debug, Clone)]
pub(crate) struct Vcenter {
    /// Name or address.
    pub(crate) hostname: String,
    /// Account on it.
    pub(crate) username: String,
    /// The account's password.
    pub(crate) password: SecretField,
}

/// A host.
#[derive(Debug, Clone)]
pub(crate) struct Host {
    /// Name or address.
    pub(crate) name: String,
    /// What it runs.
    pub(crate) hypervisor: Hypervisor,
    /// How Deploy reaches it.
    pub(crate) access: Access,
}

/// How Deploy reaches a host.
#[derive(Debug, Clone)]
pub(crate) enum Access {
    /// Through the vCenter of this name, whose credential is in the file or known to Deploy.
    Vcenter(String),
    /// By an account on it.
    Account {
        /// The account.
        username: String,
        /// Its password.
        password: SecretField,
    },
    /// By a credential that Deploy has already.
    Known,
}

/// The cluster.
#[derive(Debug, Clone)]
pub struct Cluster {
    /// Its name, by which it is found again.
    pub name: String,
    /// Management address.
    pub(crate) ip: Option<Ipv4Addr>,
    /// Netmask of the management network.
    pub(crate) netmask: Option<Ipv4Addr>,
    /// Gateway of the management network.
    pub(crate) gateway: Option<Ipv4Addr>,
    /// ONTAP version.
    pub(crate) image: Option<String>,
    /// DNS search domains.
    pub(crate) dns_domains: Option<Vec<String>>,
    /// DNS servers.
    pub(crate) dns_ips: Option<Vec<Ipv4Addr>>,
    /// NTP servers.
    pub(crate) ntp_servers: Option<Vec<String>>,
    /// The password that ONTAP's administrator will have.
    pub(crate) admin_password: SecretField,
}

/// One node, in the file's order.
#[derive(Debug, Clone)]
pub struct Node {
    /// The name that it will have; without one it keeps that which Deploy gave it.
    pub(crate) name: Option<String>,
    /// Management address.
    pub(crate) ip: Option<Ipv4Addr>,
    /// The host that it runs on, by name.
    pub(crate) host: Option<String>,
    /// Size of the virtual machine.
    pub(crate) instance_type: Option<InstanceType>,
    /// Serial number.
    pub(crate) serial_number: Option<String>,
    /// Id of the license.
    pub(crate) license: Option<String>,
    /// Whether storage efficiency is on.
    pub(crate) storage_efficiency: Option<bool>,
    /// Whether ONTAP protects the data: software RAID. The presence of disks says so (S).
    pub software_raid: Option<bool>,
    /// Its networks; never `internal` in a cluster of one node.
    pub(crate) networks: Vec<Network>,
    /// Exactly these storage pools.
    pub(crate) pools: Vec<Pool>,
    /// At least these disks.
    pub disks: Vec<String>,
}

/// A network of a node.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Network {
    /// What it is for.
    pub(crate) purpose: Purpose,
    /// Port group or bridge of the host.
    pub(crate) name: String,
    /// VLAN to tag with, 1 to 4094.
    pub(crate) vlan: Option<u16>,
}

/// Capacity of a storage pool.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Pool {
    /// Storage pool of the host.
    pub(crate) name: String,
    /// Bytes.
    pub(crate) capacity: u64,
}

/// Where a password comes from, and where in the file that is said.
#[derive(Debug, Clone)]
pub(crate) struct SecretField {
    /// `cluster.ontap_admin_password`.
    pub(crate) path: String,
    /// Where it comes from.
    pub(crate) source: SecretSource,
}

/// The places where a password of the file may be.
#[derive(Debug, Clone)]
pub(crate) enum SecretSource {
    /// It stands in the file.
    Plain(SecretString),
    /// This variable holds it: `{"env": "NAME"}`.
    Env(String),
    /// This file holds it, on one line: `{"file": "PATH"}`; a relative path starts at the folder of the cluster file.
    File(PathBuf),
    /// This command prints it, on one line: `{"command": "pass show vc"}`, run by `sh -c`.
    Command(String),
    /// It was left out: it is asked for.
    Absent,
}
