//! `cluster render`

use clap::Args;

use super::files::{ClusterFile, OutputFolder};
use super::sources::Sources;
use crate::apply::file::document::Diagnostic;
use crate::apply::file::folded::Folded;
use crate::apply::file::normalized::normalized;
use crate::apply::file::secrets::plain_passwords;
use crate::commands::context::Context;
use crate::error::Error;

/// The warning about a password in a file.
const PLAIN: &str =
    "this password is in plain text; {env: NAME}, {file: PATH} or {command: COMMAND} keep it out of files";

/// `cluster render`
#[derive(Debug, Args)]
pub(crate) struct Render {
    #[command(flatten)]
    sources: Sources,
    #[command(flatten)]
    folder: OutputFolder,
}

impl Render {
    pub(super) fn run(&self, context: &Context) -> Result<(), Error> {
        let mut documents = Vec::new();
        let inputs = self.sources.read_with(context, |document| documents.push(document))?;
        self.folder.create()?;
        let mut warnings = Folded::default();
        let mut files = Vec::new();
        for (input, document) in inputs.iter().zip(&documents) {
            let plain = plain_passwords(&input.spec);
            let is_private = !plain.is_empty();
            let warning = |path: &str| Diagnostic {
                location: input.spec.locations.of(path),
                path: path.to_owned(),
                message: PLAIN.to_owned(),
            };
            warnings.add(&input.source, &plain.into_iter().map(warning).collect::<Vec<_>>());
            files.push(ClusterFile {
                name: input.spec.cluster.name.clone(),
                server: input.spec.server.as_ref().map(|server| server.name.clone()),
                content: normalized(document, &input.source.folder, self.folder.path()),
                is_private,
            });
        }
        for warning in warnings.lines() {
            context.console.warn(warning);
        }
        self.folder.put(context, &files)
    }
}
