//! `cluster template`

use clap::Args;

use crate::apply::file::template::{RegisteredHost, TemplateOptions, example, registered};
use crate::apply::plan::inventory;
use crate::commands::complete;
use crate::commands::context::Context;
use crate::deploy::api::hosts::{self, Host};
use crate::deploy::lookup;
use crate::deploy::resource::ResourceRef;
use crate::deploy::resources::HOSTS;
use crate::deploy::values::{Hypervisor, Raid, node_count, object_name};
use crate::error::Error;
use crate::output::printer;
use crate::usage_error::UsageError;

/// `cluster template`
#[derive(Debug, Args)]
pub(crate) struct Template {
    /// Number of nodes: 1, 2, 4, 6, 8, 10 or 12; with --host, the number of hosts
    #[arg(long, value_name = "N", value_parser = node_count, required_unless_present = "host", conflicts_with = "host")]
    nodes: Option<u8>,
    /// Name of the cluster; its nodes are named NAME-01, NAME-02 and so on
    #[arg(long, value_name = "NAME", default_value = "demo", value_parser = cluster_name)]
    name: String,
    /// Hypervisor of the hosts
    #[arg(long, value_name = "KIND", value_enum, default_value = "esx", conflicts_with = "host")]
    hypervisor: Hypervisor,
    /// RAID type of the nodes
    #[arg(long, value_name = "KIND", value_enum, default_value = "hardware")]
    raid: Raid,
    /// Registered host of a node, by name or id, whose networks and storage are filled in (repeatable)
    #[arg(long, value_name = "HOST", num_args = 1.., add = complete::names(&HOSTS))]
    host: Vec<String>,
}

impl Template {
    pub(super) fn run(&self, context: &Context) -> Result<(), Error> {
        let Self { name, nodes, hypervisor, raid, host } = self;
        let text = match nodes {
            Some(nodes) => example(TemplateOptions { name, nodes: *nodes, hypervisor: *hypervisor, raid: *raid }),
            None => {
                node_count(&host.len().to_string()).map_err(|why| UsageError::new(format!("--host: {why}")))?;
                registered(name, *raid, &hosts(context, host)?)
            }
        };
        Ok(printer::write(&text)?)
    }
}

/// Reads registered hosts, and what they have.
fn hosts(context: &Context, names: &[String]) -> Result<Vec<RegisteredHost>, Error> {
    let client = context.client()?;
    let records = client.collection(&hosts::list())?;
    let all: Vec<ResourceRef> = records.iter().filter_map(|record| HOSTS.reference(record)).collect();
    let mut hosts: Vec<RegisteredHost> = Vec::new();
    for given in names {
        let found = lookup::pick(HOSTS.noun, HOSTS.plural, &all, given)?;
        let host =
            records.iter().map(Host::read).find(|host| host.id.as_deref() == Some(&found.id)).unwrap_or_default();
        if hosts.iter().any(|known| known.host.id == host.id) {
            return Err(UsageError::new(format!("--host: {} is given twice", found.name)).into());
        }
        hosts.push(RegisteredHost { host, inventory: inventory::of_host(client, &found.name, &found.id)? });
    }
    Ok(hosts)
}

/// Reads a name that leaves room for the number of a node.
fn cluster_name(text: &str) -> Result<String, String> {
    let name = object_name(text)?;
    match object_name(&format!("{name}-12")) {
        Ok(_) => Ok(name),
        Err(why) => Err(format!("with the number of a node, such as {name}-01: {why}")),
    }
}
