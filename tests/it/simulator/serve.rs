//! `simulator serve`.

use std::io::{BufRead, BufReader};
use std::net::TcpListener;
use std::process::{Child, Stdio};

use crate::support::{bare, run};
use rustix::process::{Pid, Signal, kill_process};

/// Starts a simulator and reads the `export` lines that it prints.
fn serve(args: &[&str]) -> (Child, Vec<String>) {
    let mut command = bare(&["simulator", "serve", "--listen", "127.0.0.1:0"]);
    let mut child = command.args(args).stdout(Stdio::piped()).spawn().unwrap();
    let lines = BufReader::new(child.stdout.take().unwrap()).lines().map(Result::unwrap);
    let exports: Vec<String> = lines.filter(|l| l.starts_with("export ")).take(4).collect();
    (child, exports)
}

#[test]
fn serve_prints_exports_and_exits_with_0_on_signals() {
    for signal in [Signal::TERM, Signal::INT] {
        let (mut child, exports) = serve(&[]);
        let names: Vec<_> = exports.iter().map(|l| l["export ".len()..].split('=').next().unwrap()).collect();
        let wanted = ["DEPLOY_CLI_URL", "DEPLOY_CLI_USERNAME", "DEPLOY_CLI_PASSWORD", "DEPLOY_CLI_FINGERPRINT"];
        assert_eq!(names, wanted);
        let script = format!("{}\nexec \"$0\" cluster list -o json", exports.join("\n"));
        let mut shell = std::process::Command::new("sh");
        let listed = run(shell.args(["-c", &script, env!("CARGO_BIN_EXE_deploy-cli")]).env("NO_PROXY", "127.0.0.1"));
        assert_eq!(listed.exits(0).stdout, "[]\n");
        kill_process(Pid::from_child(&child), signal).unwrap();
        assert_eq!(child.wait().unwrap().code(), Some(0));
    }
}

#[test]
fn serve_reports_a_port_in_use() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap().to_string();
    let message = format!("cannot listen on {address}");
    run(&mut bare(&["simulator", "serve", "--listen", &address])).exits(1).says(&message).says("in use");
}
