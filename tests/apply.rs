//! From a file to a running cluster: once, again, and after every way to be interrupted.
#![allow(clippy::unwrap_used, clippy::panic)]

mod common;

use std::time::Duration;

use common::World;
use common::raw::Raw;
use rustix::process::Signal;
use serde_json::{Value, json};

/// A request that has not come by then will not come.
const PATIENCE: Duration = Duration::from_secs(5);

/// A file in the vendor's form: hosts behind a vCenter.
fn file(nodes: usize) -> Value {
    let host = |n: usize| json!({"name": format!("esx-{n:02}"), "type": "ESX", "mgmt_server": "vc.example.com"});
    let network =
        |purpose: &str, vlan: Value| json!({"purpose": purpose, "name": format!("net-{purpose}"), "vlan": vlan});
    let node = |n: usize| {
        let mut networks = vec![network("mgmt", Value::Null), network("data", json!(100))];
        if nodes > 1 {
            networks.push(network("internal", Value::Null));
        }
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
fn written(file: &Value) -> (tempfile::TempDir, String) {
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
fn a_cluster_comes_up_and_a_second_run_only_reads() {
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

/// What the program did before must be found and gone on with, whatever it was: it is killed after its first request, after
/// its second, and so on.
#[test]
fn killed_after_any_request_it_goes_on_where_it_stopped() {
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
        first.signal(Signal::KILL);
        first.end();
        killed += 1;
        world.simulator.admit(None);
        world.run(&args).exits(0);
        assert_eq!(state(&world), wanted, "killed after {requests} requests");
        assert_eq!(jobs(&world), done, "killed after {requests} requests");
    }
    assert!(killed > 30, "only {killed} requests");
}

#[test]
fn a_deployment_that_is_under_way_is_waited_for_and_not_begun_again() {
    let world = World::new();
    let (_folder, path) = written(&file(1));
    world.run(&["cluster", "apply", "-f", &path, "--yes", "--no-deploy"]).exits(0);
    world.simulator.hold_jobs(true);
    let mut first = world.spawn(&["cluster", "apply", "-f", &path, "--yes"]);
    first.until("deploying cluster demo (job ");
    first.signal(Signal::INT);
    first.end().exits(130).says("goes on").says("run the same command again");
    let mut second = world.spawn(&["cluster", "apply", "-f", &path, "--yes"]);
    second.until("a job is under way already");
    world.simulator.hold_jobs(false);
    second.end().exits(0).says("cluster demo is up to date");
    assert_eq!(jobs(&world).iter().filter(|job| job.starts_with("Deploy")).count(), 1);
}
