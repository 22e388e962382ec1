//! A cluster file to start from: with examples, or for hosts that are registered.

mod example;
mod registered;

use std::fmt::Write;

use serde_json::json;

use crate::output::yaml;

pub(crate) use example::{TemplateOptions, example};
pub(crate) use registered::{RegisteredHost, registered};

/// The parts of a template that differ.
struct Outline<'a> {
    /// The name of the cluster, from which the names of the nodes are made as Deploy makes them.
    name: &'a str,
    /// Whether addresses are examples. Otherwise they are left out, so that the file is valid only with those of the user.
    with_addresses: bool,
    /// The vCenter that manages the hosts, and the account on it.
    vcenter: Option<(&'a str, &'a str)>,
    /// The hosts, each as an object in YAML.
    hosts: Vec<String>,
    nodes: Vec<NodeOutline>,
}

/// A node.
struct NodeOutline {
    host: String,
    /// The lines of its networks.
    networks: Vec<String>,
    /// The lines of its storage.
    storage: Vec<String>,
}

/// A cluster file in YAML with comments.
fn render(outline: &Outline<'_>) -> String {
    let todo = match outline.with_addresses {
        true => "Replace the values with your own",
        false => "Fill in the empty values, and check the others",
    };
    let mut text = format!(
        "# An ONTAP Select cluster. {todo}, then run:\n\
         #\n\
         #   deploy-cli cluster apply -f FILE --dry-run     show the plan\n\
         #   deploy-cli cluster apply -f FILE               apply it; run it again after an interruption to continue\n\
         #\n\
         # A password is {{env: NAME}}, {{file: PATH}}, {{command: \"pass show NAME\"}} or plain text. Without one, it is\n\
         # prompted for.\n",
    );
    if let Some((hostname, username)) = outline.vcenter {
        let _ = write!(
            text,
            "\n# The vCenter that manages the hosts. Without one, give each host username and password instead of mgmt_server.\n\
             vcenter:\n  \
             hostname: {}\n  \
             username: {}\n  \
             password: {{ env: VCENTER_PASSWORD }}\n",
            scalar(hostname),
            scalar(username)
        );
    }
    text += "\nhosts:\n";
    for host in &outline.hosts {
        let _ = writeln!(text, "  - {host}");
    }
    let address = |example: &str| if outline.with_addresses { format!(" {example}") } else { String::new() };
    let _ = write!(
        text,
        "\ncluster:\n  \
         name: {}\n  \
         ip:{} # management address, in the same network as those of the nodes\n  \
         netmask:{}\n  \
         gateway:{}\n  \
         ontap_image_version: 9.16.1 # deploy-cli image list\n  \
         dns_info:\n    \
         domains: [example.com]\n    \
         dns_ips: [{}]\n  \
         ntp_servers: [ntp.example.com]\n  \
         ontap_admin_password: {{ env: ONTAP_PASSWORD }} # password of ONTAP's administrator\n\
         \nnodes:\n",
        scalar(outline.name),
        address("10.0.0.10"),
        address("255.255.255.0"),
        address("10.0.0.1"),
        address("10.0.0.2, 10.0.0.3").trim_start(),
    );
    nodes(&mut text, outline);
    text
}

fn nodes(text: &mut String, Outline { name, with_addresses, nodes, .. }: &Outline<'_>) {
    for (n, node) in nodes.iter().enumerate() {
        let number = n + 1;
        let ip = if *with_addresses { format!(" 10.0.0.{}", 10 + number) } else { String::new() };
        let _ = write!(
            text,
            "  - name: {name}-{number:02}\n    ip:{ip}\n    host_name: {}\n    instance_type: small # or medium, large\n",
            node.host,
        );
        if n == 0 {
            *text += "    # serial_number: 32000000000000000001 # without one, the node gets an evaluation license\n";
        }
        section(text, nodes, n, "networks", " # port groups or bridges of the host", |node| &node.networks);
        section(text, nodes, n, "storage", "", |node| &node.storage);
    }
}

/// A part of the `n`th node, which refers to that of the first node if it is the same.
fn section(
    text: &mut String,
    nodes: &[NodeOutline],
    n: usize,
    key: &str,
    comment: &str,
    lines: fn(&NodeOutline) -> &[String],
) {
    let is_as_first = |node: &NodeOutline| lines(node) == lines(&nodes[0]);
    if n > 0 && is_as_first(&nodes[n]) {
        let _ = writeln!(text, "    {key}: *{key}");
        return;
    }
    let anchor = if n == 0 && nodes[1..].iter().any(is_as_first) { format!(" &{key}") } else { String::new() };
    let _ = writeln!(text, "    {key}:{anchor}{comment}");
    for line in lines(&nodes[n]) {
        let _ = writeln!(text, "      {line}");
    }
}

/// A text as YAML, also within `{ }` and `[ ]`.
fn scalar(text: &str) -> String {
    let plain = yaml::document(&json!(text)).unwrap_or_default().trim_end().to_owned();
    let is_special = plain.contains([',', '[', ']', '{', '}', '\n']) || plain.is_empty();
    if is_special && !plain.starts_with('"') { json!(text).to_string() } else { plain }
}
