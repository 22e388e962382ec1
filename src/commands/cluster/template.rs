//! `cluster template`

use clap::Args;

use crate::apply::file::template::template;
use crate::deploy::values::{Hypervisor, Raid, node_count};
use crate::error::Error;
use crate::output::printer;

/// `cluster template`
#[derive(Debug, Args)]
pub(crate) struct Template {
    /// Number of nodes: 1, 2, 4, 6, 8, 10 or 12
    #[arg(long, value_name = "N", value_parser = node_count)]
    nodes: u8,
    /// Hypervisor of the hosts
    #[arg(long, value_name = "KIND", value_enum, default_value = "esx")]
    hypervisor: Hypervisor,
    /// RAID type of the nodes
    #[arg(long, value_name = "KIND", value_enum, default_value = "hardware")]
    raid: Raid,
}

impl Template {
    pub(super) fn run(&self) -> Result<(), Error> {
        Ok(printer::write(&template(self.nodes, self.hypervisor, self.raid))?)
    }
}
