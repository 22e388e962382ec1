//! Cluster files as the result of a command: printed, or written into a folder.

use std::collections::{BTreeMap, HashMap};
use std::fs;
use std::path::{Path, PathBuf};

use clap::{Args, ValueHint};
use serde_json::{Value, json};

use crate::commands::context::Context;
use crate::deploy::resource::{Column, column};
use crate::error::Error;
use crate::output::{Format, yaml};
use crate::platform::files;
use crate::usage_error::UsageError;

/// The columns of the files that were written.
const COLUMNS: &[Column] = &[column("NAME", "name"), column("SERVER", "server"), column("FILE", "file")];

/// The flags for the folder that files are written into.
#[derive(Debug, Args)]
pub(super) struct OutputFolder {
    /// Write a file for each cluster into this folder, which is created if it does not exist
    #[arg(long, value_name = "DIR", value_hint = ValueHint::DirPath)]
    output_dir: Option<PathBuf>,
    /// Overwrite files with another content
    #[arg(long, requires = "output_dir")]
    force: bool,
}

/// A cluster file.
pub(super) struct ClusterFile {
    /// The cluster.
    pub(super) name: String,
    /// The saved server that it belongs to.
    pub(super) server: Option<String>,
    /// The content.
    pub(super) content: Value,
    /// Whether it contains a password.
    pub(super) is_private: bool,
}

/// A file to write.
struct Output<'a> {
    file: &'a ClusterFile,
    path: PathBuf,
    text: String,
}

impl OutputFolder {
    /// The folder; that of the process if the files are printed.
    pub(super) fn path(&self) -> &Path {
        self.output_dir.as_deref().unwrap_or(Path::new("."))
    }

    /// Whether there is a folder.
    pub(super) fn is_set(&self) -> bool {
        self.output_dir.is_some()
    }

    /// Creates the folder, if there is one.
    ///
    /// # Errors
    /// If it cannot be created.
    pub(super) fn create(&self) -> Result<(), UsageError> {
        let Some(folder) = &self.output_dir else { return Ok(()) };
        fs::create_dir_all(folder)
            .map_err(|why| UsageError::new(format!("--output-dir: cannot create {}: {why}", folder.display())))
    }

    /// Writes the files, as JSON with `-o json` and otherwise as YAML, and prints their paths. Without a folder, prints the
    /// files: several in YAML are separated by `---`.
    ///
    /// # Errors
    /// If a file exists with another content, or cannot be written; those of the printer.
    pub(super) fn put(&self, context: &Context, all: &[ClusterFile]) -> Result<(), Error> {
        let Some(folder) = &self.output_dir else {
            let contents: Vec<Value> = all.iter().map(|file| file.content.clone()).collect();
            return Ok(context.printer.files(&contents)?);
        };
        let outputs = outputs(folder, all, context.printer.format())?;
        let mut records = Vec::new();
        for output in self.changed(&outputs)? {
            let written = match output.file.is_private {
                true => files::replace(&output.path, &output.text),
                false => fs::write(&output.path, &output.text),
            };
            written.map_err(Error::system(format!("write {}", output.path.display())))?;
        }
        for Output { file, path, .. } in &outputs {
            records.push(json!({"name": file.name, "server": file.server, "file": path.display().to_string()}));
        }
        Ok(context.printer.list(COLUMNS, &[], &records)?)
    }

    /// The files that do not have this content already.
    fn changed<'a>(&self, outputs: &'a [Output<'a>]) -> Result<Vec<&'a Output<'a>>, UsageError> {
        let (mut changed, mut others) = (Vec::new(), Vec::new());
        for output in outputs {
            let shown = output.path.display();
            // A folder with both would have the cluster twice.
            let twin = |extension: &&str| output.path.with_extension(extension);
            let twins = ["yaml", "yml", "json"].iter().map(twin).filter(|twin| *twin != output.path && twin.exists());
            others.extend(twins.map(|twin| format!("{} exists already, for the same cluster", twin.display())));
            match fs::symlink_metadata(&output.path) {
                Ok(_) if fs::read(&output.path).is_ok_and(|bytes| bytes == output.text.as_bytes()) => {
                    // It may be readable to others.
                    if output.file.is_private {
                        changed.push(output);
                    }
                    continue;
                }
                Ok(meta) if !meta.is_file() => others.push(format!("{shown} is not a regular file")),
                Ok(_) if !self.force => others.push(format!("{shown} exists already, with another content")),
                _ => changed.push(output),
            }
        }
        if others.is_empty() {
            return Ok(changed);
        }
        let hint = "nothing was written; --force overwrites files of the same name, and others can be deleted";
        Err(UsageError::new(others.join("\n  ")).hint(hint))
    }
}

/// The path and the text of each file. Names that several clusters have start with that of their server.
fn outputs<'a>(folder: &Path, all: &'a [ClusterFile], format: Format) -> Result<Vec<Output<'a>>, Error> {
    // Some file systems do not distinguish upper and lower case.
    let mut count: HashMap<String, usize> = HashMap::new();
    all.iter().for_each(|file| *count.entry(file.name.to_lowercase()).or_default() += 1);
    let mut paths: BTreeMap<String, &ClusterFile> = BTreeMap::new();
    let mut outputs = Vec::new();
    for file in all {
        let (extension, text) = match format {
            Format::Json => ("json", format!("{:#}\n", file.content)),
            _ => ("yaml", yaml::document(&file.content)?),
        };
        let server = file.server.as_deref().filter(|_| count[&file.name.to_lowercase()] > 1);
        let server = server.map(|server| file_name(server) + ".").unwrap_or_default();
        let name = format!("{server}{}.{extension}", file.name);
        if paths.insert(name.to_lowercase(), file).is_some() {
            return Err(UsageError::new(format!("two clusters would be written to the same file {name}")).into());
        }
        outputs.push(Output { file, path: folder.join(name), text });
    }
    Ok(outputs)
}

/// The name of a server as the start of the name of a file.
fn file_name(server: &str) -> String {
    let plain = |c: char| if c.is_alphanumeric() || "-_.".contains(c) { c } else { '_' };
    server.trim_start_matches('.').chars().map(plain).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn clusters_with_the_same_name_have_different_files() {
        let file = |name: &str, server: Option<&str>| ClusterFile {
            name: name.to_owned(),
            server: server.map(str::to_owned),
            content: json!({}),
            is_private: false,
        };
        let names = |all: &[ClusterFile], format| -> Result<Vec<String>, String> {
            let outputs = outputs(Path::new("d"), all, format).map_err(|error| error.to_string())?;
            Ok(outputs.iter().map(|output| output.path.display().to_string().replace('\\', "/")).collect())
        };
        let all = [file("a", Some("s")), file("b", Some("s")), file("B", Some("../x y")), file("B", None)];
        assert_eq!(names(&all, Format::Table).unwrap(), ["d/a.yaml", "d/s.b.yaml", "d/_x_y.B.yaml", "d/B.yaml"]);
        assert_eq!(names(&all[..1], Format::Json).unwrap(), ["d/a.json"]);
        let why = names(&[file("b", None), file("B", None)], Format::Table).unwrap_err();
        assert!(why.contains("two clusters would be written to the same file B.yaml"), "{why}");
    }
}
