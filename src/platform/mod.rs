//! What depends on the operating system.

pub mod inbox;
pub mod signals;
