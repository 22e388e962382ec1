//! Tables of values, with which a cluster file is rendered: CSV, or a list of objects in YAML or JSON.

mod csv;
mod list;

use std::collections::BTreeMap;
use std::path::Path;

use minijinja::Value;

/// A table.
#[derive(Debug)]
pub(crate) struct Table {
    /// Its path.
    pub(crate) name: String,
    /// The names of the columns, in the order of the table.
    pub(crate) columns: Vec<String>,
    /// At least one row.
    pub(crate) rows: Vec<Row>,
    /// How it was read, if that is not what it says by itself.
    pub(crate) note: Option<String>,
}

/// A row.
pub(crate) struct Row {
    /// The line at which it starts, from 1.
    pub(crate) line: usize,
    /// The values by the name of their column. Those of CSV are text.
    pub(crate) values: BTreeMap<String, Value>,
}

/// Shows no values, which may be passwords.
impl std::fmt::Debug for Row {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Row").field("line", &self.line).finish_non_exhaustive()
    }
}

/// A problem of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct TableProblem {
    /// The line, from 1.
    pub(crate) line: usize,
    /// What is wrong, and how it is corrected.
    pub(crate) message: String,
}

impl TableProblem {
    fn new(line: usize, message: impl Into<String>) -> Self {
        Self { line, message: message.into() }
    }
}

/// Reads a table. The format follows from the extension of its path, or else from its content.
///
/// # Errors
/// Every problem of the table.
pub(crate) fn read(name: &str, bytes: &[u8]) -> Result<Table, Vec<TableProblem>> {
    // The first bytes of a ZIP archive, and of the older format of Excel.
    if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(&[0xd0, 0xcf, 0x11, 0xe0]) {
        let message = "this is a workbook and no table: in the spreadsheet, save the sheet as \"CSV UTF-8\"";
        return Err(vec![TableProblem::new(1, message)]);
    }
    let extension = Path::new(name).extension().and_then(|extension| extension.to_str()).unwrap_or_default();
    let format = match extension.to_ascii_lowercase().as_str() {
        "csv" | "tsv" => Format::Csv,
        "yaml" | "yml" | "json" => Format::List,
        _ => Format::of(bytes),
    };
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => text.strip_prefix('\u{feff}').unwrap_or(text),
        Err(error) => {
            let line = 1 + bytes[..error.valid_up_to()].iter().filter(|byte| **byte == b'\n').count();
            let advice = if format == Format::Csv { "; in Excel, save it as \"CSV UTF-8\"" } else { "" };
            return Err(vec![TableProblem::new(line, format!("the table is not UTF-8 text{advice}"))]);
        }
    };
    match format {
        Format::Csv => csv::read(name, text),
        Format::List => list::read(name, text),
    }
}

/// The formats.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Format {
    Csv,
    /// A list of objects in YAML or JSON.
    List,
}

