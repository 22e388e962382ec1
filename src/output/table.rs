//! Tables.

use chrono::Local;
use comfy_table::Color;
use console::measure_text_width;
use serde_json::{Map, Value};

use super::duration::format_duration;
use super::layout::{self, StyledText, TableColumn};
use super::time;
use super::value::{display_text, field, flatten};
use super::wrap::terminal_width;
use crate::deploy::resource::{self, Computed};
use crate::deploy::text::printable;

/// A column of a stream is not made wider for a longer text, which is rare and would move all lines after it.
const MAX_STREAM_COLUMN: usize = 40;

/// How a table is printed.
#[derive(Debug, Clone, Default)]
pub(crate) struct TableStyle {
    /// The width of the terminal; `None` in a pipe.
    pub(crate) width: Option<usize>,
    /// Whether to use colors.
    pub(crate) colors: bool,
    /// Whether it is for a terminal, on which times are local. In a pipe they are UTC.
    pub(crate) is_terminal: bool,
}

impl TableStyle {
    /// The style for stdout.
    pub(crate) fn for_stdout() -> Self {
        let terminal = console::Term::stdout();
        Self { width: terminal_width(&terminal), colors: console::colors_enabled(), is_terminal: terminal.is_term() }
    }

    fn text(&self, path: &str, value: &Value) -> StyledText {
        let text = display_text(path, &self.with_times(value));
        StyledText { color: color(path, &text), text }
    }

    /// The value with its times in the form in which they are shown.
    fn with_times(&self, value: &Value) -> Value {
        match value {
            Value::String(text) => Value::String(match time::parse(text) {
                Some(time) if self.is_terminal => time::format_local(time, &Local),
                Some(time) => time::format_utc(time),
                None => text.clone(),
            }),
            Value::Array(list) => list.iter().map(|member| self.with_times(member)).collect(),
            other => other.clone(),
        }
    }
}

/// A list of records: a row for each record, a column for each field.
pub(crate) fn list(default: &[resource::Column], fields: &[String], records: &[Value], style: &TableStyle) -> String {
    let mut columns = columns_for(default, fields);
    if !fields.iter().any(|f| !f.starts_with('*')) {
        columns.retain(|column| records.is_empty() || records.iter().any(|record| column.is_in(record)));
    }
    let columns = columns.iter().map(|shown| column(shown, records, style)).collect();
    layout::table(columns, style.width, style.colors)
}

/// Records of a stream, a line for each. On a terminal a header precedes the first one, and the columns are as wide as those
/// records need that were printed so far: `widths` has them, and is empty at first. Optional columns are left out if the
/// first records leave too little room for the last column. In a pipe nothing is aligned.
pub(crate) fn lines(
    default: &[resource::Column],
    fields: &[String],
    records: &[Value],
    style: &TableStyle,
    widths: &mut Vec<usize>,
) -> String {
    let mut columns = columns_for(default, fields);
    if !style.is_terminal {
        return stream_rows(&columns, records, style).iter().map(|row| row.join("  ") + "\n").collect();
    }
    let is_first = widths.is_empty();
    if is_first {
        let needed = grown(&[], &columns, &stream_rows(&columns, records, style));
        if style.width.is_some_and(|width| !layout::has_room(&needed, width)) {
            columns.retain(|column| !column.is_optional);
        }
    } else if widths.len() < columns.len() {
        columns.retain(|column| !column.is_optional);
    }
    let rows = stream_rows(&columns, records, style);
    *widths = grown(widths, &columns, &rows);
    let titles: Vec<String> = columns.iter().map(|column| printable(&column.title)).collect();
    let header = is_first.then(|| layout::row(&titles, widths, None));
    let header = header.map(|line| console::style(line).bold().force_styling(style.colors).to_string() + "\n");
    let rows = rows.iter().map(|row| layout::row(row, widths, style.width) + "\n");
    header.into_iter().chain(rows).collect()
}

/// The texts of records of a stream.
fn stream_rows(columns: &[ShownColumn<'_>], records: &[Value], style: &TableStyle) -> Vec<Vec<String>> {
    let cell = |column: &ShownColumn<'_>, record: &Value| {
        let text = column.text(record, style).text;
        if text.is_empty() { "-".to_owned() } else { text }
    };
    records.iter().map(|record| columns.iter().map(|column| cell(column, record)).collect()).collect()
}

