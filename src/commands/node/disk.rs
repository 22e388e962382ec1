//! `node disk`: the disks of a node with software RAID.

use clap::Subcommand;

use super::Node;
use crate::commands::base::TargetArg;
use crate::commands::complete_host;
use crate::commands::context::Context;
use crate::commands::operation::Operation;
use crate::deploy::api::nodes;
use crate::deploy::values::label;
use crate::error::Error;

/// The verbs of `node disk`.
#[derive(Debug, Subcommand)]
pub(crate) enum Disk {
    /// Attach disks to a node
    ///
    /// Attaches disks of the host to a node with software RAID (see `node modify --raid software`).
    ///
    /// Prints the node after the change.
    #[command(after_help = "\
Example:
  deploy-cli node disk attach edge-01 sdb sdc --cluster edge")]
    Attach {
        #[command(flatten)]
        node: TargetArg<Node>,
        /// Names of the disks on the host
        #[arg(required = true, value_name = "DISK", value_parser = label, add = complete_host::disks())]
        disks: Vec<String>,
    },
}

impl Disk {
    pub(super) fn run(self, context: &Context) -> Result<(), Error> {
        let Self::Attach { node, disks } = self;
        let found = node.resolve(context)?;
        let node = &found.node;
        let subject = if disks.len() == 1 { "the disk is" } else { "the disks are" };
        context.run(Operation {
            call: nodes::attach_disks(&found.cluster, &node.id, &disks),
            activity: format!("attaching disks to node {node}"),
            success: format!("{subject} attached to node {node}"),
            reply: found.refetch(),
        })
    }
}
