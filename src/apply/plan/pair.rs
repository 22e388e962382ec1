//! Which node of the server is which node of a file, and what is left to configure on it.

use super::diff::{self, NodeChange};
use super::observed::{Observed, ObservedNode};
use crate::apply::file::spec::Spec;

/// What is left to configure on a node of the file.
pub(super) struct Remaining<'a> {
    /// The number of the node in the file.
    pub(super) n: usize,
    /// The node on the server, if the cluster exists.
    pub(super) there: Option<&'a ObservedNode>,
    /// The difference.
    pub(super) change: NodeChange,
}

/// What is left to configure, by node; nothing for a deployed cluster, or one with another number of nodes, whose nodes
/// cannot be configured.
pub(super) fn remaining<'a>(spec: &Spec, observed: &'a Observed) -> Vec<Remaining<'a>> {
    let now = observed.cluster.as_ref();
    if now.is_some_and(|now| now.is_deployed() || now.nodes.len() != spec.nodes.len()) {
        return Vec::new();
    }
    let matched = now.map(|now| (now, pair(spec, &now.nodes)));
    let none = ObservedNode::default();
    let node = |n: usize| {
        let there = matched.as_ref().map(|(now, matched)| &now.nodes[matched[n]]);
        Remaining { n, there, change: diff::node(&spec.nodes[n], there.unwrap_or(&none), &observed.server.hosts) }
    };
    (0..spec.nodes.len()).map(node).collect()
}

/// The name of a node on the server, else in the file, else its number.
pub(crate) fn called(spec: &Spec, n: usize, there: Option<&ObservedNode>) -> String {
    let there = there.map(|there| there.node.name.as_str()).filter(|name| !name.is_empty());
    match (there, &spec.nodes[n].name) {
        (Some(name), _) => name.to_owned(),
        (None, Some(name)) => name.clone(),
        (None, None) => format!("{}", n + 1),
    }
}

/// For each node of the file the number of its node on the server: the one of the same name, else the next one that is left.
/// Deploy names nodes by itself, so that the name of an unconfigured node has no meaning.
pub(crate) fn pair(spec: &Spec, nodes: &[ObservedNode]) -> Vec<usize> {
    let named =
        |n: usize| spec.nodes[n].name.as_deref().and_then(|name| nodes.iter().position(|node| node.node.name == name));
    let by_name: Vec<Option<usize>> = (0..spec.nodes.len()).map(named).collect();
    let mut left = (0..nodes.len()).filter(|at| !by_name.contains(&Some(*at)));
    by_name.iter().map(|at| at.or_else(|| left.next()).unwrap_or_default()).collect()
}
