//! `node network`: which networks of its host a node is connected to.

use clap::Subcommand;
use serde_json::json;

use super::One;
use crate::commands::context::{Context, Operation, Reply};
use crate::commands::list::ListArgs;
use crate::commands::resources::NETWORKS;
use crate::deploy::Call;
use crate::deploy::values::{Purpose, label};

/// The verbs of `node network`.
#[derive(Debug, Subcommand)]
pub enum Network {
    /// List the networks of a node
    #[command(visible_alias = "ls", after_help = "Example: deploy-cli node network list demo-01 --cluster demo")]
    List {
        /// Which node.
        #[command(flatten)]
        one: One,
        /// What of it.
        #[command(flatten)]
        list: ListArgs,
    },
    /// Connect a node to a network of its host
    #[command(
        after_help = "Example: deploy-cli node network set demo-01 data ONTAP-External --cluster demo --vlan 100"
    )]
    Set {
        /// Which node.
        #[command(flatten)]
        one: One,
        /// What the network is for
        #[arg(value_enum)]
        purpose: Purpose,
        /// Port group or bridge of the host
        #[arg(value_parser = label)]
        network: String,
        /// VLAN to tag with
        #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=4094))]
        vlan: Option<u16>,
    },
}

impl Network {
    pub fn run(self, context: &Context) -> anyhow::Result<()> {
        match self {
            Self::List { one, list } => context.list(&NETWORKS, &one.find(context)?.path(&["networks"]), &list),
            Self::Set { one, purpose, network, vlan } => {
                let place = one.find(context)?;
                let old = context.find(&NETWORKS, &place.path(&["networks"]), purpose.as_str())?;
                let path = place.path(&["networks", &old.id]);
                let mut body = json!({"name": network});
                if let Some(vlan) = vlan {
                    body["vlan_id"] = json!(vlan);
                }
                context.run(Operation {
                    call: Call::patch(&path).json(body),
                    doing: format!("setting the {old} network of node {}", place.node),
                    done: format!("the {old} network of node {} is {network}", place.node),
                    reply: Reply::Refetch(Call::get(&path).query("fields", "*")),
                })
            }
        }
    }
}
