//! `credential`: the accounts with which Deploy reaches vCenter servers and hosts.

use clap::{Args, Subcommand};

use super::base::{Delete, List, Show, TargetArg};
use super::context::Context;
use super::noun::{NamedNoun, NoParent, Noun};
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
    /// Lists the vCenter servers and hosts for which Deploy has a credential, with the user name of each. Passwords are
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
    /// Shows all fields of a credential except its password.
    #[command(aliases = ["get", "describe"], after_help = "\
Example:
  deploy-cli credential show vcenter.example.com")]
    Show(Show<Credential>),
    /// Add a credential
    ///
    /// Adds an account with which Deploy logs in to a vCenter server or a host. It is required before the host, or the
    /// hosts that the vCenter manages, can be registered. Set the password with --hypervisor-password-file or
    /// DEPLOY_CLI_HYPERVISOR_PASSWORD, or enter it at the prompt.
    ///
    /// Starts a job and waits for it. Prints the id and the host name.
    #[command(after_help = "\
Examples:
  deploy-cli credential add vc2.example.com --type vcenter --login deploy@vsphere.local --hypervisor-password-file password.txt
  deploy-cli credential add kvm-02.example.com --type host --login root --hypervisor-password-file password.txt")]
    Add(Add),
    /// Change the password or the user name of a credential
    ///
    /// Replaces the password of a credential, and with --login its user name. Set the password with
    /// --hypervisor-password-file or DEPLOY_CLI_HYPERVISOR_PASSWORD, or enter it at the prompt. Prints the credential
    /// after the change.
    ///
    /// The API call is not publicly documented. It is derived from the equivalent command of the Deploy shell.
    #[command(after_help = "\
Example:
  deploy-cli credential modify vcenter.example.com --hypervisor-password-file password.txt")]
    Modify(Modify),
    /// Delete credentials
    ///
    /// Deletes credentials from Deploy. Asks for confirmation on a terminal; otherwise --yes is required. With -o json,
    /// prints the id and the host name.
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
    /// Type of the server
    #[arg(long = "type", value_name = "TYPE", value_enum)]
    kind: CredentialType,
    /// User name on the server
    #[arg(long, value_name = "USER", value_parser = label)]
    login: String,
    #[command(flatten)]
    password: HypervisorPassword,
}

/// `credential modify`.
#[derive(Debug, Args)]
pub(crate) struct Modify {
    #[command(flatten)]
    credential: TargetArg<Credential>,
    /// New user name
    #[arg(long, value_name = "USER", value_parser = label)]
    login: Option<String>,
    #[command(flatten)]
    password: HypervisorPassword,
}

impl Noun for Credential {
    const RESOURCE: &'static Resource = &CREDENTIALS;
    type Parent = NoParent;
}

impl NamedNoun for Credential {
    const VALUE_NAME: &'static str = "CREDENTIAL";
    const VALUE_HELP: &'static str = "Host name or id of the credential";
}

impl Credential {
    pub(crate) fn run(self, context: &Context) -> Result<(), Error> {
        match self {
            Self::List(list) => list.run(context),
            Self::Show(show) => show.run(context),
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
