//! `cluster template`

use clap::Args;

use crate::apply::file::template::{TemplateOptions, template};
use crate::deploy::values::{Hypervisor, Raid, node_count, object_name};
use crate::error::Error;
use crate::output::printer;

/// `cluster template`
#[derive(Debug, Args)]
pub(crate) struct Template {
    /// Number of nodes: 1, 2, 4, 6, 8, 10 or 12
    #[arg(long, value_name = "N", value_parser = node_count)]
    nodes: u8,
    /// Name of the cluster; its nodes are named NAME-01, NAME-02 and so on
    #[arg(long, value_name = "NAME", default_value = "demo", value_parser = cluster_name)]
    name: String,
    /// Hypervisor of the hosts
    #[arg(long, value_name = "KIND", value_enum, default_value = "esx")]
    hypervisor: Hypervisor,
    /// RAID type of the nodes
    #[arg(long, value_name = "KIND", value_enum, default_value = "hardware")]
    raid: Raid,
}

impl Template {
    pub(super) fn run(&self) -> Result<(), Error> {
        let Self { name, nodes, hypervisor, raid } = self;
        Ok(printer::write(&template(TemplateOptions { name, nodes: *nodes, hypervisor: *hypervisor, raid: *raid }))?)
    }
}

/// Reads a name that leaves room for the number of a node.
fn cluster_name(text: &str) -> Result<String, String> {
    let name = object_name(text)?;
    match object_name(&format!("{name}-12")) {
        Ok(_) => Ok(name),
        Err(why) => Err(format!("with the number of a node, such as {name}-01: {why}")),
    }
}
