//! Downloads a file: resumes where an earlier run stopped, survives broken connections, and gives the file its name only when it
//! is complete.

mod error;
mod headers;
mod part;
mod receiver;

pub use error::Error;
pub(crate) use part::Destination;
pub(crate) use receiver::download;
