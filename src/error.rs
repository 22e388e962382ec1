//! The error type of all commands.

use std::io;

use crate::apply;
use crate::apply::error::NO_RENAME;
use crate::deploy;
use crate::deploy::error::ApiError;
use crate::deploy::lookup::LookupError;
use crate::download;
use crate::output::error::OutputError;
use crate::prompt::PromptError;
use crate::settings::error::ConfigError;
use crate::settings::password_store::StoreError;
use crate::usage_error::UsageError;
use crate::wait;

/// Why a command failed: an error of a lower layer, or one that only commands have. `Error::status` returns the exit
/// status.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Error {
    /// The command line, the environment or a file is wrong.
    #[error(transparent)]
    Usage(#[from] UsageError),
    /// A prompt failed or was cancelled, or stdin cannot be read.
    #[error(transparent)]
    Prompt(#[from] PromptError),
    /// The configuration file cannot be read or written.
    #[error(transparent)]
    Config(#[from] ConfigError),
    /// A password cannot be saved.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The result cannot be printed.
    #[error(transparent)]
    Output(#[from] OutputError),
    /// A name or an id does not identify a resource.
    #[error(transparent)]
    Lookup(#[from] LookupError),
    /// A call failed.
    #[error(transparent)]
    Call(#[from] deploy::Error),
    /// A list was refused, and what its flags or the server tell explains it.
    #[error("{error}")]
    RefusedList {
        /// The refusal.
        error: deploy::Error,
        /// The explanation.
        hint: String,
    },
    /// The server refused the user name or the password of `login`.
    #[error("{error}")]
    RefusedLogin {
        /// The refusal.
        error: deploy::Error,
        /// What to check.
        hint: &'static str,
    },
    /// A wait did not end in success.
    #[error(transparent)]
    Wait(#[from] wait::Error),
    /// A download failed.
    #[error(transparent)]
    Download(#[from] download::Error),
    /// A plan was not executed completely.
    #[error(transparent)]
    Apply(#[from] apply::error::Error),
    /// `-o` or `--jq` with a response that is not JSON.
    #[error("cannot print the response in another format: it is not JSON: {0}")]
    NotJson(serde_json::Error),
    /// The response does not contain the id of the created backup.
    #[error("cannot download the backup: the response of Deploy does not contain its id")]
    UnnamedBackup,
    /// The backup's `download_url` is not a URL.
    #[error("cannot download the backup: its download_url {url:?} is not a URL: {why}")]
    DownloadUrl {
        /// The value of `download_url`.
        url: String,
        /// The reason, from the URL parser.
        why: url::ParseError,
    },
    /// The backup has no `download_url`.
    #[error("cannot download backup {id}: Deploy provides no download URL for it (its state is {state})")]
    NoDownload {
        /// The backup.
        id: String,
        /// The state as the server reports it.
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
    /// What was asked for failed for some of several objects, and each failure was printed.
    #[error("{message}")]
    Several {
        /// `2 of 3 clusters failed`.
        message: String,
        /// The exit status of the worst failure.
        status: i32,
    },
    /// The server accepted a new name, and kept the old one.
    #[error("Deploy accepted the name {wanted}, but the node is still named {name}")]
    NotRenamed {
        /// The name that was sent.
        wanted: String,
        /// The name on the server.
        name: String,
    },
    /// An operation of the system failed.
    #[error("cannot {action}: {why}")]
    System {
        /// The operation: `handle signals`.
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
    /// Converts the error of a system operation, such as `handle signals`.
    pub(crate) fn system(action: impl Into<String>) -> impl FnOnce(io::Error) -> Self {
        |why| Self::System { action: action.into(), why }
    }

    /// The server's refusal, if that is the cause.
    pub(crate) fn refusal(&self) -> Option<&ApiError> {
        let call = match self {
            Self::Call(error)
            | Self::RefusedList { error, .. }
            | Self::RefusedLogin { error, .. }
            | Self::Lookup(LookupError::Call(error))
            | Self::Wait(wait::Error::Call(error)) => error,
            Self::Download(error) => error.call()?,
            Self::Apply(error) => error.call()?,
            Self::NotDownloaded { error, .. } => return error.refusal(),
            _ => return None,
        };
        match call {
            deploy::Error::Api(refusal) => Some(refusal),
            _ => None,
        }
    }

    /// What the user can do next, if anything.
    pub(crate) fn hint(&self) -> Option<String> {
        match self {
            Self::Usage(error) => error.next().map(str::to_owned),
            Self::Prompt(error) => error.hint().map(str::to_owned),
            Self::Config(error) => error.hint().map(str::to_owned),
            Self::Lookup(error) => error.hint(),
            Self::Call(error) => error.hint(),
            Self::RefusedList { hint, .. } => Some(hint.clone()),
            Self::RefusedLogin { hint, .. } => Some((*hint).to_owned()),
            Self::Wait(error) => error.hint(),
            Self::Download(error) => error.hint(),
            Self::Apply(error) => error.hint(),
            Self::NotJson(_) => Some("omit -o and --jq to print it unchanged".to_owned()),
            Self::UnnamedBackup => Some("deploy-cli backup list --sort 'time desc' --limit 1".to_owned()),
            Self::NoDownload { id, .. } => Some(format!("deploy-cli backup show {id}")),
            Self::NotDownloaded { error, .. } => error.hint(),
            Self::NotRenamed { .. } => Some(NO_RENAME.to_owned()),
            Self::Store(_)
            | Self::Output(_)
            | Self::DownloadUrl { .. }
            | Self::Several { .. }
            | Self::System { .. } => None,
            #[cfg(feature = "simulator")]
            Self::Simulator(_) => None,
        }
    }
}
