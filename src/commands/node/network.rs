//! `node network`: the networks of a node.

use clap::Subcommand;

use super::Node;
use crate::commands::base::{List, TargetArg};
use crate::commands::complete_host;
use crate::commands::context::Context;
use crate::commands::noun::Noun;
use crate::commands::operation::{Operation, Reply};
use crate::deploy::api::nodes::{self, Vlan};
use crate::deploy::resource::Resource;
use crate::deploy::resources::NETWORKS;
use crate::deploy::values::{Purpose, label};
use crate::error::Error;

/// The verbs of `node network`.
#[derive(Debug, Subcommand)]
pub(crate) enum Network {
    /// List the networks of a node
    ///
    /// Lists the networks of a node with their purpose, port group or bridge, and VLAN.
    #[command(
        visible_alias = "ls",
        after_help = "\
Example:
  deploy-cli node network list demo-01 --cluster demo"
    )]
    List(List<Network>),
    /// Connect a node to a network of its host
    ///
    /// Sets the port group or bridge that the node uses for a purpose. Without --vlan, the VLAN is not changed.
    ///
    /// Prints the network after the change.
    #[command(after_help = "\
Example:
  deploy-cli node network set branch-01 data ONTAP-Data --cluster branch --vlan 100")]
    Set {
        #[command(flatten)]
        node: TargetArg<Node>,
        /// Purpose of the network
        #[arg(value_enum)]
        purpose: Purpose,
        /// Port group or bridge of the host
        #[arg(value_parser = label, add = complete_host::networks())]
        network: String,
        /// VLAN id
        #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=4094))]
        vlan: Option<u16>,
    },
}

impl Noun for Network {
    const RESOURCE: &'static Resource = &NETWORKS;
    type Parent = TargetArg<Node>;
}

impl Network {
    pub(super) fn run(self, context: &Context) -> Result<(), Error> {
        match self {
            Self::List(list) => list.run(context),
            Self::Set { node, purpose, network, vlan } => set(context, &node, purpose, &network, vlan),
        }
    }
}

fn set(
    context: &Context,
    node: &TargetArg<Node>,
    purpose: Purpose,
    network: &str,
    vlan: Option<u16>,
) -> Result<(), Error> {
    let found = node.resolve(context)?;
    let (cluster, node) = (&found.cluster, &found.node);
    let old = context.find(&NETWORKS.collection(&[cluster, &node.id]), purpose.as_str())?;
    let vlan = vlan.map_or(Vlan::Unchanged, Vlan::Tagged);
    context.run(Operation {
        call: nodes::set_network(cluster, &node.id, &old.id, network, vlan),
        activity: format!("setting the {old} network of node {node}"),
        success: format!("the {old} network of node {node} is {network}"),
        reply: Reply::Refetch(nodes::network(cluster, &node.id, &old.id)),
    })
}
