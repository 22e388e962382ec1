//! The difference between what a file asks for and what there is: field by field, and as the bodies of calls.

use serde_json::{Map, Value, json};

use super::observed::ObservedNode;
use crate::apply::file::spec::{Cluster, Network, Node, Pool};
use crate::deploy::field::text;

/// A server may round a capacity; what differs by less than a thousandth is the same (?).
const ROUNDING: u64 = 1000;

/// One field that is not as the file says.
#[derive(Debug, Clone, PartialEq)]
pub struct Change {
    /// As the API calls it, `host` or `networks.mgmt.name`.
    pub field: String,
    /// What there is; null for nothing.
    pub old: Value,
    /// What there will be; null for nothing.
    pub new: Value,
}

impl Change {
    fn new(field: impl Into<String>, old: Value, new: Value) -> Self {
        Self { field: field.into(), old, new }
    }
}

/// What must be done to a node, in the order in which it is done.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct NodeChange {
    /// Every field that differs.
    pub changes: Vec<Change>,
    /// The fields of the node to send, but for the host.
    pub body: Map<String, Value>,
    /// The host to put it on, by name.
    pub host: Option<String>,
    /// The networks to set: the network's id, and what to send.
    pub networks: Vec<(String, Value)>,
    /// The storage pools to take away, by id.
    pub detach: Vec<String>,
    /// The storage pools to attach.
    pub attach: Vec<Pool>,
    /// The disks to attach.
    pub disks: Vec<String>,
}

/// The configuration that a cluster must be given, and every field of it that differs from `now`.
pub fn cluster(want: &Cluster, now: &Value) -> (Map<String, Value>, Vec<Change>) {
    let (mut body, mut changes) = (Map::new(), Vec::new());
    let mut set = |key: &str, new: Option<Value>| {
        if let Some(new) = new.filter(|new| !same(&now[key], new)) {
            changes.push(Change::new(key, now[key].clone(), new.clone()));
            body.insert(key.to_owned(), new);
        }
    };
    set("ip", want.ip.map(|ip| json!(ip)));
    set("netmask", want.netmask.map(|mask| json!(mask)));
    set("gateway", want.gateway.map(|ip| json!(ip)));
    set("ontap_image_version", want.image.as_ref().map(|version| json!(version)));
    set("ntp_servers", want.ntp_servers.as_ref().map(|servers| json!(servers)));
    let mut dns = Map::new();
    for (key, new) in [
        ("domains", want.dns_domains.as_ref().map(|domains| json!(domains))),
        ("dns_ips", want.dns_ips.as_ref().map(|addresses| json!(addresses))),
    ] {
        let old = &now["dns_info"][key];
        if let Some(new) = new.filter(|new| !same(old, new)) {
            changes.push(Change::new(format!("dns_info.{key}"), old.clone(), new.clone()));
            dns.insert(key.to_owned(), new);
        }
    }
    if !dns.is_empty() {
        body.insert("dns_info".to_owned(), Value::Object(dns));
    }
    (body, changes)
}

/// The name of the host that a node is on; the record has its id, and its name perhaps (D S R C).
pub(crate) fn host_of(record: &Value, hosts: &[Value]) -> Value {
    let host = &record["host"];
    let known = hosts.iter().find(|known| !host["id"].is_null() && known["id"] == host["id"]);
    known.map_or_else(|| host["name"].clone(), |known| known["name"].clone())
}

