//! Where a cluster file comes from.

use std::fmt::{self, Display};
use std::path::PathBuf;

use super::document::Location;
use super::spec::Spec;

/// Where a cluster file comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Source {
    /// The path as it was given or found; `stdin`.
    pub(crate) name: String,
    /// The folder at which its relative paths start.
    pub(crate) folder: PathBuf,
    /// The row of a table with which the file was rendered.
    pub(crate) row: Option<TableRow>,
}

/// A row of a table of values.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct TableRow {
    /// The path of the table.
    pub(crate) table: String,
    /// The number of the row in the table, from 0.
    pub(crate) number: usize,
    /// The line at which the row starts, from 1.
    pub(crate) line: usize,
}

/// A cluster file without problems.
#[derive(Debug, Clone)]
pub(crate) struct Input {
    /// Where it comes from.
    pub(crate) source: Source,
    /// Its content.
    pub(crate) spec: Spec,
}

/// `site.yaml`, or `site.yaml (sites.csv:14)` for a row.
impl Display for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.name)?;
        self.row.iter().try_for_each(|row| write!(f, " ({row})"))
    }
}

/// `sites.csv:14`.
impl Display for TableRow {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.table, self.line)
    }
}

impl Source {
    /// A place in the file: `site.yaml:12:7`, or `site.yaml:12:7 (sites.csv:14)` for a row.
    pub(crate) fn at(&self, location: Location) -> String {
        let Location { line, column } = location;
        let row = self.row.as_ref().map(|row| format!(" ({row})")).unwrap_or_default();
        format!("{}:{line}:{column}{row}", self.name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_name_the_file_and_the_row() {
        let file = Source { name: "site.yaml".to_owned(), folder: PathBuf::new(), row: None };
        let place = Location { line: 12, column: 7 };
        assert_eq!((file.to_string(), file.at(place)), ("site.yaml".to_owned(), "site.yaml:12:7".to_owned()));
        let row = Source { row: Some(TableRow { table: "sites.csv".to_owned(), number: 9, line: 14 }), ..file };
        assert_eq!(row.to_string(), "site.yaml (sites.csv:14)");
        assert_eq!(row.at(place), "site.yaml:12:7 (sites.csv:14)");
    }
}
