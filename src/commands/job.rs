//! `job`: what Deploy does in the background.

use clap::{Args, Subcommand};

use super::app::App;
use super::kinds::JOBS;
use super::list::ListArgs;
use super::values::label;
use crate::deploy::Call;

/// The verbs of `job`.
#[derive(Debug, Subcommand)]
pub enum Job {
    /// List jobs
    #[command(
        visible_alias = "ls",
        after_help = "Example: deploy-cli job list --filter state=running --sort 'last_modified desc'"
    )]
    List(ListArgs),
    /// Show a job
    #[command(after_help = "Example: deploy-cli job show 5b0f0d4c")]
    Show(One),
    /// Wait for jobs to end; the exit status says how they did
    #[command(after_help = "Example: deploy-cli job wait 5b0f0d4c --timeout 45m")]
    Wait(Wait),
}

/// One job.
#[derive(Debug, Args)]
pub struct One {
    /// Id
    #[arg(value_parser = label)]
    id: String,
}

/// `job wait`.
#[derive(Debug, Args)]
pub struct Wait {
    /// Ids
    #[arg(required = true, value_name = "ID", value_parser = label)]
    ids: Vec<String>,
}

impl Job {
    /// Carries the verb out.
    ///
    /// # Errors
    /// Whatever stopped it.
    pub fn run(self, app: &App) -> anyhow::Result<()> {
        match self {
            Self::List(args) => app.list(&JOBS, &["jobs"], &args),
            Self::Show(one) => app.show(&Call::get(&["jobs", &one.id]).query("fields", "**")),
            Self::Wait(wait) => app.wait(&wait.ids),
        }
    }
}
