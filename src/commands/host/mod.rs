//! `host`: the hypervisors that nodes run on.

mod disk;
mod network;
mod pool;
mod register;

use clap::Subcommand;

use super::base::{Delete, List, Show, TargetArg};
use super::context::Context;
use super::noun::{NamedNoun, NoParent, Noun, Parent};
use crate::deploy::resource::Resource;
use crate::deploy::resources::HOSTS;
use crate::error::Error;

/// The verbs of `host`.
#[derive(Debug, Subcommand)]
pub(crate) enum Host {
    /// List hosts
    ///
    /// Lists the hosts that are registered with Deploy, with the hypervisor, the state and the vCenter server of each.
    #[command(
        visible_alias = "ls",
        after_help = "\
Examples:
  deploy-cli host list
  deploy-cli host list --filter hypervisor_type=ESX"
    )]
    List(List<Host>),
    /// Show a host
    ///
    /// Shows all fields of one host.
    #[command(aliases = ["get", "describe"], after_help = "\
Example:
  deploy-cli host show esx-01.example.com")]
    Show(Show<Host>),
    /// Register hosts with Deploy
    ///
    /// Registers hosts with Deploy, so that nodes can run on them. For hosts that a vCenter server manages, use
    /// --vcenter, after adding a credential for it with `credential add`. For standalone hosts, use --login, and set
    /// the password with --hypervisor-password-file or DEPLOY_CLI_HYPERVISOR_PASSWORD, or enter it at the prompt.
    /// Without either flag, Deploy uses an existing credential for the host; if there is none, the command prints a
    /// warning.
    ///
    /// Starts one job for all hosts and waits for it. Prints the ids and the names of the hosts.
    #[command(after_help = "\
Examples:
  deploy-cli host register esx-03.example.com esx-04.example.com --hypervisor esx --vcenter vcenter.example.com
  deploy-cli host register kvm-02.example.com --hypervisor kvm --login root --hypervisor-password-file password.txt")]
    Register(register::Register),
    /// Remove hosts from Deploy
    ///
    /// Removes the registration of hosts. The hosts themselves are not changed. Asks for confirmation on a terminal,
    /// once for all hosts; otherwise --yes is required. A failure does not stop the others. With -o json, prints the id
    /// and the name of each.
    #[command(
        visible_alias = "rm",
        alias = "remove",
        after_help = "\
Example:
  deploy-cli host delete kvm-09.example.com --yes"
    )]
    Delete(Delete<Host>),
    /// Show the networks of a host
    ///
    /// The networks of a host are the port groups of ESXi or the bridges of KVM that nodes can use.
    #[command(
        subcommand,
        alias = "networks",
        after_help = "\
Example:
  deploy-cli host network list esx-01.example.com"
    )]
    Network(network::Network),
    /// Show the storage pools of a host
    ///
    /// The storage pools of a host are the datastores of ESXi or the storage pools of KVM that nodes can use.
    #[command(
        subcommand,
        alias = "pools",
        after_help = "\
Example:
  deploy-cli host pool list esx-01.example.com"
    )]
    Pool(pool::Pool),
    /// Show the disks of a host
    ///
    /// Nodes with software RAID use disks of their host.
    #[command(
        subcommand,
        alias = "disks",
        after_help = "\
Example:
  deploy-cli host disk list kvm-01.example.com"
    )]
    Disk(disk::Disk),
}

impl Noun for Host {
    const RESOURCE: &'static Resource = &HOSTS;
    type Parent = NoParent;
}

impl NamedNoun for Host {
    const VALUE_NAME: &'static str = "HOST";
    const VALUE_HELP: &'static str = "Name or id of the host";
    const DELETION_NOTE: &'static str = " from Deploy";
}

impl Host {
    pub(crate) fn run(self, context: &Context) -> Result<(), Error> {
        match self {
            Self::List(list) => list.run(context),
            Self::Show(show) => show.run(context),
            Self::Register(register) => register.run(context),
            Self::Delete(delete) => delete.run(context),
            Self::Network(verb) => verb.run(context),
            Self::Pool(verb) => verb.run(context),
            Self::Disk(verb) => verb.run(context),
        }
    }
}

/// A host can be a parent: of its networks and its storage.
impl Parent for TargetArg<Host> {
    fn ids(&self, context: &Context) -> Result<Vec<String>, Error> {
        Ok(vec![self.find(context)?.id])
    }
}
