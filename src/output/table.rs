//! Tables for people.

use comfy_table::{Attribute, Cell, CellAlignment, Color, ColumnConstraint, ContentArrangement, Table, Width, presets};
use serde_json::Value;

use super::value::{field, shown, spread};
use super::view::View;

/// A terminal of so many columns has room for identifiers.
const ROOMY: u16 = 80;

/// A list: a row a record, a column a field.
pub fn list(view: &View, fields: &[String], records: &[Value]) -> String {
    let named = fields.iter().filter(|f| !f.starts_with('*'));
    let mut columns: Vec<(String, &str)> = named.map(|f| (f.to_uppercase(), f.as_str())).collect();
    if columns.is_empty() {
        columns = view.columns.iter().map(|c| (c.title.to_owned(), c.field)).collect();
        columns.retain(|(_, path)| records.is_empty() || records.iter().any(|r| field(r, path).is_some()));
    }
    let mut table = plain();
    table.set_header(columns.iter().map(|(title, _)| Cell::new(title).add_attribute(Attribute::Bold)));
    for record in records {
        table.add_row(columns.iter().map(|(_, path)| cell(path, &field(record, path).unwrap_or_default())));
    }
    for (n, (_, path)) in columns.iter().enumerate() {
        let mut values =
            records.iter().filter_map(|record| field(record, path)).filter(|value| !value.is_null()).peekable();
        if values.peek().is_some()
            && values.all(|value| value.is_number())
            && let Some(column) = table.column_mut(n)
        {
            column.set_cell_alignment(CellAlignment::Right);
        }
    }
    let roomy = table.width().is_none_or(|width| width >= ROOMY);
    for (n, (title, path)) in columns.iter().enumerate() {
        let Some(column) = table.column_mut(n) else { continue };
        // An identifier is there to be copied: not broken over two lines where there is room for anything else.
        column.set_constraint(if *path == "id" && roomy {
            ColumnConstraint::ContentWidth
        } else {
            let least = u16::try_from(title.chars().count()).unwrap_or(u16::MAX);
            ColumnConstraint::LowerBoundary(Width::Fixed(least))
        });
    }
    finish(table)
}

/// One record of a stream: its columns with two blanks between them. What follows is not known, so that nothing lines up.
pub fn line(view: &View, fields: &[String], record: &Value) -> String {
    let named = fields.iter().map(String::as_str).filter(|f| !f.starts_with('*'));
    let mut columns: Vec<&str> = named.collect();
    if columns.is_empty() {
        columns = view.columns.iter().map(|column| column.field).collect();
    }
    let texts = columns.iter().map(|path| shown(path, &field(record, path).unwrap_or_default()));
    texts.map(|text| if text.is_empty() { "-".to_owned() } else { text }).collect::<Vec<_>>().join("  ")
}

/// One record: a row a field.
pub fn record(record: &Value) -> String {
    let mut table = plain();
    for (path, text) in spread(record) {
        let value = coloured(&path, &text);
        table.add_row(vec![Cell::new(path).add_attribute(Attribute::Bold), value]);
    }
    if let Some(column) = table.column_mut(0) {
        column.set_constraint(ColumnConstraint::ContentWidth);
    }
    finish(table)
}

/// No lines; long text wraps where there is a terminal to fit, and nothing is ever cut in a pipe.
fn plain() -> Table {
    let mut table = Table::new();
    table.load_style(presets::NOTHING);
    if console::Term::stdout().is_term() {
        table.set_content_arrangement(ContentArrangement::Dynamic);
    } else {
        table.force_no_tty();
    }
    if console::colors_enabled() {
        table.enforce_styling();
    } else {
        table.style_text_only();
        table.force_no_tty();
    }
    table
}

/// Without the blanks that a frame without lines leaves at both ends.
fn finish(mut table: Table) -> String {
    for column in table.column_iter_mut() {
        column.set_padding((0, 2));
    }
    let mut text = String::new();
    for line in table.lines() {
        text.push_str(line.trim_end());
        text.push('\n');
    }
    text
}

fn cell(path: &str, value: &Value) -> Cell {
    coloured(path, &shown(path, value))
}

/// States are told by colour as well.
fn coloured(path: &str, text: &str) -> Cell {
    let cell = Cell::new(if text.is_empty() { "-" } else { text });
    if path.rsplit('.').next() != Some("state") {
        return cell;
    }
    match text {
        "success" | "powered_on" | "authenticated" | "online" => cell.fg(Color::Green),
        "degraded" | "unknown" => cell.fg(Color::Yellow),
        bad if bad.ends_with("failed") || bad == "failure" => cell.fg(Color::Red),
        _ => cell,
    }
}
