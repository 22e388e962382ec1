//! `host pool`: the storage pools of a host.

use clap::Subcommand;

use super::Host;
use crate::commands::base::{List, TargetArg};
use crate::commands::context::Context;
use crate::commands::noun::Noun;
use crate::deploy::resource::Resource;
use crate::deploy::resources::HOST_POOLS;
use crate::error::Error;

/// The verbs of `host pool`.
#[derive(Debug, Subcommand)]
pub(crate) enum Pool {
    /// List the storage pools of a host
    ///
    /// Lists the storage pools of a host, with the capacity that is available. A name is what `node pool attach` takes.
    /// With -o json, capacities are in bytes.
    #[command(
        visible_alias = "ls",
        after_help = "\
Example:
  deploy-cli host pool list esx-01.example.com"
    )]
    List(List<Pool>),
}

impl Noun for Pool {
    const RESOURCE: &'static Resource = &HOST_POOLS;
    type Parent = TargetArg<Host>;
}

impl Pool {
    pub(super) fn run(self, context: &Context) -> Result<(), Error> {
        let Self::List(args) = self;
        args.run(context)
    }
}
