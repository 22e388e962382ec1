//! The file in which a download grows until it is whole.

use std::fs::{File, OpenOptions, TryLockError};
use std::io::{Seek, SeekFrom, Write};
use std::os::unix::fs::{MetadataExt, OpenOptionsExt};
use std::path::{Path, PathBuf};

use anyhow::{Context as _, bail};
use sha2::{Digest, Sha256};
use tempfile::TempPath;

use super::target;

/// A part of a file, beside the file that it will be. It goes when dropped.
pub struct Part {
    file: File,
    path: TempPath,
    /// Bytes that are there.
    have: u64,
    /// What the server calls this content, by an ETag or a date, so that more of the same can be asked for.
    validator: Option<String>,
    /// Whether the file's name is made of the validator, so that a later run finds it.
    can_be_found: bool,
}

impl Part {
    /// Opens the part that an earlier run left of the same content, or a new one. Only its owner can read it.
    pub fn open(target: &Path, validator: Option<String>) -> anyhow::Result<Self> {
        let mark =
            validator.as_ref().map(|v| format!(".{:.12}", format!("{:x}", Sha256::digest(v)))).unwrap_or_default();
        let mut name = target.as_os_str().to_owned();
        name.push(format!("{mark}.part"));
        let path = PathBuf::from(name);
        let shown = path.display();
        loop {
            let mut options = OpenOptions::new();
            let options = options.read(true).write(true).create(true).truncate(false).mode(0o600);
            let file = options.open(&path).with_context(|| format!("cannot write {shown}"))?;
            match file.try_lock() {
                Err(TryLockError::WouldBlock) => bail!("another download to {} is under way", target.display()),
                // A file system without locks is no reason not to write.
                Ok(()) | Err(TryLockError::Error(_)) => {}
            }
            // Another download may just have given the file its last name.
            let meta = file.metadata()?;
            if !std::fs::metadata(&path).is_ok_and(|now| now.ino() == meta.ino() && now.dev() == meta.dev()) {
                continue;
            }
            let mut part = Self {
                file,
                path: TempPath::try_from_path(&path)?,
                have: meta.len(),
                can_be_found: validator.is_some(),
                validator,
            };
            if !part.can_be_found {
                part.restart(None)?;
            }
            part.file.seek(SeekFrom::Start(part.have))?;
            return Ok(part);
        }
    }

    /// How many bytes are there.
    pub fn len(&self) -> u64 {
        self.have
    }

    /// The validator, where more of the same can be asked for.
    pub fn resumable(&self) -> Option<&str> {
        self.validator.as_deref().filter(|_| self.have > 0)
    }

    /// Forgets what is there, for other content.
    pub fn restart(&mut self, validator: Option<String>) -> anyhow::Result<()> {
        self.can_be_found &= self.validator == validator;
        self.validator = validator;
        self.have = 0;
        let emptied = self.file.set_len(0).and_then(|()| self.file.rewind());
        emptied.with_context(|| format!("cannot write {}", self.path.display()))
    }

    /// Adds to it.
    pub fn write(&mut self, bytes: &[u8]) -> anyhow::Result<()> {
        self.have += bytes.len() as u64;
        let written = self.file.write_all(bytes);
        written.with_context(|| format!("cannot write {}; nothing of it is left", self.path.display()))
    }

    /// Gives it its last name. Whether that is free is for the system to decide, so that no other program's file is lost.
    pub fn finish(self, target: &target::File) -> anyhow::Result<()> {
        let synced = self.file.sync_all();
        synced.with_context(|| format!("cannot write {}; nothing of it is left", self.path.display()))?;
        let name = &target.path;
        let named = if target.force { self.path.persist(name) } else { self.path.persist_noclobber(name) };
        let Err(failed) = named else { return Ok(()) };
        let kept = failed.path.keep().map(|path| format!("; the whole backup is in {}", path.display()));
        Err(failed.error).with_context(|| format!("cannot name it {}{}", name.display(), kept.unwrap_or_default()))
    }

    /// Leaves it for a later run to go on with, and says where; where no run could, it goes.
    pub fn leave(self) -> Option<PathBuf> {
        if self.can_be_found && self.have > 0 { self.path.keep().ok() } else { None }
    }
}
