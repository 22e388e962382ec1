//! `cluster`: configure, deploy and remove ONTAP Select clusters.

mod apply;
mod config;
mod create;
mod delete;
mod deploy;
mod export;
mod files;
mod modify;
mod power;
mod render;
mod resize;
mod sources;
mod template;

use clap::Subcommand;
use serde_json::{Value, json};

use super::base::{List, Show};
use super::context::Context;
use super::noun::{NamedNoun, NoParent, Noun};
use super::operation::Reply;
use crate::deploy::api::clusters;
use crate::deploy::lookup::LookupError;
use crate::deploy::resource::{Resource, ResourceRef};
use crate::deploy::resources::CLUSTERS;
use crate::deploy::{Client, Error as CallError, Payload};
use crate::error::Error;

/// The verbs of `cluster`.
#[derive(Debug, Subcommand)]
pub(crate) enum Cluster {
    /// List clusters
    ///
    /// Lists the clusters that Deploy manages, both deployed and only configured ones.
    #[command(
        visible_alias = "ls",
        after_help = "\
Examples:
  deploy-cli cluster list
  deploy-cli cluster list --filter is_deployed=true --sort name
  # Show the clusters of all saved servers
  deploy-cli cluster list --all-profiles
  # Show the list again whenever it changes, until q
  deploy-cli cluster list --watch
  # Print the names of all clusters that are powered off
  deploy-cli cluster list --filter state=powered_off --jq '.[].name'"
    )]
    List(List<Cluster>),
    /// Show a cluster
    ///
    /// Shows all fields of one cluster, with its nodes.
    #[command(aliases = ["get", "describe"], after_help = "\
Examples:
  deploy-cli cluster show demo
  deploy-cli cluster show demo --watch
  deploy-cli cluster show demo -o json --jq .state")]
    Show(Show<Cluster>),
    /// Create a cluster with its nodes
    ///
    /// Creates the configuration of a cluster and its nodes, which Deploy names CLUSTER-01, CLUSTER-02 and so on.
    /// Nothing is created on the hosts yet.
    ///
    /// Next, configure the nodes with `node modify`, `node network set` and `node pool attach`, and deploy the cluster
    /// with `cluster deploy`. A hint on stderr lists the commands, unless -q is set. `cluster apply` does all of this
    /// from a file.
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
    /// Changes the fields for which there is a flag. Other fields are not changed. Repeatable flags replace the
    /// complete list. Use `node modify` to change the nodes.
    ///
    /// Prints the cluster after the change.
    #[command(after_help = "\
Examples:
  deploy-cli cluster modify branch --image 9.17.1
  deploy-cli cluster modify branch --ntp-server 10.0.0.2 --ntp-server 10.0.0.3")]
    Modify(modify::Modify),
    /// Deploy configured clusters
    ///
    /// Creates the virtual machines of the nodes on their hosts and installs ONTAP on them. Each node must have a host,
    /// an instance type, networks and storage. Set the password of the new ONTAP administrator with
    /// --ontap-password-file or DEPLOY_CLI_ONTAP_PASSWORD, or enter it at the prompt. Several clusters get the same
    /// password, and are deployed at the same time.
    ///
    /// Starts a job of 10 to 45 minutes for each cluster and waits for it. If the deployment fails, Deploy removes what
    /// it has created, unless --keep-on-failure is set. A failure does not stop the deployment of other clusters.
    ///
    /// Prints the deployed cluster, or a list of several.
    #[command(after_help = "\
Examples:
  deploy-cli cluster deploy branch --ontap-password-file password.txt --timeout 1h
  # Start deployments without waiting for them
  deploy-cli cluster deploy edge --ontap-password-file password.txt --no-wait
  deploy-cli job wait --all")]
    Deploy(deploy::Deploy),
    /// Power on clusters
    ///
    /// Starts the nodes of deployed clusters that are powered off. If a cluster is powered on already, does nothing and
    /// succeeds.
    ///
    /// Starts a job for each cluster, all at the same time, and waits for them. A failure does not stop the others.
    /// Prints the cluster after the change, or a list of several.
    #[command(after_help = "\
