//! The one writer to stdout.

use std::io::{ErrorKind, IsTerminal, Write};
use std::rc::Rc;

use anyhow::Context;
use serde_json::Value;

use super::jq::{self, Jq};
use super::value::field;
use super::view::View;
use super::{csv, table, yaml};

/// The forms of an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, clap::ValueEnum)]
pub enum Format {
    /// For people.
    #[default]
    Table,
    /// One JSON document: a list is an array, one thing an object.
    Json,
    /// The same, as YAML.
    Yaml,
    /// Raw values, a row a record.
    Csv,
    /// Identifiers only, a line each.
    Id,
}

/// Prints answers in the chosen form.
#[derive(Debug, Clone)]
pub struct Printer {
    format: Format,
    jq: Option<Rc<Jq>>,
}

impl Printer {
    /// One that prints in this form.
    pub fn new(format: Format) -> Self {
        Self { format, jq: None }
    }

    /// One that prints what a program makes of the JSON.
    pub fn with_jq(jq: Jq) -> Self {
        Self { format: Format::Json, jq: Some(Rc::new(jq)) }
    }

    /// Whether the answer is for a person, who reads the rest on stderr.
    pub fn is_table(&self) -> bool {
        self.format == Format::Table
    }

    /// Prints a list; `fields` are the columns wanted in place of the view's own.
    ///
    /// # Errors
    /// When stdout cannot be written; a closed pipe is none.
    pub fn list(&self, view: &View, fields: &[String], records: &[Value]) -> anyhow::Result<()> {
        match self.format {
            Format::Table => write(&table::list(view, fields, records)),
            Format::Csv => write(&csv::list(view, fields, records)?),
            Format::Id => write(&ids(records)),
            Format::Json | Format::Yaml => self.document(&Value::Array(records.to_vec())),
        }
    }

    /// Prints one of a stream of things, the `first` or a later one; false where whoever reads has closed the pipe.
    ///
    /// # Errors
    /// When stdout cannot be written.
    pub fn next(&self, view: &View, fields: &[String], record: &Value, first: bool) -> anyhow::Result<bool> {
        let line = match (self.format, &self.jq) {
            (_, Some(jq)) => jq::text(&jq.run(record)?, false),
            (Format::Table, _) => table::line(view, fields, record) + "\n",
            (Format::Json, _) => format!("{record}\n"),
            (Format::Yaml, _) => format!("---\n{}", yaml::document(record)?),
            (Format::Csv, _) => csv::next(view, fields, record, first)?,
            (Format::Id, _) => ids(std::slice::from_ref(record)),
        };
        try_write(line.as_bytes())
    }

    /// Prints one thing.
    ///
    /// # Errors
    /// As for [`Printer::list`].
    pub fn one(&self, record: &Value) -> anyhow::Result<()> {
        match self.format {
            Format::Table => write(&table::record(record)),
            Format::Csv => write(&csv::record(record)?),
            Format::Id => write(&ids(std::slice::from_ref(record))),
            Format::Json | Format::Yaml => self.document(record),
        }
    }

    /// Prints what an argument that repeats asked for: one thing as one thing, several as a list.
    ///
    /// # Errors
    /// As for [`Printer::list`].
    pub fn some(&self, view: &View, records: &[Value]) -> anyhow::Result<()> {
        match records {
            [one] => self.one(one),
            more => self.list(view, &[], more),
        }
    }

    /// Prints something for programs, that has no table: YAML where that or nothing was asked for.
    ///
    /// # Errors
    /// As for [`Printer::list`].
    pub fn document(&self, value: &Value) -> anyhow::Result<()> {
        match (&self.jq, self.format) {
            (Some(jq), _) => write(&jq::text(&jq.run(value)?, std::io::stdout().is_terminal())),
            (None, Format::Json) => write(&format!("{value:#}\n")),
            (None, Format::Table | Format::Yaml) => write(&yaml::document(value)?),
            (None, Format::Csv | Format::Id) => self.one(value),
        }
    }
}

fn ids(records: &[Value]) -> String {
    let id = |record: &Value| crate::deploy::model::text(&field(record, "id")?).map(|id| id + "\n");
    records.iter().filter_map(id).collect()
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
