//! A saved server, and how its parts are named in the configuration file.

use std::fmt;
use std::path::PathBuf;

use super::password_command::PasswordCommand;
use crate::deploy::trust::Bundle;
use crate::deploy::{Endpoint, Fingerprint, Trust};
use crate::usage_error::UsageError;

/// The account that is used unless another is named (D S R C).
pub(crate) const DEFAULT_USERNAME: &str = "admin";

/// A saved server.
#[derive(Debug, Clone)]
pub(crate) struct Profile {
    /// Its URL.
    pub(crate) endpoint: Endpoint,
    /// The account, if the profile names one.
    pub(crate) username: Option<String>,
    /// Which certificates are trusted.
    pub(crate) trust: TrustSetting,
    /// Where the password comes from.
    pub(crate) password: PasswordSetting,
}

impl Profile {
    /// The account.
    pub(crate) fn username(&self) -> &str {
        self.username.as_deref().unwrap_or(DEFAULT_USERNAME)
    }
}

/// Which certificates are trusted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum TrustSetting {
    /// Those that the system's certificate authorities sign.
    System,
    /// The one with this fingerprint.
    Pin(Fingerprint),
    /// Those in a PEM file, and those that they sign.
    Cacert(PathBuf),
    /// Any.
    Insecure,
}

/// Where the password of a profile comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum PasswordSetting {
    /// Nothing is saved: a prompt asks for it.
    Prompt,
    /// A command prints it.
    Command(PasswordCommand),
    /// `login` saved it.
    Stored(StoreKind),
}

/// Where `login` saves passwords.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum StoreKind {
    /// The platform's keyring.
    Keyring,
    /// A file next to the configuration file, which only its owner can read.
    File,
}

impl StoreKind {
    /// The value of `password_store` in the configuration file.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Keyring => "keyring",
            Self::File => "file",
        }
    }
}

impl TrustSetting {
    /// Its key in the configuration file; `system` for the default.
    pub(crate) fn kind(&self) -> &'static str {
        match self {
            Self::System => "system",
            Self::Pin(_) => "fingerprint",
            Self::Cacert(_) => "cacert",
            Self::Insecure => "insecure",
        }
    }

    /// Makes it ready for a client; `origin` names the flag, the variable or the key in errors.
    ///
    /// # Errors
    /// When the PEM file cannot be used.
    pub(crate) fn load(&self, origin: &str) -> Result<Trust, UsageError> {
        match self {
            Self::System => Ok(Trust::System),
            Self::Pin(print) => Ok(Trust::Pin(*print)),
            Self::Insecure => Ok(Trust::Anything),
            Self::Cacert(file) => {
                Bundle::read(file).map(Trust::Bundle).map_err(|why| UsageError::new(format!("{origin}: {why}")))
            }
        }
    }
}

/// The name of the place, never the password.
impl fmt::Display for PasswordSetting {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Prompt => "asked",
            Self::Command(_) => "command",
            Self::Stored(kind) => kind.as_str(),
        })
    }
}

/// Checks the name of a profile: it must be usable on a command line and in a list.
///
/// # Errors
/// The message for the user.
pub(crate) fn check_name(name: &str) -> Result<(), String> {
    if name.is_empty() || name.starts_with('-') || name.chars().any(|c| c.is_control() || c.is_whitespace()) {
        return Err(format!("invalid profile name {name:?}: it must not be empty, start with - or contain spaces"));
    }
    Ok(())
}

/// Checks a user name for basic authentication (RFC 7617: no colon).
///
/// # Errors
/// The message for the user.
pub(crate) fn check_username(name: &str) -> Result<(), String> {
    if name.is_empty() || name.contains(':') || name.chars().any(char::is_control) {
        return Err(format!("invalid user name {name:?}: it must not be empty or contain a colon"));
    }
    Ok(())
}
