//! Where a backup comes from, and where it goes.

use std::path::{Path, PathBuf};

use url::Url;

use crate::deploy::{Call, Endpoint};
use crate::download::Destination;
use crate::usage_error::UsageError;

/// Where the user wants it.
pub struct Target {
    folder: PathBuf,
    /// The name of the file, where the user gave one.
    name: Option<PathBuf>,
    force: bool,
}

impl Target {
    /// A file or a folder, as the user named it, or the current folder. Looked at before the server is asked for anything.
    pub fn named(path: Option<&Path>, force: bool) -> Result<Self, UsageError> {
        let Some(path) = path else { return Ok(Self { folder: PathBuf::from("."), name: None, force }) };
        if path.as_os_str() == "-" {
            return Err(UsageError::new("--to: a backup goes to a file, not to stdout"));
        }
        let ends_in_slash = path.as_os_str().as_encoded_bytes().ends_with(b"/");
        if path.is_dir() || ends_in_slash {
            return Self::folder(path, "--to").map(|target| Self { force, ..target });
        }
        let folder = match path.parent() {
            Some(parent) if !parent.as_os_str().is_empty() => parent,
            _ => Path::new("."),
        };
        let target = Self { name: path.file_name().map(PathBuf::from), force, ..Self::folder(folder, "--to")? };
        target.file("", "")?;
        Ok(target)
    }

    /// A folder, which must be there.
    pub fn folder(path: &Path, flag: &str) -> Result<Self, UsageError> {
        let why = match std::fs::metadata(path) {
            Ok(meta) if meta.is_dir() => return Ok(Self { folder: path.to_owned(), name: None, force: false }),
            Ok(_) => "it is no folder".to_owned(),
            Err(e) => e.to_string(),
        };
        Err(UsageError::new(format!("{flag}: cannot write to {}: {why}", path.display())))
    }

    /// The file for a backup. One that is there already is refused unless it may be replaced.
    pub(crate) fn file(&self, id: &str, url: &str) -> Result<Destination, UsageError> {
        let name = self.name.clone().unwrap_or_else(|| PathBuf::from(name(id, url)));
        let path = if self.folder == Path::new(".") { name } else { self.folder.join(name) };
        match std::fs::symlink_metadata(&path) {
            Ok(meta) if meta.is_dir() => Err(UsageError::new(format!("{} is a folder", path.display()))),
            Ok(meta) if self.force && !meta.is_file() && !meta.is_symlink() => {
                Err(UsageError::new(format!("{} is no file that could be replaced", path.display())))
            }
            Ok(_) if !self.force => {
                Err(UsageError::new(format!("{} is there already", path.display())).hint("--force replaces it"))
            }
            _ => Ok(Destination { path, overwrite: self.force }),
        }
    }
}

/// The name that the server's URL ends in, if it is that of a file; else one made of the identifier. It is not taken from the
/// answer's headers: it has to be known before, so that a file that is there is noticed in time.
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

/// The call that downloads it. The host in `download_url` is what Deploy takes itself to be: an address, perhaps, or a name that is
/// not known here. Its path is asked for on the server that the user logged in to, whose certificate is known, and the password
/// goes nowhere else.
pub fn call(url: &str, endpoint: &Endpoint) -> anyhow::Result<Call> {
    let base = Url::parse(endpoint.origin())?;
    let url = base.join(url).map_err(|e| anyhow::anyhow!("the backup's download_url {url:?} is no URL: {e}"))?;
    let query = url.query().map(|query| format!("?{query}")).unwrap_or_default();
    Ok(Call::absolute(&format!("{}{query}", url.path())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_named_by_its_url_or_its_id_and_never_leads_elsewhere() {
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
    fn the_server_that_is_logged_in_to_is_asked_whatever_host_a_url_names() {
        let endpoint: Endpoint = "deploy.example.com".parse().unwrap();
        for url in ["https://10.0.0.5/api/v3/b/1.bin?t=1", "http://evil:1/api/v3/b/1.bin?t=1", "/api/v3/b/1.bin?t=1"] {
            let call = call(url, &endpoint).unwrap();
            assert!(call.is_absolute());
            assert_eq!(call.target(), "/api/v3/b/1.bin?t=1", "{url}");
        }
    }
}
