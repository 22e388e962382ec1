//! `completion`: completion scripts, and the candidates that they request.
//!
//! The scripts for bash, zsh and fish run `deploy-cli __complete SHELL -- WORD…` for each completion, so that they can
//! offer the names of objects on the server. Those for elvish and PowerShell contain the command tree, because the
//! dynamic completion of `clap_complete` for PowerShell evaluates the line that is being typed.

mod candidates;

use clap::Args;
use clap_complete::Shell;

pub(crate) use candidates::print_candidates;

pub(crate) use super::complete::CommandTree;
use crate::error::Error;
use crate::output::printer;

/// `completion`.
#[derive(Debug, Args)]
pub(crate) struct Completion {
    /// Shell that the script is for
    #[arg(value_enum)]
    shell: Shell,
}

impl Completion {
    /// Prints the script.
    ///
    /// # Errors
    /// If stdout cannot be written.
    pub(crate) fn run(self, mut command: clap::Command) -> Result<(), Error> {
        Ok(printer::write(&script(self.shell, &mut command))?)
    }
}

/// The completion script for a shell. It requires that `deploy-cli` is in the `PATH`.
pub fn script(shell: Shell, command: &mut clap::Command) -> String {
    match shell {
        Shell::Bash => include_str!("deploy-cli.bash").to_owned(),
        Shell::Zsh => include_str!("_deploy-cli").to_owned(),
        Shell::Fish => include_str!("deploy-cli.fish").to_owned(),
        other => {
            let mut bytes = Vec::new();
            clap_complete::generate(other, command, "deploy-cli", &mut bytes);
            String::from_utf8_lossy(&bytes).into_owned()
        }
    }
}
