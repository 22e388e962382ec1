//! `host`: the hypervisors that nodes run on.

use clap::{Args, Subcommand};

use super::base::{Delete, List, NoParent, Noun, Target};
use super::complete;
use super::context::Context;
use super::operation::{Operation, Reply};
use super::password::HypervisorPassword;
use crate::deploy::api::credentials::{self, Credential};
use crate::deploy::api::hosts::{self, HostAccess, NewHost};
use crate::deploy::resource::Resource;
use crate::deploy::resources::{CREDENTIALS, HOSTS};
use crate::deploy::values::{CredentialType, Hypervisor, host_name, label};
use crate::error::Error;
use crate::platform::shell::quote;
use crate::usage_error::UsageError;

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
    Show(Target<Host>),
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
    Register(Register),
    /// Remove a host from Deploy
    ///
    /// Removes the registration of a host. The host itself is not changed. Asks for confirmation on a terminal;
    /// otherwise --yes is required. With -o json, prints the id and the name.
    #[command(
        visible_alias = "rm",
        alias = "remove",
        after_help = "\
Example:
  deploy-cli host delete kvm-09.example.com --yes"
    )]
    Delete(Delete<Host>),
}

/// `host register`.
#[derive(Debug, Args)]
pub(crate) struct Register {
    /// Names or addresses of the hosts
    #[arg(required = true, value_name = "NAME", value_parser = host_name)]
    names: Vec<String>,
    /// Hypervisor of the hosts
    #[arg(long, value_name = "KIND", value_enum)]
    hypervisor: Hypervisor,
    /// vCenter server that manages the hosts; Deploy must have a credential for it
    #[arg(long, value_name = "HOSTNAME", value_parser = host_name, conflicts_with = "login",
          add = complete::names(&CREDENTIALS))]
    vcenter: Option<String>,
    /// User name on the hosts
    #[arg(long, value_name = "USER", value_parser = label)]
    login: Option<String>,
    #[command(flatten)]
    password: HypervisorPassword,
}

impl Noun for Host {
    const RESOURCE: &'static Resource = &HOSTS;
    const VALUE_NAME: &'static str = "HOST";
    const VALUE_HELP: &'static str = "Name or id of the host";
    const DELETION_NOTE: &'static str = " from Deploy";
    type Parent = NoParent;
}

impl Host {
    pub(crate) fn run(self, context: &Context) -> Result<(), Error> {
        match self {
            Self::List(list) => list.run(context),
            Self::Show(host) => host.show(context),
            Self::Register(register) => register.run(context),
            Self::Delete(delete) => delete.run(context),
        }
    }
}

impl Register {
    fn check(&self) -> Result<(), UsageError> {
        if self.hypervisor == Hypervisor::Kvm && self.login.is_none() {
            return Err(UsageError::new("a KVM host needs --login, because vCenter cannot manage it"));
        }
        if self.password.is_named() && self.login.is_none() {
            return Err(UsageError::new(
                "--hypervisor-password-file needs --login, the user name that the password is for",
            ));
        }
        let mut repeated = self.names.iter().enumerate().filter(|(n, name)| self.names[..*n].contains(name));
        match repeated.next() {
            Some((_, name)) => Err(UsageError::new(format!("host {name} is specified twice"))),
            None => Ok(()),
        }
    }

    fn run(self, context: &Context) -> Result<(), Error> {
        self.check()?;
        let password = match &self.login {
            Some(user) => Some((user, self.password.read(context, user, &self.names.join(", "))?)),
            None => None,
        };
        let access = match (&self.vcenter, &password) {
            (Some(server), _) => HostAccess::Vcenter(server),
            (None, Some((username, password))) => HostAccess::Account { username, password },
            (None, None) => HostAccess::Credential,
        };
        let host = |name| NewHost { name, hypervisor: self.hypervisor, access };
        let hosts: Vec<NewHost<'_>> = self.names.iter().map(|name| host(name)).collect();
        let (subject, are) = match self.names.as_slice() {
            [one] => (format!("host {one}"), "is"),
            more => (format!("{} hosts", more.len()), "are"),
        };
        let without_manager = matches!(access, HostAccess::Credential);
        context.run(Operation {
            call: hosts::register(&hosts),
            activity: format!("registering {subject}"),
            success: format!("{subject} {are} registered"),
            reply: Reply::CreatedIds(HOSTS.collection(&[]), self.names.clone()),
        })?;
        if without_manager && !context.console.is_quiet() {
            warn_without_credential(context, &self.names);
        }
        Ok(())
    }
}

/// Warns about hosts for which Deploy has no credential, or may have none.
fn warn_without_credential(context: &Context, hosts: &[String]) {
    let known = context.client().and_then(|client| Ok(client.collection(&credentials::list())?)).unwrap_or_default();
    let known: Vec<Credential> = known.iter().map(Credential::read).collect();
    for host in hosts.iter().filter(|host| !known.iter().any(|known| known.is_for(host, CredentialType::Host))) {
        let flags = context.server.to_arguments();
        context.console.warn(format_args!(
            "Deploy has no credential for host {host}, and needs one to reach it; to add it: deploy-cli credential add {} \
             --type host --login USER{flags}",
            quote(host)
        ));
    }
}
