//! `completion`: scripts that complete the command line, and the answers that they ask for.
//!
//! The scripts of bash, zsh and fish run `deploy-cli __complete SHELL -- WORD…` at each press of the key, so that they know
//! the names of what exists and never grow old. Those of elvish and PowerShell hold the command tree itself: what PowerShell
//! offers for the other way evaluates the line that is being typed.

mod answer;

use clap::Args;
use clap_complete::Shell;

pub use answer::answered;

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
