//! The printer, which writes results to stdout.

use std::cell::{OnceCell, RefCell};
use std::io::{ErrorKind, IsTerminal, Write};
use std::str::FromStr;

use clap::ValueEnum;
use console::Term;
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
use crate::platform::stdout;
use crate::platform::terminal::has_escape_sequences;

/// The output formats.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub(crate) enum Format {
    /// Aligned columns
    #[default]
    Table,
    /// One JSON document: an array for a list, an object for a single resource
    Json,
    /// The same as YAML
    Yaml,
    /// A header with field paths, and a row for each resource
    Csv,
    /// Only the ids, one per line
    Id,
}

impl Format {
    /// The name on the command line.
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

/// Prints results in a format.
pub(crate) struct Printer {
    format: Format,
    #[cfg(feature = "jq")]
    jq: Option<Jq>,
    /// The columns of a stream in CSV, which its first records determine.
    stream_columns: OnceCell<Vec<String>>,
    /// The widths of the columns of a stream in a table, which its records so far determine.
    stream_widths: RefCell<Vec<usize>>,
}

impl Printer {
    /// Creates a printer for a format.
    pub(crate) fn new(format: Format) -> Self {
        Self {
            format,
            #[cfg(feature = "jq")]
            jq: None,
            stream_columns: OnceCell::new(),
            stream_widths: RefCell::default(),
        }
    }

    /// Creates a printer that filters JSON output with an expression.
    #[cfg(feature = "jq")]
    pub(crate) fn filtered(jq: Jq) -> Self {
        Self { jq: Some(jq), ..Self::new(Format::Json) }
    }

    /// Whether the format is a table, which omits what stderr shows.
    pub(crate) fn is_table(&self) -> bool {
        self.format == Format::Table
    }

    /// Whether complete documents are printed, as JSON or YAML, and not only the records in them.
    pub(crate) fn is_document(&self) -> bool {
        matches!(self.format, Format::Json | Format::Yaml)
    }

    /// The output format; JSON for the results of an expression.
    pub(crate) fn format(&self) -> Format {
        self.format
    }

    /// Prints a list. `fields` are the columns of `--fields`, which replace the default ones.
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

    /// The table of a list, as [`Printer::list`] prints it.
    pub(crate) fn list_text(&self, columns: &[Column], fields: &[String], records: &[Value]) -> String {
        table::list(columns, fields, records, &TableStyle::for_stdout())
    }

    /// The table of a record, as [`Printer::one`] prints it.
    pub(crate) fn record_text(&self, record: &Value) -> String {
        table::record(record, &TableStyle::for_stdout())
    }

    /// Whether stdout is a terminal on which text can be overwritten.
    pub(crate) fn has_screen(&self) -> bool {
        let terminal = Term::stdout();
        terminal.is_term() && !console::is_dumb() && has_escape_sequences(&terminal)
    }

    /// Prints the next records of a stream, each on a line of its own. Returns `false` if the reader has closed the pipe.
    ///
    /// # Errors
    /// As for [`Printer::list`].
    pub(crate) fn stream(&self, columns: &[Column], fields: &[String], records: &[Value]) -> Result<bool, OutputError> {
        if records.is_empty() {
            return Ok(true);
        }
        #[cfg(feature = "jq")]
        if let Some(jq) = &self.jq {
            for record in records {
                if !jq.run(record, false, |text| try_write(printable(text.to_owned()).as_bytes()))? {
                    return Ok(false);
                }
            }
            return Ok(true);
        }
        let text = match self.format {
            Format::Table => {
                let mut widths = self.stream_widths.borrow_mut();
                table::lines(columns, fields, records, &TableStyle::for_stdout(), &mut widths)
            }
            Format::Json => records.iter().map(|record| json(format!("{record}\n"))).collect(),
            Format::Yaml => {
                let document = |record| Ok(printable(format!("---\n{}", yaml::document(record)?)));
                records.iter().map(document).collect::<Result<String, OutputError>>()?
            }
            Format::Csv => printable(match self.stream_columns.get() {
                Some(columns) => csv::rows(columns, records)?,
                None => {
                    csv::table(self.stream_columns.get_or_init(|| csv::columns(columns, fields, records)), records)?
                }
            }),
            Format::Id => records.iter().map(|record| printable(ids(record))).collect(),
        };
        try_write(text.as_bytes())
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

    /// Prints any JSON. In the table format, lists of objects follow the object that contains them.
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

    /// Prints the content of several files, each as a document in YAML unless another format is set.
    ///
    /// # Errors
    /// As for [`Printer::list`].
    pub(crate) fn files(&self, values: &[Value]) -> Result<(), OutputError> {
        match (self.format, values) {
            (_, [one]) => self.file(one),
            (Format::Table | Format::Yaml, _) => {
                let documents = values.iter().map(yaml::document).collect::<Result<Vec<_>, _>>()?;
                write(&printable(documents.join("---\n")))
            }
            _ => self.document(&Value::Array(values.to_vec())),
        }
    }

    /// Prints the result for a repeatable argument: one record, or a list.
    ///
    /// # Errors
    /// As for [`Printer::list`].
    pub(crate) fn one_or_list(&self, columns: &[Column], records: &[Value]) -> Result<(), OutputError> {
        match records {
            [one] => self.one(one),
            // The records of created objects have only some of the columns.
            more if self.format == Format::Csv => self.document(&Value::Array(more.to_vec())),
            more => self.list(columns, &[], more),
        }
    }
}

/// The ids of a record, a list, or the list in `records`, one per line.
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
pub(crate) fn printable(text: String) -> String {
    if std::io::stdout().is_terminal() { printable_lines(&text) } else { text }
}

/// JSON as it is; with harmful characters escaped, which leaves its values as they are, if stdout is a terminal.
fn json(text: String) -> String {
    if std::io::stdout().is_terminal() { escaped(&text) } else { text }
}

/// Writes to stdout. A closed pipe is not an error, since the reader may stop at any time.
///
/// # Errors
/// When stdout cannot be written.
pub(crate) fn write(text: &str) -> Result<(), OutputError> {
    try_write(text.as_bytes()).map(|_| ())
}

/// Writes bytes to stdout. Returns `false` if the pipe is closed.
///
/// # Errors
/// When stdout cannot be written, or was closed at the start.
pub(crate) fn try_write(bytes: &[u8]) -> Result<bool, OutputError> {
    if stdout::was_closed() && !bytes.is_empty() {
        return Err(OutputError::Closed);
    }
    let mut out = std::io::stdout().lock();
    match out.write_all(bytes).and_then(|()| out.flush()) {
        Ok(()) => Ok(true),
        Err(e) if e.kind() == ErrorKind::BrokenPipe => Ok(false),
        Err(e) => Err(OutputError::Stdout(e)),
    }
}
