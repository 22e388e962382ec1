//! `backup`: copies of Deploy's own configuration.

mod target;

use std::path::PathBuf;

use anyhow::Context as _;
use clap::{Args, Subcommand, ValueHint};
use secrecy::SecretString;
use serde_json::{Value, json};

pub use target::Target as Destination;

use super::base::{Delete, List, NoParent, Noun, Target};
use super::context::Context;
use super::operation::{Operation, Outcome, Reply};
use super::password::BackupPassword;
use crate::commands;
use crate::deploy::api::backups;
use crate::deploy::resource::Resource;
use crate::deploy::resources::BACKUPS;
use crate::deploy::{Call, Error, Payload};
use crate::download::download;
use crate::usage_error::UsageError;

/// The verbs of `backup`.
#[derive(Debug, Subcommand)]
pub(crate) enum Backup {
    /// Back the configuration of Deploy up, under a password that restoring it will need
    #[command(after_help = "Example: DEPLOY_CLI_BACKUP_PASSWORD=… deploy-cli backup create --download /var/backups")]
    Create(Create),
    /// List backups
    #[command(visible_alias = "ls", after_help = "Example: deploy-cli backup list --sort 'time desc' --limit 1 -o id")]
    List(List<Backup>),
    /// Show a backup
    #[command(after_help = "Example: deploy-cli backup show 5b0f0d4c")]
    Show(Target<Backup>),
    /// Download a backup to a file that only its owner can read
    ///
    /// What comes is kept in a file NAME….part until it is whole. A download that broke off goes on from there when the
    /// same command is run again, where the server can do that.
    #[command(after_help = "Example: deploy-cli backup download 5b0f0d4c --to /var/backups/")]
    Download(Download),
    /// Delete a backup on Deploy
    #[command(visible_alias = "rm", after_help = "Example: deploy-cli backup delete 5b0f0d4c --yes")]
    Delete(Delete<Backup>),
}

/// `backup create`.
#[derive(Debug, Args)]
pub(crate) struct Create {
    /// Download it to this folder as well
    #[arg(long, value_name = "DIR", value_hint = ValueHint::DirPath)]
    download: Option<PathBuf>,
    #[command(flatten)]
    password: BackupPassword,
}

/// `backup download`.
#[derive(Debug, Args)]
pub(crate) struct Download {
    #[command(flatten)]
    backup: Target<Backup>,
    /// The file to write, or the folder to write it to [default: the current folder]
    #[arg(short = 'O', long = "to", value_name = "PATH", value_hint = ValueHint::AnyPath)]
    to: Option<PathBuf>,
    /// Replace a file that is there
    #[arg(long)]
    force: bool,
}

impl Noun for Backup {
    const RESOURCE: &'static Resource = &BACKUPS;
    const VALUE_NAME: &'static str = "BACKUP";
    const VALUE_HELP: &'static str = "Id";
    type Parent = NoParent;
}

impl Backup {
    /// Runs the verb.
    ///
    /// # Errors
    /// Those of the verb.
    pub(crate) fn run(self, context: &Context) -> anyhow::Result<()> {
        match self {
            Self::Create(create) => create.run(context),
            Self::List(list) => list.run(context),
            Self::Show(backup) => backup.show(context),
            Self::Download(download) => download.run(context),
            Self::Delete(delete) => delete.run(context),
        }
    }
}

impl Create {
    fn run(&self, context: &Context) -> anyhow::Result<()> {
        let Some(folder) = &self.download else {
            let (call, activity, success) = creation(&self.password.read(context)?);
            let reply = Reply::CreatedRecord(BACKUPS.collection(&[]));
            return context.run(Operation { call, activity, success, reply });
        };
        if context.no_wait() {
            return Err(
                UsageError::new("--no-wait leaves before there is a backup to --download: take one of them").into()
            );
        }
        let destination = Destination::folder(folder, "--download")?;
        let record = create_in(context, &self.password.read(context)?, &destination)?;
        context.printer.one(&record)
    }
}

impl Download {
    fn run(&self, context: &Context) -> anyhow::Result<()> {
        let destination = Destination::named(self.to.as_deref(), self.force)?;
        let found = self.backup.find(context)?;
        context.printer.one(&fetch(context, &found.id, &destination)?)
    }
}

/// The call that creates a backup, and what is reported while it runs and after.
fn creation(password: &SecretString) -> (Call, String, String) {
    (backups::create(password), "backing Deploy up".to_owned(), "Deploy is backed up".to_owned())
}

/// Backs Deploy up and downloads the backup; returns its record, with the file that it is in.
///
/// # Errors
/// Those of the calls, a backup that the server does not name, and a file that cannot be written.
pub(crate) fn create_in(
    context: &Context,
    password: &SecretString,
    destination: &Destination,
) -> anyhow::Result<Value> {
    let (call, activity, success) = creation(password);
    let Outcome::Done { created: Some(id), .. } = context.execute(&call, activity, &success)? else {
        return Err(commands::Error::UnnamedBackup.into());
    };
    fetch(context, &id, destination).with_context(|| {
        format!("backup {id} is made, but could not be downloaded (`deploy-cli backup download {id}` tries again)")
    })
}

/// Downloads a backup; returns its record, with the file that it is in.
fn fetch(context: &Context, id: &str, destination: &Destination) -> anyhow::Result<Value> {
    let client = context.client()?;
    let call = backups::get(id);
    let Payload::Record(record) = client.send(&call)?.payload else {
        return Err(Error::Unreadable { call: call.to_string(), why: "a backup was expected".to_owned() }.into());
    };
    let backups::Backup { download_url, state, mut record } = backups::Backup::read(record);
    let Some(url) = download_url else {
        let state = state.unwrap_or_else(|| "unknown".to_owned());
        return Err(commands::Error::NoDownload { id: id.to_owned(), state }.into());
    };
    let (file, call) = (destination.file(id, &url)?, target::call(&url, client.endpoint())?);
    let bytes = download(client, &call, &format!("backup {id}"), &file, &mut context.progress())?;
    record["file"] = json!(file.path.display().to_string());
    record["size"] = json!(bytes);
    Ok(record)
}
