//! Errors of the configuration file.

use std::io;
use std::path::PathBuf;

use crate::usage_error::UsageError;

/// Why the configuration file cannot be read or written.
#[derive(Debug, thiserror::Error)]
pub(crate) enum ConfigError {
    /// The file is invalid or cannot be read.
    #[error(transparent)]
    Usage(#[from] UsageError),
    /// The file cannot be written.
    #[error("cannot write {}: {error}", path.display())]
    Write {
        /// The file.
        path: PathBuf,
        /// The reason.
        error: io::Error,
    },
}

impl ConfigError {
    /// What the user can do next, if anything.
    pub(crate) fn hint(&self) -> Option<&str> {
        match self {
            Self::Usage(error) => error.next(),
            Self::Write { .. } => Some("DEPLOY_CLI_CONFIG selects another file"),
        }
    }
}
