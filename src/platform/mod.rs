//! What depends on the operating system.

pub mod inbox;
pub(crate) mod shell;
pub mod signals;
