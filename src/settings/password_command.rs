//! Commands that print a password, such as that of a password manager.

use std::fmt;
use std::io::IsTerminal;
use std::process::{Command, Stdio};
use std::sync::{Mutex, PoisonError};

use secrecy::{SecretSlice, SecretString};

use super::password;
use crate::platform::shell;
use crate::usage_error::UsageError;

/// Commands run one at a time, since each may prompt.
static RUNNING: Mutex<()> = Mutex::new(());

/// A command whose first line of output is a password.
#[derive(Clone, PartialEq, Eq)]
pub(crate) enum PasswordCommand {
    /// A command line for the shell.
    Line(String),
    /// A program and its arguments.
    Words(Vec<String>),
}

/// Hides the command, because its arguments may contain a secret.
impl fmt::Debug for PasswordCommand {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PasswordCommand(***)")
    }
}

impl PasswordCommand {
    /// Runs the command and returns the password. stderr is inherited. `origin` is the configuration key, for errors.
    ///
    /// # Errors
    /// If the command cannot be run, fails, or prints no password.
    pub(crate) fn run(&self, origin: &str) -> Result<SecretString, UsageError> {
        let wrong = |why: String| UsageError::new(format!("{origin}: {why}"));
        let mut command = match self {
            Self::Line(line) => shell::command(line),
            Self::Words(words) => {
                let (program, arguments) =
                    words.split_first().ok_or_else(|| wrong("the command is empty".to_owned()))?;
                let mut command = Command::new(program);
                command.args(arguments);
                command
            }
        };
        // On a terminal the command may prompt for a passphrase. Other input belongs to a flag that reads stdin.
        if !std::io::stdin().is_terminal() {
            command.stdin(Stdio::null());
        }
        let _running = RUNNING.lock().unwrap_or_else(PoisonError::into_inner);
        let output =
            command.stderr(Stdio::inherit()).output().map_err(|e| wrong(format!("cannot run the command: {e}")))?;
        let bytes = SecretSlice::from(output.stdout);
        if !output.status.success() {
            return Err(wrong(format!("the command failed ({})", output.status)));
        }
        password::parse_first_line(&bytes).map_err(|why| wrong(format!("the output of the command {why}")))
    }
}
