//! `/hosts`

use secrecy::{ExposeSecret, SecretString};
use serde_json::{Value, json};

use super::nodes::disk_name;
use crate::deploy::Call;
use crate::deploy::field::{boolean, number, text};
use crate::deploy::resources::{HOST_DISKS, HOST_NETWORKS, HOST_POOLS, HOSTS};
use crate::deploy::values::Hypervisor;

/// A host that is registered with Deploy.
#[derive(Debug, Clone, Default)]
pub struct Host {
    /// The id, an opaque string (D).
    pub(crate) id: Option<String>,
    /// Host name or address; empty if the record has none.
    pub(crate) name: String,
    /// `ESX` or `KVM`, in any case.
    pub(crate) hypervisor_type: Option<String>,
    /// The vCenter that manages it.
    pub(crate) management_server: Option<String>,
    /// The user name with which Deploy logs in to it (?).
    pub(crate) username: Option<String>,
    /// The state as the server reports it.
    pub(crate) state: Option<String>,
}

impl Host {
    /// Reads a record.
    pub(crate) fn read(record: &Value) -> Self {
        Self {
            id: text(&record["id"]),
            name: text(&record["name"]).unwrap_or_default(),
            hypervisor_type: text(&record["hypervisor_type"]),
            management_server: text(&record["management_server"]),
            username: text(&record["username"]),
            state: text(&record["state"]),
        }
    }
}

/// What a host has, as far as the server tells.
#[derive(Debug, Clone, Default)]
pub struct Inventory {
    /// The name of the host.
    pub(crate) host: String,
    /// The names of its networks: port groups or bridges.
    pub(crate) networks: Option<Vec<String>>,
    /// Its storage pools.
    pub(crate) pools: Option<Vec<HostPool>>,
    /// Its disks.
    pub(crate) disks: Option<Vec<HostDisk>>,
}

/// A storage pool of a host.
#[derive(Debug, Clone)]
pub(crate) struct HostPool {
    /// The name.
    pub(crate) name: String,
    /// Bytes that are not in use.
    pub(crate) available: Option<u64>,
}

impl HostPool {
    /// Reads a record; `None` without a name.
    pub(crate) fn read(record: &Value) -> Option<Self> {
        Some(Self { name: text(&record["name"])?, available: number(&record["available_capacity"]) })
    }
}

/// A disk of a host.
#[derive(Debug, Clone)]
pub(crate) struct HostDisk {
    /// The name.
    pub(crate) name: String,
    /// Whether it is in use (?).
    pub(crate) in_use: bool,
}

impl HostDisk {
    /// Reads a record, or a name; `None` without a name.
    pub(crate) fn read(record: &Value) -> Option<Self> {
        Some(Self { name: disk_name(record)?, in_use: boolean(&record["in_use"]).unwrap_or(false) })
    }
}

/// How Deploy logs in to a host.
#[derive(Debug, Clone, Copy)]
pub(crate) enum HostAccess<'a> {
    /// Through this vCenter server, for which Deploy has a credential.
    Vcenter(&'a str),
    /// With an account on the host, sent with the registration.
    Account {
        /// The user name.
        username: &'a str,
        /// The password.
        password: &'a SecretString,
    },
    /// With a credential for the host that Deploy already has.
    Credential,
}

/// A host to register.
#[derive(Debug, Clone, Copy)]
pub(crate) struct NewHost<'a> {
    /// Host name or address.
    pub(crate) name: &'a str,
    /// The hypervisor that it runs.
    pub(crate) hypervisor: Hypervisor,
    /// How Deploy logs in to it.
    pub(crate) access: HostAccess<'a>,
}

/// Lists all hosts.
pub(crate) fn list() -> Call {
    HOSTS.collection(&[]).list().query("fields", "*")
}

/// Registers hosts. Starts one job for all of them (D S R C).
pub(crate) fn register(hosts: &[NewHost<'_>]) -> Call {
    let host = |host: &NewHost<'_>| {
        let mut body = json!({"name": host.name, "hypervisor_type": host.hypervisor.as_str()});
        match host.access {
            HostAccess::Vcenter(server) => body["management_server"] = json!(server),
            HostAccess::Account { username, password } => {
                body["credential"] = json!({"username": username, "password": password.expose_secret()});
            }
            HostAccess::Credential => {}
        }
        body
    };
    let hosts: Vec<Value> = hosts.iter().map(host).collect();
    HOSTS.collection(&[]).post().json(json!({"hosts": hosts}))
}

/// Lists the networks of a host (C).
pub(crate) fn networks(host: &str) -> Call {
    HOST_NETWORKS.collection(&[host]).list()
}

/// Lists the storage pools of a host, with their available capacities (C).
pub(crate) fn pools(host: &str) -> Call {
    HOST_POOLS.collection(&[host]).list().query("fields", "*")
}

/// Lists the disks of a host (C).
pub(crate) fn disks(host: &str) -> Call {
    HOST_DISKS.collection(&[host]).list().query("fields", "*")
}
