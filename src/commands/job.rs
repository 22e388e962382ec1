//! `job`: what Deploy does in the background.

use clap::{Args, Subcommand};

use super::base::{List, NoParent, Noun};
use super::complete;
use super::context::Context;
use crate::deploy;
use crate::deploy::api::jobs;
use crate::deploy::resource::Resource;
use crate::deploy::resources::JOBS;
use crate::deploy::values::identifier;
use crate::usage_error::UsageError;
use crate::wait::JobTarget;

/// The verbs of `job`.
#[derive(Debug, Subcommand)]
pub(crate) enum Job {
    /// List jobs
    #[command(
        visible_alias = "ls",
        after_help = "Example: deploy-cli job list --filter state=running --sort 'last_modified desc'"
    )]
    List(List<Job>),
    /// Show a job
    #[command(after_help = "Example: deploy-cli job show 5b0f0d4c")]
    Show(Show),
    /// Wait for jobs to end; the exit status says how they did
    #[command(
        after_help = "Examples:\n  deploy-cli job wait 5b0f0d4c --timeout 45m\n  deploy-cli job wait --all --progress json"
    )]
    Wait(Wait),
}

/// `job show`. A job goes by its id alone, so that nothing has to be looked up.
#[derive(Debug, Args)]
pub(crate) struct Show {
    /// Id
    #[arg(value_parser = identifier, add = complete::names(&JOBS))]
    id: String,
}

/// `job wait`.
#[derive(Debug, Args)]
pub(crate) struct Wait {
    /// Ids
    #[arg(required_unless_present = "all", value_name = "ID", value_parser = identifier,
          add = complete::unfinished_jobs())]
    ids: Vec<String>,
    /// Wait for every job that has not ended yet
    #[arg(long, conflicts_with = "ids")]
    all: bool,
    /// Return as soon as one has ended, with that one
    #[arg(long)]
    any: bool,
}

impl Noun for Job {
    const RESOURCE: &'static Resource = &JOBS;
    const VALUE_NAME: &'static str = "ID";
    type Parent = NoParent;
}

impl Job {
    /// Runs the verb.
    ///
    /// # Errors
    /// Those of the verb.
    pub(crate) fn run(self, context: &Context) -> anyhow::Result<()> {
        match self {
            Self::List(list) => list.run(context),
            Self::Show(job) => context.show(&jobs::get(&job.id)),
            Self::Wait(wait) => wait.run(context),
        }
    }
}

impl Wait {
    fn run(self, context: &Context) -> anyhow::Result<()> {
        if context.no_wait() {
            return Err(UsageError::new("--no-wait makes no sense here: `deploy-cli job show` does not wait").into());
        }
        let target = |id| JobTarget { id, doing: None, known: None };
        if !self.all {
            return context.wait(self.ids.into_iter().map(target).collect(), self.any);
        }
        let targets: Vec<JobTarget> = unfinished(context)?.into_iter().map(target).collect();
        if targets.is_empty() {
            context.console.say("no job is under way");
            return context.printer.list(JOBS.columns, &[], &[]);
        }
        context.wait(targets, self.any)
    }
}

/// The ids of all jobs that have not ended; a state that is unknown here counts as such.
fn unfinished(context: &Context) -> anyhow::Result<Vec<String>> {
    let records = context.client()?.collection(&jobs::states())?;
    let jobs = records.into_iter().filter_map(deploy::Job::read);
    Ok(jobs.filter(|job| !job.state.is_final()).map(|job| job.id).collect())
}
