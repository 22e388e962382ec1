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

/// The verbs of `credential`.
#[derive(Debug, Subcommand)]
pub(crate) enum Credential {
    /// List credentials
    #[command(visible_alias = "ls", after_help = "Example: deploy-cli credential list --filter type=vcenter")]
    List(List<Credential>),
    /// Show a credential; its password is never shown
    #[command(after_help = "Example: deploy-cli credential show vc.example.com")]
    Show(Target<Credential>),
    /// Add a credential
    #[command(
        after_help = "Example: DEPLOY_CLI_HYPERVISOR_PASSWORD=… deploy-cli credential add vc.example.com --type vcenter \
                      --login administrator@vsphere.local"
    )]
    Add(Add),
    /// Change the password of a credential, and its account if --login names another (no public document shows this call)
    #[command(after_help = "Example: DEPLOY_CLI_HYPERVISOR_PASSWORD=… deploy-cli credential modify vc.example.com")]
    Modify(Modify),
    /// Delete a credential
    #[command(visible_alias = "rm", after_help = "Example: deploy-cli credential delete vc.example.com --yes")]
    Delete(Delete<Credential>),
}

/// `credential add`.
#[derive(Debug, Args)]
pub(crate) struct Add {
    /// The vCenter server or host
    #[arg(value_parser = host_name)]
    hostname: String,
    /// What it is
    #[arg(long = "type", value_name = "TYPE", value_enum)]
    kind: CredentialType,
    /// Account on it
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
    /// Another account in place of the one it has
    #[arg(long, value_name = "USER", value_parser = label)]
    login: Option<String>,
    #[command(flatten)]
    password: HypervisorPassword,
}

impl Noun for Credential {
    const RESOURCE: &'static Resource = &CREDENTIALS;
    const VALUE_NAME: &'static str = "CREDENTIAL";
    const VALUE_HELP: &'static str = "Host name or id";
    type Parent = NoParent;
}

impl Credential {
    /// Runs the verb.
    ///
    /// # Errors
    /// Those of the verb.
    pub(crate) fn run(self, context: &Context) -> anyhow::Result<()> {
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
    fn run(self, context: &Context) -> anyhow::Result<()> {
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
    fn run(&self, context: &Context) -> anyhow::Result<()> {
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
