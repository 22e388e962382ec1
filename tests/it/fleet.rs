//! `cluster apply` for several clusters.

use std::path::{MAIN_SEPARATOR, Path};
#[cfg(unix)]
use std::time::Duration;

use crate::all_profiles::Fleet;
use crate::support::{World, run};
use deploy_cli::simulator::Options;
use serde_json::{Value, json};

/// A cluster of one node on a host of its own, behind the vCenter that all share.
pub(crate) fn site(name: &str, number: usize) -> Value {
    let host = format!("esx-{number:02}");
    json!({
        "vcenter": {"hostname": "vc.example.com", "username": "deploy", "password": "hunter2-vc"},
        "hosts": [{"name": host, "type": "ESX", "mgmt_server": "vc.example.com"}],
        "cluster": {
            "name": name, "ip": format!("10.0.{number}.10"), "netmask": "255.255.255.0",
            "gateway": format!("10.0.{number}.1"), "ontap_image_version": "9.16.1",
            "ontap_admin_password": "hunter2-Ontap",
        },
        "nodes": [{
            "ip": format!("10.0.{number}.11"), "host_name": host, "instance_type": "small",
            "networks": [
                {"purpose": "mgmt", "name": "ONTAP-Management"}, {"purpose": "data", "name": "ONTAP-Data"},
            ],
            "storage": {"pools": [{"name": "datastore1", "capacity": "1TB"}]},
        }],
    })
}

/// A folder with a file for each site.
pub(crate) fn folder(sites: &[Value]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for site in sites {
        let name = site["cluster"]["name"].as_str().unwrap();
        std::fs::write(folder.path().join(format!("{name}.json")), site.to_string()).unwrap();
    }
    folder
}

pub(crate) fn sites(count: usize) -> Vec<Value> {
    (1..=count).map(|n| site(&format!("site-{n:02}"), n)).collect()
}

pub(crate) fn shown(path: &Path) -> &str {
    path.to_str().unwrap()
}

/// The number of calls of a method whose target ends like this.
fn calls(world: &World, method: &str, end: &str) -> usize {
    world.simulator.requests().iter().filter(|r| r.method == method && r.target.ends_with(end)).count()
}

#[test]
fn several_clusters_are_applied_with_one_plan_and_share_their_credential() {
    let world = World::new();
    let folder = folder(&sites(3));
    let args = ["cluster", "apply", "-f", shown(folder.path()), "--yes"];
    let run = world.run(&args).exits(0);
    assert_eq!(run.stdout.lines().filter(|line| line.contains("succeeded")).count(), 3, "{}", run.stdout);
    run.says("plan for 3 clusters").says("shared by 3 clusters: adding credential vc.example.com");
    assert_eq!(calls(&world, "POST", "/security/credentials"), 1);
    assert_eq!(calls(&world, "POST", "/clusters"), 0, "the query comes last");
    let again = world.run(&[&args[..], &["-o", "json"]].concat()).exits(0);
    let answer = again.json();
    let outcomes: Vec<&str> = answer.as_array().unwrap().iter().map(|one| one["outcome"].as_str().unwrap()).collect();
    assert_eq!(outcomes, ["up to date"; 3]);
    assert_eq!(answer[1]["name"], "site-02");
    assert_eq!(answer[1]["source"], shown(&folder.path().join("site-02.json")));
}

#[test]
fn plan_is_an_array_and_its_text_has_a_summary_and_details() {
    let world = World::new();
    let mut all = sites(3);
    let first = folder(&all[..1]);
    world.run(&["cluster", "apply", "-f", shown(first.path()), "--yes"]).exits(0);
    all[1]["cluster"]["ontap_image_version"] = json!("9.99.9");
    let folder = folder(&all);
    let args = ["cluster", "apply", "-f", shown(folder.path()), "--dry-run"];
    let run = world.run(&args).exits(6);
    let text = run.stdout.replace(&format!("{}{MAIN_SEPARATOR}", folder.path().display()), "sites/");
    insta::with_settings!({omit_expression => true, prepend_module_to_snapshot => false}, {
        insta::assert_snapshot!("apply_fleet_plan", text);
    });
    let summary = world.run(&[&args[..], &["--summary"]].concat()).exits(6);
    assert_eq!(summary.stdout.lines().count(), 4, "{}", summary.stdout);
    let plans = world.run(&[&args[..], &["-o", "json"]].concat()).exits(6).json();
    assert_eq!(plans[0]["up_to_date"], true);
    assert_eq!(plans[1]["error"]["exit_status"], 6);
    assert_eq!(plans[2]["error"], Value::Null);
    assert!(world.simulator.requests().iter().all(|r| r.method == "GET" || !r.target.contains("site-02")));
}

