//! Downloads a file. A download resumes where an earlier run stopped, survives broken connections, and replaces the
//! destination only when it is complete.

mod error;
mod headers;
mod part;
mod receiver;

pub(crate) use error::Error;
pub(crate) use part::Destination;
pub(crate) use receiver::download;
