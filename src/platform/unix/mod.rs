//! Unix: Linux and macOS.

#[cfg(target_env = "musl")]
mod allocator;
#[cfg(feature = "simulator")]
pub(crate) mod child;
pub(super) mod files;
pub(crate) mod folders;
#[cfg(feature = "keyring")]
pub(super) mod keyring;
pub(crate) mod open_files;
pub(crate) mod shell;
pub(super) mod signals;
pub(crate) mod stdout;
pub(crate) mod terminal;
