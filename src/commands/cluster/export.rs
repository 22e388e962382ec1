//! `cluster export`

use super::Cluster;
use crate::apply::export::{self as file, Capacities};
use crate::apply::plan::observed::{self, Depth};
use crate::commands::base::Target;
use crate::commands::context::Context;
use crate::deploy::resource::LookupError;
use crate::deploy::resources::CLUSTERS;
use crate::error::Error;

/// Prints a cluster as a cluster file.
pub(super) fn export(context: &Context, cluster: &Target<Cluster>) -> Result<(), Error> {
    let found = cluster.find(context)?;
    let client = context.client()?;
    let Some(cluster) = observed::cluster(client, &found.name, Depth::Disks)? else {
        // It was deleted since it was looked up.
        return Err(LookupError::NotFound { noun: CLUSTERS.noun, given: found.name, suggestion: None }.into());
    };
    let (hosts, credentials) = observed::hosts_and_credentials(client)?;
    let capacities = if context.printer.writes_yaml_files() { Capacities::Units } else { Capacities::Bytes };
    Ok(context.printer.file(&file::export(&cluster, &hosts, &credentials, capacities))?)
}
