//! A cluster file to start from.

use std::fmt::Write;

use crate::deploy::values::{Hypervisor, Raid};

/// What a template is for.
#[derive(Debug, Clone, Copy)]
pub(crate) struct TemplateOptions<'a> {
    /// The name of the cluster, from which the names of the nodes are made as Deploy makes them.
    pub(crate) name: &'a str,
    /// The number of nodes.
    pub(crate) nodes: u8,
    /// The hypervisor of all hosts.
    pub(crate) hypervisor: Hypervisor,
    /// The RAID type of all nodes.
    pub(crate) raid: Raid,
}

/// A cluster file in YAML with comments. It is valid as it is.
pub(crate) fn template(options: TemplateOptions<'_>) -> String {
    // YAML reads these words as something other than text.
    let name = match options.name.to_ascii_lowercase().as_str() {
        "true" | "false" | "yes" | "no" | "on" | "off" | "y" | "n" | "null" => format!("{:?}", options.name),
        _ => options.name.to_owned(),
    };
    let mut text = String::from(
        "# An ONTAP Select cluster. Replace the values with your own, then run:\n\
         #\n\
         #   deploy-cli cluster apply -f FILE --dry-run     show the plan\n\
         #   deploy-cli cluster apply -f FILE               apply it; run it again after an interruption to continue\n\
         #\n\
         # A password is {env: NAME}, {file: PATH}, {command: \"pass show NAME\"} or plain text. Without one, it is\n\
         # prompted for.\n",
    );
    hosts(&mut text, options);
    let _ = write!(
        text,
        "\ncluster:\n  \
         name: {name}\n  \
         ip: 10.0.0.10 # management address, in the same network as those of the nodes\n  \
         netmask: 255.255.255.0\n  \
         gateway: 10.0.0.1\n  \
         ontap_image_version: 9.16.1 # deploy-cli image list\n  \
         dns_info:\n    \
         domains: [example.com]\n    \
         dns_ips: [10.0.0.2, 10.0.0.3]\n  \
         ntp_servers: [ntp.example.com]\n  \
         ontap_admin_password: {{ env: ONTAP_PASSWORD }} # password of ONTAP's administrator\n\
         \nnodes:\n"
    );
    for n in 1..=options.nodes {
        node(&mut text, n, options);
    }
    text
}

fn host(n: u8, hypervisor: Hypervisor) -> String {
    match hypervisor {
        Hypervisor::Esx => format!("esx-{n:02}.example.com"),
        Hypervisor::Kvm => format!("kvm-{n:02}.example.com"),
    }
}

fn hosts(text: &mut String, TemplateOptions { nodes, hypervisor, .. }: TemplateOptions<'_>) {
    if hypervisor == Hypervisor::Esx {
        *text += "\n# The vCenter that manages the hosts. Without one, give each host username and password instead of mgmt_server.\n\
                  vcenter:\n  \
                  hostname: vcenter.example.com\n  \
                  username: administrator@vsphere.local\n  \
                  password: { env: VCENTER_PASSWORD }\n";
    }
    *text += "\nhosts:\n";
    for n in 1..=nodes {
        let _ = match hypervisor {
            Hypervisor::Esx => {
                writeln!(text, "  - {{ name: {}, type: ESX, mgmt_server: vcenter.example.com }}", host(n, hypervisor))
            }
            Hypervisor::Kvm => writeln!(
                text,
                "  - {{ name: {}, type: KVM, username: root, password: {{ env: HOST_PASSWORD }} }}",
                host(n, hypervisor)
            ),
        };
    }
}

/// The first node defines the networks and the storage, and the others refer to them.
fn node(text: &mut String, n: u8, TemplateOptions { name, nodes, hypervisor, raid }: TemplateOptions<'_>) {
    let _ = write!(
        text,
        "  - name: {name}-{n:02}\n    ip: 10.0.0.{}\n    host_name: {}\n    instance_type: small # or medium, large\n",
        10 + n,
        host(n, hypervisor)
    );
    if n == 1 {
        *text += "    # serial_number: 32000000000000000001 # without one, the node gets an evaluation license\n";
    }
    if n > 1 {
        *text += "    networks: *networks\n    storage: *storage\n";
        return;
    }
    let (mgmt, data, internal) = match hypervisor {
        Hypervisor::Esx => ("ONTAP-Management", "ONTAP-Data", "ONTAP-Internal"),
        Hypervisor::Kvm => ("br-mgmt", "br-data", "br-internal"),
    };
    let anchor = |name: &str| if nodes > 1 { format!(" &{name}") } else { String::new() };
    let _ = writeln!(text, "    networks:{} # port groups or bridges of the host", anchor("networks"));
    let _ = writeln!(text, "      - {{ purpose: mgmt, name: {mgmt} }}");
    let _ = writeln!(text, "      - {{ purpose: data, name: {data}, vlan: 100 }} # without vlan: untagged");
    if nodes > 1 {
        let _ = writeln!(text, "      - {{ purpose: internal, name: {internal} }} # between the nodes");
    }
    let _ = writeln!(text, "    storage:{}", anchor("storage"));
    match raid {
        Raid::Hardware => *text += "      pools: [{ name: datastore1, capacity: 2TB }] # storage pools of the host\n",
        Raid::Software => {
            *text += "      pools: [{ name: datastore1, capacity: 500GB }] # for the system disks\n      \
                      disks: [nvme0n1, nvme1n1, nvme2n1, nvme3n1] # passed through to ONTAP, which protects the data\n";
        }
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
            let file = read(&template(options)).unwrap();
            assert_eq!(file.spec.cluster.name, name);
        }
    }

    #[test]
    fn every_template_is_valid_without_warnings() {
        for nodes in NODE_COUNTS {
            for hypervisor in [Hypervisor::Esx, Hypervisor::Kvm] {
                for raid in [Raid::Hardware, Raid::Software] {
                    let text = template(TemplateOptions { name: "branch", nodes, hypervisor, raid });
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
