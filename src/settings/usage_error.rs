//! Input that cannot be used.

/// The command line, the environment or a file they name is wrong; nothing was sent. Exit status 2.
#[derive(Debug, thiserror::Error)]
#[error("{message}")]
pub struct UsageError {
    message: String,
    hint: Option<String>,
}

impl UsageError {
    /// With what is wrong, naming the flag or variable.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: message.into(), hint: None }
    }

    /// Adds what to do next.
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// What to do next.
    pub fn next(&self) -> Option<&str> {
        self.hint.as_deref()
    }
}
