//! Whether a failed call may succeed later. Retries, polling, `event list --follow` and downloads depend on this.

use super::error::{Error, TransportFailure};

/// How long the cause of an error may last.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Transience {
    /// Usually seconds: the connection failed or was cut, or a gateway or a busy server responded with 429, 502, 503 or
    /// 504.
    Brief,
    /// Possibly minutes: no response within the time limit (or 408), 425, and the other 5xx statuses.
    Lasting,
    /// The response is not from Deploy but, for example, from a captive portal or a proxy: an untrusted certificate, a
    /// redirect, or a body that Deploy does not send. Temporary if Deploy has responded before; otherwise the URL is
    /// probably wrong.
    Foreign,
    /// Repeating the call does not help, since the server refuses it; or it must not be repeated, since it changes
    /// something and the response was lost.
    Permanent,
}

impl Transience {
    /// The transience of an HTTP error status.
    pub(crate) fn of_status(status: u16) -> Self {
        match status {
            429 | 502 | 503 | 504 => Self::Brief,
            408 | 425 | 500..=599 => Self::Lasting,
            300..=399 => Self::Foreign,
            _ => Self::Permanent,
        }
    }
}

impl Error {
    /// How long the cause of this error may last.
    pub(crate) fn transience(&self) -> Transience {
        match self {
            Self::Unreachable { failure: TransportFailure::Timeout, .. } => Transience::Lasting,
            Self::Unreachable { .. } | Self::Truncated { .. } => Transience::Brief,
            Self::Api(refusal) => Transience::of_status(refusal.status),
            Self::Untrusted { .. } | Self::Unreadable { .. } => Transience::Foreign,
            Self::Setup { .. } | Self::LostResponse { .. } => Transience::Permanent,
        }
    }

    /// Whether repeating a call that only reads may succeed.
    pub(crate) fn is_transient(&self) -> bool {
        matches!(self.transience(), Transience::Brief | Transience::Lasting)
    }
}
