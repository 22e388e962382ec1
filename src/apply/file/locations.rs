//! Where the fields of a cluster file are.

use std::collections::HashMap;

use super::document::Location;

/// The locations of paths such as `nodes[1].ip`.
#[derive(Debug, Clone, Default)]
pub(crate) struct Locations(HashMap<Box<str>, Location>);

impl Locations {
    /// Records the location of a path. The location of a value, which is read later, replaces that of its key.
    pub(crate) fn insert(&mut self, path: &str, location: Location) {
        self.0.insert(path.into(), location);
    }

    /// The location of a path; that of its parent for a value that is missing.
    pub(crate) fn of(&self, path: &str) -> Location {
        let mut known = path;
        loop {
            match (self.0.get(known), known.rfind(['.', '['])) {
                (Some(location), _) => return *location,
                (None, Some(cut)) => known = &known[..cut],
                (None, None) => return Location { line: 1, column: 1 },
            }
        }
    }
}
