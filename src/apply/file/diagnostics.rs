//! What is wrong and what is doubtful in a cluster file, and where each path of it stands.

use std::collections::HashMap;

use super::document::{Diagnostic, Location};

/// Notes taken while a file is read and checked.
#[derive(Default)]
pub(crate) struct Diagnostics {
    problems: Vec<Diagnostic>,
    warnings: Vec<Diagnostic>,
    locations: HashMap<String, Location>,
}

impl Diagnostics {
    /// Takes down where a path stands; of its key and its value the value, which is read later.
    pub(crate) fn stands(&mut self, path: &str, location: Location) {
        self.locations.insert(path.to_owned(), location);
    }

    /// Takes down what is wrong at a path.
    pub(crate) fn problem(&mut self, path: &str, message: impl Into<String>) {
        let problem = self.at(path, message.into());
        self.problems.push(problem);
    }

    /// Takes down what is doubtful at a path.
    pub(crate) fn warning(&mut self, path: &str, message: impl Into<String>) {
        let warning = self.at(path, message.into());
        self.warnings.push(warning);
    }

    /// Whether something at a path or below it is wrong: then what seems to be missing may be what could not be read.
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
        // What is missing stands nowhere: it is told of where it would stand.
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
