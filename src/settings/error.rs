//! Why the configuration file cannot be used or changed.

use std::io;
use std::path::PathBuf;

use crate::usage_error::UsageError;

/// An error of the configuration file.
#[derive(Debug, thiserror::Error)]
pub(crate) enum ConfigError {
    /// Its content is invalid, or it cannot be read.
    #[error(transparent)]
    Usage(#[from] UsageError),
    /// It cannot be written.
    #[error("cannot write {}: {error}", path.display())]
    Write {
        /// The file.
        path: PathBuf,
        /// The reason.
        error: io::Error,
    },
}

impl ConfigError {
    /// The next step for the user.
    pub(crate) fn hint(&self) -> Option<&str> {
        match self {
            Self::Usage(error) => error.next(),
            Self::Write { .. } => Some("DEPLOY_CLI_CONFIG selects another file"),
        }
    }
}
