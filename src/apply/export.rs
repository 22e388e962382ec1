//! An existing cluster as a cluster file.

use serde_json::{Map, Value, json};

use super::capacity;
use super::plan::diff::host_of;
use super::plan::observed::{ObservedCluster, ObservedNode};
use crate::deploy::api::credentials::Credential;
use crate::deploy::api::hosts::Host;
use crate::deploy::api::nodes::{Network, Pool};
use crate::deploy::values::CredentialType;

/// A password in an exported file: a reference to a variable.
fn secret(variable: &str) -> Value {
    json!({ "env": variable })
}

/// How the capacities of a file are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Capacities {
    /// As numbers of bytes, which NetApp's sample scripts read (S).
    Bytes,
    /// With a unit where that is exact, for people: `2TB`.
    Units,
}

/// The file for a cluster, with the hosts that its nodes are on. The server never returns a password: for each the file
/// names a variable that is to hold it.
pub fn export(cluster: &ObservedCluster, hosts: &[Host], credentials: &[Credential], capacities: Capacities) -> Value {
    let mut file = Map::new();
    let used: Vec<&Host> = hosts
        .iter()
        .filter(|host| cluster.nodes.iter().any(|node| host.id.is_some() && node.node.host_id == host.id))
        .collect();
    let vcenter = used.iter().find_map(|host| host.management_server.as_deref());
    if let Some((server, user)) =
        vcenter.and_then(|server| Some((server, username(credentials, server, CredentialType::Vcenter)?)))
    {
        file.insert(
            "vcenter".to_owned(),
            json!({"hostname": server, "username": user, "password": secret("VCENTER_PASSWORD")}),
        );
    }
    file.insert("hosts".to_owned(), used.iter().map(|host| self::host(host, credentials)).collect());
    let mut entry = Map::new();
    let keys = ["name", "ip", "netmask", "gateway", "ontap_image_version", "dns_info", "ntp_servers"];
    keys.iter().for_each(|key| keep(&mut entry, key, &cluster.cluster.record[*key]));
    entry.insert("ontap_admin_password".to_owned(), secret("ONTAP_PASSWORD"));
    file.insert("cluster".to_owned(), Value::Object(entry));
    let nodes = cluster.nodes.iter().map(|node| self::node(node, hosts, capacities));
    file.insert("nodes".to_owned(), nodes.collect());
    Value::Object(file)
}

/// The account of the credential for a server.
fn username(credentials: &[Credential], server: &str, kind: CredentialType) -> Option<String> {
    credentials.iter().find(|credential| credential.is_for(server, kind)).and_then(|c| c.username.clone())
}

fn host(host: &Host, credentials: &[Credential]) -> Value {
    let mut entry = json!({"name": host.name, "type": host.hypervisor_type});
    if let Some(server) = &host.management_server {
        entry["mgmt_server"] = json!(server);
    } else if let Some(user) = host.username.clone().or_else(|| username(credentials, &host.name, CredentialType::Host))
    {
        entry["username"] = json!(user);
        entry["password"] = secret("HOST_PASSWORD");
    }
    entry
}

fn node(node: &ObservedNode, hosts: &[Host], capacities: Capacities) -> Value {
    let record = &node.node.record;
    let mut entry = Map::new();
    keep(&mut entry, "name", &record["name"]);
    keep(&mut entry, "host_name", &json!(host_of(&node.node, hosts)));
    for key in ["ip", "instance_type", "serial_number"] {
        keep(&mut entry, key, &record[key]);
    }
    // A serial number implies its license.
    if record["license"]["id"] != record["serial_number"] {
        keep(&mut entry, "license", &record["license"]["id"]);
    }
    keep(&mut entry, "is_storage_efficiency_enabled", &record["is_storage_efficiency_enabled"]);
    let disks = node.disks.as_deref().unwrap_or_default();
    let software = node.node.passthrough_disks == Some(true);
    if software && disks.is_empty() {
        entry.insert("passthrough_disks".to_owned(), json!(true));
    }
    let network = |network: &Network| {
        let mut entry = json!({"purpose": network.purpose, "name": network.name.as_ref()?});
        if let Some(vlan) = network.vlan {
            entry["vlan"] = json!(vlan);
        }
        Some(entry)
    };
    entry.insert("networks".to_owned(), node.networks.iter().filter_map(network).collect());
    let pool = |pool: &Pool| {
        let capacity = match capacities {
            Capacities::Bytes => json!(pool.capacity?),
            Capacities::Units => match capacity::exact(pool.capacity?) {
                Some(text) => json!(text),
                None => json!(pool.capacity?),
            },
        };
        Some(json!({"name": pool.name.as_ref()?, "capacity": capacity}))
    };
    let mut storage = json!({"pools": node.pools.iter().filter_map(pool).collect::<Vec<_>>()});
    if !disks.is_empty() {
        storage["disks"] = json!(disks);
    }
    entry.insert("storage".to_owned(), storage);
    Value::Object(entry)
}

/// Copies a value that is set.
fn keep(entry: &mut Map<String, Value>, key: &str, value: &Value) {
    let empty = |value: &Value| match value {
        Value::Null => true,
        Value::Array(list) => list.is_empty(),
        _ => false,
    };
    let kept = match value {
        Value::Object(map) => {
            Value::Object(map.iter().filter(|(_, v)| !empty(v)).map(|(k, v)| (k.clone(), v.clone())).collect())
        }
        other => other.clone(),
    };
    if !empty(&kept) && kept.as_object().is_none_or(|map| !map.is_empty()) {
        entry.insert(key.to_owned(), kept);
    }
}
