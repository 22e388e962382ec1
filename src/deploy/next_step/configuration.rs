//! What a cluster needs before it can be deployed, and the commands that configure it.

use super::refusal::{quoted, words};
use crate::deploy::values::Purpose;
use crate::platform::shell::quote;
use crate::series::series;

/// A part of the configuration of a cluster or of a node.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Part {
    /// A flag of `cluster modify` or `node modify`, with a placeholder for its value.
    Flag(&'static str),
    /// The network for a purpose.
    Network(Purpose),
    /// A storage pool.
    Pool,
    /// Disks.
    Disks,
}

/// A part that is not configured.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Missing {
    /// The node; `None` for the cluster.
    pub(crate) node: Option<String>,
    /// What is missing.
    pub(crate) part: Part,
}

/// The words for which a part of a node is taken, in this order.
const NODE_PARTS: &[(&[&str], Part)] = &[
    (&[" pool ", " pools ", " storage ", " capacity "], Part::Pool),
    (&[" disk ", " disks "], Part::Disks),
    (&[" host "], Part::Flag("--host HOST")),
    (&[" ip ", " address "], Part::Flag("--ip ADDRESS")),
    (&[" instance type "], Part::Flag("--instance-type TYPE")),
    (&[" license ", " serial number "], Part::Flag("--license LICENSE")),
];

/// The same for a cluster.
const CLUSTER_PARTS: &[(&[&str], Part)] = &[
    (&[" netmask ", " mask "], Part::Flag("--netmask MASK")),
    (&[" gateway "], Part::Flag("--gateway ADDRESS")),
    (&[" image ", " version "], Part::Flag("--image VERSION")),
    (&[" ip ", " address "], Part::Flag("--ip ADDRESS")),
];

/// The words for the purposes of networks.
const PURPOSES: &[(&[&str], Purpose)] =
    &[(&[" mgmt ", " management "], Purpose::Mgmt), (&[" data "], Purpose::Data), (&[" internal "], Purpose::Internal)];

/// What a message about an incomplete configuration lists, in its order.
pub(super) fn missing(message: &str) -> Vec<Missing> {
    let heads = [" configured ", " missing ", " required ", " incomplete ", " set "];
    let is_head = |head: &str| heads.iter().any(|word| words(head).contains(word));
    let list = message.split_once(": ").filter(|(head, _)| is_head(head)).map_or(message, |(_, list)| list);
    list.split([';', ',', '\n']).flat_map(|entry| entry.split(". ")).filter_map(one).collect()
}

/// What one entry of such a list says: `the host of node "demo-01"`.
fn one(entry: &str) -> Option<Missing> {
    let (names, rest) = quoted(entry);
    let said: String = names.iter().map(|(before, _)| *before).chain([rest]).map(words).collect();
    let has = |phrases: &[&str]| phrases.iter().any(|phrase| said.contains(phrase));
    let node = names.iter().find(|(before, _)| words(before).ends_with(" node ")).map(|(_, name)| (*name).to_owned());
    if node.is_some() && has(&[" network ", " networks "]) {
        let (_, purpose) = PURPOSES.iter().find(|(phrases, _)| has(phrases))?;
        return Some(Missing { node, part: Part::Network(*purpose) });
    }
    let parts = if node.is_some() { NODE_PARTS } else { CLUSTER_PARTS };
    let (_, part) = parts.iter().find(|(phrases, _)| has(phrases))?;
    Some(Missing { node, part: *part })
}

/// The commands that configure what is missing, each on a line; `flags` are the global ones that each needs. Nodes that lack the
/// same have the commands of the first.
pub(crate) fn commands(cluster: &str, missing: &[Missing], flags: &str) -> Vec<String> {
    let parts = |node: Option<&str>| -> Vec<Part> {
        missing.iter().filter(|missing| missing.node.as_deref() == node).map(|missing| missing.part).collect()
    };
    let mut lines = Vec::new();
    if let Some(modify) = modify(&parts(None)) {
        lines.push(format!("deploy-cli cluster modify {cluster}{modify}{flags}"));
    }
    let mut nodes: Vec<&str> = Vec::new();
    for node in missing.iter().filter_map(|missing| missing.node.as_deref()) {
        if !nodes.contains(&node) {
            nodes.push(node);
        }
    }
    let mut nodes = nodes.as_slice();
    while let [first, rest @ ..] = nodes {
        let wanted = parts(Some(first));
        let alike = rest.iter().take_while(|node| parts(Some(node)) == wanted).count();
        lines.extend(
            node_commands(&quote(first), &wanted).into_iter().map(|line| format!("{line} --cluster {cluster}{flags}")),
        );
        let (others, later) = rest.split_at(alike);
        if !others.is_empty() {
            let names: Vec<String> = others.iter().map(|name| quote(name)).collect();
            lines.push(format!("and the same for {}", series(&names, "to")));
        }
        nodes = later;
    }
    lines
}

/// The flags of a `modify` command.
fn modify(parts: &[Part]) -> Option<String> {
    let flags = parts.iter().filter_map(|part| match part {
        Part::Flag(flag) => Some(format!(" {flag}")),
        Part::Network(_) | Part::Pool | Part::Disks => None,
    });
    Some(flags.collect::<String>()).filter(|flags| !flags.is_empty())
}

fn node_commands(node: &str, parts: &[Part]) -> Vec<String> {
    let modify = modify(parts).map(|flags| format!("deploy-cli node modify {node}{flags}"));
    let others = parts.iter().filter_map(|part| match part {
        Part::Flag(_) => None,
        Part::Network(purpose) => Some(format!("deploy-cli node network set {node} {} NETWORK", purpose.as_str())),
        Part::Pool => Some(format!("deploy-cli node pool attach {node} POOL --capacity CAPACITY")),
        Part::Disks => Some(format!("deploy-cli node disk attach {node} DISK")),
    });
    modify.into_iter().chain(others).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn missing_parts_are_recognized_in_several_wordings() {
        for (message, node, part) in [
            ("Not configured: the ip of node \"a\".", Some("a"), Part::Flag("--ip ADDRESS")),
            ("missing: host for node 'a'", Some("a"), Part::Flag("--host HOST")),
            ("Node \"a\" has no management network", Some("a"), Part::Network(Purpose::Mgmt)),
            ("Node \"a\": Storage capacity is not set", Some("a"), Part::Pool),
            ("x: the disks of node \"a\", which has software RAID", Some("a"), Part::Disks),
            ("The gateway of the cluster is required", None, Part::Flag("--gateway ADDRESS")),
        ] {
            let found = missing(message);
            assert_eq!(found, [Missing { node: node.map(str::to_owned), part }], "{message}");
        }
        assert_eq!(missing("The cluster is not ready."), []);
    }

    #[test]
    fn nodes_that_lack_the_same_are_folded() {
        let node = |n: usize| {
            [Part::Flag("--host HOST"), Part::Pool].map(|part| Missing { node: Some(format!("demo-{n:02}")), part })
        };
        let all: Vec<Missing> = (1..=4).flat_map(node).collect();
        assert_eq!(
            commands("demo", &all, " --insecure"),
            [
                "deploy-cli node modify demo-01 --host HOST --cluster demo --insecure",
                "deploy-cli node pool attach demo-01 POOL --capacity CAPACITY --cluster demo --insecure",
                "and the same for demo-02 to demo-04",
            ]
        );
    }
}
