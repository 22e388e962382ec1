//! Prompts at the terminal, and the one read of stdin.

use std::cell::Cell;
use std::io::{self, IsTerminal, Read};

use inquire::{Confirm, InquireError, Password, PasswordDisplayMode, Text};
use secrecy::SecretString;

use crate::deploy::text::printable;
use crate::output::Console;
use crate::platform::signals::{Signal, SignalListener};
use crate::usage_error::UsageError;

/// Why there is no answer.
#[derive(Debug, thiserror::Error)]
pub enum PromptError {
    /// Something is missing and cannot be asked for, or what was given instead of an answer is invalid.
    #[error(transparent)]
    Usage(#[from] UsageError),
    /// The user left the prompt with Ctrl-C or Escape. As if the signal had ended the program.
    #[error("cancelled at the prompt; nothing was done")]
    Cancelled(Signal),
    /// The user answered no.
    #[error("not confirmed; nothing was done")]
    Declined,
    /// The terminal cannot be used.
    #[error("cannot prompt for input: {0}")]
    Terminal(String),
    /// stdin cannot be read.
    #[error("cannot read stdin: {0}")]
    Stdin(io::Error),
}

impl PromptError {
    /// The next step for the user.
    pub(crate) fn hint(&self) -> Option<&str> {
        match self {
            Self::Usage(error) => error.next(),
            Self::Cancelled(_) | Self::Declined | Self::Terminal(_) | Self::Stdin(_) => None,
        }
    }
}

/// Asks the user at the terminal, and reads stdin for a flag.
#[derive(Debug)]
pub struct Prompter {
    /// For warnings between two prompts.
    pub(crate) console: Console,
    stdin_read: Cell<bool>,
    disabled: bool,
}

impl Prompter {
    /// One that prompts if stdin and stderr are a terminal.
    pub fn new(console: Console) -> Self {
        Self { console, stdin_read: Cell::new(false), disabled: false }
    }

    /// One that never prompts, prints and reads nothing: for the completion of a command line.
    pub(crate) fn disabled() -> Self {
        Self { console: Console::silent(), stdin_read: Cell::new(true), disabled: true }
    }

    /// Whether neither the user nor a program that might ask the user, such as a keyring, may be asked.
    pub(crate) fn is_disabled(&self) -> bool {
        self.disabled
    }

    /// Whether it can prompt: stdin and stderr are both a terminal, and stderr is not for a program.
    pub(crate) fn is_interactive(&self) -> bool {
        !self.disabled && !self.console.is_json() && io::stdin().is_terminal() && io::stderr().is_terminal()
    }

    /// Prompts for a password without echo; twice if it is a new one.
    ///
    /// # Errors
    /// [`PromptError::Cancelled`] and [`PromptError::Terminal`].
    pub(crate) fn password(&self, what: &str, is_new: bool) -> Result<SecretString, PromptError> {
        let question = capitalized(what) + ":";
        let mut prompt = Password::new(&question).with_display_mode(PasswordDisplayMode::Hidden);
        if !is_new {
            prompt = prompt.without_confirmation();
        }
        let _restoring = restore_terminal_on_signal()?;
        Ok(SecretString::from(prompt.prompt()?))
    }

    /// Prompts for a line of text.
    ///
    /// # Errors
    /// [`PromptError::Cancelled`] and [`PromptError::Terminal`].
    pub(crate) fn line(&self, what: &str, default: &str) -> Result<String, PromptError> {
        let question = capitalized(what) + ":";
        let _restoring = restore_terminal_on_signal()?;
        Ok(Text::new(&question).with_default(default).prompt()?)
    }

    /// Checks, before anything is sent, that [`Prompter::confirm`] will not fail for lack of a terminal.
    ///
    /// # Errors
    /// `UsageError` if it would.
    pub(crate) fn can_confirm(&self, yes: bool) -> Result<(), UsageError> {
        if yes || self.is_interactive() {
            return Ok(());
        }
        Err(UsageError::new(format!("this cannot be undone, and {}", self.why_not_asked())).hint("add --yes"))
    }

    /// Asks a yes/no question, with no as the default; `yes` answers it in advance.
    ///
    /// # Errors
    /// [`PromptError::Declined`] for no; else as for [`Prompter::can_confirm`] and [`Prompter::line`].
    pub(crate) fn confirm(&self, question: &str, yes: bool) -> Result<(), PromptError> {
        self.can_confirm(yes)?;
        if yes {
            return Ok(());
        }
        let _restoring = restore_terminal_on_signal()?;
        match Confirm::new(&printable(question)).with_default(false).prompt()? {
            true => Ok(()),
            false => Err(PromptError::Declined),
        }
    }

    /// Asks for a name to be typed.
    ///
    /// # Errors
    /// [`PromptError::Declined`] for another name; else as for [`Prompter::line`].
    pub fn confirm_by_name(&self, question: &str, name: &str) -> Result<(), PromptError> {
        let question = printable(question) + ":";
        let _restoring = restore_terminal_on_signal()?;
        match Text::new(&question).prompt()?.trim() == name {
            true => Ok(()),
            false => Err(PromptError::Declined),
        }
    }

    /// Why a question cannot be asked.
    fn why_not_asked(&self) -> &'static str {
        if self.console.is_json() {
            "with --progress json nothing is asked"
        } else {
            "there is no terminal to confirm it at"
        }
    }

    /// Asks whether to do what was just printed; `yes` answers it in advance.
    ///
    /// # Errors
    /// As for [`Prompter::confirm`].
    pub(crate) fn consent(&self, question: &str, yes: bool) -> Result<(), PromptError> {
        if !yes && !self.is_interactive() {
            let error = UsageError::new(format!("nothing was done: {}", self.why_not_asked()));
            return Err(error.hint("add --yes").into());
        }
        self.confirm(question, yes)
    }

    /// Reads all of stdin for a flag whose value is `-`.
    ///
    /// # Errors
    /// `UsageError` if it was read already for another flag; `PromptError::Stdin`.
    pub(crate) fn stdin(&self, flag: &str) -> Result<Vec<u8>, PromptError> {
        if self.stdin_read.replace(true) {
            return Err(UsageError::new(format!("{flag} -: stdin was read already for another flag")).into());
        }
        let mut bytes = Vec::new();
        io::stdin().lock().read_to_end(&mut bytes).map_err(PromptError::Stdin)?;
        Ok(bytes)
    }
}

/// A prompt sets the terminal to raw mode; while this lives, a signal restores it before it ends the program.
fn restore_terminal_on_signal() -> Result<SignalListener, PromptError> {
    let listener = SignalListener::start(|signal| {
        let _ = crossterm::terminal::disable_raw_mode();
        let _ = crossterm::execute!(io::stderr(), crossterm::event::DisableBracketedPaste, crossterm::cursor::Show);
        signal.take_effect();
    });
    listener.map_err(|e| PromptError::Terminal(e.to_string()))
}

impl From<InquireError> for PromptError {
    fn from(error: InquireError) -> Self {
        match error {
            InquireError::OperationInterrupted | InquireError::OperationCanceled => Self::Cancelled(Signal::Interrupt),
            other => Self::Terminal(other.to_string()),
        }
    }
}

fn capitalized(text: &str) -> String {
    let text = printable(text);
    let mut chars = text.chars();
    chars.next().map(|first| first.to_uppercase().chain(chars).collect()).unwrap_or_default()
}
