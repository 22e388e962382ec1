//! Simulator scenarios.

use std::path::{Path, PathBuf};

use crate::support::{World, bare, run};
use deploy_cli::simulator::{Options, Scenario};

fn example() -> std::path::PathBuf {
    std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/scenario.toml")
}

fn world() -> World {
    World::with(Options { scenario: Some(Scenario::read(&example()).unwrap()), ..Options::default() })
}

#[cfg(unix)]
#[test]
fn quickstart_runs_with_every_example_scenario() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let files = std::fs::read_dir(root.join("examples")).unwrap().map(|entry| entry.unwrap().path());
    let scenarios: Vec<PathBuf> = files.filter(|path| path.extension().is_some_and(|e| e == "toml")).collect();
    assert!(scenarios.len() >= 2, "{scenarios:?}");
    // The inventories are complete, and show what the cluster uses.
    let script = "sh examples/quickstart.sh && for host in esx-01 esx-02 kvm-01; do
        id=$(deploy-cli host list -o id --filter name=$host.example.com)
        [ -z \"$id\" ] || deploy-cli api \"/hosts/$id/storage/pools?fields=*\" --jq \
            \".records[] | \\\"$host \\(.name) \\(.available_capacity)\\\"\"
    done";
    for scenario in scenarios {
        let args = ["simulator", "exec", "--speed", "1000000", "--scenario", scenario.to_str().unwrap()];
        let mut command = bare(&[&args[..], &["--", "sh", "-c", script]].concat());
        let run = run(command.current_dir(root)).exits(0).says("cluster demo is deployed");
        let left = if scenario.ends_with("scenario.toml") { 2_000_000_000_000_u64 } else { 0 };
        assert!(run.stdout.contains("esx-01 datastore1 2000000000000\n"), "{}", run.stdout);
        assert!(run.stdout.contains(&format!("esx-02 datastore1 {left}\n")), "{}", run.stdout);
        assert!(run.stdout.contains("kvm-01 "), "{}", run.stdout);
    }
}

#[test]
fn scenario_objects_exist_from_the_start() {
    let world = world();
    assert_eq!(world.ok("image list -o id").stdout, "9.15.1\n9.16.1\n");
    assert_eq!(world.ok("cluster show archive -o json").json()["state"], "powered_on");
    assert_eq!(world.ok("host list --fields name,state -o json").json()[0]["state"], "authenticated");
}

#[test]
fn objects_missing_from_the_scenario_are_rejected() {
    let world = world();
    world.run(&["host", "register", "h", "--hypervisor", "kvm", "--login", "root"]).exits(3).says("cannot be reached");
    let esx = ["host", "register", "esx-01.example.com", "--hypervisor", "kvm", "--login", "root"];
    world.run(&esx).exits(3).says("runs ESX, not KVM");
    world.ok("cluster create demo --nodes 2");
    let on = |line: &str| world.run(&format!("{line} --cluster demo").split_whitespace().collect::<Vec<_>>());
    on("node modify demo-01 --host kvm-01.example.com --raid software").exits(0);
    on("node modify demo-01 --serial-number 999999").exits(1).says("there is no such license");
    on("node modify demo-01 --serial-number 320000012345").exits(0);
    on("node network set demo-01 mgmt br9").exits(1).says("has no such network");
    on("node network set demo-01 mgmt br0").exits(0);
    on("node disk attach demo-01 sdz").exits(1).says("has no disk");
    on("node disk attach demo-01 sdb").exits(0);
    on("node pool attach demo-01 other --capacity 1TB").exits(1).says("has no such storage pool");
    on("node pool attach demo-01 default --capacity 600GB").exits(0);
    on("node modify demo-02 --host kvm-01.example.com").exits(0);
    on("node pool attach demo-02 default --capacity 600GB").exits(1).says("400000000000 are available");
    on("node pool attach demo-02 default --capacity 400GB").exits(0);
}

#[test]
fn invalid_scenario_is_reported_with_its_location() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("s.toml");
    for (text, says) in [
        ("sped = 1", "unknown field `sped`"),
        ("speed = \"fast\"", "line 1"),
        ("speed = 0", "above 0"),
        ("latency = \"soon\"", "latency"),
        ("fault = [\"explode\"]", "is not a fault"),
        ("fail = [\"GET /x\"]", "does not start a job"),
        ("[[host]]\nname = \"h\"\nhypervisor = \"XEN\"", "must be ESX or KVM"),
        ("[[cluster]]\nname = \"c\"\nnodes = 3", "cannot have 3 nodes"),
        ("[[host]]\nname = \"h\"", "missing field `hypervisor`"),
    ] {
        std::fs::write(&path, text).unwrap();
        let args = ["simulator", "exec", "--scenario", path.to_str().unwrap(), "--", "true"];
        run(&mut bare(&args)).exits(2).says("--scenario").says("s.toml").says(says);
    }
    run(&mut bare(&["simulator", "exec", "--scenario", "/nonexistent", "--", "true"])).exits(2).says("/nonexistent");
}
