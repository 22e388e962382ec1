//! `/events`

use crate::deploy::Call;
use crate::deploy::query::{Filter, Query};
use crate::deploy::resources::EVENTS;

/// Lists events. `since` is a time with an operator before it, as in `>=2026-01-31T12:00:00Z`.
pub(crate) fn list(query: &Query, since: Option<&str>) -> Call {
    let mut query = query.clone();
    query.filters.extend(since.map(|value| Filter { field: "time".to_owned(), value: value.to_owned() }));
    query.on(EVENTS.collection(&[]).list())
}
