//! `cluster apply` for several clusters after an earlier run was interrupted, whose jobs are still in progress.

use std::process::Command;

use deploy_cli::simulator::Options;
use serde_json::{Value, json};

use crate::all_profiles::Fleet;
use crate::fleet::{folder, shown, sites};
use crate::support::{Run, Running, World, run};

/// Two servers with a file for each. The job that registers the host of the first is in progress, and held.
struct Interrupted {
    servers: Fleet,
    folder: tempfile::TempDir,
}

impl Interrupted {
    /// Calls of these patterns fail on the second server.
    fn new(failing: &[&str]) -> Self {
        let fail = failing.iter().map(|pattern| pattern.parse().unwrap()).collect();
        let second = World::with(Options { fail, ..Options::default() });
        let servers = Fleet::of(vec![World::new(), second], "");
        let mut all = sites(2);
        for (site, server) in all.iter_mut().zip(["lab1", "lab2"]) {
            site["server"] = json!(server);
        }
        let folder = folder(&all);
        servers.worlds[0].ok("credential add vc.example.com --type vcenter --login deploy");
        servers.worlds[0].simulator.hold_jobs(true);
        let first = folder.path().join("site-01.json");
        let mut interrupted = Running::start(&mut servers.command(&["cluster", "apply", "-f", shown(&first), "--yes"]));
        interrupted.until("registering host esx-01 (job ");
        interrupted.interrupt();
        interrupted.end().exits(130);
        Self { servers, folder }
    }

    /// The same command for both files, with more arguments.
    fn again(&self, more: &[&str]) -> Command {
        let args = ["cluster", "apply", "-f", shown(self.folder.path())];
        self.servers.command(&[&args[..], more].concat())
    }

    fn release(&self) {
        self.servers.worlds[0].simulator.hold_jobs(false);
    }

    /// The number of requests to the first server with this method, and a target with this text.
    fn calls(&self, method: &str, text: &str) -> usize {
        let requests = self.servers.worlds[0].simulator.requests();
        requests.iter().filter(|r| r.method == method && r.target.contains(text)).count()
    }
}

fn outcomes(run: &Run) -> Vec<String> {
    let outcome = |one: &Value| one["outcome"].as_str().unwrap().to_owned();
    run.json().as_array().unwrap().iter().map(outcome).collect()
}

#[test]
fn job_of_an_earlier_run_holds_up_only_its_own_cluster() {
    let fleet = Interrupted::new(&[]);
    let planned = run(&mut fleet.again(&["--dry-run"])).exits(0);
    assert!(planned.stdout.contains("is in progress: apply waits for it, and plans again then"), "{}", planned.stdout);
    let total = planned.stdout.lines().last().unwrap();

    let mut all = Running::start(&mut fleet.again(&["--yes"]));
    all.until(total);
    all.until("lab2/site-02: done after ");
    assert_eq!(fleet.calls("POST", "/deploy"), 0);
    fleet.release();
    let run = all.end().exits(0).says("lab1/site-01: planning cluster site-01 again: success");
    let rows: Vec<Vec<&str>> = run.stdout.lines().skip(1).map(|line| line.split_whitespace().collect()).collect();
    assert_eq!(rows[0][..4], ["site-01", "lab1", "succeeded", "4/4"], "{}", run.stdout);
    assert_eq!(rows[1][..3], ["site-02", "lab2", "succeeded"]);
    for (method, target) in [("POST", "/hosts"), ("POST", "/clusters?"), ("POST", "/deploy")] {
        assert_eq!(fleet.calls(method, target), 1, "{method} {target}");
    }
    let mut again = fleet.again(&["--yes", "-o", "json"]);
    assert_eq!(outcomes(&crate::support::run(&mut again).exits(0)), ["up to date"; 2]);
}

#[test]
fn cluster_that_waits_for_a_job_when_the_run_ends_has_not_succeeded() {
    let fleet = Interrupted::new(&[]);
    let limited = run(&mut fleet.again(&["--yes", "-o", "json", "--cluster-timeout", "1s"])).exits(124);
    assert_eq!(outcomes(&limited), ["timed out", "succeeded"]);
    let limited = run(&mut fleet.again(&["--yes", "-o", "json", "--timeout", "1s"])).exits(124);
    assert_eq!(outcomes(&limited), ["timed out", "up to date"]);
    let mut interrupted = Running::start(&mut fleet.again(&["--yes", "-o", "json"]));
    interrupted.until("waiting for an earlier job");
    interrupted.interrupt();
    let interrupted = interrupted.end().exits(130);
    assert_eq!(outcomes(&interrupted), ["interrupted", "up to date"]);
    assert_eq!(interrupted.json()[0]["steps"][1]["state"], "pending");
    assert_eq!(fleet.calls("POST", "/deploy"), 0);
}

#[test]
fn failure_elsewhere_with_fail_fast_ends_a_cluster_after_its_wait() {
    let fleet = Interrupted::new(&["POST /hosts"]);
    let mut all = Running::start(&mut fleet.again(&["--yes", "-o", "json", "--fail-fast"]));
    all.until("lab2/site-02: failed");
    fleet.release();
    assert_eq!(outcomes(&all.end().exits(3)), ["interrupted", "failed"]);
    assert_eq!(fleet.calls("POST", "/deploy"), 0);
}

#[test]
fn what_is_not_possible_after_the_job_is_told() {
    let fleet = Interrupted::new(&[]);
    let path = fleet.folder.path().join("site-01.json");
    let mut site: Value = serde_json::from_slice(&std::fs::read(&path).unwrap()).unwrap();
    site["hosts"][0]["mgmt_server"] = json!("other.example.com");
    site["vcenter"]["hostname"] = json!("other.example.com");
    std::fs::write(&path, site.to_string()).unwrap();
    let mut all = Running::start(&mut fleet.again(&["--yes", "-o", "json"]));
    all.until("waiting for an earlier job");
    fleet.release();
    let run = all.end().exits(6);
    assert_eq!(outcomes(&run), ["failed", "succeeded"]);
    run.says("host esx-01: management_server: this cannot be changed").says("host delete esx-01");
}

#[test]
fn cluster_that_is_up_to_date_but_has_a_job_in_progress_is_asked_for() {
    let world = World::new();
    let folder = folder(&sites(1));
    let args = ["cluster", "apply", "-f", shown(folder.path())];
    world.run(&[&args[..], &["--yes"]].concat()).exits(0);
    world.simulator.hold_jobs(true);
    world.run(&["cluster", "offline", "site-01", "--no-wait", "--yes"]).exits(0);
    world.run(&args).exits(2).says("--yes");
    let mut all = world.spawn(&[&args[..], &["--yes"]].concat());
    all.until("waiting for an earlier job (job ");
    world.simulator.hold_jobs(false);
    let run = all.end().exits(0);
    assert!(run.stdout.contains("site-01  succeeded  2/2"), "{}", run.stdout);
}
