//! The fields of a record as text.

use bytesize::ByteSize;
use serde_json::Value;

pub(crate) use crate::deploy::field::field;
use crate::deploy::text::printable;

/// The text of a value in a table: capacities with a unit, lists joined, objects by name, nothing for null. `path` is
/// the path of the field.
pub(crate) fn display_text(path: &str, value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => printable(text),
        Value::Bool(true) => "yes".to_owned(),
        Value::Bool(false) => "no".to_owned(),
        Value::Number(number) => match number.as_u64() {
            Some(bytes) if is_capacity(path) => capacity(bytes),
            _ => number.to_string(),
        },
        Value::Array(list) => {
            let texts = list.iter().filter(|member| !member.is_null()).map(|member| display_text(path, member));
            texts.collect::<Vec<_>>().join(", ")
        }
        Value::Object(map) => match ["name", "id"].iter().find_map(|key| map.get(*key).filter(|v| !v.is_null())) {
            Some(name) => display_text("name", name),
            None => printable(&value.to_string()),
        },
    }
}

/// The fields of a record and of the objects in it, with their paths.
pub(crate) fn flatten(record: &Value) -> Vec<(String, &Value)> {
    fn walk<'a>(prefix: &str, value: &'a Value, rows: &mut Vec<(String, &'a Value)>) {
        match value {
            Value::Object(map) if !map.is_empty() => {
                for (key, inner) in map {
                    let key = printable(key);
                    let path = if prefix.is_empty() { key } else { format!("{prefix}.{key}") };
                    walk(&path, inner, rows);
                }
            }
            other => rows.push((prefix.to_owned(), other)),
        }
    }
    let mut rows = Vec::new();
    walk("", record, &mut rows);
    rows
}

/// A number of bytes with a decimal unit: `2 TB`, `1.65 TB`.
pub(crate) fn capacity(bytes: u64) -> String {
    let text = format!("{:.2}", ByteSize(bytes).display().si());
    match text.split_once(' ') {
        Some((number, unit)) if number.contains('.') => {
            format!("{} {unit}", number.trim_end_matches('0').trim_end_matches('.'))
        }
        _ => text,
    }
}

/// Whether a field is a number of bytes, according to its name.
fn is_capacity(path: &str) -> bool {
    let last = path.rsplit('.').next().unwrap_or(path);
    last.contains("capacity") || last.ends_with("size") || last.ends_with("bytes")
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
        assert_eq!(display_text("nodes.name", &json!(["n1", null, "n2"])), "n1, n2");
        assert_eq!(field(&record, "a.c"), None);
        assert_eq!(display_text("nodes", &record["nodes"]), "n1, n2, {}");
    }

    #[test]
    fn capacities_have_a_decimal_unit() {
        assert_eq!(capacity(2_000_000_000_000), "2 TB");
        assert_eq!(capacity(1_649_267_441_664), "1.65 TB");
        assert_eq!(capacity(500), "500 B");
        assert_eq!(display_text("storage.capacity", &json!(1_000_000_000)), "1 GB");
        assert_eq!(display_text("vlan_id", &json!(1_000_000_000)), "1000000000");
    }

    #[test]
    fn control_characters_are_replaced() {
        assert_eq!(display_text("message", &json!("a\u{1b}[2Jb\nc")), "a [2Jb c");
    }
}
