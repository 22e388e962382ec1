//! Rows and columns, fitted to the terminal.

use comfy_table::{Attribute, Cell, CellAlignment, Color, ColumnConstraint, Table, Width, presets};
use console::measure_text_width;

use super::time::TIE;

/// Blanks between two columns.
const GAP: usize = 2;
/// A word up to this long is not broken to save room, in columns of the terminal.
const WORD: usize = 20;
/// An identifier is cut to no less than this: the first group of a UUID and the mark of the cut.
const SHORTEST: usize = 9;
/// Where there is less room than this, the terminal's own wrapping reads better: a UUID stays one piece.
const NARROWEST: usize = 36;

/// A text, and a colour that says again what it says.
#[derive(Debug, Clone, Default)]
pub struct Text {
    /// The text.
    pub text: String,
    /// Its colour, if it has one.
    pub color: Option<Color>,
}

/// A column with all its texts.
#[derive(Debug, Clone, Default)]
pub struct Column {
    /// Its head.
    pub title: String,
    /// The texts below it.
    pub cells: Vec<Text>,
    /// Whether it is flush right.
    pub is_number: bool,
    /// Whether it holds what people copy: never wrapped, and cut only as the last resort.
    pub is_identifier: bool,
}

impl Column {
    fn natural(&self) -> usize {
        let texts = self.cells.iter().map(|cell| measure_text_width(&cell.text));
        texts.chain([measure_text_width(&self.title)]).max().unwrap_or(0)
    }

    /// What it can be narrowed to without breaking words of usual length.
    fn least(&self) -> usize {
        if self.is_identifier || self.is_number {
            return self.natural();
        }
        let texts = self.cells.iter().map(|cell| cell.text.as_str()).chain([self.title.as_str()]);
        texts.flat_map(|text| text.split(' ')).map(measure_text_width).max().unwrap_or(0).clamp(1, WORD)
    }

    /// Cuts every text to a width.
    fn cut(&mut self, width: usize) {
        for cell in &mut self.cells {
            cell.text = console::truncate_str(&cell.text, width, "…").into_owned();
        }
    }
}

/// Rows below a header, in a terminal of this width: whole where they fit, else with long text wrapped, else with
/// identifiers cut that have a name beside them, else each row as a block of its own. Without a width nothing is ever
/// wrapped or cut.
pub fn list(mut columns: Vec<Column>, width: Option<usize>, colours: bool) -> String {
    let gaps = GAP * columns.len().saturating_sub(1);
    let room = width.map(|width| width.saturating_sub(gaps));
    let natural: Vec<usize> = columns.iter().map(Column::natural).collect();
    let Some(room) = room.filter(|room| natural.iter().sum::<usize>() > *room) else {
        return header_and_rows(&columns, None, colours);
    };
    let mut least: Vec<usize> = columns.iter().map(Column::least).collect();
    let identifier = columns.iter().skip(1).position(|column| column.is_identifier).map(|at| at + 1);
    if let Some(at) = identifier.filter(|_| least.iter().sum::<usize>() > room) {
        let others: usize = least.iter().sum::<usize>() - least[at];
        if others + SHORTEST <= room {
            least[at] = room - others;
            columns[at].cut(least[at]);
        }
    }
    if least.iter().sum::<usize>() > room {
        return blocks(&columns, width, colours);
    }
    let natural: Vec<usize> = columns.iter().map(Column::natural).collect();
    header_and_rows(&columns, Some(&shared(&least, &natural, room)), colours)
}

/// Names and texts below each other, in a terminal of this width.
pub fn pairs(rows: &[(String, Text)], width: Option<usize>, colours: bool) -> String {
    let first = rows.iter().map(|(name, _)| measure_text_width(name)).max().unwrap_or(0);
    let longest = rows.iter().map(|(_, cell)| measure_text_width(&cell.text)).max().unwrap_or(0);
    let room = width.map(|width| width.saturating_sub(first + GAP));
    let room = room.filter(|room| *room >= NARROWEST && longest > *room);
    let mut table = plain(colours);
    for (name, cell) in rows {
        table.add_row([Cell::new(name).add_attribute(Attribute::Bold), told(cell)]);
    }
    let widths = room.map(|room| [first, room]);
    finish(table, widths.as_ref().map(<[usize; 2]>::as_slice))
}

/// What is left of `room` after each column has its least goes in equal parts to those that want more.
fn shared(least: &[usize], natural: &[usize], room: usize) -> Vec<usize> {
    let mut widths = least.to_vec();
    let mut left = room.saturating_sub(least.iter().sum());
    loop {
        let wanting: Vec<usize> = (0..widths.len()).filter(|n| widths[*n] < natural[*n]).collect();
        if left == 0 || wanting.is_empty() {
            return widths;
        }
        let each = (left / wanting.len()).max(1);
        for n in wanting {
            let more = each.min(natural[n] - widths[n]).min(left);
            widths[n] += more;
            left -= more;
        }
    }
}

fn header_and_rows(columns: &[Column], widths: Option<&[usize]>, colours: bool) -> String {
    let mut table = plain(colours);
    table.set_header(columns.iter().map(|column| Cell::new(&column.title).add_attribute(Attribute::Bold)));
    for n in 0..columns.iter().map(|column| column.cells.len()).max().unwrap_or(0) {
        table.add_row(columns.iter().map(|column| column.cells.get(n).map(told).unwrap_or_else(|| Cell::new(""))));
    }
    for (n, _) in columns.iter().enumerate().filter(|(_, column)| column.is_number) {
        if let Some(column) = table.column_mut(n) {
            column.set_cell_alignment(CellAlignment::Right);
        }
    }
    finish(table, widths)
}

