//! A cluster file to start from.

use std::fmt::Write;

use crate::deploy::values::{Hypervisor, Raid};

/// A commented cluster file, in YAML, for so many nodes. It reads without a problem as it is.
pub fn template(nodes: u8, hypervisor: Hypervisor, raid: Raid) -> String {
    let mut text = String::from(
        "# A cluster of ONTAP Select. Change what stands here to what you have, then\n\
         #\n\
         #   deploy-cli cluster apply -f FILE --dry-run     shows what would be done\n\
         #   deploy-cli cluster apply -f FILE               does it; run again, it continues where it stopped\n\
         #\n\
         # A password is a text, or {env: NAME}, {file: PATH} or {command: \"pass show NAME\"}; left out, it is asked for.\n",
    );
    hosts(&mut text, nodes, hypervisor);
    text += "\ncluster:\n  \
             name: demo\n  \
             ip: 10.0.0.10 # management address; those of the nodes are in the same network\n  \
             netmask: 255.255.255.0\n  \
             gateway: 10.0.0.1\n  \
             ontap_image_version: 9.16.1 # one of: deploy-cli image list\n  \
             dns_info:\n    \
             domains: [example.com]\n    \
             dns_ips: [10.0.0.2, 10.0.0.3]\n  \
             ntp_servers: [ntp.example.com]\n  \
             ontap_admin_password: { env: ONTAP_PASSWORD } # that ONTAP's administrator will have\n\
             \nnodes:\n";
    for n in 1..=nodes {
        node(&mut text, n, nodes, hypervisor, raid);
    }
    text
}

fn host(n: u8, hypervisor: Hypervisor) -> String {
    match hypervisor {
        Hypervisor::Esx => format!("esx-{n:02}.example.com"),
        Hypervisor::Kvm => format!("kvm-{n:02}.example.com"),
    }
}

fn hosts(text: &mut String, nodes: u8, hypervisor: Hypervisor) {
    if hypervisor == Hypervisor::Esx {
        *text += "\n# The vCenter that manages the hosts. Without one, give each host a username and a password in location of mgmt_server.\n\
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

/// What all nodes share is written out once, and referred to.
fn node(text: &mut String, n: u8, nodes: u8, hypervisor: Hypervisor, raid: Raid) {
    let _ = write!(
        text,
        "  - name: demo-{n:02}\n    ip: 10.0.0.{}\n    host_name: {}\n    instance_type: small # or medium, large\n",
        10 + n,
        host(n, hypervisor)
    );
    if n == 1 {
        *text +=
            "    # serial_number: 32000000000000000001 # of its license; without one it gets an evaluation license\n";
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
                      disks: [nvme0n1, nvme1n1, nvme2n1, nvme3n1] # handed through to ONTAP, which protects the data\n";
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::apply::file::read::read;
    use crate::deploy::values::NODE_COUNTS;

    #[test]
    fn every_template_reads_without_a_problem_or_a_doubt() {
        for nodes in NODE_COUNTS {
            for hypervisor in [Hypervisor::Esx, Hypervisor::Kvm] {
                for raid in [Raid::Hardware, Raid::Software] {
                    let text = template(nodes, hypervisor, raid);
                    let reading = read(&text).unwrap_or_else(|wrong| panic!("{wrong:?}\n{text}"));
                    assert!(reading.warnings.is_empty(), "{:?}\n{text}", reading.warnings);
                    assert_eq!(reading.spec.nodes.len(), usize::from(nodes));
                    assert_eq!(reading.spec.nodes[0].software_raid, Some(raid == Raid::Software));
                }
            }
        }
    }
}
