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
use crate::deploy::api::nodes;
use crate::deploy::lookup::{LookupError, pick};
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

/// A node that was looked up.
pub(super) struct FoundNode {
    /// Id of its cluster.
    pub(super) cluster: String,
    pub(super) node: ResourceRef,
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
        Ok(pick_of_all(all_nodes(context.client()?)?, &self.name)?)
    }
}

/// A cluster with its nodes.
type ClusterNodes = (ResourceRef, Vec<ResourceRef>);

/// All clusters with their nodes: one call, and one more for each cluster of which the server does not name the nodes.
fn all_nodes(client: &Client) -> Result<Vec<ClusterNodes>, CallError> {
    let records = client.collection(&CLUSTERS.collection(&[]).list().query("fields", "id,name,nodes"))?;
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

/// The one node that `given` names.
fn pick_of_all(clusters: Vec<ClusterNodes>, given: &str) -> Result<FoundNode, LookupError> {
    let all = clusters.iter().flat_map(|(_, nodes)| nodes).cloned().collect();
    match pick(NODES.noun, NODES.plural, all, given) {
        Ok(node) => {
            let cluster = clusters.into_iter().find(|(_, nodes)| nodes.iter().any(|other| other.id == node.id));
            Ok(FoundNode { cluster: cluster.map(|(cluster, _)| cluster.id).unwrap_or_default(), node })
        }
        Err(LookupError::Ambiguous { plural, given, ids }) => {
            let has_one = |(_, nodes): &&ClusterNodes| nodes.iter().any(|node| node.name == given);
            let parents: Vec<String> =
                clusters.iter().filter(has_one).map(|(cluster, _)| cluster.name.clone()).collect();
            Err(match parents.len() {
                1 => LookupError::Ambiguous { plural, given, ids },
                _ => LookupError::InSeveralClusters { noun: NODES.noun, given, clusters: parents },
            })
        }
        Err(error) => Err(error),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn nodes(cluster: &str, nodes: &[(&str, &str)]) -> ClusterNodes {
        let reference = |id: &str, name: &str| ResourceRef { id: id.to_owned(), name: name.to_owned() };
        (reference(cluster, &cluster.to_uppercase()), nodes.iter().map(|(id, name)| reference(id, name)).collect())
    }

    fn found(given: &str) -> Result<(String, String), String> {
        let clusters = vec![
            nodes("a", &[("1111-a", "a-01"), ("2222-a", "same")]),
            nodes("b", &[("3333-b", "b-01"), ("4444-b", "same"), ("5555-b", "twice"), ("6666-b", "twice")]),
        ];
        let found = pick_of_all(clusters, given).map_err(|error| error.to_string())?;
        Ok((found.cluster, found.node.id))
    }

    #[test]
    fn a_node_is_found_in_its_cluster_by_name_id_or_the_start_of_an_id() {
        for given in ["b-01", "3333-b", "3333"] {
            assert_eq!(found(given), Ok(("b".to_owned(), "3333-b".to_owned())), "{given}");
        }
        assert_eq!(found("a-02"), Err("there is no node \"a-02\"; did you mean \"a-01\"?".to_owned()));
    }

    #[test]
    fn a_name_in_two_clusters_lists_the_clusters_and_a_name_twice_in_one_the_ids() {
        assert_eq!(found("same"), Err("2 clusters have a node \"same\": A, B".to_owned()));
        assert!(found("twice").unwrap_err().contains("use an id instead: 5555-b, 6666-b"));
    }

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
