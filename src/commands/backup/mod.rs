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
use crate::error::Error;

/// The verbs of `backup`.
#[derive(Debug, Subcommand)]
pub(crate) enum Backup {
    /// Back up Deploy's configuration
    ///
    /// Creates a backup of Deploy's own configuration and database on the appliance, and downloads it if --download
    /// is given. A password protects the backup, and restoring it needs the same password: it comes from
    /// --backup-password-file, DEPLOY_CLI_BACKUP_PASSWORD, or a prompt that asks for it twice.
    ///
    /// This is a job, and the command waits until it has ended. Prints the backup, with the path of the file that was
    /// downloaded.
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
  # The id of the newest
  deploy-cli backup list --sort 'time desc' --limit 1 -o id"
    )]
    List(List<Backup>),
    /// Show a backup
    ///
    /// Shows all fields of one backup.
    #[command(aliases = ["get", "describe"], after_help = "\
Example:
  deploy-cli backup show \"$(deploy-cli backup list --limit 1 -o id)\"")]
    Show(Target<Backup>),
    /// Download a backup
    ///
    /// Writes a backup to a file that only its owner can read. The download survives broken connections: what was
    /// received is stored in a file that ends in .part, and the same command resumes there, if the server supports
    /// it. The file gets its name only when it is complete.
    ///
    /// Prints the backup, with the path and the size of the file.
    #[command(after_help = "\
Example:
  deploy-cli backup download \"$(deploy-cli backup list --limit 1 -o id)\" --to backups/")]
    Download(download::Download),
    /// Delete a backup
    ///
    /// Removes a backup from Deploy; files that were downloaded stay. On a terminal the command asks first; elsewhere
    /// it needs --yes. With -o json it prints the id.
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
    const VALUE_NAME: &'static str = "BACKUP";
    const VALUE_HELP: &'static str = "Id of the backup";
    type Parent = NoParent;
}

impl Backup {
    /// Runs the verb.
    ///
    /// # Errors
    /// Those of the verb.
    pub(crate) fn run(self, context: &Context) -> Result<(), Error> {
        match self {
            Self::Create(create) => create.run(context),
            Self::List(list) => list.run(context),
            Self::Show(backup) => backup.show(context),
            Self::Download(download) => download.run(context),
            Self::Delete(delete) => delete.run(context),
        }
    }
}
