//! `cluster`: configure, deploy and remove ONTAP Select clusters.

mod apply;

use std::net::Ipv4Addr;
use std::path::PathBuf;

use clap::{Args, Subcommand};
use secrecy::{ExposeSecret, SecretString};
use serde_json::{Map, Value, json};

use apply::Apply;

use super::complete;
use super::context::{Context, Operation, Reply};
use super::list::ListArgs;
use super::resource::ResourceRef;
use super::resources::{CLUSTERS, IMAGES, NODES};
use crate::apply::template::template;
use crate::deploy::Call;
use crate::deploy::values::{
    Hypervisor, InstanceType, Netmask, Raid, address, host_name, label, node_count, object_name,
};
use crate::output::printer;
use crate::settings::{Secret, UsageError};

/// The verbs of `cluster`.
#[derive(Debug, Subcommand)]
pub enum Cluster {
    /// List clusters
    #[command(visible_alias = "ls", after_help = "Example: deploy-cli cluster list --filter is_deployed=true")]
    List(ListArgs),
    /// Show a cluster
    #[command(after_help = "Example: deploy-cli cluster show demo -o json")]
    Show(One),
    /// Create a cluster; it is configured next, then deployed
    #[command(after_help = "Example: deploy-cli cluster create demo --nodes 2 --ip 10.0.0.10 --netmask 255.255.255.0 \
                      --gateway 10.0.0.1 --image 9.16.1")]
    Create(Create),
    /// Change the configuration of a cluster
    #[command(after_help = "Example: deploy-cli cluster modify demo --ntp-server 10.0.0.2 --ntp-server 10.0.0.3")]
    Modify(Modify),
    /// Deploy a configured cluster: create its nodes and bring ONTAP up
    #[command(after_help = "Example: DEPLOY_CLI_ONTAP_PASSWORD=… deploy-cli cluster deploy demo --timeout 1h")]
    Deploy(Deploy),
    /// Power a cluster on
    #[command(after_help = "Example: deploy-cli cluster online demo")]
    Online(One),
    /// Power a cluster off
    #[command(after_help = "Example: deploy-cli cluster offline demo")]
    Offline(One),
    /// Change the instance type of a deployed cluster's nodes
    #[command(after_help = "Example: deploy-cli cluster resize demo --instance-type medium")]
    Resize(Resize),
    /// Make a cluster what a file says: what is missing is created, what differs is changed, and it is deployed
    #[command(after_help = "Examples:\n  deploy-cli cluster apply -f demo.yaml --dry-run\n  \
                      ONTAP_PASSWORD=… deploy-cli cluster apply -f demo.yaml --yes --timeout 1h")]
    Apply(Apply),
    /// Write a cluster as a file that `cluster apply` reads, in YAML or with -o json; passwords are left to be filled in
    #[command(after_help = "Example: deploy-cli cluster export demo > demo.yaml")]
    Export(One),
    /// Write a commented file to start from
    #[command(
        after_help = "Example: deploy-cli cluster template --nodes 4 --hypervisor kvm --raid software > demo.yaml"
    )]
    Template(Template),
    /// Delete a cluster and all its data; a deployed one must be offline
    #[command(visible_alias = "rm", after_help = "Example: deploy-cli cluster delete demo --yes")]
    Delete(Delete),
}

/// One cluster.
#[derive(Debug, Args)]
pub struct One {
    /// Name or id
    #[arg(add = complete::clusters())]
    cluster: String,
}

/// `cluster create`.
#[derive(Debug, Args)]
pub struct Create {
    /// Name of the new cluster
    #[arg(value_parser = object_name)]
    name: String,
    /// Number of nodes: 1, 2, 4, 6, 8, 10 or 12
    #[arg(long, value_name = "N", value_parser = node_count)]
    nodes: u8,
    #[command(flatten)]
    config: Config,
}

/// `cluster modify`.
#[derive(Debug, Args)]
pub struct Modify {
    /// Name or id
    #[arg(add = complete::clusters())]
    cluster: String,
    #[command(flatten)]
    config: Config,
}

/// What can be configured.
#[derive(Debug, Args)]
pub struct Config {
    /// Management address of the cluster
    #[arg(long, value_name = "ADDRESS", value_parser = address)]
    ip: Option<Ipv4Addr>,
    /// Netmask of the management network
    #[arg(long, value_name = "MASK")]
    netmask: Option<Netmask>,
    /// Gateway of the management network
    #[arg(long, value_name = "ADDRESS", value_parser = address)]
    gateway: Option<Ipv4Addr>,
    /// ONTAP version to deploy; `image list` shows them
    #[arg(long, value_name = "VERSION", value_parser = label,
          add = complete::names(&IMAGES, &["images"], &["state"]))]
    image: Option<String>,
    /// DNS server (repeatable)
    #[arg(long, value_name = "ADDRESS", value_parser = address)]
    dns_server: Vec<Ipv4Addr>,
    /// DNS search domain (repeatable)
    #[arg(long, value_name = "DOMAIN", value_parser = host_name)]
    dns_domain: Vec<String>,
    /// NTP server (repeatable)
    #[arg(long, value_name = "SERVER", value_parser = host_name)]
    ntp_server: Vec<String>,
}

