//! The certificate, made at start: signed by itself, as a fresh appliance's is (S R C).

use std::net::IpAddr;

use anyhow::Context as _;
use chrono::Datelike;
use rcgen::{BasicConstraints, CertificateParams, DnType, IsCa, KeyPair, SanType};
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject;

use crate::deploy::Fingerprint;

/// A certificate and its key.
pub struct Identity {
    /// SHA-256 in bare lower-case hex.
    pub fingerprint: String,
    /// The certificate in PEM form.
    pub pem: String,
    /// The certificate in DER form.
    pub der: Vec<u8>,
    /// Its key in PKCS #8 form.
    pub key: Vec<u8>,
    /// The key in PEM form.
    pub key_pem: String,
}

impl Identity {
    /// Reads one that was made before.
    pub fn from_pem(certificate: &str, key: &str) -> anyhow::Result<Self> {
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

/// The fingerprint in bare lower-case hex.
fn bare(der: &[u8]) -> String {
    Fingerprint::of(der).to_string().replace(':', "").to_lowercase()
}

/// Makes one. Unlike an appliance's it names its addresses, so that curl and others can be handed it as a CA.
pub fn make(address: IpAddr) -> anyhow::Result<Identity> {
    let mut params = CertificateParams::new(vec!["localhost".to_owned()])?;
    let loopback = [IpAddr::from([127, 0, 0, 1]), IpAddr::from([0, 0, 0, 0, 0, 0, 0, 1])];
    params.subject_alt_names.extend(loopback.map(SanType::IpAddress));
    if !loopback.contains(&address) {
        params.subject_alt_names.push(SanType::IpAddress(address));
    }
    params.distinguished_name.push(DnType::CommonName, "ontap-select-deploy-simulator");
    // Ten years, as appliances have it.
    let year = chrono::Utc::now().year();
    params.not_before = rcgen::date_time_ymd(year - 1, 1, 1);
    params.not_after = rcgen::date_time_ymd(year + 9, 1, 1);
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    let key = KeyPair::generate().context("cannot make a key")?;
    let certificate = params.self_signed(&key)?;
    let der = certificate.der().to_vec();
    let fingerprint = bare(&der);
    Ok(Identity { fingerprint, pem: certificate.pem(), der, key: key.serialize_der(), key_pem: key.serialize_pem() })
}
