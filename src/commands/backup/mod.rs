//! `backup`: copies of Deploy's own configuration.

mod download;
mod part;
mod target;

use std::path::PathBuf;

use anyhow::Context as _;
use clap::{Args, Subcommand, ValueHint};
use secrecy::{ExposeSecret, SecretString};
use serde_json::{Value, json};

pub use download::Interrupted;
pub use target::Target;

use super::complete;
use super::context::{Context, Operation, Outcome, Reply};
use super::list::ListArgs;
use super::resource::ResourceRef;
use super::resources::BACKUPS;
use crate::deploy::{Call, Error, Payload};
use crate::settings::{Secret, UsageError};

const PATH: [&str; 1] = ["backups"];

/// The verbs of `backup`.
#[derive(Debug, Subcommand)]
pub enum Backup {
    /// Back the configuration of Deploy up, under a password that restoring it will need
    #[command(after_help = "Example: DEPLOY_CLI_BACKUP_PASSWORD=… deploy-cli backup create --download /var/backups")]
    Create(Create),
    /// List backups
    #[command(visible_alias = "ls", after_help = "Example: deploy-cli backup list --sort 'time desc' --limit 1 -o id")]
    List(ListArgs),
    /// Show a backup
    #[command(after_help = "Example: deploy-cli backup show 5b0f0d4c")]
    Show(One),
    /// Download a backup to a file that only its owner can read
    ///
    /// What comes is kept in a file NAME….part until it is whole. A download that broke off goes on from there when the
    /// same command is run again, where the server can do that.
    #[command(after_help = "Example: deploy-cli backup download 5b0f0d4c --to /var/backups/")]
    Download(Download),
    /// Delete a backup on Deploy
    #[command(visible_alias = "rm", after_help = "Example: deploy-cli backup delete 5b0f0d4c --yes")]
    Delete(Delete),
}

/// One backup.
#[derive(Debug, Args)]
pub struct One {
    /// Id
    #[arg(add = complete::names(&BACKUPS, &PATH, &["time", "state"]))]
    backup: String,
}

/// `backup create`.
#[derive(Debug, Args)]
pub struct Create {
    /// Download it to this folder as well
    #[arg(long, value_name = "DIR", value_hint = ValueHint::DirPath)]
    download: Option<PathBuf>,
    #[command(flatten)]
    password: BackupPassword,
}

/// Where the password of a new backup comes from.
#[derive(Debug, Args)]
pub struct BackupPassword {
    /// Read the backup's password from a file, - for stdin [env: DEPLOY_CLI_BACKUP_PASSWORD]
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    backup_password_file: Option<PathBuf>,
}

impl BackupPassword {
    /// The password.
    ///
    /// # Errors
    /// When it is missing or cannot be read.
    pub fn read(&self, context: &Context) -> anyhow::Result<SecretString> {
        Secret {
            what: "password of the backup",
            flag: "--backup-password-file",
            file: self.backup_password_file.as_deref(),
            variable: "DEPLOY_CLI_BACKUP_PASSWORD",
            file_variable: None,
            is_new: true,
        }
        .read(&context.prompter)
    }
}

/// `backup download`.
#[derive(Debug, Args)]
pub struct Download {
    /// Id
    #[arg(add = complete::names(&BACKUPS, &PATH, &["time", "state"]))]
    backup: String,
    /// The file to write, or the folder to write it to [default: the current folder]
    #[arg(short = 'O', long = "to", value_name = "PATH", value_hint = ValueHint::AnyPath)]
    to: Option<PathBuf>,
    /// Replace a file that is there
    #[arg(long)]
    force: bool,
}

/// `backup delete`.
#[derive(Debug, Args)]
pub struct Delete {
    /// Id
    #[arg(add = complete::names(&BACKUPS, &PATH, &["time", "state"]))]
    backup: String,
    /// Do not ask
    #[arg(short, long)]
    yes: bool,
}

