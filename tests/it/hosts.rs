//! What a host has: `host network list`, `host pool list` and `host disk list`, and the completion of it.

use crate::support::stub::{Identity, Stub, respond};
use crate::support::{World, bare, run};

/// A simulator with the node `demo-01` on an ESXi host and `demo-02` on a KVM host, where it has the disk `sdb`.
fn placed() -> World {
    let world = World::new();
    world.ok("host register esx-01 --hypervisor esx --login root");
    world.ok("host register kvm-01 --hypervisor kvm --login root");
    world.created(2);
    world.ok("node modify demo-01 --host esx-01");
    world.ok("node modify demo-02 --host kvm-01 --raid software");
    world.ok("node disk attach demo-02 sdb");
    world.ok("node pool attach demo-01 datastore1 --capacity 1.5TB");
    world
}

#[test]
fn networks_pools_and_disks_of_a_host_are_listed() {
    let world = placed();
    insta::assert_snapshot!(world.transcript(&[
        "host network list esx-01",
        "host pool list esx-01",
        "host pool list esx-01 --filter name=datastore1 --fields name,available -o csv",
        "host pool list esx-01 -o json --filter name=datastore1",
        "host disk list kvm-01 --filter name=sd* --sort name --limit 2",
        "host disk list kvm-01 --filter in_use=true -o json",
        "host network list esx-02",
    ]));
}

#[test]
fn the_host_goes_by_its_id_or_the_start_of_it() {
    let world = placed();
    let id = world.ok("host list --filter name=kvm-01 -o id").stdout.trim().to_owned();
    let by_name = world.ok("host disk list kvm-01 -o id").stdout;
    for given in [id.as_str(), &id[..8]] {
        assert_eq!(world.ok(&format!("host disks ls {given} -o id")).stdout, by_name);
    }
}

#[test]
fn a_release_of_deploy_without_these_calls_is_told_plainly() {
    let identity = Identity::self_signed();
    for (status, exit) in [(404, 5), (405, 1), (501, 1)] {
        let stub = Stub::start(&identity, move |head, _| match head.contains("/api/hosts?") {
            true => respond(200, r#"{"num_records": 1, "records": [{"id": "7", "name": "h"}]}"#),
            false => respond(status, r#"{"error": {"code": "x", "message": "no such resource"}}"#),
        });
        for (what, plural) in [("network", "networks"), ("pool", "storage pools"), ("disk", "disks")] {
            let mut command = bare(&["host", what, "list", "h", "-o", "json", "--url", &stub.url()]);
            command.args(["--fingerprint", &identity.fingerprint()]).env("DEPLOY_CLI_PASSWORD", "x");
            let run = run(&mut command).exits(exit);
            let run = run.says(&format!("hint: this release of Deploy does not list the {plural} of hosts\n"));
            assert_eq!(run.stdout, "");
        }
    }
}

/// The values that fish offers for the last word of a line.
#[track_caller]
fn offered(world: &World, line: &str) -> Vec<String> {
    let words: Vec<&str> = line.split(' ').collect();
    let run = run(world.command(&["__complete", "fish", "--"]).args(words)).exits(0);
    assert_eq!(run.stderr, "", "{line}");
    let values = run.stdout.lines().map(|line| line.split('\t').next().unwrap().to_owned());
    values.filter(|value| !value.starts_with('-')).collect()
}

#[test]
fn what_the_host_of_a_node_has_is_offered_for_the_node() {
    let world = placed();
    let networks = ["VM Network", "ONTAP-Management", "ONTAP-Data", "ONTAP-External", "ONTAP-Internal"];
    assert_eq!(offered(&world, "deploy-cli node network set demo-01 data "), networks);
    assert_eq!(offered(&world, "deploy-cli node network set demo-01 mgmt ONTAP-E"), ["ONTAP-External"]);
    assert_eq!(offered(&world, "deploy-cli node network set demo-02 data br-d"), ["br-data"]);
    assert_eq!(offered(&world, "deploy-cli node pool attach --cluster demo demo-01 "), ["datastore1", "datastore2"]);
    assert_eq!(offered(&world, "deploy-cli node pool attach demo-01 --capacity 1TB datastore2"), ["datastore2"]);
    // Neither those in use nor those on the line.
    assert_eq!(offered(&world, "deploy-cli node disk attach demo-02 sdc sd"), ["sdd", "sde"]);
    let node = world.ok("node list --filter name=demo-02 -o id").stdout;
    assert_eq!(offered(&world, &format!("deploy-cli node disk attach {} sdc", &node[..8])), ["sdc"]);
    let bash = world.run(&["__complete", "bash", "--", "deploy-cli node network set demo-01 data VM", "VM"]).exits(0);
    assert_eq!(bash.stdout, "VM\\ Network\n");
    let zsh = ["__complete", "zsh", "--", "deploy-cli", "node", "pool", "attach", "demo-01", "datastore2"];
    assert_eq!(world.run(&zsh).exits(0).stdout, "datastore2:100 TB available\n");
}

#[test]
fn nothing_is_offered_for_a_node_that_is_unknown_or_has_no_host() {
    let world = placed();
    world.ok("cluster create lone --nodes 1");
    for line in ["node pool attach lone-01 ", "node pool attach demo-09 ", "node disk attach demo-02 --cluster lone "] {
        assert_eq!(offered(&world, &format!("deploy-cli {line}")), [""; 0], "{line}");
    }
    let mut wrong =
        world.command(&["__complete", "fish", "--", "deploy-cli", "node", "pool", "attach", "demo-01", "d"]);
    assert_eq!(run(wrong.env("DEPLOY_CLI_PASSWORD", "wrong")).exits(0).stdout, "");
}
