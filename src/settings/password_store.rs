//! Where saved passwords lie: the platform's keyring, or a file that only its owner can read.
//!
//! A password is kept under its account and server, so that whatever becomes of a profile, it is never sent elsewhere.

use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::time::Duration;

use secrecy::{ExposeSecret, SecretSlice, SecretString};
use toml_edit::DocumentMut;

use super::editor::{beside, real, replace};
use super::profile::StoreKind;
use crate::deploy::Endpoint;
use crate::output::Console;

/// The name under which a keyring shows what is ours.
const SERVICE: &str = "deploy-cli";
/// A keyring that asks its owner for a password may take a while; one that is broken never answers.
const PATIENCE: Duration = Duration::from_secs(30);
/// After so long the user is told what is waited for.
const SOON: Duration = Duration::from_secs(2);

/// The places of passwords that belong to one configuration file.
#[derive(Debug)]
pub struct PasswordStore {
    file: PathBuf,
    console: Console,
}

/// What a password is kept under.
pub fn key(endpoint: &Endpoint, username: &str) -> String {
    format!("{username}@{endpoint}")
}

impl PasswordStore {
    /// That of a configuration file.
    pub fn of(config: &Path, console: Console) -> Self {
        let config = real(config).unwrap_or_else(|_| config.to_owned());
        Self { file: beside(&config, "passwords"), console }
    }

    /// The file that holds passwords where there is no keyring.
    pub fn file(&self) -> &Path {
        &self.file
    }

    /// Puts a password into the keyring.
    ///
    /// # Errors
    /// One clause that says why that is not possible.
    pub fn put_in_keyring(&self, key: &str, password: &SecretString) -> Result<(), String> {
        let (key, password) = (key.to_owned(), password.clone());
        self.patiently(move || keyring::put(&key, &password))
    }

    /// Puts a password into the file; the configuration is held meanwhile.
    ///
    /// # Errors
    /// When the file cannot be read or written.
    pub fn put_in_file(&self, key: &str, password: &SecretString) -> anyhow::Result<()> {
        let mut document = self.read_file().map_err(anyhow::Error::msg)?.unwrap_or_else(|| {
            "# Passwords that `deploy-cli login` keeps where there is no keyring. `deploy-cli logout` removes them.\n"
                .parse()
                .unwrap_or_default()
        });
        document.insert(key, toml_edit::value(password.expose_secret()));
        replace(&self.file, &document.to_string())
    }

    /// Fetches a password; `None` if there is none.
    ///
    /// # Errors
    /// One clause that says why its place cannot be read.
    pub fn get(&self, keep: StoreKind, key: &str) -> Result<Option<SecretString>, String> {
        match keep {
            StoreKind::Keyring => {
                let key = key.to_owned();
                self.patiently(move || keyring::get(&key))
            }
            StoreKind::File => {
                self.tighten();
                let document = self.read_file()?;
                Ok(document.and_then(|d| d.get(key)?.as_str().map(SecretString::from)))
            }
        }
    }

    /// Forgets a password; the configuration is held meanwhile. Whether there was one.
    ///
    /// # Errors
    /// One clause that says why that is not possible.
    pub fn forget(&self, keep: StoreKind, key: &str) -> Result<bool, String> {
        if keep == StoreKind::Keyring {
            let key = key.to_owned();
            return self.patiently(move || keyring::forget(&key));
        }
        let Some(mut document) = self.read_file()? else { return Ok(false) };
        let there = document.remove(key).is_some();
        let done = match document.is_empty() {
            true => std::fs::remove_file(&self.file).map_err(|e| format!("{}: {e}", self.file.display())),
            false => replace(&self.file, &document.to_string()).map_err(|e| format!("{e:#}")),
        };
        done.map(|()| there)
    }

    fn read_file(&self) -> Result<Option<DocumentMut>, String> {
        let shown = self.file.display();
        let text = match std::fs::read_to_string(&self.file) {
            Ok(text) => SecretString::from(text),
            Err(e) if e.kind() == std::io::ErrorKind::NotFound => return Ok(None),
            Err(e) => return Err(format!("cannot read {shown}: {e}")),
        };
        // What the parser says quotes the text.
        text.expose_secret().parse().map(Some).map_err(|_| format!("{shown} is damaged"))
    }

    /// Takes from others what others may not read.
    fn tighten(&self) {
        let open = std::fs::metadata(&self.file).is_ok_and(|m| m.permissions().mode() & 0o077 != 0);
        if open {
            let shown = self.file.display();
            match std::fs::set_permissions(&self.file, std::fs::Permissions::from_mode(0o600)) {
                Ok(()) => self.console.warn(format_args!(
                    "others could read the passwords in {shown}; that is ended now, but change them if somebody may have"
                )),
                Err(e) => {
                    self.console.warn(format_args!("others can read the passwords in {shown}: chmod 600 it ({e})"));
                }
            }
        }
    }

    /// Does a keyring's work on another thread, since it may never end.
    fn patiently<T: Send + 'static>(
        &self,
        work: impl FnOnce() -> Result<T, String> + Send + 'static,
    ) -> Result<T, String> {
        let console = self.console;
        within(SOON, PATIENCE, move || console.say("waiting for the keyring; is it locked?"), work)
    }
}

