//! stderr: notes, warnings, errors and hints.

use std::fmt::Display;
use std::io::{IsTerminal, Write};

use console::{Style, Term, style};

use super::wrap::{terminal_width, wrap};

/// When to use colors.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, clap::ValueEnum)]
pub enum Color {
    /// On a terminal, unless NO_COLOR is set; CLICOLOR_FORCE sets it elsewhere.
    #[default]
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

impl Color {
    /// Sets it for the whole program, each stream for itself.
    pub fn apply(self) {
        let variable = |name: &str| std::env::var_os(name).filter(|value| !value.is_empty());
        let no_color = variable("NO_COLOR").is_some();
        let forced = variable("CLICOLOR_FORCE").is_some_and(|value| value != "0");
        let capable = variable("TERM").is_none_or(|value| value != "dumb");
        console::set_colors_enabled(self.is_on(no_color, forced, capable && std::io::stdout().is_terminal()));
        console::set_colors_enabled_stderr(self.is_on(no_color, forced, capable && std::io::stderr().is_terminal()));
    }

    /// The flag precedes NO_COLOR (no-color.org), that CLICOLOR_FORCE (bixense.com/clicolors), and that the terminal.
    fn is_on(self, no_color: bool, forced: bool, terminal: bool) -> bool {
        match self {
            Self::Always => true,
            Self::Never => false,
            Self::Auto => !no_color && (forced || terminal),
        }
    }
}

/// The one writer to stderr.
#[derive(Debug, Clone, Copy)]
pub struct Console {
    quiet: bool,
    terminal: bool,
}

impl Console {
    /// The writer to stderr; with `quiet` it prints nothing.
    pub fn new(quiet: bool) -> Self {
        Self { quiet, terminal: std::io::stderr().is_terminal() }
    }

    /// Whether it prints nothing.
    pub fn is_quiet(self) -> bool {
        self.quiet
    }

    /// Whether stderr is a terminal.
    pub fn is_terminal(self) -> bool {
        self.terminal
    }

    /// Prints a line as it is.
    pub fn say(self, text: impl Display) {
        if !self.quiet {
            // A closed stderr does not stop the program.
            let _ = writeln!(std::io::stderr(), "{text}");
        }
    }

    /// Prints a sentence for the user, wrapped to the terminal.
    pub fn note(self, text: impl Display) {
        self.say(wrap(&text.to_string(), terminal_width(&Term::stderr()), 0));
    }

    /// Prints a warning.
    pub fn warn(self, text: impl Display) {
        self.labelled("warning:", &Style::new().yellow().bold(), &text.to_string());
    }

    /// Prints an error, and the hint if there is one.
    pub fn error(self, text: impl Display, hint: Option<&str>) {
        self.labelled("error:", &Style::new().red().bold(), &text.to_string());
        if let Some(hint) = hint {
            self.labelled("hint:", &Style::new().cyan(), hint);
        }
    }

    fn labelled(self, label: &str, style: &Style, text: &str) {
        let styled = style.clone().for_stderr().apply_to(label);
        let text = format!("{styled} {text}");
        self.say(wrap(&text, terminal_width(&Term::stderr()), label.len() + 1));
    }
}

/// The mark of a success.
pub fn tick() -> impl Display {
    style("✓").green().for_stderr()
}

/// The mark of a failure.
pub fn cross() -> impl Display {
    style("✗").red().for_stderr()
}
