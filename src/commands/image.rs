//! `image`: the ONTAP images that can be deployed.

use clap::Subcommand;

use super::app::App;
use super::kinds::IMAGES;
use super::list::ListArgs;

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
    pub fn run(self, app: &App) -> anyhow::Result<()> {
        let Self::List(args) = self;
        app.list(&IMAGES, &["images"], &args)
    }
}
