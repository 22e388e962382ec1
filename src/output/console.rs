//! stderr: what is said beside the answer.

use std::fmt::Display;
use std::io::{IsTerminal, Write};

use console::{Style, style};

/// When to colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, clap::ValueEnum)]
pub enum Color {
    /// On a terminal; NO_COLOR and CLICOLOR_FORCE are respected.
    #[default]
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

impl Color {
    /// Sets it for both streams, each for itself, for the whole program.
    pub fn choose(self) {
        let variable = |name: &str| std::env::var_os(name).filter(|value| !value.is_empty());
        let unwanted = variable("NO_COLOR").is_some();
        let forced = variable("CLICOLOR_FORCE").is_some_and(|value| value != "0");
        let able = variable("TERM").is_none_or(|value| value != "dumb");
        console::set_colors_enabled(self.is_on(unwanted, forced, able && std::io::stdout().is_terminal()));
        console::set_colors_enabled_stderr(self.is_on(unwanted, forced, able && std::io::stderr().is_terminal()));
    }

    /// The flag before NO_COLOR (no-color.org), that before CLICOLOR_FORCE (bixense.com/clicolors), and at last the terminal.
    fn is_on(self, unwanted: bool, forced: bool, terminal: bool) -> bool {
        match self {
            Self::Always => true,
            Self::Never => false,
            Self::Auto => !unwanted && (forced || terminal),
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
    /// One that says nothing where `quiet` is set.
    pub fn new(quiet: bool) -> Self {
        Self { quiet, terminal: std::io::stderr().is_terminal() }
    }

    /// Whether nothing may be said.
    pub fn is_quiet(self) -> bool {
        self.quiet
    }

    /// Whether a person looks at it.
    pub fn is_terminal(self) -> bool {
        self.terminal
    }

    /// A plain line.
    pub fn say(self, text: impl Display) {
        if !self.quiet {
            // A closed stderr is no reason to stop.
            let _ = writeln!(std::io::stderr(), "{text}");
        }
    }

    /// A warning.
    pub fn warn(self, text: impl Display) {
        self.say(format_args!("{} {text}", label("warning:", Style::new().yellow().bold())));
    }

    /// An error, and what to do next.
    pub fn error(self, text: impl Display, hint: Option<&str>) {
        self.say(format_args!("{} {text}", label("error:", Style::new().red().bold())));
        if let Some(hint) = hint {
            self.say(format_args!("{} {hint}", label("hint:", Style::new().cyan())));
        }
    }
}

fn label(text: &str, with: Style) -> impl Display {
    with.for_stderr().apply_to(text)
}

/// A check mark for what ended well.
pub fn tick() -> impl Display {
    style("✓").green().for_stderr()
}

/// A cross for what ended badly.
pub fn cross() -> impl Display {
    style("✗").red().for_stderr()
}
