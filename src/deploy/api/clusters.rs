//! `/clusters`

use std::net::Ipv4Addr;

use secrecy::{ExposeSecret, SecretString};
use serde_json::{Value, json};

use super::BodyFields;
use crate::deploy::Call;
use crate::deploy::field::{boolean, text, texts};
use crate::deploy::resource::Collection;
use crate::deploy::resources::CLUSTERS;
use crate::deploy::values::InstanceType;

/// A cluster.
#[derive(Debug, Clone)]
pub(crate) struct Cluster {
    /// The id, an opaque string (D).
    pub(crate) id: String,
    /// The name; empty if the record has none.
    pub(crate) name: String,
    /// Management address.
    pub(crate) ip: Option<String>,
    /// Netmask of the management network.
    pub(crate) netmask: Option<String>,
    /// Gateway of the management network.
    pub(crate) gateway: Option<String>,
    /// ONTAP version to deploy.
    pub(crate) image: Option<String>,
    /// NTP servers.
    pub(crate) ntp_servers: Vec<String>,
    /// DNS search domains.
    pub(crate) dns_domains: Vec<String>,
    /// DNS servers.
    pub(crate) dns_ips: Vec<String>,
    /// The state as the server reports it; empty if the record has none.
    pub(crate) state: String,
    /// Whether it is deployed, rather than only configured.
    pub(crate) is_deployed: Option<bool>,
    /// The record as received.
    pub(crate) record: Value,
}

impl Cluster {
    /// Reads a record; `None` without an id, which every further call needs.
    pub(crate) fn read(record: Value) -> Option<Self> {
        let dns = &record["dns_info"];
        Some(Self {
            id: text(record.get("id")?)?,
            name: text(&record["name"]).unwrap_or_default(),
            ip: text(&record["ip"]),
            netmask: text(&record["netmask"]),
            gateway: text(&record["gateway"]),
            image: text(&record["ontap_image_version"]),
            ntp_servers: texts(&record["ntp_servers"]),
            dns_domains: texts(&dns["domains"]),
            dns_ips: texts(&dns["dns_ips"]),
            state: text(&record["state"]).unwrap_or_default(),
            is_deployed: boolean(&record["is_deployed"]),
            record,
        })
    }

    /// Whether an operation on the cluster seems to be in progress: its state is not one of the stable ones (D S).
    pub(crate) fn is_changing(&self) -> bool {
        let stable = ["", "powered_on", "powered_off", "create_failed", "delete_failed", "degraded", "unknown"];
        !stable.contains(&self.state.as_str())
    }
}

/// The configuration of a cluster (S R C); `None` leaves a field unchanged.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct ClusterConfig {
    /// Management address.
    pub(crate) ip: Option<Ipv4Addr>,
    /// Netmask of the management network.
    pub(crate) netmask: Option<Ipv4Addr>,
    /// Gateway of the management network.
    pub(crate) gateway: Option<Ipv4Addr>,
    /// ONTAP version to deploy.
    pub(crate) image: Option<String>,
    /// NTP servers.
    pub(crate) ntp_servers: Option<Vec<String>>,
    /// DNS search domains.
    pub(crate) dns_domains: Option<Vec<String>>,
    /// DNS servers.
    pub(crate) dns_ips: Option<Vec<Ipv4Addr>>,
}

impl ClusterConfig {
    /// Whether no field is set.
    pub(crate) fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    fn body(&self) -> BodyFields {
        let mut body = BodyFields::default();
        body.set("ip", self.ip.map(|ip| ip.to_string()));
        body.set("netmask", self.netmask.map(|mask| mask.to_string()));
        body.set("gateway", self.gateway.map(|ip| ip.to_string()));
        body.set("ontap_image_version", self.image.clone());
        body.set("ntp_servers", self.ntp_servers.clone());
        let mut dns = BodyFields::default();
        dns.set("domains", self.dns_domains.clone());
        dns.set("dns_ips", self.dns_ips.as_ref().map(|ips| json!(ips)));
        body.set("dns_info", dns.non_empty());
        body
    }
}

/// The power state that a cluster is set to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Availability {
    /// Running (?: only the opposite is documented).
    PoweredOn,
    /// Shut down (S).
    PoweredOff,
}

