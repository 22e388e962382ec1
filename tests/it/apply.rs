//! From a file to a running cluster: once, again, and after every way to be interrupted.

use std::time::Duration;

use crate::support::World;
use crate::support::raw::Raw;
use serde_json::{Value, json};

/// A request that has not come by then will not come.
const PATIENCE: Duration = Duration::from_secs(5);

/// A file in the vendor's form: hosts behind a vCenter.
pub(crate) fn file(nodes: usize) -> Value {
    let host = |n: usize| json!({"name": format!("esx-{n:02}"), "type": "ESX", "mgmt_server": "vc.example.com"});
    let network = |purpose: &str, name: &str, vlan: Value| json!({"purpose": purpose, "name": name, "vlan": vlan});
    let node = |n: usize| {
        // Networks that every host of the simulator has.
        let mgmt = network("mgmt", "ONTAP-Management", Value::Null);
        let internal = (nodes > 1).then(|| network("internal", "ONTAP-Internal", Value::Null));
        let networks: Vec<Value> =
            [mgmt, network("data", "ONTAP-Data", json!(100))].into_iter().chain(internal).collect();
        json!({
            "name": format!("node-{n}"), "ip": format!("10.0.0.{}", 10 + n), "host_name": format!("esx-{n:02}"),
            "instance_type": "small", "serial_number": format!("32000001{n:02}"), "networks": networks,
            "is_storage_efficiency_enabled": false,
            "storage": {"pools": [{"name": "datastore1", "capacity": "2TB"}]},
        })
    };
    json!({
        "vcenter": {"hostname": "vc.example.com", "username": "deploy", "password": "hunter2-vc"},
        "hosts": (1..=nodes).map(host).collect::<Vec<_>>(),
        "cluster": {
            "name": "demo", "ip": "10.0.0.10", "netmask": "255.255.255.0", "gateway": "10.0.0.1",
            "ontap_image_version": "9.16.1", "ntp_servers": ["10.0.0.2"],
            "dns_info": {"domains": ["example.com"], "dns_ips": ["10.0.0.3"]},
            "ontap_admin_password": "hunter2-ontap",
        },
        "nodes": (1..=nodes).map(node).collect::<Vec<_>>(),
    })
}

/// A folder with the file in it, and its path.
pub(crate) fn written(file: &Value) -> (tempfile::TempDir, String) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("demo.json");
    std::fs::write(&path, file.to_string()).unwrap();
    (folder, path.to_str().unwrap().to_owned())
}

/// All that a Deploy holds, without what differs from run to run.
fn state(world: &World) -> Value {
    let raw = Raw::new(&world.simulator, "/api");
    let mut clusters = raw.records("/clusters?fields=**");
    for cluster in &mut clusters {
        let at = format!("/clusters/{}/nodes", cluster["id"].as_str().unwrap());
        let mut nodes = raw.records(&format!("{at}?fields=**&order_by=name"));
        for node in &mut nodes {
            let below = format!("{at}/{}", node["id"].as_str().unwrap());
            for kind in ["pools", "disks"] {
                node[kind] = json!(raw.records(&format!("{below}/storage/{kind}?fields=**&order_by=name")));
            }
        }
        cluster["nodes"] = json!(nodes);
    }
    let mut all = json!({
        "clusters": clusters,
        "hosts": raw.records("/hosts?fields=*&order_by=name"),
        "credentials": raw.records("/security/credentials?fields=*&order_by=hostname"),
    });
    forget_ids(&mut all);
    all
}

fn forget_ids(value: &mut Value) {
    match value {
        Value::Object(map) => {
            if map.get("id").is_some_and(|id| id.as_str().is_some_and(|id| id.contains('-'))) {
                map.remove("id");
            }
            map.values_mut().for_each(forget_ids);
        }
        Value::Array(list) => list.iter_mut().for_each(forget_ids),
        _ => {}
    }
}

/// How many jobs there were, by what they did.
fn jobs(world: &World) -> Vec<String> {
    let mut all: Vec<String> = Raw::new(&world.simulator, "/api")
        .records("/jobs?fields=description")
        .iter()
        .map(|job| job["description"].as_str().unwrap().to_owned())
        .collect();
    all.sort();
    all
}

