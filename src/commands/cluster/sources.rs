//! The cluster files of a command: files, folders, stdin, and templates with a table.

use std::collections::HashSet;
use std::path::{Path, PathBuf};

use clap::{Args, ValueHint};

use crate::apply::file::discover;
use crate::apply::file::document::{Diagnostic, YamlNode, parse};
use crate::apply::file::fleet_check::{check, servers_by_name};
use crate::apply::file::folded::Folded;
use crate::apply::file::jinja::Template;
use crate::apply::file::read::{InvalidFile, ParsedFile, read_document};
use crate::apply::file::source::{Input, Source, TableRow};
use crate::apply::file::table::{self, Table};
use crate::commands::context::Context;
use crate::error::Error;
use crate::platform::text_file;
use crate::usage_error::UsageError;

/// The hint after problems of cluster files.
const HINT: &str = "nothing was sent; `deploy-cli cluster template --nodes 2` writes a file to start from";

/// The hint after problems of files that were rendered.
const ROW_HINT: &str = "nothing was sent; `deploy-cli cluster render` prints the files as they are rendered";

/// The hint after problems of a file that looks like a template.
const TEMPLATE_HINT: &str =
    "a file with {{ }} or {% %} is a template: --values TABLE renders it with each row of a table";

/// The flags that name cluster files.
#[derive(Debug, Args)]
pub(crate) struct Sources {
    /// Cluster file in YAML or JSON, folder of such files, or - for stdin (repeatable)
    #[arg(short, long, value_name = "PATH", required = true, value_hint = ValueHint::AnyPath)]
    file: Vec<PathBuf>,
    /// Read the files in the subfolders of folders too
    #[arg(short = 'R', long)]
    recursive: bool,
    /// Table in CSV, YAML or JSON: the file is a template, and is rendered once for each row (- for stdin)
    #[arg(long, value_name = "TABLE", value_hint = ValueHint::FilePath)]
    values: Option<PathBuf>,
}

/// A file that was read.
struct Text {
    source: Source,
    text: String,
}

/// The files as far as they were read, and what was found in them.
#[derive(Default)]
struct Findings {
    problems: Folded,
    warnings: Folded,
    /// The hint, if the content of a file has a problem, and not only its path.
    hint: Option<&'static str>,
}

impl Sources {
    /// Whether they name one file, and not a folder or a template.
    pub(crate) fn is_single_file(&self) -> bool {
        matches!(self.file.as_slice(), [one] if !one.is_dir()) && self.values.is_none()
    }

    /// Reads and checks all files, also against each other as far as the servers that they name tell them apart. Prints
    /// their warnings.
    ///
    /// # Errors
    /// `UsageError` with every problem of every file and row.
    pub(crate) fn read(&self, context: &Context) -> Result<Vec<Input>, Error> {
        self.read_with(context, drop)
    }

    /// Reads and checks all files as [`Sources::read`], and passes on the document of each that has no problems by itself.
    ///
    /// # Errors
    /// As for [`Sources::read`].
    pub(crate) fn read_with(&self, context: &Context, mut keep: impl FnMut(YamlNode)) -> Result<Vec<Input>, Error> {
        let mut inputs = Vec::new();
        let mut take = |input, document| {
            keep(document);
            inputs.push(input);
        };
        let mut findings = Findings::default();
        let table = self.values.as_deref().map(|path| findings.table(context, path)).transpose()?;
        for Text { source, text } in self.texts(context, &mut findings)? {
            match &table {
                None => findings.file(source, &text, &mut take),
                Some(table) => findings.template(&source, &text, table.as_ref(), &mut take),
            }
        }
        for warning in findings.warnings.lines() {
            context.console.warn(warning);
        }
        check(&inputs, &servers_by_name(&inputs)).into_iter().for_each(|problem| findings.problems.line(problem));
        if findings.problems.is_empty() {
            return Ok(inputs);
        }
        let error = UsageError::new(findings.problems.lines().join("\n  "));
        Err(findings.hint.into_iter().fold(error, UsageError::hint).into())
    }

