//! Messages on stderr: notes, warnings, errors and hints.

use std::fmt::Display;
use std::io::{IsTerminal, Write};

use console::{Style, Term, style};
use serde_json::{Value, json};

use super::glyphs::glyphs;
use super::wrap::{terminal_width, wrap};
use crate::deploy::error::ApiError;
use crate::deploy::text::printable_lines;
use crate::platform::terminal::has_escape_sequences;

/// When to use colors.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, clap::ValueEnum)]
pub(crate) enum Color {
    /// On a terminal, unless NO_COLOR is set; elsewhere if CLICOLOR_FORCE is set
    #[default]
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

impl Color {
    /// Sets whether stdout and stderr use colors.
    pub(crate) fn apply(self) {
        let variable = |name: &str| std::env::var_os(name).filter(|value| !value.is_empty());
        let no_color = variable("NO_COLOR").is_some();
        let forced = variable("CLICOLOR_FORCE").is_some_and(|value| value != "0");
        let capable = variable("TERM").is_none_or(|value| value != "dumb");
        let capable = |term: &Term| capable && term.is_term() && has_escape_sequences(term);
        console::set_colors_enabled(self.is_on(no_color, forced, capable(&Term::stdout())));
        console::set_colors_enabled_stderr(self.is_on(no_color, forced, capable(&Term::stderr())));
    }

    /// Precedence: the flag, NO_COLOR (no-color.org), CLICOLOR_FORCE (bixense.com/clicolors), whether it is a terminal.
    fn is_on(self, no_color: bool, forced: bool, terminal: bool) -> bool {
        match self {
            Self::Always => true,
            Self::Never => false,
            Self::Auto => !no_color && (forced || terminal),
        }
    }
}

/// Which messages are printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Level {
    /// Everything.
    All,
    /// Warnings and errors: no progress, notes and hints.
    Quiet,
    /// Nothing.
    Silent,
}

/// The only writer to stderr. It escapes control characters, see `printable_lines`.
#[derive(Debug, Clone, Copy)]
pub struct Console {
    level: Level,
    json: bool,
    terminal: bool,
}

impl Console {
    /// A console that prints all messages, or with `quiet` only warnings and errors.
    pub fn new(quiet: bool) -> Self {
        let level = if quiet { Level::Quiet } else { Level::All };
        Self { level, json: false, terminal: std::io::stderr().is_terminal() }
    }

    /// A console that prints nothing.
    pub(crate) fn silent() -> Self {
        Self { level: Level::Silent, json: false, terminal: false }
    }

    /// The same console; with `json`, it prints a JSON object per line.
    pub(crate) fn with_json(self, json: bool) -> Self {
        Self { json, ..self }
    }

    /// Whether progress, notes and hints are not printed.
    pub(crate) fn is_quiet(self) -> bool {
        self.level != Level::All
    }

    /// Whether it prints a JSON object per line.
    pub(crate) fn is_json(self) -> bool {
        self.json
    }

    /// Whether notes appear on the same terminal as the results.
    pub(crate) fn is_read_along(self) -> bool {
        self.level == Level::All && !self.json && self.terminal && std::io::stdout().is_terminal()
    }

    /// Whether stderr is a terminal on which a line can be overwritten.
    pub(crate) fn has_cursor(self) -> bool {
        self.terminal && !console::is_dumb()
    }

    /// Prints a line for the user.
    pub(crate) fn say(self, text: impl Display) {
        self.noted(&text.to_string(), None);
    }

    /// Prints a note, wrapped to the width of the terminal.
    pub(crate) fn note(self, text: impl Display) {
        self.noted(&text.to_string(), terminal_width(&Term::stderr()));
    }

    /// Prints text with styles, in which the caller has escaped control characters. It is printed even with `--quiet`
    /// if a question about it follows.
    pub(crate) fn styled(self, text: &str, question_follows: bool) {
        if self.level == Level::All || question_follows {
            if self.json { self.object("note", text) } else { self.line(text) }
        }
    }

    /// Prints a JSON object on one line.
    pub(crate) fn record(self, object: impl Display) {
        if self.level == Level::All {
            self.line(object);
        }
    }

