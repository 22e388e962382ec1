//! Answers to a GET.

use serde::Serialize;
use serde_json::Value;

use crate::simulator::presentation;
use crate::simulator::query::Selection;
use crate::simulator::refusal::Refusal;
use crate::simulator::reply::Reply;
use crate::simulator::request::Request;

/// Answers a GET of a collection.
pub(super) fn list<T: Serialize>(request: &Request, records: impl IntoIterator<Item = T>) -> Result<Reply, Refusal> {
    let shape = request.route.shape;
    let selection = Selection::of_collection(&request.query, shape, request.route.parameters, request.rules.strict)?;
    Ok(Reply::records(selection.apply(records.into_iter().map(|record| json(&record, request)).collect(), shape)))
}

/// Answers a GET of one record.
pub(super) fn show(request: &Request, record: &impl Serialize) -> Result<Reply, Refusal> {
    let shape = request.route.shape;
    let selection = Selection::of_record(&request.query, shape, request.route.parameters, request.rules.strict)?;
    Ok(Reply::record(selection.project(&json(record, request), shape)))
}

fn json(record: &impl Serialize, request: &Request) -> Value {
    let mut json = serde_json::to_value(record).unwrap_or_default();
    presentation::record(&mut json, request.route.shape, request.rules.quirks);
    json
}
