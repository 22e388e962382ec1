//! Identifiers.

use sha2::{Digest, Sha256};

/// A new random identifier.
pub(crate) fn new_id() -> String {
    uuid::Uuid::new_v4().to_string()
}

/// A new serial number of an evaluation license, which has 20 digits.
pub(crate) fn evaluation_serial() -> String {
    (0..20).map(|_| char::from(b'0' + rand::random_range(0..10u8))).collect()
}

/// The identifier of what is not stored: always the same for the same parts.
pub(crate) fn derived_id(parts: &[&str]) -> String {
    let digest = Sha256::digest(parts.join("/"));
    let mut bytes = [0; 16];
    bytes.iter_mut().zip(digest).for_each(|(to, from)| *to = from);
    uuid::Builder::from_random_bytes(bytes).into_uuid().to_string()
}
