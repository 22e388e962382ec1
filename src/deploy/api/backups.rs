//! `/backups`: copies of Deploy's own configuration

use secrecy::{ExposeSecret, SecretString};
use serde_json::{Value, json};

use crate::deploy::Call;
use crate::deploy::field::text;
use crate::deploy::resources::BACKUPS;

/// A backup.
#[derive(Debug, Clone)]
pub(crate) struct Backup {
    /// The URL of the file (C).
    pub(crate) download_url: Option<String>,
    /// The state as the server reports it.
    pub(crate) state: Option<String>,
    /// The record as received.
    pub(crate) record: Value,
}

impl Backup {
    /// Reads a record.
    pub(crate) fn read(record: Value) -> Self {
        Self {
            download_url: text(&record["download_url"]).filter(|url| !url.is_empty()),
            state: text(&record["state"]),
            record,
        }
    }
}

/// Creates a backup, protected by this password. Deploy responds with a job and a `location` (C).
pub(crate) fn create(password: &SecretString) -> Call {
    BACKUPS.collection(&[]).post().json(json!({"password": password.expose_secret()}))
}

/// Reads a backup with all its fields.
pub(crate) fn get(id: &str) -> Call {
    BACKUPS.collection(&[]).get(id).query("fields", "**")
}
