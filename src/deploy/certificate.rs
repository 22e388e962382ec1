//! The parts of a certificate that are shown to the user.

use chrono::{DateTime, Utc};
use x509_parser::prelude::{FromDer, X509Certificate};

use super::fingerprint::Fingerprint;
use super::text::printable;

/// The parts of a certificate that a user compares before trusting it.
#[derive(Debug, Clone)]
pub(crate) struct Certificate {
    /// SHA-256 of its DER encoding.
    pub(crate) fingerprint: Fingerprint,
    /// The subject, such as `CN=deploy`.
    pub(crate) subject: String,
    /// The issuer.
    pub(crate) issuer: String,
    /// The start and the end of its validity period; `None` if they cannot be parsed.
    pub(crate) validity: Option<(DateTime<Utc>, DateTime<Utc>)>,
}

impl Certificate {
    /// Parses a certificate in DER encoding; `None` if it is invalid.
    pub(crate) fn read(der: &[u8]) -> Option<Self> {
        let (_, certificate) = X509Certificate::from_der(der).ok()?;
        let time = |t: x509_parser::time::ASN1Time| DateTime::from_timestamp(t.timestamp(), 0);
        let validity = certificate.validity();
        Some(Self {
            fingerprint: Fingerprint::of(der),
            subject: printable(&certificate.subject().to_string()),
            issuer: printable(&certificate.issuer().to_string()),
            validity: time(validity.not_before).zip(time(validity.not_after)),
        })
    }

    /// A certificate that cannot be parsed: only its fingerprint is known.
    pub(crate) fn unreadable(der: &[u8]) -> Self {
        Self {
            fingerprint: Fingerprint::of(der),
            subject: "(unreadable)".to_owned(),
            issuer: "(unreadable)".to_owned(),
            validity: None,
        }
    }
}

/// Four lines: subject, issuer, dates, fingerprint.
impl std::fmt::Display for Certificate {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        writeln!(f, "  subject  {}", self.subject)?;
        writeln!(f, "  issuer   {}", self.issuer)?;
        if let Some((from, until)) = self.validity {
            writeln!(f, "  valid    {} to {}", from.format("%Y-%m-%d"), until.format("%Y-%m-%d"))?;
        }
        write!(f, "  SHA-256  {}", self.fingerprint)
    }
}
