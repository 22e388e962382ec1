//! How a state is shown: on the screen, or as lines of what changed.

use std::collections::HashSet;

use serde_json::Value;

use crate::commands::context::Context;
use crate::commands::listing::Listing;
use crate::deploy::resource::Column;
use crate::error::Error;
use crate::output::Format;
use crate::output::printer::{printable, try_write};

/// What a state is.
pub(super) enum View {
    /// A list; the state is an array.
    List {
        /// What was asked for.
        listing: Listing,
        /// The columns of a table.
        columns: Vec<Column>,
    },
    /// One object.
    Record,
}

impl View {
    /// The table of a state.
    pub(super) fn text(&self, context: &Context, state: &Value) -> String {
        match self {
            Self::List { listing, columns } => {
                context.printer.list_text(columns, &listing.fields, &displayed(context, records(state)))
            }
            Self::Record => context.printer.record_text(&context.for_display(state.clone())),
        }
    }

    /// Prints a state as the command does without `--watch`.
    pub(super) fn print(self, context: &Context, state: Value) -> Result<(), Error> {
        match (self, state) {
            (Self::List { listing, columns }, Value::Array(records)) => listing.print(context, &columns, records),
            (_, state) => Ok(context.printer.one(&context.for_display(state))?),
        }
    }

    /// Prints a change: a document on one line; otherwise the records that are new or have changed, or of an object the
    /// fields. Returns `false` if the reader has closed the pipe.
    pub(super) fn print_change(&self, context: &Context, before: Option<&Value>, now: &Value) -> Result<bool, Error> {
        let printer = &context.printer;
        if printer.is_document() {
            return Ok(printer.stream(&[], &[], std::slice::from_ref(now))?);
        }
        match self {
            Self::List { listing, columns } => {
                let (old, new) = (before.map(records).unwrap_or_default(), records(now));
                if before.is_none() {
                    listing.warn(context, new);
                }
                let changed: Vec<Value> = new.iter().filter(|record| !old.contains(record)).cloned().collect();
                let goes_on = printer.stream(columns, &listing.fields, &displayed(context, &changed))?;
                let left: HashSet<String> = new.iter().map(|record| listing.label(record)).collect();
                let gone = old.iter().map(|record| listing.label(record)).filter(|label| !left.contains(label));
                let gone: String = gone.map(|label| format!("deleted: {label}\n")).collect();
                // The other formats have no place for it.
                Ok(goes_on && (!printer.is_table() || try_write(printable(gone).as_bytes())?))
            }
            Self::Record if printer.format() == Format::Table => {
                let old = before.map(|before| self.text(context, before)).unwrap_or_default();
                let old: HashSet<&str> = old.lines().collect();
                let new = self.text(context, now);
                let changed = new.lines().filter(|line| !old.contains(line));
                let changed: String = changed.map(|line| format!("{line}\n")).collect();
                Ok(try_write(changed.as_bytes())?)
            }
            Self::Record => Ok(printer.stream(&[], &["*".to_owned()], std::slice::from_ref(now))?),
        }
    }

    /// The error of a refused request.
    pub(super) fn refused(&self, error: Error) -> Error {
        match (self, error) {
            (Self::List { listing, .. }, Error::Call(error)) => listing.refused(error),
            (_, error) => error,
        }
    }
}

fn records(state: &Value) -> &[Value] {
    state.as_array().map(Vec::as_slice).unwrap_or_default()
}

fn displayed(context: &Context, records: &[Value]) -> Vec<Value> {
    records.iter().map(|record| context.for_display(record.clone())).collect()
}
