//! A saved server, as the configuration file has it.

use std::path::PathBuf;
use std::process::{Command, Stdio};

use secrecy::SecretString;

use super::password;
use crate::deploy::trust::Bundle;
use crate::deploy::{Endpoint, Fingerprint, Trust};
use crate::usage_error::UsageError;

/// A saved server: where it is, who is asked for, whom to trust, and where the password lies.
#[derive(Debug, Clone)]
pub struct Profile {
    /// The server.
    pub endpoint: Endpoint,
    /// The account, where one is saved.
    pub username: Option<String>,
    /// Whose certificate is trusted.
    pub trust: SavedTrust,
    /// Where the password comes from.
    pub password: SavedPassword,
}

/// Whose certificate is trusted, as it is written down.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SavedTrust {
    /// The system's roots.
    System,
    /// One certificate.
    Pin(Fingerprint),
    /// Those of a PEM file.
    Cacert(PathBuf),
    /// Any.
    Insecure,
}

/// Where the password comes from. None of these holds it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SavedPassword {
    /// Nothing is saved.
    Asked,
    /// From the first line that a command prints.
    Command(PasswordCommand),
    /// From where `login` put it.
    Kept(StoreKind),
}

/// Where `login` puts passwords.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StoreKind {
    /// The platform's keyring.
    Keyring,
    /// A file beside the configuration that only its owner can read.
    File,
}

impl StoreKind {
    /// As it stands in the configuration file.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Keyring => "keyring",
            Self::File => "file",
        }
    }
}

/// A command that prints a password.
#[derive(Clone, PartialEq, Eq)]
pub enum PasswordCommand {
    /// A line for `sh -c`.
    Line(String),
    /// A program and its arguments.
    Words(Vec<String>),
}

/// Its words may hold what nobody should read.
impl std::fmt::Debug for PasswordCommand {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("PasswordCommand(***)")
    }
}

impl PasswordCommand {
    /// Runs it; `from` says in errors where it is written. What it says on stderr goes to ours.
    ///
    /// # Errors
    /// [`UsageError`] when it cannot be run, ends badly, or prints no password.
    pub fn run(&self, from: &str) -> Result<SecretString, UsageError> {
        let wrong = |why: String| UsageError::new(format!("{from}: {why}"));
        let mut command = match self {
            Self::Line(line) => {
                let mut shell = Command::new("sh");
                shell.args(["-c", line]);
                shell
            }
            Self::Words(words) => {
                let (program, arguments) = words.split_first().ok_or_else(|| wrong("it is empty".to_owned()))?;
                let mut command = Command::new(program);
                command.args(arguments);
                command
            }
        };
        // At a terminal it may ask for a passphrase; what else stands on stdin is for another flag to read.
        if !std::io::IsTerminal::is_terminal(&std::io::stdin()) {
            command.stdin(Stdio::null());
        }
        let output =
            command.stderr(Stdio::inherit()).output().map_err(|e| wrong(format!("the command cannot be run: {e}")))?;
        let bytes = secrecy::SecretSlice::from(output.stdout);
        if !output.status.success() {
            return Err(wrong(format!("the command failed ({})", output.status)));
        }
        password::parse_first_line(&bytes).map_err(|why| wrong(format!("what the command printed {why}")))
    }
}

impl SavedTrust {
    /// By the key that it has in the configuration file; `system` where it has none.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::System => "system",
            Self::Pin(_) => "fingerprint",
            Self::Cacert(_) => "cacert",
            Self::Insecure => "insecure",
        }
    }

    /// Made ready for a client. `from` says in errors where it was said.
    ///
    /// # Errors
    /// When the PEM file cannot be used.
    pub fn load(&self, from: &str) -> Result<Trust, UsageError> {
        match self {
            Self::System => Ok(Trust::System),
            Self::Pin(print) => Ok(Trust::Pin(*print)),
            Self::Insecure => Ok(Trust::Anything),
            Self::Cacert(file) => {
                Bundle::read(file).map(Trust::Bundle).map_err(|why| UsageError::new(format!("{from}: {why}")))
            }
        }
    }
}

/// Where it comes from, never what it is.
impl std::fmt::Display for SavedPassword {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Asked => "asked",
            Self::Command(_) => "command",
            Self::Kept(keep) => keep.as_str(),
        })
    }
}
