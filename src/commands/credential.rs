//! `credential`: the accounts with which Deploy reaches vCenter servers and hosts.

use clap::{Args, Subcommand};

use super::base::{Delete, List, NoParent, Noun, Target};
use super::context::Context;
use super::operation::{Operation, Reply};
use super::password::HypervisorPassword;
use crate::deploy::api::credentials;
use crate::deploy::resource::Resource;
use crate::deploy::resources::CREDENTIALS;
use crate::deploy::values::{CredentialType, host_name, label};
use crate::error::Error;

/// The verbs of `credential`.
#[derive(Debug, Subcommand)]
pub(crate) enum Credential {
    /// List credentials
    ///
    /// Lists the vCenter servers and hosts that Deploy has a credential for, with the account of each. Passwords are
    /// never shown.
    #[command(
        visible_alias = "ls",
        after_help = "\
Examples:
  deploy-cli credential list
  deploy-cli credential list --filter type=vcenter"
    )]
    List(List<Credential>),
    /// Show a credential
    ///
    /// Shows all fields of one credential but its password.
    #[command(aliases = ["get", "describe"], after_help = "\
Example:
  deploy-cli credential show vcenter.example.com")]
    Show(Target<Credential>),
    /// Add a credential
    ///
    /// Gives Deploy an account on a vCenter server or on a host, which it needs before the host, or the hosts of that
    /// vCenter, can be registered. The password comes from --hypervisor-password-file, DEPLOY_CLI_HYPERVISOR_PASSWORD
    /// or a prompt.
    ///
    /// This is a job, and the command waits until it has ended. Prints
    /// the id and the host name.
    #[command(after_help = "\
Examples:
  deploy-cli credential add vc2.example.com --type vcenter --login deploy@vsphere.local --hypervisor-password-file password.txt
  deploy-cli credential add kvm-02.example.com --type host --login root --hypervisor-password-file password.txt")]
    Add(Add),
    /// Change the password or the account of a credential
    ///
    /// Replaces the password of a credential, and its account if --login is given. The password comes from
    /// --hypervisor-password-file, DEPLOY_CLI_HYPERVISOR_PASSWORD or a prompt. Prints the credential after the
    /// change.
    ///
    /// No public document describes this call; it is derived from the shell of Deploy, which has the same command.
    #[command(after_help = "\
Example:
  deploy-cli credential modify vcenter.example.com --hypervisor-password-file password.txt")]
    Modify(Modify),
    /// Delete a credential
    ///
    /// Removes a credential from Deploy. On a terminal the command asks first; elsewhere it needs --yes. With -o json
    /// it prints the id and the host name.
    #[command(
        visible_alias = "rm",
        alias = "remove",
        after_help = "\
Example:
  deploy-cli credential delete vc-old.example.com --yes"
    )]
    Delete(Delete<Credential>),
}

/// `credential add`.
#[derive(Debug, Args)]
pub(crate) struct Add {
    /// Host name or address of the vCenter server or host
    #[arg(value_parser = host_name)]
    hostname: String,
    /// The kind of server
    #[arg(long = "type", value_name = "TYPE", value_enum)]
    kind: CredentialType,
    /// Account on the server
    #[arg(long, value_name = "USER", value_parser = label)]
    login: String,
    #[command(flatten)]
    password: HypervisorPassword,
}

/// `credential modify`.
#[derive(Debug, Args)]
pub(crate) struct Modify {
    #[command(flatten)]
    credential: Target<Credential>,
    /// New account, instead of the one that it has
    #[arg(long, value_name = "USER", value_parser = label)]
    login: Option<String>,
    #[command(flatten)]
    password: HypervisorPassword,
}

impl Noun for Credential {
    const RESOURCE: &'static Resource = &CREDENTIALS;
    const VALUE_NAME: &'static str = "CREDENTIAL";
    const VALUE_HELP: &'static str = "Host name or id of the credential";
    type Parent = NoParent;
}

impl Credential {
    /// Runs the verb.
    ///
    /// # Errors
    /// Those of the verb.
    pub(crate) fn run(self, context: &Context) -> Result<(), Error> {
        match self {
            Self::List(list) => list.run(context),
            Self::Show(credential) => credential.show(context),
            Self::Add(add) => add.run(context),
            Self::Modify(modify) => modify.run(context),
            Self::Delete(delete) => delete.run(context),
        }
    }
}

impl Add {
    fn run(self, context: &Context) -> Result<(), Error> {
        let Self { hostname, kind, login, password } = self;
        let password = password.read(context, &login, &hostname)?;
        context.run(Operation {
            call: credentials::add(&hostname, kind, &login, &password),
            activity: format!("adding credential {hostname}"),
            success: format!("credential {hostname} is added"),
            reply: Reply::CreatedIds(CREDENTIALS.collection(&[]), vec![hostname]),
        })
    }
}

impl Modify {
    fn run(&self, context: &Context) -> Result<(), Error> {
        let user = self.login.as_deref().unwrap_or("the account");
        let password = self.password.read(context, user, &self.credential.name)?;
        let (all, found) = self.credential.locate(context)?;
        context.run(Operation {
            call: credentials::modify(&found.id, self.login.as_deref(), &password),
            activity: format!("changing credential {found}"),
            success: format!("credential {found} is changed"),
            reply: Reply::Refetch(all.get(&found.id).query("fields", "**")),
        })
    }
}
