//! `cluster`: configure, deploy and remove ONTAP Select clusters.

mod apply;
mod config;
mod create;
mod delete;
mod deploy;
mod export;
mod modify;
mod power;
mod resize;
mod template;

use clap::{Args, Subcommand};
use serde_json::{Value, json};

use super::base::{List, NoParent, Noun, Parent, Target};
use super::complete;
use super::context::Context;
use super::operation::Reply;
use crate::deploy::Payload;
use crate::deploy::api::clusters;
use crate::deploy::lookup::LookupError;
use crate::deploy::resource::{Resource, ResourceRef};
use crate::deploy::resources::CLUSTERS;
use crate::error::Error;

/// The verbs of `cluster`.
#[derive(Debug, Subcommand)]
pub(crate) enum Cluster {
    /// List clusters
    ///
    /// Lists the clusters that Deploy manages: the deployed ones, and those that are only configured so far.
    #[command(
        visible_alias = "ls",
        after_help = "\
Examples:
  deploy-cli cluster list
  deploy-cli cluster list --filter is_deployed=true --sort name
  # The names of all clusters that are powered off
  deploy-cli cluster list --filter state=powered_off --jq '.[].name'"
    )]
    List(List<Cluster>),
    /// Show a cluster
    ///
    /// Shows all fields of one cluster, with its nodes.
    #[command(aliases = ["get", "describe"], after_help = "\
Examples:
  deploy-cli cluster show demo
  deploy-cli cluster show demo -o json --jq .state")]
    Show(Target<Cluster>),
    /// Create a cluster with its nodes
    ///
    /// Creates the configuration of a cluster. Nothing is created on the hosts yet. Deploy names the nodes CLUSTER-01,
    /// CLUSTER-02 and so on.
    ///
    /// The nodes are configured next, with `node modify`, `node network set` and `node pool attach`; then `cluster
    /// deploy` brings the cluster up. A hint on stderr lists the commands, unless -q is given. `cluster apply` does all
    /// of this from a file.
    ///
    /// Prints the id and the name of the new cluster.
    #[command(
        alias = "new",
        after_help = "\
Examples:
  deploy-cli cluster create one --nodes 1
  deploy-cli cluster create two --nodes 2 --ip 10.0.0.10 --netmask 255.255.255.0 --gateway 10.0.0.1 --image 9.16.1"
    )]
    Create(create::Create),
    /// Change the configuration of a cluster
    ///
    /// Changes the fields that are given, and leaves all others as they are. A flag that repeats replaces the whole
    /// list. The fields of the nodes are changed with `node modify`.
    ///
    /// Prints the cluster after the change.
    #[command(after_help = "\
Examples:
  deploy-cli cluster modify branch --image 9.17.1
  deploy-cli cluster modify branch --ntp-server 10.0.0.2 --ntp-server 10.0.0.3")]
    Modify(modify::Modify),
    /// Deploy a configured cluster
    ///
    /// Creates the virtual machines of the nodes on their hosts, and brings ONTAP up on them. Every node must be
    /// configured: its host, instance type, networks and storage. The command also needs the password that ONTAP's
    /// administrator is given: from --ontap-password-file, DEPLOY_CLI_ONTAP_PASSWORD, or a prompt that asks for it
    /// twice.
    ///
    /// The deployment is a job of 10 to 45 minutes, and the command waits until it has ended. When a deployment
    /// fails, Deploy removes what it has created, unless --keep-on-failure is given.
    ///
    /// Prints the deployed cluster.
    #[command(after_help = "\
Examples:
  deploy-cli cluster deploy branch --ontap-password-file password.txt --timeout 1h
  # Start the deployment, and wait for it later
  deploy-cli cluster deploy edge --ontap-password-file password.txt --no-wait
  deploy-cli job wait --all")]
    Deploy(deploy::Deploy),
    /// Power on a cluster
    ///
    /// Starts the nodes of a deployed cluster that is powered off. This is a job, and the command waits until it has
    /// ended. For a cluster that is powered on already nothing is done, and the command succeeds.
    ///
    /// Prints the cluster after the change.
    #[command(after_help = "\
Example:
  deploy-cli cluster online lab")]
    Online(power::Online),
    /// Power off a cluster
    ///
    /// Shuts down the nodes of a deployed cluster. Its data cannot be reached until `cluster online` starts it again.
    /// This is a job, and the command waits until it has ended. For a cluster that is powered off already nothing is
    /// done, and the command succeeds.
    ///
    /// On a terminal the command asks first, unless --yes is given; elsewhere it does not.
    ///
    /// Prints the cluster after the change.
    #[command(after_help = "\
Example:
  deploy-cli cluster offline demo")]
    Offline(power::Offline),
    /// Change the instance type of a cluster's nodes
    ///
    /// Gives the nodes of a deployed cluster more CPUs and memory: all nodes, or those that --node names. The command
    /// needs the password of ONTAP's administrator: from --ontap-password-file, DEPLOY_CLI_ONTAP_PASSWORD or a
    /// prompt.
    ///
    /// This is a job, and the command waits until it has ended. Prints the cluster after the change.
    #[command(after_help = "\
