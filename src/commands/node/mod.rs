//! `node`: the nodes of a cluster, their networks and storage.

mod disk;
mod modify;
mod network;
mod pool;

use clap::Subcommand;
use clap_complete::engine::ArgValueCandidates;

use super::base::{List, Noun, Parent, Target};
use super::cluster::InCluster;
use super::complete;
use super::context::Context;
use super::operation::Reply;
use crate::deploy::api::nodes;
use crate::deploy::resource::{Resource, ResourceRef};
use crate::deploy::resources::NODES;

/// The verbs of `node`.
#[derive(Debug, Subcommand)]
pub(crate) enum Node {
    /// List the nodes of a cluster
    #[command(visible_alias = "ls", after_help = "Example: deploy-cli node list --cluster demo")]
    List(List<Node>),
    /// Show a node
    #[command(after_help = "Example: deploy-cli node show demo-01 --cluster demo")]
    Show(Target<Node>),
    /// Change the configuration of a node
    #[command(
        after_help = "Example: deploy-cli node modify demo-01 --cluster demo --host esx-01 --instance-type small \
                            --ip 10.0.0.11 --raid hardware"
    )]
    Modify(modify::Modify),
    /// The networks of a node
    #[command(subcommand)]
    Network(network::Network),
    /// The storage pools of a node
    #[command(subcommand)]
    Pool(pool::Pool),
    /// The disks of a node with software RAID
    #[command(subcommand)]
    Disk(disk::Disk),
}

impl Noun for Node {
    const RESOURCE: &'static Resource = &NODES;
    const VALUE_NAME: &'static str = "NODE";
    type Parent = InCluster;

    fn candidates() -> ArgValueCandidates {
        complete::nodes("cluster")
    }
}

/// A node can be a parent: of its networks and its storage.
impl Parent for Target<Node> {
    fn ids(&self, context: &Context) -> anyhow::Result<Vec<String>> {
        let found = self.resolve(context)?;
        Ok(vec![found.cluster, found.node.id])
    }
}

/// A node that was looked up.
struct FoundNode {
    /// Id of its cluster.
    cluster: String,
    node: ResourceRef,
}

impl Target<Node> {
    fn resolve(&self, context: &Context) -> anyhow::Result<FoundNode> {
        let cluster = self.parent.find(context)?.id;
        let node = context.find(&NODES.collection(&[&cluster]), &self.name)?;
        Ok(FoundNode { cluster, node })
    }
}

impl FoundNode {
    /// The answer to a change: the node in its current state.
    fn refetch(&self) -> Reply {
        Reply::Refetch(nodes::get(&self.cluster, &self.node.id))
    }
}

impl Node {
    /// Runs the verb.
    ///
    /// # Errors
    /// Those of the verb.
    pub(crate) fn run(self, context: &Context) -> anyhow::Result<()> {
        match self {
            Self::List(list) => list.run(context),
            Self::Show(node) => node.show(context),
            Self::Modify(modify) => modify.run(context),
            Self::Network(verb) => verb.run(context),
            Self::Pool(verb) => verb.run(context),
            Self::Disk(verb) => verb.run(context),
        }
    }
}