impl Format {
    /// The format that a content looks like: a list starts with `[`, or with `- ` after comments.
    fn of(bytes: &[u8]) -> Self {
        let text = String::from_utf8_lossy(bytes);
        let mut lines = text.trim_start_matches('\u{feff}').lines().map(str::trim_start);
        let first = lines.find(|line| !line.is_empty() && !line.starts_with('#') && *line != "---").unwrap_or_default();
        if first.starts_with(['[', '{']) || first == "-" || first.starts_with("- ") { Self::List } else { Self::Csv }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The table as text: the columns, and the line and values of each row.
    fn shown(table: &Table) -> Vec<String> {
        let row = |row: &Row| format!("{}: {:?}", row.line, row.values).replace('\'', "\"");
        [table.columns.join("|")].into_iter().chain(table.rows.iter().map(row)).collect()
    }

    fn problems(name: &str, text: &[u8]) -> Vec<String> {
        let problems = read(name, text).map(|table| shown(&table)).unwrap_err();
        problems.into_iter().map(|problem| format!("{}: {}", problem.line, problem.message)).collect()
    }

    #[test]
    fn csv_is_read_as_text_with_the_line_of_each_row() {
        let text =
            "\u{feff}site, ip ,note,,\r\n\r\na,10.0.0.1,\"x, \"\"y\"\"\r\nz\",,\r\n , ,,\r\nb, 10.0.0.2 ,true,,\r\n";
        let table = read("sites.csv", text.as_bytes()).unwrap();
        assert_eq!(
            shown(&table),
            [
                "site|ip|note",
                r#"3: {"ip": "10.0.0.1", "note": "x, "y"\r\nz", "site": "a"}"#,
                r#"6: {"ip": "10.0.0.2", "note": "true", "site": "b"}"#
            ]
        );
        assert_eq!(table.note, None);
    }

    #[test]
    fn delimiter_is_found_in_the_header_outside_of_quotes_and_told() {
        for (delimiter, told) in [(";", "semicolons"), ("\t", "tabs")] {
            let text = format!("\"a,b,c\"{delimiter}d\r\n1,5{delimiter}2\r\n");
            let table = read("x.csv", text.as_bytes()).unwrap();
            assert_eq!(shown(&table), ["a,b,c|d", r#"2: {"a,b,c": "1,5", "d": "2"}"#]);
            assert_eq!(table.note.unwrap(), format!("its fields are separated by {told}"));
        }
        assert_eq!(shown(&read("x.csv", b"a\n1\n").unwrap()), ["a", r#"2: {"a": "1"}"#]);
        let declared = read("x.csv", b"sep=;\r\na,b,c\r\n1;2\r\n").unwrap_err();
        assert_eq!(declared[0].line, 3);
        let declared = read("x.csv", b"sep=;\r\na,b;c\r\n1;2\r\n").unwrap();
        assert_eq!(shown(&declared), ["a,b|c", r#"3: {"a,b": "1", "c": "2"}"#]);
    }

    #[test]
    fn every_problem_of_csv_is_found_with_its_line() {
        for (text, wanted) in [
            (&b""[..], &["1: the table is empty; its first row has the names of the columns"][..]),
            (b"\n\n", &["1: the table is empty; its first row has the names of the columns"]),
            (b"a,b\n", &["1: there are no rows after the header"]),
            (b"a,b\n,\n", &["1: there are no rows after the header"]),
            (b"a,,b,a\n1,2,3,4\n", &["1: column 2 has no name", "1: column 4 has the same name as column 1: \"a\""]),
            (
                b"a,b\n1\n2,3\n4,5,6\n",
                &["2: there is 1 field, but the header has 2", "4: there are 3 fields, but the header has 2"],
            ),
            (b"a,b\n1,2\n\"3,4\n5,6\n", &["3: a quote (\") is not closed"]),
            (b"a,b\n1,2\nM\xfcnchen,3\n", &["3: the table is not UTF-8 text; in Excel, save it as \"CSV UTF-8\""]),
            (
                b"PK\x03\x04\xff",
                &["1: this is a workbook and no table: in the spreadsheet, save the sheet as \"CSV UTF-8\""],
            ),
            (b"\xff\xfea\0", &["1: the table is not UTF-8 text; in Excel, save it as \"CSV UTF-8\""]),
        ] {
            assert_eq!(problems("x.csv", text), wanted, "{:?}", String::from_utf8_lossy(text));
        }
    }

    #[test]
    fn lists_keep_integers_and_booleans_and_everything_else_is_text() {
        let text = "# sites\n- { site: a, vlan: 7, old: true, version: 9.10, zip: 007, none: }\n- site: b\n  dns: [x, \"8\"]\n";
        let wanted = [
            "site|vlan|old|version|zip|none|dns",
            r#"2: {"none": None, "old": True, "site": "a", "version": "9.10", "vlan": 7, "zip": "007"}"#,
            r#"3: {"dns": ["x", "8"], "site": "b"}"#,
        ];
        for name in ["sites.yaml", "sites", "/dev/fd/63"] {
            assert_eq!(shown(&read(name, text.as_bytes()).unwrap()), wanted);
        }
        let json = r#"[{"site": "a", "n": {"x": -1}}]"#;
        for name in ["sites.json", "sites.txt"] {
            assert_eq!(shown(&read(name, json.as_bytes()).unwrap()), ["site|n", r#"1: {"n": {"x": -1}, "site": "a"}"#]);
        }
    }

    #[test]
    fn every_problem_of_a_list_is_found_with_its_line() {
        for (text, wanted) in [
            ("a: 1", &["1: the table is not a list of objects, but an object"][..]),
            ("[]", &["1: the table has no rows"]),
            (
                "- 1\n- {a: 1}\n- [2]\n",
                &["1: a row is an object, not a single value", "3: a row is an object, not a list"],
            ),
            ("- {a: 1, a: 2}", &["1: duplicated key in mapping"]),
        ] {
            let found = problems("x.yaml", text.as_bytes());
            assert_eq!(found.len(), wanted.len(), "{found:?}");
            assert!(found.iter().zip(wanted).all(|(found, wanted)| found.contains(wanted)), "{found:?}");
        }
    }
}
