//! A simulator that is told to go wrong, to log, and to say when it is ready.

use std::process::Stdio;

use crate::support::{World, bare, run};
use deploy_cli::simulator::Options;

fn with(faults: &[&str]) -> World {
    let faults = faults.iter().map(|f| f.parse().unwrap()).collect();
    World::with(Options { faults, seed: Some(7), ..Options::default() })
}

#[test]
fn a_response_that_is_dropped_was_carried_out() {
    let world = with(&["drop-answer:POST"]);
    world.run(&["cluster", "create", "demo", "--nodes", "1"]).exits(1).says("it may have taken effect");
    world.ok("cluster show demo");
    let posts = world.simulator.requests().into_iter().filter(|r| r.method == "POST");
    assert_eq!(posts.map(|r| r.status).collect::<Vec<_>>(), [0]);
}

#[test]
fn a_request_that_is_reset_was_not_looked_at() {
    let world = with(&["reset:POST"]);
    world.run(&["cluster", "create", "demo", "--nodes", "1"]).exits(1).says("it may have taken effect");
    world.run(&["cluster", "show", "demo"]).exits(5);
}

#[test]
fn an_error_of_a_gateway_is_outlived_where_it_is_seldom_and_told_where_it_is_not() {
    with(&["503"]).run(&["cluster", "list"]).exits(1).says("HTTP 503");
    let world = with(&["503:0.4:GET", "reset:0.2:GET"]);
    world.simulator.hold_jobs(true);
    let job = loop {
        // The start is no wait: it may well fail here.
        let run =
            world.run(&["host", "register", "h", "--hypervisor", "kvm", "--login", "root", "--no-wait", "-o", "id"]);
        if run.status == 0 {
            break run.stdout.trim().to_owned();
        }
    };
    world.simulator.hold_jobs(false);
    world.run(&["job", "wait", &job]).exits(0);
}

#[test]
fn a_log_has_an_object_a_request_and_no_secret() {
    let script = "deploy-cli cluster create demo --nodes 1 -q; deploy-cli cluster list -q";
    let run = run(&mut bare(&["simulator", "exec", "-v", "--", "sh", "-c", script])).exits(0);
    let lines: Vec<serde_json::Value> = run.stderr.lines().map(|l| serde_json::from_str(l).unwrap()).collect();
    let told: Vec<String> = lines.iter().map(|l| format!("{} {} {}", l["method"], l["target"], l["status"])).collect();
    assert_eq!(told, [r#""POST" "/api/clusters?node_count=1" 201"#, r#""GET" "/api/clusters?fields=*" 200"#]);
    assert!(lines.iter().all(|l| l["ms"].is_number() && l["request_id"].is_string() && l["time"].is_string()));
}

#[test]
fn a_ready_file_appears_whole() {
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
fn beyond_loopback_is_warned_of() {
    let mut command = bare(&["simulator", "serve", "--listen", "0.0.0.0:0"]);
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let mut line = String::new();
    std::io::BufRead::read_line(&mut std::io::BufReader::new(child.stderr.take().unwrap()), &mut line).unwrap();
    child.kill().unwrap();
    child.wait().unwrap();
    assert!(line.contains("can be reached from other machines"), "{line}");
}

#[test]
fn curl_may_send_a_query_as_its_user_wrote_it() {
    let target = "$DEPLOY_CLI_URL/api/v3/events?time=>2019-04-04T15:41:29.140265Z";
    let script = format!("curl -gsk -u \"admin:$DEPLOY_CLI_PASSWORD\" \"{target}\"");
    if std::process::Command::new("curl").arg("--version").stdout(Stdio::null()).status().is_err() {
        println!("skipped: curl is not installed");
        return;
    }
    let run = run(&mut bare(&["simulator", "exec", "--", "sh", "-c", &script])).exits(0);
    assert!(run.stdout.contains("\"num_records\":0"), "{}", run.stdout);
}
