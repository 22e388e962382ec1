//! Properties of `cluster apply`: after any cluster file is applied, the plan for it and for the exported cluster is
//! empty.

use std::path::Path;
use std::sync::Arc;

use crate::support::World;
use deploy_cli::apply::export::{self, Capacities};
use deploy_cli::apply::file::read::{InvalidFile, read};
use deploy_cli::apply::file::secrets::Secrets;
use deploy_cli::apply::file::spec::Spec;
use deploy_cli::apply::plan::observe;
use deploy_cli::apply::plan::observed::{self, Depth, Observed};
use deploy_cli::apply::plan::planner::{PlanOptions, plan};
use deploy_cli::apply::plan::steps::Plan;
use deploy_cli::apply::run::action_runner::ActionRunner;
use deploy_cli::apply::run::executor::{Limits, Work, execute};
use deploy_cli::apply::run::server::Server;
use deploy_cli::deploy::{Client, Login, Trust, Verbosity};
use deploy_cli::output::Console;
use deploy_cli::progress::{Group, Progress, ProgressMode};
use deploy_cli::prompt::Prompter;
use proptest::prelude::*;
use serde_json::{Value, json};

fn client(world: &World) -> Client {
    let simulator = &world.simulator;
    Client::new(Login {
        endpoint: simulator.url().parse().unwrap(),
        profile: None,
        trust: Trust::Pin(simulator.fingerprint().parse().unwrap()),
        username: simulator.username().to_owned(),
        password: simulator.password().clone(),
        verbosity: Verbosity::default(),
    })
    .unwrap()
}

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
    let server = Arc::new(Server::new(client.clone(), &observed, 4));
    let runner = Arc::new(ActionRunner::new(Arc::clone(&server), spec.clone(), secrets, observed, 120));
    let work = Work { group: Group::default(), server: 0, plan: first, runner };
    let mut progress = Progress::new(console, ProgressMode::None, 0);
    let (executions, _) = execute(&[work], &[server], Limits::default(), &mut progress).unwrap();
    assert!(executions[0].failure.is_none(), "{:?}", executions[0].failure);
    planned(client, spec, plan_options)
}

#[track_caller]
fn is_empty(plan: &Plan) {
    assert!(plan.is_empty() && plan.refusals.is_empty(), "{plan:#?}");
}

fn maybe(value: impl Strategy<Value = Value>) -> impl Strategy<Value = Value> {
    prop_oneof![3 => value, 1 => Just(Value::Null)]
}

/// A node of a cluster file; optional keys are sometimes omitted.
fn node(kvm: bool, several: bool, n: usize) -> impl Strategy<Value = Value> {
    // Some of the names are those that Deploy gives to other nodes by default.
    let name = maybe(prop_oneof![Just(json!(format!("node-{n}"))), Just(json!(format!("demo-{:02}", 4 - n)))]);
    let size = maybe(prop_oneof![Just(json!("small")), Just(json!("medium")), Just(json!("large"))]);
    let vlan = maybe((1u16..4094).prop_map(|vlan| json!(vlan)));
    let pools = prop::collection::btree_map("[a-z]{1,8}", 1_000_000_000u64..9_000_000_000_000, 1..4);
    let disks = prop::collection::btree_set("sd[a-z]{1,2}", if kvm { 0..5 } else { 0..1 });
    let efficiency = maybe(any::<bool>().prop_map(|b| json!(b)));
    let serial = maybe(Just(json!(format!("32000002{n:02}"))));
    (name, size, vlan, pools, disks, efficiency, serial).prop_map(
        move |(name, size, vlan, pools, disks, efficiency, serial)| {
            let network = |purpose: &str| json!({"purpose": purpose, "name": format!("net-{purpose}"), "vlan": vlan});
            let purposes: &[&str] = if several { &["mgmt", "data", "internal"] } else { &["mgmt", "data"] };
            let pools: Vec<Value> =
                pools.iter().map(|(name, capacity)| json!({"name": name, "capacity": capacity})).collect();
            json!({
                "name": name, "ip": format!("10.0.0.{}", 20 + n), "host_name": format!("host-{n}"),
                "instance_type": size, "serial_number": serial, "is_storage_efficiency_enabled": efficiency,
                "networks": purposes.iter().map(|p| network(p)).collect::<Vec<_>>(),
                "storage": {"pools": pools, "disks": disks.into_iter().collect::<Vec<_>>()},
            })
        },
    )
}

/// Whether the hypervisor is KVM, and the number of nodes.
fn kind() -> impl Strategy<Value = (bool, usize)> {
    (any::<bool>(), prop_oneof![Just(1usize), Just(2), Just(4)])
}

/// A cluster file for the given hypervisor and number of nodes.
fn file((kvm, count): (bool, usize)) -> impl Strategy<Value = Value> {
    let nodes: Vec<_> = (0..count).map(|n| node(kvm, count > 1, n)).collect();
    let ntp = prop::collection::vec("ntp[0-9]\\.example\\.com", 0..3);
    let domains = prop::collection::vec("[a-z]{1,9}\\.example\\.com", 0..3);
    (Just(kvm), nodes, ntp, domains).prop_map(|(kvm, nodes, ntp, domains)| {
        let host = |n: usize| match kvm {
            true => json!({"name": format!("host-{n}"), "type": "KVM", "username": "root", "password": "p"}),
            false => json!({"name": format!("host-{n}"), "type": "ESX", "mgmt_server": "vc"}),
        };
        let mut file = json!({
            "hosts": (0..nodes.len()).map(host).collect::<Vec<_>>(),
            "cluster": {
                "name": "demo", "ip": "10.0.0.10", "netmask": "255.255.255.0", "gateway": "10.0.0.1",
                "ontap_image_version": "9.16.1", "ntp_servers": ntp, "dns_info": {"domains": domains},
                "ontap_admin_password": "p",
            },
            "nodes": nodes,
        });
        if !kvm {
            file["vcenter"] = json!({"hostname": "vc", "username": "u", "password": "p"});
        }
        without_nulls(file)
    })
}

fn without_nulls(value: Value) -> Value {
    match value {
        Value::Object(map) => {
            map.into_iter().filter(|(_, v)| !v.is_null()).map(|(k, v)| (k, without_nulls(v))).collect()
        }
        Value::Array(list) => list.into_iter().map(without_nulls).collect(),
        other => other,
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn plan_is_empty_after_apply_and_after_export(file in kind().prop_flat_map(file), deploy in any::<bool>()) {
        let world = World::new();
        let client = client(&world);
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
        (first, second) in kind().prop_flat_map(|kind| (file(kind), file(kind)))
    ) {
        let world = World::new();
        let client = client(&world);
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