    /// The content of all files. A file that is named twice is read once, and the table is no cluster file.
    fn texts(&self, context: &Context, findings: &mut Findings) -> Result<Vec<Text>, Error> {
        let identity = |path: &Path| path.canonicalize().unwrap_or_else(|_| path.to_owned());
        let table = self.values.as_deref().map(identity);
        let mut seen = HashSet::new();
        let mut texts = Vec::new();
        for given in &self.file {
            if given == Path::new("-") {
                texts.extend(findings.text("stdin".to_owned(), PathBuf::from("."), context.prompter.stdin("--file")?));
                continue;
            }
            let files = discover::files(given, self.recursive).unwrap_or_else(|why| {
                findings.problems.line(format!("--file: {why}"));
                Vec::new()
            });
            for path in files {
                let identity = identity(&path);
                if table.as_ref() == Some(&identity) || !seen.insert(identity) {
                    continue;
                }
                let name = path.display().to_string();
                match text_file::read(&path) {
                    Ok(bytes) => {
                        let folder = path.parent().map(Path::to_owned).unwrap_or_default();
                        texts.extend(findings.text(name, folder, bytes));
                    }
                    Err(why) => findings.problems.line(format!("--file: cannot read {name}: {why}")),
                }
            }
        }
        Ok(texts)
    }
}

impl Findings {
    /// Reads the table; `None` if it has problems.
    fn table(&mut self, context: &Context, path: &Path) -> Result<Option<Table>, Error> {
        let (name, bytes) = if path == Path::new("-") {
            ("stdin".to_owned(), context.prompter.stdin("--values")?)
        } else {
            let name = path.display().to_string();
            match text_file::read(path) {
                Ok(bytes) => (name, bytes),
                Err(why) => {
                    self.problems.line(format!("--values: cannot read {name}: {why}"));
                    return Ok(None);
                }
            }
        };
        match table::read(&name, &bytes) {
            Ok(table) => {
                if let Some(note) = &table.note {
                    context.console.say(format_args!("{name}: {note}"));
                }
                Ok(Some(table))
            }
            Err(problems) => {
                for problem in problems {
                    self.problems.line(format!("{name}:{}: {}", problem.line, problem.message));
                }
                Ok(None)
            }
        }
    }

    fn text(&mut self, name: String, folder: PathBuf, bytes: Vec<u8>) -> Option<Text> {
        match String::from_utf8(bytes) {
            Ok(text) => Some(Text { source: Source { name, folder, row: None }, text }),
            Err(_) => {
                self.problems.line(format!("{name} is not UTF-8 text"));
                None
            }
        }
    }

    /// Renders a template with every row. Without a table it is only compiled, for its problems.
    fn template(&mut self, source: &Source, text: &str, table: Option<&Table>, keep: &mut impl FnMut(Input, YamlNode)) {
        let template = match Template::new(text) {
            Ok(template) => template,
            Err(problem) => return self.invalid(source, &[problem]),
        };
        let Some(table) = table else { return };
        for (number, row) in table.rows.iter().enumerate() {
            let table_row = TableRow { table: table.name.clone(), number, line: row.line };
            let row_source = Source { row: Some(table_row), ..source.clone() };
            match template.render(table, row) {
                Ok(document) => self.document(row_source, document, keep),
                Err(problems) => self.invalid(&row_source, &problems),
            }
        }
    }

    /// Reads a file that is no template.
    fn file(&mut self, source: Source, text: &str, keep: &mut impl FnMut(Input, YamlNode)) {
        let known = self.hint;
        match parse(text) {
            Ok(document) => self.document(source, document, keep),
            Err(problem) => self.invalid(&source, &[problem]),
        }
        if self.hint != known && (text.contains("{{") || text.contains("{%")) {
            self.hint = Some(TEMPLATE_HINT);
        }
    }

    fn document(&mut self, source: Source, document: YamlNode, keep: &mut impl FnMut(Input, YamlNode)) {
        match read_document(&document) {
            Ok(ParsedFile { spec, warnings }) => {
                self.warnings.add(&source, &warnings);
                keep(Input { source, spec }, document);
            }
            Err(InvalidFile { problems, warnings }) => {
                self.warnings.add(&source, &warnings);
                self.invalid(&source, &problems);
            }
        }
    }

    fn invalid(&mut self, source: &Source, problems: &[Diagnostic]) {
        self.hint = self.hint.or(Some(if source.row.is_some() { ROW_HINT } else { HINT }));
        self.problems.add(source, problems);
    }
}
