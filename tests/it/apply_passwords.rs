//! The passwords of a cluster file are read before the plan is confirmed, and only those that its steps need.

use std::time::Duration;

use crate::apply::{file, written};
use crate::support::{Run, World, run};
#[cfg(unix)]
use expectrl::session::OsSession;
#[cfg(unix)]
use expectrl::{Eof, Expect, Session};
use serde_json::{Value, json};

/// A file whose passwords are in variables.
fn with_variables() -> Value {
    let mut file = file(2);
    file["vcenter"]["password"] = json!({"env": "VCENTER_PASSWORD"});
    file["cluster"]["ontap_admin_password"] = json!({"env": "ONTAP_PASSWORD"});
    file
}

fn apply(world: &World, path: &str, more: &[&str], variables: &[(&str, &str)]) -> Run {
    let mut command = world.command(&[&["cluster", "apply", "-f", path], more].concat());
    command.env_remove("DEPLOY_CLI_ONTAP_PASSWORD").env_remove("DEPLOY_CLI_HYPERVISOR_PASSWORD");
    run(command.envs(variables.iter().copied()))
}

#[cfg(unix)]
fn session(world: &World, path: &str) -> OsSession {
    let mut command = world.command(&["cluster", "apply", "-f", path]);
    command.env("TERM", "xterm").stdin(std::process::Stdio::inherit());
    let mut session = Session::spawn(command).unwrap();
    session.set_expect_timeout(Some(Duration::from_secs(30)));
    session
}

#[test]
fn missing_variable_is_an_error_only_if_a_step_needs_it() {
    let world = World::new();
    let (_folder, path) = written(&with_variables());
    let missing = apply(&world, &path, &["--yes"], &[]).exits(2);
    let missing = missing.says("vcenter.password: the variable VCENTER_PASSWORD is not set");
    missing.says("cluster.ontap_admin_password: the variable ONTAP_PASSWORD is not set").says("hint: set the variable");
    assert!(world.simulator.requests().iter().all(|r| r.method == "GET"));
    apply(&world, &path, &["--dry-run"], &[]).exits(0);
    // Without the deployment the ONTAP password is not needed, and later that of the vCenter is not.
    apply(&world, &path, &["--yes", "--no-deploy"], &[("VCENTER_PASSWORD", "hunter2-vc")]).exits(0);
    apply(&world, &path, &["--yes"], &[]).exits(2).says("ONTAP_PASSWORD is not set");
    apply(&world, &path, &["--yes"], &[("ONTAP_PASSWORD", "hunter2-ontap")]).exits(0);
    apply(&world, &path, &[], &[]).exits(0).says("up to date");
}

#[test]
fn exported_file_is_up_to_date_without_passwords() {
    let world = World::new();
    world.deployed(2);
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("demo.yaml");
    std::fs::write(&path, world.ok("cluster export demo").stdout).unwrap();
    let path = path.to_str().unwrap();
    apply(&world, path, &["--dry-run", "--exit-code"], &[]).exits(0);
    apply(&world, path, &[], &[]).exits(0).says("cluster demo is up to date");
}

#[test]
fn omitted_password_is_an_error_only_if_a_step_needs_it() {
    let world = World::new();
    let mut file = file(1);
    let (_folder, path) = written(&file);
    apply(&world, &path, &["--yes"], &[]).exits(0);
    file["cluster"].as_object_mut().unwrap().remove("ontap_admin_password");
    file["vcenter"].as_object_mut().unwrap().remove("password");
    let (_folder, path) = written(&file);
    apply(&world, &path, &[], &[]).exits(0).says("up to date");
    file["nodes"][0]["instance_type"] = json!("medium");
    let (_folder, path) = written(&file);
    let missing = apply(&world, &path, &["--yes"], &[]).exits(2);
    missing.says("the ONTAP password of cluster demo is missing: DEPLOY_CLI_ONTAP_PASSWORD is not set");
}