Example:
  deploy-cli cluster resize demo --instance-type medium --ontap-password-file password.txt")]
    Resize(resize::Resize),
    /// Create or update a cluster from a file
    ///
    /// Compares a cluster file with what exists on the server, and shows the plan: credentials to add, hosts to
    /// register, the cluster and its nodes to configure, and the deployment. After a confirmation the steps run,
    /// several at a time, and the command waits for the job of each. Objects that match the file are not changed, so that
    /// the same command can be run again: after a failure or an interruption it resumes where it stopped.
    ///
    /// On a terminal the command asks before it starts; elsewhere it needs --yes. The passwords that the steps need are
    /// read from where the file says before that; on a terminal a missing one is prompted for. `cluster template`
    /// writes a file to start from.
    ///
    /// Nodes that are configured alike are folded in the plan, unless --detail is given. Prints the cluster with its
    /// nodes, and with -o json the time that each step took. With -o csv it prints a row for each step, or, of a dry
    /// run, for each field that would change.
    #[command(after_help = "\
Examples:
  # Show what would be done
  deploy-cli cluster apply -f branch.yaml --dry-run
  deploy-cli cluster apply -f branch.yaml --dry-run -o csv
  deploy-cli cluster apply -f branch.yaml --yes --timeout 1h")]
    Apply(apply::Apply),
    /// Write an existing cluster as a cluster file
    ///
    /// Prints the file from which `cluster apply` would create the cluster, with its nodes, hosts and credentials: as
    /// YAML, or as JSON with -o json. The server never returns passwords; for each the file names an environment
    /// variable that is to hold it, which `cluster apply` needs only for a step that sends it.
    #[command(after_help = "\
Example:
  deploy-cli cluster export demo > demo.yaml")]
    Export(Target<Cluster>),
    /// Write a cluster file to start from
    ///
    /// Prints a cluster file in YAML with a comment on each part. Change it to your hosts, networks and addresses,
    /// and give it to `cluster apply`. No server is needed.
    #[command(after_help = "\
Examples:
  deploy-cli cluster template --name branch --nodes 2 > branch.yaml
  deploy-cli cluster template --nodes 4 --hypervisor kvm --raid software > four.yaml")]
    Template(template::Template),
    /// Delete a cluster and all its data
    ///
    /// Removes a cluster from its hosts and from Deploy, with all data that is stored on it. A deployed cluster must
    /// be powered off first.
    ///
    /// On a terminal the command asks before it deletes, and the name of a deployed cluster must be typed; elsewhere it
    /// needs --yes. This is a job, and the command waits until it has ended. With -o json it prints the id and the
    /// name.
    #[command(
        visible_alias = "rm",
        alias = "remove",
        after_help = "\
Example:
  deploy-cli cluster delete lab --yes"
    )]
    Delete(delete::Delete),
}

impl Noun for Cluster {
    const RESOURCE: &'static Resource = &CLUSTERS;
    const VALUE_NAME: &'static str = "CLUSTER";
    const VALUE_HELP: &'static str = "Name or id of the cluster";
    type Parent = NoParent;
}

/// The flag that names the cluster of a node.
#[derive(Debug, Args)]
pub(crate) struct InCluster {
    /// Cluster of the node, by name or id
    #[arg(long, add = complete::names(&CLUSTERS))]
    cluster: String,
}

impl InCluster {
    /// Looks the cluster up.
    ///
    /// # Errors
    /// Those of the lookup.
    pub(crate) fn find(&self, context: &Context) -> Result<ResourceRef, Error> {
        context.find(&CLUSTERS.collection(&[]), &self.cluster)
    }
}

impl Parent for InCluster {
    fn ids(&self, context: &Context) -> Result<Vec<String>, Error> {
        Ok(vec![self.find(context)?.id])
    }
}

/// The error of a cluster that was deleted since it was looked up.
fn gone(name: &str) -> Error {
    LookupError::NotFound { noun: CLUSTERS.noun, given: name.to_owned(), suggestion: None }.into()
}

/// A cluster in its current state; `None` if the response has no record of it.
fn current(context: &Context, cluster: &ResourceRef) -> Result<Option<clusters::Cluster>, Error> {
    let call = CLUSTERS.collection(&[]).get(&cluster.id).query("fields", "*");
    let mut record = match context.client()?.send(&call)?.payload {
        Payload::Record(record) => record,
        Payload::Records(_) | Payload::Job(_) | Payload::Nothing => Value::Null,
    };
    // Some responses leave out the id, which the path already has.
    if let Some(map) = record.as_object_mut() {
        map.entry("id").or_insert_with(|| json!(cluster.id));
    }
    Ok(clusters::Cluster::read(record))
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
    pub(crate) fn run(self, context: &Context) -> Result<i32, Error> {
        match self {
            Self::List(list) => list.run(context)?,
            Self::Show(cluster) => cluster.show(context)?,
            Self::Create(create) => create.run(context)?,
            Self::Modify(modify) => modify.run(context)?,
            Self::Deploy(deploy) => deploy.run(context)?,
            Self::Online(online) => online.run(context)?,
            Self::Offline(offline) => offline.run(context)?,
            Self::Resize(resize) => resize.run(context)?,
            Self::Delete(delete) => delete.run(context)?,
            Self::Apply(apply) => return apply.run(context),
            Self::Export(cluster) => export::export(context, &cluster)?,
            Self::Template(template) => template.run()?,
        }
        Ok(0)
    }
}
