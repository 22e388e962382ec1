//! Code that depends on the operating system.

pub(crate) mod files;
pub(crate) mod inbox;
#[cfg(feature = "keyring")]
pub(crate) mod keyring;
#[cfg(not(feature = "keyring"))]
#[path = "no_keyring.rs"]
pub(crate) mod keyring;
pub(crate) mod open_files;
pub(crate) mod shell;
pub(crate) mod signals;
pub(crate) mod stdout;
