//! The fields of a kind of record, and which of them a GET answers with.

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
}

impl Shape {
    /// No fields.
    pub(crate) const EMPTY: Self = Self { identifying: &[], default: &[], cheap: &[], expensive: &[] };

    /// The paths of all fields; a path may occur twice.
    pub(crate) fn all(&self) -> impl Iterator<Item = &'static str> {
        self.identifying.iter().chain(self.default).chain(self.cheap).chain(self.expensive).copied()
    }

    /// Whether a path names a field, or an object that has fields.
    pub(crate) fn has(&self, path: &str) -> bool {
        self.all().any(|field| field == path || field.strip_prefix(path).is_some_and(|rest| rest.starts_with('.')))
    }
}
