//! The platform's keyring: Credential Manager on Windows, Keychain on macOS, the Secret Service elsewhere.
//!
//! Errors are clauses for the user. They omit the secret bytes that some errors of the library contain.

use keyring_core::api::CredentialStoreApi;
use keyring_core::{Entry, Error};
use secrecy::{ExposeSecret, SecretSlice, SecretString};

use super::system::keyring::Store;

/// The service name of the entries in the keyring.
const SERVICE: &str = "deploy-cli";

/// Saves a password, and replaces an existing one with the same key.
pub(crate) fn save(key: &str, password: &SecretString) -> Result<(), String> {
    entry(key)?.set_secret(password.expose_secret().as_bytes()).map_err(|e| reason(&e))
}

/// Reads a password; `None` if it does not exist.
pub(crate) fn read(key: &str) -> Result<Option<SecretString>, String> {
    match entry(key)?.get_secret().map(SecretSlice::from) {
        Ok(bytes) => match std::str::from_utf8(bytes.expose_secret()) {
            Ok(text) => Ok(Some(SecretString::from(text))),
            Err(_) => Err("the entry is not text".to_owned()),
        },
        Err(Error::NoEntry) => Ok(None),
        Err(e) => Err(reason(&e)),
    }
}

/// Deletes a password. Returns whether it existed.
pub(crate) fn delete(key: &str) -> Result<bool, String> {
    match entry(key)?.delete_credential() {
        Ok(()) => Ok(true),
        Err(Error::NoEntry) => Ok(false),
        Err(e) => Err(reason(&e)),
    }
}

fn entry(key: &str) -> Result<Entry, String> {
    let store = Store::new().map_err(|e| reason(&e))?;
    store.build(SERVICE, key, None).map_err(|e| reason(&e))
}

fn reason(error: &Error) -> String {
    match error {
        Error::PlatformFailure(e) | Error::NoStorageAccess(e) => e.to_string(),
        Error::Ambiguous(_) => "it has several passwords for this account and server".to_owned(),
        other => other.to_string(),
    }
}
