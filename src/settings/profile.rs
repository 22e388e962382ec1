//! A saved server and its representation in the configuration file.

use std::fmt;
use std::path::PathBuf;

use super::password_command::PasswordCommand;
use crate::deploy::trust::Bundle;
use crate::deploy::{Endpoint, Fingerprint, Trust};
use crate::usage_error::UsageError;

/// The default user name (D S R C).
pub(crate) const DEFAULT_USERNAME: &str = "admin";

/// A saved server.
#[derive(Debug, Clone)]
pub(crate) struct Profile {
    /// The URL.
    pub(crate) endpoint: Endpoint,
    /// The user name, if the profile has one.
    pub(crate) username: Option<String>,
    /// Which certificates are trusted.
    pub(crate) trust: TrustSetting,
    /// Where the password comes from.
    pub(crate) password: PasswordSetting,
}

impl Profile {
    /// The user name, or the default.
    pub(crate) fn username(&self) -> &str {
        self.username.as_deref().unwrap_or(DEFAULT_USERNAME)
    }
}

/// Which certificates are trusted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum TrustSetting {
    /// Those issued by the root certificates of the system.
    System,
    /// Only the one with this fingerprint.
    Pin(Fingerprint),
    /// Those in a PEM file, and those issued by them.
    Cacert(PathBuf),
    /// Any certificate.
    Insecure,
}

/// Where the password of a profile comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum PasswordSetting {
    /// The user is prompted for it.
    Prompt,
    /// A command prints it (`password_command`).
    Command(PasswordCommand),
    /// `deploy-cli login` saved it.
    Stored(StoreKind),
}

/// Where `deploy-cli login` saves passwords.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum StoreKind {
    /// The platform's keyring.
    Keyring,
    /// A file next to the configuration file that only its owner can read.
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
    /// The key in the configuration file; `system` for the default.
    pub(crate) fn kind(&self) -> &'static str {
        match self {
            Self::System => "system",
            Self::Pin(_) => "fingerprint",
            Self::Cacert(_) => "cacert",
            Self::Insecure => "insecure",
        }
    }

    /// Converts the setting for a client. `origin` is the flag, the variable or the key, for errors.
    ///
    /// # Errors
    /// If the PEM file cannot be used.
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

/// Where the password comes from, for `profile list` and `profile show`.
impl fmt::Display for PasswordSetting {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Prompt => "asked",
            Self::Command(_) => "command",
            Self::Stored(kind) => kind.as_str(),
        })
    }
}

/// Checks the name of a profile, which must be usable on a command line and in a list.
///
/// # Errors
/// The message for the user.
pub(crate) fn check_name(name: &str) -> Result<(), String> {
    if name.is_empty() || name.starts_with('-') || name.chars().any(|c| c.is_control() || c.is_whitespace()) {
        return Err(format!("invalid profile name {name:?}: it must not be empty, start with - or contain spaces"));
    }
    Ok(())
}

/// Checks a user name for basic authentication, which must not contain a colon (RFC 7617).
///
/// # Errors
/// The message for the user.
pub(crate) fn check_username(name: &str) -> Result<(), String> {
    if name.is_empty() || name.contains(':') || name.chars().any(char::is_control) {
        return Err(format!("invalid user name {name:?}: it must not be empty or contain a colon"));
    }
    Ok(())
}
