//! `simulator exec`.

use crate::support::{World, bare, run};
use rustix::process::Signal;

fn exec(command: &[&str]) -> std::process::Command {
    let mut exec = bare(&["simulator", "exec", "--"]);
    exec.args(command);
    exec
}

#[test]
fn exec_exits_with_the_status_of_the_command() {
    for status in [0, 1, 7, 255] {
        run(&mut exec(&["sh", "-c", &format!("exit {status}")])).exits(status);
    }
    run(&mut exec(&["sh", "-c", "kill -TERM $$"])).exits(143);
    run(&mut exec(&["no-such-program-here"])).exits(127).says("no-such-program-here");
    run(&mut exec(&["/"])).exits(126).says("cannot run /");
}

#[test]
fn exec_forwards_signals() {
    let world = World::new();
    for (signal, status) in [(Signal::TERM, 143), (Signal::INT, 130), (Signal::HUP, 129)] {
        let mut running = world.spawn(&["simulator", "exec", "--", "sh", "-c", "echo ready >&2; exec sleep 60"]);
        running.until("ready");
        running.signal(signal);
        running.end().exits(status);
    }
}

#[test]
fn exec_sets_the_environment_of_the_command() {
    let script =
        "command -v deploy-cli; env | grep '^DEPLOY_CLI_' | sort | sed 's/=.*//'; deploy-cli cluster list -o json";
    let mut command = exec(&["sh", "-c", script]);
    // Variables that select another server are not passed on.
    command
        .env("DEPLOY_CLI_URL", "https://192.0.2.1")
        .env("DEPLOY_CLI_PASSWORD_FILE", "/nonexistent")
        .env("DEPLOY_CLI_CACERT", "/nonexistent")
        .env("DEPLOY_CLI_INSECURE", "true")
        .env("HTTPS_PROXY", "http://192.0.2.1:1");
    let run = run(&mut command).exits(0);
    let lines: Vec<&str> = run.stdout.lines().collect();
    let variables = ["DEPLOY_CLI_FINGERPRINT", "DEPLOY_CLI_PASSWORD", "DEPLOY_CLI_URL", "DEPLOY_CLI_USERNAME", "[]"];
    assert_eq!(lines[0], env!("CARGO_BIN_EXE_deploy-cli"));
    assert_eq!(lines[1..], variables);
}

#[test]
fn exec_fail_option_makes_jobs_fail() {
    let mut command = bare(&["simulator", "exec", "--speed", "100000", "--fail", "POST /security/credentials", "--"]);
    let script = "deploy-cli credential add vc --type vcenter --login root; test $? = 3";
    run(command.args(["sh", "-c", script]).env("DEPLOY_CLI_HYPERVISOR_PASSWORD", "p")).exits(0);
}
