//! The one writer to stdout.

use std::cell::OnceCell;
use std::io::{ErrorKind, IsTerminal, Write};
use std::str::FromStr;

use clap::ValueEnum;
use serde_json::Value;

use super::error::OutputError;
#[cfg(feature = "jq")]
use super::jq::Jq;
use super::table::{self, TableStyle};
use super::value::field;
use super::{csv, yaml};
use crate::deploy::field::text;
use crate::deploy::resource::Column;
use crate::deploy::text::{escaped, printable_lines};

/// The formats of an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub(crate) enum Format {
    /// A table, for people
    #[default]
    Table,
    /// A JSON document: an array for a list, an object for one resource
    Json,
    /// The JSON document as YAML
    Yaml,
    /// A header of field paths, and a row for each resource
    Csv,
    /// The ids alone, one per line
    Id,
}

impl Format {
    /// Its name on the command line.
    pub(crate) fn name(self) -> String {
        self.to_possible_value().map(|value| value.get_name().to_owned()).unwrap_or_default()
    }
}

impl FromStr for Format {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        <Self as ValueEnum>::from_str(text, true)
            .map_err(|_| format!("{text:?} is not one of table, json, yaml, csv, id"))
    }
}

/// Prints answers in a format.
pub(crate) struct Printer {
    format: Format,
    #[cfg(feature = "jq")]
    jq: Option<Jq>,
    /// The columns of a stream as CSV, set by its first record.
    stream_columns: OnceCell<Vec<String>>,
}

impl Printer {
    /// A printer for a format.
    pub(crate) fn new(format: Format) -> Self {
        Self {
            format,
            #[cfg(feature = "jq")]
            jq: None,
            stream_columns: OnceCell::new(),
        }
    }

    /// A printer for the results of an expression on the JSON.
    #[cfg(feature = "jq")]
    pub(crate) fn filtered(jq: Jq) -> Self {
        Self { jq: Some(jq), ..Self::new(Format::Json) }
    }

    /// Whether the answer is a table: for a person, who reads the rest on stderr.
    pub(crate) fn is_table(&self) -> bool {
        self.format == Format::Table
    }

    /// Whether an answer is printed as the document that it is, and not only its records: as JSON or YAML.
    pub(crate) fn is_document(&self) -> bool {
        matches!(self.format, Format::Json | Format::Yaml)
    }

    /// The format of the answer; JSON for the results of an expression.
    pub(crate) fn format(&self) -> Format {
        self.format
    }

    /// Prints a list; `fields` are the columns of `--fields`, in place of the default ones.
    ///
    /// # Errors
    /// Those of stdout and of the format.
    pub(crate) fn list(&self, columns: &[Column], fields: &[String], records: &[Value]) -> Result<(), OutputError> {
        match self.format {
            Format::Table => write(&table::list(columns, fields, records, &TableStyle::for_stdout())),
            Format::Csv => write(&printable(csv::table(&csv::columns(columns, fields, records), records)?)),
            _ => self.document(&Value::Array(records.to_vec())),
        }
    }

    /// Prints a record of a stream, on a line of its own. Returns `false` if the reader has closed the pipe.
    ///
    /// # Errors
    /// As for [`Printer::list`].
    pub(crate) fn stream(&self, columns: &[Column], fields: &[String], record: &Value) -> Result<bool, OutputError> {
        #[cfg(feature = "jq")]
        if let Some(jq) = &self.jq {
            return jq.run(record, false, |text| try_write(printable(text.to_owned()).as_bytes()));
        }
        let alone = std::slice::from_ref(record);
        let line = match self.format {
            Format::Table => table::line(columns, fields, record, &TableStyle::for_stdout()) + "\n",
            Format::Json => json(format!("{record}\n")),
            Format::Yaml => printable(format!("---\n{}", yaml::document(record)?)),
            Format::Csv => printable(match self.stream_columns.get() {
                Some(columns) => csv::rows(columns, alone)?,
                None => csv::table(self.stream_columns.get_or_init(|| csv::columns(columns, fields, alone)), alone)?,
            }),
            Format::Id => printable(ids(record)),
        };
        try_write(line.as_bytes())
    }

