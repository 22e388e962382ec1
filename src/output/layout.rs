//! Tables and lists of names and values, fitted to the width of the terminal.

use comfy_table::{Attribute, Cell, CellAlignment, Color, ColumnConstraint, Table, Width, presets};
use console::measure_text_width;

use super::time::NO_BREAK_SPACE;
use super::wrap::wrap;

/// Spaces between two columns.
const GAP: usize = 2;
/// Words up to this width are not broken to make a column narrower.
const MAX_UNBROKEN_WORD: usize = 20;
/// An id is not shortened below this width.
const MIN_PREFIX: usize = 8;
/// Columns of values narrower than this are not wrapped here but by the terminal, so that a UUID can be copied.
const MIN_VALUE_WIDTH: usize = 36;

/// The last column of a stream is wrapped if it has at least this width.
const MIN_LAST_COLUMN: usize = 20;

/// Text and its color, which is never the only information.
#[derive(Debug, Clone, Default)]
pub(crate) struct StyledText {
    /// The text.
    pub(crate) text: String,
    /// Its color; the default one if `None`.
    pub(crate) color: Option<Color>,
}

/// A column of a table.
#[derive(Debug, Clone, Default)]
pub(crate) struct TableColumn {
    /// The title.
    pub(crate) title: String,
    /// The cells, from top to bottom.
    pub(crate) cells: Vec<StyledText>,
    /// Whether it is aligned to the right.
    pub(crate) is_number: bool,
    /// Whether its cells are ids, which users copy: they are never wrapped, and shortened only to a prefix that is
    /// unique among them, which commands accept as well.
    pub(crate) is_id: bool,
    /// Whether it is left out if the table does not fit otherwise.
    pub(crate) is_optional: bool,
}

impl TableColumn {
    /// The width without wrapping.
    fn full_width(&self) -> usize {
        let texts = self.cells.iter().map(|cell| measure_text_width(&cell.text));
        texts.chain([measure_text_width(&self.title)]).max().unwrap_or(0)
    }

    /// The width without breaking words of usual length.
    fn min_width(&self) -> usize {
        if self.is_id || self.is_number {
            return self.full_width();
        }
        let texts = self.cells.iter().map(|cell| cell.text.as_str()).chain([self.title.as_str()]);
        // A time is one word, and a broken one cannot be read.
        let word_width = |word: &str| match measure_text_width(word) {
            width if word.contains(NO_BREAK_SPACE) => width,
            width => width.min(MAX_UNBROKEN_WORD),
        };
        texts.flat_map(|text| text.split(' ')).map(word_width).max().unwrap_or(0).max(1)
    }

    /// The column with its ids shortened, all to the same length, at which they still differ.
    fn shortened(&self) -> Self {
        let mut all: Vec<&str> = self.cells.iter().map(|cell| cell.text.as_str()).collect();
        all.sort_unstable();
        all.dedup();
        let common = |pair: &[&str]| pair[0].chars().zip(pair[1].chars()).take_while(|(a, b)| a == b).count();
        let length = all.windows(2).map(common).max().map_or(MIN_PREFIX, |common| MIN_PREFIX.max(common + 1));
        let mut column = self.clone();
        for cell in &mut column.cells {
            if let Some((end, _)) = cell.text.char_indices().nth(length) {
                cell.text.truncate(end);
            }
        }
        column
    }
}

/// A header and rows. If they do not fit into the width, ids are shortened. If that is not enough, text is wrapped, then
/// optional columns are left out, and if that is not enough either, each row becomes a block of names and values. Without a
/// width, nothing is changed.
pub(crate) fn table(mut columns: Vec<TableColumn>, width: Option<usize>, colors: bool) -> String {
    let gaps = GAP * columns.len().saturating_sub(1);
    let Some(available) = width.map(|width| width.saturating_sub(gaps)) else {
        return header_and_rows(&columns, None, colors);
    };
    let full = |columns: &[TableColumn]| columns.iter().map(TableColumn::full_width).collect::<Vec<usize>>();
    if full(&columns).iter().sum::<usize>() <= available {
        return header_and_rows(&columns, None, colors);
    }
    let shorter = |column: &TableColumn| if column.is_id { column.shortened() } else { column.clone() };
    let short: Vec<TableColumn> = columns.iter().map(shorter).collect();
    let min: Vec<usize> = short.iter().map(TableColumn::min_width).collect();
    if min.iter().sum::<usize>() > available && columns.iter().any(|column| column.is_optional) {
        columns.retain(|column| !column.is_optional);
        return self::table(columns, width, colors);
    }
    if min.iter().sum::<usize>() > available {
        return blocks(&columns, width, colors);
    }
    header_and_rows(&short, Some(&distribute(&min, &full(&short), available)), colors)
}

