//! The screen of `--watch`: text on the whole terminal, of which only what changed is written again.

use console::{measure_text_width, style, truncate_str};
use crossterm::cursor::{Hide, MoveTo, Show};
use crossterm::queue;
use crossterm::terminal::{
    self, BeginSynchronizedUpdate, Clear, ClearType, DisableLineWrap, EnableLineWrap, EndSynchronizedUpdate,
    EnterAlternateScreen, LeaveAlternateScreen,
};

use super::error::OutputError;
use super::glyphs::glyphs;
use super::printer::try_write;

/// Resets colors and attributes, so that what is cleared has the background of the terminal.
const RESET: &[u8] = b"\x1b[0m";

/// The size of a terminal that does not tell it.
const USUAL_SIZE: (u16, u16) = (80, 24);

/// The terminal while it is used as a screen. When dropped, it is as it was before.
pub(crate) struct Screen(Content);

/// A movement through a text that is longer than the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Scroll {
    /// By a line towards the start.
    Up,
    /// By a line towards the end.
    Down,
    /// By a screen towards the start.
    PageUp,
    /// By a screen towards the end.
    PageDown,
    /// To the start.
    Home,
    /// To the end.
    End,
}

impl Screen {
    /// Takes the terminal: keys are not echoed, and Ctrl-C is a key.
    ///
    /// # Errors
    /// Those of stdout.
    pub(crate) fn open() -> Result<Self, OutputError> {
        // Without a controlling terminal there are no keys.
        let _ = terminal::enable_raw_mode();
        let screen = Self(Content::default());
        let mut out = Vec::new();
        queue!(out, EnterAlternateScreen, DisableLineWrap, Hide).map_err(OutputError::Stdout)?;
        try_write(&out)?;
        Ok(screen)
    }

    /// Shows a text, and a status in the last row.
    ///
    /// # Errors
    /// Those of stdout.
    pub(crate) fn show(&mut self, text: &str, status: &str) -> Result<(), OutputError> {
        let (columns, rows) = terminal::size().unwrap_or(USUAL_SIZE);
        let out = self.0.update(text, status, columns, rows).map_err(OutputError::Stdout)?;
        try_write(&out).map(|_| ())
    }

    /// Moves through the text, when it is shown next.
    pub(crate) fn scroll(&mut self, scroll: Scroll) {
        self.0.scroll(scroll);
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        let mut out = Vec::new();
        // The terminal may be gone.
        let _ = queue!(out, EnableLineWrap, Show, LeaveAlternateScreen);
        let _ = try_write(&out);
        let _ = terminal::disable_raw_mode();
    }
}

/// What is on the screen.
#[derive(Default)]
struct Content {
    size: (u16, u16),
    rows: Vec<String>,
    /// The number of lines of the text above the screen.
    offset: usize,
}

impl Content {
    /// The output that changes the screen to a text and a status.
    fn update(&mut self, text: &str, status: &str, columns: u16, rows: u16) -> std::io::Result<Vec<u8>> {
        let mut out = Vec::new();
        queue!(out, BeginSynchronizedUpdate)?;
        if self.size != (columns, rows) {
            self.size = (columns, rows);
            self.rows.clear();
            out.extend(RESET);
            queue!(out, Clear(ClearType::All))?;
        }
        let start = out.len();
        let wanted = self.wanted(text, status);
        for (row, line) in (0_u16..).zip(&wanted) {
            if self.rows.get(usize::from(row)) == Some(line) {
                continue;
            }
            queue!(out, MoveTo(0, row))?;
            out.extend(line.as_bytes());
            out.extend(RESET);
            // After the last column, this would clear the character in it.
            if measure_text_width(line) < usize::from(columns) {
                queue!(out, Clear(ClearType::UntilNewLine))?;
            }
        }
        self.rows = wanted;
        if out.len() == start {
            return Ok(Vec::new());
        }
        queue!(out, EndSynchronizedUpdate)?;
        Ok(out)
    }

    /// The rows for a text and a status.
    fn wanted(&mut self, text: &str, status: &str) -> Vec<String> {
        let (columns, rows) = (usize::from(self.size.0), usize::from(self.size.1));
        let lines: Vec<&str> = text.lines().collect();
        let body = rows.saturating_sub(1);
        self.offset = self.offset.min(lines.len().saturating_sub(body));
        let fit = |line: &str| truncate_str(line, columns, glyphs().ellipsis).into_owned();
        let mut wanted: Vec<String> = lines.iter().skip(self.offset).take(body).map(|line| fit(line)).collect();
        wanted.resize(body, String::new());
        let status = match lines.len() > body {
            true => {
                let last = (self.offset + body).min(lines.len());
                format!("lines {}-{last} of {}  {status}", self.offset + 1, lines.len())
            }
            false => status.to_owned(),
        };
        wanted.push(style(fit(&status)).dim().to_string());
        wanted.truncate(rows);
        wanted
    }

