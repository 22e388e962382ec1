//! The hints about the next step: after a cluster is created, and after Deploy refuses a call.

use crate::support::{Run, World};
use deploy_cli::simulator::Options;

/// The commands of a hint on stderr, with values in place of the placeholders.
fn commands(run: &Run) -> Vec<Vec<String>> {
    let values = [
        ("HOST", "esx-01"),
        ("ADDRESS", "10.0.0.20"),
        ("MASK", "255.255.255.0"),
        ("VERSION", "9.16.1"),
        ("TYPE", "small"),
        ("NETWORK", "some-network"),
        ("POOL", "datastore1"),
        ("CAPACITY", "2TB"),
    ];
    let value = |word: &str| {
        let known = values.iter().find(|(placeholder, _)| *placeholder == word);
        known.map_or(word, |(_, value)| value).to_owned()
    };
    let (_, hint) = run.stderr.split_once("hint: ").unwrap();
    let lines = hint.lines().filter_map(|line| line.trim().strip_prefix("deploy-cli "));
    lines.map(|line| line.split_whitespace().map(value).collect()).collect()
}

/// Runs the commands of a hint.
fn follow(world: &World, run: &Run) {
    let commands = commands(run);
    assert!(!commands.is_empty());
    for command in commands {
        world.run(&command.iter().map(String::as_str).collect::<Vec<_>>()).exits(0);
    }
}

#[test]
fn hint_after_create_leads_to_a_deployed_cluster() {
    let world = World::new();
    world.ok("host register esx-01 --hypervisor kvm --login root");
    let created = world.ok("cluster create demo --nodes 1");
    assert_eq!(created.stderr.matches("demo-01").count(), 4, "{}", created.stderr);
    follow(&world, &created);
    assert_eq!(world.ok("cluster show demo --jq .state").stdout, "powered_on\n");
}

#[test]
fn hint_after_create_names_what_is_missing_once_for_equal_nodes() {
    let world = World::new();
    let address = "--ip 10.0.0.10 --netmask 255.255.255.0 --gateway 10.0.0.1";
    let created = world.ok(&format!("cluster create two --nodes 4 --image 9.16.1 {address}"));
    insta::with_settings!({omit_expression => true, prepend_module_to_snapshot => false}, {
        insta::assert_snapshot!("created_hint", created.stderr);
    });
    assert_eq!(world.ok("cluster create quiet --nodes 2 -q").stderr, "");
    let url = world.simulator.url();
    let flagged = world.ok(&format!("cluster create flagged --nodes 1 --url {url}"));
    flagged.says(&format!("\n  deploy-cli cluster deploy flagged --url {url}\n"));
}

#[test]
fn hint_after_refused_deployment_configures_what_is_missing() {
    let world = World::new();
    world.ok("host register esx-01 --hypervisor kvm --login root");
    world.ok("cluster create demo --nodes 2 --ip 10.0.0.10 --netmask 255.255.255.0");
    world.ok("node modify demo-01 --cluster demo --host esx-01 --ip 10.0.0.11");
    let refused = world.run(&["cluster", "deploy", "demo"]).exits(1);
    let commands = commands(&refused);
    assert!(commands.iter().all(|command| !command.contains(&"esx-01".to_owned()) || command[2] == "demo-02"));
    follow(&world, &refused);
    world.ok("cluster deploy demo");
}

#[test]
fn refusals_have_hints_with_commands() {
    let world = World::with(Options { strict: true, ..Options::default() });
    world.configured(2);
    let run = |line: &str| world.run(&line.split_whitespace().collect::<Vec<_>>());
    run("cluster create demo --nodes 1").exits(6).says(": deploy-cli cluster show demo\n");
    run("cluster offline demo").exits(6).says("hint: deploy it first: deploy-cli cluster deploy demo\n");
    run("host delete esx-01 --yes").exits(6).says(": deploy-cli cluster list\n");
    run("cluster modify demo --image 9.1").exits(1).says(": deploy-cli image list\n");
    world.simulator.hold_jobs(true);
    let job = world.ok("cluster deploy demo --no-wait -o id").stdout;
    run("cluster delete demo --yes").exits(6).says(&format!(": deploy-cli job wait {job}"));
    world.simulator.hold_jobs(false);
    world.ok(&format!("job wait {}", job.trim()));
    run("cluster deploy demo").exits(6).says(": deploy-cli cluster show demo\n");
    run("cluster delete demo --yes").exits(6).says("hint: power it off first: deploy-cli cluster offline demo\n");
    run("node modify demo-01 --cluster demo --ip 10.0.0.9").exits(6).says(": deploy-cli cluster resize demo ");
    assert!(!run("cluster delete demo --yes -q").exits(6).stderr.contains("hint"));
}

#[test]
fn host_whose_vcenter_has_no_credential_has_the_command_that_adds_it() {
    let world = World::new();
    let line = "host register esx-01 --hypervisor esx --vcenter nope";
    let refused = world.run(&line.split_whitespace().collect::<Vec<_>>()).exits(3);
    refused.says(": deploy-cli credential add nope --type vcenter --login USER\n");
    world.ok("credential add nope --type vcenter --login root");
    world.ok(line);
}

#[test]
fn registering_a_host_without_a_credential_warns() {
    let world = World::new();
    let warning = "warning: Deploy has no credential for host esx-45, and needs one to reach it";
    let warned = world.ok("host register esx-45 --hypervisor esx").says(warning);
    warned.says(": deploy-cli credential add esx-45 --type host --login USER\n");
    let silent = |line: &str| {
        let run = world.ok(line);
        assert!(!run.stderr.contains("warning"), "{}", run.stderr);
    };
    silent("host register esx-46 --hypervisor esx -q");
    world.ok("credential add esx-47 --type host --login root");
    silent("host register esx-47 --hypervisor esx");
    silent("host register esx-48 --hypervisor esx --login root");
    world.ok("credential add vc --type vcenter --login root");
    silent("host register esx-49 --hypervisor esx --vcenter vc");
}
