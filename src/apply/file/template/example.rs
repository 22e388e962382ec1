//! A template with examples.

use super::{NodeOutline, Outline, render};
use crate::deploy::values::{Hypervisor, Raid};

/// What a template is for.
#[derive(Debug, Clone, Copy)]
pub(crate) struct TemplateOptions<'a> {
    /// The name of the cluster.
    pub(crate) name: &'a str,
    /// The number of nodes.
    pub(crate) nodes: u8,
    /// The hypervisor of all hosts.
    pub(crate) hypervisor: Hypervisor,
    /// The RAID type of all nodes.
    pub(crate) raid: Raid,
}

/// A cluster file in YAML with comments. It is valid as it is.
pub(crate) fn example(options: TemplateOptions<'_>) -> String {
    let TemplateOptions { name, nodes, hypervisor, .. } = options;
    render(&Outline {
        name,
        with_addresses: true,
        vcenter: (hypervisor == Hypervisor::Esx).then_some(("vcenter.example.com", "administrator@vsphere.local")),
        hosts: (1..=nodes).map(|n| entry(n, hypervisor)).collect(),
        nodes: (1..=nodes).map(|n| node(n, options)).collect(),
    })
}

fn host(n: u8, hypervisor: Hypervisor) -> String {
    match hypervisor {
        Hypervisor::Esx => format!("esx-{n:02}.example.com"),
        Hypervisor::Kvm => format!("kvm-{n:02}.example.com"),
    }
}

fn entry(n: u8, hypervisor: Hypervisor) -> String {
    let host = host(n, hypervisor);
    match hypervisor {
        Hypervisor::Esx => format!("{{ name: {host}, type: ESX, mgmt_server: vcenter.example.com }}"),
        Hypervisor::Kvm => {
            format!("{{ name: {host}, type: KVM, username: root, password: {{ env: HOST_PASSWORD }} }}")
        }
    }
}

fn node(n: u8, TemplateOptions { nodes, hypervisor, raid, .. }: TemplateOptions<'_>) -> NodeOutline {
    let (mgmt, data, internal) = match hypervisor {
        Hypervisor::Esx => ("ONTAP-Management", "ONTAP-Data", "ONTAP-Internal"),
        Hypervisor::Kvm => ("br-mgmt", "br-data", "br-internal"),
    };
    let mut networks = vec![
        format!("- {{ purpose: mgmt, name: {mgmt} }}"),
        format!("- {{ purpose: data, name: {data}, vlan: 100 }} # without vlan: untagged"),
    ];
    if nodes > 1 {
        networks.push(format!("- {{ purpose: internal, name: {internal} }} # between the nodes"));
    }
    let storage: &[&str] = match raid {
        Raid::Hardware => &["pools: [{ name: datastore1, capacity: 2TB }] # storage pools of the host"],
        Raid::Software => &[
            "pools: [{ name: datastore1, capacity: 500GB }] # for the system disks",
            "disks: [nvme0n1, nvme1n1, nvme2n1, nvme3n1] # passed through to ONTAP, which protects the data",
        ],
    };
    NodeOutline {
        host: host(n, hypervisor),
        networks,
        storage: storage.iter().map(|line| (*line).to_owned()).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::apply::file::read::read;
    use crate::deploy::values::NODE_COUNTS;

    #[test]
    fn name_that_yaml_does_not_read_as_text_is_quoted() {
        for name in ["null", "True", "no", "_"] {
            let options = TemplateOptions { name, nodes: 2, hypervisor: Hypervisor::Esx, raid: Raid::Hardware };
            let file = read(&example(options)).unwrap();
            assert_eq!(file.spec.cluster.name, name);
        }
    }

    #[test]
    fn every_template_is_valid_without_warnings() {
        for nodes in NODE_COUNTS {
            for hypervisor in [Hypervisor::Esx, Hypervisor::Kvm] {
                for raid in [Raid::Hardware, Raid::Software] {
                    let text = example(TemplateOptions { name: "branch", nodes, hypervisor, raid });
                    let file = read(&text).unwrap_or_else(|invalid| panic!("{invalid:?}\n{text}"));
                    assert!(file.warnings.is_empty(), "{:?}\n{text}", file.warnings);
                    assert_eq!(file.spec.cluster.name, "branch");
                    let names: Vec<Option<String>> = file.spec.nodes.iter().map(|node| node.name.clone()).collect();
                    assert_eq!(names, (1..=nodes).map(|n| Some(format!("branch-{n:02}"))).collect::<Vec<_>>());
                    assert_eq!(file.spec.nodes[0].software_raid, Some(raid == Raid::Software));
                }
            }
        }
    }
}
