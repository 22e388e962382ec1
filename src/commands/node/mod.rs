//! `node`: the nodes of a cluster, their networks and storage.

mod network;
mod storage;

use std::net::Ipv4Addr;

use clap::{ArgAction, Args, Subcommand};
use serde_json::{Map, Value, json};

use network::Network;
use storage::{Disk, Pool};

use super::cluster;
use super::complete;
use super::context::{Context, Operation, Reply};
use super::list::ListArgs;
use super::resource::ResourceRef;
use super::resources::{HOSTS, NODES};
use crate::deploy::Call;
use crate::deploy::values::{InstanceType, Raid, address, label, object_name};
use crate::settings::UsageError;

/// The verbs of `node`.
#[derive(Debug, Subcommand)]
pub enum Node {
    /// List the nodes of a cluster
    #[command(visible_alias = "ls", after_help = "Example: deploy-cli node list --cluster demo")]
    List {
        /// Which cluster.
        #[command(flatten)]
        of: OfCluster,
        /// What of it.
        #[command(flatten)]
        list: ListArgs,
    },
    /// Show a node
    #[command(after_help = "Example: deploy-cli node show demo-01 --cluster demo")]
    Show(One),
    /// Change the configuration of a node
    #[command(
        after_help = "Example: deploy-cli node modify demo-01 --cluster demo --host esx-01 --instance-type small \
                            --ip 10.0.0.11 --raid hardware"
    )]
    Modify(Modify),
    /// The networks of a node
    #[command(subcommand)]
    Network(Network),
    /// The storage pools of a node
    #[command(subcommand)]
    Pool(Pool),
    /// The disks of a node with software RAID
    #[command(subcommand)]
    Disk(Disk),
}

/// Whose nodes.
#[derive(Debug, Args)]
pub struct OfCluster {
    /// The cluster, by name or id
    #[arg(long, add = complete::clusters())]
    cluster: String,
}

/// One node.
#[derive(Debug, Args)]
pub struct One {
    /// Name or id
    #[arg(add = complete::nodes())]
    node: String,
    #[command(flatten)]
    of: OfCluster,
}

/// `node modify`.
#[derive(Debug, Args)]
pub struct Modify {
    #[command(flatten)]
    one: One,
    /// The host that it will run on, by name or id
    #[arg(long, value_name = "HOST", add = complete::hosts())]
    host: Option<String>,
    /// Size of the virtual machine
    #[arg(long, value_name = "TYPE", value_enum)]
    instance_type: Option<InstanceType>,
    /// Management address of the node
    #[arg(long, value_name = "ADDRESS", value_parser = address)]
    ip: Option<Ipv4Addr>,
    /// Who protects the data
    #[arg(long, value_name = "KIND", value_enum)]
    raid: Option<Raid>,
    /// The license to use, by its id
    #[arg(long, value_name = "LICENSE", value_parser = label)]
    license: Option<String>,
    /// Serial number of the node
    #[arg(long, value_name = "SERIAL", value_parser = label)]
    serial_number: Option<String>,
    /// Whether deduplication, compression and the like are on
    #[arg(long, value_name = "BOOL", action = ArgAction::Set)]
    storage_efficiency: Option<bool>,
    /// A new name
    #[arg(long, value_name = "NAME", value_parser = object_name)]
    name: Option<String>,
}

/// A node and its cluster, found.
struct Place {
    cluster: ResourceRef,
    node: ResourceRef,
}

impl One {
    fn find(&self, context: &Context) -> anyhow::Result<Place> {
        let cluster = cluster::find(context, &self.of.cluster)?;
        let node = context.find(&NODES, &["clusters", &cluster.id, "nodes"], &self.node)?;
        Ok(Place { cluster, node })
    }
}

impl Place {
    /// The path of the node, and of what is below it.
    fn path<'a>(&'a self, below: &[&'a str]) -> Vec<&'a str> {
        [&["clusters", &self.cluster.id, "nodes", &self.node.id], below].concat()
    }

    /// The node as it is now.
    fn now(&self) -> Reply {
        Reply::Refetch(Call::get(&self.path(&[])).query("fields", "*"))
    }
}

impl Node {
    /// Carries the verb out.
    ///
    /// # Errors
    /// Whatever stopped it.
    pub fn run(self, context: &Context) -> anyhow::Result<()> {
        match self {
            Self::List { of, list } => {
                let cluster = cluster::find(context, &of.cluster)?;
                context.list(&NODES, &["clusters", &cluster.id, "nodes"], &list)
            }
            Self::Show(one) => context.show(&Call::get(&one.find(context)?.path(&[])).query("fields", "**")),
            Self::Modify(args) => modify(context, &args),
            Self::Network(verb) => verb.run(context),
            Self::Pool(verb) => verb.run(context),
            Self::Disk(verb) => verb.run(context),
        }
    }
}

fn modify(context: &Context, args: &Modify) -> anyhow::Result<()> {
    let mut body = Map::new();
    let mut set = |key: &str, value: Option<Value>| {
        if let Some(value) = value {
            body.insert(key.to_owned(), value);
        }
    };
    set("name", args.name.as_ref().map(|name| json!(name)));
    set("ip", args.ip.map(|ip| json!(ip)));
    set("instance_type", args.instance_type.map(|size| json!(size.as_str())));
    set("passthrough_disks", args.raid.map(|raid| json!(raid == Raid::Software)));
    set("serial_number", args.serial_number.as_ref().map(|serial| json!(serial)));
    set("license", args.license.as_ref().map(|id| json!({"id": id})));
    set("is_storage_efficiency_enabled", args.storage_efficiency.map(|on| json!(on)));
    if body.is_empty() && args.host.is_none() {
        return Err(UsageError::new("nothing to change")
            .hint("`deploy-cli node modify --help` lists the fields")
            .into());
    }
    let place = args.one.find(context)?;
    if let Some(host) = &args.host {
        body.insert("host".to_owned(), json!({"id": context.find(&HOSTS, &["hosts"], host)?.id}));
    }
    context.run(Operation {
        call: Call::patch(&place.path(&[])).json(Value::Object(body)),
        doing: format!("changing node {}", place.node),
        done: format!("node {} is changed", place.node),
        reply: place.now(),
    })
}
