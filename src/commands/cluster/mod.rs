//! `cluster`: configure, deploy and remove ONTAP Select clusters.

mod apply;
mod config;
mod create;
mod deploy;
mod export;
mod modify;
mod power;
mod resize;
mod template;

use clap::{Args, Subcommand};

use super::base::{Delete, List, NoParent, Noun, Parent, Target};
use super::complete;
use super::context::Context;
use super::operation::Reply;
use crate::deploy::api::clusters::Availability;
use crate::deploy::resource::{Resource, ResourceRef};
use crate::deploy::resources::CLUSTERS;

/// The verbs of `cluster`.
#[derive(Debug, Subcommand)]
pub(crate) enum Cluster {
    /// List clusters
    #[command(visible_alias = "ls", after_help = "Example: deploy-cli cluster list --filter is_deployed=true")]
    List(List<Cluster>),
    /// Show a cluster
    #[command(after_help = "Example: deploy-cli cluster show demo -o json")]
    Show(Target<Cluster>),
    /// Create a cluster; it is configured next, then deployed
    #[command(after_help = "Example: deploy-cli cluster create demo --nodes 2 --ip 10.0.0.10 --netmask 255.255.255.0 \
                      --gateway 10.0.0.1 --image 9.16.1")]
    Create(create::Create),
    /// Change the configuration of a cluster
    #[command(after_help = "Example: deploy-cli cluster modify demo --ntp-server 10.0.0.2 --ntp-server 10.0.0.3")]
    Modify(modify::Modify),
    /// Deploy a configured cluster: create its nodes and bring ONTAP up
    #[command(after_help = "Example: DEPLOY_CLI_ONTAP_PASSWORD=… deploy-cli cluster deploy demo --timeout 1h")]
    Deploy(deploy::Deploy),
    /// Power a cluster on
    #[command(after_help = "Example: deploy-cli cluster online demo")]
    Online(Target<Cluster>),
    /// Power a cluster off
    #[command(after_help = "Example: deploy-cli cluster offline demo")]
    Offline(Target<Cluster>),
    /// Change the instance type of a deployed cluster's nodes
    #[command(after_help = "Example: deploy-cli cluster resize demo --instance-type medium")]
    Resize(resize::Resize),
    /// Make a cluster what a file says: what is missing is created, what differs is changed, and it is deployed
    #[command(after_help = "Examples:\n  deploy-cli cluster apply -f demo.yaml --dry-run\n  \
                      ONTAP_PASSWORD=… deploy-cli cluster apply -f demo.yaml --yes --timeout 1h")]
    Apply(apply::Apply),
    /// Write a cluster as a file that `cluster apply` reads, in YAML or with -o json; passwords are left to be filled in
    #[command(after_help = "Example: deploy-cli cluster export demo > demo.yaml")]
    Export(Target<Cluster>),
    /// Write a commented file to start from
    #[command(
        after_help = "Example: deploy-cli cluster template --nodes 4 --hypervisor kvm --raid software > demo.yaml"
    )]
    Template(template::Template),
    /// Delete a cluster and all its data; a deployed one must be offline
    #[command(visible_alias = "rm", after_help = "Example: deploy-cli cluster delete demo --yes")]
    Delete(Delete<Cluster>),
}

impl Noun for Cluster {
    const RESOURCE: &'static Resource = &CLUSTERS;
    const VALUE_NAME: &'static str = "CLUSTER";
    const DELETION_NOTE: &'static str = " and all its data";
    type Parent = NoParent;
}

/// The flag that names the cluster of a node.
#[derive(Debug, Args)]
pub(crate) struct InCluster {
    /// The cluster, by name or id
    #[arg(long, add = complete::names(&CLUSTERS))]
    cluster: String,
}

impl InCluster {
    /// Looks the cluster up.
    ///
    /// # Errors
    /// Those of the lookup.
    pub(crate) fn find(&self, context: &Context) -> anyhow::Result<ResourceRef> {
        context.find(&CLUSTERS.collection(&[]), &self.cluster)
    }
}

impl Parent for InCluster {
    fn ids(&self, context: &Context) -> anyhow::Result<Vec<String>> {
        Ok(vec![self.find(context)?.id])
    }
}

/// The answer to a change: the cluster in its current state.
fn refetch(cluster: &ResourceRef) -> Reply {
    Reply::Refetch(CLUSTERS.collection(&[]).get(&cluster.id).query("fields", "*"))
}

impl Cluster {
    /// Runs the verb; returns the exit status.
    ///
    /// # Errors
    /// Those of the verb.
    pub(crate) fn run(self, context: &Context) -> anyhow::Result<i32> {
        match self {
            Self::List(list) => list.run(context)?,
            Self::Show(cluster) => cluster.show(context)?,
            Self::Create(create) => create.run(context)?,
            Self::Modify(modify) => modify.run(context)?,
            Self::Deploy(deploy) => deploy.run(context)?,
            Self::Online(cluster) => power::set(context, &cluster, Availability::PoweredOn)?,
            Self::Offline(cluster) => power::set(context, &cluster, Availability::PoweredOff)?,
            Self::Resize(resize) => resize.run(context)?,
            Self::Delete(delete) => delete.run(context)?,
            Self::Apply(apply) => return apply.run(context),
            Self::Export(cluster) => export::export(context, &cluster)?,
            Self::Template(template) => template.run()?,
        }
        Ok(0)
    }
}
