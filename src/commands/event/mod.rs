//! `event`: the events that Deploy records.

mod dedup;
mod follow;
mod tail;

use chrono::{DateTime, SecondsFormat, Utc};
use clap::{Args, Subcommand};

use super::complete_list;
use super::context::Context;
use super::list::ListArgs;
use super::listing::{Listing, Source};
use super::noun::{NoParent, Noun};
use crate::deploy::Client;
use crate::deploy::api::events;
use crate::deploy::query::Filter;
use crate::deploy::resource::Resource;
use crate::deploy::resources::EVENTS;
use crate::deploy::values::label;
use crate::error::Error;
use crate::usage_error::UsageError;

/// The verbs of `event`.
#[derive(Debug, Subcommand)]
pub(crate) enum Event {
    /// List and follow events
    ///
    /// Lists the events that Deploy has recorded, oldest first. With --follow, prints new events as they occur until it
    /// is interrupted. Events that a request caused contain its request id, which -vv prints.
    #[command(
        visible_alias = "ls",
        after_help = "\
Examples:
  deploy-cli event list --since 2h --type error
  # The last 20 events, and new ones as they occur
  deploy-cli event list --tail 20 --follow
  # Print the messages of new events as they occur
  deploy-cli event list --since 10m --follow --jq .message"
    )]
    List(List),
}

/// `event list`.
#[derive(Debug, Args)]
pub(crate) struct List {
    /// Show only events with this request id
    #[arg(long, value_name = "ID", value_parser = label)]
    request_id: Option<String>,
    /// Show only events since a duration ago (90s, 2h, 3d) or a time (2026-01-31T12:00:00Z)
    #[arg(long, value_name = "TIME", value_parser = since)]
    since: Option<String>,
    /// Show only events of this type
    #[arg(long = "type", value_name = "TYPE", value_parser = label, add = complete_list::values(&EVENTS, "type"))]
    kind: Option<String>,
    /// Print new events as they occur; with -o json, one JSON object per line
    #[arg(short, long, conflicts_with_all = ["sort", "limit", "all_profiles", "watch"])]
    follow: bool,
    /// Show only the last N events; with --follow, then new ones as they occur
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..), conflicts_with_all = ["sort", "limit"])]
    tail: Option<u32>,
    #[command(flatten)]
    list: ListArgs<Event>,
}

/// Parses a time, or a duration before now, and returns the filter for later events.
fn since(text: &str) -> Result<String, String> {
    if DateTime::parse_from_rfc3339(text).is_ok() {
        return Ok(format!(">{text}"));
    }
    let ago = humantime::parse_duration(text.trim()).ok().and_then(|ago| chrono::Duration::from_std(ago).ok());
    let moment = ago.and_then(|ago| Utc::now().checked_sub_signed(ago));
    let moment = moment.ok_or("write a duration (90s, 2h, 3d) or a time (2026-01-31T12:00:00Z)")?;
    Ok(format!(">{}", moment.to_rfc3339_opts(SecondsFormat::Micros, true)))
}

impl Noun for Event {
    const RESOURCE: &'static Resource = &EVENTS;
    type Parent = NoParent;
}

impl Event {
    /// Returns the exit status.
    pub(crate) fn run(self, context: &Context) -> Result<i32, Error> {
        let Self::List(args) = self;
        let listing = args.listing();
        if args.follow {
            if context.no_wait {
                return Err(UsageError::new("--no-wait cannot be used with --follow").into());
            }
            return follow::follow(context, listing, args.since, args.tail);
        }
        args.list.run(context, listing, |_, query| {
            let (query, since, last) = (query.clone(), args.since.clone(), args.tail);
            let read = move |client: &Client| match last {
                Some(count) => tail::tail(client, &query, since.as_deref(), count),
                None => client.collection(&events::list(&query, since.as_deref())),
            };
            Ok(Source { columns: EVENTS.columns.to_vec(), read: Box::new(read) })
        })?;
        Ok(0)
    }
}

impl List {
    /// What the flags ask for, without the time.
    fn listing(&self) -> Listing {
        let mut listing = self.list.listing();
        let query = &mut listing.query;
        for (field, value) in [("request_id", &self.request_id), ("type", &self.kind)] {
            if let Some(value) = value {
                query.filters.push(Filter { field: field.to_owned(), value: value.clone() });
            }
        }
        if query.order.is_empty() {
            query.order.push("time".to_owned());
        }
        listing.tail = self.tail;
        listing
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn since_keeps_a_time_unchanged_and_subtracts_a_duration_from_now() {
        assert_eq!(since("2026-01-31T12:00:00+02:00").as_deref(), Ok(">2026-01-31T12:00:00+02:00"));
        let two_hours = since("2h").unwrap();
        let moment = DateTime::parse_from_rfc3339(two_hours.trim_start_matches('>')).unwrap();
        let ago = Utc::now().signed_duration_since(moment);
        assert!((7200..7260).contains(&ago.num_seconds()), "{ago}");
        for wrong in ["", "yesterday", "2026-01-31", "-2h", "999999999999y"] {
            assert!(since(wrong).is_err(), "{wrong}");
        }
    }
}
