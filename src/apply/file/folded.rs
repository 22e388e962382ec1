//! The problems or warnings of several files and rows. Those that are the same for several rows become one line.

use std::collections::HashMap;

use super::document::{Diagnostic, Location};
use super::source::Source;

/// Messages in the order of the files and rows.
#[derive(Debug, Default)]
pub(crate) struct Folded {
    messages: Vec<Message>,
    /// The message about a row with this text before and after the row.
    same: HashMap<(String, String), usize>,
}

#[derive(Debug)]
struct Message {
    /// `site.yaml:12:7`.
    before: String,
    table: Option<String>,
    /// The number of each row and its line.
    rows: Vec<(usize, usize)>,
    after: String,
}

impl Folded {
    /// Adds the messages about a file that was rendered with a row, or was not.
    pub(crate) fn add(&mut self, source: &Source, diagnostics: &[Diagnostic]) {
        for Diagnostic { location, path, message } in diagnostics {
            let Location { line, column } = location;
            let before = format!("{}:{line}:{column}", source.name);
            let after = if path.is_empty() { message.clone() } else { format!("{path}: {message}") };
            let Some(row) = &source.row else {
                self.line(format!("{before}: {after}"));
                continue;
            };
            let next = self.messages.len();
            let at = *self.same.entry((before.clone(), after.clone())).or_insert(next);
            if at == next {
                let table = Some(row.table.clone());
                self.messages.push(Message { before, table, rows: Vec::new(), after });
            }
            self.messages[at].rows.push((row.number, row.line));
        }
    }

    /// Adds a message that is complete.
    pub(crate) fn line(&mut self, text: String) {
        self.messages.push(Message { before: text, table: None, rows: Vec::new(), after: String::new() });
    }

    /// Whether there are none.
    pub(crate) fn is_empty(&self) -> bool {
        self.messages.is_empty()
    }

    /// All messages, one a line.
    pub(crate) fn lines(&self) -> Vec<String> {
        self.messages.iter().map(Message::line).collect()
    }
}

impl Message {
    /// `site.yaml:12:7 (sites.csv:2-501): nodes[0].ip: …`.
    fn line(&self) -> String {
        let Self { before, table, rows, after } = self;
        match table {
            Some(table) => format!("{before} ({table}:{}): {after}", ranges(rows)),
            None => before.clone(),
        }
    }
}

/// The lines of rows: `2, 5-9, 12`.
fn ranges(rows: &[(usize, usize)]) -> String {
    let mut ranges: Vec<String> = Vec::new();
    for run in rows.chunk_by(|(a, _), (b, _)| a + 1 == *b) {
        match run {
            [(_, first), .., (_, last)] if run.len() > 2 => ranges.push(format!("{first}-{last}")),
            few => ranges.extend(few.iter().map(|(_, line)| line.to_string())),
        }
    }
    ranges.join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::apply::file::source::TableRow;

    #[test]
    fn the_same_problem_of_several_rows_is_one_line() {
        let mut all = Folded::default();
        let problem = |line, message: &str| Diagnostic {
            location: Location { line, column: 3 },
            path: "cluster.ip".to_owned(),
            message: message.to_owned(),
        };
        for (number, line) in [(0, 2), (1, 3), (2, 5), (3, 6), (5, 9)] {
            let row = Some(TableRow { table: "sites.csv".to_owned(), number, line });
            let source = Source { name: "site.yaml".to_owned(), folder: "".into(), row };
            all.add(&source, &[problem(4, "missing")]);
            if line != 5 {
                all.add(&source, &[problem(7, "wrong")]);
            }
        }
        all.line("--file: cannot read x".to_owned());
        let file = Source { name: "b.yaml".to_owned(), folder: "".into(), row: None };
        all.add(&file, &[problem(4, "missing")]);
        assert_eq!(
            all.lines(),
            [
                "site.yaml:4:3 (sites.csv:2-6, 9): cluster.ip: missing",
                "site.yaml:7:3 (sites.csv:2, 3, 6, 9): cluster.ip: wrong",
                "--file: cannot read x",
                "b.yaml:4:3: cluster.ip: missing",
            ]
        );
    }
}
