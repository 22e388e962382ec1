//! `backup`: backups of Deploy's configuration.

mod create;
mod download;
mod path;

use clap::Subcommand;

pub(crate) use create::create_in;
pub(crate) use path::BackupPath;

use super::base::{Delete, List, Show};
use super::context::Context;
use super::noun::{NamedNoun, NoParent, Noun};
use crate::deploy::resource::Resource;
use crate::deploy::resources::BACKUPS;
use crate::error::Error;

/// The verbs of `backup`.
#[derive(Debug, Subcommand)]
pub(crate) enum Backup {
    /// Back up Deploy's configuration
    ///
    /// Creates a backup of Deploy's configuration and database on the server. With --download, downloads it too. The
    /// backup is protected by a password, which is required to restore it. Set the password with --backup-password-file
    /// or DEPLOY_CLI_BACKUP_PASSWORD, or enter it at the prompt.
    ///
    /// Starts a job and waits for it. Prints the backup, with the path of the downloaded file.
    #[command(
        alias = "new",
        after_help = "\
Example:
  deploy-cli backup create --backup-password-file password.txt --download backups/"
    )]
    Create(create::Create),
    /// List backups
    ///
    /// Lists the backups that are stored on Deploy.
    #[command(
        visible_alias = "ls",
        after_help = "\
Examples:
  deploy-cli backup list
  # Print the id of the latest backup
  deploy-cli backup list --sort 'time desc' --limit 1 -o id"
    )]
    List(List<Backup>),
    /// Show a backup
    ///
    /// Shows all fields of one backup.
    #[command(aliases = ["get", "describe"], after_help = "\
Example:
  deploy-cli backup show \"$(deploy-cli backup list --limit 1 -o id)\"")]
    Show(Show<Backup>),
    /// Download a backup
    ///
    /// Downloads a backup to a file that only you can read. If the connection breaks, the download resumes where it
    /// stopped. After an interruption, the same command resumes it from a partial file that ends in .part. This
    /// requires that the server supports it; otherwise the download starts again. The file is renamed when it is
    /// complete.
    ///
    /// Prints the backup, with the path and the size of the file.
    #[command(after_help = "\
Example:
  deploy-cli backup download \"$(deploy-cli backup list --limit 1 -o id)\" --to backups/")]
    Download(download::Download),
    /// Delete backups
    ///
    /// Deletes backups from Deploy. Downloaded files are not deleted. Asks for confirmation on a terminal; otherwise
    /// --yes is required. With -o json, prints the id.
    #[command(
        visible_alias = "rm",
        alias = "remove",
        after_help = "\
Example:
  deploy-cli backup delete \"$(deploy-cli backup list --limit 1 -o id)\" --yes"
    )]
    Delete(Delete<Backup>),
}

impl Noun for Backup {
    const RESOURCE: &'static Resource = &BACKUPS;
    type Parent = NoParent;
}

impl NamedNoun for Backup {
    const VALUE_NAME: &'static str = "BACKUP";
    const VALUE_HELP: &'static str = "Id of the backup";
}

impl Backup {
    pub(crate) fn run(self, context: &Context) -> Result<(), Error> {
        match self {
            Self::Create(create) => create.run(context),
            Self::List(list) => list.run(context),
            Self::Show(show) => show.run(context),
            Self::Download(download) => download.run(context),
            Self::Delete(delete) => delete.run(context),
        }
    }
}
