//! Errors in user input: the command line, the environment, or a file.

/// Invalid user input, detected before anything is sent to the server. Exit status 2.
#[derive(Debug, thiserror::Error)]
#[error("{message}")]
pub struct UsageError {
    message: String,
    hint: Option<String>,
}

impl UsageError {
    /// Creates an error. The message should name the flag, the variable or the file.
    pub(crate) fn new(message: impl Into<String>) -> Self {
        Self { message: message.into(), hint: None }
    }

    /// Adds a hint: what the user can do next.
    pub(crate) fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// The hint, if there is one.
    pub(crate) fn next(&self) -> Option<&str> {
        self.hint.as_deref()
    }
}