/// A row of a table of which the other rows are not known. If it is wider than the terminal, its last column is wrapped.
pub(crate) fn row(cells: &[String], widths: &[usize], width: Option<usize>) -> String {
    let Some((last, others)) = cells.split_last() else { return String::new() };
    let mut line = String::new();
    for (text, width) in others.iter().zip(widths) {
        let missing = width.saturating_sub(measure_text_width(text));
        line.extend([text.as_str(), &" ".repeat(missing + GAP)]);
    }
    let indent = measure_text_width(&line);
    let room = width.map(|width| width.saturating_sub(indent)).filter(|room| *room >= MIN_LAST_COLUMN);
    let last = wrap(last, room, 0).replace('\n', &format!("\n{:indent$}", ""));
    (line + &last).replace(NO_BREAK_SPACE, " ")
}

/// Whether a row of columns with these widths leaves the room in which the last column is wrapped.
pub(crate) fn has_room(widths: &[usize], width: usize) -> bool {
    let others = widths.iter().rev().skip(1).map(|width| width + GAP).sum::<usize>();
    let last = widths.last().copied().unwrap_or(0);
    width.saturating_sub(others) >= last.min(MIN_LAST_COLUMN)
}

/// A line for each name and value; long values are wrapped to the width.
pub(crate) fn pairs(rows: &[(String, StyledText)], width: Option<usize>, colors: bool) -> String {
    let first = rows.iter().map(|(name, _)| measure_text_width(name)).max().unwrap_or(0);
    let longest = rows.iter().map(|(_, cell)| measure_text_width(&cell.text)).max().unwrap_or(0);
    let available = width.map(|width| width.saturating_sub(first + GAP));
    let available = available.filter(|width| *width >= MIN_VALUE_WIDTH && longest > *width);
    let mut table = new_table(colors);
    for (name, text) in rows {
        table.add_row([Cell::new(name).add_attribute(Attribute::Bold), self::cell(text)]);
    }
    let widths = available.map(|width| [first, width]);
    render(table, widths.as_ref().map(<[usize; 2]>::as_slice))
}

/// Distributes `width` to columns: each gets its minimum, and the rest is distributed equally among those that need
/// more.
fn distribute(min: &[usize], full: &[usize], width: usize) -> Vec<usize> {
    let mut widths = min.to_vec();
    let mut left = width.saturating_sub(min.iter().sum());
    loop {
        let wanting: Vec<usize> = (0..widths.len()).filter(|n| widths[*n] < full[*n]).collect();
        if left == 0 || wanting.is_empty() {
            return widths;
        }
        let each = (left / wanting.len()).max(1);
        for n in wanting {
            let more = each.min(full[n] - widths[n]).min(left);
            widths[n] += more;
            left -= more;
        }
    }
}

fn header_and_rows(columns: &[TableColumn], widths: Option<&[usize]>, colors: bool) -> String {
    let mut table = new_table(colors);
    table.set_header(columns.iter().map(|column| Cell::new(&column.title).add_attribute(Attribute::Bold)));
    for n in 0..columns.iter().map(|column| column.cells.len()).max().unwrap_or(0) {
        table.add_row(columns.iter().map(|column| column.cells.get(n).map(cell).unwrap_or_else(|| Cell::new(""))));
    }
    for (n, _) in columns.iter().enumerate().filter(|(_, column)| column.is_number) {
        if let Some(column) = table.column_mut(n) {
            column.set_cell_alignment(CellAlignment::Right);
        }
    }
    render(table, widths)
}

