//! Errors of API calls.

use std::time::Duration;

use chrono::{DateTime, SecondsFormat, Utc};

use super::next_step;
use super::trust::Rejected;
use crate::platform::shell::quote;

/// How a request failed before the response was complete.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TransportFailure {
    /// No connection was made, so no byte of the request was sent.
    NotConnected,
    /// The connection was lost before the response was complete.
    ConnectionLost,
    /// No complete response was received within the time limit.
    Timeout,
}

/// Why a call failed. The message says what failed and why, `Error::hint` what to do next.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The TLS library or the HTTP client cannot be set up; nothing was sent.
    #[error("cannot set up the HTTP client: {why}")]
    Setup {
        /// The library's reason.
        why: String,
    },
    /// The server cannot be reached: DNS, connection or TLS failed, or a call that only reads got no response.
    #[error("cannot reach {server}: {why}{}", sent(call, *failure))]
    Unreachable {
        /// `https://host[:port]`.
        server: String,
        /// `GET /clusters`.
        call: String,
        /// How the request failed.
        failure: TransportFailure,
        /// The most specific reason.
        why: String,
    },
    /// The server's certificate was rejected; no byte of a request was sent.
    #[error("the certificate of {server} is not trusted: {}\n{}", rejected.why, rejected.certificate)]
    Untrusted {
        /// `https://host[:port]`.
        server: String,
        /// The name of the profile that the server is saved as, if it is.
        profile: Option<String>,
        /// The certificate, and why it was rejected.
        rejected: Box<Rejected>,
    },
    /// The response has an error status.
    #[error(transparent)]
    Api(Box<ApiError>),
    /// The response to a call that only reads is incomplete.
    #[error("the response to {call} broke off: {why}")]
    Truncated {
        /// `GET /clusters`.
        call: String,
        /// What happened.
        why: String,
    },
    /// The response is not JSON, or not in a form that Deploy uses.
    #[error("cannot understand the response to {call}: {why}")]
    Unreadable {
        /// `GET /clusters`.
        call: String,
        /// What was received instead.
        why: String,
    },
    /// A call that changes something was sent and no valid response was received: whether it took effect is unknown.
    #[error("the response to {call} did not arrive: {why}")]
    LostResponse {
        /// `POST /clusters`.
        call: String,
        /// When it was sent.
        sent: DateTime<Utc>,
        /// What happened.
        why: String,
    },
}

/// A response with an error status.
#[derive(Debug, thiserror::Error)]
#[error("{server} refused {call}: {}", self.detail())]
pub struct ApiError {
    /// `https://host[:port]`.
    pub(crate) server: String,
    /// `POST /clusters`.
    pub(crate) call: String,
    /// Whether the call only reads.
    pub(crate) is_safe: bool,
    /// The HTTP status.
    pub(crate) status: u16,
    /// `error.code` of the body (C), empty if there is none.
    pub(crate) code: String,
    /// `error.message` of the body (C), empty if there is none.
    pub(crate) message: String,
    /// The `Retry-After` header, if it is in seconds.
    pub(crate) retry_after: Option<Duration>,
    /// The `request-id` header, which the events of the request have too (D).
    pub(crate) request_id: Option<String>,
}

/// The call, unless there was no connection to send it over.
fn sent(call: &str, failure: TransportFailure) -> String {
    if failure == TransportFailure::NotConnected { String::new() } else { format!(" ({call})") }
}

/// The hint after a call whose response was lost: the command that lists the jobs since the call was sent.
pub(crate) fn check_jobs_since(sent: DateTime<Utc>) -> String {
    let time = sent.to_rfc3339_opts(SecondsFormat::Secs, true);
    format!("before you repeat it, check the jobs since then: deploy-cli job list --filter 'last_modified=>={time}'")
}

