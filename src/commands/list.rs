//! The flags of all `list` commands, and what they ask for.

use std::marker::PhantomData;

use clap::Args;
use serde_json::Value;

use super::all_profiles;
use super::complete_list;
use super::context::Context;
use super::noun::Noun;
use super::watch;
use crate::deploy::field::field;
use crate::deploy::order;
use crate::deploy::query::{Filter, Query, field_name, sort_key};
use crate::deploy::resource::{Column, Resource};
use crate::deploy::resources::HOSTS;
use crate::deploy::{self, Client};
use crate::error::Error;

/// The flags of a list.
#[derive(Debug, Args)]
#[command(next_help_heading = "List")]
pub(crate) struct ListArgs<N: Noun> {
    /// Show only records whose FIELD has this value (repeatable). VALUE may start with an operator or contain *:
    /// 'state=!running', 'time=>2026-01-01', 'name=prod*'
    #[arg(long, value_name = "FIELD=VALUE", add = complete_list::filters(N::RESOURCE))]
    filter: Vec<Filter>,
    /// Fields to show instead of the default columns; * for the inexpensive ones, ** for all
    #[arg(long, value_name = "FIELD", value_delimiter = ',', value_parser = field_name,
          add = complete_list::fields(N::RESOURCE))]
    fields: Vec<String>,
    /// Sort by a field, 'FIELD desc' for descending order (repeatable)
    #[arg(long, value_name = "FIELD", value_delimiter = ',', value_parser = sort_key,
          add = complete_list::sort_keys(N::RESOURCE))]
    sort: Vec<String>,
    /// Maximum number of records
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
    limit: Option<u32>,
    /// List the records of all saved servers, which are asked at the same time, with the column SERVER
    #[arg(long)]
    all_profiles: bool,
    /// Show the list again whenever it changes, until q or Ctrl-C
    #[arg(short, long, conflicts_with = "all_profiles")]
    watch: bool,
    #[arg(skip)]
    noun: PhantomData<N>,
}

/// How a list is read.
pub(crate) struct Source {
    /// The columns of a table.
    pub(crate) columns: Vec<Column>,
    /// Reads the records.
    pub(crate) read: Read,
}

/// Reads the records of a list.
type Read = Box<dyn Fn(&Client) -> Result<Vec<Value>, deploy::Error> + Send>;

impl<N: Noun> ListArgs<N> {
    /// Prints the list. `source` is how the server of a context is asked.
    ///
    /// # Errors
    /// Those of `source` and of the calls.
    pub(crate) fn run(
        &self,
        context: &Context,
        listing: Listing,
        source: impl Fn(&Context, &Query) -> Result<Source, Error> + Sync,
    ) -> Result<(), Error> {
        if self.all_profiles {
            return all_profiles::list(context, listing, source);
        }
        let source = source(context, &listing.query)?;
        if self.watch {
            return watch::list(context, listing, source);
        }
        let Source { columns, read } = source;
        let records = read(context.client()?).map_err(|error| listing.refused(error))?;
        listing.print(context, &columns, records)
    }

    /// What the flags ask for.
    pub(crate) fn listing(&self) -> Listing {
        let resource = N::RESOURCE;
        let filters =
            self.filter.iter().map(|filter| Filter { field: resource.value_of(&filter.field), ..filter.clone() });
        let sort = self.sort.iter().map(|key| match order::split(key) {
            (field, true) => format!("{} desc", resource.value_of(field)),
            (field, false) => resource.value_of(field),
        });
        let fields: Vec<String> = self.fields.iter().map(|name| resource.field_of(name)).collect();
        let needed = fields.iter().flat_map(|field| resource.needed_for(field)).map(str::to_owned);
        let query =
            Query { filters: filters.collect(), fields: needed.collect(), order: sort.collect(), limit: self.limit };
        Listing { resource, query, fields, tail: None }
    }
}

/// A list that is asked for.
#[derive(Debug)]
pub(crate) struct Listing {
    resource: &'static Resource,
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
