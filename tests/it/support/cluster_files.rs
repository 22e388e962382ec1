//! Random cluster files.

use proptest::prelude::*;
use serde_json::{Value, json};

/// What the file of one cluster must not have in common with another's.
#[derive(Debug, Clone)]
pub struct Site {
    /// The name of the cluster.
    pub name: String,
    /// Its addresses are 10.0.NUMBER.x. It is also part of serial numbers and of the names of disks; less than 26.
    pub number: u8,
    /// The names of the hosts of its nodes.
    pub hosts: Vec<String>,
}

impl Site {
    /// The only cluster of a server.
    pub fn demo() -> Self {
        Self { name: "demo".to_owned(), number: 0, hosts: (0..4).map(|n| format!("host-{n}")).collect() }
    }
}

fn maybe(value: impl Strategy<Value = Value>) -> impl Strategy<Value = Value> {
    prop_oneof![3 => value, 1 => Just(Value::Null)]
}

/// A node of a cluster file; optional keys are sometimes omitted.
fn node(site: &Site, kvm: bool, several: bool, n: usize) -> impl Strategy<Value = Value> + use<> {
    // Some of the names are those that Deploy gives to other nodes by default.
    let default = format!("{}-{:02}", site.name, 4 - n);
    let name = maybe(prop_oneof![Just(json!(format!("node-{n}"))), Just(json!(default))]);
    let size = maybe(prop_oneof![Just(json!("small")), Just(json!("medium")), Just(json!("large"))]);
    let vlan = maybe((1u16..4094).prop_map(|vlan| json!(vlan)));
    let pools = prop::collection::btree_map("[a-z]{1,8}", 1_000_000_000u64..9_000_000_000_000, 1..4);
    let letter = char::from(b'a' + site.number);
    let disk = "[a-z]{0,1}".prop_map(move |second| format!("sd{letter}{second}"));
    let disks = prop::collection::btree_set(disk, if kvm { 0..5 } else { 0..1 });
    let efficiency = maybe(any::<bool>().prop_map(|b| json!(b)));
    let serial = maybe(Just(json!(format!("320000{:02}{n:02}", site.number))));
    let (ip, host) = (format!("10.0.{}.{}", site.number, 20 + n), site.hosts[n].clone());
    (name, size, vlan, pools, disks, efficiency, serial).prop_map(
        move |(name, size, vlan, pools, disks, efficiency, serial)| {
            let network = |purpose: &str| json!({"purpose": purpose, "name": format!("net-{purpose}"), "vlan": vlan});
            let purposes: &[&str] = if several { &["mgmt", "data", "internal"] } else { &["mgmt", "data"] };
            let pools: Vec<Value> =
                pools.iter().map(|(name, capacity)| json!({"name": name, "capacity": capacity})).collect();
            json!({
                "name": name, "ip": ip, "host_name": host,
                "instance_type": size, "serial_number": serial, "is_storage_efficiency_enabled": efficiency,
                "networks": purposes.iter().map(|p| network(p)).collect::<Vec<_>>(),
                "storage": {"pools": pools, "disks": disks.into_iter().collect::<Vec<_>>()},
            })
        },
    )
}

/// Whether the hypervisor is KVM, and the number of nodes.
pub fn kind(most: usize) -> impl Strategy<Value = (bool, usize)> {
    let counts: Vec<usize> = [1, 2, 4].into_iter().filter(|count| *count <= most).collect();
    (any::<bool>(), prop::sample::select(counts))
}

/// A cluster file for the given hypervisor and number of nodes. Its hosts are in any order.
pub fn file(site: Site, (kvm, count): (bool, usize)) -> impl Strategy<Value = Value> {
    let nodes: Vec<_> = (0..count).map(|n| node(&site, kvm, count > 1, n)).collect();
    let ntp = prop::collection::vec("ntp[0-9]\\.example\\.com", 0..3);
    let domains = prop::collection::vec("[a-z]{1,9}\\.example\\.com", 0..3);
    let hosts = Just(site.hosts[..count].to_vec()).prop_shuffle();
    (nodes, ntp, domains, hosts).prop_map(move |(nodes, ntp, domains, hosts)| {
        let host = |name: &String| match kvm {
            true => json!({"name": name, "type": "KVM", "username": "root", "password": "p"}),
            false => json!({"name": name, "type": "ESX", "mgmt_server": "vc"}),
        };
        let network = format!("10.0.{}", site.number);
        let mut file = json!({
            "hosts": hosts.iter().map(host).collect::<Vec<_>>(),
            "cluster": {
                "name": site.name, "ip": format!("{network}.10"), "netmask": "255.255.255.0",
                "gateway": format!("{network}.1"),
                "ontap_image_version": "9.16.1", "ntp_servers": ntp, "dns_info": {"domains": domains},
                "ontap_admin_password": "p",
            },
            "nodes": nodes,
        });
        if !kvm {
            file["vcenter"] = json!({"hostname": "vc", "username": "u", "password": "p"});
        }
        without_nulls(file)
    })
}

/// A file without the keys that are null.
pub fn without_nulls(value: Value) -> Value {
    match value {
        Value::Object(map) => {
            map.into_iter().filter(|(_, v)| !v.is_null()).map(|(k, v)| (k, without_nulls(v))).collect()
        }
        Value::Array(list) => list.into_iter().map(without_nulls).collect(),
        other => other,
    }
}
