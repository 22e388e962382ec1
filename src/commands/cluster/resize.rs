//! `cluster resize`

use clap::Args;

use super::{Cluster, refetch};
use crate::commands::base::{TARGET, TargetArg};
use crate::commands::complete;
use crate::commands::context::Context;
use crate::commands::operation::Operation;
use crate::commands::password::OntapPassword;
use crate::deploy::api::clusters;
use crate::deploy::resources::NODES;
use crate::deploy::values::InstanceType;
use crate::error::Error;

/// `cluster resize`
#[derive(Debug, Args)]
pub(crate) struct Resize {
    #[command(flatten)]
    cluster: TargetArg<Cluster>,
    /// New instance type
    #[arg(long, value_name = "TYPE", value_enum)]
    instance_type: InstanceType,
    /// Change only this node, by name or id (repeatable)
    #[arg(long, value_name = "NODE", add = complete::nodes(TARGET))]
    node: Vec<String>,
    #[command(flatten)]
    password: OntapPassword,
}

impl Resize {
    pub(super) fn run(&self, context: &Context) -> Result<(), Error> {
        let password = self.password.read(context, &format!("cluster {}", self.cluster.name), false)?;
        let cluster = self.cluster.find(context)?;
        let all = NODES.collection(&[&cluster.id]);
        let nodes = if self.node.is_empty() {
            all.references(context.client()?)?
        } else {
            self.node.iter().map(|node| context.find(&all, node)).collect::<Result<_, _>>()?
        };
        let nodes: Vec<(String, InstanceType)> = nodes.into_iter().map(|node| (node.id, self.instance_type)).collect();
        let size = self.instance_type.as_str();
        context.run(Operation {
            call: clusters::resize(&cluster.id, &password, &nodes),
            activity: format!("resizing cluster {cluster} to {size}"),
            success: format!("cluster {cluster} is resized to {size}"),
            reply: refetch(&cluster),
        })
    }
}
