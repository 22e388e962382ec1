//! Whether a failed call may succeed later: decided here for retries, polling, followed events and downloads.

use super::error::{ApiError, Error, TransportFailure};

/// How long a fault may last.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Transience {
    /// It usually passes within seconds: the connection failed or was cut, or a gateway or a busy server answered (429,
    /// 502, 503, 504).
    Brief,
    /// It may pass within minutes: no answer in time (also 408), 425, and the other server errors.
    Lasting,
    /// Something else than Deploy answered, such as a captive portal or a proxy: an untrusted certificate, a redirect,
    /// an answer that no Deploy sends. It may pass if Deploy has answered before; otherwise the address is probably
    /// wrong.
    Foreign,
    /// It does not pass by itself: the server refuses the call. The same goes for a change whose answer was lost, which
    /// must not be repeated.
    Permanent,
}

impl Transience {
    /// That of an HTTP error status.
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
    /// How long the fault may last.
    pub(crate) fn transience(&self) -> Transience {
        match self {
            Self::Unreachable { failure: TransportFailure::Timeout, .. } => Transience::Lasting,
            Self::Unreachable { .. } | Self::Truncated { .. } => Transience::Brief,
            Self::Api(ApiError { status, .. }) => Transience::of_status(*status),
            Self::Untrusted { .. } | Self::Unreadable { .. } => Transience::Foreign,
            Self::Setup { .. } | Self::LostAnswer { .. } => Transience::Permanent,
        }
    }

    /// Whether a call that only reads may succeed when it is repeated.
    pub(crate) fn is_transient(&self) -> bool {
        matches!(self.transience(), Transience::Brief | Transience::Lasting)
    }
}
