//! Reads a cluster file into a [`Spec`], and reports all its problems at once.

use std::str::FromStr;

use super::check;
use super::diagnostics::Report;
use super::document::{Diagnostic, YamlNode, YamlValue, parse};
use super::locations::Locations;
use super::reader::{Field, Object, Reader};
use super::spec::{Access, Cluster, Disk, Host, Network, Node, Pool, SecretSource, ServerRef, Spec, Vcenter};
use crate::deploy::values::{self, Hypervisor, InstanceType, Netmask, Purpose};

/// A valid cluster file.
#[derive(Debug)]
pub struct ParsedFile {
    /// Its content.
    pub spec: Spec,
    /// Its warnings.
    pub warnings: Vec<Diagnostic>,
}

/// The problems of an invalid file, in the order of the file.
#[derive(Debug)]
pub struct InvalidFile {
    /// At least one problem.
    pub problems: Vec<Diagnostic>,
    /// Its warnings.
    pub warnings: Vec<Diagnostic>,
}

/// Reads and checks a whole file, JSON or YAML.
///
/// # Errors
/// Every problem of the file.
pub fn read(text: &str) -> Result<ParsedFile, InvalidFile> {
    let document = parse(text).map_err(|problem| InvalidFile { problems: vec![problem], warnings: Vec::new() })?;
    read_document(&document)
}

/// Reads and checks a parsed file.
///
/// # Errors
/// Every problem of the file.
pub(crate) fn read_document(document: &YamlNode) -> Result<ParsedFile, InvalidFile> {
    let mut reader = Reader::default();
    let whole = Field { path: String::new(), part: document };
    let spec = reader.file(&whole);
    if let Some(spec) = &spec {
        check::check(spec, &mut reader.diagnostics);
    }
    let Report { problems, warnings, locations } = reader.diagnostics.report();
    match spec {
        Some(spec) if problems.is_empty() => Ok(ParsedFile { spec: Spec { locations, ..spec }, warnings }),
        _ => Err(InvalidFile { problems, warnings }),
    }
}

impl Reader {
    /// Reads the whole file. Values that cannot be read are left empty, so that the rest can still be checked.
    fn file(&mut self, whole: &Field<'_>) -> Option<Spec> {
        let object = self.object(whole, &[&["server"], &["hosts"], &["vcenter"], &["cluster"], &["nodes"]])?;
        let server = object.get(&["server"]).and_then(|field| {
            let location = field.part.location;
            Some(ServerRef { name: self.value(Some(field), values::label)?, location })
        });
        // Otherwise an empty cell of a table would put the cluster on another server than its neighbours.
        if server.is_none()
            && object.entries.iter().any(|(key, _, part)| key == "server" && matches!(part.value, YamlValue::Null))
        {
            self.problem("server", "it is empty: name a saved server, or leave out `server` for the current one");
        }
        let vcenter = object.get(&["vcenter"]).and_then(|field| self.vcenter(&field));
        let hosts = object.get(&["hosts"]).map(|field| self.list(&field)).unwrap_or_default();
        let hosts = hosts.iter().map(|host| self.host(host)).collect();
        for key in ["cluster", "nodes"] {
            if object.get(&[key]).is_none() {
                self.missing(&object, key);
            }
        }
        let cluster = object.get(&["cluster"]).map(|field| self.cluster(&field));
        let nodes = object.get(&["nodes"]).map(|field| self.list(&field))?;
        let nodes = nodes.iter().map(|node| self.node(node, nodes.len())).collect();
        Some(Spec { server, vcenter, hosts, cluster: cluster?, nodes, locations: Locations::default() })
    }

    fn vcenter(&mut self, field: &Field<'_>) -> Option<Vcenter> {
        let object = self.object(field, &[&["hostname"], &["username", "user"], &["password"]])?;
        let hostname = self.must(&object, &["hostname"], values::host_name);
        let username = self.must(&object, &["username", "user"], values::label);
        let password = self.secret(&object, "password");
        Some(Vcenter { hostname: hostname?, username: username?, password })
    }

    fn host(&mut self, field: &Field<'_>) -> Host {
        let known: &[&[&str]] = &[&["name"], &["type"], &["username", "user"], &["password"], &["mgmt_server"]];
        let unread = Host { name: String::new(), hypervisor: Hypervisor::Esx, access: Access::Known, group: 0 };
        let Some(object) = self.object(field, known) else { return unread };
        let name = self.must(&object, &["name"], values::host_name).unwrap_or_default();
        let hypervisor = self.must(&object, &["type"], |text| match text.to_ascii_lowercase().as_str() {
            "esx" | "esxi" => Ok(Hypervisor::Esx),
            "kvm" => Ok(Hypervisor::Kvm),
            _ => Err("a host is ESX or KVM"),
        });
        let server = self.value(object.get(&["mgmt_server"]), values::host_name);
        let username = self.value(object.get(&["username", "user"]), values::label);
        let password = self.secret(&object, "password");
        let access = match (server, username, &password.source) {
            (Some(_), Some(_), _) => {
                let message = "a host has either mgmt_server or username, not both";
                self.problem(&object.path, message);
                Access::Known
            }
            (Some(server), None, _) => Access::Vcenter(server),
            (None, Some(username), _) => Access::Account { username, password },
            (None, None, SecretSource::Absent) => Access::Known,
            (None, None, _) => {
                self.missing(&object, "username");
                Access::Known
            }
        };
        Host { name, hypervisor: hypervisor.unwrap_or(unread.hypervisor), access, group: 0 }
    }

