//! `image`: the ONTAP images that can be deployed.

use clap::Subcommand;

use super::context::Context;
use super::list::ListArgs;
use super::resources::IMAGES;

/// The verbs of `image`.
#[derive(Debug, Subcommand)]
pub enum Image {
    /// List the ONTAP images that can be deployed
    #[command(visible_alias = "ls", after_help = "Example: deploy-cli image list -o id")]
    List(ListArgs),
}

impl Image {
    /// Carries the verb out.
    ///
    /// # Errors
    /// Whatever stopped it.
    pub fn run(self, context: &Context) -> anyhow::Result<()> {
        let Self::List(args) = self;
        context.list(&IMAGES, &["images"], &args)
    }
}
