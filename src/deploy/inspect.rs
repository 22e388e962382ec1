//! Reads a server's certificate in a TLS handshake that is aborted before a request is sent.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Instant;

use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::{DigitallySignedStruct, SignatureScheme};

use super::Endpoint;
use super::certificate::Certificate;
use super::client::blocking;
use super::error::{Error, TransportFailure};
use super::transport::{reason, settings};
use super::trust::{self, Trust, Verifier};

/// The result of a TLS handshake.
#[derive(Debug, Clone)]
pub(crate) struct Handshake {
    /// The server's certificate. The server has proven that it has the private key.
    pub(crate) certificate: Certificate,
    /// Whether the certificate is trusted; the error is a clause that says why not.
    pub(crate) verdict: Result<(), String>,
    /// The TLS version, `1.2` or `1.3`.
    pub(crate) version: &'static str,
}

/// Reads the certificate of a server and verifies it. The connection uses the same proxies as a call.
///
/// # Errors
/// [`Error::Unreachable`] if no handshake takes place.
pub(crate) fn inspect(endpoint: &Endpoint, trust: Trust) -> Result<Handshake, Error> {
    let (mut tls, verifier) = trust::settings(trust).map_err(|e| Error::Setup { why: e.to_string() })?;
    let slot = HandshakeSlot::default();
    tls.dangerous().set_certificate_verifier(Arc::new(Inspector { verifier, slot: slot.clone() }));
    let client = blocking(settings(tls).http1_only()).build().map_err(|e| Error::Setup { why: e.to_string() })?;
    let started = Instant::now();
    // The inspector always aborts the handshake, so that no request is sent.
    let result = client.get(endpoint.origin()).send();
    let handshake = slot.0.lock().unwrap_or_else(PoisonError::into_inner).take();
    match (handshake, result) {
        (Some(Handshake { version: "", .. }), _) => Err("the TLS handshake failed".to_owned()),
        (Some(handshake), _) => Ok(handshake),
        (None, Err(error)) => Err(reason(&error, started.elapsed())),
        (None, Ok(_)) => Err("no TLS handshake took place".to_owned()),
    }
    .map_err(|why| Error::Unreachable {
        server: endpoint.to_string(),
        call: String::new(),
        failure: TransportFailure::NotConnected,
        why,
    })
}

/// The handshake so far. The version is empty until the server has proven that it has the private key.
#[derive(Debug, Clone, Default)]
struct HandshakeSlot(Arc<Mutex<Option<Handshake>>>);

#[derive(Debug)]
struct Inspector {
    verifier: Verifier,
    slot: HandshakeSlot,
}

impl Inspector {
    /// Records that the server has the private key, and aborts the handshake.
    fn stop(
        &self,
        version: &'static str,
        proof: Result<HandshakeSignatureValid, rustls::Error>,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        proof?;
        if let Some(handshake) = self.slot.0.lock().unwrap_or_else(PoisonError::into_inner).as_mut() {
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
        *self.slot.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(handshake);
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
