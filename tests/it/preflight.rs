//! `cluster apply` compares a file with what registered hosts have before it sends anything.

use crate::apply::{file, written};
use crate::support::stub::{Identity, Stub, respond};
use crate::support::{World, bare, run};
use deploy_cli::simulator::Options;
use serde_json::{Value, json};

/// Two registered hosts.
fn world(options: Options) -> World {
    let world = World::with(options);
    world.ok("credential add vc.example.com --type vcenter --login deploy");
    world.ok("host register esx-01 esx-02 --hypervisor esx --vcenter vc.example.com");
    world
}

/// A file whose second node wants what its host does not have.
fn lacking() -> Value {
    let mut file = file(2);
    file["nodes"][1]["networks"][1]["name"] = json!("ONTAP-Dato");
    file["nodes"][1]["storage"] = json!({
        "pools": [{"name": "datastore1", "capacity": "900TB"}, {"name": "datastor2", "capacity": "1TB"}],
        "disks": ["sdz"],
    });
    file
}

#[test]
fn what_a_host_lacks_is_refused_before_anything_is_sent() {
    let world = world(Options::default());
    let (_folder, path) = written(&lacking());
    let before = world.simulator.requests().len();
    world
        .run(&["cluster", "apply", "-f", &path, "--yes"])
        .exits(6)
        .says("node node-2: networks.data.name: ONTAP-Dato: the host has no such network; did you mean ONTAP-Data? (line 1)")
        .says("the storage pool of the host has 100 TB left, and this file needs 900 TB of it")
        .says("the host has no such storage pool; did you mean datastore2?")
        .says("the host has no such disk")
        .says("deploy-cli host pool list esx-02");
    let requests = world.simulator.requests().split_off(before);
    assert!(requests.iter().all(|request| request.method == "GET"), "{requests:?}");
    let count = |part: &str| requests.iter().filter(|request| request.target.contains(part)).count();
    // One request for each host and kind of object. Only the second node has disks.
    assert_eq!([count("/networks"), count("/storage/pools"), count("/storage/disks")], [2, 2, 1], "{requests:?}");
    let plan = world.run(&["cluster", "apply", "-f", &path, "--dry-run", "-o", "json"]).exits(6).json();
    assert_eq!(plan["refusals"].as_array().unwrap().len(), 4, "{plan:#}");
    assert!(plan["refusals"].as_array().unwrap().iter().all(|refusal| refusal["line"] == 1), "{plan:#}");
}

/// A server with the hosts of the file, and without what they have.
#[test]
fn what_the_server_does_not_tell_is_not_refused() {
    let identity = Identity::self_signed();
    let hosts = json!({"num_records": 2, "records": [
        {"id": "1", "name": "esx-01", "hypervisor_type": "ESX"}, {"id": "2", "name": "esx-02", "hypervisor_type": "ESX"},
    ]});
    let images = json!({"num_records": 1, "records": [{"id": "9.16.1", "name": "9.16.1"}]});
    for untold in [
        (404, r#"{"error": {"code": "not_found", "message": "No such resource."}}"#),
        (500, r#"{"error": {"code": "internal", "message": "The host cannot be reached."}}"#),
        (200, r#"{"num_records": 0, "records": []}"#),
        (200, "null"),
    ] {
        let (hosts, images) = (hosts.to_string(), images.to_string());
        let stub = Stub::start(&identity, move |head, _| match head.split(' ').nth(1).unwrap_or_default() {
            path if path.starts_with("/api/hosts/") => respond(untold.0, untold.1),
            path if path.starts_with("/api/hosts") => respond(200, &hosts),
            path if path.starts_with("/api/images") => respond(200, &images),
            _ => respond(200, r#"{"num_records": 0, "records": []}"#),
        });
        let (_folder, path) = written(&lacking());
        let mut command = bare(&["cluster", "apply", "-f", &path, "--dry-run", "--url", &stub.url()]);
        command.args(["--fingerprint", &identity.fingerprint()]).env("DEPLOY_CLI_PASSWORD", "hunter2");
        run(&mut command).exits(0);
        assert!(stub.requests().iter().any(|request| request.contains("/api/hosts/2/storage/disks")), "{untold:?}");
    }
}

#[test]
fn what_was_applied_is_not_asked_about_again() {
    let world = world(Options::default());
    let (_folder, path) = written(&file(2));
    world.run(&["cluster", "apply", "-f", &path, "--yes"]).exits(0);
    let before = world.simulator.requests().len();
    world.run(&["cluster", "apply", "-f", &path]).exits(0).says("is up to date");
    let requests = world.simulator.requests().split_off(before);
    assert!(!requests.iter().any(|request| request.target.contains("/hosts/")), "{requests:?}");
}

#[test]
fn template_for_registered_hosts_lacks_only_addresses() {
    let world = world(Options::default());
    let template = world.ok("cluster template --name edge --host esx-01 --host esx-02").stdout;
    let filled = [("netmask:", "255.255.255.0"), ("gateway:", "10.0.0.1"), ("ip: #", "10.0.0.10 #")];
    let mut text = template.clone();
    for (key, value) in filled {
        let name = key.split(':').next().unwrap();
        text = text.replacen(key, &format!("{name}: {value}"), 1);
    }
    for ip in ["10.0.0.11", "10.0.0.12"] {
        text = text.replacen("    ip:\n", &format!("    ip: {ip}\n"), 1);
    }
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("edge.yaml");
    std::fs::write(&path, &text).unwrap();
    let mut command = world.command(&["cluster", "apply", "-f", path.to_str().unwrap(), "--yes"]);
    command.env("ONTAP_PASSWORD", "hunter2-ontap");
    run(&mut command).exits(0);
    std::fs::write(&path, &template).unwrap();
    world
        .run(&["cluster", "apply", "-f", path.to_str().unwrap(), "--dry-run"])
        .exits(2)
        .says("cluster.ip: required, but missing");
    world.run(&["cluster", "template", "--host", "esx-01", "--host", "esx-02", "--host", "nope"]).exits(2);
    world.run(&["cluster", "template", "--host", "esx-01", "--host", "nope"]).exits(5).says("nope");
    world.run(&["cluster", "template", "--host", "esx-01", "--host", "esx-01"]).exits(2).says("twice");
}