    /// Prints one record.
    ///
    /// # Errors
    /// As for [`Printer::list`].
    pub(crate) fn one(&self, record: &Value) -> Result<(), OutputError> {
        match self.format {
            Format::Table => write(&table::record(record, &TableStyle::for_stdout())),
            _ => self.document(record),
        }
    }

    /// Prints any JSON. In the table format, lists of objects follow the object that has them.
    ///
    /// # Errors
    /// As for [`Printer::list`].
    pub(crate) fn document(&self, value: &Value) -> Result<(), OutputError> {
        #[cfg(feature = "jq")]
        if let Some(jq) = &self.jq {
            let pretty = std::io::stdout().is_terminal();
            return jq.run(value, pretty, |text| try_write(printable(text.to_owned()).as_bytes())).map(|_| ());
        }
        match self.format {
            Format::Table => write(&table::document(value, &TableStyle::for_stdout())),
            Format::Json => write(&json(format!("{value:#}\n"))),
            Format::Yaml => write(&printable(yaml::document(value)?)),
            Format::Csv => write(&printable(csv::document(value)?)),
            Format::Id => write(&printable(ids(value))),
        }
    }

    /// Prints the content of a file, as YAML unless another format is set.
    ///
    /// # Errors
    /// As for [`Printer::list`].
    pub(crate) fn file(&self, value: &Value) -> Result<(), OutputError> {
        match self.format {
            Format::Table => write(&printable(yaml::document(value)?)),
            _ => self.document(value),
        }
    }

    /// Prints the answer to an argument that repeats: one record, or a list.
    ///
    /// # Errors
    /// As for [`Printer::list`].
    pub(crate) fn one_or_list(&self, columns: &[Column], records: &[Value]) -> Result<(), OutputError> {
        match records {
            [one] => self.one(one),
            // The records of what was just created have only some of the columns.
            more if self.format == Format::Csv => self.document(&Value::Array(more.to_vec())),
            more => self.list(columns, &[], more),
        }
    }
}

/// The ids of a record, of a list, or of the list in `records`, one per line.
fn ids(value: &Value) -> String {
    match value {
        Value::Array(list) => list.iter().map(ids).collect(),
        _ => match (field(value, "id").as_ref().and_then(text), value.get("records")) {
            (Some(id), _) => id + "\n",
            (None, Some(records @ Value::Array(_))) => ids(records),
            (None, _) => String::new(),
        },
    }
}

/// The text as it is; without harmful characters if stdout is a terminal.
fn printable(text: String) -> String {
    if std::io::stdout().is_terminal() { printable_lines(&text) } else { text }
}

/// JSON as it is; with harmful characters escaped, which leaves its values as they are, if stdout is a terminal.
fn json(text: String) -> String {
    if std::io::stdout().is_terminal() { escaped(&text) } else { text }
}

/// Writes to stdout. A closed pipe is no error: its reader has read enough.
///
/// # Errors
/// When stdout cannot be written.
pub(crate) fn write(text: &str) -> Result<(), OutputError> {
    try_write(text.as_bytes()).map(|_| ())
}

/// Writes bytes to stdout. Returns `false` if the pipe is closed.
///
/// # Errors
/// When stdout cannot be written.
pub(crate) fn try_write(bytes: &[u8]) -> Result<bool, OutputError> {
    let mut out = std::io::stdout().lock();
    match out.write_all(bytes).and_then(|()| out.flush()) {
        Ok(()) => Ok(true),
        Err(e) if e.kind() == ErrorKind::BrokenPipe => Ok(false),
        Err(e) => Err(OutputError::Stdout(e)),
    }
}

/// Whether the reader of stdout has closed the pipe, which a program that writes nothing would not notice.
pub(crate) fn is_closed() -> bool {
    use rustix::event::{PollFd, PollFlags, Timespec, poll};
    let out = std::io::stdout();
    let mut polled = [PollFd::new(&out, PollFlags::empty())];
    poll(&mut polled, Some(&Timespec::default())).is_ok() && polled[0].revents().contains(PollFlags::ERR)
}
