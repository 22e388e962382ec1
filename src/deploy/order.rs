//! Sorts records of several collections as the server sorts those of one.

use std::cmp::Ordering;

use chrono::DateTime;
use serde_json::Value;

use super::field::{field, text};

/// Sorts records by keys of the form `FIELD`, `FIELD asc` or `FIELD desc`. Records without the field come last.
pub(crate) fn sort(records: &mut [Value], keys: &[String]) {
    let keys: Vec<(&str, bool)> = keys.iter().map(|key| split(key)).collect();
    records.sort_by(|a, b| {
        let by_key = |(path, is_descending): &(&str, bool)| match (value(a, path), value(b, path)) {
            (Some(a), Some(b)) if *is_descending => compare(&b, &a),
            (Some(a), Some(b)) => compare(&a, &b),
            (a, b) => a.is_none().cmp(&b.is_none()),
        };
        keys.iter().map(by_key).find(|order| order.is_ne()).unwrap_or(Ordering::Equal)
    });
}

/// The field of a sort key, and whether it is in descending order.
pub(crate) fn split(key: &str) -> (&str, bool) {
    match key.split_once(' ') {
        Some((field, way)) => (field, way == "desc"),
        None => (key, false),
    }
}

fn value(record: &Value, path: &str) -> Option<Value> {
    field(record, path).filter(|value| !value.is_null())
}

/// Compares numbers by size, times by date and other values as text.
fn compare(a: &Value, b: &Value) -> Ordering {
    if let (Some(a), Some(b)) = (a.as_f64(), b.as_f64()) {
        return a.total_cmp(&b);
    }
    let plain = |value: &Value| text(value).unwrap_or_else(|| value.to_string());
    let (a, b) = (plain(a), plain(b));
    match (DateTime::parse_from_rfc3339(&a), DateTime::parse_from_rfc3339(&b)) {
        (Ok(a), Ok(b)) => a.cmp(&b),
        _ => a.cmp(&b),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn sorted(mut records: Vec<Value>, keys: &[&str]) -> Vec<Value> {
        sort(&mut records, &keys.iter().map(|key| (*key).to_owned()).collect::<Vec<_>>());
        records.into_iter().map(|record| record["id"].clone()).collect()
    }

    #[test]
    fn several_keys_and_directions_are_respected() {
        let records = vec![
            json!({"id": 1, "name": "b", "a": {"n": 10}, "time": "2026-01-01T00:00:00+02:00"}),
            json!({"id": 2, "name": "a", "a": {"n": 9}, "time": "2026-01-01T00:00:00Z"}),
            json!({"id": 3, "name": "a", "a": {"n": null}}),
            json!({"id": 4, "name": "a", "a": {"n": 10}, "time": "2025-12-31T23:00:00Z"}),
        ];
        assert_eq!(sorted(records.clone(), &["name", "a.n desc"]), [4, 2, 3, 1]);
        assert_eq!(sorted(records.clone(), &["a.n"]), [2, 1, 4, 3]);
        assert_eq!(sorted(records.clone(), &["a.n desc"]), [1, 4, 2, 3]);
        assert_eq!(sorted(records.clone(), &["time asc"]), [1, 4, 2, 3]);
        assert_eq!(sorted(records, &[]), [1, 2, 3, 4]);
    }
}