/// Each row as a block of names and texts, with an empty line between two.
fn blocks(columns: &[Column], width: Option<usize>, colours: bool) -> String {
    let rows = columns.iter().map(|column| column.cells.len()).max().unwrap_or(0);
    if rows == 0 {
        return header_and_rows(columns, None, colours);
    }
    let block = |n: usize| {
        let pair = |column: &Column| (column.title.clone(), column.cells.get(n).cloned().unwrap_or_default());
        pairs(&columns.iter().map(pair).collect::<Vec<_>>(), width, colours)
    };
    (0..rows).map(block).collect::<Vec<_>>().join("\n")
}

fn told(cell: &Text) -> Cell {
    let told = Cell::new(if cell.text.is_empty() { "-" } else { &cell.text });
    match cell.color {
        Some(color) => told.fg(color),
        None => told,
    }
}

/// No lines, and no looking at the terminal: that is done already.
fn plain(colours: bool) -> Table {
    let mut table = Table::new();
    table.load_style(presets::NOTHING).force_no_tty();
    if colours {
        table.enforce_styling().style_text_only();
    }
    table
}

/// Without the blanks that a frame without lines leaves at both ends.
fn finish(mut table: Table, widths: Option<&[usize]>) -> String {
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
        text.push_str(line.trim_end().replace(TIE, " ").as_str());
        text.push('\n');
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn column(title: &str, cells: &[&str]) -> Column {
        let cells = cells.iter().map(|text| Text { text: (*text).to_owned(), color: None }).collect();
        Column { title: title.to_owned(), cells, is_number: title == "SIZE", is_identifier: title == "ID" }
    }

    fn clusters() -> Vec<Column> {
        vec![
            column("NAME", &["demo", "a-much-longer-name"]),
            column("STATE", &["powered_on", "powered_off"]),
            column("SIZE", &["2 TB", "500 GB"]),
            column("NODES", &["demo-01, demo-02, demo-03, demo-04", "-"]),
            column("ID", &["7a1c03c2-6cf8-4a4b-9d0b-5f1c7a3c7a52", "8b1c03c2-6cf8-4a4b-9d0b-5f1c7a3c7a52"]),
        ]
    }

    #[test]
    fn the_narrower_the_terminal_the_more_is_given_up() {
        let widths = [None, Some(120), Some(100), Some(80), Some(60), Some(20), Some(1)];
        let told = widths.map(|width| format!("{width:?}\n{}", list(clusters(), width, false)));
        insta::assert_snapshot!(told.join("\n"));
    }

    #[test]
    fn one_thing_wraps_or_is_left_to_the_terminal() {
        let rows = [("message", "All is well with this node, as far as anybody can say today"), ("id", "1")];
        let rows = rows.map(|(name, text)| (name.to_owned(), Text { text: text.to_owned(), color: None }));
        let told = [None, Some(60), Some(30)].map(|width| format!("{width:?}\n{}", pairs(&rows, width, false)));
        insta::assert_snapshot!(told.join("\n"));
    }

    #[test]
    fn what_is_very_long_is_neither_cut_nor_wrapped_without_a_terminal() {
        let long = "x".repeat(60_000);
        let text = list(vec![column("A", &[&long]), column("B", &["b"])], None, false);
        assert!(text.contains(&format!("{long}  b")), "{}", text.len());
        let text = pairs(&[("a".to_owned(), Text { text: long.clone(), color: None })], None, false);
        assert_eq!(text, format!("a  {long}\n"));
    }

    proptest! {
        #[test]
        fn no_line_of_a_table_is_longer_than_the_terminal(
            cells in proptest::collection::vec(proptest::collection::vec("([a-zü日_-][a-zü日 _-]{0,39})?", 3), 1..6),
            width in 0_usize..200,
            identifier in 0_usize..6,
        ) {
            let mut columns: Vec<Column> = cells
                .iter()
                .map(|cells| column("TITLE", &cells.iter().map(String::as_str).collect::<Vec<_>>()))
                .collect();
            if let Some(column) = columns.get_mut(identifier) {
                column.is_identifier = true;
            }
            let text = list(columns.clone(), Some(width), false);
            let is_table = text.starts_with("TITLE  TITLE") || columns.len() == 1 && !text.starts_with("TITLE  ");
            if is_table && width >= 10 {
                for line in text.lines() {
                    prop_assert!(measure_text_width(line) <= width, "{width}\n{text}");
                }
            }
        }

        #[test]
        fn what_there_is_is_shared_out(
            columns in proptest::collection::vec((0_usize..50, 0_usize..500), 0..12), more in 0_usize..1000,
        ) {
            let least: Vec<usize> = columns.iter().map(|(least, _)| *least).collect();
            let natural: Vec<usize> = columns.iter().map(|(least, more)| least + more).collect();
            let room = least.iter().sum::<usize>() + more;
            let widths = shared(&least, &natural, room);
            let (used, wanted) = (widths.iter().sum::<usize>(), natural.iter().sum::<usize>());
            prop_assert_eq!(used, room.min(wanted));
            prop_assert!(widths.iter().zip(&least).zip(&natural).all(|((w, l), n)| l <= w && w <= n));
        }
    }
}