/// Each row as a block of names and values, separated by empty lines.
fn blocks(columns: &[TableColumn], width: Option<usize>, colors: bool) -> String {
    let rows = columns.iter().map(|column| column.cells.len()).max().unwrap_or(0);
    if rows == 0 {
        return header_and_rows(columns, None, colors);
    }
    let block = |n: usize| {
        let pair = |column: &TableColumn| (column.title.clone(), column.cells.get(n).cloned().unwrap_or_default());
        pairs(&columns.iter().map(pair).collect::<Vec<_>>(), width, colors)
    };
    (0..rows).map(block).collect::<Vec<_>>().join("\n")
}

fn cell(text: &StyledText) -> Cell {
    let cell = Cell::new(if text.text.is_empty() { "-" } else { &text.text });
    match text.color {
        Some(color) => cell.fg(color),
        None => cell,
    }
}

/// A table without borders. comfy-table must not query the terminal, since the width and the colors are known already.
fn new_table(colors: bool) -> Table {
    let mut table = Table::new();
    table.load_style(presets::NOTHING).force_no_tty();
    if colors {
        table.enforce_styling().style_text_only();
    }
    table
}

/// The text of a table, without the trailing spaces that comfy-table reserves for a border.
fn render(mut table: Table, widths: Option<&[usize]>) -> String {
    let last = table.column_count().saturating_sub(1);
    for (n, column) in table.column_iter_mut().enumerate() {
        let gap = if n < last { GAP } else { 0 };
        column.set_padding((0, u16::try_from(gap).unwrap_or(0)));
        if let Some(width) = widths.and_then(|widths| widths.get(n)) {
            let width = u16::try_from(width + gap).unwrap_or(u16::MAX);
            column.set_constraint(ColumnConstraint::Absolute(Width::Fixed(width)));
        }
    }
    let mut text = String::new();
    for line in table.lines() {
        text.push_str(line.trim_end().replace(NO_BREAK_SPACE, " ").as_str());
        text.push('\n');
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn column(title: &str, cells: &[&str]) -> TableColumn {
        let cells = cells.iter().map(|text| StyledText { text: (*text).to_owned(), color: None }).collect();
        TableColumn {
            title: title.to_owned(),
            cells,
            is_number: title == "SIZE",
            is_id: title == "ID",
            is_optional: title == "NOTE",
        }
    }

    fn clusters() -> Vec<TableColumn> {
        vec![
            column("NAME", &["demo", "a-much-longer-name"]),
            column("STATE", &["powered_on", "powered_off"]),
            column("SIZE", &["2 TB", "500 GB"]),
            column("NODES", &["demo-01, demo-02, demo-03, demo-04", "-"]),
            column("ID", &["7a1c03c2-6cf8-4a4b-9d0b-5f1c7a3c7a52", "8b1c03c2-6cf8-4a4b-9d0b-5f1c7a3c7a52"]),
        ]
    }

    #[test]
    fn narrow_table_has_short_ids_then_wraps_then_becomes_blocks() {
        let widths = [None, Some(120), Some(100), Some(80), Some(60), Some(20), Some(1)];
        let shown = widths.map(|width| format!("{width:?}\n{}", table(clusters(), width, false)));
        insta::assert_snapshot!(shown.join("\n"));
    }

    #[test]
    fn an_optional_column_is_left_out_before_the_rows_become_blocks() {
        let columns = || vec![column("STATE", &["powered_on"]), column("NOTE", &["nothing-to-report"])];
        assert_eq!(table(columns(), Some(29), false), "STATE       NOTE\npowered_on  nothing-to-report\n");
        assert_eq!(table(columns(), Some(28), false), "STATE\npowered_on\n");
        assert_eq!(table(columns(), None, false), "STATE       NOTE\npowered_on  nothing-to-report\n");
    }

    #[test]
    fn shortened_ids_differ_and_short_ids_are_unchanged() {
        let short = |cells: &[&str]| -> Vec<String> {
            column("ID", cells).shortened().cells.into_iter().map(|cell| cell.text).collect()
        };
        assert_eq!(short(&["7a1c03c2-6cf8", "8b1c03c2-6cf8"]), ["7a1c03c2", "8b1c03c2"]);
        assert_eq!(
            short(&["7a1c03c2-6cf8", "7a1c03c2-6af8", "7a1c03c2-6cf8"]),
            ["7a1c03c2-6c", "7a1c03c2-6a", "7a1c03c2-6c"]
        );
        assert_eq!(short(&["12", "", "123456789"]), ["12", "", "12345678"]);
        assert_eq!(short(&["123456789", "1234567890"]), ["123456789", "1234567890"]);
    }

    #[test]
    fn long_value_is_wrapped_unless_the_terminal_is_very_narrow() {
        let rows = [("message", "All is well with this node, as far as anybody can say today"), ("id", "1")];
        let rows = rows.map(|(name, text)| (name.to_owned(), StyledText { text: text.to_owned(), color: None }));
        let shown = [None, Some(60), Some(30)].map(|width| format!("{width:?}\n{}", pairs(&rows, width, false)));
        insta::assert_snapshot!(shown.join("\n"));
    }

    #[test]
    fn without_a_terminal_nothing_is_truncated_or_wrapped() {
        let long = "x".repeat(60_000);
        let text = table(vec![column("A", &[&long]), column("B", &["b"])], None, false);
        assert!(text.contains(&format!("{long}  b")), "{}", text.len());
        let text = pairs(&[("a".to_owned(), StyledText { text: long.clone(), color: None })], None, false);
        assert_eq!(text, format!("a  {long}\n"));
    }

    proptest! {
        #[test]
        fn short_ids_are_prefixes_of_one_id_alone(ids in proptest::collection::vec("[ab-]{0,12}", 0..8)) {
            let short = column("ID", &ids.iter().map(String::as_str).collect::<Vec<_>>()).shortened();
            for (cell, id) in short.cells.iter().zip(&ids) {
                prop_assert!(id.starts_with(&cell.text) && cell.text.len() >= id.len().min(MIN_PREFIX));
                let others = ids.iter().filter(|other| *other != id && other.starts_with(&cell.text)).count();
                prop_assert!(others == 0 || cell.text == *id, "{cell:?} {ids:?}");
            }
        }

        #[test]
        fn no_line_of_a_table_is_longer_than_the_terminal(
            cells in proptest::collection::vec(proptest::collection::vec("([a-zü日_-][a-zü日 _-]{0,39})?", 3), 1..6),
            width in 0_usize..200,
            id_column in 0_usize..6,
        ) {
            let mut columns: Vec<TableColumn> = cells
                .iter()
                .map(|cells| column("TITLE", &cells.iter().map(String::as_str).collect::<Vec<_>>()))
                .collect();
            if let Some(column) = columns.get_mut(id_column) {
                column.is_id = true;
            }
            let text = table(columns.clone(), Some(width), false);
            let is_table = text.starts_with("TITLE  TITLE") || columns.len() == 1 && !text.starts_with("TITLE  ");
            if is_table && width >= 10 {
                for line in text.lines() {
                    prop_assert!(measure_text_width(line) <= width, "{width}\n{text}");
                }
            }
        }

        #[test]
        fn complete_width_is_distributed(
            columns in proptest::collection::vec((0_usize..50, 0_usize..500), 0..12), more in 0_usize..1000,
        ) {
            let min: Vec<usize> = columns.iter().map(|(min, _)| *min).collect();
            let full: Vec<usize> = columns.iter().map(|(min, more)| min + more).collect();
            let width = min.iter().sum::<usize>() + more;
            let widths = distribute(&min, &full, width);
            let (used, wanted) = (widths.iter().sum::<usize>(), full.iter().sum::<usize>());
            prop_assert_eq!(used, width.min(wanted));
            prop_assert!(widths.iter().zip(&min).zip(&full).all(|((w, l), n)| l <= w && w <= n));
        }
    }
}
