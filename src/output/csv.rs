//! CSV for scripts and spreadsheets: a header of field paths and a row a record, with values as the server has them.

use std::collections::HashSet;

use anyhow::Context as _;
use serde_json::Value;

use super::value::field;
use crate::deploy::resource::Column;

/// What stands between the members of a list within a field. Where members may hold it, JSON is the form to take.
const BETWEEN: &str = ";";

/// The columns of a list: what was asked for, else the usual ones, whether a record has them or not, so that scripts can rely
/// on them. With `*`, which names none, all that a record has.
pub fn columns(columns: &[Column], fields: &[String], records: &[Value]) -> Vec<String> {
    if fields.iter().any(|f| f.starts_with('*')) {
        return paths(records);
    }
    if fields.is_empty() {
        return columns.iter().map(|column| column.field.to_owned()).collect();
    }
    fields.to_vec()
}

/// The paths to all that the records hold, in the order in which they come up; through lists of objects as well.
pub fn paths(records: &[Value]) -> Vec<String> {
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

/// A header and a row a record.
///
/// # Errors
/// Where the writer has any.
pub fn table(columns: &[String], records: &[Value]) -> anyhow::Result<String> {
    let header = lines(&[columns.to_vec()])?;
    Ok(header + &rows(columns, records)?)
}

/// A row a record.
///
/// # Errors
/// Where the writer has any.
pub fn rows(columns: &[String], records: &[Value]) -> anyhow::Result<String> {
    let row = |record: &Value| columns.iter().map(|path| cell(field(record, path).as_ref())).collect();
    lines(&records.iter().map(row).collect::<Vec<_>>())
}

/// Any JSON: records a row each, those within `records` too, other values a row each under `value`.
///
/// # Errors
/// Where the writer has any.
pub fn document(value: &Value) -> anyhow::Result<String> {
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
        Some(Value::Array(list)) => list.iter().map(|member| cell(Some(member))).collect::<Vec<_>>().join(BETWEEN),
        Some(Value::Object(map)) if map.is_empty() => String::new(),
        Some(other) => other.to_string(),
    }
}

fn lines(rows: &[Vec<String>]) -> anyhow::Result<String> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    for row in rows.iter().filter(|row| !row.is_empty()) {
        writer.write_record(row).context("cannot write CSV")?;
    }
    let bytes = writer.into_inner().map_err(|e| e.into_error()).context("cannot write CSV")?;
    String::from_utf8(bytes).context("cannot write CSV")
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
    fn the_columns_of_a_list_do_not_depend_on_what_it_holds() {
        let columns = columns(COLUMNS, &[], &[]);
        assert_eq!(table(&columns, &[]).unwrap(), "name,storage.size,up\n");
        let records = [json!({"name": "a, \"b\"\nc", "storage": {"size": 2_000_000_000_000_u64}}), json!({"up": true})];
        assert_eq!(
            table(&columns, &records).unwrap(),
            "name,storage.size,up\n\"a, \"\"b\"\"\nc\",2000000000000,\n,,true\n"
        );
    }

    #[test]
    fn one_thing_is_spread_out_and_its_lists_are_joined_in_step() {
        let record = json!({
            "id": "1", "dns": {"ips": ["10.0.0.1", "10.0.0.2"], "domains": []}, "none": null, "empty": {},
            "nodes": [{"name": "n1", "ip": "10.0.0.3"}, {"name": "n2"}], "odd": [[1], 2], "time": "2026-01-01T00:00:00.000000Z"
        });
        let records = [record];
        insta::assert_snapshot!(table(&paths(&records), &records).unwrap());
    }

    #[test]
    fn any_json_has_a_form() {
        assert_eq!(document(&json!([])).unwrap(), "");
        assert_eq!(document(&json!({})).unwrap(), "");
        assert_eq!(document(&json!([1, "a", null])).unwrap(), "value\n1\na\n\"\"\n");
        assert_eq!(document(&json!("a")).unwrap(), "value\na\n");
        assert_eq!(document(&json!([{"a": 1}, {"b": {"c": 2}}])).unwrap(), "a,b.c\n1,\n,2\n");
        assert_eq!(document(&json!({"records": [{"a": 1}], "num_records": 1})).unwrap(), "a\n1\n");
    }

    #[test]
    fn a_star_asks_for_all_there_is() {
        let fields = ["name".to_owned(), "**".to_owned()];
        assert_eq!(columns(COLUMNS, &fields, &[json!({"a": 1, "b": {"c": 1}})]), ["a", "b.c"]);
    }

    proptest! {
        #[test]
        fn what_is_written_reads_back(texts in proptest::collection::vec(text(), 3..4), more in proptest::collection::vec(text(), 3..4)) {
            let record = |t: &[String]| json!({"name": t[0], "storage": {"size": t[1]}, "up": t[2]});
            let written = table(&columns(COLUMNS, &[], &[]), &[record(&texts), record(&more)]).unwrap();
            let mut reader = csv::Reader::from_reader(written.as_bytes());
            let read: Vec<Vec<String>> =
                reader.records().map(|r| r.unwrap().iter().map(str::to_owned).collect()).collect();
            prop_assert_eq!(read, vec![texts, more]);
        }
    }
}
