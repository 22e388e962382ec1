//! CSV: a header with field paths and a row for each record, with the values as received.

use std::collections::HashSet;

use serde_json::Value;

use super::error::OutputError;
use super::value::field;
use crate::deploy::resource::Column;

/// The separator of list members in a field. Members may contain it; use JSON if that matters.
const LIST_SEPARATOR: &str = ";";

/// The columns of a list: those of `--fields`, or else the default ones. They do not depend on the records, so that
/// scripts can rely on them. For `*`, all fields of the records. What a table computes has columns for its fields.
pub(crate) fn columns(columns: &[Column], fields: &[String], records: &[Value]) -> Vec<String> {
    if fields.iter().any(|f| f.starts_with('*')) {
        return paths(records);
    }
    let mut paths: Vec<&str> = Vec::new();
    for column in columns.iter().filter(|_| fields.is_empty()) {
        paths.extend(column.fields());
    }
    for name in fields {
        let computed = columns.iter().find(|column| column.computed.is_some() && column.field == name);
        match computed {
            Some(column) => paths.extend(column.fields()),
            None => paths.push(name),
        }
    }
    let mut known = HashSet::new();
    paths.retain(|path| known.insert(*path));
    paths.into_iter().map(str::to_owned).collect()
}

/// The paths of all fields of the records, also of those in lists of objects, in the order of their first occurrence.
pub(crate) fn paths(records: &[Value]) -> Vec<String> {
    fn walk(prefix: &str, value: &Value, all: &mut Vec<String>, known: &mut HashSet<String>) {
        match value {
            Value::Object(map) if !map.is_empty() => {
                for (key, inner) in map {
                    let path = if prefix.is_empty() { key.clone() } else { format!("{prefix}.{key}") };
                    walk(&path, inner, all, known);
                }
            }
            Value::Array(list) if !list.is_empty() && list.iter().all(Value::is_object) => {
                list.iter().for_each(|member| walk(prefix, member, all, known));
            }
            _ if !prefix.is_empty() && known.insert(prefix.to_owned()) => all.push(prefix.to_owned()),
            _ => {}
        }
    }
    let (mut all, mut known) = (Vec::new(), HashSet::new());
    records.iter().for_each(|record| walk("", record, &mut all, &mut known));
    all
}

/// A header and a row for each record.
///
/// # Errors
/// Those of the library.
pub(crate) fn table(columns: &[String], records: &[Value]) -> Result<String, OutputError> {
    let header = lines(&[columns.to_vec()])?;
    Ok(header + &rows(columns, records)?)
}

/// A row for each record.
///
/// # Errors
/// Those of the library.
pub(crate) fn rows(columns: &[String], records: &[Value]) -> Result<String, OutputError> {
    let row = |record: &Value| columns.iter().map(|path| cell(field(record, path).as_ref())).collect();
    lines(&records.iter().map(row).collect::<Vec<_>>())
}

/// Any JSON: a row for each record, also for those in `records`, and a column `value` for other values.
///
/// # Errors
/// Those of the library.
pub(crate) fn document(value: &Value) -> Result<String, OutputError> {
    let records = match value {
        Value::Array(list) => list.as_slice(),
        Value::Object(map) => match map.get("records") {
            Some(Value::Array(list)) => list.as_slice(),
            _ => std::slice::from_ref(value),
        },
        other => std::slice::from_ref(other),
    };
    if records.iter().all(Value::is_object) {
        return table(&paths(records), records);
    }
    let mut all = vec![vec!["value".to_owned()]];
    all.extend(records.iter().map(|value| vec![cell(Some(value))]));
    lines(&all)
}

fn cell(value: Option<&Value>) -> String {
    match value {
        None | Some(Value::Null) => String::new(),
        Some(Value::String(text)) => text.clone(),
        Some(Value::Array(list)) if list.iter().any(|member| member.is_object() || member.is_array()) => {
            Value::Array(list.clone()).to_string()
        }
        Some(Value::Array(list)) => {
            list.iter().map(|member| cell(Some(member))).collect::<Vec<_>>().join(LIST_SEPARATOR)
        }
        Some(Value::Object(map)) if map.is_empty() => String::new(),
        Some(other) => other.to_string(),
    }
}

fn error(error: impl ToString) -> OutputError {
    OutputError::Csv(error.to_string())
}

fn lines(rows: &[Vec<String>]) -> Result<String, OutputError> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    for row in rows.iter().filter(|row| !row.is_empty()) {
        writer.write_record(row).map_err(error)?;
    }
    let bytes = writer.into_inner().map_err(error)?;
    String::from_utf8(bytes).map_err(error)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::deploy::resource::column;
    use crate::output::testing::text;
    use proptest::prelude::*;
    use serde_json::json;

    const COLUMNS: &[Column] = &[column("NAME", "name"), column("SIZE", "storage.size"), column("UP", "up")];

    #[test]
    fn columns_do_not_depend_on_the_records() {
        let columns = columns(COLUMNS, &[], &[]);
        assert_eq!(table(&columns, &[]).unwrap(), "name,storage.size,up\n");
        let records = [json!({"name": "a, \"b\"\nc", "storage": {"size": 2_000_000_000_000_u64}}), json!({"up": true})];
        assert_eq!(
            table(&columns, &records).unwrap(),
            "name,storage.size,up\n\"a, \"\"b\"\"\nc\",2000000000000,\n,,true\n"
        );
    }

    #[test]
    fn nested_fields_have_paths_and_lists_are_joined() {
        let record = json!({
            "id": "1", "dns": {"ips": ["10.0.0.1", "10.0.0.2"], "domains": []}, "none": null, "empty": {},
            "nodes": [{"name": "n1", "ip": "10.0.0.3"}, {"name": "n2"}], "odd": [[1], 2], "time": "2026-01-01T00:00:00.000000Z"
        });
        let records = [record];
        insta::assert_snapshot!(table(&paths(&records), &records).unwrap());
    }

    #[test]
    fn any_json_can_be_written() {
        assert_eq!(document(&json!([])).unwrap(), "");
        assert_eq!(document(&json!({})).unwrap(), "");
        assert_eq!(document(&json!([1, "a", null])).unwrap(), "value\n1\na\n\"\"\n");
        assert_eq!(document(&json!("a")).unwrap(), "value\na\n");
        assert_eq!(document(&json!([{"a": 1}, {"b": {"c": 2}}])).unwrap(), "a,b.c\n1,\n,2\n");
        assert_eq!(document(&json!({"records": [{"a": 1}], "num_records": 1})).unwrap(), "a\n1\n");
    }

    #[test]
    fn star_selects_all_fields() {
        let fields = ["name".to_owned(), "**".to_owned()];
        assert_eq!(columns(COLUMNS, &fields, &[json!({"a": 1, "b": {"c": 1}})]), ["a", "b.c"]);
    }

    proptest! {
        #[test]
        fn written_csv_reads_back(texts in proptest::collection::vec(text(), 3..4), more in proptest::collection::vec(text(), 3..4)) {
            let record = |t: &[String]| json!({"name": t[0], "storage": {"size": t[1]}, "up": t[2]});
            let written = table(&columns(COLUMNS, &[], &[]), &[record(&texts), record(&more)]).unwrap();
            let mut reader = csv::Reader::from_reader(written.as_bytes());
            let read: Vec<Vec<String>> =
                reader.records().map(|r| r.unwrap().iter().map(str::to_owned).collect()).collect();
            prop_assert_eq!(read, vec![texts, more]);
        }
    }
}
