//! `cluster apply`

mod answer;
mod fleet;
mod fleet_answer;
mod report;
mod servers;
mod several;
mod single;

use std::path::PathBuf;
use std::time::Duration;

use clap::Args;
use secrecy::SecretString;
use serde_json::Value;

use super::sources::Sources;
use crate::apply;
use crate::apply::plan::planner::PlanOptions;
use crate::apply::plan::render::Detail;
use crate::apply::plan::steps::Plan;
use crate::commands::backup::{BackupPath, create_in};
use crate::commands::context::Context;
use crate::commands::password::BackupPassword;
use crate::commands::report::ReportArg;
use crate::error::Error;
use crate::output::Format;
use crate::usage_error::UsageError;

/// The title of reports.
const TITLE: &str = "cluster apply";

/// The exit status of `--dry-run --exit-code` if the plan has steps.
const PLAN_HAS_STEPS: i32 = 10;

/// `cluster apply`.
#[derive(Debug, Args)]
pub(crate) struct Apply {
    #[command(flatten)]
    sources: Sources,
    /// Do not ask for confirmation
    #[arg(short, long)]
    yes: bool,
    /// Show the plan, and change nothing
    #[arg(long)]
    dry_run: bool,
    /// Show every field of every object, also of nodes that are alike
    #[arg(long)]
    detail: bool,
    /// Show only the summary of the plan of several clusters
    #[arg(long, conflicts_with = "detail")]
    summary: bool,
    /// Exit with status 10 if the plan has steps
    #[arg(long, requires = "dry_run")]
    exit_code: bool,
    /// Number of steps that send calls to a server at the same time; those that wait for a job do not count
    #[arg(long, value_name = "N", default_value_t = 4, value_parser = clap::value_parser!(u8).range(1..=64))]
    parallel: u8,
    /// Start no further step after the first failure, also for other clusters
    #[arg(long)]
    fail_fast: bool,
    /// Maximum time for each of several clusters, such as 90s, 45m or 1h30m
    #[arg(long, value_name = "DURATION", value_parser = cluster_timeout)]
    cluster_timeout: Option<Duration>,
    /// Check the internal network before the deployment of a cluster of several nodes
    #[arg(long, conflicts_with = "no_deploy")]
    network_check: bool,
    /// Configure the cluster, but do not deploy it
    #[arg(long)]
    no_deploy: bool,
    /// Back up Deploy's configuration afterwards, and download the backup to this folder
    #[arg(long, value_name = "DIR", value_hint = clap::ValueHint::DirPath)]
    backup: Option<PathBuf>,
    #[command(flatten)]
    backup_password: BackupPassword,
    #[command(flatten)]
    report: ReportArg,
}

/// Parses `--cluster-timeout`, as `--timeout` is.
fn cluster_timeout(text: &str) -> Result<Duration, String> {
    humantime::parse_duration(text.trim())
        .map_err(|e| format!("invalid duration {text:?} ({e}): write 90s, 45m or 1h30m"))
}

/// The backup of Deploy's configuration that follows.
struct FinalBackup {
    path: BackupPath,
    password: SecretString,
}

impl Apply {
    /// Returns the exit status.
    pub(super) fn run(self, context: Context) -> Result<i32, Error> {
        if context.no_wait {
            return Err(UsageError::new(
                "--no-wait cannot be used with cluster apply: each step needs those before it",
            )
            .hint("use --no-deploy, and then `deploy-cli cluster deploy --no-wait`")
            .into());
        }
        if self.dry_run && context.printer.format() == Format::Id {
            let error = UsageError::new("-o id cannot be used with --dry-run: the steps of a plan have no ids");
            return Err(error.hint("use -o csv for a row for each step, or -o json").into());
        }
        let inputs = self.sources.read(&context)?;
        match inputs.as_slice() {
            [input] if self.sources.is_single_file() => {
                let context = Context { server: servers::flags(&context, input)?, ..context };
                self.report.record(&context, TITLE, |entries| single::run(&self, &context, input, entries))
            }
            _ => self.report.record(&context, TITLE, |entries| several::run(&self, &context, inputs, entries)),
        }
    }

    fn detail(&self) -> Detail {
        if self.detail { Detail::Full } else { Detail::Folded }
    }

    fn plan_options(&self) -> PlanOptions {
        PlanOptions { network_check: self.network_check, no_deploy: self.no_deploy }
    }

    /// Where the backup goes and its password, before anything is sent.
    fn final_backup(&self, context: &Context) -> Result<Option<FinalBackup>, Error> {
        let Some(folder) = self.backup.as_ref().filter(|_| !self.dry_run) else { return Ok(None) };
        let path = BackupPath::folder(folder, "--backup")?;
        Ok(Some(FinalBackup { path, password: self.backup_password.read(context)? }))
    }
}

/// Refuses a plan that has changes which Deploy does not support.
fn refuse(plan: &Plan) -> Result<(), apply::error::Error> {
    match plan.refusals.len() {
        0 => Ok(()),
        count => Err(apply::error::Error::Unsupported { count, next_steps: plan.next_steps() }),
    }
}

impl FinalBackup {
    fn create(&self, context: &Context) -> Result<Value, Error> {
        create_in(context, &self.password, &self.path)
    }
}
