//! `cluster online` and `cluster offline`

use clap::Args;

use super::{Cluster, current, refetch};
use crate::commands::base::{Consent, TargetArg};
use crate::commands::context::Context;
use crate::commands::operation::Operation;
use crate::deploy::api::clusters::{self, Availability};
use crate::error::Error;
use crate::output::Format;

/// `cluster online`
#[derive(Debug, Args)]
pub(crate) struct Online {
    #[command(flatten)]
    cluster: TargetArg<Cluster>,
}

/// `cluster offline`
#[derive(Debug, Args)]
pub(crate) struct Offline {
    #[command(flatten)]
    cluster: TargetArg<Cluster>,
    #[command(flatten)]
    consent: Consent,
}

impl Online {
    pub(super) fn run(&self, context: &Context) -> Result<(), Error> {
        set(context, &self.cluster, Availability::PoweredOn, true)
    }
}

impl Offline {
    pub(super) fn run(&self, context: &Context) -> Result<(), Error> {
        // Scripts need no --yes, because no data is lost.
        let asks = !self.consent.yes && context.prompter.is_interactive();
        set(context, &self.cluster, Availability::PoweredOff, !asks)
    }
}

/// Powers a cluster on or off, unless it already is. Without `yes` it asks first.
fn set(context: &Context, cluster: &TargetArg<Cluster>, availability: Availability, yes: bool) -> Result<(), Error> {
    let (activity, state) = match availability {
        Availability::PoweredOn => ("powering on", "powered on"),
        Availability::PoweredOff => ("powering off", "powered off"),
    };
    let cluster = cluster.find(context)?;
    // Whether a cluster that is only configured can be powered on or off is up to the server.
    let is_so = |now: &clusters::Cluster| now.state == availability.as_str() && now.is_deployed != Some(false);
    if let Some(now) = current(context, &cluster)?.filter(is_so) {
        context.console.say(format_args!("cluster {cluster} is already {state}"));
        // The ids that --no-wait prints are those of jobs.
        let is_job_id = context.no_wait && context.printer.format() == Format::Id;
        return if is_job_id { Ok(()) } else { Ok(context.printer.one(&now.record)?) };
    }
    let question = format!("Power off cluster {cluster}, and make its data unavailable?");
    context.prompter.confirm(&question, yes)?;
    context.run(Operation {
        call: clusters::set_availability(&cluster.id, availability),
        activity: format!("{activity} cluster {cluster}"),
        success: format!("cluster {cluster} is {state}"),
        reply: refetch(&cluster),
    })
}