#[test]
fn apply_deploys_a_cluster_and_a_second_run_only_reads() {
    let world = World::new();
    let (_folder, path) = written(&file(2));
    let run = world.run(&["cluster", "apply", "-f", &path, "--yes", "-o", "json"]).exits(0);
    let answer = run.json();
    assert_eq!(answer["state"], "powered_on");
    assert_eq!(answer["nodes"][1]["name"], "node-2");
    assert_eq!(answer["steps"].as_array().unwrap().len(), 6);
    let before = world.simulator.requests().len();
    let again = world.run(&["cluster", "apply", "-f", &path]).exits(0).says("cluster demo is up to date");
    assert!(again.stdout.contains("node-1"));
    let requests = world.simulator.requests();
    assert!(requests[before..].iter().all(|r| r.method == "GET"), "{:?}", &requests[before..]);
    assert!(requests.len() > before);
}

/// What the program did before must be found and gone on with, whatever it was: it is killed after its first request,
/// after its second, and so on.
#[test]
fn apply_continues_after_being_killed_at_any_request() {
    let (_folder, path) = written(&file(2));
    let args = ["cluster", "apply", "-f", &path, "--yes", "--parallel", "2"];
    let world = World::new();
    world.run(&args).exits(0);
    let (wanted, done) = (state(&world), jobs(&world));
    let mut killed = 0;
    for requests in 1.. {
        let world = World::new();
        world.simulator.admit(Some(requests));
        let first = world.spawn(&args);
        if !world.simulator.answered(requests, PATIENCE, |_| true) {
            // It needs fewer requests than that, and has ended by itself.
            world.simulator.admit(None);
            first.end().exits(0);
            break;
        }
        first.kill();
        killed += 1;
        world.simulator.admit(None);
        world.run(&args).exits(0);
        assert_eq!(state(&world), wanted, "killed after {requests} requests");
        assert_eq!(jobs(&world), done, "killed after {requests} requests");
    }
    assert!(killed > 30, "only {killed} requests");
}

#[test]
fn deployment_in_progress_is_waited_for_and_not_started_again() {
    let world = World::new();
    let (_folder, path) = written(&file(1));
    world.run(&["cluster", "apply", "-f", &path, "--yes", "--no-deploy"]).exits(0);
    world.simulator.hold_jobs(true);
    let mut first = world.spawn(&["cluster", "apply", "-f", &path, "--yes"]);
    first.until("deploying cluster demo (job ");
    first.interrupt();
    first.end().exits(130).says("; job ").says(" continues").says("run the same command again");
    let mut second = world.spawn(&["cluster", "apply", "-f", &path, "--yes"]);
    second.until("a job is in progress already");
    world.simulator.hold_jobs(false);
    second.end().exits(0).says("cluster demo is up to date");
    assert_eq!(jobs(&world).iter().filter(|job| job.starts_with("Deploy")).count(), 1);
}

/// Runs `apply` on a file, with more arguments.
#[track_caller]
pub(crate) fn apply(world: &World, file: &Value, more: &[&str]) -> crate::support::Run {
    let (_folder, path) = written(file);
    world.run(&[&["cluster", "apply", "-f", &path], more].concat())
}

#[test]
fn dry_run_and_missing_confirmation_change_nothing() {
    let world = World::new();
    let plan = apply(&world, &file(2), &["--dry-run"]).exits(0);
    insta::with_settings!({omit_expression => true, prepend_module_to_snapshot => false}, {
        insta::assert_snapshot!("apply_plan", plan.stdout);
    });
    apply(&world, &file(2), &["--dry-run", "--exit-code"]).exits(10);
    apply(&world, &file(2), &["--dry-run", "-o", "json", "--exit-code"]).exits(10);
    apply(&world, &file(2), &[]).exits(2).says("--yes");
    assert!(world.simulator.requests().iter().all(|r| r.method == "GET"));
}

#[test]
fn differences_are_shown_with_old_and_new_values_and_applied() {
    let world = World::new();
    let mut file = file(2);
    apply(&world, &file, &["--yes", "--no-deploy"]).exits(0);
    file["cluster"]["ntp_servers"] = json!(["10.0.0.9"]);
    file["nodes"][0]["networks"][1]["vlan"] = Value::Null;
    file["nodes"][1]["storage"]["pools"] = json!([{"name": "datastore2", "capacity": "1TB"}]);
    file["vcenter"]["username"] = json!("another");
    let plan = apply(&world, &file, &["--dry-run", "--no-deploy"]).exits(0);
    insta::with_settings!({omit_expression => true, prepend_module_to_snapshot => false}, {
        insta::assert_snapshot!("apply_changes", plan.stdout);
    });
    apply(&world, &file, &["--yes", "--no-deploy"]).exits(0).says("cluster demo matches the file");
    apply(&world, &file, &["--dry-run", "--no-deploy", "--exit-code"]).exits(0);
}

