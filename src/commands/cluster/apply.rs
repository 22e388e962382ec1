//! `cluster apply`

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Instant;

use clap::Args;
use secrecy::SecretString;
use serde_json::{Value, json};

use crate::apply;
use crate::apply::file::document::Diagnostic;
use crate::apply::file::read::{InvalidFile, ParsedFile, read};
use crate::apply::file::secrets;
use crate::apply::file::spec::Spec;
use crate::apply::plan::observed::{self, Depth, Observed, ObservedCluster};
use crate::apply::plan::planner::{PlanOptions, plan};
use crate::apply::plan::render::{self, Stream};
use crate::apply::plan::steps::Plan;
use crate::apply::run::action_runner::ActionRunner;
use crate::apply::run::executor::{Execution, execute};
use crate::commands::backup::{BackupPath, create_in};
use crate::commands::context::Context;
use crate::commands::password::BackupPassword;
use crate::deploy;
use crate::deploy::resources::{CLUSTERS, NODES};
use crate::error::Error;
use crate::output::printer;
use crate::progress::{Activity, ActivityState};
use crate::usage_error::UsageError;
use crate::wait::JobTarget;

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

/// The steps of a plan after its execution.
struct Executed {
    steps: Vec<Activity>,
    started: Instant,
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
        let (spec, folder) = self.read(context)?;
        if !self.dry_run {
            secrets::check_available(&spec, &context.prompter)?;
        }
        let backup = self.final_backup(context)?;
        self.plan_and_execute(context, &spec, &folder, backup, false)
    }

    /// Plans, asks and executes. `again` is set for the second attempt, after a conflict with another change.
    fn plan_and_execute(
        &self,
        context: &Context,
        spec: &Spec,
        folder: &Path,
        backup: Option<FinalBackup>,
        again: bool,
    ) -> Result<i32, Error> {
        let observed = self.observe(context, spec)?;
        let plan = self.plan(spec, &observed);
        if self.dry_run {
            return self.show(context, &plan);
        }
        if plan.is_empty() && plan.refusals.is_empty() {
            for warning in &plan.warnings {
                context.console.warn(warning);
            }
            context.console.say(render::summary(&plan));
            let backup = backup.map(|backup| backup.create(context)).transpose()?;
            return answer(context, observed.cluster.as_ref(), None, backup).map(|()| 0);
        }
        context.console.say(render::text(&plan, Stream::Stderr).trim_end());
        if !plan.refusals.is_empty() {
            return Err(apply::error::Error::Unsupported(plan.refusals.len()).into());
        }
        context.prompter.consent("Apply this plan?", self.yes || again)?;
        let (executed, failure) = self.execute(context, spec, folder, &plan, observed)?;
        if let Some(error) = failure {
            // A call of an interrupted run may take effect only now, or another client may make changes.
            if !again && error.is_conflict() {
                context.console.say("something has changed meanwhile: planning again");
                return self.plan_and_execute(context, spec, folder, backup, true);
            }
            // A person has seen the steps in the progress display; a program reads their states.
            let partial = record(json!({"name": spec.cluster.name}), Some(&executed));
            let answer = if context.printer.is_table() { Ok(()) } else { context.printer.one(&partial) };
            return Err(context.fail_with(error.into(), answer));
        }
        let after = observed::cluster(context.client()?, &spec.cluster.name, Depth::Fields)?;
        let backup = backup.map(|backup| backup.create(context)).transpose()?;
        answer(context, after.as_ref(), Some(&executed), backup).map(|()| 0)
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
        folder: &Path,
        plan: &Plan,
        observed: Observed,
    ) -> Result<(Executed, Option<apply::error::Error>), Error> {
        let secrets = secrets::fetch(spec, &plan.secrets(spec), folder, &context.prompter)?;
        let started = Instant::now();
        let deploys = !self.no_deploy && !observed.cluster.as_ref().is_some_and(ObservedCluster::is_deployed);
        let (client, options) = (context.client()?.clone(), context.wait_options());
        let runner = ActionRunner::new(client, spec.clone(), secrets, observed, options.poll_timeout);
        let mut progress = context.progress();
        let Execution { steps, failure } =
            execute(Arc::new(runner), plan, self.parallel.into(), options, &mut progress)?;
        if failure.is_none() {
            let state = if deploys { "deployed" } else { "as the file says" };
            progress.done(&format!("cluster {} is {state}", spec.cluster.name), started.elapsed());
        }
        Ok((Executed { steps, started }, failure))
    }

    /// Where the backup goes and its password, before anything is sent.
    fn final_backup(&self, context: &Context) -> Result<Option<FinalBackup>, Error> {
        let Some(folder) = self.backup.as_ref().filter(|_| !self.dry_run) else { return Ok(None) };
        let path = BackupPath::folder(folder, "--backup")?;
        Ok(Some(FinalBackup { path, password: self.backup_password.read(context)? }))
    }

    /// Reads and checks the file; returns it with the folder that its relative paths start from.
    fn read(&self, context: &Context) -> Result<(Spec, PathBuf), Error> {
        let (name, folder, bytes) = if self.file == Path::new("-") {
            ("stdin".to_owned(), PathBuf::from("."), context.prompter.stdin("--file")?)
        } else {
            let name = self.file.display().to_string();
            let bytes =
                std::fs::read(&self.file).map_err(|e| UsageError::new(format!("--file: cannot read {name}: {e}")))?;
            (name, self.file.parent().map(Path::to_owned).unwrap_or_default(), bytes)
        };
        let text = String::from_utf8(bytes).map_err(|_| UsageError::new(format!("{name} is not UTF-8 text")))?;
        let warn = |warnings: Vec<Diagnostic>| {
            for warning in warnings {
                context.console.warn(format_args!("{name}:{warning}"));
            }
        };
        match read(&text) {
            Ok(ParsedFile { spec, warnings }) => {
                warn(warnings);
                Ok((spec, folder))
            }
            Err(InvalidFile { problems, warnings }) => {
                warn(warnings);
                let lines: Vec<String> = problems.iter().map(|problem| format!("{name}:{problem}")).collect();
                let hint = "nothing was sent; `deploy-cli cluster template --nodes 2` writes a file to start from";
                Err(UsageError::new(lines.join("\n  ")).hint(hint).into())
            }
        }
    }

    /// Reads what exists, after the jobs of an earlier run have ended. A dry run does not wait for them.
    fn observe(&self, context: &Context, spec: &Spec) -> Result<Observed, Error> {
        loop {
            let observed = observed::read(context.client()?, spec)?;
            if observed.jobs.is_empty() || self.dry_run {
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
        if context.printer.is_table() {
            printer::write(&render::text(plan, Stream::Stdout))?;
        } else {
            context.printer.one(&render::json(plan))?;
        }
        if !plan.refusals.is_empty() {
            return Err(apply::error::Error::Unsupported(plan.refusals.len()).into());
        }
        Ok(if self.exit_code && !plan.is_empty() { PLAN_HAS_STEPS } else { 0 })
    }
}

impl FinalBackup {
    fn create(self, context: &Context) -> Result<Value, Error> {
        create_in(context, &self.password, &self.path)
    }
}

/// Prints the cluster and its nodes in their current state, the time of each step, and the backup.
fn answer(
    context: &Context,
    cluster: Option<&ObservedCluster>,
    executed: Option<&Executed>,
    backup: Option<Value>,
) -> Result<(), Error> {
    let Some(cluster) = cluster else { return Ok(()) };
    let nodes: Vec<Value> = cluster.nodes.iter().map(|node| node.node.record.clone()).collect();
    if context.printer.is_table() {
        let mut alone = cluster.cluster.record.clone();
        // The nodes follow in another table.
        alone.as_object_mut().map(|map| map.remove("nodes"));
        context.printer.list(CLUSTERS.columns, &[], &[alone])?;
        printer::write("\n")?;
        return Ok(context.printer.list(NODES.columns, &[], &nodes)?);
    }
    let mut all = cluster.cluster.record.clone();
    all["nodes"] = json!(nodes);
    if let Some(backup) = backup {
        all["backup"] = backup;
    }
    Ok(context.printer.one(&record(all, executed))?)
}

/// A record of the cluster, with the state and the duration of each step.
fn record(mut cluster: Value, executed: Option<&Executed>) -> Value {
    let steps = executed.map(|executed| executed.steps.as_slice()).unwrap_or_default();
    let seconds = executed.map(|executed| executed.started.elapsed().as_secs_f64()).unwrap_or_default();
    let step = |step: &Activity| {
        if *step.state() == ActivityState::Pending {
            return json!({"step": step.name(), "state": "to come"});
        }
        json!({
            "step": step.name(), "state": step.state().as_str(), "message": step.message(), "job": step.job_id(),
            "seconds": rounded(step.duration().as_secs_f64()),
        })
    };
    cluster["steps"] = steps.iter().map(step).collect();
    cluster["seconds"] = json!(rounded(seconds));
    cluster
}

fn rounded(seconds: f64) -> f64 {
    (seconds * 1000.0).round() / 1000.0
}
