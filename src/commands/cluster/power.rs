//! `cluster online` and `cluster offline`

use super::{Cluster, refetch};
use crate::commands::base::Target;
use crate::commands::context::Context;
use crate::commands::operation::Operation;
use crate::deploy::api::clusters::{Availability, set_availability};
use crate::error::Error;

/// Powers a cluster on or off.
pub(super) fn set(context: &Context, cluster: &Target<Cluster>, availability: Availability) -> Result<(), Error> {
    let (activity, state) = match availability {
        Availability::PoweredOn => ("powering on", "powered on"),
        Availability::PoweredOff => ("powering off", "powered off"),
    };
    let cluster = cluster.find(context)?;
    context.run(Operation {
        call: set_availability(&cluster.id, availability),
        activity: format!("{activity} cluster {cluster}"),
        success: format!("cluster {cluster} is {state}"),
        reply: refetch(&cluster),
    })
}
