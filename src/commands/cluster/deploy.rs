//! `cluster deploy`

use clap::Args;

use super::{Cluster, refetch};
use crate::commands::base::TargetArg;
use crate::commands::context::Context;
use crate::commands::operation::Operation;
use crate::commands::password::OntapPassword;
use crate::deploy::api::clusters;
use crate::error::Error;

/// `cluster deploy`
#[derive(Debug, Args)]
pub(crate) struct Deploy {
    #[command(flatten)]
    cluster: TargetArg<Cluster>,
    /// Keep a failed deployment for examination instead of removing it
    #[arg(long)]
    keep_on_failure: bool,
    #[command(flatten)]
    password: OntapPassword,
}

impl Deploy {
    pub(super) fn run(&self, context: &Context) -> Result<(), Error> {
        let password = self.password.read(context, &self.cluster.name, true)?;
        let cluster = self.cluster.find(context)?;
        context.run(Operation {
            call: clusters::deploy(&cluster.id, &password, self.keep_on_failure),
            activity: format!("deploying cluster {cluster}"),
            success: format!("cluster {cluster} is deployed"),
            reply: refetch(&cluster),
        })
    }
}
