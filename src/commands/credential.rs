//! `credential`: the accounts with which Deploy reaches vCenter servers and hosts.

use clap::{Args, Subcommand};
use secrecy::ExposeSecret;
use serde_json::json;

use super::complete;
use super::context::{Context, Operation, Reply};
use super::host::HypervisorPassword;
use super::list::ListArgs;
use super::resources::CREDENTIALS;
use crate::deploy::Call;
use crate::deploy::values::{CredentialType, host_name, label};

const PATH: [&str; 2] = ["security", "credentials"];

/// The verbs of `credential`.
#[derive(Debug, Subcommand)]
pub enum Credential {
    /// List credentials
    #[command(visible_alias = "ls", after_help = "Example: deploy-cli credential list --filter type=vcenter")]
    List(ListArgs),
    /// Show a credential; its password is never shown
    #[command(after_help = "Example: deploy-cli credential show vc.example.com")]
    Show(One),
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
    Delete(Delete),
}

/// One credential.
#[derive(Debug, Args)]
pub struct One {
    /// Host name or id
    #[arg(add = complete::names(&CREDENTIALS, &PATH, &["type"]))]
    credential: String,
}

/// `credential add`.
#[derive(Debug, Args)]
pub struct Add {
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
pub struct Modify {
    /// Host name or id
    #[arg(add = complete::names(&CREDENTIALS, &PATH, &["type"]))]
    credential: String,
    /// Another account in place of the one it has
    #[arg(long, value_name = "USER", value_parser = label)]
    login: Option<String>,
    #[command(flatten)]
    password: HypervisorPassword,
}

/// `credential delete`.
#[derive(Debug, Args)]
pub struct Delete {
    /// Host name or id
    #[arg(add = complete::names(&CREDENTIALS, &PATH, &["type"]))]
    credential: String,
    /// Do not ask
    #[arg(short, long)]
    yes: bool,
}

impl Credential {
    /// Carries the verb out.
    ///
    /// # Errors
    /// Whatever stopped it.
    pub fn run(self, context: &Context) -> anyhow::Result<()> {
        match self {
            Self::List(args) => context.list(&CREDENTIALS, &PATH, &args),
            Self::Show(one) => {
                let found = context.find(&CREDENTIALS, &PATH, &one.credential)?;
                context.show(&Call::get(&[&PATH[..], &[&found.id]].concat()).query("fields", "**"))
            }
            Self::Add(args) => {
                let password = args.password.read(context, &args.login, &args.hostname)?;
                context.run(Operation {
                    call: Call::post(&PATH).json(json!({
                        "hostname": args.hostname, "type": args.kind.as_str(),
                        "username": args.login, "password": password.expose_secret(),
                    })),
                    doing: format!("adding the credential for {}", args.hostname),
                    done: format!("the credential for {} is added", args.hostname),
                    reply: Reply::created(&CREDENTIALS, &PATH, vec![args.hostname]),
                })
            }
            Self::Modify(args) => modify(context, &args),
            Self::Delete(args) => {
                context.prompter.can_confirm(args.yes)?;
                let found = context.find(&CREDENTIALS, &PATH, &args.credential)?;
                context.prompter.confirm(&format!("Delete the credential for {found}?"), args.yes)?;
                context.run(Operation {
                    call: Call::delete(&[&PATH[..], &[&found.id]].concat()),
                    doing: format!("deleting the credential for {found}"),
                    done: format!("the credential for {found} is deleted"),
                    reply: Reply::Deleted(found),
                })
            }
        }
    }
}

/// The call is our guess (?): the shell has the verb. Deploy checks an account by its password, so that one always goes along.
fn modify(context: &Context, args: &Modify) -> anyhow::Result<()> {
    let user = args.login.as_deref().unwrap_or("the account");
    let password = args.password.read(context, user, &args.credential)?;
    let found = context.find(&CREDENTIALS, &PATH, &args.credential)?;
    let path = [&PATH[..], &[&found.id]].concat();
    let mut body = json!({"password": password.expose_secret()});
    if let Some(login) = &args.login {
        body["username"] = json!(login);
    }
    context.run(Operation {
        call: Call::patch(&path).json(body),
        doing: format!("changing the credential for {found}"),
        done: format!("the credential for {found} is changed"),
        reply: Reply::Refetch(Call::get(&path).query("fields", "**")),
    })
}
