//! Saved passwords, in the platform's keyring or in a file that only its owner can read.
//!
//! The key of a password consists of user name and server, so that a profile edited by hand cannot send a password to
//! another server.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::time::Duration;

use secrecy::{ExposeSecret, SecretString};
use toml_edit::DocumentMut;

use super::profile::StoreKind;
use crate::deploy::Endpoint;
use crate::output::Console;
use crate::platform::{files, keyring};

/// The time limit for a keyring, which may prompt the user to unlock it.
const KEYRING_TIMEOUT: Duration = Duration::from_secs(30);
/// The time after which a message says that the program is waiting for the keyring.
const KEYRING_NOTICE: Duration = Duration::from_secs(2);

const HEADER: &str =
    "# Passwords saved by `deploy-cli login` because no keyring is available; `deploy-cli logout` deletes them.\n";

/// Why a saved password cannot be read, saved or deleted.
#[derive(Debug, thiserror::Error)]
pub(crate) enum StoreError {
    /// The keyring failed, with this reason.
    #[error("{0}")]
    Keyring(String),
    /// The file cannot be read.
    #[error("cannot read {}: {error}", path.display())]
    Read {
        /// The file.
        path: PathBuf,
        /// The reason.
        error: io::Error,
    },
    /// The file is not valid TOML. The parser's message is not shown because it would quote passwords.
    #[error("{} is damaged", .0.display())]
    Damaged(PathBuf),
    /// The file cannot be written.
    #[error("cannot write {}: {error}", path.display())]
    Write {
        /// The file.
        path: PathBuf,
        /// The reason.
        error: io::Error,
    },
}

/// The passwords saved for the profiles of one configuration file.
#[derive(Debug)]
pub(crate) struct PasswordStore {
    file: PathBuf,
    console: Console,
}

/// The key of the password of a user on a server.
pub(crate) fn key(endpoint: &Endpoint, username: &str) -> String {
    format!("{username}@{endpoint}")
}

impl PasswordStore {
    /// The store for a configuration file.
    pub(crate) fn new(config: &Path, console: Console) -> Self {
        let config = files::follow_links(config).unwrap_or_else(|_| config.to_owned());
        Self { file: files::with_suffix(&config, "passwords"), console }
    }

    /// The file that contains the passwords if no keyring is available.
    pub(crate) fn file(&self) -> &Path {
        &self.file
    }

    /// Saves a password in the keyring.
    ///
    /// # Errors
    /// [`StoreError::Keyring`]
    pub(crate) fn save_in_keyring(&self, key: &str, password: &SecretString) -> Result<(), StoreError> {
        let (key, password) = (key.to_owned(), password.clone());
        self.with_keyring(move || keyring::save(&key, &password))
    }

    /// Saves a password in the file. The caller must hold the lock of the configuration file.
    ///
    /// # Errors
    /// If the file cannot be read or written.
    pub(crate) fn save_in_file(&self, key: &str, password: &SecretString) -> Result<(), StoreError> {
        let mut document = match self.read_file()? {
            Some(document) => document,
            None => HEADER.parse().unwrap_or_default(),
        };
        document.insert(key, toml_edit::value(password.expose_secret()));
        self.write_file(&document)
    }

    /// Reads a password; `None` if it does not exist.
    ///
    /// # Errors
    /// If the keyring or the file cannot be read.
    pub(crate) fn read(&self, kind: StoreKind, key: &str) -> Result<Option<SecretString>, StoreError> {
        match kind {
            StoreKind::Keyring => {
                let key = key.to_owned();
                self.with_keyring(move || keyring::read(&key))
            }
            StoreKind::File => {
                self.close_to_others();
                let document = self.read_file()?;
                Ok(document.and_then(|d| d.get(key)?.as_str().map(SecretString::from)))
            }
        }
    }

    /// Deletes a password and returns whether it existed. Deletes the file when it contains no more passwords. The
    /// caller must hold the lock of the configuration file.
    ///
    /// # Errors
    /// If the keyring or the file cannot be changed.
    pub(crate) fn delete(&self, kind: StoreKind, key: &str) -> Result<bool, StoreError> {
        if kind == StoreKind::Keyring {
            let key = key.to_owned();
            return self.with_keyring(move || keyring::delete(&key));
        }
        let Some(mut document) = self.read_file()? else { return Ok(false) };
        let existed = document.remove(key).is_some();
        if document.is_empty() {
            std::fs::remove_file(&self.file).map_err(|error| StoreError::Write { path: self.file.clone(), error })?;
        } else {
            self.write_file(&document)?;
        }
        Ok(existed)
    }

