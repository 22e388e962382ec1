//! Tables as a list of objects in YAML or JSON.

use std::collections::BTreeMap;

use minijinja::Value;

use super::{Row, Table, TableProblem};
use crate::apply::file::document::{YamlNode, YamlValue, parse};

pub(super) fn read(name: &str, text: &str) -> Result<Table, Vec<TableProblem>> {
    let one = |line, message: String| vec![TableProblem::new(line, message)];
    let document = parse(text).map_err(|problem| one(problem.location.line, problem.message))?;
    let line = document.location.line;
    let YamlValue::List(list) = document.value else {
        return Err(one(line, format!("the table is not a list of objects, but {}", document.value.kind())));
    };
    let (mut columns, mut rows, mut problems) = (Vec::new(), Vec::new(), Vec::new());
    for YamlNode { location, value } in list {
        let YamlValue::Map(entries) = value else {
            problems.push(TableProblem::new(location.line, format!("a row is an object, not {}", value.kind())));
            continue;
        };
        for (key, ..) in &entries {
            if !columns.contains(key) {
                columns.push(key.clone());
            }
        }
        let values = entries.into_iter().map(|(key, _, node)| (key, self::value(node.value))).collect();
        rows.push(Row { line: location.line, values });
    }
    if rows.is_empty() && problems.is_empty() {
        problems.push(TableProblem::new(line, "the table has no rows"));
    }
    if problems.is_empty() { Ok(Table { name: name.to_owned(), columns, rows, note: None }) } else { Err(problems) }
}

/// Integers and booleans are typed, everything else is text: 9.10 is a version, and 007 is a code.
fn value(value: YamlValue) -> Value {
    match value {
        YamlValue::Null => Value::from(()),
        YamlValue::Scalar { text, plain } => match (text.as_str(), text.parse::<i64>()) {
            ("true", _) if plain => Value::from(true),
            ("false", _) if plain => Value::from(false),
            (_, Ok(number)) if plain && number.to_string() == text => Value::from(number),
            _ => Value::from(text),
        },
        YamlValue::List(list) => list.into_iter().map(|node| self::value(node.value)).collect(),
        YamlValue::Map(entries) => {
            let entries = entries.into_iter().map(|(key, _, node)| (key, self::value(node.value)));
            Value::from(entries.collect::<BTreeMap<String, Value>>())
        }
    }
}
