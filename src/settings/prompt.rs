//! Questions to the person at the terminal, if there is one.

use std::cell::Cell;
use std::io::{IsTerminal, Read};

use inquire::{Confirm, InquireError, Password, PasswordDisplayMode, Text};
use secrecy::SecretString;

use super::UsageError;
use crate::output::Console;
use crate::platform::signals::{Signal, SignalListener};

/// Where answers come from: the terminal, and stdin once.
#[derive(Debug)]
pub struct Prompter {
    /// Where warnings go.
    pub console: Console,
    stdin_taken: Cell<bool>,
    nobody: bool,
}

/// The person at the terminal left a question with Ctrl-C or Escape.
#[derive(Debug, thiserror::Error)]
#[error("left at the question; nothing was done")]
pub struct PromptCancelled(pub Signal);

/// The person at the terminal said no.
#[derive(Debug, thiserror::Error)]
#[error("nothing was done")]
pub struct Declined;

impl Prompter {
    /// With a console for what is said in between.
    pub fn new(console: Console) -> Self {
        Self { console, stdin_taken: Cell::new(false), nobody: false }
    }

    /// For a completion in the midst of typing: nothing may be asked of a person or of a program that might ask one,
    /// stdin is not ours to read, and nothing is said.
    pub fn nobody() -> Self {
        Self { console: Console::new(true), stdin_taken: Cell::new(true), nobody: true }
    }

    /// Whether nothing may be asked, by whatever way.
    pub fn is_nobody(&self) -> bool {
        self.nobody
    }

    /// Whether there is somebody to ask: both stdin and stderr are a terminal.
    pub fn is_interactive(&self) -> bool {
        !self.nobody && std::io::stdin().is_terminal() && std::io::stderr().is_terminal()
    }

    /// Asks for a password without echo, twice if it is a new one.
    ///
    /// # Errors
    /// When it is left.
    pub fn password(&self, what: &str, is_new: bool) -> anyhow::Result<SecretString> {
        let question = capitalised(what);
        let mut prompt = Password::new(&question).with_display_mode(PasswordDisplayMode::Hidden);
        if !is_new {
            prompt = prompt.without_confirmation();
        }
        let _listening = restoring()?;
        Ok(SecretString::from(prompt.prompt().map_err(left)?))
    }

    /// Asks for a line of text.
    ///
    /// # Errors
    /// When it is left.
    pub fn line(&self, what: &str, default: &str) -> anyhow::Result<String> {
        let _listening = restoring()?;
        Text::new(&capitalised(what)).with_default(default).prompt().map_err(left)
    }

    /// Makes sure, before anything is sent, that a question can be asked or was answered in advance.
    ///
    /// # Errors
    /// When there is nobody to ask.
    pub fn can_confirm(&self, yes: bool) -> anyhow::Result<()> {
        if yes || self.is_interactive() {
            return Ok(());
        }
        Err(UsageError::new("this cannot be undone, and nobody is here to confirm it").hint("say --yes").into())
    }

    /// Asks before something is destroyed; `yes` answers in advance.
    ///
    /// # Errors
    /// When the answer is no, or when there is nobody to ask.
    pub fn confirm(&self, question: &str, yes: bool) -> anyhow::Result<()> {
        self.can_confirm(yes)?;
        let _listening = restoring()?;
        if yes || Confirm::new(question).with_default(false).prompt().map_err(left)? {
            return Ok(());
        }
        Err(Declined.into())
    }

    /// Asks whether to do what was just shown; `yes` answers in advance.
    ///
    /// # Errors
    /// When the answer is no, or when there is nobody to ask.
    pub fn consent(&self, question: &str, yes: bool) -> anyhow::Result<()> {
        if !yes && !self.is_interactive() {
            return Err(UsageError::new("nothing was done: nobody is here to agree").hint("say --yes").into());
        }
        self.confirm(question, yes)
    }

    /// All of stdin, for the one flag that may ask for it.
    ///
    /// # Errors
    /// When another flag had it, or it cannot be read.
    pub fn stdin(&self, flag: &str) -> anyhow::Result<Vec<u8>> {
        if self.stdin_taken.replace(true) {
            return Err(UsageError::new(format!("{flag} -: stdin was read already, by another flag")).into());
        }
        let mut bytes = Vec::new();
        std::io::stdin().lock().read_to_end(&mut bytes)?;
        Ok(bytes)
    }
}

/// A question takes the terminal over; a signal meanwhile gives it back before it ends the program.
fn restoring() -> std::io::Result<SignalListener> {
    SignalListener::start(|signal| {
        let _ = crossterm::terminal::disable_raw_mode();
        let _ =
            crossterm::execute!(std::io::stderr(), crossterm::event::DisableBracketedPaste, crossterm::cursor::Show);
        signal.take_effect();
    })
}

fn left(error: InquireError) -> anyhow::Error {
    match error {
        InquireError::OperationInterrupted | InquireError::OperationCanceled => {
            PromptCancelled(Signal::Interrupt).into()
        }
        other => other.into(),
    }
}

fn capitalised(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map(|first| first.to_uppercase().chain(chars).collect::<String>() + ":").unwrap_or_default()
}
