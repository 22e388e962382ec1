//! The difference between two states, which is made later to a third: another change in between is kept.

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// The parts of a state that differ, before and after.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Change {
    before: Value,
    after: Value,
}

/// What is the history of a state rather than its content.
const HISTORY: [&str; 3] = ["jobs", "events", "latest"];

impl Change {
    /// The difference between two states, without their jobs and events.
    pub(crate) fn between(before: &impl Serialize, after: &impl Serialize) -> Self {
        let (mut before, mut after) = (content(before), content(after));
        drop_equal(&mut before, &mut after);
        Self { before, after }
    }

    /// Makes the change to a state.
    pub(crate) fn make<T: Serialize + DeserializeOwned>(&self, state: &mut T) {
        let Ok(mut json) = serde_json::to_value(&*state) else { return };
        merge(&mut json, &self.before, &self.after);
        if let Ok(changed) = serde_json::from_value(json) {
            *state = changed;
        }
    }
}

fn content(state: &impl Serialize) -> Value {
    let mut json = serde_json::to_value(state).unwrap_or_default();
    if let Some(map) = json.as_object_mut() {
        map.retain(|key, _| !HISTORY.contains(&key.as_str()));
    }
    json
}

fn id(value: &Value) -> Option<&Value> {
    value.get("id")
}

fn find<'a>(list: &'a [Value], wanted: &Value) -> Option<&'a Value> {
    list.iter().find(|value| id(value).is_some() && id(value) == id(wanted))
}

/// Drops what is equal from both sides, down to the records in the collections.
fn drop_equal(before: &mut Value, after: &mut Value) {
    let (Some(before), Some(after)) = (before.as_object_mut(), after.as_object_mut()) else { return };
    before.retain(|key, value| after.get(key) != Some(value));
    after.retain(|key, _| before.contains_key(key));
    for (key, after) in after {
        if let (Some(Value::Array(before)), Value::Array(after)) = (before.get_mut(key), after) {
            let old = before.clone();
            before.retain(|record| find(after, record) != Some(record));
            after.retain(|record| find(&old, record) != Some(record));
        }
    }
}

/// Makes the difference between `before` and `after` to `current`. Records in lists are matched by their id.
fn merge(current: &mut Value, before: &Value, after: &Value) {
    match (current, before, after) {
        (_, before, after) if before == after => {}
        (Value::Object(current), Value::Object(before), Value::Object(after)) => {
            for (key, after) in after {
                merge(current.entry(key).or_insert(Value::Null), before.get(key).unwrap_or(&Value::Null), after);
            }
        }
        (Value::Array(current), Value::Array(before), Value::Array(after)) if are_records(before, after) => {
            current.retain(|record| find(before, record).is_none() || find(after, record).is_some());
            for record in after {
                match (find(before, record), current.iter_mut().find(|other| id(other) == id(record))) {
                    (before, Some(current)) => merge(current, before.unwrap_or(&Value::Null), record),
                    (None, None) => current.push(record.clone()),
                    // Removed in the meantime.
                    (Some(_), None) => {}
                }
            }
        }
        (current, _, after) => current.clone_from(after),
    }
}

fn are_records(before: &[Value], after: &[Value]) -> bool {
    before.iter().chain(after).all(|value| value.as_object().is_some_and(|map: &Map<_, _>| map.contains_key("id")))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn changes_in_between_are_kept() {
        let node = json!({"id": "n", "name": "demo-01", "pools": []});
        let original = json!({"clusters": [{"id": "c", "ip": null, "nodes": [node]}], "licenses": []});
        let (mut renamed, mut attached, mut current) = (original.clone(), original.clone(), original.clone());
        renamed["clusters"][0]["nodes"][0]["name"] = json!("other");
        renamed["clusters"][0]["ip"] = json!("10.0.0.1");
        attached["clusters"][0]["nodes"][0]["pools"] = json!([{"id": "p", "capacity": 7}]);
        attached["licenses"] = json!([{"id": "l"}]);
        for changed in [&renamed, &attached] {
            Change::between(&original, changed).make(&mut current);
        }
        let node = json!({"id": "n", "name": "other", "pools": [{"id": "p", "capacity": 7}]});
        let clusters = json!([{"id": "c", "ip": "10.0.0.1", "nodes": [node]}]);
        assert_eq!(current, json!({"clusters": clusters, "licenses": [{"id": "l"}]}));
    }

    #[test]
    fn removed_records_stay_removed() {
        let before = json!({"clusters": [{"id": "c", "ip": null}, {"id": "d"}]});
        let after = json!({"clusters": [{"id": "c", "ip": "10.0.0.1"}]});
        let mut without = json!({"clusters": []});
        Change::between(&before, &after).make(&mut without);
        assert_eq!(without, json!({"clusters": []}));
        let mut current = before.clone();
        Change::between(&before, &after).make(&mut current);
        assert_eq!(current, after);
    }

    #[test]
    fn only_what_differs_is_kept() {
        let before = json!({"images": ["9.5"], "clusters": [{"id": "c"}], "jobs": [], "latest": 1});
        let after =
            json!({"images": ["9.5"], "clusters": [{"id": "c"}, {"id": "d"}], "jobs": [{"id": "j"}], "latest": 2});
        let change = Change::between(&before, &after);
        assert_eq!((change.before, change.after), (json!({"clusters": []}), json!({"clusters": [{"id": "d"}]})));
    }
}
