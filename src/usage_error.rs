//! Errors in what the user gave: the command line, the environment, or a file that they name.

/// Invalid input, found before anything is sent to the server. Exit status 2.
#[derive(Debug, thiserror::Error)]
#[error("{message}")]
pub struct UsageError {
    message: String,
    hint: Option<String>,
}

impl UsageError {
    /// An error with this message, which names the flag, the variable or the file.
    pub(crate) fn new(message: impl Into<String>) -> Self {
        Self { message: message.into(), hint: None }
    }

    /// Adds a hint: the next step for the user.
    pub(crate) fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// The hint, if it has one.
    pub(crate) fn next(&self) -> Option<&str> {
        self.hint.as_deref()
    }
}
