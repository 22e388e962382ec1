//! `host disk`: the disks of a host.

use clap::Subcommand;

use super::Host;
use crate::commands::base::{List, TargetArg};
use crate::commands::context::Context;
use crate::commands::noun::Noun;
use crate::deploy::resource::Resource;
use crate::deploy::resources::HOST_DISKS;
use crate::error::Error;

/// The verbs of `host disk`.
#[derive(Debug, Subcommand)]
pub(crate) enum Disk {
    /// List the disks of a host
    ///
    /// Lists the disks of a host. A name is what `node disk attach` takes.
    #[command(
        visible_alias = "ls",
        after_help = "\
Example:
  deploy-cli host disk list kvm-01.example.com"
    )]
    List(List<Disk>),
}

impl Noun for Disk {
    const RESOURCE: &'static Resource = &HOST_DISKS;
    type Parent = TargetArg<Host>;
}

impl Disk {
    pub(super) fn run(self, context: &Context) -> Result<(), Error> {
        let Self::List(args) = self;
        args.run(context)
    }
}
