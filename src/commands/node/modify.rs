//! `node modify`

use std::net::Ipv4Addr;

use clap::{ArgAction, Args};

use super::Node;
use crate::commands::base::TargetArg;
use crate::commands::complete;
use crate::commands::context::Context;
use crate::commands::operation::{Operation, Reply};
use crate::deploy::api::nodes::{self, NodeConfig};
use crate::deploy::lookup::LookupError;
use crate::deploy::resources::{HOSTS, LICENSES};
use crate::deploy::values::{InstanceType, Raid, address, label, object_name};
use crate::error::Error;
use crate::usage_error::UsageError;

/// `node modify`
#[derive(Debug, Args)]
pub(crate) struct Modify {
    #[command(flatten)]
    node: TargetArg<Node>,
    /// Host to run on, by name or id
    #[arg(long, value_name = "HOST", add = complete::names(&HOSTS))]
    host: Option<String>,
    /// Size of the virtual machine
    #[arg(long, value_name = "TYPE", value_enum)]
    instance_type: Option<InstanceType>,
    /// Management address of the node
    #[arg(long, value_name = "ADDRESS", value_parser = address)]
    ip: Option<Ipv4Addr>,
    /// RAID type
    #[arg(long, value_name = "KIND", value_enum)]
    raid: Option<Raid>,
    /// Serial number of the license
    #[arg(long, value_name = "LICENSE", value_parser = label)]
    license: Option<String>,
    /// Serial number of the node
    #[arg(long, value_name = "SERIAL", value_parser = label)]
    serial_number: Option<String>,
    /// Whether storage efficiency (deduplication, compression) is enabled
    #[arg(long, value_name = "BOOL", action = ArgAction::Set)]
    storage_efficiency: Option<bool>,
    /// New name of the node
    #[arg(long, value_name = "NAME", value_parser = object_name)]
    name: Option<String>,
}

impl Modify {
    pub(super) fn run(self, context: &Context) -> Result<(), Error> {
        let mut config = NodeConfig {
            name: self.name,
            ip: self.ip,
            instance_type: self.instance_type,
            passthrough_disks: self.raid.map(|raid| raid == Raid::Software),
            serial_number: self.serial_number,
            license_id: self.license,
            storage_efficiency: self.storage_efficiency,
            host_id: None,
        };
        if config.is_empty() && self.host.is_none() {
            return Err(UsageError::new("nothing to change")
                .hint("`deploy-cli node modify --help` lists the fields")
                .into());
        }
        let found = self.node.resolve(context)?;
        if let Some(host) = &self.host {
            config.host_id = Some(context.find(&HOSTS.collection(&[]), host)?.id);
        }
        if let Some(license) = &config.license_id {
            config.license_id = Some(whole_id(context, license)?);
        }
        let node = &found.node;
        let call = nodes::modify(&found.cluster, &node.id, &config);
        let reply = match config.name {
            Some(name) => Reply::Renamed(nodes::get(&found.cluster, &node.id), name),
            None => found.refetch(),
        };
        context.run(Operation {
            call,
            activity: format!("changing node {node}"),
            success: format!("node {node} is changed"),
            reply,
        })
    }
}

/// The id of the license that starts with `given`; `given` itself if none does, since Deploy may know more than it lists.
fn whole_id(context: &Context, given: &str) -> Result<String, Error> {
    match context.find(&LICENSES.collection(&[]), given) {
        Ok(found) => Ok(found.id),
        Err(Error::Lookup(LookupError::NotFound { .. })) => Ok(given.to_owned()),
        Err(error) => Err(error),
    }
}
