//! The fields of a kind of record, and which of them a GET answers with.

use crate::simulator::quirk::{Quirk, Quirks};

/// The fields of a kind of record, as dotted paths.
#[derive(Debug)]
pub(crate) struct Shape {
    /// In every answer.
    pub(crate) identifying: &'static [&'static str],
    /// In an answer to a GET without `fields`.
    pub(crate) default: &'static [&'static str],
    /// Added by `fields=*`.
    pub(crate) cheap: &'static [&'static str],
    /// Added by `fields=**`.
    pub(crate) expensive: &'static [&'static str],
    /// Those of the fields above that no public source proves.
    pub(crate) unproven: &'static [&'static str],
}

impl Shape {
    /// No fields.
    pub(crate) const EMPTY: Self = Self { identifying: &[], default: &[], cheap: &[], expensive: &[], unproven: &[] };

    /// The paths of all fields; a path may occur twice.
    pub(crate) fn all(&self) -> impl Iterator<Item = &'static str> {
        self.identifying.iter().chain(self.default).chain(self.cheap).chain(self.expensive).copied()
    }

    /// The fields that a record does not have with these quirks.
    pub(crate) fn absent(&self, quirks: Quirks) -> Vec<&'static str> {
        let mut absent = Vec::new();
        if quirks.has(Quirk::UnprovenMissing) {
            absent.extend(self.unproven);
        }
        if quirks.has(Quirk::NoLastModified) {
            absent.push("last_modified");
        }
        if !quirks.has(Quirk::ReturnedPasswords) {
            absent.push("password");
        }
        absent
    }

    /// Whether a path names a field, or an object that has fields.
    pub(crate) fn has(&self, path: &str) -> bool {
        self.all().any(|field| field == path || field.strip_prefix(path).is_some_and(|rest| rest.starts_with('.')))
    }
}
