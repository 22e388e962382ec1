//! What `cluster apply` prints: plans for people and for programs, and the answer after the execution.

use crate::apply::{apply, file};
use crate::support::{World, quoted};
use deploy_cli::simulator::Options;
use serde_json::json;

#[test]
fn csv_plan_has_a_row_for_each_field() {
    let world = World::new();
    let plan = apply(&world, &file(1), &["--dry-run", "-o", "csv", "--exit-code"]).exits(10).stdout;
    let lines: Vec<&str> = plan.lines().collect();
    assert_eq!(lines[0], "action,kind,name,field,old,new");
    for line in [
        "create,credential,vc.example.com,username,,deploy",
        "register,host,esx-01,,,",
        "create,cluster,demo,node_count,,1",
        "change,node,node-1,storage.pools.datastore1,,2000000000000",
        "deploy,cluster,demo,,,",
    ] {
        assert!(lines.contains(&line), "{line}\n{plan}");
    }
    apply(&world, &file(1), &["--yes"]).exits(0);
    let same = apply(&world, &file(1), &["--dry-run", "-o", "csv"]).exits(0).stdout;
    assert_eq!(same, "action,kind,name,field,old,new\n");
    let mut wanted = file(1);
    wanted["nodes"][0]["ip"] = json!("10.0.0.99");
    let refused = apply(&world, &wanted, &["--dry-run", "-o", "csv"]).exits(6).stdout;
    assert!(refused.contains("\nunsupported,node,node-1,ip,10.0.0.11,10.0.0.99\n"), "{refused}");
}

#[test]
fn id_format_is_refused_for_a_plan() {
    let world = World::new();
    let refused = apply(&world, &file(1), &["--dry-run", "-o", "id"]).exits(2).says("the steps of a plan have no ids");
    assert_eq!(refused.says("hint: use -o csv").stdout, "");
    assert!(world.simulator.requests().is_empty());
}

#[test]
fn csv_answer_has_a_row_for_each_step_and_id_answer_is_the_cluster() {
    let world = World::new();
    let applied = apply(&world, &file(2), &["--yes", "-o", "csv"]).exits(0).stdout;
    let lines: Vec<&str> = applied.lines().collect();
    assert_eq!(lines[0], "action,kind,name,state,seconds,job,message");
    let step = |start: &str| lines.iter().filter(|line| line.starts_with(start)).count();
    assert_eq!(
        (step("register,host,esx-0"), step("deploy,cluster,demo,success,"), lines.len()),
        (2, 1, 8),
        "{applied}"
    );
    let id = world.ok("cluster show demo --jq .id").stdout;
    assert_eq!(apply(&world, &file(2), &["-o", "id"]).exits(0).stdout, id);
    let same = apply(&world, &file(2), &["-o", "csv"]).exits(0).stdout;
    assert_eq!(same, "action,kind,name,state,seconds,job,message\n");
}

#[test]
fn failed_run_prints_its_steps_as_csv() {
    let world =
        World::with(Options { fail: vec!["POST /security/credentials".parse().unwrap()], ..Default::default() });
    let failed = apply(&world, &file(1), &["--yes", "-o", "csv"]).exits(3).stdout;
    assert!(failed.contains("\ncreate,credential,vc.example.com,failure,"), "{failed}");
    assert!(failed.contains("\nregister,host,esx-01,pending,,,\n"), "{failed}");
    let ids = apply(&world, &file(1), &["--yes", "-o", "id"]).exits(3).stdout;
    assert_eq!(ids, "");
}

