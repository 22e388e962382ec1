//! `job`: the background jobs of Deploy.

use clap::{Args, Subcommand};

use super::all_profiles;
use super::base::{List, WatchArg};
use super::complete;
use super::context::Context;
use super::noun::{NoParent, Noun};
use super::report::ReportArg;
use super::watch;
use crate::deploy;
use crate::deploy::api::jobs;
use crate::deploy::resource::Resource;
use crate::deploy::resources::JOBS;
use crate::deploy::values::identifier;
use crate::error::Error;
use crate::usage_error::UsageError;
use crate::wait::JobTarget;

/// The verbs of `job`.
#[derive(Debug, Subcommand)]
pub(crate) enum Job {
    /// List jobs
    ///
    /// Lists the jobs of the server with their state (queued, running, success or failure) and the message of their
    /// current step, when they started, and how long they ran or have been running. On a narrow terminal the
    /// descriptions are left out.
    #[command(
        visible_alias = "ls",
        after_help = "\
Examples:
  deploy-cli job list
  deploy-cli job list --filter state=running
  # Follow the jobs until q
  deploy-cli job list --watch
  # The newest jobs first
  deploy-cli job list --sort 'started desc' --limit 10"
    )]
    List(List<Job>),
    /// Show a job
    ///
    /// Shows the current state of a job without waiting. With --watch, shows each change as soon as Deploy reports it.
    #[command(aliases = ["get", "describe"], after_help = "\
Examples:
  deploy-cli job show 5b0f0d4c
  deploy-cli job show \"$(deploy-cli job list --limit 1 -o id)\"")]
    Show(Show),
    /// Wait for jobs to end
    ///
    /// Waits until all jobs have ended and shows their progress. With --any, waits until the first one has ended. Keeps
    /// waiting until --timeout if the connection breaks or the server restarts. The jobs may have been started by other
    /// commands or clients.
    ///
    /// Prints the jobs. The exit status is 0 if all jobs ended in success, 3 if one failed, and 124 after --timeout.
    /// --report also writes what happened to a file, whatever the exit status.
    #[command(after_help = "\
Examples:
  # Wait for one job
  deploy-cli job wait 5b0f0d4c
  deploy-cli job wait \"$(deploy-cli job list --limit 1 -o id)\" --timeout 45m
  # Wait for all unfinished jobs, and show the result as a test report in a CI system
  deploy-cli job wait --all --report jobs.xml
  # Wait for those of all saved servers
  deploy-cli job wait --all --all-profiles")]
    Wait(Wait),
}

/// `job show`. A complete id is read directly, without a lookup.
#[derive(Debug, Args)]
pub(crate) struct Show {
    /// Id of the job, or a unique prefix of it
    #[arg(value_parser = identifier, add = complete::names(&JOBS))]
    id: String,
    #[command(flatten)]
    watch: WatchArg,
}

/// `job wait`.
#[derive(Debug, Args)]
pub(crate) struct Wait {
    /// Ids of the jobs, or their first characters
    #[arg(required_unless_present = "all", value_name = "ID", value_parser = identifier,
          add = complete::unfinished_jobs())]
    ids: Vec<String>,
    /// Wait for all unfinished jobs
    #[arg(long, conflicts_with = "ids")]
    all: bool,
    /// Wait for the unfinished jobs of all saved servers
    #[arg(long, requires = "all")]
    all_profiles: bool,
    /// Return when the first job ends, and print only that job
    #[arg(long)]
    any: bool,
    #[command(flatten)]
    report: ReportArg,
}

impl Noun for Job {
    const RESOURCE: &'static Resource = &JOBS;
    type Parent = NoParent;
}

impl Job {
    pub(crate) fn run(self, context: &Context) -> Result<(), Error> {
        match self {
            Self::List(list) => list.run(context),
            Self::Show(job) => job.run(context),
            Self::Wait(wait) => wait.run(context),
        }
    }
}

impl Show {
    fn run(&self, context: &Context) -> Result<(), Error> {
        let record = match context.read(&jobs::get(&self.id)) {
            Err(Error::Call(error)) if error.is_unknown_id() => {
                let found = context.find(&JOBS.collection(&[]), &self.id)?;
                context.read(&jobs::get(&found.id))?
            }
            read => read?,
        };
        if self.watch.watch {
            return watch::job(context, record);
        }
        Ok(context.printer.one(&context.for_display(record))?)
    }
}

impl Wait {
    fn run(self, context: &Context) -> Result<(), Error> {
        if context.no_wait {
            return Err(UsageError::new("--no-wait cannot be used with job wait")
                .hint("`deploy-cli job show` does not wait")
                .into());
        }
        self.report.record(context, "job wait", |entries| {
            if !self.all {
                let target = |id| JobTarget { id, doing: None, known: None };
                return context.wait(self.ids.into_iter().map(target).collect(), self.any, entries);
            }
            if self.all_profiles {
                return all_profiles::wait_for_all(context, self.any, unfinished, entries);
            }
            let targets = unfinished(context)?;
            if targets.is_empty() {
                context.console.say("no job is in progress");
                return Ok(context.printer.list(JOBS.columns, &[], &[])?);
            }
            context.wait(targets, self.any, entries)
        })
    }
}

/// All jobs that have not ended, including those in an unknown state.
fn unfinished(context: &Context) -> Result<Vec<JobTarget>, Error> {
    let records = context.client()?.collection(&jobs::unsuccessful_states())?;
    let jobs = records.into_iter().filter_map(deploy::Job::read).filter(|job| !job.state.is_final());
    // With the timestamp, the first request is a long poll.
    let target = |job: deploy::Job| JobTarget {
        id: job.id.clone(),
        doing: job.record["description"].as_str().map(str::to_owned),
        known: job.last_modified.is_some().then_some(job),
    };
    Ok(jobs.map(target).collect())
}
