//! Keeps everything over a restart: a file that is replaced as a whole before any answer that speaks of its change.

use std::fs::File;
use std::io::Write;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, bail};
use secrecy::{ExposeSecret, SecretString};
use serde::{Deserialize, Serialize};

use super::certificate::Identity;
use super::state::State;

/// Raised when a file of an older program could be misread.
const FORMAT: u32 = 1;

/// The file, and who may write it.
pub struct Store {
    path: PathBuf,
    /// What does not change while the simulator runs, as it is written.
    identity: SavedIdentity,
    password: SecretString,
    /// Held as long as the store lives, so that two simulators do not overwrite each other's changes.
    _lock: File,
}

/// What a file held.
pub struct Loaded {
    /// Certificate and key, so that clients' pins stay good.
    pub identity: Identity,
    /// The account's password.
    pub password: SecretString,
    /// Everything else.
    pub state: State,
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

/// Claims a file for this process; to be held until the store takes it over.
///
/// # Errors
/// When another simulator has it.
pub fn claim(path: &Path) -> anyhow::Result<File> {
    let mut beside = path.as_os_str().to_owned();
    beside.push(".lock");
    let shown = Path::new(&beside).display();
    let lock = File::create(&beside).with_context(|| format!("cannot open {shown}"))?;
    if lock.try_lock().is_err() {
        bail!("{} is in use by another simulator", path.display());
    }
    Ok(lock)
}

/// Reads a file; `None` if there is none yet.
///
/// # Errors
/// When it is there and is not whole: it is never overwritten then.
pub fn load(path: &Path) -> anyhow::Result<Option<Loaded>> {
    let shown = path.display();
    let bytes = match std::fs::read(path) {
        Ok(bytes) => bytes,
        Err(e) if e.kind() == std::io::ErrorKind::NotFound => return Ok(None),
        Err(e) => return Err(e).with_context(|| format!("cannot read {shown}")),
    };
    let damaged = || format!("{shown} is not a simulator's state, or is damaged; it is left as it is");
    let format: Format = serde_json::from_slice(&bytes).with_context(damaged)?;
    if format.format != FORMAT {
        bail!("{shown} has format {}, this program knows {FORMAT}; it is left as it is", format.format);
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
    /// A store for a file that this process has claimed.
    ///
    /// # Errors
    /// When the identity cannot be written as text.
    pub fn new(path: PathBuf, lock: File, identity: &Identity, password: SecretString) -> Self {
        let identity = SavedIdentity { certificate: identity.pem.clone(), key: identity.key_pem.clone() };
        Self { path, identity, password, _lock: lock }
    }

    /// Replaces the file by one that holds this state. When this returns, no crash can lose it.
    ///
    /// # Errors
    /// When it cannot be written; the old one is then still there.
    pub fn save(&self, state: &State) -> anyhow::Result<()> {
        let password = self.password.expose_secret();
        let saving = Saving { format: FORMAT, identity: &self.identity, password, state };
        let bytes = serde_json::to_vec(&saving)?;
        let folder = self.path.parent().filter(|p| !p.as_os_str().is_empty()).unwrap_or(Path::new("."));
        // A temporary file is for its owner only from the start: it holds a key and a password.
        let write = || -> std::io::Result<()> {
            let mut file = tempfile::NamedTempFile::new_in(folder)?;
            file.write_all(&bytes)?;
            file.as_file().sync_data()?;
            file.persist(&self.path).map(drop).map_err(|e| e.error)
        };
        write().with_context(|| format!("cannot write {}", self.path.display()))
    }
}
