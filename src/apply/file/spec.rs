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
    pub vcenter: Option<Vcenter>,
    /// The hosts that the nodes run on.
    pub hosts: Vec<Host>,
    /// The cluster.
    pub cluster: Cluster,
    /// Its nodes: as many as the cluster has, 1, 2, 4, 6, 8, 10 or 12.
    pub nodes: Vec<Node>,
}

/// A vCenter server.
#[derive(Debug, Clone)]
pub struct Vcenter {
    /// Name or address.
    pub hostname: String,
    /// Account on it.
    pub username: String,
    /// The account's password.
    pub password: SecretField,
}

/// A host.
#[derive(Debug, Clone)]
pub struct Host {
    /// Name or address.
    pub name: String,
    /// What it runs.
    pub hypervisor: Hypervisor,
    /// How Deploy reaches it.
    pub access: Access,
}

/// How Deploy reaches a host.
#[derive(Debug, Clone)]
pub enum Access {
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
    pub ip: Option<Ipv4Addr>,
    /// Netmask of the management network.
    pub netmask: Option<Ipv4Addr>,
    /// Gateway of the management network.
    pub gateway: Option<Ipv4Addr>,
    /// ONTAP version.
    pub image: Option<String>,
    /// DNS search domains.
    pub dns_domains: Option<Vec<String>>,
    /// DNS servers.
    pub dns_ips: Option<Vec<Ipv4Addr>>,
    /// NTP servers.
    pub ntp_servers: Option<Vec<String>>,
    /// The password that ONTAP's administrator will have.
    pub admin_password: SecretField,
}

/// One node, in the file's order.
#[derive(Debug, Clone)]
pub struct Node {
    /// The name that it will have; without one it keeps that which Deploy gave it.
    pub name: Option<String>,
    /// Management address.
    pub ip: Option<Ipv4Addr>,
    /// The host that it runs on, by name.
    pub host: Option<String>,
    /// Size of the virtual machine.
    pub instance_type: Option<InstanceType>,
    /// Serial number.
    pub serial_number: Option<String>,
    /// Id of the license.
    pub license: Option<String>,
    /// Whether storage efficiency is on.
    pub storage_efficiency: Option<bool>,
    /// Whether ONTAP protects the data: software RAID. The presence of disks says so (S).
    pub software_raid: Option<bool>,
    /// Its networks; never `internal` in a cluster of one node.
    pub networks: Vec<Network>,
    /// Exactly these storage pools.
    pub pools: Vec<Pool>,
    /// At least these disks.
    pub disks: Vec<String>,
}

/// A network of a node.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Network {
    /// What it is for.
    pub purpose: Purpose,
    /// Port group or bridge of the host.
    pub name: String,
    /// VLAN to tag with, 1 to 4094.
    pub vlan: Option<u16>,
}

/// Capacity of a storage pool.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pool {
    /// Storage pool of the host.
    pub name: String,
    /// Bytes.
    pub capacity: u64,
}

/// Where a password comes from, and where in the file that is said.
#[derive(Debug, Clone)]
pub struct SecretField {
    /// `cluster.ontap_admin_password`.
    pub path: String,
    /// Where it comes from.
    pub source: SecretSource,
}

/// The places where a password of the file may be.
#[derive(Debug, Clone)]
pub enum SecretSource {
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
