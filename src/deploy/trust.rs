//! Verification of the server's certificate.

use std::path::Path;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use rustls::client::WebPkiServerVerifier;
use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::crypto::{CryptoProvider, verify_tls12_signature, verify_tls13_signature};
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::{CertificateError, ClientConfig, DigitallySignedStruct, RootCertStore, SignatureScheme};

use super::certificate::Certificate;
use super::fingerprint::Fingerprint;
use crate::platform::text_file;

/// Which certificates are trusted.
#[derive(Debug, Clone)]
pub enum Trust {
    /// Those that are valid for the host name and issued by a root certificate of the system.
    System,
    /// Those in a PEM file, and those issued by them.
    Bundle(Bundle),
    /// Only the certificate with this fingerprint.
    Pin(Fingerprint),
    /// Any certificate.
    Anything,
}

/// The certificates of a `--cacert` file.
#[derive(Debug, Clone)]
pub struct Bundle(Vec<CertificateDer<'static>>);

impl Bundle {
    /// Reads a PEM file.
    ///
    /// # Errors
    /// A message for the user if the file cannot be read or contains no certificate.
    pub(crate) fn read(path: &Path) -> Result<Self, String> {
        let shown = path.display();
        let bytes = text_file::read(path).map_err(|e| format!("cannot read {shown}: {e}"))?;
        if bytes.is_empty() {
            return Err(format!("{shown} is empty"));
        }
        let certificates: Vec<_> = CertificateDer::pem_slice_iter(&bytes)
            .collect::<Result<_, _>>()
            .map_err(|e| format!("{shown} is damaged: {e}"))?;
        if certificates.is_empty() {
            return Err(format!(
                "{shown} contains no PEM certificate (a block that starts with -----BEGIN CERTIFICATE-----)"
            ));
        }
        if let Some(n) = certificates.iter().position(|der| Certificate::read(der).is_none()) {
            return Err(format!("{shown} is damaged: block {} is not an X.509 certificate", n + 1));
        }
        Ok(Self(certificates))
    }
}

/// A certificate that was rejected, and why.
#[derive(Debug, Clone)]
pub struct Rejected {
    /// The certificate.
    pub(crate) certificate: Certificate,
    /// The reason, as a clause: `its issuer is unknown`.
    pub(crate) why: String,
    /// Whether it was rejected because another certificate is pinned.
    pub(crate) pinned: bool,
}

/// The certificate that the verifier rejected last, for the error message.
#[derive(Debug, Clone, Default)]
pub struct LastRejected(Arc<Mutex<Option<Rejected>>>);

impl LastRejected {
    fn set(&self, rejected: Rejected) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(rejected);
    }

    /// Returns the certificate and clears it.
    pub(crate) fn take(&self) -> Option<Rejected> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}

/// Creates the TLS configuration of a client, and the handle for reading a rejected certificate.
///
/// # Errors
/// If the TLS library does not support its default protocol versions.
pub fn tls(trust: Trust) -> Result<(ClientConfig, LastRejected), rustls::Error> {
    let (mut config, verifier) = settings(trust)?;
    let rejected = verifier.rejected.clone();
    config.dangerous().set_certificate_verifier(Arc::new(verifier));
    Ok((config, rejected))
}

/// Creates a TLS configuration without a verifier, and the verifier for it.
///
/// # Errors
/// If the TLS library does not support its default protocol versions.
pub(super) fn settings(trust: Trust) -> Result<(ClientConfig, Verifier), rustls::Error> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let policy = TrustPolicy::new(trust, &provider);
    let verifier = Verifier { policy, provider: Arc::clone(&provider), rejected: LastRejected::default() };
    let config = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()?
        .with_root_certificates(RootCertStore::empty())
        .with_no_client_auth();
    Ok((config, verifier))
}

/// Verifies the certificate according to a [`Trust`], and always the signature of the handshake: even a pinned
/// certificate proves nothing unless the server has the private key.
#[derive(Debug)]
pub(super) struct Verifier {
    policy: TrustPolicy,
    provider: Arc<CryptoProvider>,
    rejected: LastRejected,
}

