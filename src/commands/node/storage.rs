//! `node pool` and `node disk`: what a node stores its data on.

use clap::Subcommand;
use serde_json::json;

use super::One;
use crate::commands::context::{Context, Operation, Reply};
use crate::commands::list::ListArgs;
use crate::commands::resources::POOLS;
use crate::deploy::Call;
use crate::deploy::values::{capacity, label};

/// The verbs of `node pool`.
#[derive(Debug, Subcommand)]
pub enum Pool {
    /// List the storage pools of a node
    #[command(visible_alias = "ls", after_help = "Example: deploy-cli node pool list demo-01 --cluster demo")]
    List {
        /// Which node.
        #[command(flatten)]
        one: One,
        /// What of it.
        #[command(flatten)]
        list: ListArgs,
    },
    /// Give a node capacity of a storage pool
    #[command(after_help = "Example: deploy-cli node pool attach demo-01 datastore1 --capacity 2TB --cluster demo")]
    Attach {
        /// Which node.
        #[command(flatten)]
        one: One,
        /// Storage pool of the host
        #[arg(value_parser = label)]
        pool: String,
        /// How much: 2TB, 500GB, 1.5TiB or bytes
        #[arg(long, value_name = "CAPACITY", value_parser = capacity, allow_hyphen_values = true)]
        capacity: u64,
    },
    /// Take a storage pool away from a node
    #[command(after_help = "Example: deploy-cli node pool detach demo-01 datastore1 --cluster demo --yes")]
    Detach {
        /// Which node.
        #[command(flatten)]
        one: One,
        /// Storage pool, by name or id
        pool: String,
        /// Do not ask
        #[arg(short, long)]
        yes: bool,
    },
}

/// The verbs of `node disk`.
#[derive(Debug, Subcommand)]
pub enum Disk {
    /// Give a node disks of its host, for software RAID
    #[command(after_help = "Example: deploy-cli node disk attach demo-01 naa.500a0751 naa.500a0752 --cluster demo")]
    Attach {
        /// Which node.
        #[command(flatten)]
        one: One,
        /// Names of disks
        #[arg(required = true, value_name = "DISK", value_parser = label)]
        disks: Vec<String>,
    },
}

impl Pool {
    pub fn run(self, context: &Context) -> anyhow::Result<()> {
        match self {
            Self::List { one, list } => context.list(&POOLS, &one.find(context)?.path(&["storage", "pools"]), &list),
            Self::Attach { one, pool, capacity } => {
                let place = one.find(context)?;
                let path = place.path(&["storage", "pools"]);
                context.run(Operation {
                    call: Call::post(&path).json(json!({"pool_array": [{"name": pool, "capacity": capacity}]})),
                    doing: format!("attaching storage pool {pool} to node {}", place.node),
                    done: format!("storage pool {pool} is attached to node {}", place.node),
                    reply: Reply::created(&POOLS, &path, vec![pool]),
                })
            }
            Self::Detach { one, pool, yes } => {
                context.prompter.can_confirm(yes)?;
                let place = one.find(context)?;
                let pool = context.find(&POOLS, &place.path(&["storage", "pools"]), &pool)?;
                context.prompter.confirm(&format!("Detach storage pool {pool} from node {}?", place.node), yes)?;
                context.run(Operation {
                    call: Call::delete(&place.path(&["storage", "pools", &pool.id])),
                    doing: format!("detaching storage pool {pool} from node {}", place.node),
                    done: format!("storage pool {pool} is detached from node {}", place.node),
                    reply: Reply::Deleted(pool),
                })
            }
        }
    }
}

impl Disk {
    pub fn run(self, context: &Context) -> anyhow::Result<()> {
        let Self::Attach { one, disks } = self;
        let place = one.find(context)?;
        context.run(Operation {
            call: Call::post(&place.path(&["storage", "disks"])).json(json!({"disks": disks})),
            doing: format!("attaching disks to node {}", place.node),
            done: format!(
                "{} attached to node {}",
                if disks.len() == 1 { "the disk is" } else { "the disks are" },
                place.node
            ),
            reply: place.now(),
        })
    }
}
