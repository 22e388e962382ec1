//! `/hosts`

use secrecy::{ExposeSecret, SecretString};
use serde_json::{Value, json};

use crate::deploy::Call;
use crate::deploy::field::text;
use crate::deploy::resources::HOSTS;
use crate::deploy::values::Hypervisor;

/// A host that is registered with Deploy.
#[derive(Debug, Clone, Default)]
pub struct Host {
    /// Opaque (D).
    pub id: Option<String>,
    /// Name or address; empty if the record has none.
    pub name: String,
    /// `ESX` or `KVM`, in any case.
    pub hypervisor_type: Option<String>,
    /// The vCenter that manages it.
    pub management_server: Option<String>,
    /// The account on it, where the record has it (?).
    pub username: Option<String>,
    /// As the server writes it.
    pub state: Option<String>,
    /// The record as it came.
    pub record: Value,
}

impl Host {
    /// Reads a record.
    pub fn read(record: Value) -> Self {
        Self {
            id: text(&record["id"]),
            name: text(&record["name"]).unwrap_or_default(),
            hypervisor_type: text(&record["hypervisor_type"]),
            management_server: text(&record["management_server"]),
            username: text(&record["username"]),
            state: text(&record["state"]),
            record,
        }
    }
}

/// How Deploy reaches a host that is registered.
#[derive(Debug, Clone, Copy)]
pub enum HostAccess<'a> {
    /// Through the vCenter of this name, whose credential Deploy has.
    Vcenter(&'a str),
    /// By an account on the host, sent with the registration.
    Account {
        /// The account.
        username: &'a str,
        /// Its password.
        password: &'a SecretString,
    },
    /// By a credential for the host that Deploy has.
    Credential,
}

/// A host to register.
#[derive(Debug, Clone, Copy)]
pub struct NewHost<'a> {
    /// Name or address.
    pub name: &'a str,
    /// What it runs.
    pub hypervisor: Hypervisor,
    /// How Deploy reaches it.
    pub access: HostAccess<'a>,
}

/// Lists all hosts.
pub fn list() -> Call {
    HOSTS.collection(&[]).list().query("fields", "*")
}

/// Registers hosts: one job for all (D S R C).
pub fn register(hosts: &[NewHost<'_>]) -> Call {
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
