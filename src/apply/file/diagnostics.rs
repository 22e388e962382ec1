//! Problems and warnings about a cluster file, and the location of each of its paths.

use super::document::{Diagnostic, Location};
use super::locations::Locations;

/// Collects problems and warnings while a file is read and checked.
#[derive(Default)]
pub(crate) struct Diagnostics {
    problems: Vec<Diagnostic>,
    warnings: Vec<Diagnostic>,
    locations: Locations,
}

/// What was found in a cluster file. Problems and warnings are in the order of the file.
pub(crate) struct Report {
    pub(crate) problems: Vec<Diagnostic>,
    pub(crate) warnings: Vec<Diagnostic>,
    pub(crate) locations: Locations,
}

impl Diagnostics {
    /// Records the location of a path. The location of a value, which is read later, replaces that of its key.
    pub(crate) fn locate(&mut self, path: &str, location: Location) {
        self.locations.insert(path, location);
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

    /// Everything that was found.
    pub(crate) fn report(mut self) -> Report {
        self.problems.sort_by_key(|problem| problem.location);
        self.warnings.sort_by_key(|warning| warning.location);
        Report { problems: self.problems, warnings: self.warnings, locations: self.locations }
    }

    fn at(&self, path: &str, message: String) -> Diagnostic {
        Diagnostic { location: self.locations.of(path), path: path.to_owned(), message }
    }
}
