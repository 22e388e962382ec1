//! Lenient access to the fields of a record. Deploy may write a number as a string and an identifier as a number (D). A
//! field that is null is treated as missing.

use serde_json::Value;

/// The field at a dotted path. If the path leads through a list, the result is the list of the fields of its members,
/// with null for a member that lacks the field.
pub(crate) fn field(record: &Value, path: &str) -> Option<Value> {
    path.split('.').try_fold(record.clone(), |value, key| match value {
        Value::Object(mut map) => map.remove(key),
        Value::Array(list) => Some(list.iter().map(|member| member.get(key).cloned().unwrap_or_default()).collect()),
        _ => None,
    })
}

/// A string, or a number in decimal notation.
pub(crate) fn text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

/// A non-negative integer, or a string that contains one.
pub(crate) fn number(value: &Value) -> Option<u64> {
    match value {
        Value::Number(number) => number.as_u64(),
        Value::String(text) => text.trim().parse().ok(),
        _ => None,
    }
}

/// A boolean, or a string that contains one.
pub(crate) fn boolean(value: &Value) -> Option<bool> {
    match value {
        Value::Bool(value) => Some(*value),
        Value::String(text) => text.trim().to_ascii_lowercase().parse().ok(),
        _ => None,
    }
}

/// The strings and numbers in a list, as strings; empty for anything else.
pub(crate) fn texts(value: &Value) -> Vec<String> {
    value.as_array().into_iter().flatten().filter_map(text).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn fields_are_found_through_objects_and_lists() {
        let record = json!({"a": {"b": 1}, "nodes": [{"name": "n1"}, {"name": "n2"}, {}]});
        assert_eq!(field(&record, "a.b"), Some(json!(1)));
        assert_eq!(field(&record, "nodes.name"), Some(json!(["n1", "n2", null])));
        assert_eq!(field(&record, "a.c"), None);
    }

    #[test]
    fn numbers_and_booleans_may_be_strings() {
        assert_eq!((number(&json!(7)), number(&json!(" 7 ")), number(&json!("7 GB"))), (Some(7), Some(7), None));
        assert_eq!((number(&json!(-1)), number(&json!(null))), (None, None));
        assert_eq!((boolean(&json!(true)), boolean(&json!("False"))), (Some(true), Some(false)));
        assert_eq!((text(&json!(7)), text(&json!(null))), (Some("7".to_owned()), None));
        assert_eq!(texts(&json!(["a", 1, null])), ["a", "1"]);
        assert!(texts(&json!(null)).is_empty());
    }
}
