//! `host`: the hypervisors that nodes run on.

use std::path::PathBuf;

use clap::{Args, Subcommand};
use secrecy::{ExposeSecret, SecretString};
use serde_json::{Value, json};

use super::complete;
use super::context::{Context, Operation, Reply};
use super::list::ListArgs;
use super::resources::{CREDENTIALS, HOSTS};
use crate::deploy::Call;
use crate::deploy::values::{Hypervisor, host_name, label};
use crate::settings::{Secret, UsageError};

/// The verbs of `host`.
#[derive(Debug, Subcommand)]
pub enum Host {
    /// List hosts
    #[command(visible_alias = "ls", after_help = "Example: deploy-cli host list --filter hypervisor_type=ESX")]
    List(ListArgs),
    /// Show a host
    #[command(after_help = "Example: deploy-cli host show esx-01.example.com")]
    Show(One),
    /// Register hosts with Deploy
    #[command(
        after_help = "Examples:\n  deploy-cli host register esx-01 esx-02 --hypervisor esx --vcenter vc.example.com\n  \
                      DEPLOY_CLI_HYPERVISOR_PASSWORD=… deploy-cli host register kvm-01 --hypervisor kvm --login root"
    )]
    Register(Register),
    /// Remove a host from Deploy; the host itself stays as it is
    #[command(visible_alias = "rm", after_help = "Example: deploy-cli host delete esx-01 --yes")]
    Delete(Delete),
}

/// One host.
#[derive(Debug, Args)]
pub struct One {
    /// Name or id
    #[arg(add = complete::hosts())]
    host: String,
}

/// `host register`.
#[derive(Debug, Args)]
pub struct Register {
    /// Names or addresses of hosts
    #[arg(required = true, value_name = "NAME", value_parser = host_name)]
    names: Vec<String>,
    /// What they run
    #[arg(long, value_name = "KIND", value_enum)]
    hypervisor: Hypervisor,
    /// The vCenter that manages them; its credential must be known to Deploy
    #[arg(long, value_name = "HOSTNAME", value_parser = host_name, conflicts_with = "login",
          add = complete::names(&CREDENTIALS, &["security", "credentials"], &["type"]))]
    vcenter: Option<String>,
    /// Account on each of the hosts
    #[arg(long, value_name = "USER", value_parser = label)]
    login: Option<String>,
    #[command(flatten)]
    password: HypervisorPassword,
}

/// `host delete`.
#[derive(Debug, Args)]
pub struct Delete {
    /// Name or id
    #[arg(add = complete::hosts())]
    host: String,
    /// Do not ask
    #[arg(short, long)]
    yes: bool,
}

/// Where the password of a hypervisor's account comes from.
#[derive(Debug, Args)]
pub struct HypervisorPassword {
    /// Read the account's password from a file, - for stdin [env: DEPLOY_CLI_HYPERVISOR_PASSWORD]
    #[arg(long, value_name = "FILE")]
    hypervisor_password_file: Option<PathBuf>,
}

impl HypervisorPassword {
    /// Whether a place for it is named on the command line.
    fn is_named(&self) -> bool {
        self.hypervisor_password_file.is_some()
    }

    /// The password of `user` on `server`.
    ///
    /// # Errors
    /// When it is missing or cannot be read.
    pub fn read(&self, context: &Context, user: &str, server: &str) -> anyhow::Result<SecretString> {
        Secret {
            what: &format!("password of {user} on {server}"),
            flag: "--hypervisor-password-file",
            file: self.hypervisor_password_file.as_deref(),
            variable: "DEPLOY_CLI_HYPERVISOR_PASSWORD",
            file_variable: None,
            is_new: false,
        }
        .read(&context.prompter)
    }
}

impl Host {
    /// Carries the verb out.
    ///
    /// # Errors
    /// Whatever stopped it.
    pub fn run(self, context: &Context) -> anyhow::Result<()> {
        match self {
            Self::List(args) => context.list(&HOSTS, &["hosts"], &args),
            Self::Show(one) => {
                let host = context.find(&HOSTS, &["hosts"], &one.host)?;
                context.show(&Call::get(&["hosts", &host.id]).query("fields", "**"))
            }
            Self::Register(args) => register(context, args),
            Self::Delete(args) => {
                context.prompter.can_confirm(args.yes)?;
                let host = context.find(&HOSTS, &["hosts"], &args.host)?;
                context.prompter.confirm(&format!("Remove host {host} from Deploy?"), args.yes)?;
                context.run(Operation {
                    call: Call::delete(&["hosts", &host.id]),
                    doing: format!("removing host {host}"),
                    done: format!("host {host} is removed"),
                    reply: Reply::Deleted(host),
                })
            }
        }
    }
}

fn register(context: &Context, args: Register) -> anyhow::Result<()> {
    if args.hypervisor == Hypervisor::Kvm && args.login.is_none() {
        return Err(UsageError::new("a KVM host needs --login: there is no vCenter to ask").into());
    }
    if args.password.is_named() && args.login.is_none() {
        return Err(UsageError::new(
            "--hypervisor-password-file needs --login: a vCenter's hosts have no password of their own",
        )
        .into());
    }
    let mut twice = args.names.iter().enumerate().filter(|(n, name)| args.names[..*n].contains(name));
    if let Some((_, name)) = twice.next() {
        return Err(UsageError::new(format!("the host {name} is named twice")).into());
    }
    let password = match &args.login {
        Some(user) => Some((user, args.password.read(context, user, &args.names.join(", "))?)),
        None => None,
    };
    let host = |name: &String| {
        let mut host = json!({"name": name, "hypervisor_type": args.hypervisor.as_str()});
        if let Some(server) = &args.vcenter {
            host["management_server"] = json!(server);
        }
        if let Some((user, password)) = &password {
            host["credential"] = json!({"username": user, "password": password.expose_secret()});
        }
        host
    };
    let hosts: Vec<Value> = args.names.iter().map(host).collect();
    let what = match args.names.as_slice() {
        [one] => format!("host {one}"),
        more => format!("{} hosts", more.len()),
    };
    let are = if args.names.len() == 1 { "is" } else { "are" };
    context.run(Operation {
        call: Call::post(&["hosts"]).json(json!({"hosts": hosts})),
        doing: format!("registering {what}"),
        done: format!("{what} {are} registered"),
        reply: Reply::created(&HOSTS, &["hosts"], args.names),
    })
}
