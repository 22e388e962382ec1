//! Reads the cluster file of `cluster apply`.

use std::path::{Path, PathBuf};

use crate::apply::file::document::Diagnostic;
use crate::apply::file::read::{InvalidFile, ParsedFile, read};
use crate::apply::file::spec::Spec;
use crate::commands::context::Context;
use crate::error::Error;
use crate::platform::text_file;
use crate::usage_error::UsageError;

/// A cluster file without errors.
pub(super) struct Input {
    pub(super) spec: Spec,
    /// The folder at which its relative paths start.
    pub(super) folder: PathBuf,
}

impl Input {
    /// Reads and checks the file at a path; `-` is stdin. Prints its warnings.
    ///
    /// # Errors
    /// `UsageError` with every error of the file.
    pub(super) fn read(context: &Context, path: &Path) -> Result<Self, Error> {
        let (name, folder, bytes) = if path == Path::new("-") {
            ("stdin".to_owned(), PathBuf::from("."), context.prompter.stdin("--file")?)
        } else {
            let name = path.display().to_string();
            let bytes =
                text_file::read(path).map_err(|e| UsageError::new(format!("--file: cannot read {name}: {e}")))?;
            (name, path.parent().map(Path::to_owned).unwrap_or_default(), bytes)
        };
        let text = String::from_utf8(bytes).map_err(|_| UsageError::new(format!("{name} is not UTF-8 text")))?;
        let warn = |warnings: Vec<Diagnostic>| {
            for warning in warnings {
                context.console.warn(format_args!("{name}:{warning}"));
            }
        };
        match read(&text) {
            Ok(ParsedFile { spec, warnings }) => {
                warn(warnings);
                Ok(Self { spec, folder })
            }
            Err(InvalidFile { problems, warnings }) => {
                warn(warnings);
                let lines: Vec<String> = problems.iter().map(|problem| format!("{name}:{problem}")).collect();
                let hint = "nothing was sent; `deploy-cli cluster template --nodes 2` writes a file to start from";
                Err(UsageError::new(lines.join("\n  ")).hint(hint).into())
            }
        }
    }
}
