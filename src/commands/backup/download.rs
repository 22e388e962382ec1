//! `backup download`

use std::path::PathBuf;

use clap::{Args, ValueHint};
use serde_json::{Value, json};

use super::path::call;
use super::{Backup, BackupPath};
use crate::commands::base::TargetArg;
use crate::commands::context::Context;
use crate::deploy::api::backups;
use crate::deploy::{self, Payload};
use crate::download::download;
use crate::error::Error;

/// `backup download`
#[derive(Debug, Args)]
pub(crate) struct Download {
    #[command(flatten)]
    backup: TargetArg<Backup>,
    /// Output file or folder [default: the current folder]
    #[arg(short = 'O', long = "to", value_name = "PATH", value_hint = ValueHint::AnyPath)]
    to: Option<PathBuf>,
    /// Overwrite an existing file
    #[arg(long)]
    force: bool,
}

impl Download {
    pub(super) fn run(&self, context: &Context) -> Result<(), Error> {
        let path = BackupPath::named(self.to.as_deref(), self.force)?;
        let found = self.backup.find(context)?;
        Ok(context.printer.one(&fetch(context, &found.id, &path)?)?)
    }
}

/// Downloads a backup. Returns its record, with the path of the file.
pub(super) fn fetch(context: &Context, id: &str, path: &BackupPath) -> Result<Value, Error> {
    let client = context.client()?;
    let record = match client.send(&backups::get(id))?.payload {
        Payload::Record(record) => record,
        _ => {
            let (call, why) = (backups::get(id).to_string(), "a backup was expected".to_owned());
            return Err(deploy::Error::Unreadable { call, why }.into());
        }
    };
    let backups::Backup { download_url, state, mut record } = backups::Backup::read(record);
    let Some(url) = download_url else {
        let state = state.unwrap_or_else(|| "unknown".to_owned());
        return Err(Error::NoDownload { id: id.to_owned(), state });
    };
    let (file, call) = (path.file(id, &url)?, call(&url, client.endpoint())?);
    let bytes = download(client, &call, &format!("backup {id}"), &file, &mut context.progress())?;
    record["file"] = json!(file.path.display().to_string());
    record["size"] = json!(bytes);
    Ok(record)
}
