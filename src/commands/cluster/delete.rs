//! `cluster delete`

use clap::Args;

use super::{Cluster, current};
use crate::apply::parallel_map::parallel_map;
use crate::commands::base::{Consent, TargetsArg, deletions};
use crate::commands::batch::Named;
use crate::commands::context::Context;
use crate::deploy::api::clusters;
use crate::deploy::resource::ResourceRef;
use crate::deploy::resources::CLUSTERS;
use crate::error::Error;

/// `cluster delete`
#[derive(Debug, Args)]
pub(crate) struct Delete {
    #[command(flatten)]
    clusters: TargetsArg<Cluster>,
    #[command(flatten)]
    consent: Consent,
}

impl Delete {
    /// Deletes the clusters after a confirmation.
    pub(super) fn run(&self, context: &Context) -> Result<(), Error> {
        context.prompter.can_confirm(self.consent.yes)?;
        let (collection, found) = self.clusters.locate(context)?;
        self.confirm(context, &found)?;
        let named = Named { resource: &CLUSTERS, objects: &found };
        context.run_all(&named, "deleted", deletions(&collection, &found))
    }

    /// Asks once. If one of the clusters holds data, its name is typed, or the number of several.
    fn confirm(&self, context: &Context, found: &[ResourceRef]) -> Result<(), Error> {
        let yes = self.consent.yes;
        let named = Named { resource: &CLUSTERS, objects: found };
        let (their, what, answer) = match found {
            [one] => ("its", "the name of the cluster", one.name.clone()),
            more => ("their", "the number of clusters", more.len().to_string()),
        };
        let is_configured_only = |now: &clusters::Cluster| now.is_deployed == Some(false);
        let client = context.client()?;
        if !yes {
            let now = parallel_map(found, |cluster| current(client, cluster))?;
            if !now.iter().all(|now| now.as_ref().is_some_and(is_configured_only)) {
                let question = format!("This deletes {named} and all {their} data. Type {what}");
                return Ok(context.prompter.confirm_by_name(&question, &answer)?);
            }
        }
        Ok(context.prompter.confirm(&format!("Delete {named} and all {their} data?"), yes)?)
    }
}
