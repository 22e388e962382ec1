//! Options of the simulator: faults, the request log, the ready file and the listen address.

use std::process::Stdio;

use crate::support::{World, bare, run};
use deploy_cli::simulator::Options;

fn with(faults: &[&str]) -> World {
    let faults = faults.iter().map(|f| f.parse().unwrap()).collect();
    World::with(Options { faults, seed: Some(7), ..Options::default() })
}

#[test]
fn request_with_a_dropped_response_takes_effect() {
    let world = with(&["drop-answer:POST"]);
    world.run(&["cluster", "create", "demo", "--nodes", "1"]).exits(1).says("it may have taken effect");
    world.ok("cluster show demo");
    let posts = world.simulator.requests().into_iter().filter(|r| r.method == "POST");
    assert_eq!(posts.map(|r| r.status).collect::<Vec<_>>(), [0]);
}

#[test]
fn reset_request_has_no_effect() {
    let world = with(&["reset:POST"]);
    world.run(&["cluster", "create", "demo", "--nodes", "1"]).exits(1).says("it may have taken effect");
    world.run(&["cluster", "show", "demo"]).exits(5);
}

#[test]
fn occasional_gateway_errors_are_retried_and_permanent_ones_reported() {
    with(&["503"]).run(&["cluster", "list"]).exits(1).says("HTTP 503");
    let world = with(&["503:0.4:GET", "reset:0.2:GET"]);
    world.simulator.hold_jobs(true);
    let job = loop {
        // The call that starts the job may fail; only the wait is retried.
        let run =
            world.run(&["host", "register", "h", "--hypervisor", "kvm", "--login", "root", "--no-wait", "-o", "id"]);
        if run.status == 0 {
            break run.stdout.trim().to_owned();
        }
    };
    world.simulator.hold_jobs(false);
    world.run(&["job", "wait", &job]).exits(0);
}

#[cfg(unix)]
#[test]
fn request_log_has_one_json_object_per_request_and_no_secrets() {
    let script = "deploy-cli cluster create demo --nodes 1 -q; deploy-cli cluster list -q";
    let run = run(&mut bare(&["simulator", "exec", "-v", "--", "sh", "-c", script])).exits(0);
    let lines: Vec<serde_json::Value> = run.stderr.lines().map(|l| serde_json::from_str(l).unwrap()).collect();
    let requests: Vec<String> =
        lines.iter().map(|l| format!("{} {} {}", l["method"], l["target"], l["status"])).collect();
    assert_eq!(requests, [r#""POST" "/api/clusters?node_count=1" 201"#, r#""GET" "/api/clusters?fields=*" 200"#]);
    assert!(lines.iter().all(|l| l["ms"].is_number() && l["request_id"].is_string() && l["time"].is_string()));
}

#[cfg(unix)]
#[test]
fn ready_file_is_written_atomically() {
    let folder = tempfile::tempdir().unwrap();
    let ready = folder.path().join("ready");
    let args = ["simulator", "serve", "--listen", "127.0.0.1:0", "--ready-file", ready.to_str().unwrap()];
    let mut child = bare(&args).stdout(Stdio::null()).spawn().unwrap();
    while !ready.exists() {
        std::thread::yield_now();
    }
    let script = format!(". {} && {} image list -o id", ready.display(), env!("CARGO_BIN_EXE_deploy-cli"));
    let output = std::process::Command::new("sh").args(["-c", &script]).output().unwrap();
    child.kill().unwrap();
    child.wait().unwrap();
    assert!(String::from_utf8_lossy(&output.stdout).contains("9.16.1"), "{output:?}");
}

#[test]
fn listening_beyond_loopback_prints_a_warning() {
    let mut command = bare(&["simulator", "serve", "--listen", "0.0.0.0:0"]);
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let mut line = String::new();
    std::io::BufRead::read_line(&mut std::io::BufReader::new(child.stderr.take().unwrap()), &mut line).unwrap();
    child.kill().unwrap();
    child.wait().unwrap();
    assert!(line.contains("can be reached from other machines"), "{line}");
}

#[cfg(unix)]
#[test]
fn unencoded_query_from_curl_is_accepted() {
    let target = "$DEPLOY_CLI_URL/api/v3/events?time=>2019-04-04T15:41:29.140265Z";
    let script = format!("curl -gsk -u \"admin:$DEPLOY_CLI_PASSWORD\" \"{target}\"");
    if std::process::Command::new("curl").arg("--version").stdout(Stdio::null()).status().is_err() {
        println!("skipped: curl is not installed");
        return;
    }
    let run = run(&mut bare(&["simulator", "exec", "--", "sh", "-c", &script])).exits(0);
    assert!(run.stdout.contains("\"num_records\":0"), "{}", run.stdout);
}
