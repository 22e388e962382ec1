//! A look at a server's certificate: a TLS handshake that is broken off before anything is sent.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Instant;

use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::{DigitallySignedStruct, SignatureScheme};

use super::Endpoint;
use super::certificate::Certificate;
use super::client::{http, reason};
use super::error::{Error, TransportFailure};
use super::trust::{self, Trust, Verifier};

/// What a server showed.
#[derive(Debug, Clone)]
pub struct Shown {
    /// Its certificate, whose key it was proven to have.
    pub certificate: Certificate,
    /// Whether it is trusted, or one clause that says why not.
    pub verdict: Result<(), String>,
    /// `1.2` or `1.3`.
    pub version: &'static str,
}

/// Looks at the certificate of a server, and judges it. Goes through the same proxies as a call would.
///
/// # Errors
/// [`Error::Unreachable`] where no handshake comes about.
pub fn inspect(endpoint: &Endpoint, trust: Trust) -> anyhow::Result<Result<Shown, Error>> {
    let (mut tls, verifier) = trust::settings(trust)?;
    let seen = Seen::default();
    tls.dangerous().set_certificate_verifier(Arc::new(Inspector { verifier, seen: seen.clone() }));
    let client = http(tls).http1_only().build()?;
    let begun = Instant::now();
    // Sent it would be if the inspector let the handshake come to its end, which it never does.
    let result = client.get(endpoint.origin()).send();
    let seen = seen.0.lock().unwrap_or_else(PoisonError::into_inner).take();
    Ok(match (seen, result) {
        (Some(Shown { version: "", .. }), _) => Err("the TLS handshake failed".to_owned()),
        (Some(shown), _) => Ok(shown),
        (None, Err(error)) => Err(reason(&error, begun.elapsed())),
        (None, Ok(_)) => Err("no TLS handshake took place".to_owned()),
    }
    .map_err(|why| Error::Unreachable {
        server: endpoint.to_string(),
        tried: "a TLS handshake".to_owned(),
        lost: TransportFailure::NotConnected,
        why,
    }))
}

/// What was seen; the version is empty until the server has proven that it has the certificate's key.
#[derive(Debug, Clone, Default)]
struct Seen(Arc<Mutex<Option<Shown>>>);

#[derive(Debug)]
struct Inspector {
    verifier: Verifier,
    seen: Seen,
}

impl Inspector {
    /// Takes down that the key was proven, and breaks the handshake off.
    fn enough(
        &self,
        version: &'static str,
        proof: Result<HandshakeSignatureValid, rustls::Error>,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        proof?;
        if let Some(shown) = self.seen.0.lock().unwrap_or_else(PoisonError::into_inner).as_mut() {
            shown.version = version;
        }
        Err(rustls::Error::General("enough was seen".to_owned()))
    }
}

impl ServerCertVerifier for Inspector {
    fn verify_server_cert(
        &self,
        leaf: &CertificateDer<'_>,
        chain: &[CertificateDer<'_>],
        name: &ServerName<'_>,
        ocsp: &[u8],
        now: UnixTime,
    ) -> Result<ServerCertVerified, rustls::Error> {
        let verdict = self.verifier.verdict(leaf, chain, name, ocsp, now);
        let certificate = Certificate::read(leaf).unwrap_or_else(|| Certificate::unreadable(leaf));
        let shown = Shown { certificate, verdict, version: "" };
        *self.seen.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(shown);
        Ok(ServerCertVerified::assertion())
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        dss: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        self.enough("1.2", self.verifier.verify_tls12_signature(message, cert, dss))
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        dss: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        self.enough("1.3", self.verifier.verify_tls13_signature(message, cert, dss))
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.verifier.supported_verify_schemes()
    }
}