impl Verifier {
    /// Verifies a certificate.
    ///
    /// # Errors
    /// A clause that says why it is not trusted.
    pub(super) fn verdict(
        &self,
        leaf: &CertificateDer<'_>,
        chain: &[CertificateDer<'_>],
        name: &ServerName<'_>,
        ocsp: &[u8],
        now: UnixTime,
    ) -> Result<(), String> {
        self.policy.verify(&self.provider, leaf, chain, name, ocsp, now)
    }
}

#[derive(Debug)]
enum TrustPolicy {
    /// Created at the first handshake, since loading hundreds of root certificates takes time.
    System(OnceLock<Result<rustls_platform_verifier::Verifier, String>>),
    Bundle {
        exact: Vec<CertificateDer<'static>>,
        roots: Option<Arc<WebPkiServerVerifier>>,
    },
    Pin(Fingerprint),
    Anything,
}

impl TrustPolicy {
    fn new(trust: Trust, provider: &Arc<CryptoProvider>) -> Self {
        match trust {
            Trust::System => Self::System(OnceLock::new()),
            Trust::Pin(pin) => Self::Pin(pin),
            Trust::Anything => Self::Anything,
            Trust::Bundle(Bundle(exact)) => {
                let mut store = RootCertStore::empty();
                store.add_parsable_certificates(exact.iter().cloned());
                // `None` if no certificate in the file can be a root: then only an exact match is accepted.
                let roots =
                    WebPkiServerVerifier::builder_with_provider(Arc::new(store), Arc::clone(provider)).build().ok();
                Self::Bundle { exact, roots }
            }
        }
    }

    fn verify(
        &self,
        provider: &Arc<CryptoProvider>,
        leaf: &CertificateDer<'_>,
        chain: &[CertificateDer<'_>],
        name: &ServerName<'_>,
        ocsp: &[u8],
        now: UnixTime,
    ) -> Result<(), String> {
        let by_roots = |verifier: &dyn ServerCertVerifier| {
            verifier.verify_server_cert(leaf, chain, name, ocsp, now).map(|_| ()).map_err(|e| reason(&e))
        };
        match self {
            Self::Anything => Ok(()),
            Self::Pin(pin) if Fingerprint::of(leaf) == *pin => Ok(()),
            Self::Pin(pin) => Err(format!("it does not match the pinned fingerprint {pin}")),
            // A new Deploy VM has a self-signed CA certificate without a SAN, which WebPKI does not accept as a
            // server's.
            Self::Bundle { exact, .. } if exact.contains(leaf) => Ok(()),
            Self::Bundle { roots: Some(roots), .. } => by_roots(roots.as_ref()),
            Self::Bundle { roots: None, .. } => Err("it is not one of those in the --cacert file".to_owned()),
            Self::System(verifier) => {
                let verifier = verifier.get_or_init(|| {
                    rustls_platform_verifier::Verifier::new(Arc::clone(provider)).map_err(|e| match e {
                        rustls::Error::General(why) => why,
                        other => other.to_string(),
                    })
                });
                match verifier {
                    Ok(verifier) => by_roots(verifier),
                    Err(why) => Err(format!("the system's root certificates cannot be used: {why}")),
                }
            }
        }
    }
}

impl ServerCertVerifier for Verifier {
    fn verify_server_cert(
        &self,
        leaf: &CertificateDer<'_>,
        chain: &[CertificateDer<'_>],
        name: &ServerName<'_>,
        ocsp: &[u8],
        now: UnixTime,
    ) -> Result<ServerCertVerified, rustls::Error> {
        match self.verdict(leaf, chain, name, ocsp, now) {
            Ok(()) => Ok(ServerCertVerified::assertion()),
            Err(why) => {
                let certificate = Certificate::read(leaf).unwrap_or_else(|| Certificate::unreadable(leaf));
                let pinned = matches!(self.policy, TrustPolicy::Pin(_));
                self.rejected.set(Rejected { certificate, why, pinned });
                Err(rustls::Error::InvalidCertificate(CertificateError::ApplicationVerificationFailure))
            }
        }
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        dss: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        verify_tls12_signature(message, cert, dss, &self.provider.signature_verification_algorithms)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        dss: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        verify_tls13_signature(message, cert, dss, &self.provider.signature_verification_algorithms)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.provider.signature_verification_algorithms.supported_schemes()
    }
}

/// Why WebPKI rejected a certificate, as a clause.
fn reason(error: &rustls::Error) -> String {
    use CertificateError as E;
    let rustls::Error::InvalidCertificate(why) = error else {
        return error.to_string();
    };
    match why {
        E::UnknownIssuer => "its issuer is unknown".to_owned(),
        E::Expired | E::ExpiredContext { .. } => "it has expired".to_owned(),
        E::NotValidYet | E::NotValidYetContext { .. } => "it is not valid yet".to_owned(),
        E::NotValidForName | E::NotValidForNameContext { .. } => "it is valid for another host name".to_owned(),
        other if format!("{other:?}").contains("CaUsedAsEndEntity") => "it is self-signed".to_owned(),
        // An error of the system's verifier, in its own words.
        E::Other(other) => other.0.to_string(),
        other => other.to_string(),
    }
}