    fn cluster(&mut self, field: &Field<'_>) -> Cluster {
        let known: &[&[&str]] = &[
            &["name"],
            &["ip"],
            &["netmask"],
            &["gateway"],
            &["ontap_image_version"],
            &["dns_info"],
            &["ntp_servers"],
            &["ontap_admin_password"],
        ];
        let nothing = Object { path: field.path.clone(), location: field.part.location, entries: &[] };
        let object = self.object(field, known).unwrap_or(nothing);
        let name = self.must(&object, &["name"], values::object_name).unwrap_or_default();
        let ip = self.must(&object, &["ip"], values::address);
        let netmask = self.must(&object, &["netmask"], Netmask::from_str).map(|mask| mask.0);
        let gateway = self.must(&object, &["gateway"], values::address);
        let image = self.value(object.get(&["ontap_image_version"]), values::label);
        let dns = object.get(&["dns_info"]).and_then(|field| self.object(&field, &[&["domains"], &["dns_ips"]]));
        let dns = dns.as_ref();
        let dns_domains = self.values(dns.and_then(|dns| dns.get(&["domains"])), values::host_name);
        let dns_ips = self.values(dns.and_then(|dns| dns.get(&["dns_ips"])), values::address);
        let ntp_servers = self.values(object.get(&["ntp_servers"]), values::host_name);
        let admin_password = self.secret(&object, "ontap_admin_password");
        Cluster { name, ip, netmask, gateway, image, dns_domains, dns_ips, ntp_servers, admin_password }
    }

    fn node(&mut self, field: &Field<'_>, count: usize) -> Node {
        let known: &[&[&str]] = &[
            &["name"],
            &["ip"],
            &["host_name"],
            &["instance_type"],
            &["serial_number"],
            &["license"],
            &["is_storage_efficiency_enabled"],
            &["passthrough_disks"],
            &["networks"],
            &["storage"],
        ];
        let nothing = Object { path: field.path.clone(), location: field.part.location, entries: &[] };
        let object = self.object(field, known).unwrap_or(nothing);
        let name = self.value(object.get(&["name"]), values::object_name);
        let ip = self.must(&object, &["ip"], values::address);
        let host = self.must(&object, &["host_name"], values::host_name);
        let instance_type = self.value(object.get(&["instance_type"]), |text| {
            let size = <InstanceType as clap::ValueEnum>::from_str(text, true);
            size.map_err(|_| "an instance type is small, medium or large")
        });
        let serial_number = self.value(object.get(&["serial_number"]), values::label);
        let license = self.value(object.get(&["license"]), values::label);
        let storage_efficiency = self.flag(object.get(&["is_storage_efficiency_enabled"]));
        let passthrough = self.flag(object.get(&["passthrough_disks"]));
        let networks = match object.get(&["networks"]) {
            Some(field) => self.list(&field).iter().filter_map(|network| self.network(network)).collect(),
            None => {
                self.missing(&object, "networks");
                Vec::new()
            }
        };
        let (pools, disks) = self.storage(&object);
        if passthrough == Some(false) && !disks.is_empty() {
            self.problem(
                &object.path("passthrough_disks"),
                "must be true for a node with disks, which has software RAID",
            );
        }
        let software_raid = passthrough.or(Some(!disks.is_empty()));
        // The vendor's samples of single-node clusters list an internal network, which such a node does not have.
        let networks = networks.into_iter().filter(|n: &Network| count > 1 || n.purpose != Purpose::Internal).collect();
        Node {
            name,
            ip,
            host,
            instance_type,
            serial_number,
            license,
            storage_efficiency,
            software_raid,
            networks,
            pools,
            disks,
        }
    }

    fn network(&mut self, field: &Field<'_>) -> Option<Network> {
        let object = self.object(field, &[&["name"], &["purpose"], &["vlan", "vlan_id"]])?;
        let purpose = self.must(&object, &["purpose"], |text| {
            <Purpose as clap::ValueEnum>::from_str(text, true).map_err(|_| "a network is for mgmt, data or internal")
        });
        let location = object.location_of("name");
        let name = self.must(&object, &["name"], values::label);
        let vlan = self.value(object.get(&["vlan", "vlan_id"]), |text| match text.parse::<u16>() {
            Ok(0) => Ok(None),
            Ok(vlan @ 1..=4094) => Ok(Some(vlan)),
            _ => Err("a VLAN is a number from 1 to 4094, or null for none"),
        });
        Some(Network { purpose: purpose?, name: name?, vlan: vlan.flatten(), location })
    }

    /// Reads the storage pools and disks of a node.
    fn storage(&mut self, node: &Object<'_>) -> (Vec<Pool>, Vec<Disk>) {
        let Some(field) = node.get(&["storage"]) else {
            self.missing(node, "storage");
            return Default::default();
        };
        let Some(object) = self.object(&field, &[&["pools"], &["disks", "disk"]]) else { return Default::default() };
        let disks = object.get(&["disks", "disk"]).map(|field| self.list(&field)).unwrap_or_default();
        let disks = disks.into_iter().filter_map(|disk| {
            let location = disk.part.location;
            Some(Disk { name: self.value(Some(disk), values::label)?, location })
        });
        let disks = disks.collect();
        let pools = object.get(&["pools"]).map(|field| self.list(&field)).unwrap_or_default();
        if pools.is_empty() {
            self.missing(&object, "pools");
        }
        (pools.iter().filter_map(|pool| self.pool(pool)).collect(), disks)
    }

    fn pool(&mut self, field: &Field<'_>) -> Option<Pool> {
        let object = self.object(field, &[&["name"], &["capacity"]])?;
        let location = object.location_of("name");
        let name = self.must(&object, &["name"], values::label);
        let capacity = self.must(&object, &["capacity"], values::capacity);
        Some(Pool { name: name?, capacity: capacity?, location })
    }
}
