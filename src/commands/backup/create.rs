//! `backup create`

use std::path::PathBuf;

use clap::{Args, ValueHint};
use secrecy::SecretString;
use serde_json::Value;

use super::BackupPath;
use super::download::fetch;
use crate::commands::context::Context;
use crate::commands::operation::{Operation, Outcome, Reply};
use crate::commands::password::BackupPassword;
use crate::deploy::api::backups;
use crate::deploy::resources::BACKUPS;
use crate::error::Error;
use crate::usage_error::UsageError;

const ACTIVITY: &str = "backing up Deploy";
const SUCCESS: &str = "Deploy is backed up";

/// `backup create`
#[derive(Debug, Args)]
pub(crate) struct Create {
    /// Download the backup to this folder
    #[arg(long, value_name = "DIR", value_hint = ValueHint::DirPath)]
    download: Option<PathBuf>,
    #[command(flatten)]
    password: BackupPassword,
}

impl Create {
    pub(super) fn run(&self, context: &Context) -> Result<(), Error> {
        let Some(folder) = &self.download else {
            return context.run(Operation {
                call: backups::create(&self.password.read(context)?),
                activity: ACTIVITY.to_owned(),
                success: SUCCESS.to_owned(),
                reply: Reply::CreatedRecord(BACKUPS.collection(&[])),
            });
        };
        if context.no_wait {
            return Err(
                UsageError::new("--no-wait cannot be used with --download: the backup does not exist yet").into()
            );
        }
        let path = BackupPath::folder(folder, "--download")?;
        let record = create_in(context, &self.password.read(context)?, &path)?;
        Ok(context.printer.one(&record)?)
    }
}

/// Creates a backup and downloads it. Returns its record, with the path of the file.
///
/// # Errors
/// If a call fails, the response does not contain the id of the backup, or the file cannot be written.
pub(crate) fn create_in(context: &Context, password: &SecretString, path: &BackupPath) -> Result<Value, Error> {
    let outcome = context.execute(&backups::create(password), ACTIVITY.to_owned(), SUCCESS)?;
    let Outcome::Done { created: Some(id), .. } = outcome else {
        return Err(Error::UnnamedBackup);
    };
    fetch(context, &id, path).map_err(|error| Error::NotDownloaded { id, error: Box::new(error) })
}
