//! The destination of a backup download, and the call that downloads it.

use std::path::{Path, PathBuf};

use url::Url;

use crate::deploy::{Call, Endpoint};
use crate::download::Destination;
use crate::error::Error;
use crate::usage_error::UsageError;

/// The file or folder to download a backup to.
pub(crate) struct BackupPath {
    folder: PathBuf,
    /// The name of the file, if the user specified one.
    name: Option<PathBuf>,
    force: bool,
}

impl BackupPath {
    /// A file or folder that the user specified, or the current folder. Checked before anything is sent.
    ///
    /// # Errors
    /// If the folder does not exist or the file must not be overwritten.
    pub(crate) fn named(path: Option<&Path>, force: bool) -> Result<Self, UsageError> {
        let Some(path) = path else { return Ok(Self { folder: PathBuf::from("."), name: None, force }) };
        if path.as_os_str() == "-" {
            return Err(UsageError::new("--to: a backup cannot be written to stdout"));
        }
        let ends_in_slash = path.as_os_str().as_encoded_bytes().ends_with(b"/");
        if path.is_dir() || ends_in_slash {
            return Self::folder(path, "--to").map(|folder| Self { force, ..folder });
        }
        let folder = match path.parent() {
            Some(parent) if !parent.as_os_str().is_empty() => parent,
            _ => Path::new("."),
        };
        let path = Self { name: path.file_name().map(PathBuf::from), force, ..Self::folder(folder, "--to")? };
        path.file("", "")?;
        Ok(path)
    }

    /// A folder, which must exist.
    ///
    /// # Errors
    /// If it does not exist.
    pub(crate) fn folder(path: &Path, flag: &str) -> Result<Self, UsageError> {
        let why = match std::fs::metadata(path) {
            Ok(meta) if meta.is_dir() => return Ok(Self { folder: path.to_owned(), name: None, force: false }),
            Ok(_) => "it is not a folder".to_owned(),
            Err(e) => e.to_string(),
        };
        Err(UsageError::new(format!("{flag}: cannot write to {}: {why}", path.display())))
    }

    /// The destination of a backup.
    ///
    /// # Errors
    /// If the file exists and must not be overwritten.
    pub(crate) fn file(&self, id: &str, url: &str) -> Result<Destination, UsageError> {
        let name = self.name.clone().unwrap_or_else(|| PathBuf::from(name(id, url)));
        let path = if self.folder == Path::new(".") { name } else { self.folder.join(name) };
        match std::fs::symlink_metadata(&path) {
            Ok(meta) if meta.is_dir() => Err(UsageError::new(format!("{} is a folder", path.display()))),
            Ok(meta) if self.force && !meta.is_file() && !meta.is_symlink() => {
                Err(UsageError::new(format!("{} is not a regular file, and cannot be replaced", path.display())))
            }
            Ok(_) if !self.force => {
                Err(UsageError::new(format!("{} exists already", path.display())).hint("--force overwrites it"))
            }
            _ => Ok(Destination { path, overwrite: self.force }),
        }
    }
}

/// The file name at the end of the URL, or else one derived from the id. The headers of the response are not used,
/// because an existing file must be detected before the download.
fn name(id: &str, url: &str) -> String {
    let path = url.split(['?', '#']).next().unwrap_or_default();
    let last = percent_encoding::percent_decode_str(path.rsplit('/').next().unwrap_or_default()).decode_utf8_lossy();
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_');
    if last.contains('.') && !last.starts_with(['.', '-']) && last.len() <= 200 && last.chars().all(plain) {
        return last.into_owned();
    }
    let id: String = id.chars().map(|c| if plain(c) { c } else { '_' }).take(200).collect();
    format!("deploy-backup-{id}")
}

/// The call that downloads a backup. It requests the path of `download_url` from the selected server, whose certificate
/// is trusted. The host in the URL is ignored: it may not be reachable from here, and it must not get the password.
///
/// # Errors
/// If `download_url` is not a URL.
pub(super) fn call(url: &str, endpoint: &Endpoint) -> Result<Call, Error> {
    let parsed = Url::parse(endpoint.origin()).and_then(|base| base.join(url));
    let url = parsed.map_err(|why| Error::DownloadUrl { url: url.to_owned(), why })?;
    let query = url.query().map(|query| format!("?{query}")).unwrap_or_default();
    Ok(Call::absolute(&format!("{}{query}", url.path())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn file_name_comes_from_the_url_or_the_id_and_has_no_folder() {
        for (url, wanted) in [
            ("https://d/api/backups/7/download", "deploy-backup-7_a"),
            ("https://d/files/deploy_2026.tar.gz?x=a.b", "deploy_2026.tar.gz"),
            ("https://d/x/..%2f..%2fetc%2fpasswd.d", "deploy-backup-7_a"),
            ("https://d/x/..", "deploy-backup-7_a"),
            ("https://d/x/.bashrc", "deploy-backup-7_a"),
            ("", "deploy-backup-7_a"),
        ] {
            assert_eq!(name("7/a", url), wanted, "{url}");
        }
        assert_eq!(name("../..", "x"), "deploy-backup-.._..");
    }

    #[test]
    fn host_of_the_download_url_is_ignored() {
        let endpoint: Endpoint = "deploy.example.com".parse().unwrap();
        for url in ["https://10.0.0.5/api/v3/b/1.bin?t=1", "http://evil:1/api/v3/b/1.bin?t=1", "/api/v3/b/1.bin?t=1"] {
            let call = call(url, &endpoint).unwrap();
            assert!(call.is_absolute());
            assert_eq!(call.target(), "/api/v3/b/1.bin?t=1", "{url}");
        }
    }
}
