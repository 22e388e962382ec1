//! Prompts at the terminal, and reading stdin.

use std::cell::Cell;
use std::io::{self, IsTerminal, Read};

use inquire::{Confirm, InquireError, Password, PasswordDisplayMode, Text};
use secrecy::SecretString;

use crate::deploy::text::printable;
use crate::output::Console;
use crate::platform::signals::{Signal, SignalListener};
use crate::platform::text_file;
use crate::usage_error::UsageError;

/// Why a prompt failed.
#[derive(Debug, thiserror::Error)]
pub enum PromptError {
    /// A value is missing and there is no terminal to prompt at, or the value that replaces the prompt is invalid.
    #[error(transparent)]
    Usage(#[from] UsageError),
    /// The user cancelled the prompt with Ctrl-C or Escape. The exit status is that of the signal.
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
    /// What the user can do next, if anything.
    pub(crate) fn hint(&self) -> Option<&str> {
        match self {
            Self::Usage(error) => error.next(),
            Self::Cancelled(_) | Self::Declined | Self::Terminal(_) | Self::Stdin(_) => None,
        }
    }
}

/// Prompts the user at the terminal, and reads stdin for a flag.
#[derive(Debug)]
pub struct Prompter {
    /// For warnings between prompts.
    pub(crate) console: Console,
    stdin_read: Cell<bool>,
    unattended: bool,
    disabled: bool,
}

impl Prompter {
    /// Creates a prompter that prompts if stdin and stderr are a terminal.
    pub fn new(console: Console) -> Self {
        Self { console, stdin_read: Cell::new(false), unattended: false, disabled: false }
    }

    /// Creates a prompter that never prompts.
    pub(crate) fn unattended(console: Console) -> Self {
        Self { unattended: true, ..Self::new(console) }
    }

    /// Creates a prompter that never prompts, prints or reads anything, for shell completion.
    pub(crate) fn disabled() -> Self {
        Self { stdin_read: Cell::new(true), disabled: true, ..Self::unattended(Console::silent()) }
    }

    /// Whether prompts are disabled, including those of other programs, such as a keyring.
    pub(crate) fn is_disabled(&self) -> bool {
        self.disabled
    }

    /// Whether it can prompt: stdin and stderr are a terminal, and stderr is not JSON.
    pub(crate) fn is_interactive(&self) -> bool {
        !self.unattended && !self.console.is_json() && io::stdin().is_terminal() && io::stderr().is_terminal()
    }

    /// Prompts for a password without echo. A new password must be entered twice.
    ///
    /// # Errors
    /// [`PromptError::Cancelled`] and [`PromptError::Terminal`].
    pub(crate) fn password(&self, what: &str, is_new: bool) -> Result<SecretString, PromptError> {
        let question = question(what);
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
        let question = question(what);
        let _restoring = restore_terminal_on_signal()?;
        Ok(Text::new(&question).with_default(default).prompt()?)
    }

    /// Checks, before anything is sent, that [`Prompter::confirm`] can prompt or need not.
    ///
    /// # Errors
    /// `UsageError` if there is no terminal and `yes` is not set.
    pub(crate) fn can_confirm(&self, yes: bool) -> Result<(), UsageError> {
        if yes || self.is_interactive() {
            return Ok(());
        }
        Err(UsageError::new(format!("this cannot be undone, and {}", self.why_not_interactive())).hint("add --yes"))
    }

    /// Asks a yes/no question, with no as the default. Does not prompt if `yes` is set.
    ///
    /// # Errors
    /// [`PromptError::Declined`] for no; otherwise as for [`Prompter::can_confirm`] and [`Prompter::line`].
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

    /// Prompts for a name as confirmation.
    ///
    /// # Errors
    /// [`PromptError::Declined`] for another name; otherwise as for a question with one line as its answer.
    pub fn confirm_by_name(&self, question: &str, name: &str) -> Result<(), PromptError> {
        let question = self::question(question);
        let _restoring = restore_terminal_on_signal()?;
        match Text::new(&question).prompt()?.trim() == name {
            true => Ok(()),
            false => Err(PromptError::Declined),
        }
    }

    /// Why it cannot prompt.
    fn why_not_interactive(&self) -> &'static str {
        if self.console.is_json() {
            "--progress json disables prompts"
        } else {
            "there is no terminal to confirm it at"
        }
    }

    /// Asks for confirmation of what was just printed. Does not prompt if `yes` is set.
    ///
    /// # Errors
    /// As for [`Prompter::confirm`].
    pub(crate) fn consent(&self, question: &str, yes: bool) -> Result<(), PromptError> {
        if !yes && !self.is_interactive() {
            let error = UsageError::new(format!("nothing was done: {}", self.why_not_interactive()));
            return Err(error.hint("add --yes").into());
        }
        self.confirm(question, yes)
    }

    /// Reads stdin completely for a flag with the value `-`.
    ///
    /// # Errors
    /// `UsageError` if it was read already for another flag, or `PromptError::Stdin`.
    pub(crate) fn stdin(&self, flag: &str) -> Result<Vec<u8>, PromptError> {
        if self.stdin_read.replace(true) {
            return Err(UsageError::new(format!("{flag} -: stdin was read already for another flag")).into());
        }
        let mut bytes = Vec::new();
        io::stdin().lock().read_to_end(&mut bytes).map_err(PromptError::Stdin)?;
        Ok(text_file::to_utf8(bytes))
    }
}

/// Prompts use the raw mode of the terminal. Until the result is dropped, a signal restores the terminal before it ends
/// the program.
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

/// A prompt for input: it starts with a capital letter and ends with a colon.
fn question(text: &str) -> String {
    let text = printable(text);
    let mut chars = text.chars();
    let start = chars.next().map(|first| first.to_uppercase().to_string()).unwrap_or_default();
    format!("{start}{}:", chars.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::deploy::text::testing::{any_text, is_harmless};
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn nothing_harmful_is_asked(text in any_text()) {
            let asked = question(&format!("delete {text}"));
            prop_assert!(is_harmless(&asked) && !asked.contains('\n') && asked.starts_with("Delete"), "{asked:?}");
        }
    }
}
