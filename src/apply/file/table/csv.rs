//! Tables in CSV, as RFC 4180 describes it and spreadsheets write it.

use std::collections::HashMap;

use csv::ReaderBuilder;
use minijinja::Value;

use super::{Row, Table, TableProblem};

/// A record that is not wholly empty.
struct Record {
    /// The line at which it starts.
    line: usize,
    /// The number of its fields.
    count: usize,
    /// Its fields, without blanks around them and without empty ones at the end.
    fields: Vec<String>,
}

pub(super) fn read(name: &str, text: &str) -> Result<Table, Vec<TableProblem>> {
    let (declared, text) = declared(text);
    let delimiter = declared.unwrap_or_else(|| delimiter(text));
    let mut records = records(text, delimiter).map_err(|problem| vec![problem])?.into_iter();
    let Some(Record { line, fields: columns, .. }) = records.next() else {
        return Err(vec![TableProblem::new(1, "the table is empty; its first row has the names of the columns")]);
    };
    let mut problems = column_problems(&columns, line);
    let mut rows = Vec::new();
    for record in records {
        if record.fields.len() > columns.len() || record.count < columns.len() {
            problems.push(wrong_number(&record, columns.len()));
            continue;
        }
        let fields = record.fields.into_iter().map(Value::from).chain(std::iter::repeat(Value::from("")));
        rows.push(Row { line: record.line, values: columns.iter().cloned().zip(fields).collect() });
    }
    if rows.is_empty() && problems.is_empty() {
        problems.push(TableProblem::new(line, "there are no rows after the header"));
    }
    if !problems.is_empty() {
        return Err(problems);
    }
    let note = match delimiter {
        b';' => Some("its fields are separated by semicolons".to_owned()),
        b'\t' => Some("its fields are separated by tabs".to_owned()),
        _ => None,
    };
    Ok(Table { name: name.to_owned(), columns, rows, note })
}

/// The delimiter that a line `sep=;` before the header declares, as Excel reads and writes it, and the text after it. The
/// end of that line remains, so that lines are counted.
fn declared(text: &str) -> (Option<u8>, &str) {
    let delimiter = match text.as_bytes() {
        [b's' | b'S', b'e' | b'E', b'p' | b'P', b'=', delimiter @ (b',' | b';' | b'\t'), b'\r' | b'\n', ..] => {
            *delimiter
        }
        _ => return (None, text),
    };
    (Some(delimiter), &text["sep=;".len()..])
}

/// The delimiter that occurs most often in the header outside of quotes: a comma, a semicolon, as Excel writes it where the
/// comma is the decimal separator, or a tab.
fn delimiter(text: &str) -> u8 {
    let (mut counts, mut quoted) = ([(b',', 0), (b';', 0), (b'\t', 0)], false);
    for byte in text.trim_start_matches(['\r', '\n']).bytes() {
        match byte {
            b'"' => quoted = !quoted,
            b'\r' | b'\n' if !quoted => break,
            _ if !quoted => counts.iter_mut().filter(|(delimiter, _)| *delimiter == byte).for_each(|(_, n)| *n += 1),
            _ => {}
        }
    }
    // Of several maxima the last one counts.
    counts.iter().rev().max_by_key(|(_, count)| count).map_or(b',', |(delimiter, _)| *delimiter)
}

/// All records that are not wholly empty.
fn records(text: &str, delimiter: u8) -> Result<Vec<Record>, TableProblem> {
    let mut reader = ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter)
        .buffer_capacity(64 * 1024)
        .from_reader(text.as_bytes());
    let mut records = Vec::new();
    // The library takes the end of the line before as the position of a record.
    let (mut counted, mut line) = (0, 1);
    for record in reader.records() {
        let record = record.map_err(|error| TableProblem::new(line, error.to_string()))?;
        let start = record.position().map_or(counted, |position| usize::try_from(position.byte()).unwrap_or(counted));
        let start = start + text[start..].len() - text[start..].trim_start_matches(['\r', '\n']).len();
        line += text[counted..start].matches('\n').count();
        counted = start;
        let count = record.len();
        let mut fields: Vec<String> = record.iter().map(|field| field.trim().to_owned()).collect();
        while fields.last().is_some_and(String::is_empty) {
            fields.pop();
        }
        if !fields.is_empty() {
            records.push(Record { line, count, fields });
        }
    }
    // The library ends a quoted field that is not closed at the end of the text.
    if text[counted..].matches('"').count() % 2 == 1 && text[counted..].trim_end().contains(['\r', '\n']) {
        return Err(TableProblem::new(line, "a quote (\") is not closed"));
    }
    Ok(records)
}

fn column_problems(columns: &[String], line: usize) -> Vec<TableProblem> {
    let mut seen: HashMap<&str, usize> = HashMap::new();
    let mut problems = Vec::new();
    for (n, name) in columns.iter().enumerate() {
        let first = *seen.entry(name).or_insert(n);
        if name.is_empty() {
            problems.push(format!("column {} has no name", n + 1));
        } else if first < n {
            problems.push(format!("column {} has the same name as column {}: {name:?}", n + 1, first + 1));
        }
    }
    problems.into_iter().map(|message| TableProblem::new(line, message)).collect()
}

fn wrong_number(record: &Record, wanted: usize) -> TableProblem {
    let count = if record.count < wanted { record.count } else { record.fields.len() };
    let fields = if count == 1 { "is 1 field".to_owned() } else { format!("are {count} fields") };
    TableProblem::new(record.line, format!("there {fields}, but the header has {wanted}"))
}
