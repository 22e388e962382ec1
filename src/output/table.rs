//! Tables for people.

use chrono::{DateTime, Local};
use comfy_table::Color;
use serde_json::{Map, Value};

use super::grid::{self, Column, Text};
use super::time;
use super::value::{field, shown, spread};
use super::wrap::terminal_width;
use crate::deploy::resource;

/// Who looks: a person at a terminal, or a program that reads from a pipe.
#[derive(Debug, Clone, Default)]
pub struct Look {
    /// The columns of the terminal; `None` in a pipe, and where the terminal does not know.
    pub width: Option<usize>,
    /// Whether to colour.
    pub colours: bool,
    /// The time, for a person: moments are told relative to it. In a pipe they stay as they came.
    pub now: Option<DateTime<Local>>,
}

impl Look {
    /// At stdout, now.
    pub fn at_stdout() -> Self {
        let terminal = console::Term::stdout();
        Self {
            width: terminal_width(&terminal),
            colours: console::colors_enabled(),
            now: terminal.is_term().then(Local::now),
        }
    }

    fn text(&self, path: &str, value: &Value) -> Text {
        let moment = self.now.as_ref().zip(value.as_str().and_then(time::moment));
        let text = moment.map_or_else(|| shown(path, value), |(now, moment)| time::told(moment, now));
        Text { color: color(path, &text), text }
    }
}

/// A list: a row a record, a column a field.
pub fn list(usual: &[resource::Column], fields: &[String], records: &[Value], look: &Look) -> String {
    let mut columns = wanted(usual, fields);
    if !fields.iter().any(|f| !f.starts_with('*')) {
        columns.retain(|(_, path)| records.is_empty() || records.iter().any(|r| field(r, path).is_some()));
    }
    let columns = columns.into_iter().map(|(title, path)| column(title, path, records, look)).collect();
    grid::list(columns, look.width, look.colours)
}

/// One record of a stream: its columns with two blanks between them. What follows is not known, so that nothing lines up.
pub fn line(usual: &[resource::Column], fields: &[String], record: &Value, look: &Look) -> String {
    let text = |path: &str| {
        let value = field(record, path).unwrap_or_default();
        let moment = look.now.and_then(|now| value.as_str().and_then(time::moment).zip(Some(now)));
        let text = moment.map_or_else(|| shown(path, &value), |(moment, now)| time::clock(moment, &now.timezone()));
        if text.is_empty() { "-".to_owned() } else { text }
    };
    wanted(usual, fields).iter().map(|(_, path)| text(path)).collect::<Vec<_>>().join("  ")
}

/// One record: a row a field.
pub fn record(record: &Value, look: &Look) -> String {
    let rows: Vec<(String, Text)> =
        spread(record).into_iter().map(|(path, value)| (path.clone(), look.text(&path, value))).collect();
    grid::pairs(&rows, look.width, look.colours)
}

/// Any JSON: an object as a record, with a table of its own for each list of objects in it; a list of objects as a table
/// of all their fields; other values a line each.
pub fn document(value: &Value, look: &Look) -> String {
    match value {
        Value::Object(map) => {
            let (mut alone, mut lists) = (map.clone(), Map::new());
            for (key, inner) in map {
                if has_rows(inner) {
                    lists.extend(alone.shift_remove(key).map(|list| (key.clone(), list)));
                }
            }
            let mut parts = Vec::new();
            if !alone.is_empty() {
                parts.push(record(&Value::Object(alone), look));
            }
            for (key, list) in lists {
                let head = console::style(key).bold().force_styling(look.colours);
                parts.push(format!("{head}\n{}", document(&list, look)));
            }
            parts.join("\n")
        }
        Value::Array(list) if !list.is_empty() && list.iter().all(Value::is_object) => {
            let mut keys: Vec<String> = Vec::new();
            for key in list.iter().filter_map(Value::as_object).flat_map(Map::keys) {
                if !keys.contains(key) {
                    keys.push(key.clone());
                }
            }
            self::list(&[], &keys, list, look)
        }
        Value::Array(list) => list.iter().map(|member| document(member, look)).collect(),
        scalar => look.text("", scalar).text.replace(time::TIE, " ") + "\n",
    }
}

/// Whether this is a list of objects that a name does not stand for.
fn has_rows(value: &Value) -> bool {
    let tells_more =
        |member: &Value| member.as_object().is_some_and(|map| map.keys().any(|k| k != "id" && k != "name"));
    value.as_array().is_some_and(|list| list.iter().all(Value::is_object) && list.iter().any(tells_more))
}

