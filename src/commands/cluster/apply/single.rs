//! `cluster apply` for one cluster file.

use std::collections::HashSet;
use std::sync::Arc;
use std::time::{Duration, Instant};

use super::answer::{self, Executed};
use super::report;
use super::{Apply, FinalBackup, PLAN_HAS_STEPS, refuse};
use crate::apply::error::Error as ApplyError;
use crate::apply::file::secrets::Secrets;
use crate::apply::file::source::Input;
use crate::apply::file::spec::Spec;
use crate::apply::plan::observe;
use crate::apply::plan::observed::{self, Depth, Observed};
use crate::apply::plan::planner::plan;
use crate::apply::plan::render::{self, Stream};
use crate::apply::plan::steps::{Plan, Step};
use crate::apply::run::action_runner::ActionRunner;
use crate::apply::run::executor::execute;
use crate::apply::run::server::Server;
use crate::apply::run::work::{Limits, TimeLimit, Work};
use crate::commands::context::Context;
use crate::deploy::Job;
use crate::error::Error;
use crate::progress::{Activity, Group};
use crate::report::Entry;
use crate::wait::JobTarget;

/// Plans, asks and executes; returns the exit status.
pub(super) fn run(apply: &Apply, context: &Context, input: &Input, entries: &mut Vec<Entry>) -> Result<i32, Error> {
    let backup = apply.final_backup(context)?;
    apply.plan_and_execute(context, input, (Secrets::default(), backup), entries, false)
}

impl Apply {
    /// Plans, asks and executes. `again` is set for the second attempt, after a conflict with another change.
    fn plan_and_execute(
        &self,
        context: &Context,
        input: &Input,
        (mut secrets, backup): (Secrets, Option<FinalBackup>),
        entries: &mut Vec<Entry>,
        again: bool,
    ) -> Result<i32, Error> {
        let Input { spec, source } = input;
        let observed = self.observe(context, spec)?;
        let plan = self.plan(spec, &observed);
        let refused = refuse(&plan).err();
        let record = |plan: &Plan, steps: &[(Step, Activity)], failure: Option<&ApplyError>| Entry {
            server: Some(context.server_url()),
            source: Some(source.to_string()),
            ..report::entry(&spec.cluster.name, plan, steps, failure)
        };
        *entries = vec![record(&plan, &[], refused.as_ref())];
        if self.dry_run {
            return self.show(context, &plan);
        }
        if let Some(cluster) = observed.cluster.as_ref().filter(|_| plan.is_up_to_date()) {
            for warning in &plan.warnings {
                context.console.warn(warning);
            }
            context.console.say(render::summary(&plan));
            let backup = backup.map(|backup: FinalBackup| backup.create(context)).transpose()?;
            return answer::cluster(context, cluster, None, backup).map(|()| 0);
        }
        let asks = !self.yes && !again;
        context.console.styled(render::text(&plan, Stream::Stderr, self.detail()).trim_end(), asks);
        refuse(&plan)?;
        secrets.read(spec, &plan.secrets(spec), &source.folder, &context.prompter)?;
        context.prompter.consent("Apply this plan?", self.yes || again)?;
        let planned = plan.clone();
        let (executed, failure) = self.execute(context, spec, &secrets, plan, observed)?;
        *entries = vec![record(&planned, &executed.steps, failure.as_ref())];
        if let Some(error) = failure {
            // A call of an interrupted run may take effect only now, or another client may make changes.
            if !again && error.is_conflict() {
                context.console.say("the server has changed since the plan was made: planning again");
                return self.plan_and_execute(context, input, (secrets, backup), entries, true);
            }
            let answer = answer::failure(context, &spec.cluster.name, &executed);
            return Err(context.fail_with(error.into(), answer));
        }
        let after = observed::cluster(context.client()?, &spec.cluster.name, Depth::Fields)?;
        let backup = backup.map(|backup: FinalBackup| backup.create(context)).transpose()?;
        let Some(after) = after else { return Err(super::super::gone(&spec.cluster.name)) };
        answer::cluster(context, &after, Some(&executed), backup).map(|()| 0)
    }

    fn plan(&self, spec: &Spec, observed: &Observed) -> Plan {
        let mut plan = plan(spec, observed, self.plan_options());
        if self.dry_run {
            plan.warn_of_jobs(&observed.jobs);
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
    ) -> Result<(Executed, Option<ApplyError>), Error> {
        let started = Instant::now();
        let deploys = !self.no_deploy && !observed.is_deployed();
        let options = context.wait_options();
        let server = Arc::new(Server::new(context.client()?.clone(), &observed, self.parallel.into())?);
        let (spec, secrets) = (spec.clone(), secrets.clone());
        let name = spec.cluster.name.clone();
        let runner =
            ActionRunner::new(Arc::clone(&server), spec, secrets, observed, self.plan_options(), options.poll_timeout);
        let runner = Arc::new(runner);
        let work = vec![Work { group: Group::default(), server: 0, plan, runner, spent: Duration::ZERO }];
        let total = options.timeout.map(|timeout| TimeLimit { started, timeout });
        let mut progress = context.progress();
        let (mut executions, _) = execute(work, &[server], Limits { total, ..Limits::default() }, &mut progress)?;
        let execution = executions.pop().unwrap_or_default();
        if execution.failure.is_none() {
            let state = if deploys { "is deployed" } else { "matches the file" };
            progress.done(&format!("cluster {name} {state}"), started.elapsed());
        }
        Ok((Executed { steps: execution.steps, started }, execution.failure))
    }

    /// Reads what exists, after the jobs of an earlier run have ended. A dry run does not wait for them.
    fn observe(&self, context: &Context, spec: &Spec) -> Result<Observed, Error> {
        let mut waited_for: HashSet<String> = HashSet::new();
        loop {
            let observed = observe::read(context.client()?, spec)?;
            // A server may list a job for a while that has ended.
            let mut jobs = observed.jobs.clone();
            jobs.retain(|job| !self.dry_run && waited_for.insert(job.id.clone()));
            if jobs.is_empty() {
                return Ok(observed);
            }
            let target = |job: Job| JobTarget {
                id: job.id.clone(),
                doing: job.record["description"].as_str().map(str::to_owned),
                known: Some(job),
            };
            let subject = if jobs.len() == 1 { "a job is" } else { "jobs are" };
            context.console.say(format_args!("{subject} in progress already: waiting"));
            context.wait_for_existing(jobs.into_iter().map(target).collect())?;
        }
    }

    /// Prints the plan; returns the exit status.
    fn show(&self, context: &Context, plan: &Plan) -> Result<i32, Error> {
        answer::plan(context, plan, self.detail())?;
        refuse(plan)?;
        Ok(if self.exit_code && !plan.is_empty() { PLAN_HAS_STEPS } else { 0 })
    }
}