impl Availability {
    /// The value in the API, which is the state of such a cluster too (S).
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::PoweredOn => "powered_on",
            Self::PoweredOff => "powered_off",
        }
    }
}

fn all() -> Collection {
    CLUSTERS.collection(&[])
}

/// Lists at most one cluster: the cheapest call that requires authentication.
pub(crate) fn probe() -> Call {
    all().list().query("max_records", "1")
}

/// Lists all clusters with their nodes.
pub(crate) fn with_nodes() -> Call {
    all().list().query("fields", "id,name,nodes")
}

/// Lists all clusters with their fields.
pub(crate) fn list() -> Call {
    all().list().query("fields", "*")
}

/// Lists the clusters with this name. The response may contain others if the server filters less strictly.
pub(crate) fn named(name: &str) -> Call {
    all().list().query("fields", "*").query("name", name)
}

/// Lists the clusters that have a node with this serial number, with name and state (S).
pub(crate) fn with_serial_number(serial: &str) -> Call {
    all().list().query("fields", "name,state,is_deployed").query("nodes.serial_number", serial)
}

/// Creates a cluster and its nodes, whose names Deploy chooses. Synchronous (D S R C).
pub(crate) fn create(name: &str, node_count: usize, config: &ClusterConfig) -> Call {
    let mut body = config.body();
    body.set("name", Some(name));
    all().post().query("node_count", node_count.to_string()).json(Value::Object(body.0))
}

/// Changes the configuration of a cluster. Synchronous (D).
pub(crate) fn modify(id: &str, config: &ClusterConfig) -> Call {
    all().patch(id).json(Value::Object(config.body().0))
}

/// Deploys a configured cluster and sets the password of its ONTAP administrator. Starts a job of 10 to 45 minutes
/// (D S R C). With `inhibit_rollback`, a failed deployment is not removed (?).
pub(crate) fn deploy(id: &str, password: &SecretString, inhibit_rollback: bool) -> Call {
    all()
        .action(id, "deploy")
        .query("inhibit_rollback", inhibit_rollback.to_string())
        .json(json!({"ontap_credential": {"password": password.expose_secret()}}))
}

/// Powers a cluster on or off. Starts a job (S).
pub(crate) fn set_availability(id: &str, availability: Availability) -> Call {
    all().patch(id).json(json!({"availability": availability.as_str()}))
}

/// Changes the instance types of nodes of a deployed cluster. Starts a job (S). `nodes` has the id of each node and its
/// new type; `password` is that of the ONTAP administrator.
pub(crate) fn resize(id: &str, password: &SecretString, nodes: &[(String, InstanceType)]) -> Call {
    let node = |(id, size): &(String, InstanceType)| json!({"id": id, "instance_type": size.as_str()});
    let nodes: Vec<Value> = nodes.iter().map(node).collect();
    all().patch(id).json(json!({"admin_password": password.expose_secret(), "nodes": nodes}))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cluster_record_accepts_numeric_ids_string_booleans_and_null() {
        let record = json!({
            "id": 7, "name": "demo", "ip": null, "is_deployed": "true", "ntp_servers": null,
            "dns_info": {"dns_ips": ["10.0.0.2"]},
        });
        let cluster = Cluster::read(record.clone()).unwrap();
        assert_eq!((cluster.id.as_str(), cluster.is_deployed, cluster.ip.as_deref()), ("7", Some(true), None));
        assert_eq!((cluster.ntp_servers.len(), cluster.dns_ips.as_slice()), (0, &["10.0.0.2".to_owned()][..]));
        assert_eq!(cluster.record, record);
        assert!(!cluster.is_changing());
        assert!(Cluster::read(json!({"name": "demo"})).is_none());
    }

    #[test]
    fn config_body_contains_only_the_fields_that_are_set() {
        let config =
            ClusterConfig { netmask: Some(Ipv4Addr::BROADCAST), dns_ips: Some(Vec::new()), ..ClusterConfig::default() };
        let call = format!("{:?}", modify("1", &config));
        assert!(call.contains(r#"{\"netmask\":\"255.255.255.255\",\"dns_info\":{\"dns_ips\":[]}}"#), "{call}");
        assert!(ClusterConfig::default().is_empty() && !config.is_empty());
    }
}
