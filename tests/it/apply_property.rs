//! Properties of `cluster apply`: after any cluster file is applied, the plan for it and for the exported cluster is
//! empty.

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use crate::support::World;
use crate::support::cluster_files::{Site, file, kind, without_nulls};
use deploy_cli::apply::export::{self, Capacities};
use deploy_cli::apply::file::read::{InvalidFile, read};
use deploy_cli::apply::file::secrets::Secrets;
use deploy_cli::apply::file::spec::Spec;
use deploy_cli::apply::plan::observe;
use deploy_cli::apply::plan::observed::{self, Depth, Observed};
use deploy_cli::apply::plan::planner::{PlanOptions, plan};
use deploy_cli::apply::plan::steps::Plan;
use deploy_cli::apply::run::action_runner::ActionRunner;
use deploy_cli::apply::run::executor::execute;
use deploy_cli::apply::run::server::Server;
use deploy_cli::apply::run::work::{Limits, Work};
use deploy_cli::deploy::Client;
use deploy_cli::output::Console;
use deploy_cli::progress::{Group, Progress, ProgressMode};
use deploy_cli::prompt::Prompter;
use proptest::prelude::*;
use serde_json::Value;

fn checked(file: &Value) -> Spec {
    match read(&file.to_string()) {
        Ok(reading) => reading.spec,
        Err(InvalidFile { problems, .. }) => {
            panic!("{:?}\n{file:#}", problems.iter().map(ToString::to_string).collect::<Vec<_>>())
        }
    }
}

/// The state of the server without what its hosts have, which the random files do not name.
fn observed(client: &Client, spec: &Spec) -> Observed {
    let mut observed = observe::read(client, spec).unwrap();
    observed.inventories.clear();
    observed
}

fn planned(client: &Client, spec: &Spec, plan_options: PlanOptions) -> Plan {
    plan(spec, &observed(client, spec), plan_options)
}

/// Applies a file, and returns the plan for applying it again.
fn applied(client: &Client, spec: &Spec, plan_options: PlanOptions) -> Plan {
    let observed = observed(client, spec);
    let first = plan(spec, &observed, plan_options);
    assert!(first.refusals.is_empty(), "{:?}", first.refusals);
    let console = Console::new(true);
    let mut secrets = Secrets::default();
    secrets.read(spec, &first.secrets(spec), Path::new("."), &Prompter::new(console)).unwrap();
    let server = Arc::new(Server::new(client.clone(), &observed, 4).unwrap());
    let runner = Arc::new(ActionRunner::new(Arc::clone(&server), spec.clone(), secrets, observed, plan_options, 120));
    let work = Work { group: Group::default(), server: 0, plan: first, runner, spent: Duration::ZERO };
    let mut progress = Progress::new(console, ProgressMode::None, 0);
    let (executions, _) = execute(vec![work], &[server], Limits::default(), &mut progress).unwrap();
    assert!(executions[0].failure.is_none(), "{:?}", executions[0].failure);
    planned(client, spec, plan_options)
}

#[track_caller]
fn is_empty(plan: &Plan) {
    assert!(plan.is_empty() && plan.refusals.is_empty(), "{plan:#?}");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn plan_is_empty_after_apply_and_after_export(
        file in kind(4).prop_flat_map(|kind| file(Site::demo(), kind)),
        deploy in any::<bool>(),
    ) {
        let world = World::new();
        let client = world.client();
        let plan_options = PlanOptions { no_deploy: !deploy, ..PlanOptions::default() };
        is_empty(&applied(&client, &checked(&file), plan_options));
        let cluster = observed::cluster(&client, "demo", Depth::Disks).unwrap().unwrap();
        let (hosts, credentials) = observed::hosts_and_credentials(&client).unwrap();
        for capacities in [Capacities::Bytes, Capacities::Units] {
            let exported = export::export(&cluster, &hosts, &credentials, capacities);
            is_empty(&planned(&client, &checked(&exported), plan_options));
        }
    }

    #[test]
    fn plan_is_empty_after_applying_a_second_file(
        (first, second) in kind(4).prop_flat_map(|kind| (file(Site::demo(), kind), file(Site::demo(), kind)))
    ) {
        let world = World::new();
        let client = world.client();
        let plan_options = PlanOptions { no_deploy: true, ..PlanOptions::default() };
        // A disk that moves to another node of the file would still be attached to the one that it was on.
        let mut second = second;
        for (b, a) in second["nodes"].as_array_mut().unwrap().iter_mut().zip(first["nodes"].as_array().unwrap()) {
            b["name"] = a["name"].clone();
        }
        let second = without_nulls(second);
        let (first, mut second) = (checked(&first), checked(&second));
        is_empty(&applied(&client, &first, plan_options));
        // Disks are never detached.
        for (b, a) in second.nodes.iter_mut().zip(&first.nodes) {
            let known: Vec<String> = b.disks.iter().map(|disk| disk.name.clone()).collect();
            b.disks.extend(a.disks.iter().filter(|disk| !known.contains(&disk.name)).cloned());
            b.software_raid = Some(!b.disks.is_empty());
        }
        is_empty(&applied(&client, &second, plan_options));
    }
}
