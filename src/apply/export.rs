//! An existing cluster as a cluster file.

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
            Capacities::Units => capacity(pool.capacity?),
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

/// A capacity that is read back as the same number of bytes: in the largest unit of which it is a whole multiple, or in
/// bytes. Of a decimal and a binary unit the one with the shorter number is used.
fn capacity(bytes: u64) -> Value {
    let units = ["kB", "MB", "GB", "TB"].iter().zip(1..).map(|(unit, power)| (*unit, 1000_u64.pow(power)));
    let binary = ["KiB", "MiB", "GiB", "TiB"].iter().zip(1..).map(|(unit, power)| (*unit, 1024_u64.pow(power)));
    let exact = units.chain(binary).filter(|(_, factor)| bytes > 0 && bytes.is_multiple_of(*factor));
    match exact.min_by_key(|(_, factor)| bytes / factor) {
        Some((unit, factor)) => json!(format!("{}{unit}", bytes / factor)),
        None => json!(bytes),
    }
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::deploy::values;
    use proptest::prelude::*;

    #[test]
    fn capacities_have_the_largest_unit_that_is_exact() {
        for (bytes, text) in [
            (2_000_000_000_000, json!("2TB")),
            (1_500_000_000_000, json!("1500GB")),
            (1_649_267_441_664, json!("1536GiB")),
            (1 << 40, json!("1TiB")),
            (4_802_666_790_125, json!(4_802_666_790_125_u64)),
            (1, json!(1)),
        ] {
            assert_eq!(capacity(bytes), text);
        }
    }

    /// The capacity that the file has, as the reader of cluster files sees it.
    fn read_back(bytes: u64) -> Result<u64, String> {
        match capacity(bytes) {
            Value::String(text) => values::capacity(&text),
            number => values::capacity(&number.to_string()),
        }
    }

    proptest! {
        #[test]
        fn a_capacity_is_read_back_as_the_same_bytes(
            bytes in prop_oneof![
                1..u64::MAX,
                (1..1u64 << 24, 0..5u32).prop_map(|(n, power)| n * 1000_u64.pow(power)),
                (1..1u64 << 24, 0..5u32).prop_map(|(n, power)| n << (10 * power)),
            ],
        ) {
            prop_assert_eq!(read_back(bytes), Ok(bytes));
        }
    }
}
