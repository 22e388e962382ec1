//! Downloads a file: resumes where an earlier run stopped, survives broken connections, and gives the file its name only when it
//! is complete.

mod error;
mod headers;
mod part;
mod receiver;

use std::path::PathBuf;

pub use error::Error;
pub(crate) use receiver::download;

/// The file to write.
#[derive(Debug)]
pub(crate) struct Destination {
    /// Its path.
    pub path: PathBuf,
    /// Whether an existing file is replaced.
    pub overwrite: bool,
}
