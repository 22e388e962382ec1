//! Private files have the mode 0600, private folders 0700.

use std::borrow::Cow;
pub(crate) use std::fs::rename;
use std::fs::{self, DirBuilder, File, OpenOptions, Permissions};
use std::io;
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt, PermissionsExt};
use std::path::Path;

use tempfile::NamedTempFile;

/// Opens a file. If it is created, only the owner can read it.
pub(crate) fn open_private(options: &mut OpenOptions, path: &Path) -> io::Result<File> {
    options.mode(0o600).open(path)
}

/// Creates a temporary file that only the owner can read.
pub(crate) fn temporary(folder: &Path) -> io::Result<NamedTempFile> {
    // tempfile creates files with mode 0600.
    tempfile::Builder::new().prefix(".deploy-cli-").tempfile_in(folder)
}

/// The path in a form that has no limit of length, which is any path.
pub(crate) fn long(path: &Path) -> Cow<'_, Path> {
    path.into()
}

/// Creates a temporary file that others can read, if the umask allows it.
pub(crate) fn shared_temporary(folder: &Path) -> io::Result<NamedTempFile> {
    let permissions = Permissions::from_mode(0o666);
    tempfile::Builder::new().prefix(".deploy-cli-").permissions(permissions).tempfile_in(folder)
}

/// Creates a folder that only the owner can read, and its parents. An existing one is left as it is.
pub(crate) fn create_private_folder(folder: &Path) -> io::Result<()> {
    DirBuilder::new().recursive(true).mode(0o700).create(folder)
}

/// Whether users other than the owner can read or write the file.
pub(crate) fn is_open_to_others(path: &Path) -> bool {
    fs::metadata(path).is_ok_and(|m| m.permissions().mode() & 0o077 != 0)
}

/// Removes the permissions of other users from a file.
pub(crate) fn close_to_others(path: &Path) -> io::Result<()> {
    fs::set_permissions(path, Permissions::from_mode(0o600))
}

/// Lets other users read a file.
#[cfg(test)]
pub(crate) fn open_to_others(path: &Path) -> io::Result<()> {
    fs::set_permissions(path, Permissions::from_mode(0o644))
}

/// Creates a symbolic link to a file.
#[cfg(test)]
pub(crate) fn link(target: &Path, link: &Path) -> io::Result<()> {
    std::os::unix::fs::symlink(target, link)
}
