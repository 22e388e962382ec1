//! Answers as CSV: raw values, for programs.

use anyhow::Context;
use serde_json::Value;

use super::value::field;
use super::view::View;

/// A list: a header of field paths, then a row a record. The columns do not depend on what the records have.
///
/// # Errors
/// When the writer refuses a row.
pub fn list(view: &View, fields: &[String], records: &[Value]) -> anyhow::Result<String> {
    let columns = columns(view, fields);
    let mut rows = vec![columns.iter().map(|c| (*c).to_owned()).collect()];
    rows.extend(records.iter().map(|record| row(&columns, record)));
    write(&rows)
}

/// One of a stream of records; `first` has the header before it.
///
/// # Errors
/// When the writer refuses a row.
pub fn next(view: &View, fields: &[String], record: &Value, first: bool) -> anyhow::Result<String> {
    let columns = columns(view, fields);
    let header = first.then(|| columns.iter().map(|c| (*c).to_owned()).collect());
    write(&header.into_iter().chain([row(&columns, record)]).collect::<Vec<_>>())
}

/// One thing: a header of the paths of all its fields, and a row.
///
/// # Errors
/// When the writer refuses a row.
pub fn record(record: &Value) -> anyhow::Result<String> {
    let mut leaves = Vec::new();
    walk("", record, &mut leaves);
    let (paths, values) = leaves.into_iter().unzip();
    write(&[paths, values])
}

fn columns<'a>(view: &'a View, fields: &'a [String]) -> Vec<&'a str> {
    let named: Vec<&str> = fields.iter().map(String::as_str).filter(|f| !f.starts_with('*')).collect();
    if named.is_empty() { view.columns.iter().map(|column| column.field).collect() } else { named }
}

fn row(columns: &[&str], record: &Value) -> Vec<String> {
    columns.iter().map(|path| text(&field(record, path).unwrap_or_default())).collect()
}

fn walk(prefix: &str, value: &Value, leaves: &mut Vec<(String, String)>) {
    match value {
        Value::Object(map) if !map.is_empty() => {
            for (key, inner) in map {
                let path = if prefix.is_empty() { key.clone() } else { format!("{prefix}.{key}") };
                walk(&path, inner, leaves);
            }
        }
        other => leaves.push((prefix.to_owned(), text(other))),
    }
}

/// A value as it came; nothing for null, lists joined by semicolons, and JSON for what has a shape of its own.
fn text(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        Value::Array(list) if list.iter().all(|member| !member.is_object() && !member.is_array()) => {
            list.iter().map(text).collect::<Vec<_>>().join(";")
        }
        other => other.to_string(),
    }
}

fn write(rows: &[Vec<String>]) -> anyhow::Result<String> {
    let mut writer = ::csv::WriterBuilder::new().flexible(true).from_writer(Vec::new());
    for row in rows {
        writer.write_record(row).context("cannot write CSV")?;
    }
    let bytes = writer.into_inner().map_err(|e| anyhow::anyhow!("cannot write CSV: {e}"))?;
    String::from_utf8(bytes).context("cannot write CSV")
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn values_are_raw_and_quoted_where_they_must_be() {
        let value = json!({"id": "1", "n": {"size": 2_000_000, "on": true, "no": null}, "l": ["a", "b"], "t": "a,\"b\"\nc", "o": [{"x": 1}]});
        assert_eq!(
            record(&value).unwrap(),
            "id,n.size,n.on,n.no,l,t,o\n1,2000000,true,,a;b,\"a,\"\"b\"\"\nc\",\"[{\"\"x\"\":1}]\"\n"
        );
    }
}