    fn scroll(&mut self, scroll: Scroll) {
        let page = usize::from(self.size.1).saturating_sub(2).max(1);
        self.offset = match scroll {
            Scroll::Up => self.offset.saturating_sub(1),
            Scroll::Down => self.offset.saturating_add(1),
            Scroll::PageUp => self.offset.saturating_sub(page),
            Scroll::PageDown => self.offset.saturating_add(page),
            Scroll::Home => 0,
            Scroll::End => usize::MAX,
        };
    }
}

#[cfg(test)]
mod tests {
    use std::num::NonZero;

    use super::*;
    use proptest::prelude::*;

    /// A terminal that shows what a content writes.
    struct Shown {
        content: Content,
        terminal: vt100::Parser,
    }

    fn size(size: u16) -> NonZero<u16> {
        NonZero::new(size).unwrap()
    }

    impl Shown {
        fn new(columns: u16, rows: u16) -> Self {
            Self { content: Content::default(), terminal: vt100::Parser::new(size(rows), size(columns), 0) }
        }

        fn update(&mut self, text: &str, status: &str, columns: u16, rows: u16) -> usize {
            self.terminal.screen_mut().set_size(size(rows), size(columns));
            let out = self.content.update(text, status, columns, rows).unwrap();
            self.terminal.process(&out);
            out.len()
        }

        fn rows(&self, columns: u16) -> Vec<String> {
            self.terminal.screen().rows(0, columns).collect()
        }
    }

    #[test]
    fn only_rows_that_changed_are_written() {
        let mut shown = Shown::new(20, 4);
        shown.update("NAME  STATE\na     on\nb     on\n", "status", 20, 4);
        assert_eq!(shown.rows(20), ["NAME  STATE", "a     on", "b     on", "status"]);
        assert_eq!(shown.update("NAME  STATE\na     on\nb     on\n", "status", 20, 4), 0);
        let out = shown.content.update("NAME  STATE\na     on\nb     off\n", "status", 20, 4).unwrap();
        let text = String::from_utf8(out.clone()).unwrap();
        assert!(text.contains("b     off") && !text.contains("a     on") && !text.contains("NAME"), "{text:?}");
        shown.terminal.process(&out);
        assert_eq!(shown.rows(20), ["NAME  STATE", "a     on", "b     off", "status"]);
    }

    #[test]
    fn a_longer_text_is_scrolled() {
        let text = "1\n2\n3\n4\n5\n";
        let mut shown = Shown::new(30, 3);
        let mut after = |scroll: Option<Scroll>| {
            scroll.into_iter().for_each(|scroll| shown.content.scroll(scroll));
            shown.update(text, "q", 30, 3);
            shown.rows(30).join("|")
        };
        assert_eq!(after(None), "1|2|lines 1-2 of 5  q");
        assert_eq!(after(Some(Scroll::Down)), "2|3|lines 2-3 of 5  q");
        assert_eq!(after(Some(Scroll::End)), "4|5|lines 4-5 of 5  q");
        assert_eq!(after(Some(Scroll::Down)), "4|5|lines 4-5 of 5  q");
        assert_eq!(after(Some(Scroll::Up)), "3|4|lines 3-4 of 5  q");
        assert_eq!(after(Some(Scroll::Home)), "1|2|lines 1-2 of 5  q");
        assert_eq!(after(Some(Scroll::PageDown)), "2|3|lines 2-3 of 5  q");
    }

    proptest! {
        /// Whatever was shown before, in whatever size, the screen is as if nothing else had ever been shown.
        #[test]
        fn the_screen_is_that_of_the_last_text(
            steps in prop::collection::vec((prop::collection::vec("[a-zü日 ]{0,30}", 0..8), 1_u16..25, 1_u16..8), 1..6),
        ) {
            let mut shown = Shown::new(10, 5);
            for (lines, columns, rows) in &steps {
                shown.update(&lines.join("\n"), "status", *columns, *rows);
            }
            let (lines, columns, rows) = &steps[steps.len() - 1];
            let mut fresh = Shown::new(*columns, *rows);
            fresh.content.offset = shown.content.offset;
            fresh.update(&lines.join("\n"), "status", *columns, *rows);
            prop_assert_eq!(shown.rows(*columns), fresh.rows(*columns));
        }
    }
}
