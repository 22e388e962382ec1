//! The flags of all `list` commands.

use clap::Args;

use crate::deploy::query::{Filter, Query, field_name, sort_key};

/// The flags of a list.
#[derive(Debug, Clone, Args)]
#[command(next_help_heading = "List")]
pub(crate) struct ListArgs {
    /// Show only records whose FIELD has this value (repeatable). VALUE may start with an operator or contain *:
    /// 'state=!running', 'time=>2026-01-01', 'name=prod*'
    #[arg(long, value_name = "FIELD=VALUE")]
    filter: Vec<Filter>,
    /// Fields to show instead of the default columns; * for the inexpensive ones, ** for all
    #[arg(long, value_name = "FIELD", value_delimiter = ',', value_parser = field_name)]
    fields: Vec<String>,
    /// Sort by a field, 'FIELD desc' for descending order (repeatable)
    #[arg(long, value_name = "FIELD", value_delimiter = ',', value_parser = sort_key)]
    sort: Vec<String>,
    /// Maximum number of records
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
    limit: Option<u32>,
}

impl ListArgs {
    /// The fields to show; empty for the default columns.
    pub(crate) fn fields(&self) -> &[String] {
        &self.fields
    }

    /// The query parameters.
    pub(crate) fn query(&self) -> Query {
        Query { filters: self.filter.clone(), fields: self.fields.clone(), order: self.sort.clone(), limit: self.limit }
    }
}
