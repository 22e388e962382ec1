//! Files that only their owner can read, and atomic replacement.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

pub(crate) use super::system::files::{close_to_others, is_open_to_others, long, open_private};
use super::system::files::{create_private_folder, rename, shared_temporary, temporary};
#[cfg(test)]
pub(crate) use super::system::files::{link, open_to_others};

/// Creates or replaces a file atomically: a reader gets either the old or the new text. Only the owner can read the
/// file.
pub(crate) fn replace(path: &Path, content: impl AsRef<[u8]>) -> io::Result<()> {
    write_and_rename(temporary(folder_of(path)).map_err(without_path)?, path, content.as_ref())
}

/// Like [`replace`], for content without secrets: others can read the file, if the umask allows it.
pub(crate) fn replace_shared(path: &Path, content: impl AsRef<[u8]>) -> io::Result<()> {
    write_and_rename(shared_temporary(folder_of(path)).map_err(without_path)?, path, content.as_ref())
}

/// Checks that files can be created in the folder of a file, as replacing it needs.
pub(crate) fn check_replaceable(path: &Path) -> io::Result<()> {
    shared_temporary(folder_of(path)).map(drop).map_err(without_path)
}

/// An error of the library for temporary files without the path of that file, which no user knows.
fn without_path(error: io::Error) -> io::Error {
    let text = error.to_string();
    match text.rfind(" at path \"") {
        Some(at) => io::Error::new(error.kind(), text[..at].to_owned()),
        None => error,
    }
}

/// Writes a temporary file, and renames it.
fn write_and_rename(mut file: NamedTempFile, path: &Path, content: &[u8]) -> io::Result<()> {
    file.write_all(content)?;
    file.as_file().sync_all()?;
    // Unlike `persist`, this replaces a file that another process on Windows reads just now.
    rename(file.path(), path)
}

/// Creates a folder, which only the owner can read, and its parents. Checks that files can be created in it.
pub(crate) fn create_folder(folder: &Path) -> io::Result<()> {
    create_private_folder(folder)?;
    temporary(folder).map(drop).map_err(without_path)
}

/// Locks a file, after other processes have released it. Dropping the result releases the lock.
pub(crate) fn lock(path: &Path) -> io::Result<File> {
    let file = open_private(OpenOptions::new().write(true).create(true).truncate(false), path)?;
    file.lock()?;
    Ok(file)
}

/// Whether an open file is the one that has this path now.
pub(crate) fn is_at(file: &File, path: &Path) -> io::Result<bool> {
    let open = same_file::Handle::from_file(file.try_clone()?)?;
    Ok(same_file::Handle::from_path(path).is_ok_and(|now| now == open))
}

/// Resolves a symbolic link, so that replacing the file keeps the link. Other paths are returned unchanged.
pub(crate) fn follow_links(path: &Path) -> io::Result<PathBuf> {
    if fs::symlink_metadata(path).is_ok_and(|m| m.is_symlink()) { fs::canonicalize(path) } else { Ok(path.to_owned()) }
}

/// The path with `.suffix` added to its file name.
pub(crate) fn with_suffix(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(".");
    name.push(suffix);
    path.with_file_name(name)
}

/// The folder that contains a file.
pub(crate) fn folder_of(path: &Path) -> &Path {
    path.parent().filter(|p| !p.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn replaced_file_is_closed_to_others_and_can_be_opened_and_closed() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("secret");
        replace(&path, "one").unwrap();
        assert!(!is_open_to_others(&path));
        open_to_others(&path).unwrap();
        assert!(is_open_to_others(&path));
        close_to_others(&path).unwrap();
        assert!(!is_open_to_others(&path));
        open_to_others(&path).unwrap();
        replace(&path, "two").unwrap();
        assert!(!is_open_to_others(&path));
        assert_eq!(fs::read_to_string(&path).unwrap(), "two");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1, "no temporary file is left");
    }

    #[test]
    fn error_does_not_name_the_temporary_file() {
        let folder = tempfile::tempdir().unwrap();
        let error = replace(&folder.path().join("missing/secret"), "one").unwrap_err();
        assert_eq!(error.kind(), io::ErrorKind::NotFound);
        assert!(!error.to_string().contains("missing"), "{error}");
    }

    #[test]
    fn file_is_at_its_path_until_another_one_is_renamed_to_it() {
        let folder = tempfile::tempdir().unwrap();
        let (path, other) = (folder.path().join("a"), folder.path().join("b"));
        let file = open_private(OpenOptions::new().read(true).write(true).create(true).truncate(false), &path).unwrap();
        assert!(!is_open_to_others(&path));
        assert!(is_at(&file, &path).unwrap());
        fs::rename(&path, &other).unwrap();
        assert!(!is_at(&file, &path).unwrap());
        replace(&path, "").unwrap();
        assert!(!is_at(&file, &path).unwrap());
        assert!(is_at(&file, &other).unwrap());
    }
}
