//! Rules that involve several cluster files.

use std::collections::HashMap;
use std::hash::Hash;
use std::net::Ipv4Addr;

use super::source::Input;
use super::spec::{Access, Host};
use crate::deploy::values::Hypervisor;

/// So many doubts are told.
const FEW: usize = 5;

/// Checks cluster files against each other. `servers` has a number for the server of each file: equal numbers stand for
/// the same Deploy. Every problem names both places.
pub(crate) fn check(inputs: &[Input], servers: &[usize]) -> Vec<String> {
    let mut fleet = Fleet { inputs, ..Fleet::default() };
    for (n, server) in servers.iter().enumerate().take(inputs.len()) {
        fleet.file(n, *server);
    }
    fleet.problems
}

/// What is suspicious about files for different servers: an address that two of them have, told once for a file. It is no
/// problem where the networks of the sites are separate.
pub(crate) fn doubts(inputs: &[Input], servers: &[usize]) -> Vec<String> {
    let fleet = Fleet { inputs, ..Fleet::default() };
    let mut first: HashMap<Ipv4Addr, (usize, Place)> = HashMap::new();
    let mut doubts: Vec<String> = Vec::new();
    for (n, (input, server)) in inputs.iter().zip(servers).enumerate() {
        let spec = &input.spec;
        let nodes = spec.nodes.iter().enumerate().map(|(at, node)| (node.ip, format!("nodes[{at}].ip")));
        let all = std::iter::once((spec.cluster.ip, "cluster.ip".to_owned())).chain(nodes);
        let mut told = false;
        for (ip, path) in all.filter_map(|(ip, path)| Some((ip?, path))) {
            let place = Place { input: n, path };
            match first.get(&ip) {
                Some((other, there)) if other != server && !told => {
                    told = true;
                    let (here, there) = (fleet.shown(&place), fleet.shown(there));
                    doubts.push(format!("{here}: address {ip} is also used on another server, at {there}"));
                }
                Some(_) => {}
                None => drop(first.insert(ip, (*server, place))),
            }
        }
    }
    let more = doubts.len().saturating_sub(FEW);
    if more > 0 {
        doubts.truncate(FEW);
        doubts.push(format!("{more} more files have addresses that are also used on another server"));
    }
    doubts
}

/// Numbers for the servers that the files name, if nothing else is known of them. Files that name none have the same.
pub(crate) fn servers_by_name(inputs: &[Input]) -> Vec<usize> {
    let mut names: Vec<Option<&str>> = Vec::new();
    let mut number = |name| {
        names.iter().position(|known| *known == name).unwrap_or_else(|| {
            names.push(name);
            names.len() - 1
        })
    };
    inputs.iter().map(|input| number(input.spec.server.as_ref().map(|server| server.name.as_str()))).collect()
}

/// A field of a file.
#[derive(Clone)]
struct Place {
    input: usize,
    path: String,
}

/// What only one file can have. Numbers are those of servers; names of hosts are in lower case.
#[derive(PartialEq, Eq, Hash)]
enum Claim {
    Cluster(usize, String),
    Address(usize, Ipv4Addr),
    Disk(usize, String, String),
    /// The serial number of a node is the id of its license, on any server.
    License(String),
}

/// What must be the same in all files that have it.
#[derive(PartialEq, Eq, Hash)]
enum Fact {
    HostName(usize, String),
    Hypervisor(usize, String),
    Manager(usize, String),
    VcenterName(usize, String),
    VcenterUser(usize, String),
}

/// What the files so far have.
#[derive(Default)]
struct Fleet<'a> {
    inputs: &'a [Input],
    claims: HashMap<Claim, Place>,
    facts: HashMap<Fact, (String, Place)>,
    problems: Vec<String>,
}

