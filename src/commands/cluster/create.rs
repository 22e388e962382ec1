//! `cluster create`

use clap::Args;

use super::config::ConfigArgs;
use crate::commands::context::Context;
use crate::commands::operation::{Operation, Reply};
use crate::deploy::api::clusters;
use crate::deploy::resources::CLUSTERS;
use crate::deploy::values::{node_count, object_name};
use crate::error::Error;

/// `cluster create`
#[derive(Debug, Args)]
pub(crate) struct Create {
    /// Name of the new cluster
    #[arg(value_parser = object_name)]
    name: String,
    /// Number of nodes: 1, 2, 4, 6, 8, 10 or 12
    #[arg(long, value_name = "N", value_parser = node_count)]
    nodes: u8,
    #[command(flatten)]
    config: ConfigArgs,
}

impl Create {
    pub(super) fn run(self, context: &Context) -> Result<(), Error> {
        let Self { name, nodes, config } = self;
        context.run(Operation {
            call: clusters::create(&name, nodes.into(), &config.config()),
            activity: format!("creating cluster {name}"),
            success: format!("cluster {name} is created"),
            reply: Reply::CreatedIds(CLUSTERS.collection(&[]), vec![name]),
        })
    }
}
