//! The content of a cluster file, in the format of the vendor's samples (S).
//!
//! Fields that the file leaves out are `None`, and are not changed on the server.

use std::net::Ipv4Addr;
use std::path::PathBuf;

use secrecy::SecretString;

use super::document::Location;
use super::locations::Locations;
use crate::deploy::values::{Hypervisor, InstanceType, Purpose};

/// A cluster file.
#[derive(Debug, Clone)]
pub struct Spec {
    /// The saved server that the cluster belongs to.
    pub(crate) server: Option<ServerRef>,
    /// The vCenter that manages hosts, and the account on it.
    pub(crate) vcenter: Option<Vcenter>,
    /// The hosts that the nodes run on.
    pub(crate) hosts: Vec<Host>,
    /// The cluster.
    pub cluster: Cluster,
    /// Its nodes: as many as the cluster has, 1, 2, 4, 6, 8, 10 or 12.
    pub nodes: Vec<Node>,
    /// Where the fields are in the file.
    pub(crate) locations: Locations,
}

/// A saved server that a file names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct ServerRef {
    /// The name of its profile.
    pub(crate) name: String,
    /// Where the file names it.
    pub(crate) location: Location,
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
    /// How Deploy accesses it.
    pub(crate) access: Access,
    /// Hosts with the same number are registered by one call. Files that share a host share its group.
    pub(crate) group: usize,
}

/// How Deploy accesses a host.
#[derive(Debug, Clone)]
pub(crate) enum Access {
    /// Through the vCenter of this name, whose credential is in the file or in Deploy.
    Vcenter(String),
    /// With an account on it.
    Account {
        /// The account.
        username: String,
        /// Its password.
        password: SecretField,
    },
    /// With a credential that Deploy already has.
    Known,
}

/// The cluster.
#[derive(Debug, Clone)]
pub struct Cluster {
    /// The name, by which the cluster is found on the server.
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
    /// The password of ONTAP's administrator.
    pub(crate) admin_password: SecretField,
}

/// A node. Nodes are in the order of the file.
#[derive(Debug, Clone)]
pub struct Node {
    /// The name. Without one, the node keeps the name that Deploy gave it.
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
    /// Whether the node has software RAID, which the presence of disks implies (S).
    pub software_raid: Option<bool>,
    /// Its networks; never `internal` in a cluster of one node.
    pub(crate) networks: Vec<Network>,
    /// The storage pools. Other ones are detached.
    pub(crate) pools: Vec<Pool>,
    /// The disks. Other ones stay attached.
    pub disks: Vec<Disk>,
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
    /// Where the file names it.
    pub(crate) location: Location,
}

/// Capacity of a storage pool.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Pool {
    /// Storage pool of the host.
    pub(crate) name: String,
    /// Bytes.
    pub(crate) capacity: u64,
    /// Where the file names it.
    pub(crate) location: Location,
}

/// A disk of the host.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Disk {
    /// Its name.
    pub name: String,
    /// Where the file names it.
    pub(crate) location: Location,
}

/// A password with its path in the file.
#[derive(Debug, Clone)]
pub(crate) struct SecretField {
    /// `cluster.ontap_admin_password`.
    pub(crate) path: String,
    /// The source of the password.
    pub(crate) source: SecretSource,
}

/// The source of a password.
#[derive(Debug, Clone)]
pub(crate) enum SecretSource {
    /// The file itself.
    Plain(SecretString),
    /// An environment variable: `{"env": "NAME"}`.
    Env(String),
    /// A file with one line: `{"file": "PATH"}`. Relative paths start at the folder of the cluster file.
    File(PathBuf),
    /// The output of a command, run by `sh -c`: `{"command": "pass show vc"}`.
    Command(String),
    /// None: a variable of the program or a prompt.
    Absent,
}
