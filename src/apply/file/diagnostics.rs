//! Problems and warnings about a cluster file, and the location of each of its paths.

use std::collections::HashMap;

use super::document::{Diagnostic, Location};

/// Collects problems and warnings while a file is read and checked.
#[derive(Default)]
pub(crate) struct Diagnostics {
    problems: Vec<Diagnostic>,
    warnings: Vec<Diagnostic>,
    locations: HashMap<String, Location>,
}

impl Diagnostics {
    /// Records the location of a path. The location of a value, which is read later, replaces that of its key.
    pub(crate) fn locate(&mut self, path: &str, location: Location) {
        self.locations.insert(path.to_owned(), location);
    }

    /// Adds a problem at a path.
    pub(crate) fn problem(&mut self, path: &str, message: impl Into<String>) {
        let problem = self.at(path, message.into());
        self.problems.push(problem);
    }

    /// Adds a warning at a path.
    pub(crate) fn warning(&mut self, path: &str, message: impl Into<String>) {
        let warning = self.at(path, message.into());
        self.warnings.push(warning);
    }

    /// Whether there is a problem at a path or below it: then a value that seems to be missing may be one that could not be
    /// read.
    pub(crate) fn is_broken(&self, path: &str) -> bool {
        self.problems.iter().any(|problem| problem.path.starts_with(path))
    }

    /// Problems and warnings, each in the order of the file.
    pub(crate) fn in_order(mut self) -> (Vec<Diagnostic>, Vec<Diagnostic>) {
        self.problems.sort_by_key(|problem| problem.location);
        self.warnings.sort_by_key(|warning| warning.location);
        (self.problems, self.warnings)
    }

    fn at(&self, path: &str, message: String) -> Diagnostic {
        let mut known = path;
        // A missing value has the location of its parent.
        let location = loop {
            match (self.locations.get(known), known.rfind(['.', '['])) {
                (Some(location), _) => break *location,
                (None, Some(cut)) => known = &known[..cut],
                (None, None) => break Location { line: 1, column: 1 },
            }
        };
        Diagnostic { location, path: path.to_owned(), message }
    }
}
