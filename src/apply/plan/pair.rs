//! Which node of the server is which node of a file.

use super::observed::ObservedNode;
use crate::apply::file::spec::Spec;

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
