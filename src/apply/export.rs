//! A cluster as the file that `apply` would make it from.

use serde_json::{Map, Value, json};

use super::plan::observed::{ObservedCluster, ObservedNode};
use crate::deploy::field::text;

/// What stands in place of a password: the variable that is to hold it.
fn secret(variable: &str) -> Value {
    json!({ "env": variable })
}

/// The file for a cluster, with the hosts that its nodes are on. No password is known: each is a variable to be set.
pub fn export(cluster: &ObservedCluster, hosts: &[Value], credentials: &[Value]) -> Value {
    let used: Vec<&Value> = hosts
        .iter()
        .filter(|host| {
            cluster.nodes.iter().any(|node| !host["id"].is_null() && node.record["host"]["id"] == host["id"])
        })
        .collect();
    let mut file = Map::new();
    let account = |name: &str, kind: &str| {
        let fits = |c: &&Value| c["hostname"].as_str() == Some(name) && c["type"].as_str().is_none_or(|t| t == kind);
        credentials.iter().find(fits).and_then(|c| c["username"].as_str().map(str::to_owned))
    };
    let vcenter = used.iter().find_map(|host| host["management_server"].as_str());
    if let Some((server, user)) = vcenter.and_then(|server| Some((server, account(server, "vcenter")?))) {
        file.insert(
            "vcenter".to_owned(),
            json!({"hostname": server, "username": user, "password": secret("VCENTER_PASSWORD")}),
        );
    }
    let host = |host: &&Value| {
        let name = host["name"].as_str().unwrap_or_default();
        let mut entry = json!({"name": name, "type": host["hypervisor_type"]});
        if let Some(server) = host["management_server"].as_str() {
            entry["mgmt_server"] = json!(server);
        } else if let Some(user) = host["username"].as_str().map(str::to_owned).or_else(|| account(name, "host")) {
            entry["username"] = json!(user);
            entry["password"] = secret("HOST_PASSWORD");
        }
        entry
    };
    file.insert("hosts".to_owned(), used.iter().map(host).collect());
    let mut entry = Map::new();
    let keys = ["name", "ip", "netmask", "gateway", "ontap_image_version", "dns_info", "ntp_servers"];
    keys.iter().for_each(|key| keep(&mut entry, key, &cluster.record[*key]));
    entry.insert("ontap_admin_password".to_owned(), secret("ONTAP_PASSWORD"));
    file.insert("cluster".to_owned(), Value::Object(entry));
    file.insert("nodes".to_owned(), cluster.nodes.iter().map(|node| self::node(node, hosts)).collect());
    Value::Object(file)
}

fn node(node: &ObservedNode, hosts: &[Value]) -> Value {
    let record = &node.record;
    let mut entry = Map::new();
    keep(&mut entry, "name", &record["name"]);
    keep(&mut entry, "host_name", &super::plan::diff::host_of(record, hosts));
    for key in ["ip", "instance_type", "serial_number"] {
        keep(&mut entry, key, &record[key]);
    }
    // A serial number is a license of its own.
    if record["license"]["id"] != record["serial_number"] {
        keep(&mut entry, "license", &record["license"]["id"]);
    }
    keep(&mut entry, "is_storage_efficiency_enabled", &record["is_storage_efficiency_enabled"]);
    let disks = node.disks.as_deref().unwrap_or_default();
    let software = record["passthrough_disks"] == true;
    if software && disks.is_empty() {
        entry.insert("passthrough_disks".to_owned(), json!(true));
    }
    let network = |network: &Value| {
        let mut entry = json!({"purpose": network["purpose"], "name": network["name"].as_str()?});
        if let Some(vlan) = network["vlan_id"].as_u64().filter(|vlan| *vlan != 0) {
            entry["vlan"] = json!(vlan);
        }
        Some(entry)
    };
    entry.insert("networks".to_owned(), node.networks.iter().filter_map(network).collect());
    let pool = |pool: &Value| Some(json!({"name": text(pool.get("name")?)?, "capacity": pool.get("capacity")?}));
    let mut storage = json!({"pools": node.pools.iter().filter_map(pool).collect::<Vec<_>>()});
    if !disks.is_empty() {
        storage["disks"] = json!(disks);
    }
    entry.insert("storage".to_owned(), storage);
    Value::Object(entry)
}

/// Takes over what is set.
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
