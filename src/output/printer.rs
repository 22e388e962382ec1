//! The one writer to stdout.

use std::cell::OnceCell;
use std::io::{ErrorKind, IsTerminal, Write};
use std::str::FromStr;

use anyhow::Context as _;
use clap::ValueEnum;
use serde_json::Value;

use super::jq::Jq;
use super::table::{self, Look};
use super::value::field;
use super::{csv, yaml};
use crate::deploy::field::text;
use crate::deploy::resource::Column;

/// The forms of an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub enum Format {
    /// For people.
    #[default]
    Table,
    /// One JSON document: a list is an array, one thing an object.
    Json,
    /// The same as YAML.
    Yaml,
    /// A header of field paths, and a row a thing.
    Csv,
    /// Identifiers only, a line each.
    Id,
}

impl Format {
    /// Its name on the command line.
    pub fn name(self) -> String {
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

/// Prints answers in the chosen form.
pub struct Printer {
    format: Format,
    jq: Option<Jq>,
    /// The columns of a stream as CSV, from its first record on.
    streamed: OnceCell<Vec<String>>,
}

impl Printer {
    /// One that prints in this form.
    pub fn new(format: Format) -> Self {
        Self { format, jq: None, streamed: OnceCell::new() }
    }

    /// One that prints what an expression makes of the JSON.
    pub fn filtered(jq: Jq) -> Self {
        Self { jq: Some(jq), ..Self::new(Format::Json) }
    }

    /// Whether the answer is for a person, who reads the rest on stderr.
    pub fn is_table(&self) -> bool {
        self.format == Format::Table
    }

    /// Prints a list; `fields` are the columns wanted in place of these.
    ///
    /// # Errors
    /// When stdout cannot be written, a closed pipe being no error; what jq says of its expression.
    pub fn list(&self, columns: &[Column], fields: &[String], records: &[Value]) -> anyhow::Result<()> {
        match self.format {
            Format::Table => write(&table::list(columns, fields, records, &Look::at_stdout())),
            Format::Csv => write(&visible(csv::table(&csv::columns(columns, fields, records), records)?)),
            _ => self.document(&Value::Array(records.to_vec())),
        }
    }

    /// Prints one of a stream of things, on a line of its own; false where whoever reads has closed the pipe.
    ///
    /// # Errors
    /// As for [`Printer::list`].
    pub fn next(&self, columns: &[Column], fields: &[String], record: &Value) -> anyhow::Result<bool> {
        if let Some(jq) = &self.jq {
            return jq.run(record, false, |text| try_write(visible(text.to_owned()).as_bytes()));
        }
        let alone = std::slice::from_ref(record);
        let line = match self.format {
            Format::Table => table::line(columns, fields, record, &Look::at_stdout()) + "\n",
            Format::Json => format!("{record}\n"),
            Format::Yaml => format!("---\n{}", yaml::document(record)?),
            Format::Csv => visible(match self.streamed.get() {
                Some(columns) => csv::rows(columns, alone)?,
                None => csv::table(self.streamed.get_or_init(|| csv::columns(columns, fields, alone)), alone)?,
            }),
            Format::Id => ids(record),
        };
        try_write(line.as_bytes())
    }

    /// Prints one thing.
    ///
    /// # Errors
    /// As for [`Printer::list`].
    pub fn one(&self, record: &Value) -> anyhow::Result<()> {
        match self.format {
            Format::Table => write(&table::record(record, &Look::at_stdout())),
            _ => self.document(record),
        }
    }

    /// Prints any JSON, be it neither a list of records nor one: in a table lists of objects stand below what holds them.
    ///
    /// # Errors
    /// As for [`Printer::list`].
    pub fn document(&self, value: &Value) -> anyhow::Result<()> {
        if let Some(jq) = &self.jq {
            let pretty = std::io::stdout().is_terminal();
            return jq.run(value, pretty, |text| try_write(visible(text.to_owned()).as_bytes())).map(|_| ());
        }
        match self.format {
            Format::Table => write(&table::document(value, &Look::at_stdout())),
            Format::Json => write(&format!("{value:#}\n")),
            Format::Yaml => write(&yaml::document(value)?),
            Format::Csv => write(&visible(csv::document(value)?)),
            Format::Id => write(&ids(value)),
        }
    }

    /// Prints what is meant to be kept as a file: as YAML where no other form was asked for.
    ///
    /// # Errors
    /// As for [`Printer::list`].
    pub fn file(&self, value: &Value) -> anyhow::Result<()> {
        match self.format {
            Format::Table => write(&yaml::document(value)?),
            _ => self.document(value),
        }
    }

    /// Prints what an argument that repeats asked for: one thing as one thing, several as a list.
    ///
    /// # Errors
    /// As for [`Printer::list`].
    pub fn some(&self, columns: &[Column], records: &[Value]) -> anyhow::Result<()> {
        match records {
            [one] => self.one(one),
            // Of what was just made only a part of the columns is known.
            more if self.format == Format::Csv => self.document(&Value::Array(more.to_vec())),
            more => self.list(columns, &[], more),
        }
    }
}

/// The identifiers of a record, of a list of them, or of those within `records`.
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

/// On a terminal without what could move its cursor; a program gets all that came.
fn visible(text: String) -> String {
    if !std::io::stdout().is_terminal() {
        return text;
    }
    text.chars().map(|c| if c.is_control() && c != '\n' && c != '\t' { ' ' } else { c }).collect()
}

/// Writes to stdout. Whoever closed the pipe has read enough: that is no error.
///
/// # Errors
/// When stdout cannot be written.
pub fn write(text: &str) -> anyhow::Result<()> {
    try_write(text.as_bytes()).map(|_| ())
}

/// Writes bytes as they are; false where the pipe is closed.
///
/// # Errors
/// When stdout cannot be written.
pub fn try_write(bytes: &[u8]) -> anyhow::Result<bool> {
    let mut out = std::io::stdout().lock();
    match out.write_all(bytes).and_then(|()| out.flush()) {
        Ok(()) => Ok(true),
        Err(e) if e.kind() == ErrorKind::BrokenPipe => Ok(false),
        Err(e) => Err(e).context("cannot write to stdout"),
    }
}

/// Whether nobody reads stdout any more, which a program that waits for something to write would not notice.
pub fn is_closed() -> bool {
    use rustix::event::{PollFd, PollFlags, Timespec, poll};
    let out = std::io::stdout();
    let mut asked = [PollFd::new(&out, PollFlags::empty())];
    poll(&mut asked, Some(&Timespec::default())).is_ok() && asked[0].revents().contains(PollFlags::ERR)
}