impl ApiError {
    /// The server's message with its code and the HTTP status.
    pub(crate) fn detail(&self) -> String {
        let message = if self.message.is_empty() { "no reason given" } else { &self.message };
        match self.code.as_str() {
            "" => format!("{message} (HTTP {})", self.status),
            code => format!("{message} (HTTP {}, code {code})", self.status),
        }
    }

    fn hint(&self) -> Option<String> {
        let text = match self.status {
            401 => {
                "check the user name (--username) and the password (DEPLOY_CLI_PASSWORD, --password-file, or the one that \
                 deploy-cli login saved)"
            }
            403 => "this account does not have the permission; log in as the administrator",
            // The status may come from a gateway although Deploy has carried out the request.
            500..=599 if !self.is_safe => {
                "it may have taken effect; before you repeat it, check the jobs: deploy-cli job list --filter state=running"
            }
            400 | 409 | 412 | 422 | 423 if !self.is_safe => {
                return next_step::after(&self.call, self.status, &self.code, &self.message);
            }
            _ => return None,
        };
        Some(text.to_owned())
    }
}

impl Error {
    /// Whether the server knows no object of the id in the path. One that checks the form of ids first may answer 400.
    pub(crate) fn is_unknown_id(&self) -> bool {
        matches!(self, Self::Api(refusal) if matches!(refusal.status, 400 | 404))
    }

    /// Whether the server does not have the call: 404, 405 or 501. A 404 can also be about an object in the path.
    pub(crate) fn is_missing_call(&self) -> bool {
        matches!(self, Self::Api(refusal) if matches!(refusal.status, 404 | 405 | 501))
    }

    /// Whether the server refused the call because of a conflict (409).
    pub(crate) fn is_conflict(&self) -> bool {
        matches!(self, Self::Api(refusal) if refusal.status == 409)
    }

    /// What the user can do next, if anything.
    pub(crate) fn hint(&self) -> Option<String> {
        match self {
            Self::Setup { .. } => None,
            // The words of the standard library on Unix.
            Self::Unreachable { why, .. } if why.contains("failed to lookup address information") => Some(
                "check the host name in --url (or DEPLOY_CLI_URL) and the name servers of this machine (/etc/resolv.conf on \
                 Linux), or give an IP address"
                    .to_owned(),
            ),
            Self::Unreachable { .. } => {
                Some("check --url (or DEPLOY_CLI_URL), the network, and that Deploy is running".to_owned())
            }
            Self::Untrusted { server, profile, rejected } => Some(trust_hint(server, profile.as_deref(), rejected)),
            Self::Api(error) => error.hint(),
            Self::Truncated { .. } => Some("try again; a proxy or the network cut the connection".to_owned()),
            Self::Unreadable { .. } => {
                Some("check that --url names an ONTAP Select Deploy; -vv shows the exchange".to_owned())
            }
            Self::LostResponse { sent, .. } => Some(format!("it may have taken effect; {}", check_jobs_since(*sent))),
        }
    }
}

fn trust_hint(server: &str, profile: Option<&str>, rejected: &Rejected) -> String {
    // Without --name, a profile is named after the host.
    let name = profile.filter(|name| server.strip_prefix("https://") != Some(name));
    let name = name.map(|name| format!(" --name {}", quote(name))).unwrap_or_default();
    let fingerprint = rejected.certificate.fingerprint;
    if rejected.pinned {
        return format!(
            "no request was sent. The server has another certificate than the one that is pinned: either it was renewed, or \
             another machine intercepts the connection. If it was renewed, `deploy-cli login {server}{name}` saves the new one; \
             without a saved server, give\n  --fingerprint {fingerprint}\nor DEPLOY_CLI_FINGERPRINT"
        );
    }
    format!(
        "no request was sent. Compare the SHA-256 with what the console or the administrator of your Deploy says. If it is the \
         same, trust the certificate with\n  --fingerprint {fingerprint}\nor DEPLOY_CLI_FINGERPRINT, or give its CA with \
         --cacert FILE; `deploy-cli login {server}{name}` saves it"
    )
}
