//! Code that depends on the operating system. What differs between Unix and Windows is in the folders of these names,
//! which have the same modules.

pub(crate) mod files;
pub(crate) mod inbox;
#[cfg(feature = "keyring")]
pub(crate) mod keyring;
#[cfg(not(feature = "keyring"))]
#[path = "no_keyring.rs"]
pub(crate) mod keyring;
pub(crate) mod signals;
#[cfg(unix)]
#[path = "unix/mod.rs"]
mod system;
#[cfg(windows)]
#[path = "windows/mod.rs"]
mod system;
pub(crate) mod text_file;

#[cfg(feature = "simulator")]
pub(crate) use system::child;
pub(crate) use system::{folders, open_files, shell, stdout, terminal};