Examples:
  deploy-cli cluster online lab
  deploy-cli cluster online lab demo")]
    Online(power::Online),
    /// Power off clusters
    ///
    /// Shuts down the nodes of deployed clusters. Their data is not accessible until they are powered on with `cluster
    /// online`. If a cluster is powered off already, does nothing and succeeds.
    ///
    /// Asks for confirmation on a terminal, once for all clusters, unless --yes is set.
    ///
    /// Starts a job for each cluster, all at the same time, and waits for them. A failure does not stop the others.
    /// Prints the cluster after the change, or a list of several.
    #[command(after_help = "\
Examples:
  deploy-cli cluster offline demo
  deploy-cli cluster offline demo lab")]
    Offline(power::Offline),
    /// Change the instance type of a cluster's nodes
    ///
    /// Changes the CPUs and the memory of all nodes of a deployed cluster, or of those selected with --node. Set the
    /// password of the ONTAP administrator with --ontap-password-file or DEPLOY_CLI_ONTAP_PASSWORD, or enter it at the
    /// prompt.
    ///
    /// Starts a job and waits for it. Prints the cluster after the change.
    #[command(after_help = "\
Example:
  deploy-cli cluster resize demo --instance-type medium --ontap-password-file password.txt")]
    Resize(resize::Resize),
    /// Create or update clusters from files
    ///
    /// Compares a cluster file with the current state of the server and shows a plan: credentials to add, hosts to
    /// register, the cluster and its nodes to configure, and the deployment. After confirmation, runs the steps of the
    /// plan, several at a time, and waits for their jobs. Objects that match the file are not changed. Run the same
    /// command again after a failure or an interruption, and it continues where it stopped.
    ///
    /// Several files, a folder or a template with a table of values are several clusters, with one plan and one question.
    /// A cluster that fails does not stop the others, unless --fail-fast is set, and what several clusters need is
    /// created once. A file names its saved server as `server: PROFILE`; otherwise the selected server is used. Prints a
    /// row for each cluster, or with -o json an array.
    ///
    /// Asks for confirmation on a terminal; otherwise --yes is required. Before that, the passwords that the steps need
    /// are read from the sources in the file, or at a prompt. `cluster template` prints an example file.
    ///
    /// The plan folds nodes with the same configuration, unless --detail is set. Prints the cluster with its nodes.
    /// With -o json, the steps and their durations are included. With -o csv, prints one row per step, or with
    /// --dry-run one row per field that would change.
    #[command(after_help = "\
Examples:
  # Show the plan
  deploy-cli cluster apply -f branch.yaml --dry-run
  deploy-cli cluster apply -f branch.yaml --dry-run -o csv
  deploy-cli cluster apply -f branch.yaml --yes --timeout 1h
  # Apply all files of a folder and its subfolders, and a template with a table
  deploy-cli cluster apply -f sites -R --dry-run --summary
  deploy-cli cluster apply -f site.yaml --values sites.csv --dry-run -o json")]
    Apply(apply::Apply),
    /// Print the cluster files that `cluster apply` would read
    ///
    /// Reads and checks cluster files as `cluster apply` does, renders templates with each row of a table, and prints the
    /// results in YAML, or in JSON with -o json. With --output-dir, writes a file for each cluster into a folder, for
    /// review and version control, and prints their paths. Comments are not kept. Does not contact a server.
    ///
    /// A file that exists already is overwritten only if --force is set. A file with a password in plain text is
    /// readable for its owner only.
    #[command(after_help = "\
Examples:
  deploy-cli cluster render -f site.yaml --values sites.csv
  deploy-cli cluster render -f site.yaml --values sites.csv --output-dir clusters")]
    Render(render::Render),
    /// Print existing clusters as cluster files
    ///
    /// Prints the cluster file with which `cluster apply` would create a cluster, with its nodes, hosts and
    /// credentials. The format is YAML, or JSON with -o json. The server does not return passwords, so the file refers
    /// to an environment variable for each of them, which `cluster apply` needs only for steps that send the password.
    ///
    /// Several clusters are printed as several documents, or as an array with -o json. With --output-dir, writes a file
    /// for each cluster into a folder, with the saved server that it belongs to, and prints their paths.
    #[command(after_help = "\