#[test]
fn equal_nodes_are_folded_without_detail_flag() {
    let world = World::new();
    let plan = apply(&world, &file(12), &["--dry-run"]).exits(0).stdout;
    insta::with_settings!({omit_expression => true, prepend_module_to_snapshot => false}, {
        insta::assert_snapshot!("apply_folded", plan);
    });
    let full = apply(&world, &file(12), &["--dry-run", "--detail"]).exits(0).stdout;
    for n in 1..=12 {
        let node = format!("+ node node-{n} will be configured\n    name: node-{n}\n    ip: 10.0.0.{}\n", 10 + n);
        assert!(full.contains(&node) && full.contains(&format!("+ host esx-{n:02} will be registered\n")), "{full}");
    }
    apply(&world, &file(12), &["--yes"]).exits(0).says("+ nodes node-2 … node-12: as node-1, except:");
    let mut larger = file(12);
    for node in larger["nodes"].as_array_mut().unwrap() {
        node["instance_type"] = json!("medium");
    }
    let plan = apply(&world, &larger, &["--dry-run"]).exits(0).stdout;
    assert!(plan.contains("    node-1 … node-12: instance_type: small → medium\n"), "{plan}");
    let full = apply(&world, &larger, &["--dry-run", "--detail"]).exits(0).stdout;
    assert_eq!(full.matches(".instance_type: small → medium\n").count(), 12, "{full}");
    larger["nodes"][0]["storage"]["pools"][0]["capacity"] = json!("1TB");
    let json = apply(&world, &larger, &["--dry-run", "-o", "json"]).exits(6);
    let detailed = apply(&world, &larger, &["--dry-run", "-o", "json", "--detail"]).exits(6);
    assert_eq!(json.json(), detailed.json());
}

#[test]
fn refused_plan_has_hints_with_commands() {
    let world = World::new();
    world.ok("host register esx-02 --hypervisor kvm --login root");
    let mut unknown = file(2);
    unknown["cluster"]["ontap_image_version"] = json!("9.1.0");
    let refused = apply(&world, &unknown, &["--dry-run"]).exits(6);
    let refused = refused.says("error: nothing was done: 6 requirements of the file cannot be met\n");
    refused.says(": deploy-cli host delete esx-02\n").says(": deploy-cli image list\n");

    let world = World::new();
    apply(&world, &file(2), &["--yes", "--no-deploy"]).exits(0);
    apply(&world, &file(1), &["--yes"]).exits(6).says(": deploy-cli cluster delete demo\n");
    apply(&world, &file(2), &["--yes"]).exits(0);
    let mut more = file(2);
    let pool = json!({"name": "datastore 2", "capacity": "1536GiB"});
    more["nodes"][1]["storage"]["pools"].as_array_mut().unwrap().push(pool);
    let hint = format!("node pool attach node-2 {} --capacity 1536GiB --cluster demo\n", quoted("datastore 2"));
    apply(&world, &more, &["--yes"]).exits(6).says(&format!("hint: attach the storage pool: deploy-cli {hint}"));
    // The command of the hint works.
    world.ok("node pool attach node-2 datastore2 --capacity 1536GiB --cluster demo");
    let mut other = file(2);
    other["nodes"][0]["ip"] = json!("10.0.0.99");
    other["nodes"][1]["ip"] = json!("10.0.0.98");
    let refused = apply(&world, &other, &["--yes"]).exits(6).says("error: nothing was done: 3 requirements");
    assert_eq!(refused.stderr.matches("deploy-cli cluster export demo").count(), 1, "{}", refused.stderr);
    other["nodes"][1]["networks"][0]["name"] = json!("elsewhere");
    other["nodes"][0]["networks"][0]["name"] = json!("elsewhere");
    let why = "networks.mgmt.name: ONTAP-Management → elsewhere: this cannot be changed once the cluster is deployed\n";
    let plan = apply(&world, &other, &["--dry-run"]).exits(6).stdout;
    assert!(plan.contains(&format!("✗ nodes node-1, node-2: {why}")), "{plan}");
    let plan = apply(&world, &other, &["--dry-run", "--detail"]).exits(6).stdout;
    assert!(plan.contains(&format!("✗ node node-2: {why}")), "{plan}");
    let json = apply(&world, &other, &["--dry-run", "-o", "json"]).exits(6).json();
    assert!(json["refusals"][0]["why"].as_str().unwrap().ends_with("deploy-cli cluster export demo"), "{json}");
}
