//! `cluster delete`

use clap::Args;

use super::{Cluster, current};
use crate::commands::base::{Consent, TargetArg};
use crate::commands::context::Context;
use crate::commands::operation::{Operation, Reply};
use crate::deploy::api::clusters;
use crate::error::Error;

/// `cluster delete`
#[derive(Debug, Args)]
pub(crate) struct Delete {
    #[command(flatten)]
    cluster: TargetArg<Cluster>,
    #[command(flatten)]
    consent: Consent,
}

impl Delete {
    /// Deletes the cluster after a confirmation: the name of a cluster that holds data is typed.
    pub(super) fn run(&self, context: &Context) -> Result<(), Error> {
        let yes = self.consent.yes;
        context.prompter.can_confirm(yes)?;
        let (collection, cluster) = self.cluster.locate(context)?;
        let is_configured_only = |now: &clusters::Cluster| now.is_deployed == Some(false);
        if !yes && !current(context, &cluster)?.as_ref().is_some_and(is_configured_only) {
            let question = format!("This deletes cluster {cluster} and all its data. Type the name of the cluster");
            context.prompter.confirm_by_name(&question, &cluster.name)?;
        } else {
            context.prompter.confirm(&format!("Delete cluster {cluster} and all its data?"), yes)?;
        }
        context.run(Operation {
            call: collection.delete(&cluster.id),
            activity: format!("deleting cluster {cluster}"),
            success: format!("cluster {cluster} is deleted"),
            reply: Reply::Deleted(cluster),
        })
    }
}
