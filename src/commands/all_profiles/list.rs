//! A list of what all saved servers have.

use serde_json::Value;

use super::{SERVER, with_server};
use crate::commands::context::Context;
use crate::commands::listing::{Listing, Source};
use crate::deploy::order;
use crate::deploy::query::Query;
use crate::deploy::resource::Column;
use crate::error::Error;

/// The columns and the records of a server.
type Found = (Vec<Column>, Vec<Value>);

/// Prints one list of the records of all saved servers. `source` is how a server is asked. Sorting and limits are for the
/// whole list. A person at a terminal sees what the others have before a server that does not answer is given up, and the
/// whole list if it answers after all.
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
    let listing = &listing;
    let work = |context: &Context| {
        let Source { columns, read } = source(context, &listing.query)?;
        let records = read(context.client()?).map_err(|error| listing.refused(error))?;
        Ok((columns, records))
    };
    let print = |answers: &[(&str, &Found)]| {
        let (mut columns, mut records) = (vec![SERVER], Vec::<Value>::new());
        for (server, (of_server, found)) in answers {
            columns.truncate(1);
            columns.extend(of_server);
            records.extend(found.iter().map(|record| with_server(record.clone(), server)));
        }
        order::sort(&mut records, &keys);
        listing.cut(&mut records);
        listing.print(context, &columns, records)
    };
    let mut printed = 0;
    let asked = context.ask_all(work, |early| {
        // Scripts get one list.
        if early.is_empty() || !context.printer.is_table() || !context.console.is_read_along() {
            return Ok(());
        }
        printed = early.len();
        print(early)
    })?;
    let answers: Vec<_> = asked.answers.iter().map(|(server, answer)| (server.as_str(), answer)).collect();
    if answers.len() > printed || !context.printer.is_table() {
        print(&answers)?;
    }
    asked.conclude(context)
}
