//! Reads a server's certificate by a TLS handshake that is broken off before anything is sent.

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

/// What is known of a server after a handshake.
#[derive(Debug, Clone)]
pub struct Handshake {
    /// Its certificate. The server has proven that it has the key.
    pub certificate: Certificate,
    /// Whether the certificate is trusted, or one clause that says why not.
    pub verdict: Result<(), String>,
    /// `1.2` or `1.3`.
    pub version: &'static str,
}

/// Reads the certificate of a server and verifies it. The connection goes through the same proxies as a call.
///
/// # Errors
/// [`Error::Unreachable`] if there is no handshake.
pub fn inspect(endpoint: &Endpoint, trust: Trust) -> Result<Handshake, Error> {
    let (mut tls, verifier) = trust::settings(trust).map_err(|e| Error::Setup { why: e.to_string() })?;
    let seen = Seen::default();
    tls.dangerous().set_certificate_verifier(Arc::new(Inspector { verifier, seen: seen.clone() }));
    let client = http(tls).http1_only().build().map_err(|e| Error::Setup { why: e.to_string() })?;
    let started = Instant::now();
    // The inspector always breaks the handshake off, so that no request is sent.
    let result = client.get(endpoint.origin()).send();
    let seen = seen.0.lock().unwrap_or_else(PoisonError::into_inner).take();
    match (seen, result) {
        (Some(Handshake { version: "", .. }), _) => Err("the TLS handshake failed".to_owned()),
        (Some(handshake), _) => Ok(handshake),
        (None, Err(error)) => Err(reason(&error, started.elapsed())),
        (None, Ok(_)) => Err("no TLS handshake took place".to_owned()),
    }
    .map_err(|why| Error::Unreachable {
        server: endpoint.to_string(),
        call: "a TLS handshake".to_owned(),
        failure: TransportFailure::NotConnected,
        why,
    })
}

/// The handshake so far; the version is empty until the server has proven that it has the certificate's key.
#[derive(Debug, Clone, Default)]
struct Seen(Arc<Mutex<Option<Handshake>>>);

#[derive(Debug)]
struct Inspector {
    verifier: Verifier,
    seen: Seen,
}

impl Inspector {
    /// Records that the key was proven, and breaks the handshake off.
    fn stop(
        &self,
        version: &'static str,
        proof: Result<HandshakeSignatureValid, rustls::Error>,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        proof?;
        if let Some(handshake) = self.seen.0.lock().unwrap_or_else(PoisonError::into_inner).as_mut() {
            handshake.version = version;
        }
        Err(rustls::Error::General("the certificate was read".to_owned()))
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
        let handshake = Handshake { certificate, verdict, version: "" };
        *self.seen.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(handshake);
        Ok(ServerCertVerified::assertion())
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        dss: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        self.stop("1.2", self.verifier.verify_tls12_signature(message, cert, dss))
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        dss: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        self.stop("1.3", self.verifier.verify_tls13_signature(message, cert, dss))
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.verifier.supported_verify_schemes()
    }
}
