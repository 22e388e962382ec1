//! `cluster deploy`

use clap::Args;

use super::{Cluster, refetch};
use crate::commands::base::TargetsArg;
use crate::commands::batch::{Named, Task};
use crate::commands::context::Context;
use crate::commands::operation::Operation;
use crate::commands::password::OntapPassword;
use crate::deploy::api::clusters;
use crate::deploy::resource::ResourceRef;
use crate::deploy::resources::CLUSTERS;
use crate::error::Error;

/// `cluster deploy`
#[derive(Debug, Args)]
pub(crate) struct Deploy {
    #[command(flatten)]
    clusters: TargetsArg<Cluster>,
    /// Keep a failed deployment for examination instead of removing it
    #[arg(long)]
    keep_on_failure: bool,
    #[command(flatten)]
    password: OntapPassword,
}

impl Deploy {
    pub(super) fn run(&self, context: &Context) -> Result<(), Error> {
        let names = match self.clusters.names.as_slice() {
            [one] => format!("cluster {one}"),
            more => format!("clusters {}", more.join(", ")),
        };
        let password = self.password.read(context, &names, true)?;
        let (_, clusters) = self.clusters.locate(context)?;
        let task = |cluster: &ResourceRef| {
            Task::Operation(Box::new(Operation {
                call: clusters::deploy(&cluster.id, &password, self.keep_on_failure),
                activity: format!("deploying cluster {cluster}"),
                success: format!("cluster {cluster} is deployed"),
                reply: refetch(cluster),
            }))
        };
        let named = Named { resource: &CLUSTERS, objects: &clusters };
        context.run_all(&named, "deployed", clusters.iter().map(task).collect())
    }
}
