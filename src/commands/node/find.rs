//! The lookup of a node, in the cluster that the user names or in all of them.

use clap::Args;
use serde_json::Value;

use super::Node;
use crate::apply::parallel_map::parallel_map;
use crate::commands::base::TargetArg;
use crate::commands::complete;
use crate::commands::context::Context;
use crate::commands::noun::Parent;
use crate::commands::operation::Reply;
use crate::deploy::api::{clusters, nodes};
use crate::deploy::lookup::LookupError;
use crate::deploy::node_lookup::{ClusterNodes, FoundNode, pick_node};
use crate::deploy::resource::ResourceRef;
use crate::deploy::resources::{CLUSTERS, NODES};
use crate::deploy::{Client, Error as CallError};
use crate::error::Error;

/// The flag that names the cluster of a node.
#[derive(Debug, Args)]
pub(crate) struct InCluster {
    /// Cluster of the node, by name or id; needed if several clusters have a node of that name
    #[arg(long, add = complete::names(&CLUSTERS))]
    cluster: Option<String>,
}

impl InCluster {
    /// Looks the cluster up, if one is named.
    ///
    /// # Errors
    /// Those of the lookup.
    pub(super) fn find(&self, context: &Context) -> Result<Option<ResourceRef>, Error> {
        self.cluster.as_ref().map(|cluster| context.find(&CLUSTERS.collection(&[]), cluster)).transpose()
    }
}

impl FoundNode {
    /// The answer to a change: the node in its current state.
    pub(super) fn refetch(&self) -> Reply {
        Reply::Refetch(nodes::get(&self.cluster, &self.node.id))
    }
}

/// A node can be a parent: of its networks and its storage.
impl Parent for TargetArg<Node> {
    fn ids(&self, context: &Context) -> Result<Vec<String>, Error> {
        let found = self.resolve(context)?;
        Ok(vec![found.cluster, found.node.id])
    }
}

impl TargetArg<Node> {
    /// Looks the node up.
    ///
    /// # Errors
    /// Those of the lookup, and a name that nodes of several clusters have.
    pub(super) fn resolve(&self, context: &Context) -> Result<FoundNode, Error> {
        if let Some(cluster) = self.parent.find(context)? {
            let node = context.find(&NODES.collection(&[&cluster.id]), &self.name)?;
            return Ok(FoundNode { cluster: cluster.id, node });
        }
        if self.name.is_empty() {
            return Err(LookupError::Empty { noun: NODES.noun }.into());
        }
        Ok(pick_node(all_nodes(context.client()?)?, &self.name)?)
    }
}

/// All clusters with their nodes: one call, and one more for each cluster of which the server does not name the nodes.
fn all_nodes(client: &Client) -> Result<Vec<ClusterNodes>, CallError> {
    let records = client.collection(&clusters::with_nodes())?;
    parallel_map(&records, |record| {
        let Some(cluster) = CLUSTERS.reference(record) else { return Ok(None) };
        let nodes = match named_nodes(record) {
            Some(nodes) => nodes,
            None => NODES.collection(&[&cluster.id]).references(client)?,
        };
        Ok(Some((cluster, nodes)))
    })
    .map(|clusters| clusters.into_iter().flatten().collect())
}

/// The nodes in the record of a cluster; `None` if it does not have them all with their names.
fn named_nodes(cluster: &Value) -> Option<Vec<ResourceRef>> {
    let has_name = |node: &Value| node.get(NODES.name).is_some_and(Value::is_string);
    cluster.get("nodes")?.as_array()?.iter().map(|node| NODES.reference(node).filter(|_| has_name(node))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn nodes_are_read_from_a_cluster_if_all_have_names() {
        let count = |nodes| named_nodes(&json!({"nodes": nodes})).map(|nodes| nodes.len());
        assert_eq!(count(json!([{"id": 1, "name": "a"}, {"id": 2, "name": "b"}])), Some(2));
        assert_eq!(count(json!([])), Some(0));
        assert_eq!(count(json!([{"id": 1, "name": "a"}, {"id": 2}])), None);
        assert_eq!(count(json!(["a", "b"])), None);
        assert_eq!(count(json!(null)), None);
        assert_eq!(named_nodes(&json!({"name": "demo"})), None);
    }
}
