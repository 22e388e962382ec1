//! `job`: what Deploy does in the background.

use clap::{Args, Subcommand};

use super::complete;
use super::context::Context;
use super::list::ListArgs;
use super::resources::JOBS;
use crate::deploy::values::identifier;
use crate::deploy::{self, Call};
use crate::settings::UsageError;
use crate::wait::JobTarget;

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
    #[command(
        after_help = "Examples:\n  deploy-cli job wait 5b0f0d4c --timeout 45m\n  deploy-cli job wait --all --progress json"
    )]
    Wait(Wait),
}

/// One job.
#[derive(Debug, Args)]
pub struct One {
    /// Id
    #[arg(value_parser = identifier, add = complete::names(&JOBS, &["jobs"], &["state", "description"]))]
    id: String,
}

/// `job wait`.
#[derive(Debug, Args)]
pub struct Wait {
    /// Ids
    #[arg(required_unless_present = "all", value_name = "ID", value_parser = identifier,
          add = complete::jobs_under_way())]
    ids: Vec<String>,
    /// Wait for every job that has not ended yet
    #[arg(long, conflicts_with = "ids")]
    all: bool,
    /// Return as soon as one has ended, with that one
    #[arg(long)]
    any: bool,
}

impl Job {
    /// Carries the verb out.
    ///
    /// # Errors
    /// Whatever stopped it.
    pub fn run(self, context: &Context) -> anyhow::Result<()> {
        match self {
            Self::List(args) => context.list(&JOBS, &["jobs"], &args),
            Self::Show(one) => context.show(&Call::get(&["jobs", &one.id]).query("fields", "**")),
            Self::Wait(wait) => wait.run(context),
        }
    }
}

impl Wait {
    fn run(self, context: &Context) -> anyhow::Result<()> {
        if context.no_wait() {
            return Err(UsageError::new("--no-wait makes no sense here: `deploy-cli job show` does not wait").into());
        }
        let watch = |id| JobTarget { id, doing: None, known: None };
        if !self.all {
            return context.wait(self.ids.into_iter().map(watch).collect(), self.any);
        }
        let watches: Vec<JobTarget> = unended(context)?.into_iter().map(watch).collect();
        if watches.is_empty() {
            context.console.say("no job is under way");
            return context.printer.list(&JOBS.view, &[], &[]);
        }
        context.wait(watches, self.any)
    }
}

/// The ids of all jobs that have not ended; a state that is unknown here counts as such.
fn unended(context: &Context) -> anyhow::Result<Vec<String>> {
    let records = context.client()?.collection(&Call::get(&["jobs"]).query("fields", "state"))?;
    let jobs = records.into_iter().filter_map(deploy::Job::read);
    Ok(jobs.filter(|job| !job.state.is_final()).map(|job| job.id).collect())
}
