//! `cluster export`

use clap::Args;
use serde_json::Value;

use super::Cluster;
use super::files::{ClusterFile, OutputFolder};
use crate::apply::export::{self as file, Capacities};
use crate::apply::parallel_map::parallel_map;
use crate::apply::plan::observed::{self, Depth};
use crate::commands::base::TargetsArg;
use crate::commands::context::Context;
use crate::deploy::resource::ResourceRef;
use crate::error::Error;
use crate::output::Format;
use crate::settings::server::ServerSettings;

/// `cluster export`
#[derive(Debug, Args)]
pub(crate) struct Export {
    #[command(flatten)]
    clusters: TargetsArg<Cluster>,
    #[command(flatten)]
    folder: OutputFolder,
}

impl Export {
    pub(super) fn run(&self, context: &Context) -> Result<(), Error> {
        let client = context.client()?;
        let (_, found) = self.clusters.locate(context)?;
        let (hosts, credentials) = observed::hosts_and_credentials(client)?;
        let capacities = match context.printer.format() {
            Format::Table | Format::Yaml => Capacities::Units,
            Format::Csv | Format::Id if self.folder.is_set() => Capacities::Units,
            Format::Json | Format::Csv | Format::Id => Capacities::Bytes,
        };
        // A file names its server only among others.
        let server = match found.as_slice() {
            [_] if !self.folder.is_set() => None,
            _ => ServerSettings::resolve(&context.server)?.profile_name(),
        };
        let read = |found: &ResourceRef| -> Result<ClusterFile, Error> {
            let Some(cluster) = observed::cluster(client, &found.name, Depth::Disks)? else {
                return Err(super::gone(&found.name));
            };
            let mut content = file::export(&cluster, &hosts, &credentials, capacities);
            if let (Some(server), Value::Object(map)) = (&server, &mut content) {
                map.shift_insert(0, "server".to_owned(), Value::from(server.as_str()));
            }
            Ok(ClusterFile { name: found.name.clone(), server: server.clone(), content, is_private: false })
        };
        let files = parallel_map(&found, read)?;
        self.folder.create()?;
        self.folder.put(context, &files)
    }
}
