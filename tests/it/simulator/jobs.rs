//! Jobs: how they end, and what they prevent.

use super::{backup, cluster, deploy, deployed, failing, finish, held, with};
use crate::support::World;
use crate::support::raw::{Raw, text};
use deploy_cli::simulator::{Options, Simulator};
use serde_json::{Value, json};

#[test]
fn failed_deployment_is_rolled_back_unless_inhibited() {
    for (query, state) in
        [("", "powered_off"), ("?inhibit_rollback=false", "powered_off"), ("?inhibit_rollback=true", "create_failed")]
    {
        let (world, http) = held(failing("POST /clusters/*/deploy"));
        let id = cluster(&http, "demo", 2);
        let job = finish(&world, &http, &deploy(&http, &id, query).job());
        assert_eq!(job["state"], "failure");
        assert!(job["error"]["message"].is_string() && job["end_time"].is_string(), "{job}");
        let record = http.record(&format!("/clusters/{id}?fields=state,is_deployed"));
        assert_eq!((&record["is_deployed"], &record["state"]), (&json!(false), &json!(state)));
        // A cluster in either state can be deleted.
        assert_eq!(finish(&world, &http, &http.delete(&format!("/clusters/{id}")).job())["state"], "success");
    }
}

#[test]
fn fail_option_applies_to_the_named_call() {
    let (world, http) = held(failing("post /api/v3/hosts"));
    let host = json!({"hosts": [{"name": "h", "hypervisor_type": "KVM"}]});
    let job = http.json("POST", "/hosts", &host).job();
    assert_eq!(finish(&world, &http, &job)["state"], "failure");
    assert!(http.records("/hosts").is_empty());
    let job = backup(&http);
    assert_eq!(finish(&world, &http, &job)["state"], "success");
}

#[test]
fn incomplete_configuration_lists_everything_that_is_missing() {
    let (_world, http) = with(Options { strict: true, ..Options::default() });
    let id = http.json("POST", "/clusters?node_count=2", &json!({"name": "demo"})).is(201).created();
    let message = deploy(&http, &id, "").refused(400);
    let mut wanted = vec!["the cluster's ip".to_owned(), "netmask".to_owned(), "gateway".to_owned()];
    for node in ["demo-01", "demo-02"] {
        for what in ["host", "ip", "mgmt network", "data network", "internal network"] {
            wanted.push(format!("the {what} of node \"{node}\""));
        }
        wanted.push(format!("a storage pool of node \"{node}\""));
    }
    for text in wanted {
        assert!(message.contains(&text), "{text:?} is not in {message:?}");
    }
    deploy(&http, &id, "?inhibit_rollback=yes").refused_for(400, "inhibit_rollback");
    http.json("POST", &format!("/clusters/{id}/deploy"), &json!({})).refused_for(400, "ontap_credential");
}

#[test]
fn changes_conflict_with_a_running_job() {
    let (world, http) = held(Options { strict: true, ..Options::default() });
    let id = cluster(&http, "demo", 2);
    let path = format!("/clusters/{id}");
    let node = format!("{path}/nodes/{}", text(&http.records(&format!("{path}/nodes"))[0]["id"]));
    let job = deploy(&http, &id, "").job();
    let name = text(&job["id"]);
    deploy(&http, &id, "").refused_for(409, &name);
    http.json("PATCH", &path, &json!({"ip": "10.0.0.99"})).refused_for(409, &name);
    http.json("PATCH", &node, &json!({"ip": "10.0.0.99"})).refused_for(409, &name);
    let pools = json!({"pool_array": [{"name": "p2", "capacity": 1}]});
    http.json("POST", &format!("{node}/storage/pools"), &pools).refused_for(409, &name);
    http.delete(&path).refused_for(409, &name);
    finish(&world, &http, &job);

    deploy(&http, &id, "").refused_for(409, "deployed already");
    http.json("PATCH", &node, &json!({"ip": "10.0.0.99"})).refused_for(409, "deployed");
    http.delete(&path).refused_for(409, "powered off");
    http.json("PATCH", &path, &json!({"availability": "powered_on"})).refused_for(409, "powered_on already");
    let off = http.json("PATCH", &path, &json!({"availability": "powered_off"})).job();
    http.delete(&path).refused_for(409, &text(&off["id"]));
    finish(&world, &http, &off);
    assert_eq!(http.record(&format!("{path}?fields=state"))["state"], "powered_off");
    let on = http.json("PATCH", &path, &json!({"availability": "powered_on"})).job();
    finish(&world, &http, &on);
    assert_eq!(http.record(&format!("{path}?fields=state"))["state"], "powered_on");
}

#[test]
fn nodes_cannot_be_made_smaller() {
    let (world, http) = held(Options::default());
    let id = deployed(&world, &http, 1);
    let path = format!("/clusters/{id}");
    let node = text(&http.records(&format!("{path}/nodes"))[0]["id"]);
    let resize = |size: &str| {
        let nodes = json!([{"id": node, "instance_type": size}]);
        http.json("PATCH", &path, &json!({"admin_password": "p", "nodes": nodes}))
    };
    finish(&world, &http, &resize("large").job());
    resize("small").refused_for(400, "smaller");
    let record = http.record(&format!("{path}/nodes/{node}?fields=*"));
    assert_eq!(record["instance_type"], "large");
}

#[test]
fn one_network_check_runs_at_a_time() {
    let (world, http) = held(Options::default());
    let check = json!({
        "mode": "extended", "mtu": 7500, "vswitch_type": "OpenVSwitch",
        "host_networks": [{"host_name": "h", "network_name": "n"}],
    });
    let start = || http.json("POST", "/network/connectivitychecks", &check);
    let reply = start().is(202);
    let run = reply.header("location").to_owned();
    start().refused_for(409, "running already");
    finish(&world, &http, &reply.job());
    assert_eq!(http.record(&run)["state"], "success");
    start().is(202);
}

#[test]
fn at_most_four_jobs_run_concurrently() {
    let world = World { simulator: Simulator::start(Options { speed: 200.0, ..Options::default() }).unwrap() };
    let http = Raw::new(&world.simulator, "/api");
    world.simulator.hold_jobs(true);
    let jobs: Vec<Value> = (0..6).map(|_| backup(&http)).collect();
    for job in http.records("/jobs") {
        assert_eq!(job["state"], "queued");
    }
    world.simulator.hold_jobs(false);
    for job in jobs {
        let mut job = job;
        while ["queued", "running"].contains(&job["state"].as_str().unwrap()) {
            let since = text(&job["last_modified"]);
            let target = format!("/jobs/{}?poll_timeout=20&last_modified=>{since}", text(&job["id"]));
            job = http.record(&target);
        }
        assert_eq!(job["state"], "success");
    }
    let (mut running, mut most) = (Vec::new(), 0);
    for event in http.records("/events?category=backup&fields=*&order_by=time") {
        running.retain(|id| *id != event["instance"]);
        if event["status"] == "running" {
            running.push(event["instance"].clone());
        }
        most = most.max(running.len());
    }
    assert!((1..=4).contains(&most), "{most} at once");
    assert!(running.is_empty());
}
