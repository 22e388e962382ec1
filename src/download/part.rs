//! The partial file of a download.

use std::fs::{File, OpenOptions, TryLockError};
use std::io::{self, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};
use tempfile::TempPath;

use super::error::Error;
use crate::platform::files;

/// The file that a download writes.
#[derive(Debug)]
pub(crate) struct Destination {
    /// The path of the file.
    pub(crate) path: PathBuf,
    /// Whether an existing file is replaced.
    pub(crate) overwrite: bool,
}

/// A partial file in the same folder as the destination. Dropping it deletes the file.
pub(super) struct PartialFile {
    file: File,
    path: TempPath,
    /// The number of bytes received.
    length: u64,
    /// The validator of the content, an ETag or a date, without which the rest cannot be requested.
    validator: Option<String>,
    /// Whether the file name contains the hash of the validator, so that a later run finds it.
    can_be_found: bool,
}

impl PartialFile {
    /// Opens the partial file that an earlier run left for the same content, or creates one. Only its owner can read
    /// it.
    pub(super) fn open(destination: &Path, validator: Option<String>) -> Result<Self, Error> {
        let path = path_of(destination, validator.as_deref());
        let cannot_open = |why| Error::Open { path: path.clone(), why };
        loop {
            let mut options = OpenOptions::new();
            let options = options.read(true).write(true).create(true).truncate(false);
            let file = files::open_private(options, &path).map_err(cannot_open)?;
            match file.try_lock() {
                Err(TryLockError::WouldBlock) => return Err(Error::InProgress { path: destination.to_owned() }),
                // The file system may not support locks.
                Ok(()) | Err(TryLockError::Error(_)) => {}
            }
            // Another download may have renamed the file before it was locked.
            if !files::is_at(&file, &path).map_err(cannot_open)? {
                continue;
            }
            let length = file.metadata().map_err(cannot_open)?.len();
            let mut part = Self {
                file,
                path: TempPath::try_from_path(files::long(&path)).map_err(cannot_open)?,
                length,
                can_be_found: validator.is_some(),
                validator,
            };
            if !part.can_be_found {
                part.restart(None)?;
            }
            part.file.seek(SeekFrom::Start(part.length)).map_err(cannot_open)?;
            return Ok(part);
        }
    }

    /// The number of bytes received.
    pub(super) fn length(&self) -> u64 {
        self.length
    }

    /// The validator for a request for the rest; `None` if the rest cannot be requested.
    pub(super) fn resumable(&self) -> Option<&str> {
        self.validator.as_deref().filter(|_| self.length > 0)
    }

    /// Empties the file, for content with this validator.
    pub(super) fn restart(&mut self, validator: Option<String>) -> Result<(), Error> {
        self.can_be_found &= self.validator == validator;
        self.validator = validator;
        self.length = 0;
        self.file.set_len(0).and_then(|()| self.file.rewind()).map_err(|why| self.cannot_write(why))
    }

    /// Appends to the file.
    pub(super) fn write(&mut self, bytes: &[u8]) -> Result<(), Error> {
        self.length += bytes.len() as u64;
        self.file.write_all(bytes).map_err(|why| self.cannot_write(why))
    }

    /// Renames the file to its destination. If it must not overwrite, the check is part of the rename, so that a file
    /// which another program creates meanwhile is not lost.
    pub(super) fn finish(self, destination: &Destination) -> Result<(), Error> {
        self.file.sync_all().map_err(|why| self.cannot_write(why))?;
        let path = &destination.path;
        let to = files::long(path);
        let renamed = if destination.overwrite { self.path.persist(to) } else { self.path.persist_noclobber(to) };
        renamed.map_err(|failed| Error::Rename { path: path.clone(), kept: failed.path.keep().ok(), why: failed.error })
    }

    /// Keeps the file and returns its path if a later run can resume it, deletes it otherwise.
    pub(super) fn keep(self) -> Option<PathBuf> {
        if self.can_be_found && self.length > 0 { self.path.keep().ok() } else { None }
    }

    fn cannot_write(&self, why: io::Error) -> Error {
        Error::Write { path: self.path.to_path_buf(), why }
    }
}

/// `FILE.HASH.part`, with a hash of the validator.
fn path_of(destination: &Path, validator: Option<&str>) -> PathBuf {
    let hash = validator.map(|v| format!(".{:.12}", format!("{:x}", Sha256::digest(v)))).unwrap_or_default();
    let mut name = destination.as_os_str().to_owned();
    name.push(format!("{hash}.part"));
    PathBuf::from(name)
}
