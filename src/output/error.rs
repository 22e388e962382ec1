//! Errors of printing.

use std::io;

/// Why a result cannot be printed.
#[derive(Debug, thiserror::Error)]
pub(crate) enum OutputError {
    /// stdout cannot be written. A closed pipe is not an error.
    #[error("cannot write to stdout: {0}")]
    Stdout(io::Error),
    /// The program was started without a stdout.
    #[error("cannot write to stdout: it is closed")]
    Closed,
    /// The YAML library failed, with this reason.
    #[error("cannot write YAML: {0}")]
    Yaml(String),
    /// The CSV library failed, with this reason.
    #[error("cannot write CSV: {0}")]
    Csv(String),
    /// The expression of `--jq` fails on this result.
    #[cfg(feature = "jq")]
    #[error("jq: {0}")]
    Jq(String),
}