#[test]
fn failed_cluster_does_not_stop_the_others_unless_asked() {
    let folder = folder(&sites(4));
    let kept = tempfile::tempdir().unwrap();
    let state = |name: &str| kept.path().join(name);
    // Another simulator with the state of one that has stopped.
    let next = |from: &str, to: &str, fail| {
        std::fs::copy(state(from), state(to)).unwrap();
        World::with(Options { state: Some(state(to)), fail, ..Options::default() })
    };
    let configured = World::with(Options { state: Some(state("configured")), ..Options::default() });
    configured.run(&["cluster", "apply", "-f", shown(folder.path()), "--yes", "--no-deploy"]).exits(0);
    let second = configured.run(&["cluster", "show", "site-02", "-o", "json"]).exits(0).json();
    drop(configured);
    let fail = vec![format!("POST /clusters/{}/deploy", second["id"].as_str().unwrap()).parse().unwrap()];
    let args = ["cluster", "apply", "-f", shown(folder.path()), "--yes", "--parallel", "1", "-o", "json"];
    let outcomes = |run: &crate::support::Run| -> Vec<String> {
        let outcome = |one: &Value| one["outcome"].as_str().unwrap().to_owned();
        run.json().as_array().unwrap().iter().map(outcome).collect()
    };
    let world = next("configured", "failed", fail);
    let run = world.run(&args).exits(3).says("site-02: deploying cluster site-02").says("run the same command again");
    assert_eq!(outcomes(&run), ["succeeded", "failed", "succeeded", "succeeded"]);
    drop(world);
    let world = next("failed", "repaired", Vec::new());
    let run = world.run(&args).exits(0);
    assert_eq!(outcomes(&run), ["up to date", "succeeded", "up to date", "up to date"]);
}

#[test]
fn files_name_their_servers_and_one_that_does_not_answer_holds_up_only_its_own() {
    let mut servers = Fleet::new(2);
    let mut all = sites(3);
    for (site, server) in all.iter_mut().zip(["lab1", "lab2", "lab1"]) {
        site["server"] = json!(server);
    }
    let folder = folder(&all);
    let report = folder.path().join("report.html");
    let args = ["cluster", "apply", "-f", shown(folder.path()), "--yes", "--report", shown(&report)];
    let applied = run(&mut servers.command(&args)).exits(0);
    let run = applied.says("plan for 3 clusters on 2 servers").says("lab2/site-02: done");
    assert!(run.stdout.contains("SERVER"), "{}", run.stdout);
    let page = std::fs::read_to_string(&report).unwrap();
    assert!(page.contains("site-02") && page.contains("<svg") && !page.contains("hunter2"));
    let names = |world: &World| world.run(&["cluster", "list", "--sort", "name", "--jq", ".[].name"]).exits(0).stdout;
    assert_eq!(names(&servers.worlds[0]), "c1\nsite-01\nsite-03\n");
    assert_eq!(names(&servers.worlds[1]), "c2\nsite-02\n");

    all[2]["server"] = json!("lab2");
    let moved = self::folder(&all);
    let mut command = servers.command(&["cluster", "apply", "-f", shown(moved.path()), "--dry-run"]);
    let planned = crate::support::run(&mut command).exits(0);
    let warning = "a cluster of this name is on lab1 already, and stays there";
    assert_eq!(planned.stdout.matches(warning).count(), 1, "{}", planned.stdout);

    drop(servers.worlds.pop());
    let run = crate::support::run(&mut servers.command(&[&args[..5], &["-o", "json"]].concat())).exits(7);
    let answer = run.says("site-02").says("1 of 3 clusters").json();
    assert_eq!(answer[0]["outcome"], "up to date");
    assert_eq!(answer[1]["error"]["exit_status"], 7);
}