Examples:
  deploy-cli cluster export demo > demo.yaml
  deploy-cli cluster export demo lab --output-dir exported")]
    Export(export::Export),
    /// Print a cluster file to start from
    ///
    /// Prints a cluster file in YAML with comments. Replace the hosts, networks and addresses with your own, and pass
    /// it to `cluster apply`. Does not contact a server.
    ///
    /// With --host, the file is for hosts that are registered with Deploy, one node on each: it has their networks, and
    /// the storage pool of each host that has the most space. Only what cannot be known is left empty, such as the
    /// addresses.
    #[command(after_help = "\
Examples:
  deploy-cli cluster template --name branch --nodes 2 > branch.yaml
  deploy-cli cluster template --nodes 4 --hypervisor kvm --raid software > four.yaml
  deploy-cli cluster template --host esx-01.example.com --host esx-02.example.com")]
    Template(template::Template),
    /// Delete clusters and all their data
    ///
    /// Deletes clusters from their hosts and from Deploy, with all data that is stored on them. A deployed cluster must
    /// be powered off first (`cluster offline`).
    ///
    /// Asks for confirmation on a terminal, once for all clusters; otherwise --yes is required. If a cluster is
    /// deployed, its name must be typed, or the number of several. Starts a job for each cluster, all at the same time,
    /// and waits for them. A failure does not stop the others. With -o json, prints the id and the name of each.
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
    type Parent = NoParent;
}

impl NamedNoun for Cluster {
    const VALUE_NAME: &'static str = "CLUSTER";
    const VALUE_HELP: &'static str = "Name or id of the cluster";
}

/// The error of a cluster that was deleted since it was looked up.
fn gone(name: &str) -> Error {
    LookupError::NotFound { noun: CLUSTERS.noun, given: name.to_owned(), suggestion: None }.into()
}

/// A cluster in its current state; `None` if the response has no record of it.
fn current(client: &Client, cluster: &ResourceRef) -> Result<Option<clusters::Cluster>, CallError> {
    let call = CLUSTERS.collection(&[]).get(&cluster.id).query("fields", "*");
    let mut record = match client.send(&call)?.payload {
        Payload::Record(record) => record,
        Payload::Records(_) | Payload::Job(_) | Payload::Nothing => Value::Null,
    };
    // Some responses omit the id, which is known from the path.
    if let Some(map) = record.as_object_mut() {
        map.entry("id").or_insert_with(|| json!(cluster.id));
    }
    Ok(clusters::Cluster::read(record))
}

/// After a change, prints the cluster in its current state.
fn refetch(cluster: &ResourceRef) -> Reply {
    Reply::Refetch(CLUSTERS.collection(&[]).get(&cluster.id).query("fields", "*"))
}

impl Cluster {
    /// Runs the verb; returns the exit status.
    ///
    /// # Errors
    /// Those of the verb.
    pub(crate) fn run(self, context: Context) -> Result<i32, Error> {
        match self {
            Self::List(list) => list.run(&context)?,
            Self::Show(show) => show.run(&context)?,
            Self::Create(create) => create.run(&context)?,
            Self::Modify(modify) => modify.run(&context)?,
            Self::Deploy(deploy) => deploy.run(&context)?,
            Self::Online(online) => online.run(&context)?,
            Self::Offline(offline) => offline.run(&context)?,
            Self::Resize(resize) => resize.run(&context)?,
            Self::Delete(delete) => delete.run(&context)?,
            Self::Apply(apply) => return apply.run(context),
            Self::Render(render) => render.run(&context)?,
            Self::Export(export) => export.run(&context)?,
            Self::Template(template) => template.run(&context)?,
        }
        Ok(0)
    }
}
