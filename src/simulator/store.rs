//! The state file, which is replaced before an answer shows a change.

use std::fs::File;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, bail};
use secrecy::{ExposeSecret, SecretString};
use serde::{Deserialize, Serialize};

use crate::platform::files;
use crate::simulator::certificate::Identity;
use crate::simulator::state::State;

/// The version of the file format.
const FORMAT: u32 = 1;

/// The state file.
pub(crate) struct Store {
    path: PathBuf,
    identity: SavedIdentity,
    password: SecretString,
    /// Locked as long as the store exists, so that two simulators do not overwrite each other's changes.
    _lock: File,
}

/// The content of a file.
pub(crate) struct Loaded {
    /// The certificate and its key: a client that trusts the fingerprint still does so after a restart.
    pub(crate) identity: Identity,
    /// The password of the account.
    pub(crate) password: SecretString,
    pub(crate) state: State,
}

#[derive(Clone, Serialize, Deserialize)]
struct SavedIdentity {
    certificate: String,
    key: String,
}

#[derive(Deserialize)]
struct Saved {
    format: u32,
    identity: SavedIdentity,
    password: String,
    state: State,
}

#[derive(Serialize)]
struct Saving<'a> {
    format: u32,
    identity: &'a SavedIdentity,
    password: &'a str,
    state: &'a State,
}

/// Locks a file for this process, until [`Store::new`] takes the lock.
///
/// # Errors
/// If another simulator uses the file.
pub(crate) fn claim(path: &Path) -> anyhow::Result<File> {
    let mut beside = path.as_os_str().to_owned();
    beside.push(".lock");
    let shown = Path::new(&beside).display();
    let lock = File::create(&beside).with_context(|| format!("cannot open {shown}"))?;
    if lock.try_lock().is_err() {
        bail!("{} is in use by another simulator", path.display());
    }
    Ok(lock)
}

/// Reads a file; `None` if it does not exist.
///
/// # Errors
/// If it is damaged. It is not overwritten then.
pub(crate) fn load(path: &Path) -> anyhow::Result<Option<Loaded>> {
    let shown = path.display();
    let bytes = match std::fs::read(path) {
        Ok(bytes) => bytes,
        Err(e) if e.kind() == std::io::ErrorKind::NotFound => return Ok(None),
        Err(e) => return Err(e).with_context(|| format!("cannot read {shown}")),
    };
    let damaged = || format!("{shown} is not a state file of the simulator, or is damaged; it is left as it is");
    let format: Format = serde_json::from_slice(&bytes).with_context(damaged)?;
    if format.format != FORMAT {
        bail!(
            "{shown} has format {}, and this program can read format {FORMAT} only; it is left as it is",
            format.format
        );
    }
    let saved: Saved = serde_json::from_slice(&bytes).with_context(damaged)?;
    debug_assert_eq!(saved.format, FORMAT);
    let identity = Identity::from_pem(&saved.identity.certificate, &saved.identity.key).with_context(damaged)?;
    Ok(Some(Loaded { identity, password: SecretString::from(saved.password), state: saved.state }))
}

#[derive(Deserialize)]
struct Format {
    format: u32,
}

impl Store {
    /// The store in a file that this process has locked.
    pub(crate) fn new(path: PathBuf, lock: File, identity: &Identity, password: SecretString) -> Self {
        let identity = SavedIdentity { certificate: identity.pem.clone(), key: identity.key_pem.clone() };
        Self { path, identity, password, _lock: lock }
    }

    /// Replaces the file by one with this state, which outlives a crash from then on.
    ///
    /// # Errors
    /// If it cannot be written. The old file is then unchanged.
    pub(crate) fn save(&self, state: &State) -> anyhow::Result<()> {
        let password = self.password.expose_secret();
        let saving = Saving { format: FORMAT, identity: &self.identity, password, state };
        let bytes = serde_json::to_vec(&saving)?;
        // Only the owner can read it, from the start: it contains a key and a password.
        files::replace(&self.path, bytes).with_context(|| format!("cannot write {}", self.path.display()))
    }
}
