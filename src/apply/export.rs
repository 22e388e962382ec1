//! A cluster as the file that `apply` would create it from.

use serde_json::{Map, Value, json};

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

/// The file for a cluster, with the hosts that its nodes are on. No password is known: each is a variable to be set.
pub fn export(cluster: &ObservedCluster, hosts: &[Host], credentials: &[Credential]) -> Value {
    let used: Vec<&Host> = hosts
        .iter()
        .filter(|host| cluster.nodes.iter().any(|node| host.id.is_some() && node.node.host_id == host.id))
        .collect();
    let mut file = Map::new();
    let account = |name: &str, kind: CredentialType| {
        credentials.iter().find(|credential| credential.is_for(name, kind)).and_then(|c| c.username.clone())
    };
    let vcenter = used.iter().find_map(|host| host.management_server.as_deref());
    if let Some((server, user)) = vcenter.and_then(|server| Some((server, account(server, CredentialType::Vcenter)?))) {
        file.insert(
            "vcenter".to_owned(),
            json!({"hostname": server, "username": user, "password": secret("VCENTER_PASSWORD")}),
        );
    }
    let host = |host: &&Host| {
        let mut entry = json!({"name": host.name, "type": host.hypervisor_type});
        if let Some(server) = &host.management_server {
            entry["mgmt_server"] = json!(server);
        } else if let Some(user) = host.username.clone().or_else(|| account(&host.name, CredentialType::Host)) {
            entry["username"] = json!(user);
            entry["password"] = secret("HOST_PASSWORD");
        }
        entry
    };
    file.insert("hosts".to_owned(), used.iter().map(host).collect());
    let mut entry = Map::new();
    let keys = ["name", "ip", "netmask", "gateway", "ontap_image_version", "dns_info", "ntp_servers"];
    keys.iter().for_each(|key| keep(&mut entry, key, &cluster.cluster.record[*key]));
    entry.insert("ontap_admin_password".to_owned(), secret("ONTAP_PASSWORD"));
    file.insert("cluster".to_owned(), Value::Object(entry));
    file.insert("nodes".to_owned(), cluster.nodes.iter().map(|node| self::node(node, hosts)).collect());
    Value::Object(file)
}

fn node(node: &ObservedNode, hosts: &[Host]) -> Value {
    let record = &node.node.record;
    let mut entry = Map::new();
    keep(&mut entry, "name", &record["name"]);
    keep(&mut entry, "host_name", &json!(host_of(&node.node, hosts)));
    for key in ["ip", "instance_type", "serial_number"] {
        keep(&mut entry, key, &record[key]);
    }
    // A serial number is a license of its own.
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
    let pool = |pool: &Pool| Some(json!({"name": pool.name.as_ref()?, "capacity": pool.capacity?}));
    let mut storage = json!({"pools": node.pools.iter().filter_map(pool).collect::<Vec<_>>()});
    if !disks.is_empty() {
        storage["disks"] = json!(disks);
    }
    entry.insert("storage".to_owned(), storage);
    Value::Object(entry)
}

/// Copies what is set.
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
