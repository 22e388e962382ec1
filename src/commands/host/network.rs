//! `host network`: the networks of a host.

use clap::Subcommand;

use super::Host;
use crate::commands::base::{List, TargetArg};
use crate::commands::context::Context;
use crate::commands::noun::Noun;
use crate::deploy::resource::Resource;
use crate::deploy::resources::HOST_NETWORKS;
use crate::error::Error;

/// The verbs of `host network`.
#[derive(Debug, Subcommand)]
pub(crate) enum Network {
    /// List the networks of a host
    ///
    /// Lists the networks of a host. A name is what `node network set` takes.
    #[command(
        visible_alias = "ls",
        after_help = "\
Example:
  deploy-cli host network list esx-01.example.com"
    )]
    List(List<Network>),
}

impl Noun for Network {
    const RESOURCE: &'static Resource = &HOST_NETWORKS;
    type Parent = TargetArg<Host>;
}

impl Network {
    pub(super) fn run(self, context: &Context) -> Result<(), Error> {
        let Self::List(args) = self;
        args.run(context)
    }
}
