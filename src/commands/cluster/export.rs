//! `cluster export`

use super::Cluster;
use crate::apply::export::{self as file, Capacities};
use crate::apply::plan::observed::{self, Depth};
use crate::commands::base::TargetArg;
use crate::commands::context::Context;
use crate::error::Error;
use crate::output::Format;

/// Prints a cluster as a cluster file.
pub(super) fn export(context: &Context, cluster: &TargetArg<Cluster>) -> Result<(), Error> {
    let found = cluster.find(context)?;
    let client = context.client()?;
    let Some(cluster) = observed::cluster(client, &found.name, Depth::Disks)? else {
        return Err(super::gone(&found.name));
    };
    let (hosts, credentials) = observed::hosts_and_credentials(client)?;
    let capacities = match context.printer.format() {
        Format::Table | Format::Yaml => Capacities::Units,
        Format::Json | Format::Csv | Format::Id => Capacities::Bytes,
    };
    Ok(context.printer.file(&file::export(&cluster, &hosts, &credentials, capacities))?)
}
