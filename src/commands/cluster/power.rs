//! `cluster online` and `cluster offline`

use clap::Args;

use super::{Cluster, current, refetch};
use crate::apply::parallel_map::parallel_map;
use crate::commands::base::{Consent, TargetsArg};
use crate::commands::batch::{Named, Task};
use crate::commands::context::Context;
use crate::commands::operation::Operation;
use crate::deploy::api::clusters::{self, Availability};
use crate::deploy::resource::ResourceRef;
use crate::deploy::resources::CLUSTERS;
use crate::error::Error;

/// `cluster online`
#[derive(Debug, Args)]
pub(crate) struct Online {
    #[command(flatten)]
    clusters: TargetsArg<Cluster>,
}

/// `cluster offline`
#[derive(Debug, Args)]
pub(crate) struct Offline {
    #[command(flatten)]
    clusters: TargetsArg<Cluster>,
    #[command(flatten)]
    consent: Consent,
}

impl Online {
    pub(super) fn run(&self, context: &Context) -> Result<(), Error> {
        set(context, &self.clusters, Availability::PoweredOn, true)
    }
}

impl Offline {
    pub(super) fn run(&self, context: &Context) -> Result<(), Error> {
        // Scripts need no --yes, because no data is lost.
        let asks = !self.consent.yes && context.prompter.is_interactive();
        set(context, &self.clusters, Availability::PoweredOff, !asks)
    }
}

/// Powers clusters on or off, unless they already are. Without `yes` it asks first.
fn set(context: &Context, clusters: &TargetsArg<Cluster>, availability: Availability, yes: bool) -> Result<(), Error> {
    let (activity, state) = match availability {
        Availability::PoweredOn => ("powering on", "powered on"),
        Availability::PoweredOff => ("powering off", "powered off"),
    };
    let (_, clusters) = clusters.locate(context)?;
    let client = context.client()?;
    // Whether a cluster that is only configured can be powered on or off is up to the server.
    let is_so = |now: &clusters::Cluster| now.state == availability.as_str() && now.is_deployed != Some(false);
    let now = parallel_map(&clusters, |cluster| current(client, cluster))?;
    let mut left = Vec::new();
    let task = |(cluster, now): (&ResourceRef, Option<clusters::Cluster>)| {
        if let Some(now) = now.filter(is_so) {
            context.console.say(format_args!("cluster {cluster} is already {state}"));
            return Task::Nothing(now.record);
        }
        left.push(cluster.clone());
        Task::Operation(Box::new(Operation {
            call: clusters::set_availability(&cluster.id, availability),
            activity: format!("{activity} cluster {cluster}"),
            success: format!("cluster {cluster} is {state}"),
            reply: refetch(cluster),
        }))
    };
    let tasks = clusters.iter().zip(now).map(task).collect();
    if !left.is_empty() {
        let their = if left.len() == 1 { "its" } else { "their" };
        let named = Named { resource: &CLUSTERS, objects: &left };
        context.prompter.confirm(&format!("Power off {named}, and make {their} data unavailable?"), yes)?;
    }
    context.run_all(&Named { resource: &CLUSTERS, objects: &clusters }, state, tasks)
}