/// Titles and paths of the columns: those that were asked for by name, else the usual ones.
fn wanted<'a>(usual: &'a [resource::Column], fields: &'a [String]) -> Vec<(String, &'a str)> {
    let named = fields.iter().filter(|f| !f.starts_with('*'));
    let columns: Vec<(String, &str)> = named.map(|f| (f.to_uppercase(), f.as_str())).collect();
    if columns.is_empty() {
        return usual.iter().map(|c| (c.title.to_owned(), c.field)).collect();
    }
    columns
}

fn column(title: String, path: &str, records: &[Value], look: &Look) -> Column {
    let values: Vec<Value> = records.iter().map(|record| field(record, path).unwrap_or_default()).collect();
    Column {
        title,
        cells: values.iter().map(|value| look.text(path, value)).collect(),
        is_number: values.iter().any(Value::is_number) && values.iter().all(|v| v.is_number() || v.is_null()),
        is_identifier: path == "id",
    }
}

/// States are told by colour as well.
fn color(path: &str, text: &str) -> Option<Color> {
    if !matches!(path.rsplit('.').next(), Some("state" | "status")) {
        return None;
    }
    match text {
        "success" | "powered_on" | "authenticated" | "online" | "available" | "ok" | "passed" => Some(Color::Green),
        "degraded" | "unknown" | "warning" => Some(Color::Yellow),
        "failure" | "error" => Some(Color::Red),
        bad if bad.ends_with("failed") => Some(Color::Red),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::deploy::resource::column;
    use crate::output::testing::json;
    use proptest::prelude::*;
    use serde_json::json;

    const COLUMNS: &[resource::Column] = &[column("NAME", "name"), column("VLAN", "vlan_id"), column("SINCE", "since")];

    #[test]
    fn numbers_are_flush_right_and_moments_as_they_came_in_a_pipe() {
        let records = [
            json!({"name": "mgmt", "vlan_id": 7, "since": "2026-01-01T00:00:00.000000Z"}),
            json!({"name": "data", "vlan_id": 1100, "since": null}),
            json!({"name": "internal"}),
        ];
        insta::assert_snapshot!(list(COLUMNS, &[], &records, &Look::default()));
    }

    #[test]
    fn a_person_is_told_how_long_ago_something_was() {
        let now = Local::now();
        let ago = (now - chrono::TimeDelta::minutes(3)).to_rfc3339();
        let look = Look { now: Some(now), ..Look::default() };
        assert!(record(&json!({"since": ago}), &look).ends_with(" (3 min ago)\n"));
        assert!(!line(COLUMNS, &[], &json!({"name": "a", "since": ago}), &look).contains("ago"));
    }

    #[test]
    fn a_document_shows_its_lists_below_it() {
        let value = json!({
            "url": "https://deploy", "days": 30, "owner": {"name": "a"}, "nodes": [{"id": 1, "name": "n1"}, {"name": "n2"}],
            "checks": [{"name": "dns", "status": "ok"}, {"name": "tls", "status": "failed", "detail": "expired"}],
            "notes": ["a", "b"], "none": [],
        });
        insta::assert_snapshot!(document(&value, &Look::default()));
        for (value, text) in [
            (json!(null), "\n"),
            (json!("a\u{1b}b"), "a b\n"),
            (json!([]), ""),
            (json!({}), ""),
            (json!([1, true, "x"]), "1\nyes\nx\n"),
            (json!([{"a": 1}, {"b": 2}]), "A  B\n1  -\n-  2\n"),
            (json!([{"id": "1", "name": "n1"}]), "ID  NAME\n1   n1\n"),
        ] {
            assert_eq!(document(&value, &Look::default()), text);
        }
    }

    #[test]
    fn states_are_coloured_and_told() {
        let look = Look { colours: true, ..Look::default() };
        assert_eq!(
            record(&json!({"state": "failure"}), &look),
            "\u{1b}[1mstate\u{1b}[0m  \u{1b}[38;5;9mfailure\u{1b}[39m\n"
        );
    }

    proptest! {
        #[test]
        fn any_json_can_be_shown_at_any_width(value in json(), width in proptest::option::of(0_usize..150), colours: bool) {
            let look = Look { width, colours, now: width.map(|_| Local::now()) };
            document(&value, &look);
            record(&value, &look);
            list(COLUMNS, &[], std::slice::from_ref(&value), &look);
            line(COLUMNS, &[], &value, &look);
        }
    }
}
