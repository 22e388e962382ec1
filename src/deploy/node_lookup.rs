//! The lookup of a node in several clusters.

use super::lookup::{LookupError, pick};
use super::resource::ResourceRef;
use super::resources::NODES;

/// A cluster with its nodes.
pub(crate) type ClusterNodes = (ResourceRef, Vec<ResourceRef>);

/// A node that was looked up.
pub(crate) struct FoundNode {
    /// Id of its cluster.
    pub(crate) cluster: String,
    /// The node.
    pub(crate) node: ResourceRef,
}

/// The one node that `given` names.
///
/// # Errors
/// [`LookupError`]
pub(crate) fn pick_node(clusters: Vec<ClusterNodes>, given: &str) -> Result<FoundNode, LookupError> {
    let all: Vec<ResourceRef> = clusters.iter().flat_map(|(_, nodes)| nodes).cloned().collect();
    match pick(NODES.noun, NODES.plural, &all, given) {
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

    fn nodes(cluster: &str, nodes: &[(&str, &str)]) -> ClusterNodes {
        let reference = |id: &str, name: &str| ResourceRef { id: id.to_owned(), name: name.to_owned() };
        (reference(cluster, &cluster.to_uppercase()), nodes.iter().map(|(id, name)| reference(id, name)).collect())
    }

    fn found(given: &str) -> Result<(String, String), String> {
        let clusters = vec![
            nodes("a", &[("1111-a", "a-01"), ("2222-a", "same")]),
            nodes("b", &[("3333-b", "b-01"), ("4444-b", "same"), ("5555-b", "twice"), ("6666-b", "twice")]),
        ];
        let found = pick_node(clusters, given).map_err(|error| error.to_string())?;
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
}
