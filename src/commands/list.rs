//! The flags of all `list` commands.

use std::marker::PhantomData;

use super::all_profiles;
use super::complete_list;
use super::context::Context;
use super::listing::{Listing, Source};
use super::noun::Noun;
use super::watch;
use crate::deploy::order;
use crate::deploy::query::{Filter, Query, field_name, sort_key};
use crate::error::Error;
use clap::Args;

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