/// `cluster deploy`.
#[derive(Debug, Args)]
pub struct Deploy {
    /// Name or id
    #[arg(add = complete::clusters())]
    cluster: String,
    /// Leave a failed deployment in place, to be looked at
    #[arg(long)]
    keep_on_failure: bool,
    #[command(flatten)]
    password: OntapPassword,
}

/// `cluster resize`.
#[derive(Debug, Args)]
pub struct Resize {
    /// Name or id
    #[arg(add = complete::clusters())]
    cluster: String,
    /// The new size
    #[arg(long, value_name = "TYPE", value_enum)]
    instance_type: InstanceType,
    /// Only this node, by name or id (repeatable)
    #[arg(long, value_name = "NODE", add = complete::nodes())]
    node: Vec<String>,
    #[command(flatten)]
    password: OntapPassword,
}

/// `cluster template`.
#[derive(Debug, Args)]
pub struct Template {
    /// Number of nodes: 1, 2, 4, 6, 8, 10 or 12
    #[arg(long, value_name = "N", value_parser = node_count)]
    nodes: u8,
    /// What the hosts run
    #[arg(long, value_name = "KIND", value_enum, default_value = "esx")]
    hypervisor: Hypervisor,
    /// Who protects the data
    #[arg(long, value_name = "KIND", value_enum, default_value = "hardware")]
    raid: Raid,
}

/// `cluster delete`.
#[derive(Debug, Args)]
pub struct Delete {
    /// Name or id
    #[arg(add = complete::clusters())]
    cluster: String,
    /// Do not ask
    #[arg(short, long)]
    yes: bool,
}

/// Where the password of ONTAP's administrator comes from.
#[derive(Debug, Args)]
pub struct OntapPassword {
    /// Read ONTAP's administrator password from a file, - for stdin [env: DEPLOY_CLI_ONTAP_PASSWORD]
    #[arg(long, value_name = "FILE")]
    ontap_password_file: Option<PathBuf>,
}

impl OntapPassword {
    /// Whether a place for it is named on the command line.
    pub fn is_named(&self) -> bool {
        self.ontap_password_file.is_some()
    }

    /// The password of `cluster`; a new one is typed twice.
    ///
    /// # Errors
    /// When it is missing or cannot be read.
    pub fn read(&self, context: &Context, cluster: &str, is_new: bool) -> anyhow::Result<SecretString> {
        Secret {
            what: &format!("ONTAP password of cluster {cluster}"),
            flag: "--ontap-password-file",
            file: self.ontap_password_file.as_deref(),
            variable: "DEPLOY_CLI_ONTAP_PASSWORD",
            file_variable: None,
            is_new,
        }
        .read(&context.prompter)
    }
}

impl Config {
    /// The fields to send (S R C); those not given are left out.
    fn body(&self) -> Map<String, Value> {
        let mut body = Map::new();
        let mut set = |key: &str, value: Option<Value>| {
            if let Some(value) = value {
                body.insert(key.to_owned(), value);
            }
        };
        set("ip", self.ip.map(|ip| json!(ip)));
        set("netmask", self.netmask.map(|mask| json!(mask.0)));
        set("gateway", self.gateway.map(|ip| json!(ip)));
        set("ontap_image_version", self.image.as_ref().map(|v| json!(v)));
        set("ntp_servers", (!self.ntp_server.is_empty()).then(|| json!(self.ntp_server)));
        let mut dns = Map::new();
        if !self.dns_domain.is_empty() {
            dns.insert("domains".to_owned(), json!(self.dns_domain));
        }
        if !self.dns_server.is_empty() {
            dns.insert("dns_ips".to_owned(), json!(self.dns_server));
        }
        set("dns_info", (!dns.is_empty()).then_some(Value::Object(dns)));
        body
    }
}