/// The widths of the columns of a stream: at least those so far, and wide enough for the titles and more rows.
fn grown(so_far: &[usize], columns: &[ShownColumn<'_>], rows: &[Vec<String>]) -> Vec<usize> {
    let width = |n: usize| {
        let texts = rows.iter().filter_map(|row| row.get(n)).map(|text| measure_text_width(text));
        let title = measure_text_width(&printable(&columns[n].title));
        let least = so_far.get(n).copied().unwrap_or(0);
        texts.chain([title]).map(|width| width.min(MAX_STREAM_COLUMN)).fold(least, usize::max)
    };
    (0..columns.len()).map(width).collect()
}

/// One record: a row for each field.
pub(crate) fn record(record: &Value, style: &TableStyle) -> String {
    let rows: Vec<(String, StyledText)> =
        flatten(record).into_iter().map(|(path, value)| (path.clone(), style.text(&path, value))).collect();
    layout::pairs(&rows, style.width, style.colors)
}

/// Any JSON: an object as a record, followed by a table for each list of objects in it; a list of objects as a table of
/// all their fields; any other value on one line.
pub(crate) fn document(value: &Value, style: &TableStyle) -> String {
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
                parts.push(record(&Value::Object(alone), style));
            }
            for (key, list) in lists {
                let head = console::style(printable(&key)).bold().force_styling(style.colors);
                parts.push(format!("{head}\n{}", document(&list, style)));
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
            self::list(&[], &keys, list, style)
        }
        Value::Array(list) => list.iter().map(|member| document(member, style)).collect(),
        scalar => style.text("", scalar).text.replace(time::NO_BREAK_SPACE, " ") + "\n",
    }
}

/// Whether this is a list of objects with more than a name and an id.
fn has_rows(value: &Value) -> bool {
    let has_more = |member: &Value| member.as_object().is_some_and(|map| map.keys().any(|k| k != "id" && k != "name"));
    value.as_array().is_some_and(|list| list.iter().all(Value::is_object) && list.iter().any(has_more))
}

/// A column that is shown.
struct ShownColumn<'a> {
    title: String,
    /// The path of the field.
    path: &'a str,
    computed: Option<Computed>,
    is_optional: bool,
}

impl ShownColumn<'_> {
    fn is_in(&self, record: &Value) -> bool {
        match self.computed {
            Some(computed) => (computed.value)(record).is_some(),
            None => field(record, self.path).is_some(),
        }
    }

    fn text(&self, record: &Value, style: &TableStyle) -> StyledText {
        match self.computed {
            Some(computed) => {
                StyledText { text: (computed.value)(record).map(format_duration).unwrap_or_default(), color: None }
            }
            None => style.text(self.path, &field(record, self.path).unwrap_or_default()),
        }
    }
}

/// The columns: those of `--fields`, or else the default ones. A field of a default column keeps the title of that.
fn columns_for<'a>(default: &'a [resource::Column], fields: &'a [String]) -> Vec<ShownColumn<'a>> {
    let mut named = fields.iter().filter(|f| !f.starts_with('*')).peekable();
    let is_default = named.peek().is_none();
    let known = |c: &'a resource::Column| ShownColumn {
        title: c.title.to_owned(),
        path: c.field,
        computed: c.computed,
        is_optional: c.is_optional && is_default,
    };
    if is_default {
        return default.iter().map(known).collect();
    }
    let other = |f: &'a String| ShownColumn { title: f.to_uppercase(), path: f, computed: None, is_optional: false };
    named.map(|f| default.iter().find(|c| c.field == f).map_or_else(|| other(f), known)).collect()
}

fn column(shown: &ShownColumn<'_>, records: &[Value], style: &TableStyle) -> TableColumn {
    let path = shown.path;
    let values: Vec<Value> = records.iter().map(|record| field(record, path).unwrap_or_default()).collect();
    TableColumn {
        title: printable(&shown.title),
        cells: records.iter().map(|record| shown.text(record, style)).collect(),
        is_number: values.iter().any(Value::is_number) && values.iter().all(|v| v.is_number() || v.is_null()),
        is_optional: shown.is_optional,
        is_id: (path == "id" || path.ends_with(".id")) && !values.iter().any(Value::is_array),
    }
}