#[test]
fn unsupported_changes_to_a_deployed_cluster_exit_with_6() {
    let world = World::new();
    let mut wanted = file(2);
    apply(&world, &wanted, &["--yes"]).exits(0);
    wanted["nodes"][0]["networks"][0]["name"] = json!("elsewhere");
    wanted["nodes"][1]["storage"]["pools"][0]["capacity"] = json!("3TB");
    wanted["nodes"][1]["ip"] = json!("10.0.0.99");
    let before = world.simulator.requests().len();
    let run = apply(&world, &wanted, &["--dry-run"]).exits(6);
    insta::with_settings!({omit_expression => true, prepend_module_to_snapshot => false}, {
        insta::assert_snapshot!("apply_refusals", run.stdout);
    });
    apply(&world, &wanted, &["--yes"]).exits(6).says("nothing was done");
    apply(&world, &file(4), &["--yes"]).exits(6).says("node_count: 2 → 4");
    assert!(world.simulator.requests()[before..].iter().all(|r| r.method == "GET"));
    let mut larger = file(2);
    larger["nodes"][0]["instance_type"] = json!("medium");
    apply(&world, &larger, &["--yes"]).exits(0).says("resizing cluster demo");
    apply(&world, &larger, &[]).exits(0).says("up to date");
}

#[test]
fn missing_passwords_are_reported_before_anything_is_sent() {
    let world = World::new();
    let run = |file: &Value, more: &[&str], variables: &[(&str, &str)]| {
        let (_folder, path) = written(file);
        let mut command = world.command(&[&["cluster", "apply", "-f", &path], more].concat());
        command.env_remove("DEPLOY_CLI_ONTAP_PASSWORD").env_remove("DEPLOY_CLI_HYPERVISOR_PASSWORD");
        command.envs(variables.iter().copied());
        crate::support::run(&mut command)
    };
    let mut file = file(1);
    file["vcenter"].as_object_mut().unwrap().remove("password");
    file["cluster"].as_object_mut().unwrap().remove("ontap_admin_password");
    let missing = run(&file, &["--yes"], &[]).exits(2);
    let missing = missing.says("vcenter.password").says("cluster.ontap_admin_password");
    missing.says("DEPLOY_CLI_ONTAP_PASSWORD");
    assert!(world.simulator.requests().iter().all(|r| r.method == "GET"));
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("vc"), "hunter2-file\n").unwrap();
    file["vcenter"]["password"] = json!({"file": folder.path().join("vc")});
    file["cluster"]["ontap_admin_password"] = json!({"env": "SOME_PASSWORD"});
    run(&file, &["--yes"], &[]).exits(2).says("cluster.ontap_admin_password: the variable SOME_PASSWORD is not set");
    assert!(world.simulator.requests().iter().all(|r| r.method == "GET"));
    file["vcenter"]["password"] = json!({"command": "echo hunter2-command&& exit 3"});
    let failed = run(&file, &["--yes"], &[("SOME_PASSWORD", "x")]).exits(2).says("vcenter.password").says(": 3)");
    assert!(!failed.stderr.contains("hunter2"), "{}", failed.stderr);
    file["vcenter"]["password"] = json!({"command": "echo hunter2-command"});
    run(&file, &["--yes"], &[("SOME_PASSWORD", "hunter2-env")]).exits(0);
    // All is done: no password is needed any more.
    run(&file, &[], &[]).exits(0).says("up to date");
}

#[test]
fn failed_step_stops_the_run_with_a_hint_to_continue() {
    let world = World::with(deploy_cli::simulator::Options {
        fail: vec!["POST /clusters/*/deploy".parse().unwrap()],
        ..Default::default()
    });
    let run = apply(&world, &file(1), &["--yes", "-o", "json"]).exits(3);
    let run = run.says("deploying cluster demo").says("run the same command again");
    let steps = run.json()["steps"].clone();
    assert_eq!(steps.as_array().unwrap().last().unwrap()["state"], "failure");
    assert_eq!(steps[0]["state"], "success");
}

