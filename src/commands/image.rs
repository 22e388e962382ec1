//! `image`: the ONTAP images that can be deployed.

use clap::Subcommand;

use super::base::List;
use super::context::Context;
use super::noun::{NoParent, Noun};
use crate::deploy::resource::Resource;
use crate::deploy::resources::IMAGES;
use crate::error::Error;

/// The verbs of `image`.
#[derive(Debug, Subcommand)]
pub(crate) enum Image {
    /// List the ONTAP images that can be deployed
    ///
    /// Lists the ONTAP versions that are installed on Deploy, for `cluster create --image` and `cluster modify
    /// --image`.
    #[command(
        visible_alias = "ls",
        after_help = "\
Examples:
  deploy-cli image list
  deploy-cli image list -o id"
    )]
    List(List<Image>),
}

impl Noun for Image {
    const RESOURCE: &'static Resource = &IMAGES;
    type Parent = NoParent;
}

impl Image {
    pub(crate) fn run(self, context: &Context) -> Result<(), Error> {
        let Self::List(list) = self;
        list.run(context)
    }
}
