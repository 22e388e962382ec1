//! `cluster apply`

mod answer;
mod input;

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Instant;

use clap::Args;
use secrecy::SecretString;
use serde_json::Value;

use crate::apply;
use crate::apply::file::secrets::Secrets;
use crate::apply::file::spec::Spec;
use crate::apply::plan::inventory;
use crate::apply::plan::observed::{self, Depth, Observed, ObservedCluster};
use crate::apply::plan::planner::{PlanOptions, plan};
use crate::apply::plan::render::{self, Detail, Stream};
use crate::apply::plan::steps::Plan;
use crate::apply::run::action_runner::ActionRunner;
use crate::apply::run::executor::{Execution, execute};
use crate::commands::backup::{BackupPath, create_in};
use crate::commands::context::Context;
use crate::commands::password::BackupPassword;
use crate::deploy;
use crate::error::Error;
use crate::output::Format;
use crate::usage_error::UsageError;
use crate::wait::JobTarget;

use answer::Executed;
use input::Input;

/// The exit status of `--dry-run --exit-code` if the plan has steps.
const PLAN_HAS_STEPS: i32 = 10;

/// `cluster apply`.
#[derive(Debug, Args)]
pub(crate) struct Apply {
    /// Cluster file in YAML or JSON, - for stdin
    #[arg(short, long, value_name = "FILE", value_hint = clap::ValueHint::FilePath)]
    file: PathBuf,
    /// Do not ask for confirmation
    #[arg(short, long)]
    yes: bool,
    /// Show the plan, and change nothing
    #[arg(long)]
    dry_run: bool,
    /// Show every field of every object, also of nodes that are alike
    #[arg(long)]
    detail: bool,
    /// Exit with status 10 if the plan has steps
    #[arg(long, requires = "dry_run")]
    exit_code: bool,
    /// Number of steps that run at the same time
    #[arg(long, value_name = "N", default_value_t = 4, value_parser = clap::value_parser!(u8).range(1..=64))]
    parallel: u8,
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
}

/// The backup of Deploy's configuration that follows.
struct FinalBackup {
    path: BackupPath,
    password: SecretString,
}

impl Apply {
    /// Returns the exit status.
    pub(super) fn run(self, context: &Context) -> Result<i32, Error> {
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
        let input = Input::read(context, &self.file)?;
        let backup = self.final_backup(context)?;
        self.plan_and_execute(context, &input, Secrets::default(), backup, false)
    }

    /// Plans, asks and executes. `again` is set for the second attempt, after a conflict with another change.
    fn plan_and_execute(
        &self,
        context: &Context,
        input: &Input,
        mut secrets: Secrets,
        backup: Option<FinalBackup>,
        again: bool,
    ) -> Result<i32, Error> {
        let Input { spec, folder } = input;
        let observed = self.observe(context, spec)?;
        let plan = self.plan(spec, &observed);
        if self.dry_run {
            return self.show(context, &plan);
        }
        if let Some(cluster) = observed.cluster.as_ref().filter(|_| plan.is_up_to_date()) {
            for warning in &plan.warnings {
                context.console.warn(warning);
            }
            context.console.say(render::summary(&plan));
            let backup = backup.map(|backup| backup.create(context)).transpose()?;
            return answer::cluster(context, cluster, None, backup).map(|()| 0);
        }
        let asks = !self.yes && !again;
        context.console.styled(render::text(&plan, Stream::Stderr, self.detail()).trim_end(), asks);
        refuse(&plan)?;
        secrets.read(spec, &plan.secrets(spec), folder, &context.prompter)?;
        context.prompter.consent("Apply this plan?", self.yes || again)?;
        let (executed, failure) = self.execute(context, spec, &secrets, plan, observed)?;
        if let Some(error) = failure {
            // A call of an interrupted run may take effect only now, or another client may make changes.
            if !again && error.is_conflict() {
                context.console.say("the server has changed since the plan was made: planning again");
                return self.plan_and_execute(context, input, secrets, backup, true);
            }
            let answer = answer::failure(context, &spec.cluster.name, &executed);
            return Err(context.fail_with(error.into(), answer));
        }
        let after = observed::cluster(context.client()?, &spec.cluster.name, Depth::Fields)?;
        let backup = backup.map(|backup| backup.create(context)).transpose()?;
        let Some(after) = after else { return Err(super::gone(&spec.cluster.name)) };
        answer::cluster(context, &after, Some(&executed), backup).map(|()| 0)
    }

