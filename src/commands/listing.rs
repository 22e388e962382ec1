//! A list that is asked for, and how it is read and printed.

use serde_json::Value;

use super::context::Context;
use crate::deploy::field::field;
use crate::deploy::order;
use crate::deploy::query::Query;
use crate::deploy::resource::{Column, Resource};
use crate::deploy::resources::HOSTS;
use crate::deploy::{self, Client};
use crate::error::Error;

/// How a list is read.
pub(crate) struct Source {
    /// The columns of a table.
    pub(crate) columns: Vec<Column>,
    /// Reads the records.
    pub(crate) read: Read,
}

/// Reads the records of a list.
type Read = Box<dyn Fn(&Client) -> Result<Vec<Value>, deploy::Error> + Send>;

/// A list that is asked for.
#[derive(Debug)]
pub(crate) struct Listing {
    pub(super) resource: &'static Resource,
    /// The query, with the fields that are meant.
    pub(crate) query: Query,
    /// The fields to show; empty for the default columns.
    pub(crate) fields: Vec<String>,
    /// The number of records at the end to show, if not all.
    pub(crate) tail: Option<u32>,
}

impl Listing {
    /// The name of a record, or its text if it has none.
    pub(crate) fn label(&self, record: &Value) -> String {
        self.resource.reference(record).map_or_else(|| record.to_string(), |reference| reference.name)
    }

    /// Removes the records of several servers that exceed the limit of one list.
    pub(crate) fn cut(&self, records: &mut Vec<Value>) {
        let size = |limit: Option<u32>| limit.map_or(usize::MAX, |limit| usize::try_from(limit).unwrap_or(usize::MAX));
        records.drain(..records.len().saturating_sub(size(self.tail)));
        records.truncate(size(self.query.limit));
    }

    /// The error for a list that the server refused. If a field is not known, the hint lists those that are.
    pub(crate) fn refused(&self, error: deploy::Error) -> Error {
        let texts: Vec<String> = self.unknown_fields().map(|name| self.resource.unknown_field(name)).collect();
        let Resource { path, plural, .. } = self.resource;
        let is_of_host = path.len() > 1 && path.first() == HOSTS.path.first();
        match &error {
            deploy::Error::Api(refusal) if refusal.status == 400 && !texts.is_empty() => {
                Error::RefusedList { error, hint: texts.join("\n") }
            }
            // Releases of Deploy without the calls for what a host has say that they do not exist.
            missing if is_of_host && missing.is_missing_call() => {
                let hint = format!("this release of Deploy does not list the {plural} of hosts");
                Error::RefusedList { error, hint }
            }
            _ => error.into(),
        }
    }

    /// Prints the list. For a person at a terminal an empty one is a sentence.
    ///
    /// # Errors
    /// Those of stdout and of the format.
    pub(crate) fn print(&self, context: &Context, columns: &[Column], records: Vec<Value>) -> Result<(), Error> {
        self.warn(context, &records);
        if records.is_empty() && context.printer.is_table() && context.console.is_read_along() {
            context.console.say(format_args!("No {} found.", self.resource.plural));
            return Ok(());
        }
        let records: Vec<Value> = records.into_iter().map(|record| context.for_display(record)).collect();
        Ok(context.printer.list(columns, &self.fields, &records)?)
    }

    /// Warns of fields that are neither known nor in the answer, and of values that are not known if nothing has them.
    pub(crate) fn warn(&self, context: &Context, records: &[Value]) {
        let is_absent = |name: &&str| records.iter().all(|record| field(record, name).is_none());
        for name in self.unknown_fields().filter(is_absent) {
            context.console.warn(self.resource.unknown_field(name));
        }
        if records.is_empty() {
            let unknown = self.query.filters.iter().filter_map(|filter| self.resource.unknown_value(filter));
            unknown.for_each(|text| context.console.warn(text));
        }
    }

    /// The names in the query that are not those of known fields.
    fn unknown_fields(&self) -> impl Iterator<Item = &str> {
        let query = &self.query;
        let sorted = query.order.iter().map(|key| order::split(key).0);
        let filtered = query.filters.iter().map(|filter| filter.field.as_str());
        let mut all: Vec<&str> = query.fields.iter().map(String::as_str).chain(filtered).chain(sorted).collect();
        all.retain(|name| !name.starts_with('*') && !self.resource.has_field(name));
        all.sort_unstable();
        all.dedup();
        all.into_iter()
    }
}
