//! `node list`: the nodes of one cluster, or of all.

use clap::Args;
use serde_json::{Value, json};

use super::Node;
use super::find::InCluster;
use crate::apply::parallel_map::parallel_map;
use crate::commands::context::Context;
use crate::commands::list::ListArgs;
use crate::commands::listing::Source;
use crate::deploy::query::Query;
use crate::deploy::resource::{ResourceRef, column};
use crate::deploy::resources::{CLUSTERS, NODES};
use crate::deploy::{Client, Error as CallError, order};
use crate::error::Error;

/// The field that the nodes of several clusters have in addition: the id and the name of their cluster.
const CLUSTER: &str = "cluster";

/// `node list`
#[derive(Debug, Args)]
pub(crate) struct List {
    #[command(flatten)]
    cluster: InCluster,
    #[command(flatten)]
    list: ListArgs<Node>,
}

impl List {
    pub(super) fn run(&self, context: &Context) -> Result<(), Error> {
        let cluster = &self.cluster;
        self.list.run(context, self.list.listing(), |context, query| {
            let query = query.clone();
            Ok(match cluster.find(context)? {
                Some(cluster) => {
                    let call = query.on(NODES.collection(&[&cluster.id]).list());
                    let read = move |client: &Client| client.collection(&call);
                    Source { columns: NODES.columns.to_vec(), read: Box::new(read) }
                }
                None => {
                    let columns = [column("CLUSTER", "cluster.name")].iter().chain(NODES.columns).copied().collect();
                    let read = move |client: &Client| of_all_clusters(client, query.clone());
                    Source { columns, read: Box::new(read) }
                }
            })
        })
    }
}

/// The nodes of all clusters: a call for the clusters, and one for the nodes of each, so that the server filters them.
fn of_all_clusters(client: &Client, query: Query) -> Result<Vec<Value>, CallError> {
    let (of_clusters, of_nodes, keys) = divide(query);
    let clusters = client.collection(&of_clusters.on(CLUSTERS.collection(&[]).list()))?;
    let mut clusters: Vec<ResourceRef> = clusters.iter().filter_map(|record| CLUSTERS.reference(record)).collect();
    clusters.sort_by(|a, b| a.name.cmp(&b.name));
    let nodes = parallel_map(&clusters, |cluster| {
        match client.collection(&of_nodes.on(NODES.collection(&[&cluster.id]).list())) {
            Ok(nodes) => Ok(nodes.into_iter().map(|node| with_cluster(node, cluster)).collect()),
            // It was deleted since the clusters were listed.
            Err(CallError::Api(refusal)) if refusal.status == 404 => Ok(Vec::new()),
            Err(error) => Err(error),
        }
    })?;
    let mut nodes = nodes.concat();
    order::sort(&mut nodes, &keys);
    nodes.truncate(of_nodes.limit.map_or(usize::MAX, |limit| usize::try_from(limit).unwrap_or(usize::MAX)));
    Ok(nodes)
}

/// Divides the query of a list into that for the clusters, that for the nodes of each, and the keys by which all nodes are
/// sorted. A filter on `cluster.name` is one on the name of the clusters.
fn divide(query: Query) -> (Query, Query, Vec<String>) {
    let keys = query.order;
    let (of_clusters, of_nodes) = query.filters.into_iter().partition(|filter| is_of_cluster(&filter.field));
    let mut clusters =
        Query { filters: of_clusters, fields: vec!["id".to_owned(), "name".to_owned()], ..Query::default() };
    for filter in &mut clusters.filters {
        filter.field = filter.field.strip_prefix("cluster.").unwrap_or(CLUSTERS.name).to_owned();
    }
    let is_of_node = |key: &&String| !is_of_cluster(order::split(key).0);
    let own: Vec<String> = keys.iter().filter(is_of_node).cloned().collect();
    let mut fields = query.fields;
    if !fields.is_empty() {
        fields.extend(own.iter().map(|key| order::split(key).0.to_owned()));
        fields.retain(|field| !is_of_cluster(field));
        // No fields at all would be the usual ones.
        fields.push(NODES.name.to_owned());
    }
    (clusters, Query { filters: of_nodes, fields, order: own, limit: query.limit }, keys)
}

fn is_of_cluster(field: &str) -> bool {
    field == CLUSTER || field.starts_with("cluster.")
}

fn with_cluster(mut node: Value, cluster: &ResourceRef) -> Value {
    if let Some(map) = node.as_object_mut() {
        map.insert(CLUSTER.to_owned(), json!({"id": cluster.id, "name": cluster.name}));
    }
    node
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::deploy::Call;

    #[test]
    fn what_is_asked_of_the_cluster_goes_to_the_clusters() {
        let texts = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect::<Vec<_>>();
        let query = Query {
            filters: ["cluster.name=a*", "cluster=demo", "state=!online"].map(|text| text.parse().unwrap()).into(),
            fields: texts(&["cluster.name", "ip"]),
            order: texts(&["cluster.name desc", "state desc"]),
            limit: Some(3),
        };
        let (clusters, nodes, keys) = divide(query);
        assert_eq!(clusters.on(Call::get(&["c"])).target(), "/c?fields=id,name&name=a*&name=demo");
        let target = nodes.on(Call::get(&["n"])).target();
        assert_eq!(target, "/n?fields=ip,state,name&state=%21online&order_by=state%20desc&max_records=3");
        assert_eq!(keys, texts(&["cluster.name desc", "state desc"]));
        let (_, nodes, _) = divide(Query::default());
        assert_eq!(nodes.on(Call::get(&["n"])).target(), "/n?fields=*");
    }
}
