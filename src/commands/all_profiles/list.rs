//! A list of what all saved servers have.

use serde_json::Value;

use super::{SERVER, with_server};
use crate::commands::context::Context;
use crate::commands::list::{Listing, Source};
use crate::deploy::order;
use crate::deploy::query::Query;
use crate::error::Error;

/// Prints one list of the records of all saved servers. `source` is how a server is asked. Sorting and limits are for the
/// whole list.
///
/// # Errors
/// If a server did not answer: the others are printed nevertheless.
pub(in crate::commands) fn list(
    context: &Context,
    mut listing: Listing,
    source: impl Fn(&Context, &Query) -> Result<Source, Error> + Sync,
) -> Result<(), Error> {
    let keys = listing.query.order.clone();
    if !listing.query.fields.is_empty() {
        listing.query.fields.extend(keys.iter().map(|key| order::split(key).0.to_owned()));
        listing.fields.insert(0, SERVER.field.to_owned());
    }
    let asked = context.ask_all(|context| {
        let Source { columns, read } = source(context, &listing.query)?;
        let records = read(context.client()?).map_err(|error| listing.refused(error))?;
        Ok((columns, records))
    })?;
    let (mut columns, mut records) = (vec![SERVER], Vec::<Value>::new());
    for (server, (of_server, found)) in &asked.answers {
        columns.truncate(1);
        columns.extend(of_server);
        records.extend(found.iter().map(|record| with_server(record.clone(), server)));
    }
    order::sort(&mut records, &keys);
    listing.cut(&mut records);
    if !asked.answers.is_empty() || !context.printer.is_table() {
        listing.print(context, &columns, records)?;
    }
    asked.conclude(context)
}
