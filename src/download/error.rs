//! Errors of a download.

use std::io;
use std::path::PathBuf;

use crate::deploy;
use crate::output::value::capacity;
use crate::platform::signals::Signal;

/// Why a download failed. The message says what happened, `Error::hint` what to do next.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Error {
    /// The call failed before anything was received.
    #[error(transparent)]
    Call(#[from] deploy::Error),
    /// The rest of the file cannot be received.
    #[error("the download stopped after {}: {error}", capacity(*received))]
    Incomplete {
        /// Bytes that were received.
        received: u64,
        /// The partial file, if a later run can resume it.
        kept: Option<PathBuf>,
        /// The error of the last request.
        error: Box<deploy::Error>,
    },
    /// A signal was received.
    #[error("the download was interrupted")]
    Interrupted {
        /// The signal.
        signal: Signal,
        /// The partial file, if a later run can resume it.
        kept: Option<PathBuf>,
    },
    /// Another process is downloading to the same file.
    #[error("another download to {} is in progress", path.display())]
    InProgress {
        /// The file.
        path: PathBuf,
    },
    /// The partial file cannot be opened.
    #[error("cannot open {}: {why}", path.display())]
    Open {
        /// The partial file.
        path: PathBuf,
        /// The system's reason.
        why: io::Error,
    },
    /// The partial file cannot be written.
    #[error("cannot write {}: {why}; the partial file was deleted", path.display())]
    Write {
        /// The partial file.
        path: PathBuf,
        /// The system's reason.
        why: io::Error,
    },
    /// The complete file cannot be renamed.
    #[error("cannot rename the download to {}: {why}{}", path.display(), complete_file(kept.as_ref()))]
    Rename {
        /// The destination.
        path: PathBuf,
        /// The complete file under its temporary name, if it was kept.
        kept: Option<PathBuf>,
        /// The system's reason.
        why: io::Error,
    },
    /// A thread or a signal handler cannot be started.
    #[error("cannot start the download: {0}")]
    System(io::Error),
}

impl Error {
    /// The error of the call that is the cause, if there is one.
    pub(crate) fn call(&self) -> Option<&deploy::Error> {
        match self {
            Self::Call(error) => Some(error),
            Self::Incomplete { error, .. } => Some(error),
            _ => None,
        }
    }

    /// What the user can do next, if anything.
    pub(crate) fn hint(&self) -> Option<String> {
        match self {
            Self::Incomplete { kept: Some(kept), .. } | Self::Interrupted { kept: Some(kept), .. } => {
                Some(format!("run the same command again to resume; the partial file is {}", kept.display()))
            }
            Self::Call(error) => error.hint(),
            Self::Incomplete { error, kept: None, .. } => error.hint(),
            Self::Interrupted { kept: None, .. }
            | Self::InProgress { .. }
            | Self::Open { .. }
            | Self::Write { .. }
            | Self::Rename { .. }
            | Self::System(_) => None,
        }
    }
}

fn complete_file(kept: Option<&PathBuf>) -> String {
    kept.map(|path| format!("; the complete file is {}", path.display())).unwrap_or_default()
}