impl Cluster {
    /// Carries the verb out; returns the exit status.
    ///
    /// # Errors
    /// Whatever stopped it.
    pub fn run(self, context: &Context) -> anyhow::Result<i32> {
        match self {
            Self::List(args) => context.list(&CLUSTERS, &["clusters"], &args)?,
            Self::Show(one) => {
                let cluster = find(context, &one.cluster)?;
                context.show(&Call::get(&["clusters", &cluster.id]).query("fields", "**"))?;
            }
            Self::Create(args) => create(context, &args)?,
            Self::Modify(args) => modify(context, &args)?,
            Self::Deploy(args) => deploy(context, &args)?,
            Self::Online(one) => power(context, &one, "powered_on", "powering on", "powered on")?,
            Self::Offline(one) => power(context, &one, "powered_off", "powering off", "powered off")?,
            Self::Resize(args) => resize(context, &args)?,
            Self::Delete(args) => delete(context, &args)?,
            Self::Apply(args) => return args.run(context),
            Self::Export(one) => apply::export(context, &one)?,
            Self::Template(args) => printer::write(&template(args.nodes, args.hypervisor, args.raid))?,
        }
        Ok(0)
    }
}

/// Finds a cluster by name or id.
///
/// # Errors
/// When nothing or more than one fits.
pub fn find(context: &Context, given: &str) -> anyhow::Result<ResourceRef> {
    context.find(&CLUSTERS, &["clusters"], given)
}

/// The cluster as it is now.
fn now(cluster: &ResourceRef) -> Reply {
    Reply::Refetch(Call::get(&["clusters", &cluster.id]).query("fields", "*"))
}

fn create(context: &Context, args: &Create) -> anyhow::Result<()> {
    let mut body = args.config.body();
    body.insert("name".to_owned(), json!(args.name));
    context.run(Operation {
        call: Call::post(&["clusters"]).query("node_count", args.nodes.to_string()).json(Value::Object(body)),
        doing: format!("creating cluster {}", args.name),
        done: format!("cluster {} is created", args.name),
        reply: Reply::created(&CLUSTERS, &["clusters"], vec![args.name.clone()]),
    })
}

fn modify(context: &Context, args: &Modify) -> anyhow::Result<()> {
    let body = args.config.body();
    if body.is_empty() {
        return Err(UsageError::new("nothing to change")
            .hint("`deploy-cli cluster modify --help` lists the fields")
            .into());
    }
    let cluster = find(context, &args.cluster)?;
    context.run(Operation {
        call: Call::patch(&["clusters", &cluster.id]).json(Value::Object(body)),
        doing: format!("changing cluster {cluster}"),
        done: format!("cluster {cluster} is changed"),
        reply: now(&cluster),
    })
}

fn deploy(context: &Context, args: &Deploy) -> anyhow::Result<()> {
    let password = args.password.read(context, &args.cluster, true)?;
    let cluster = find(context, &args.cluster)?;
    context.run(Operation {
        call: Call::post(&["clusters", &cluster.id, "deploy"])
            .query("inhibit_rollback", args.keep_on_failure.to_string())
            .json(json!({"ontap_credential": {"password": password.expose_secret()}})),
        doing: format!("deploying cluster {cluster}"),
        done: format!("cluster {cluster} is deployed"),
        reply: now(&cluster),
    })
}

fn power(context: &Context, one: &One, availability: &str, doing: &str, done: &str) -> anyhow::Result<()> {
    let cluster = find(context, &one.cluster)?;
    context.run(Operation {
        call: Call::patch(&["clusters", &cluster.id]).json(json!({"availability": availability})),
        doing: format!("{doing} cluster {cluster}"),
        done: format!("cluster {cluster} is {done}"),
        reply: now(&cluster),
    })
}

fn resize(context: &Context, args: &Resize) -> anyhow::Result<()> {
    let password = args.password.read(context, &args.cluster, false)?;
    let cluster = find(context, &args.cluster)?;
    let path = ["clusters", &cluster.id, "nodes"];
    let nodes = if args.node.is_empty() {
        NODES.all(context.client()?, &path)?
    } else {
        args.node.iter().map(|node| context.find(&NODES, &path, node)).collect::<Result<_, _>>()?
    };
    let size = args.instance_type.as_str();
    let nodes: Vec<Value> = nodes.iter().map(|n| json!({"id": n.id, "instance_type": size})).collect();
    context.run(Operation {
        call: Call::patch(&["clusters", &cluster.id])
            .json(json!({"admin_password": password.expose_secret(), "nodes": nodes})),
        doing: format!("resizing cluster {cluster} to {size}"),
        done: format!("cluster {cluster} is resized to {size}"),
        reply: now(&cluster),
    })
}

fn delete(context: &Context, args: &Delete) -> anyhow::Result<()> {
    context.prompter.can_confirm(args.yes)?;
    let cluster = find(context, &args.cluster)?;
    context.prompter.confirm(&format!("Delete cluster {cluster} and all its data?"), args.yes)?;
    context.run(Operation {
        call: Call::delete(&["clusters", &cluster.id]),
        doing: format!("deleting cluster {cluster}"),
        done: format!("cluster {cluster} is deleted"),
        reply: Reply::Deleted(cluster),
    })
}
