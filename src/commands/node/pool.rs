//! `node pool`: the storage pools of a node.

use clap::Subcommand;

use super::Node;
use crate::commands::base::{Consent, List, TargetArg};
use crate::commands::complete_host;
use crate::commands::context::Context;
use crate::commands::noun::Noun;
use crate::commands::operation::{Operation, Reply};
use crate::deploy::api::nodes;
use crate::deploy::resource::Resource;
use crate::deploy::resources::POOLS;
use crate::deploy::values::{capacity, label};
use crate::error::Error;

/// The verbs of `node pool`.
#[derive(Debug, Subcommand)]
pub(crate) enum Pool {
    /// List the storage pools of a node
    ///
    /// Lists the storage pools that are attached to a node, with their capacity in bytes.
    #[command(
        visible_alias = "ls",
        after_help = "\
Example:
  deploy-cli node pool list branch-01 --cluster branch"
    )]
    List(List<Pool>),
    /// Attach a storage pool to a node
    ///
    /// Reserves capacity of a storage pool of the host for the node. Waits for the job if Deploy starts one.
    ///
    /// Prints the id and the name of the pool.
    #[command(after_help = "\
Example:
  deploy-cli node pool attach branch-01 datastore2 --capacity 1TB --cluster branch")]
    Attach {
        #[command(flatten)]
        node: TargetArg<Node>,
        /// Name of the storage pool on the host
        #[arg(value_parser = label, add = complete_host::pools())]
        pool: String,
        /// Capacity: 2TB, 500GB, 1.5TiB or a number of bytes
        #[arg(long, value_name = "CAPACITY", value_parser = capacity, allow_hyphen_values = true)]
        capacity: u64,
    },
    /// Detach a storage pool from a node
    ///
    /// Removes a storage pool from a node. Asks for confirmation on a terminal; otherwise --yes is required.
    #[command(after_help = "\
Example:
  deploy-cli node pool detach branch-01 datastore1 --cluster branch --yes")]
    Detach {
        #[command(flatten)]
        node: TargetArg<Node>,
        /// Name or id of the storage pool
        pool: String,
        #[command(flatten)]
        consent: Consent,
    },
}

impl Noun for Pool {
    const RESOURCE: &'static Resource = &POOLS;
    type Parent = TargetArg<Node>;
}

impl Pool {
    pub(super) fn run(self, context: &Context) -> Result<(), Error> {
        match self {
            Self::List(list) => list.run(context),
            Self::Attach { node, pool, capacity } => attach(context, &node, pool, capacity),
            Self::Detach { node, pool, consent } => detach(context, &node, &pool, consent.yes),
        }
    }
}

fn attach(context: &Context, node: &TargetArg<Node>, pool: String, capacity: u64) -> Result<(), Error> {
    let found = node.resolve(context)?;
    let (cluster, node) = (&found.cluster, &found.node);
    context.run(Operation {
        call: nodes::attach_pools(cluster, &node.id, [(pool.as_str(), capacity)]),
        activity: format!("attaching storage pool {pool} to node {node}"),
        success: format!("storage pool {pool} is attached to node {node}"),
        reply: Reply::CreatedIds(POOLS.collection(&[cluster, &node.id]), vec![pool]),
    })
}

fn detach(context: &Context, node: &TargetArg<Node>, pool: &str, yes: bool) -> Result<(), Error> {
    context.prompter.can_confirm(yes)?;
    let found = node.resolve(context)?;
    let (cluster, node) = (&found.cluster, &found.node);
    let pool = context.find(&POOLS.collection(&[cluster, &node.id]), pool)?;
    context.prompter.confirm(&format!("Detach storage pool {pool} from node {node}?"), yes)?;
    context.run(Operation {
        call: nodes::detach_pool(cluster, &node.id, &pool.id),
        activity: format!("detaching storage pool {pool} from node {node}"),
        success: format!("storage pool {pool} is detached from node {node}"),
        reply: Reply::Deleted(pool),
    })
}