/// What must be done to a node that is as `now` says, where these are the hosts.
pub fn node(want: &Node, now: &ObservedNode, hosts: &[Value]) -> NodeChange {
    let mut all = NodeChange::default();
    let record = &now.record;
    let mut set = |key: &str, old: &Value, new: Option<Value>| {
        if let Some(new) = new.filter(|new| !same(old, new)) {
            all.changes.push(Change::new(key, old.clone(), new.clone()));
            let sent = if key == "license" { json!({ "id": new }) } else { new };
            all.body.insert(key.to_owned(), sent);
        }
    };
    set("name", &record["name"], want.name.as_ref().map(|name| json!(name)));
    set("ip", &record["ip"], want.ip.map(|ip| json!(ip)));
    set("instance_type", &record["instance_type"], want.instance_type.map(|size| json!(size.as_str())));
    set("passthrough_disks", &record["passthrough_disks"], want.software_raid.map(|software| json!(software)));
    set("serial_number", &record["serial_number"], want.serial_number.as_ref().map(|serial| json!(serial)));
    set("license", &record["license"]["id"], want.license.as_ref().map(|id| json!(id)));
    let efficiency = "is_storage_efficiency_enabled";
    set(efficiency, &record[efficiency], want.storage_efficiency.map(|enabled| json!(enabled)));
    let host = host_of(record, hosts);
    if let Some(name) = want.host.as_ref().filter(|name| !same(&host, &json!(name))) {
        all.changes.push(Change::new("host", host, json!(name)));
        all.host = Some(name.clone());
    }
    for network in &want.networks {
        all.network(network, &now.networks);
    }
    all.pools(&want.pools, &now.pools);
    let attached = now.disks.as_deref().unwrap_or_default();
    for disk in want.disks.iter().filter(|disk| !attached.contains(disk)) {
        all.changes.push(Change::new("storage.disks", Value::Null, json!(disk)));
        all.disks.push(disk.clone());
    }
    all
}

impl NodeChange {
    fn network(&mut self, want: &Network, now: &[Value]) {
        let purpose = want.purpose.as_str();
        let none = Value::Null;
        let now = now.iter().find(|network| network["purpose"] == purpose).unwrap_or(&none);
        // A VLAN of 0 is none.
        let vlan = now["vlan_id"].as_u64().filter(|vlan| *vlan != 0);
        let mut body = json!({ "name": want.name });
        let (same_name, same_vlan) = (same(&now["name"], &body["name"]), vlan == want.vlan.map(u64::from));
        if !same_name {
            self.changes.push(Change::new(format!("networks.{purpose}.name"), now["name"].clone(), json!(want.name)));
        }
        if !same_vlan {
            self.changes.push(Change::new(format!("networks.{purpose}.vlan_id"), json!(vlan), json!(want.vlan)));
            body["vlan_id"] = json!(want.vlan);
        } else if let Some(vlan) = want.vlan {
            body["vlan_id"] = json!(vlan);
        }
        if !same_name || !same_vlan {
            self.networks.push((text(&now["id"]).unwrap_or_default(), body));
        }
    }

    /// Exactly these: a pool that Deploy chose by itself would be used as well.
    fn pools(&mut self, want: &[Pool], now: &[Value]) {
        let field = |name: &Value| format!("storage.pools.{}", text(name).unwrap_or_default());
        let fits = |want: &Pool, now: &Value| {
            now["name"] == want.name
                && now["capacity"].as_u64().is_some_and(|has| has.abs_diff(want.capacity) <= want.capacity / ROUNDING)
        };
        for old in now {
            if want.iter().any(|want| fits(want, old)) {
                continue;
            }
            self.detach.extend(text(&old["id"]));
            if !want.iter().any(|want| old["name"] == want.name) {
                self.changes.push(Change::new(field(&old["name"]), old["capacity"].clone(), Value::Null));
            }
        }
        for want in want.iter().filter(|want| !now.iter().any(|old| fits(want, old))) {
            let old =
                now.iter().find(|old| old["name"] == want.name).map_or(Value::Null, |old| old["capacity"].clone());
            self.changes.push(Change::new(field(&json!(want.name)), old, json!(want.capacity)));
            self.attach.push(want.clone());
        }
    }
}

/// Whether a field is as wanted. What is not set equals an empty list, and a number its text.
fn same(old: &Value, new: &Value) -> bool {
    match (old, new) {
        (Value::Null, Value::Array(list)) => list.is_empty(),
        (Value::Number(_), Value::String(wanted)) => text(old).as_ref() == Some(wanted),
        _ => old == new,
    }
}
