//! stderr: what is said beside the answer.

use std::fmt::Display;
use std::io::{IsTerminal, Write};

use console::{Style, style};

/// When to colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, clap::ValueEnum)]
pub enum Color {
    /// On a terminal, unless NO_COLOR is set.
    #[default]
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}

impl Color {
    /// Sets it for both streams, for the whole program: the flag decides, else NO_COLOR, else CLICOLOR_FORCE, else whether a
    /// stream is a terminal.
    pub fn choose(self) {
        let set = |name| std::env::var_os(name).is_some_and(|v| !v.is_empty());
        let forced = set("CLICOLOR_FORCE") && std::env::var_os("CLICOLOR_FORCE").is_some_and(|v| v != "0");
        let dumb = std::env::var_os("TERM").is_some_and(|v| v == "dumb");
        let on = |terminal: bool| match self {
            Self::Always => true,
            Self::Never => false,
            Self::Auto if set("NO_COLOR") => false,
            Self::Auto => forced || (terminal && !dumb),
        };
        console::set_colors_enabled(on(std::io::stdout().is_terminal()));
        console::set_colors_enabled_stderr(on(std::io::stderr().is_terminal()));
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
