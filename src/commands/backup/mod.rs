//! `backup`: copies of Deploy's own configuration.

mod create;
mod download;
mod path;

use clap::Subcommand;

pub(crate) use create::create_in;
pub(crate) use path::BackupPath;

use super::base::{Delete, List, NoParent, Noun, Target};
use super::context::Context;
use crate::deploy::resource::Resource;
use crate::deploy::resources::BACKUPS;

/// The verbs of `backup`.
#[derive(Debug, Subcommand)]
pub(crate) enum Backup {
    /// Back the configuration of Deploy up, under a password that restoring it will need
    #[command(after_help = "Example: DEPLOY_CLI_BACKUP_PASSWORD=… deploy-cli backup create --download /var/backups")]
    Create(create::Create),
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
    Download(download::Download),
    /// Delete a backup on Deploy
    #[command(visible_alias = "rm", after_help = "Example: deploy-cli backup delete 5b0f0d4c --yes")]
    Delete(Delete<Backup>),
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
