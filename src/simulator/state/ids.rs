//! New identifiers.

/// A new random identifier.
pub(crate) fn new_id() -> String {
    uuid::Uuid::new_v4().to_string()
}

/// A new serial number of an evaluation license, which has 20 digits.
pub(crate) fn evaluation_serial() -> String {
    (0..20).map(|_| char::from(b'0' + rand::random_range(0..10u8))).collect()
}
