//! What can go wrong in a command, beside a wrong command line and what the layers below report.

/// An error of a command.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Error {
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
}

impl Error {
    /// The next step for the user.
    pub(crate) fn hint(&self) -> Option<String> {
        match self {
            Self::NotJson(_) => Some("without -o and --jq it is printed as it came".to_owned()),
            Self::UnnamedBackup => Some("deploy-cli backup list --sort 'time desc' --limit 1".to_owned()),
            Self::NoDownload { id, .. } => Some(format!("deploy-cli backup show {id}")),
            Self::DownloadUrl { .. } => None,
        }
    }
}