#[test]
fn network_check_runs_before_the_deployment_and_backup_after_it() {
    let world = World::new();
    let (folder, path) = written(&file(2));
    let args = ["cluster", "apply", "-f", &path, "--yes", "--network-check", "--backup"];
    let mut command = world.command(&[&args[..], &[folder.path().to_str().unwrap(), "-o", "json"]].concat());
    let run = crate::support::run(command.env("DEPLOY_CLI_BACKUP_PASSWORD", "hunter2-backup")).exits(0);
    let saved = run.json()["backup"]["file"].as_str().unwrap().to_owned();
    assert_eq!(std::fs::metadata(saved).unwrap().len(), run.json()["backup"]["size"].as_u64().unwrap());
    let posts: Vec<String> =
        world.simulator.requests().iter().filter(|r| r.method == "POST").map(|r| r.target.clone()).collect();
    let at = |what: &str| posts.iter().position(|target| target.contains(what)).unwrap();
    assert!(at("connectivitychecks") < at("/deploy") && at("/deploy") < at("backups"), "{posts:?}");
}

#[test]
fn invalid_file_reports_all_problems_and_sends_nothing() {
    let world = World::new();
    for name in ["broken.yaml", "broken.json"] {
        let path = format!("{}/tests/data/{name}", env!("CARGO_MANIFEST_DIR"));
        let run = world.run(&["cluster", "apply", "-f", &path, "--yes"]).exits(2);
        let said = run.stderr.replace(concat!(env!("CARGO_MANIFEST_DIR"), "/"), "");
        assert!(!said.contains("hunter2"), "{said}");
        insta::with_settings!({omit_expression => true, prepend_module_to_snapshot => false}, {
            insta::assert_snapshot!(format!("apply_{name}"), said);
        });
    }
    assert!(world.simulator.requests().is_empty());
}

/// The vendor's three files where they are at hand, with a password or two and an image that the simulator has; and
/// ours.
#[test]
fn sample_and_example_files_are_deployed() {
    let here = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files: Vec<std::path::PathBuf> = Vec::new();
    for folder in [here.join("examples/clusters"), here.join("../shared/samples")] {
        match std::fs::read_dir(&folder) {
            Ok(entries) => files.extend(entries.map(|entry| entry.unwrap().path())),
            Err(e) => eprintln!("skipped: {}: {e}", folder.display()),
        }
    }
    assert!(files.len() >= 4);
    let command = regex::Regex::new("command: pass show [a-z/-]+").unwrap();
    for path in files {
        let text = std::fs::read_to_string(&path).unwrap();
        let text = text.replace("\"9.7\"", "\"9.16.1\"").replace("3200000nn", "3200000001");
        let text = command.replace_all(&text, "env: ONTAP_PASSWORD");
        let folder = tempfile::tempdir().unwrap();
        let copy = folder.path().join(path.file_name().unwrap());
        std::fs::write(&copy, text.as_ref()).unwrap();
        let world = World::new();
        let args = ["cluster", "apply", "--yes", "-o", "json", "-f", copy.to_str().unwrap()];
        let mut command = world.command(&args);
        for variable in ["ONTAP_PASSWORD", "VCENTER_PASSWORD", "HOST_PASSWORD"] {
            command.env(variable, "hunter2-x");
        }
        let run = crate::support::run(&mut command).exits(0);
        assert_eq!(run.json()["state"], "powered_on", "{}", path.display());
        world.run(&args).exits(0).says("up to date");
        let name = run.json()["name"].as_str().unwrap().to_owned();
        for form in ["yaml", "json"] {
            let exported = world.run(&["cluster", "export", &name, "-o", form]).exits(0).stdout;
            std::fs::write(&copy, exported).unwrap();
            world.run(&args).exits(0).says("up to date");
        }
    }
}

#[test]
fn repeated_runs_succeed_although_every_post_loses_its_response() {
    let faults = vec!["drop-answer:POST".parse().unwrap()];
    let world = World::with(deploy_cli::simulator::Options { faults, ..Default::default() });
    let (_folder, path) = written(&file(1));
    let args = ["cluster", "apply", "-f", &path, "--yes"];
    let mut runs = 0;
    loop {
        let run = world.run(&args);
        runs += 1;
        if run.status == 0 {
            break;
        }
        let run = run.exits(1).says("did not arrive").says("hint: run the same command again");
        assert!(!run.stderr.contains("before you repeat it"), "{}", run.stderr);
        assert!(runs < 10);
    }
    // A credential, the hosts, the cluster's storage, the deployment; the cluster itself is found again at once.
    assert!(runs > 3, "{runs}");
    assert_eq!(jobs(&world).len(), 3);
}
