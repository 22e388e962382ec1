//! How quirks change requests and answers. What they leave as it is passes through unchanged.

use serde_json::Value;

use crate::simulator::identifiers::{self, Identifiers};
use crate::simulator::quirk::{Quirk, Quirks};
use crate::simulator::refusal::Refusal;
use crate::simulator::reply::{Content, Reply};
use crate::simulator::request::{Body, Request};
use crate::simulator::shape::Shape;
use crate::simulator::state::State;

/// The fields that `string-numbers` makes strings.
const NUMBERS: [&str; 5] = ["capacity", "available_capacity", "size", "mtu", "vlan_id"];

/// Changes a request to what it would be without quirks.
pub(crate) fn read(request: &mut Request, state: &State) {
    if !request.rules.quirks.has(Quirk::NumericIds) {
        return;
    }
    let known = Identifiers::of(state);
    request.ids.iter_mut().for_each(|id| known.restore(id));
    if let Body::Json(body) = &mut request.body {
        known.restore_all(body);
    }
}

/// Changes a stored record to the one that queries select from: a filter sees what the client sees.
pub(crate) fn record(record: &mut Value, shape: &Shape, quirks: Quirks) {
    for path in shape.absent(quirks) {
        remove(record, path);
    }
    if quirks.has(Quirk::NumericIds) {
        identifiers::to_numbers(record);
    }
}

/// Changes an answer.
pub(crate) fn answer(reply: &mut Reply, quirks: Quirks) {
    let Content::Json(json) = &mut reply.content else { return };
    if quirks.has(Quirk::StringNumbers) {
        to_strings(json);
    }
    if quirks.has(Quirk::NumericIds) {
        identifiers::to_numbers(json);
        reply.location = reply.location.as_deref().map(identifiers::replaced);
    }
    if quirks.has(Quirk::EmptyAnswers) && json.as_object().is_some_and(serde_json::Map::is_empty) {
        reply.content = if reply.location.is_some() { Content::Nothing } else { Content::Json(Value::Null) };
    }
}

/// Changes a refusal.
pub(crate) fn refusal(refusal: &mut Refusal, quirks: Quirks) {
    if quirks.has(Quirk::NumericIds) {
        refusal.message = identifiers::replaced(&refusal.message);
    }
}

fn to_strings(value: &mut Value) {
    match value {
        Value::Array(list) => list.iter_mut().for_each(to_strings),
        Value::Object(map) => {
            for (key, value) in map {
                match value {
                    Value::Number(number) if NUMBERS.contains(&key.as_str()) => {
                        *value = Value::from(number.to_string())
                    }
                    other => to_strings(other),
                }
            }
        }
        _ => {}
    }
}

/// Removes the field at a dotted path, which goes into each member of a list.
fn remove(value: &mut Value, path: &str) {
    if let Value::Array(list) = value {
        list.iter_mut().for_each(|value| remove(value, path));
        return;
    }
    let Some(map) = value.as_object_mut() else { return };
    match path.split_once('.') {
        None => drop(map.remove(path)),
        Some((key, rest)) => {
            if let Some(inner) = map.get_mut(key) {
                remove(inner, rest);
            }
        }
    }
}