#[cfg(unix)]
#[test]
fn terminal_prompts_for_missing_variables_before_the_confirmation() {
    let world = World::new();
    let (_folder, path) = written(&with_variables());
    let mut session = session(&world, &path);
    session.expect("plan: 2 to create").unwrap();
    session.expect("Password of deploy on vc.example.com (VCENTER_PASSWORD is not set):").unwrap();
    session.send("hunter2-vc\r").unwrap();
    session.expect("ONTAP password of cluster demo (ONTAP_PASSWORD is not set):").unwrap();
    session.send("hunter2-ontap\r").unwrap();
    session.expect("Confirmation").unwrap();
    session.send("hunter2-ontap\r").unwrap();
    session.expect("Apply this plan?").unwrap();
    assert!(world.simulator.requests().iter().all(|r| r.method == "GET"));
    session.send("y\r").unwrap();
    session.expect("cluster demo is deployed").unwrap();
    session.expect(Eof).unwrap();
}

#[cfg(unix)]
#[test]
fn variable_of_several_hosts_is_prompted_for_once() {
    let world = World::new();
    let mut file = file(2);
    file["hosts"] = json!(
        [1, 2].map(|n| json!({"name": format!("esx-0{n}"), "type": "KVM", "username": "root", "password": {"env": "HOST_PASSWORD"}}))
    );
    file.as_object_mut().unwrap().remove("vcenter");
    let (_folder, path) = written(&file);
    let missing = apply(&world, &path, &["--yes"], &[]).exits(2);
    missing.says("hosts[0].password, hosts[1].password: the variable HOST_PASSWORD is not set");
    let mut session = session(&world, &path);
    session.expect("Password of root on esx-01 and 1 more (HOST_PASSWORD is not set):").unwrap();
    session.send("hunter2-host\r").unwrap();
    session.expect("Apply this plan?").unwrap();
    session.send("n\r").unwrap();
    session.expect("nothing was done").unwrap();
    session.expect(Eof).unwrap();
}

#[cfg(unix)]
#[test]
fn terminal_prompts_for_confirmation_and_passwords_and_shows_the_steps() {
    use expectrl::Regex;
    let world = World::new();
    let mut file = file(2);
    file["cluster"].as_object_mut().unwrap().remove("ontap_admin_password");
    let (_folder, path) = written(&file);
    let session = || {
        let mut command = world.command(&["cluster", "apply", "-f", &path]);
        command.env_remove("DEPLOY_CLI_ONTAP_PASSWORD").env("TERM", "xterm").stdin(std::process::Stdio::inherit());
        let mut session = Session::spawn(command).unwrap();
        session.set_expect_timeout(Some(Duration::from_secs(30)));
        session
    };
    let password = |session: &mut OsSession| {
        session.expect("ONTAP password of cluster demo:").unwrap();
        session.send("hunter2-typed\r").unwrap();
        session.expect("Confirmation").unwrap();
        session.send("hunter2-typed\r").unwrap();
    };
    let mut no = session();
    no.expect(Regex("\u{1b}\\[[0-9;]*m\\+\u{1b}\\[0m credential vc.example.com will be added")).unwrap();
    password(&mut no);
    no.expect("Apply this plan?").unwrap();
    no.send("n\r").unwrap();
    no.expect("nothing was done").unwrap();
    no.expect(Eof).unwrap();
    assert!(world.simulator.requests().iter().all(|r| r.method == "GET"));
    world.simulator.hold_jobs(true);
    let mut yes = session();
    password(&mut yes);
    yes.expect("Apply this plan?").unwrap();
    yes.send("y\r").unwrap();
    yes.expect("6 steps: ").unwrap();
    yes.expect("adding credential vc.example.com: queued").unwrap();
    yes.expect(Regex("✓.* [0-9.]+s  creating cluster demo")).unwrap();
    world.simulator.hold_jobs(false);
    yes.expect(Regex("✓.* cluster demo is deployed \\([0-9.]+s\\)")).unwrap();
    yes.expect("node-2").unwrap();
    yes.expect(Eof).unwrap();
}