impl Backup {
    /// Carries the verb out.
    ///
    /// # Errors
    /// Whatever stopped it.
    pub fn run(self, context: &Context) -> anyhow::Result<()> {
        match self {
            Self::Create(args) => create(context, &args),
            Self::List(args) => context.list(&BACKUPS, &PATH, &args),
            Self::Show(one) => {
                let found = context.find(&BACKUPS, &PATH, &one.backup)?;
                context.show(&Call::get(&[PATH[0], &found.id]).query("fields", "**"))
            }
            Self::Download(args) => {
                let target = Target::named(args.to.as_deref(), args.force)?;
                let found = context.find(&BACKUPS, &PATH, &args.backup)?;
                context.printer.one(&fetch(context, &found.id, &target)?)
            }
            Self::Delete(args) => {
                context.prompter.can_confirm(args.yes)?;
                let found = context.find(&BACKUPS, &PATH, &args.backup)?;
                context.prompter.confirm(&format!("Delete backup {found}?"), args.yes)?;
                context.run(Operation {
                    call: Call::delete(&[PATH[0], &found.id]),
                    doing: format!("deleting backup {found}"),
                    done: format!("backup {found} is deleted"),
                    reply: Reply::Deleted(found),
                })
            }
        }
    }
}

fn create(context: &Context, args: &Create) -> anyhow::Result<()> {
    let Some(folder) = &args.download else {
        let (call, doing, done) = call(&args.password.read(context)?);
        return context.run(Operation { call, doing, done, reply: Reply::made(&PATH) });
    };
    if context.no_wait() {
        return Err(UsageError::new("--no-wait leaves before there is a backup to --download: take one of them").into());
    }
    let target = Target::folder(folder, "--download")?;
    let record = create_in(context, &args.password.read(context)?, &target)?;
    context.printer.one(&record)
}

/// `{"password"}`; a job and a `location` (C). With what is said meanwhile and after.
fn call(password: &SecretString) -> (Call, String, String) {
    let call = Call::post(&PATH).json(json!({"password": password.expose_secret()}));
    (call, "backing Deploy up".to_owned(), "Deploy is backed up".to_owned())
}

/// Backs Deploy up and downloads the backup; returns its record, with the file that it is in.
///
/// # Errors
/// Whatever stopped it.
pub fn create_in(context: &Context, password: &SecretString, target: &Target) -> anyhow::Result<Value> {
    let (call, doing, done) = call(password);
    let Outcome::Done { created: Some(id), .. } = context.carry_out(&call, doing, &done)? else {
        anyhow::bail!("the backup is made, but Deploy did not say which one it is: see `deploy-cli backup list`");
    };
    fetch(context, &id, target).with_context(|| {
        format!("backup {id} is made, but could not be downloaded (`deploy-cli backup download {id}` tries again)")
    })
}

/// Downloads a backup; returns its record, with the file that it is in.
fn fetch(context: &Context, id: &str, target: &Target) -> anyhow::Result<Value> {
    let client = context.client()?;
    let call = Call::get(&[PATH[0], id]).query("fields", "**");
    let Payload::Record(mut record) = client.send(&call)?.content else {
        return Err(Error::Unreadable { tried: call.to_string(), why: "a backup was expected".to_owned() }.into());
    };
    let Some(url) = record.get("download_url").and_then(Value::as_str).filter(|url| !url.is_empty()) else {
        let state = record.get("state").and_then(Value::as_str).unwrap_or("unknown");
        anyhow::bail!("backup {id} cannot be downloaded: it has no download_url (its state is {state})");
    };
    let (file, call) = (target.file(id, url)?, target::call(url, client.endpoint())?);
    let found = ResourceRef { id: id.to_owned(), name: id.to_owned() };
    let bytes = download::download(context, &call, &found, &file)?;
    record["file"] = json!(file.path.display().to_string());
    record["size"] = json!(bytes);
    Ok(record)
}