    fn detail(&self) -> Detail {
        if self.detail { Detail::Full } else { Detail::Folded }
    }

    fn plan(&self, spec: &Spec, observed: &Observed) -> Plan {
        let options = PlanOptions { network_check: self.network_check, no_deploy: self.no_deploy };
        let mut plan = plan(spec, observed, options);
        for job in &observed.jobs {
            let description = job.record["description"].as_str().unwrap_or(&job.message);
            plan.warnings.push(format!("job {} is in progress, and will be waited for: {description}", job.id));
        }
        plan
    }

    /// Executes a plan. Returns its steps, and the error that stopped it.
    fn execute(
        &self,
        context: &Context,
        spec: &Spec,
        secrets: &Secrets,
        plan: Plan,
        observed: Observed,
    ) -> Result<(Executed, Option<apply::error::Error>), Error> {
        let started = Instant::now();
        let deploys = !self.no_deploy && !observed.cluster.as_ref().is_some_and(ObservedCluster::is_deployed);
        let (client, options) = (context.client()?.clone(), context.wait_options());
        let runner = ActionRunner::new(client, spec.clone(), secrets.clone(), observed, options.poll_timeout);
        let mut progress = context.progress();
        let Execution { steps, failure } =
            execute(Arc::new(runner), &plan, self.parallel.into(), options, &mut progress)?;
        if failure.is_none() {
            let state = if deploys { "is deployed" } else { "matches the file" };
            progress.done(&format!("cluster {} {state}", spec.cluster.name), started.elapsed());
        }
        Ok((Executed { steps: plan.steps.into_iter().zip(steps).collect(), started }, failure))
    }

    /// Where the backup goes and its password, before anything is sent.
    fn final_backup(&self, context: &Context) -> Result<Option<FinalBackup>, Error> {
        let Some(folder) = self.backup.as_ref().filter(|_| !self.dry_run) else { return Ok(None) };
        let path = BackupPath::folder(folder, "--backup")?;
        Ok(Some(FinalBackup { path, password: self.backup_password.read(context)? }))
    }

    /// Reads what exists, after the jobs of an earlier run have ended. A dry run does not wait for them.
    fn observe(&self, context: &Context, spec: &Spec) -> Result<Observed, Error> {
        loop {
            let mut observed = observed::read(context.client()?, spec)?;
            if observed.jobs.is_empty() || self.dry_run {
                observed.inventories = inventory::read(context.client()?, spec, &observed)?;
                return Ok(observed);
            }
            let target = |job: &deploy::Job| JobTarget {
                id: job.id.clone(),
                doing: job.record["description"].as_str().map(str::to_owned),
                known: Some(job.clone()),
            };
            let subject = if observed.jobs.len() == 1 { "a job is" } else { "jobs are" };
            context.console.say(format_args!("{subject} in progress already: waiting"));
            context.wait_for_existing(observed.jobs.iter().map(target).collect())?;
        }
    }

    /// Prints the plan; returns the exit status.
    fn show(&self, context: &Context, plan: &Plan) -> Result<i32, Error> {
        answer::plan(context, plan, self.detail())?;
        refuse(plan)?;
        Ok(if self.exit_code && !plan.is_empty() { PLAN_HAS_STEPS } else { 0 })
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
    fn create(self, context: &Context) -> Result<Value, Error> {
        create_in(context, &self.password, &self.path)
    }
}