/// The result of `work`, if it is there in time; `slow` is called meanwhile if it is not there soon.
fn within<T: Send + 'static>(
    soon: Duration,
    wait_options: Duration,
    slow: impl FnOnce(),
    work: impl FnOnce() -> Result<T, String> + Send + 'static,
) -> Result<T, String> {
    let (sender, receiver) = mpsc::sync_channel(1);
    let spawned = std::thread::Builder::new().name("keyring".to_owned()).spawn(move || {
        // Nobody may be waiting any more.
        let _ = sender.send(work());
    });
    spawned.map_err(|e| e.to_string())?;
    let result = match receiver.recv_timeout(soon) {
        Err(RecvTimeoutError::Timeout) => {
            slow();
            receiver.recv_timeout(wait_options.saturating_sub(soon))
        }
        other => other,
    };
    match result {
        Ok(result) => result,
        Err(RecvTimeoutError::Timeout) => Err(format!("it does not answer within {} s", wait_options.as_secs())),
        Err(RecvTimeoutError::Disconnected) => Err("it broke off".to_owned()),
    }
}

/// The platform's keyring: Keychain on macOS, the Secret Service elsewhere.
mod keyring {
    use super::{ExposeSecret, SERVICE, SecretSlice, SecretString};
    use keyring_core::api::CredentialStoreApi;
    use keyring_core::{Entry, Error};

    #[cfg(target_os = "macos")]
    use apple_native_keyring_store::keychain::Store;
    #[cfg(not(target_os = "macos"))]
    use zbus_secret_service_keyring_store::Store;

    fn entry(key: &str) -> Result<Entry, String> {
        let store = Store::new().map_err(|e| reason(&e))?;
        store.build(SERVICE, key, None).map_err(|e| reason(&e))
    }

    pub fn put(key: &str, password: &SecretString) -> Result<(), String> {
        entry(key)?.set_secret(password.expose_secret().as_bytes()).map_err(|e| reason(&e))
    }

    pub fn get(key: &str) -> Result<Option<SecretString>, String> {
        match entry(key)?.get_secret().map(SecretSlice::from) {
            Ok(bytes) => match std::str::from_utf8(bytes.expose_secret()) {
                Ok(text) => Ok(Some(SecretString::from(text))),
                Err(_) => Err("what it holds is no text".to_owned()),
            },
            Err(Error::NoEntry) => Ok(None),
            Err(e) => Err(reason(&e)),
        }
    }

    pub fn forget(key: &str) -> Result<bool, String> {
        match entry(key)?.delete_credential() {
            Ok(()) => Ok(true),
            Err(Error::NoEntry) => Ok(false),
            Err(e) => Err(reason(&e)),
        }
    }

    /// A clause for people; never the bytes that some of these errors carry.
    fn reason(error: &Error) -> String {
        match error {
            Error::PlatformFailure(e) | Error::NoStorageAccess(e) => e.to_string(),
            Error::Ambiguous(_) => "it holds several passwords for this account and server".to_owned(),
            other => other.to_string(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_keyring_that_hangs_is_left() {
        let (_keep, forever) = mpsc::channel::<()>();
        let said = std::cell::Cell::new(false);
        let moment = Duration::from_millis(1);
        let result = within(moment, moment * 2, || said.set(true), move || forever.recv().map_err(|e| e.to_string()));
        assert!(result.unwrap_err().starts_with("it does not answer within"));
        assert!(said.get());
        assert_eq!(within(PATIENCE, PATIENCE, || said.set(false), || Ok(7)), Ok(7));
        assert!(said.get());
    }

    #[test]
    fn the_file_is_private_and_goes_with_its_last_password() {
        let folder = tempfile::tempdir().unwrap();
        let config = folder.path().join("config.toml");
        let store = PasswordStore::of(&config, Console::new(true));
        let (a, b) = (key(&"a".parse().unwrap(), "admin"), key(&"[::1]:8443".parse().unwrap(), "ci"));
        assert_eq!(store.forget(StoreKind::File, &a), Ok(false));
        store.put_in_file(&a, &"hunter2 \"'\\ ä".into()).unwrap();
        store.put_in_file(&b, &"other".into()).unwrap();
        let mode = |path: &Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!(mode(store.file()), 0o600);
        std::fs::set_permissions(store.file(), std::fs::Permissions::from_mode(0o644)).unwrap();
        let got = store.get(StoreKind::File, &a).unwrap().unwrap();
        assert_eq!(got.expose_secret(), "hunter2 \"'\\ ä");
        assert_eq!(mode(store.file()), 0o600);
        assert_eq!(store.forget(StoreKind::File, &a), Ok(true));
        assert!(store.get(StoreKind::File, &a).unwrap().is_none());
        assert_eq!(store.forget(StoreKind::File, &b), Ok(true));
        assert!(!store.file().exists());
        std::fs::write(store.file(), "hunter2").unwrap();
        assert!(!store.get(StoreKind::File, &a).unwrap_err().contains("hunter2"));
    }
}