impl Fleet<'_> {
    fn file(&mut self, input: usize, server: usize) {
        let inputs = self.inputs;
        let spec = &inputs[input].spec;
        let at = |path: String| Place { input, path };
        let name = &spec.cluster.name;
        self.claim(Claim::Cluster(server, name.clone()), at("cluster.name".to_owned()), &format!("cluster {name}"));
        if let Some(ip) = spec.cluster.ip {
            self.claim(Claim::Address(server, ip), at("cluster.ip".to_owned()), &format!("address {ip}"));
        }
        if let Some(vcenter) = &spec.vcenter {
            let name = Fact::VcenterName(server, vcenter.hostname.to_ascii_lowercase());
            self.agree(name, &vcenter.hostname, at("vcenter.hostname".to_owned()), "the name of the vCenter");
            let fact = Fact::VcenterUser(server, vcenter.hostname.to_ascii_lowercase());
            let (user, subject) = (&vcenter.username, format!("the user name on vCenter {}", vcenter.hostname));
            self.agree(fact, user, at("vcenter.username".to_owned()), &subject);
        }
        for (n, host) in spec.hosts.iter().enumerate() {
            self.host(host, &at(format!("hosts[{n}]")), server);
        }
        for (n, node) in spec.nodes.iter().enumerate() {
            if let Some(ip) = node.ip {
                self.claim(Claim::Address(server, ip), at(format!("nodes[{n}].ip")), &format!("address {ip}"));
            }
            if let Some(serial) = &node.serial_number {
                let place = at(format!("nodes[{n}].serial_number"));
                self.claim(Claim::License(serial.clone()), place, &format!("serial number {serial}"));
            }
            if let Some(license) = &node.license {
                let place = at(format!("nodes[{n}].license"));
                self.claim(Claim::License(license.clone()), place, &format!("license {license}"));
            }
            for (d, disk) in node.disks.iter().enumerate() {
                let Some(host) = &node.host else { continue };
                let claim = Claim::Disk(server, host.to_ascii_lowercase(), disk.name.clone());
                let place = at(format!("nodes[{n}].storage.disks[{d}]"));
                self.claim(claim, place, &format!("disk {} of host {host}", disk.name));
            }
        }
    }

    fn host(&mut self, host: &Host, place: &Place, server: usize) {
        let at = |key: &str| Place { path: format!("{}.{key}", place.path), ..place.clone() };
        let key = host.name.to_ascii_lowercase();
        self.agree(Fact::HostName(server, key.clone()), &host.name, at("name"), "the name of the host");
        let hypervisor = match host.hypervisor {
            Hypervisor::Esx => "ESX",
            Hypervisor::Kvm => "KVM",
        };
        let subject = format!("the type of host {}", host.name);
        self.agree(Fact::Hypervisor(server, key.clone()), hypervisor, at("type"), &subject);
        let (manager, place) = match &host.access {
            Access::Vcenter(vcenter) => (format!("vCenter {vcenter}"), at("mgmt_server")),
            Access::Account { username, .. } => (format!("account {username}"), at("username")),
            Access::Known => return,
        };
        self.agree(Fact::Manager(server, key), &manager, place, &format!("the manager of host {}", host.name));
    }

    /// Reports what another file has already. What one file has twice is reported with its other problems.
    fn claim(&mut self, claim: Claim, place: Place, subject: &str) {
        match self.claims.get(&claim) {
            Some(first) if first.input != place.input => {
                let (here, there) = (self.shown(&place), self.shown(first));
                self.problems.push(format!("{here}: {subject} is already used at {there}"));
            }
            Some(_) => {}
            None => drop(self.claims.insert(claim, place)),
        }
    }

    /// Reports a value that differs from the one in another file.
    fn agree(&mut self, fact: Fact, value: &str, place: Place, subject: &str) {
        match self.facts.get(&fact) {
            Some((other, first)) if other != value => {
                let (here, there) = (self.shown(&place), self.shown(first));
                self.problems.push(format!("{here}: {subject} is {value}, but {other} at {there}"));
            }
            Some(_) => {}
            None => drop(self.facts.insert(fact, (value.to_owned(), place))),
        }
    }

    /// `site.yaml:12:7 (sites.csv:14): nodes[0].ip`.
    fn shown(&self, place: &Place) -> String {
        let Input { source, spec } = &self.inputs[place.input];
        format!("{}: {}", source.at(spec.locations.of(&place.path)), place.path)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::apply::file::read::read;
    use crate::apply::file::source::Source;
    use serde_json::{Value, json};

    type Change = fn(&mut Value);

    fn file(n: u8) -> Value {
        let network = |purpose: &str| json!({"purpose": purpose, "name": purpose});
        json!({
            "vcenter": {"hostname": "vc", "username": "u"},
            "hosts": [{"name": format!("esx-{n}"), "type": "ESX", "mgmt_server": "vc"}],
            "cluster": {"name": format!("c{n}"), "ip": format!("10.0.{n}.1"), "netmask": "255.255.0.0", "gateway": "10.0.0.254"},
            "nodes": [{
                "ip": format!("10.0.{n}.2"), "host_name": format!("esx-{n}"), "serial_number": format!("320000000{n}"),
                "networks": [network("mgmt"), network("data")],
                "storage": {"pools": [{"name": "p", "capacity": "2TB"}], "disks": ["sda"]},
            }],
        })
    }

    fn inputs(files: &[Value]) -> Vec<Input> {
        let input = |(n, file): (usize, &Value)| {
            let source = Source { name: format!("{n}.yaml"), folder: "".into(), row: None };
            Input { source, spec: read(&serde_saphyr::to_string(file).unwrap()).unwrap().spec }
        };
        files.iter().enumerate().map(input).collect()
    }

    /// The problem of the second file after a change.
    fn problems(change: impl Fn(&mut Value), servers: &[usize]) -> Vec<String> {
        let mut second = file(2);
        change(&mut second);
        check(&inputs(&[file(1), second]), servers)
    }

    #[test]
    fn what_two_files_claim_is_a_problem_with_both_places() {
        assert_eq!(problems(|_| {}, &[0, 0]), Vec::<String>::new());
        let claims: [(Change, &str); 3] = [
            (
                |file| file["cluster"]["name"] = json!("c1"),
                "1.yaml:9:9: cluster.name: cluster c1 is already used at 0.yaml:9:9: cluster.name",
            ),
            (
                |file| file["cluster"]["ip"] = json!("10.0.1.2"),
                "1.yaml:10:7: cluster.ip: address 10.0.1.2 is already used at 0.yaml:14:7: nodes[0].ip",
            ),
            (
                |file| {
                    file["hosts"][0]["name"] = json!("esx-1");
                    file["nodes"][0]["host_name"] = json!("esx-1");
                },
                "1.yaml:27:7: nodes[0].storage.disks[0]: disk sda of host esx-1 is already used at \
                 0.yaml:27:7: nodes[0].storage.disks[0]",
            ),
        ];
        for (change, wanted) in claims {
            assert_eq!(problems(change, &[0, 0]), [wanted]);
            assert_eq!(problems(change, &[0, 1]), Vec::<String>::new(), "other servers: {wanted}");
        }
        let moved = |servers: &[usize]| doubts(&inputs(&[file(1), file(1)]), servers);
        assert_eq!(
            moved(&[0, 1]),
            ["1.yaml:10:7: cluster.ip: address 10.0.1.1 is also used on another server, at 0.yaml:10:7: cluster.ip"]
        );
        assert_eq!(moved(&[0, 0]), Vec::<String>::new());
        let licensed = |file: &mut Value| file["nodes"][0]["license"] = json!("3200000001");
        for servers in [[0, 0], [0, 1]] {
            let found = problems(licensed, &servers);
            assert!(
                found.len() == 1 && found[0].contains("license 3200000001 is already used at 0.yaml:"),
                "{found:?}"
            );
        }
    }

    #[test]
    fn hosts_and_accounts_that_differ_are_a_problem() {
        let shared = |file: &mut Value, host: Value| {
            file["nodes"][0]["host_name"] = host["name"].clone();
            file["hosts"][0] = host;
            file["nodes"][0]["storage"]["disks"] = json!(["sdb"]);
        };
        let hosts: [(Value, &[&str]); 5] = [
            (json!({"name": "esx-1", "type": "ESX", "mgmt_server": "vc"}), &[]),
            (json!({"name": "esx-1", "type": "ESX"}), &[]),
            (
                json!({"name": "ESX-1", "type": "ESX", "mgmt_server": "vc"}),
                &["hosts[0].name: the name of the host is ESX-1, but esx-1 at 0.yaml:"],
            ),
            (
                json!({"name": "esx-1", "type": "ESX", "mgmt_server": "vc2"}),
                &["hosts[0].mgmt_server: the manager of host esx-1 is vCenter vc2, but vCenter vc at 0.yaml:"],
            ),
            (
                json!({"name": "esx-1", "type": "KVM", "username": "root"}),
                &["the type of host esx-1 is KVM, but ESX at", "is account root, but vCenter vc at"],
            ),
        ];
        for (host, wanted) in hosts {
            let found = problems(|file| shared(file, host.clone()), &[0, 0]);
            assert_eq!(found.len(), wanted.len(), "{found:?}");
            assert!(found.iter().zip(wanted).all(|(found, wanted)| found.contains(wanted)), "{found:?}");
            assert_eq!(problems(|file| shared(file, host.clone()), &[0, 1]), Vec::<String>::new());
        }
        let found = problems(|file| file["vcenter"]["username"] = json!("w"), &[0, 0]);
        assert_eq!(
            found,
            ["1.yaml:3:13: vcenter.username: the user name on vCenter vc is w, but u at 0.yaml:3:13: vcenter.username"]
        );
    }

    #[test]
    fn files_that_name_the_same_server_have_the_same_number() {
        let on = |server: &str| {
            let mut file = file(1);
            file["server"] = json!(server);
            file
        };
        assert_eq!(servers_by_name(&inputs(&[file(1), on("b"), file(2), on("a"), on("b")])), [0, 1, 0, 2, 1]);
    }
}
