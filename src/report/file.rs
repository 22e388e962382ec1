//! The file of a report.

use std::fs;
use std::io;
use std::path::PathBuf;

use super::{Report, html, json, junit};
use crate::platform::files;
use crate::usage_error::UsageError;

/// The file of a report. Its extension selects the format.
#[derive(Debug, Clone)]
pub(crate) struct ReportFile {
    path: PathBuf,
    format: Format,
}

#[derive(Debug, Clone, Copy)]
enum Format {
    Html,
    Json,
    JUnit,
}

impl ReportFile {
    /// Selects the format by the extension.
    ///
    /// # Errors
    /// If there is no format for the extension.
    pub(crate) fn new(path: PathBuf) -> Result<Self, String> {
        let extension = path.extension().unwrap_or_default().to_ascii_lowercase();
        let format = match extension.to_str() {
            Some("html") => Format::Html,
            Some("json") => Format::Json,
            Some("xml") => Format::JUnit,
            _ => return Err("the file name must end in .html, .json or .xml (JUnit)".to_owned()),
        };
        Ok(Self { path, format })
    }

    /// Checks that the file can be written, before the command starts.
    ///
    /// # Errors
    /// If it cannot.
    pub(crate) fn check(&self) -> Result<(), UsageError> {
        let cannot = |why: io::Error| UsageError::new(format!("--report: cannot write {}: {why}", self.path.display()));
        if fs::metadata(&self.path).is_ok_and(|file| file.is_dir()) {
            return Err(cannot(io::ErrorKind::IsADirectory.into()));
        }
        files::check_replaceable(&self.path).map_err(cannot)
    }

    /// Writes the report. A reader gets either an old or the new one, complete.
    ///
    /// # Errors
    /// If the file cannot be written.
    pub(crate) fn write(&self, report: &Report) -> io::Result<()> {
        let text = match self.format {
            Format::Html => html::render(report),
            Format::Json => json::render(report),
            Format::JUnit => junit::render(report),
        };
        files::replace_shared(&files::follow_links(&self.path)?, text?)
    }

    /// The path.
    pub(crate) fn path(&self) -> &std::path::Path {
        &self.path
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::testing::report;

    fn file(path: impl Into<PathBuf>) -> ReportFile {
        ReportFile::new(path.into()).unwrap()
    }

    #[test]
    fn extension_selects_the_format() {
        for name in ["report", "report.txt", ".html", "html", "report.html.gz", "xml/report"] {
            assert!(ReportFile::new(name.into()).is_err(), "{name}");
        }
        let folder = tempfile::tempdir().unwrap();
        for (name, start) in [("a.html", "<!DOCTYPE html>"), ("b.JSON", "{"), ("c.xml", "<?xml version=\"1.0\"")] {
            let file = file(folder.path().join(name));
            file.check().unwrap();
            assert!(!file.path().exists());
            file.write(&report(2)).unwrap();
            let text = fs::read_to_string(file.path()).unwrap();
            assert!(text.starts_with(start), "{text}");
            assert!(text.ends_with('\n'));
        }
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 3, "no temporary file is left");
    }

    #[test]
    fn file_that_cannot_be_written_is_found_by_the_check() {
        let folder = tempfile::tempdir().unwrap();
        let missing = folder.path().join("missing/report.html");
        let error = file(&missing).check().unwrap_err().to_string();
        assert!(error.starts_with(&format!("--report: cannot write {}: ", missing.display())), "{error}");
        let taken = folder.path().join("taken.html");
        fs::create_dir(&taken).unwrap();
        assert!(file(&taken).check().is_err());
    }

    #[cfg(unix)]
    #[test]
    fn link_to_the_report_is_kept() {
        let folder = tempfile::tempdir().unwrap();
        let (target, link) = (folder.path().join("target.json"), folder.path().join("link.json"));
        fs::write(&target, "old").unwrap();
        files::link(&target, &link).unwrap();
        file(&link).check().unwrap();
        file(&link).write(&report(1)).unwrap();
        assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
        assert!(fs::read_to_string(&target).unwrap().starts_with('{'));
    }
}