/// The color of a state.
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
    use crate::deploy::text::testing::{any_text, is_harmless};
    use crate::output::testing::json;
    use proptest::prelude::*;
    use serde_json::json;

    const COLUMNS: &[resource::Column] = &[column("NAME", "name"), column("VLAN", "vlan_id"), column("SINCE", "since")];

    #[test]
    fn in_a_pipe_numbers_are_aligned() {
        let records = [
            json!({"name": "mgmt", "vlan_id": 7, "since": "2026-01-01T00:00:00.000000Z"}),
            json!({"name": "data", "vlan_id": 1100, "since": null}),
            json!({"name": "internal"}),
        ];
        insta::assert_snapshot!(list(COLUMNS, &[], &records, &TableStyle::default()));
    }

    #[test]
    fn times_are_local_on_a_terminal_and_utc_to_the_second_in_a_pipe() {
        let value = json!({"time": "2026-11-23T14:02:11.999999Z", "times": ["2026-11-23T16:02:11+02:00"]});
        let local = time::format_local(time::parse("2026-11-23T14:02:11Z").unwrap(), &Local).replace('\u{a0}', " ");
        let style = TableStyle { is_terminal: true, ..TableStyle::default() };
        assert_eq!(record(&value, &style), format!("time   {local}\ntimes  {local}\n"));
        let utc = "2026-11-23T14:02:11Z";
        assert_eq!(record(&value, &TableStyle::default()), format!("time   {utc}\ntimes  {utc}\n"));
    }

    #[test]
    fn a_stream_on_a_terminal_has_a_header_and_aligned_columns() {
        let columns = [resource::column("TYPE", "type"), resource::column("MESSAGE", "message")];
        let style = TableStyle { is_terminal: true, width: Some(40), ..TableStyle::default() };
        let mut widths = Vec::new();
        let mut lines = |records: &[Value]| lines(&columns, &[], records, &style, &mut widths);
        let info = json!({"type": "info", "message": "a"});
        assert_eq!(lines(&[info.clone(), json!({"type": "warning"})]), "TYPE     MESSAGE\ninfo     a\nwarning  -\n");
        assert_eq!(lines(&[info]), "info     a\n");
        let long = json!({"type": "info", "message": "cluster demo is being deployed on two hosts"});
        assert_eq!(lines(&[long]), "info     cluster demo is being deployed\n         on two hosts\n");
    }

    #[test]
    fn a_stream_leaves_optional_columns_out_if_the_last_has_no_room() {
        let columns = [
            resource::column("TYPE", "type"),
            resource::column("KIND", "kind").optional(),
            resource::column("TEXT", "text"),
        ];
        let event = json!({"type": "informational", "kind": "cluster", "text": "the cluster demo is being deployed"});
        let shown = |width, records: &[&[Value]]| {
            let style = TableStyle { is_terminal: true, width, ..TableStyle::default() };
            let mut widths = Vec::new();
            records.iter().map(|records| lines(&columns, &[], records, &style, &mut widths)).collect::<Vec<_>>()
        };
        let head = |shown: &[String]| shown[0].lines().next().map(str::to_owned);
        let batch: &[Value] = std::slice::from_ref(&event);
        assert_eq!(head(&shown(None, &[batch])).as_deref(), Some("TYPE           KIND     TEXT"));
        assert_eq!(head(&shown(Some(44), &[batch])).as_deref(), Some("TYPE           KIND     TEXT"));
        let narrow = shown(Some(43), &[batch, batch]);
        assert_eq!(narrow[0], format!("TYPE           TEXT\n{}", narrow[1]));
        assert_eq!(narrow[1], "informational  the cluster demo is being\n               deployed\n");
    }

    #[test]
    fn lists_are_printed_below_their_document() {
        let value = json!({
            "url": "https://deploy", "days": 30, "owner": {"name": "a"}, "nodes": [{"id": 1, "name": "n1"}, {"name": "n2"}],
            "checks": [{"name": "dns", "status": "ok"}, {"name": "tls", "status": "failed", "detail": "expired"}],
            "notes": ["a", "b"], "none": [],
        });
        insta::assert_snapshot!(document(&value, &TableStyle::default()));
        for (value, text) in [
            (json!(null), "\n"),
            (json!("a\u{1b}b"), "a b\n"),
            (json!([]), ""),
            (json!({}), ""),
            (json!([1, true, "x"]), "1\nyes\nx\n"),
            (json!([{"a": 1}, {"b": 2}]), "A  B\n1  -\n-  2\n"),
            (json!([{"id": "1", "name": "n1"}]), "ID  NAME\n1   n1\n"),
        ] {
            assert_eq!(document(&value, &TableStyle::default()), text);
        }
    }

    #[test]
    fn states_are_colored() {
        let style = TableStyle { colors: true, ..TableStyle::default() };
        assert_eq!(
            record(&json!({"state": "failure"}), &style),
            "\u{1b}[1mstate\u{1b}[0m  \u{1b}[38;5;9mfailure\u{1b}[39m\n"
        );
    }

    proptest! {
        #[test]
        fn nothing_harmful_is_printed(key in any_text(), text in any_text(), width in proptest::option::of(0_usize..150)) {
            let style = TableStyle { width, colors: false, is_terminal: width.is_some() };
            let value = json!({ "id": &text, "name": &text, &key: [{ &key: &text, "x": [&text] }], "y": { &key: &text } });
            let records = std::slice::from_ref(&value);
            let fields = [key.clone(), "name".to_owned(), "y".to_owned()];
            for shown in [
                document(&value, &style),
                record(&value, &style),
                list(COLUMNS, &[], records, &style),
                list(COLUMNS, &fields, records, &style),
                lines(COLUMNS, &fields, records, &style, &mut Vec::new()),
            ] {
                prop_assert!(is_harmless(&shown), "{shown:?}");
            }
        }

        #[test]
        fn any_json_can_be_printed_at_any_width(value in json(), width in proptest::option::of(0_usize..150), colors: bool) {
            let style = TableStyle { width, colors, is_terminal: width.is_some() };
            document(&value, &style);
            record(&value, &style);
            list(COLUMNS, &[], std::slice::from_ref(&value), &style);
            lines(COLUMNS, &[], std::slice::from_ref(&value), &style, &mut Vec::new());
        }
    }
}
