//! `node`: the nodes of a cluster, their networks and their storage.

mod disk;
mod find;
mod list;
mod modify;
mod network;
mod pool;

use clap::Subcommand;
use clap_complete::engine::ArgValueCandidates;

use super::base::Show;
use super::complete;
use super::context::Context;
use super::noun::{NamedNoun, Noun};
use crate::deploy::resource::Resource;
use crate::deploy::resources::NODES;
use crate::error::Error;
use find::InCluster;

/// The verbs of `node`.
#[derive(Debug, Subcommand)]
pub(crate) enum Node {
    /// List nodes
    ///
    /// Lists the nodes of one cluster, or those of all clusters without --cluster, with their hosts, instance types and
    /// addresses. In a list of all, `cluster.name` and `cluster.id` are fields like others.
    #[command(
        visible_alias = "ls",
        after_help = "\
Examples:
  deploy-cli node list
  deploy-cli node list --cluster demo"
    )]
    List(list::List),
    /// Show a node
    ///
    /// Shows all fields of one node.
    #[command(aliases = ["get", "describe"], after_help = "\
Example:
  deploy-cli node show demo-01")]
    Show(Show<Node>),
    /// Change the configuration of a node
    ///
    /// Changes the fields for which there is a flag. Other fields are not changed. Most fields can only be changed
    /// before the cluster is deployed. The host must be registered (see `host register`).
    ///
    /// Prints the node after the change.
    #[command(after_help = "\
Examples:
  deploy-cli node modify branch-01 --cluster branch --instance-type medium --ip 10.0.0.21
  deploy-cli node modify branch-02 --cluster branch --host esx-02.example.com --raid hardware")]
    Modify(modify::Modify),
    /// List and set the networks of a node
    ///
    /// A node has a management network and a data network, and in a cluster of several nodes an internal network. Each
    /// is connected to a port group or a bridge of the host.
    #[command(
        subcommand,
        alias = "networks",
        after_help = "\
Examples:
  deploy-cli node network list branch-01 --cluster branch
  deploy-cli node network set branch-01 data ONTAP-Data --cluster branch --vlan 100"
    )]
    Network(network::Network),
    /// Attach and detach the storage pools of a node
    ///
    /// A node uses capacity of storage pools of its host, which are datastores on ESXi.
    #[command(
        subcommand,
        alias = "pools",
        after_help = "\
Examples:
  deploy-cli node pool list branch-01 --cluster branch
  deploy-cli node pool attach branch-01 datastore2 --capacity 1TB --cluster branch"
    )]
    Pool(pool::Pool),
    /// Attach disks to a node with software RAID
    ///
    /// With software RAID, ONTAP manages the RAID groups on disks of the host that are passed through to the node.
    #[command(
        subcommand,
        alias = "disks",
        after_help = "\
Example:
  deploy-cli node disk attach edge-01 sdb sdc --cluster edge"
    )]
    Disk(disk::Disk),
}

impl Noun for Node {
    const RESOURCE: &'static Resource = &NODES;
    type Parent = InCluster;
}

impl NamedNoun for Node {
    const VALUE_NAME: &'static str = "NODE";
    const VALUE_HELP: &'static str = "Name or id of the node";

    fn candidates() -> ArgValueCandidates {
        complete::nodes("cluster")
    }
}

impl Node {
    pub(crate) fn run(self, context: &Context) -> Result<(), Error> {
        match self {
            Self::List(list) => list.run(context),
            Self::Show(show) => {
                let found = show.target.resolve(context)?;
                let call = NODES.collection(&[&found.cluster]).get(&found.node.id).query("fields", "**");
                show.watch.show(context, call)
            }
            Self::Modify(modify) => modify.run(context),
            Self::Network(verb) => verb.run(context),
            Self::Pool(verb) => verb.run(context),
            Self::Disk(verb) => verb.run(context),
        }
    }
}
