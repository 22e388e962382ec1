//! `cluster modify`

use clap::Args;

use super::config::ConfigArgs;
use super::{Cluster, refetch};
use crate::commands::base::TargetArg;
use crate::commands::context::Context;
use crate::commands::operation::Operation;
use crate::deploy::api::clusters;
use crate::error::Error;
use crate::usage_error::UsageError;

/// `cluster modify`
#[derive(Debug, Args)]
pub(crate) struct Modify {
    #[command(flatten)]
    cluster: TargetArg<Cluster>,
    #[command(flatten)]
    config: ConfigArgs,
}

impl Modify {
    pub(super) fn run(&self, context: &Context) -> Result<(), Error> {
        let config = self.config.config();
        if config.is_empty() {
            return Err(UsageError::new("nothing to change")
                .hint("`deploy-cli cluster modify --help` lists the fields")
                .into());
        }
        let cluster = self.cluster.find(context)?;
        context.run(Operation {
            call: clusters::modify(&cluster.id, &config),
            activity: format!("changing cluster {cluster}"),
            success: format!("cluster {cluster} is changed"),
            reply: refetch(&cluster),
        })
    }
}
