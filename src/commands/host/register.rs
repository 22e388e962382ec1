//! `host register`

use clap::Args;

use crate::commands::complete;
use crate::commands::context::Context;
use crate::commands::operation::{Operation, Reply};
use crate::commands::password::HypervisorPassword;
use crate::deploy::api::credentials::{self, Credential};
use crate::deploy::api::hosts::{self, HostAccess, NewHost};
use crate::deploy::resources::{CREDENTIALS, HOSTS};
use crate::deploy::values::{CredentialType, Hypervisor, host_name, label};
use crate::error::Error;
use crate::platform::shell::quote;
use crate::usage_error::UsageError;

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

    pub(super) fn run(self, context: &Context) -> Result<(), Error> {
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
