//! `image`: the ONTAP images that can be deployed.

use clap::Subcommand;

use super::app::App;
use super::kind::Kind;
use super::list::ListArgs;
use crate::output::View;
use crate::output::view::column;

/// Images, as they are listed; their id is the version (R).
const IMAGES: Kind =
    Kind { noun: "image", name: "id", view: View { columns: &[column("VERSION", "id"), column("STATE", "state")] } };

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
