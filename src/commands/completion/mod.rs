//! `completion`: scripts that complete the command line, and the candidates that they ask for.
//!
//! The scripts of bash, zsh and fish run `deploy-cli __complete SHELL -- WORD…` for each completion, so that they offer
//! the names that exist on the server and are never outdated. Those of elvish and PowerShell contain the command tree:
//! the dynamic completion of PowerShell evaluates the line that is being typed.

mod answer;

use clap::Args;
use clap_complete::Shell;

pub(crate) use answer::answer;

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
    /// When stdout cannot be written.
    pub(crate) fn run(self, mut command: clap::Command) -> Result<(), Error> {
        Ok(printer::write(&script(self.shell, &mut command))?)
    }
}

/// The completion script for a shell. It needs nothing but `deploy-cli` in the `PATH`.
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
