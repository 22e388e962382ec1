//! `event list --tail`: the last events.

use serde_json::Value;

use crate::deploy::api::events;
use crate::deploy::query::Query;
use crate::deploy::{Client, Error, order};

/// The last `count` events that a query selects, oldest first.
///
/// # Errors
/// Those of the call.
pub(super) fn tail(client: &Client, query: &Query, since: Option<&str>, count: u32) -> Result<Vec<Value>, Error> {
    let newest_first = Query { order: vec!["time desc".to_owned()], limit: Some(count), ..query.clone() };
    let events = client.collection(&events::list(&newest_first, since))?;
    Ok(oldest_first(events, usize::try_from(count).unwrap_or(usize::MAX)))
}

/// The last events of a list that is sorted by time in descending order, unless the server ignores the order.
fn oldest_first(mut events: Vec<Value>, count: usize) -> Vec<Value> {
    events.reverse();
    order::sort(&mut events, &["time".to_owned()]);
    events.split_off(events.len().saturating_sub(count))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn the_last_events_are_taken_whatever_the_order_of_the_server() {
        let (a, b, c) = (
            json!({"time": "2026-01-01T00:00:01Z"}),
            json!({"time": "2026-01-01T00:00:02Z"}),
            json!({"time": "2026-01-01T00:00:03Z"}),
        );
        for order in [[&c, &b, &a], [&a, &b, &c], [&b, &c, &a]] {
            let events = order.map(Clone::clone).to_vec();
            assert_eq!(oldest_first(events.clone(), 2), [b.clone(), c.clone()]);
            assert_eq!(oldest_first(events, 9), [a.clone(), b.clone(), c.clone()]);
        }
        // Without the time in the answer, the order of the server counts.
        assert_eq!(oldest_first(vec![json!(2), json!(1)], 2), [1, 2]);
        assert!(oldest_first(Vec::new(), 1).is_empty());
    }
}
