//! What can go wrong between a call and its answer.

use std::time::Duration;

use chrono::{DateTime, SecondsFormat, Utc};

use super::call::Method;
use super::trust::Rejected;

/// How an exchange came to nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TransportFailure {
    /// No connection was made: not a byte of the request left.
    NotConnected,
    /// The connection broke before the answer was whole.
    Broken,
    /// Nothing came for as long as the caller was ready to wait.
    Silence,
}

/// Why a call has no good answer. The text says what was tried and what was said; [`Error::hint`] what to do next.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// TLS or the HTTP client cannot be set up; nothing was sent.
    #[error("cannot set up the HTTP client: {why}")]
    Setup {
        /// The library's reason.
        why: String,
    },
    /// The name does not resolve, nobody listens, TLS fails, or nothing ever came back for a call that only reads.
    #[error("cannot reach {server}: {why} ({tried})")]
    Unreachable {
        /// `https://host[:port]`.
        server: String,
        /// `GET /clusters`.
        tried: String,
        /// How.
        lost: TransportFailure,
        /// The innermost reason.
        why: String,
    },
    /// The server's certificate was refused; no byte of a request was sent.
    #[error("the certificate of {server} is not trusted: {}\n{}", rejected.why, rejected.certificate)]
    Untrusted {
        /// `https://host[:port]`.
        server: String,
        /// What it showed and why it was refused.
        rejected: Box<Rejected>,
    },
    /// The server answered with an error status.
    #[error(transparent)]
    Refused(ApiError),
    /// The answer to a call that only reads broke off in its middle.
    #[error("the answer to {tried} broke off: {why}")]
    CutShort {
        /// `GET /clusters`.
        tried: String,
        /// What happened.
        why: String,
    },
    /// An answer that makes no sense: not JSON, or a shape that no Deploy sends.
    #[error("cannot understand the answer to {tried}: {why}")]
    Unreadable {
        /// `GET /clusters`.
        tried: String,
        /// What came in place of an answer.
        why: String,
    },
    /// A call that changes something was sent, and its answer never came.
    #[error("the answer to {tried} was lost: {why}")]
    LostAnswer {
        /// `POST /clusters`.
        tried: String,
        /// When it was sent.
        sent: DateTime<Utc>,
        /// What happened.
        why: String,
    },
}

/// An answer with an error status.
#[derive(Debug, thiserror::Error)]
#[error("{server} refused {tried}: {}", self.said())]
pub struct ApiError {
    /// `https://host[:port]`.
    pub server: String,
    /// `POST /clusters`.
    pub tried: String,
    /// The call's method.
    pub method: Method,
    /// The HTTP status.
    pub status: u16,
    /// `error.code` of the body (C), empty if there is none.
    pub code: String,
    /// `error.message` of the body (C), empty if there is none.
    pub message: String,
    /// How long the server asks not to be called (`Retry-After` in seconds).
    pub retry_after: Option<Duration>,
}

/// How to find out whether a call was carried out.
pub fn look_since(sent: DateTime<Utc>) -> String {
    let time = sent.to_rfc3339_opts(SecondsFormat::Secs, true);
    format!("before you try again, look with `deploy-cli job list --filter 'last_modified=>={time}'`")
}

impl ApiError {
    /// The server's message with its code and the HTTP status.
    fn said(&self) -> String {
        let message = if self.message.is_empty() { "no reason given" } else { &self.message };
        match self.code.as_str() {
            "" => format!("{message} (HTTP {})", self.status),
            code => format!("{message} (HTTP {}, code {code})", self.status),
        }
    }

    fn hint(&self) -> Option<String> {
        let text = match self.status {
            401 => {
                "check the user name (--username) and the password (DEPLOY_CLI_PASSWORD, --password-file, or the one that deploy-cli login saved)"
            }
            403 => "this account may not do this; log in as the administrator",
            // A gateway's word: what stands behind it may have done the work.
            500..=599 if !self.method.only_reads() => {
                "it may have been carried out all the same: look with `deploy-cli job list --filter state=running` before you try again"
            }
            _ => return None,
        };
        Some(text.to_owned())
    }
}

impl Error {
    /// What the user can do next, where there is something to say.
    pub fn hint(&self) -> Option<String> {
        match self {
            Self::Unreachable { .. } => {
                Some("check --url (or DEPLOY_CLI_URL), the network, and that Deploy is running".to_owned())
            }
            Self::Untrusted { server, rejected } if rejected.pinned => Some(format!(
                "no request was sent. The server shows another certificate than the one you trust: it was renewed, or \
                 somebody stands in between. Find out which. Then `deploy-cli login {server}` saves the new one; without \
                 a saved server, give\n  --fingerprint {}\nor DEPLOY_CLI_FINGERPRINT",
                rejected.certificate.fingerprint
            )),
            Self::Untrusted { server, rejected } => Some(format!(
                "no request was sent. If this is your Deploy (compare with what its console or its administrator says), trust it with\n  \
                 --fingerprint {}\nor DEPLOY_CLI_FINGERPRINT, or give its CA with --cacert FILE; `deploy-cli login {server}` saves it",
                rejected.certificate.fingerprint
            )),
            Self::Refused(refusal) => refusal.hint(),
            Self::CutShort { .. } => Some("try again; a proxy or the network cut the connection".to_owned()),
            Self::Unreadable { .. } => {
                Some("check that --url names an ONTAP Select Deploy; -vv shows the exchange".to_owned())
            }
            Self::Setup { .. } => None,
            Self::LostAnswer { sent, .. } => Some(format!("it may have been carried out: {}", look_since(*sent))),
        }
    }
}
