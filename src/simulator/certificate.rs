//! The certificate, which is self-signed, as that of a new appliance (S R C).

use std::net::IpAddr;

use anyhow::Context as _;
use chrono::Datelike;
use rcgen::{BasicConstraints, CertificateParams, DnType, IsCa, KeyPair, SanType};
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject;

use crate::deploy::Fingerprint;

/// A certificate and its key.
pub(crate) struct Identity {
    /// SHA-256 in lower-case hexadecimal digits.
    pub(crate) fingerprint: String,
    /// The certificate in PEM form.
    pub(crate) pem: String,
    /// The certificate in DER form.
    pub(crate) der: Vec<u8>,
    /// The key in PKCS #8 form.
    pub(crate) key: Vec<u8>,
    /// The key in PEM form.
    pub(crate) key_pem: String,
}

impl Identity {
    /// Reads a saved certificate.
    pub(crate) fn from_pem(certificate: &str, key: &str) -> anyhow::Result<Self> {
        let der = CertificateDer::from_pem_slice(certificate.as_bytes()).context("the certificate is damaged")?;
        let pair = KeyPair::from_pem(key).context("the key is damaged")?;
        Ok(Self {
            fingerprint: bare(&der),
            pem: certificate.to_owned(),
            der: der.to_vec(),
            key: pair.serialize_der(),
            key_pem: key.to_owned(),
        })
    }
}

/// The fingerprint in lower-case hexadecimal digits, without colons.
fn bare(der: &[u8]) -> String {
    Fingerprint::of(der).to_string().replace(':', "").to_lowercase()
}

/// Generates a certificate. Unlike that of an appliance it names its addresses, so that curl and others can use it as a CA.
pub(crate) fn generate(address: IpAddr) -> anyhow::Result<Identity> {
    let mut params = CertificateParams::new(vec!["localhost".to_owned()])?;
    let loopback = [IpAddr::from([127, 0, 0, 1]), IpAddr::from([0, 0, 0, 0, 0, 0, 0, 1])];
    params.subject_alt_names.extend(loopback.map(SanType::IpAddress));
    if !loopback.contains(&address) {
        params.subject_alt_names.push(SanType::IpAddress(address));
    }
    params.distinguished_name.push(DnType::CommonName, "ontap-select-deploy-simulator");
    // Ten years, like that of an appliance.
    let year = chrono::Utc::now().year();
    params.not_before = rcgen::date_time_ymd(year - 1, 1, 1);
    params.not_after = rcgen::date_time_ymd(year + 9, 1, 1);
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    let key = KeyPair::generate().context("cannot generate a key")?;
    let certificate = params.self_signed(&key)?;
    let der = certificate.der().to_vec();
    let fingerprint = bare(&der);
    Ok(Identity { fingerprint, pem: certificate.pem(), der, key: key.serialize_der(), key_pem: key.serialize_pem() })
}
