//! `completion`: scripts that complete the command line.

use clap::Args;
use clap_complete::Shell;

use crate::output::printer;

/// `completion`.
#[derive(Debug, Args)]
pub struct Completion {
    /// The shell to write it for
    #[arg(value_enum)]
    shell: Shell,
}

impl Completion {
    /// Prints the script.
    ///
    /// # Errors
    /// When stdout cannot be written.
    pub fn run(self, mut command: clap::Command) -> anyhow::Result<()> {
        printer::write(&script(self.shell, &mut command))
    }
}

/// The completion script for a shell.
pub fn script(shell: Shell, command: &mut clap::Command) -> String {
    let mut bytes = Vec::new();
    clap_complete::generate(shell, command, "deploy-cli", &mut bytes);
    String::from_utf8_lossy(&bytes).into_owned()
}