    fn read_file(&self) -> Result<Option<DocumentMut>, StoreError> {
        let text = match std::fs::read_to_string(&self.file) {
            Ok(text) => SecretString::from(text),
            Err(e) if e.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(StoreError::Read { path: self.file.clone(), error }),
        };
        text.expose_secret().parse().map(Some).map_err(|_| StoreError::Damaged(self.file.clone()))
    }

    fn write_file(&self, document: &DocumentMut) -> Result<(), StoreError> {
        files::replace(&self.file, document.to_string())
            .map_err(|error| StoreError::Write { path: self.file.clone(), error })
    }

    /// Removes the permissions of other users from the file, with a warning.
    fn close_to_others(&self) {
        if !files::is_open_to_others(&self.file) {
            return;
        }
        let shown = self.file.display();
        match files::close_to_others(&self.file) {
            Ok(()) => self.console.warn(format_args!(
                "other users could read the passwords in {shown}, and now only you can; change the passwords if someone may \
                have read them"
            )),
            Err(e) => self.console.warn(format_args!(
                "other users can read the passwords in {shown}, and its permissions cannot be changed: {e}"
            )),
        }
    }

    fn with_keyring<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> Result<T, String> + Send + 'static,
    ) -> Result<T, StoreError> {
        let console = self.console;
        let notice = move || console.say("waiting for the keyring; unlock it if it asks you to");
        with_timeout(KEYRING_NOTICE, KEYRING_TIMEOUT, notice, work).map_err(StoreError::Keyring)
    }
}

/// Runs `work` in a thread, which is abandoned after `timeout`. Calls `notice` if it takes longer than `notice_after`.
fn with_timeout<T: Send + 'static>(
    notice_after: Duration,
    timeout: Duration,
    notice: impl FnOnce(),
    work: impl FnOnce() -> Result<T, String> + Send + 'static,
) -> Result<T, String> {
    let (sender, receiver) = mpsc::sync_channel(1);
    let spawned = std::thread::Builder::new().name("keyring".to_owned()).spawn(move || {
        // The receiver may have given up.
        let _ = sender.send(work());
    });
    spawned.map_err(|e| e.to_string())?;
    let result = match receiver.recv_timeout(notice_after) {
        Err(RecvTimeoutError::Timeout) => {
            notice();
            receiver.recv_timeout(timeout.saturating_sub(notice_after))
        }
        other => other,
    };
    match result {
        Ok(result) => result,
        Err(RecvTimeoutError::Timeout) => Err(format!("the keyring did not respond within {} s", timeout.as_secs())),
        Err(RecvTimeoutError::Disconnected) => Err("the keyring library failed".to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keyring_times_out_after_a_notice() {
        let (_sender, forever) = mpsc::channel::<()>();
        let noticed = std::cell::Cell::new(false);
        let moment = Duration::from_millis(1);
        let endless = move || forever.recv().map_err(|e| e.to_string());
        let result = with_timeout(moment, moment * 2, || noticed.set(true), endless);
        assert!(result.unwrap_err().starts_with("the keyring did not respond within"));
        assert!(noticed.get());
        let long = Duration::from_secs(30);
        assert_eq!(with_timeout(long, long, || noticed.set(false), || Ok(7)), Ok(7));
        assert!(noticed.get());
    }

    #[test]
    fn file_is_private_and_deleted_with_its_last_password() {
        let folder = tempfile::tempdir().unwrap();
        let config = folder.path().join("config.toml");
        let store = PasswordStore::new(&config, Console::new(true));
        let (a, b) = (key(&"a".parse().unwrap(), "admin"), key(&"[::1]:8443".parse().unwrap(), "ci"));
        assert!(!store.delete(StoreKind::File, &a).unwrap());
        store.save_in_file(&a, &"hunter2 \"'\\ ä".into()).unwrap();
        store.save_in_file(&b, &"other".into()).unwrap();
        assert!(!files::is_open_to_others(store.file()));
        files::open_to_others(store.file()).unwrap();
        let got = store.read(StoreKind::File, &a).unwrap().unwrap();
        assert_eq!(got.expose_secret(), "hunter2 \"'\\ ä");
        assert!(!files::is_open_to_others(store.file()));
        assert!(store.delete(StoreKind::File, &a).unwrap());
        assert!(store.read(StoreKind::File, &a).unwrap().is_none());
        assert!(store.delete(StoreKind::File, &b).unwrap());
        assert!(!store.file().exists());
        std::fs::write(store.file(), "hunter2").unwrap();
        assert!(!store.read(StoreKind::File, &a).unwrap_err().to_string().contains("hunter2"));
    }
}
