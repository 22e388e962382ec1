//! What is recorded about each request.

use std::sync::Arc;

/// Receives the lines of a log.
#[derive(Clone)]
pub struct Log(pub Arc<dyn Fn(&str) + Send + Sync>);

impl std::fmt::Debug for Log {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Log")
    }
}

/// A request that was answered. Headers and bodies are not recorded: they contain secrets.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RequestSeen {
    /// The method.
    pub method: String,
    /// Path and query, as sent.
    pub target: String,
    /// The status of the answer; 0 if the connection was closed without one.
    pub status: u16,
}
