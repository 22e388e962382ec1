//! Why a command did not do what it was asked to.

use std::io;

use crate::apply;
use crate::deploy;
use crate::deploy::lookup::LookupError;
use crate::download;
use crate::output::error::OutputError;
use crate::prompt::PromptError;
use crate::settings::error::ConfigError;
use crate::settings::password_store::StoreError;
use crate::usage_error::UsageError;
use crate::wait;

/// An error of a command: the one of the layer that failed, or one that commands alone can have. `Error::status` has its
/// exit status.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Error {
    /// The command line, the environment or a file is wrong.
    #[error(transparent)]
    Usage(#[from] UsageError),
    /// A prompt or stdin gave no answer.
    #[error(transparent)]
    Prompt(#[from] PromptError),
    /// The configuration file cannot be used or changed.
    #[error(transparent)]
    Config(#[from] ConfigError),
    /// A password cannot be saved.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The answer cannot be printed.
    #[error(transparent)]
    Output(#[from] OutputError),
    /// A name or an id does not identify a resource.
    #[error(transparent)]
    Lookup(#[from] LookupError),
    /// A call failed.
    #[error(transparent)]
    Call(#[from] deploy::Error),
    /// A wait did not end in success.
    #[error(transparent)]
    Wait(#[from] wait::Error),
    /// A download failed.
    #[error(transparent)]
    Download(#[from] download::Error),
    /// A plan was not executed, or not to its end.
    #[error(transparent)]
    Apply(#[from] apply::error::Error),
    /// `-o` or `--jq` with an answer that is not JSON.
    #[error("cannot print the answer in another format: it is not JSON: {0}")]
    NotJson(serde_json::Error),
    /// The server did not name the backup that it created.
    #[error("cannot download the backup: Deploy did not name the one that it created")]
    UnnamedBackup,
    /// The backup's `download_url` is not a URL.
    #[error("cannot download the backup: its download_url {url:?} is not a URL: {why}")]
    DownloadUrl {
        /// As the server writes it.
        url: String,
        /// What is wrong.
        why: url::ParseError,
    },
    /// The backup has no `download_url`.
    #[error("cannot download backup {id}: Deploy offers no download for it (its state is {state})")]
    NoDownload {
        /// The backup.
        id: String,
        /// As the server writes it.
        state: String,
    },
    /// A backup was created, and its download failed.
    #[error("backup {id} was created, but not downloaded (`deploy-cli backup download {id}` tries again): {error}")]
    NotDownloaded {
        /// The backup.
        id: String,
        /// Why the download failed.
        error: Box<Error>,
    },
    /// The system refuses something.
    #[error("cannot {action}: {why}")]
    System {
        /// What was tried: `handle signals`.
        action: String,
        /// The system's reason.
        why: io::Error,
    },
    /// The simulator cannot be started.
    #[cfg(feature = "simulator")]
    #[error("{0:#}")]
    Simulator(#[from] anyhow::Error),
}

impl Error {
    /// Makes the error of something that the system refuses: `handle signals`.
    pub(crate) fn system(action: impl Into<String>) -> impl FnOnce(io::Error) -> Self {
        |why| Self::System { action: action.into(), why }
    }

    /// What the user can do next, where there is something to say.
    pub(crate) fn hint(&self) -> Option<String> {
        match self {
            Self::Usage(error) => error.next().map(str::to_owned),
            Self::Prompt(error) => error.hint().map(str::to_owned),
            Self::Config(error) => error.hint().map(str::to_owned),
            Self::Lookup(error) => error.hint(),
            Self::Call(error) => error.hint(),
            Self::Wait(error) => error.hint(),
            Self::Download(error) => error.hint(),
            Self::Apply(error) => error.hint(),
            Self::NotJson(_) => Some("without -o and --jq it is printed as it came".to_owned()),
            Self::UnnamedBackup => Some("deploy-cli backup list --sort 'time desc' --limit 1".to_owned()),
            Self::NoDownload { id, .. } => Some(format!("deploy-cli backup show {id}")),
            Self::NotDownloaded { error, .. } => error.hint(),
            Self::Store(_) | Self::Output(_) | Self::DownloadUrl { .. } | Self::System { .. } => None,
            #[cfg(feature = "simulator")]
            Self::Simulator(_) => None,
        }
    }
}