#[test]
fn host_is_registered_with_the_vcenter_that_any_file_has() {
    let world = World::new();
    let mut all = sites(2);
    all[0]["hosts"] = json!([{"name": "esx-02", "type": "ESX"}]);
    all[0]["nodes"][0]["host_name"] = json!("esx-02");
    all[0].as_object_mut().unwrap().remove("vcenter");
    let folder = folder(&all);
    world.run(&["cluster", "apply", "-f", shown(folder.path()), "--yes", "--no-deploy"]).exits(0);
    let hosts = world.run(&["host", "list", "-o", "json"]).exits(0).json();
    assert_eq!(hosts[0]["management_server"], "vc.example.com", "{hosts}");
    let requests = world.simulator.requests();
    let first = |end: &str| requests.iter().position(|r| r.method == "POST" && r.target.ends_with(end)).unwrap();
    assert!(first("/security/credentials") < first("/api/hosts"), "the credential comes first");
}

#[test]
fn contradictions_between_files_are_told_before_anything_is_sent() {
    let world = World::new();
    let mut all = sites(2);
    all[1]["nodes"][0]["ip"] = all[0]["nodes"][0]["ip"].clone();
    all[1]["cluster"]["ip"] = json!("10.0.1.20");
    all[1]["cluster"]["gateway"] = json!("10.0.1.1");
    let folder = folder(&all);
    let run = world.run(&["cluster", "apply", "-f", shown(folder.path()), "--yes"]).exits(2);
    run.says("10.0.1.11").says("site-01.json:1:").says("site-02.json:1:");
    let mut all = sites(3);
    all[1]["vcenter"]["hostname"] = json!("VC.example.com");
    all[1]["hosts"][0]["mgmt_server"] = json!("VC.example.com");
    all[2]["hosts"][0]["name"] = json!("ESX-01");
    all[2]["nodes"][0]["host_name"] = json!("ESX-01");
    let folder = self::folder(&all);
    let run = world.run(&["cluster", "apply", "-f", shown(folder.path()), "--yes"]).exits(2);
    run.says("vcenter.hostname: the name of the vCenter is VC.example.com, but vc.example.com at")
        .says("hosts[0].name: the name of the host is ESX-01, but esx-01 at");
    let mut unknown = [site("lost", 7), site("missing", 8)];
    unknown[0]["server"] = json!("nowhere");
    unknown[1]["server"] = json!("elsewhere");
    let folder = self::folder(&unknown);
    let run = world.run(&["cluster", "apply", "-f", shown(folder.path()), "--yes"]).exits(2);
    run.says("nowhere").says("elsewhere");
    unknown[0]["server"] = Value::Null;
    let folder = self::folder(&unknown);
    let run = world.run(&["cluster", "apply", "-f", shown(folder.path()), "--yes"]).exits(2);
    run.says("server: it is empty: name a saved server");
    assert!(world.simulator.requests().is_empty());
}

/// The jobs and clusters that exist.
#[cfg(unix)]
fn done(world: &World) -> (Vec<String>, String) {
    let jobs = world.run(&["job", "list", "--jq", ".[].description"]).exits(0).stdout;
    let mut jobs: Vec<String> = jobs.lines().map(str::to_owned).collect();
    jobs.sort();
    (jobs, world.run(&["cluster", "list", "--sort", "name", "--jq", ".[] | .name, .is_deployed"]).exits(0).stdout)
}

/// A fleet of eight is killed after more and more requests, and the same command does the rest, and nothing twice.
#[cfg(unix)]
#[test]
fn fleet_continues_after_being_killed() {
    let folder = folder(&sites(8));
    let args = ["cluster", "apply", "-f", shown(folder.path()), "--yes"];
    let world = World::new();
    world.run(&args).exits(0);
    let (total, wanted) = (world.simulator.requests().len(), done(&world));
    let killed = (1..total).step_by(total / 12).map(|requests| {
        let world = World::new();
        world.simulator.admit(Some(requests));
        let first = world.spawn(&args);
        let reached = world.simulator.answered(requests, Duration::from_secs(5), |_| true);
        first.kill();
        world.simulator.admit(None);
        world.run(&args).exits(0);
        assert_eq!(done(&world), wanted, "killed after {requests} requests");
        usize::from(reached)
    });
    assert!(killed.sum::<usize>() >= 10);
}
