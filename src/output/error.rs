//! Why an answer cannot be printed.

use std::io;

/// An error of printing an answer.
#[derive(Debug, thiserror::Error)]
pub(crate) enum OutputError {
    /// stdout cannot be written. A closed pipe is no error.
    #[error("cannot write to stdout: {0}")]
    Stdout(io::Error),
    /// The YAML library's reason.
    #[error("cannot write YAML: {0}")]
    Yaml(String),
    /// The CSV library's reason.
    #[error("cannot write CSV: {0}")]
    Csv(String),
    /// The expression of `--jq` fails on this answer.
    #[cfg(feature = "jq")]
    #[error("jq: {0}")]
    Jq(String),
}