    /// Prints a warning.
    pub(crate) fn warn(self, text: impl Display) {
        let text = text.to_string();
        if self.json {
            self.object("warning", &text)
        } else {
            self.labelled("warning:", Style::new().yellow().bold(), &text)
        }
    }

    /// Prints the error that ends the program with `status`, and the hint if there is one. As JSON it has the server's
    /// own words, if it is a refusal.
    pub(crate) fn error(self, text: &str, hint: Option<&str>, status: i32, refusal: Option<&ApiError>) {
        let hint = hint.filter(|_| self.level == Level::All);
        if self.json {
            return self.line(error_record(text, hint, status, refusal));
        }
        self.labelled("error:", Style::new().red().bold(), text);
        if let Some(hint) = hint {
            self.labelled("hint:", Style::new().cyan(), hint);
        }
    }

    /// Prints a hint after a success.
    pub(crate) fn hint(self, text: impl Display) {
        match self.level {
            Level::Quiet | Level::Silent => {}
            Level::All if self.json => self.object("hint", &text.to_string()),
            Level::All => self.labelled("hint:", Style::new().cyan(), &text.to_string()),
        }
    }

    fn noted(self, text: &str, width: Option<usize>) {
        match self.level {
            Level::Quiet | Level::Silent => {}
            Level::All if self.json => self.object("note", text),
            Level::All => self.line(unlabelled(text, width)),
        }
    }

    fn labelled(self, label: &str, style: Style, text: &str) {
        self.line(self::labelled(label, style, text, terminal_width(&Term::stderr())));
    }

    fn object(self, level: &str, message: &str) {
        self.line(json!({"level": level, "message": message}));
    }

    fn line(self, text: impl Display) {
        if self.level != Level::Silent {
            // A single write, so that the lines of concurrent programs do not mix. A closed stderr does not end the
            // program.
            let _ = std::io::stderr().write_all(format!("{text}\n").as_bytes());
        }
    }
}

/// A note, wrapped to a width.
fn unlabelled(text: &str, width: Option<usize>) -> String {
    wrap(&printable_lines(text), width, 0)
}

/// A message after its label, wrapped to a width and indented by that of the label.
fn labelled(label: &str, style: Style, text: &str, width: Option<usize>) -> String {
    let text = format!("{} {}", style.for_stderr().apply_to(label), printable_lines(text));
    wrap(&text, width, label.len() + 1)
}

/// An error as a JSON object.
fn error_record(text: &str, hint: Option<&str>, status: i32, refusal: Option<&ApiError>) -> Value {
    let mut record = json!({"level": "error", "message": text, "hint": hint, "exit_status": status});
    if let Some(refusal) = refusal {
        record["code"] = json!(refusal.code);
        record["server_message"] = json!(refusal.message);
        if let Some(id) = &refusal.request_id {
            record["request_id"] = json!(id);
        }
    }
    record
}

/// The symbol for success.
pub(crate) fn tick() -> impl Display {
    style(glyphs().tick).green().for_stderr()
}

/// The symbol for failure.
pub(crate) fn cross() -> impl Display {
    style(glyphs().cross).red().for_stderr()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::deploy::text::testing::{any_text, is_harmless};
    use proptest::prelude::*;

    #[test]
    fn messages_are_wrapped_at_words_below_their_label() {
        let text = "the certificate of https://deploy.example.com is not trusted: it is self-signed, and no setting says to \
                    trust it";
        let shown = |width| labelled("warning:", Style::new().force_styling(false), text, Some(width));
        assert_eq!(
            shown(60),
            "warning: the certificate of https://deploy.example.com is\n         not trusted: it is self-signed, and no \
             setting says\n         to trust it"
        );
        assert_eq!(
            shown(80),
            "warning: the certificate of https://deploy.example.com is not trusted: it is\n         self-signed, and no \
             setting says to trust it"
        );
    }

    proptest! {
        #[test]
        fn nothing_harmful_is_printed(text in any_text(), width in proptest::option::of(0_usize..100)) {
            let plain = Style::new().force_styling(false);
            for shown in [unlabelled(&text, width), labelled("error:", plain, &text, width)] {
                prop_assert!(is_harmless(&shown.replace('\t', " ")), "{shown:?}");
            }
        }
    }
}
