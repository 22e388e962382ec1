//! `--all-profiles`: every saved server is asked, and one that fails does not hide the others.

use std::process::Command;

use serde_json::{Value, json};

use crate::support::profiles::{Profiles, Saved};
use crate::support::{ClosedPort, Run, Running, World, bare, run};

/// Simulators that are saved as `lab1`, `lab2` and so on, each with a cluster `c1`, `c2` and so on.
pub(crate) struct Fleet {
    pub(crate) worlds: Vec<World>,
    profiles: Profiles,
}

impl Fleet {
    pub(crate) fn new(servers: usize) -> Self {
        Self::with(servers, "")
    }

    /// `more` is added to the configuration file.
    fn with(servers: usize, more: &str) -> Self {
        let worlds: Vec<World> = (0..servers).map(|_| World::new()).collect();
        for (n, world) in (1..).zip(&worlds) {
            world.ok(&format!("cluster create c{n} --nodes 1"));
        }
        Self::of(worlds, more)
    }

    /// The same of these simulators, as they are.
    pub(crate) fn of(worlds: Vec<World>, more: &str) -> Self {
        let profiles = Profiles::new(worlds.iter().map(Saved::from), more);
        Self { worlds, profiles }
    }

    pub(crate) fn command(&self, args: &[&str]) -> Command {
        self.profiles.command(args)
    }

    #[track_caller]
    fn run(&self, line: &str) -> Run {
        run(&mut self.command(&line.split_whitespace().collect::<Vec<_>>()))
    }
}

/// A profile of a server that refuses connections.
fn dead(closed: &ClosedPort) -> String {
    let command = if cfg!(windows) { "echo x" } else { "printf x" };
    format!("[profile.dead]\nurl = \"https://{}\"\npassword_command = \"{command}\"\n", closed.address())
}

fn pairs(records: &Value) -> Vec<(String, String)> {
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    records.as_array().unwrap().iter().map(|record| (text(&record["server"]), text(&record["name"]))).collect()
}

fn pair(server: &str, name: &str) -> (String, String) {
    (server.to_owned(), name.to_owned())
}

#[test]
fn records_of_all_servers_are_in_one_list_with_their_server_first() {
    let fleet = Fleet::new(3);
    let json = fleet.run("cluster list --all-profiles -o json").exits(0).json();
    assert_eq!(pairs(&json), [pair("lab1", "c1"), pair("lab2", "c2"), pair("lab3", "c3")]);
    assert_eq!(json[0].as_object().unwrap().keys().next().unwrap(), "server");
    let table = fleet.run("cluster list --all-profiles").exits(0);
    assert!(table.stdout.starts_with("SERVER  NAME  STATE "), "{}", table.stdout);
    assert!(table.stdout.contains("\nlab2    c2    powered_off"), "{}", table.stdout);
    let sorted = run(&mut fleet.command(&[
        "cluster",
        "list",
        "--all-profiles",
        "--fields",
        "name",
        "--sort",
        "name desc",
        "--limit",
        "2",
        "-o",
        "csv",
    ]));
    assert_eq!(sorted.exits(0).stdout, "server,name\nlab3,c3\nlab2,c2\n");
    let ids = fleet.run("cluster list --all-profiles -o id").exits(0).stdout;
    assert_eq!(
        ids.lines().collect::<Vec<_>>(),
        json.as_array().unwrap().iter().map(|r| r["id"].as_str().unwrap()).collect::<Vec<_>>()
    );
    let yaml = fleet.run("cluster list --all-profiles -o yaml").exits(0).stdout;
    assert!(yaml.starts_with("- server: lab1\n"), "{yaml}");
    assert_eq!(fleet.run("cluster list --all-profiles --jq .[1].server").exits(0).stdout, "lab2\n");
}

#[test]
fn lists_below_others_and_events_are_merged() {
    let fleet = Fleet::new(2);
    let nodes = fleet.run("node list --all-profiles").exits(0).stdout;
    assert!(nodes.starts_with("SERVER  CLUSTER  NAME "), "{nodes}");
    assert!(nodes.contains("\nlab2    c2       c2-01 "), "{nodes}");
    let nodes = fleet
        .run("node list --all-profiles --cluster c1 -o json")
        .exits(5)
        .says("error: lab2: there is no cluster \"c1\"");
    assert_eq!(pairs(&nodes.json()), [pair("lab1", "c1-01")]);
    fleet.worlds[0].ok("cluster create later --nodes 1");
    let events = fleet.run("event list --all-profiles --tail 2 -o json").exits(0).json();
    let all = fleet.run("event list --all-profiles -o json").exits(0).json();
    let all = all.as_array().unwrap();
    assert_eq!(events.as_array().unwrap()[..], all[all.len() - 2..]);
    let times: Vec<&str> = all.iter().map(|event| event["time"].as_str().unwrap()).collect();
    assert!(times.is_sorted() && all.iter().any(|event| event["server"] == "lab2"), "{times:?}");
    fleet.run("event list --all-profiles --follow").exits(2).says("--follow");
}

#[test]
fn a_server_that_fails_is_reported_and_the_others_are_shown() {
    let closed = ClosedPort::new();
    let missing = "[profile.nobody]\nurl = \"https://127.0.0.1:9\"\n";
    let fleet = Fleet::with(2, &(dead(&closed) + missing));
    // The first failure in the order of the profiles sets the status.
    let list = fleet.run("cluster list --all-profiles -o json").exits(7);
    let list = list.says("error: dead: cannot reach https://").says("error: 2 of 4 servers failed");
    let list = list.says("error: nobody: the password of admin on https://127.0.0.1:9 is not saved");
    let list = list.says("hint: deploy-cli login https://127.0.0.1:9 --name nobody saves it");
    assert_eq!(pairs(&list.json()), [pair("lab1", "c1"), pair("lab2", "c2")]);
    let errors = fleet.run("cluster list --all-profiles --progress json").exits(7);
    let errors: Vec<Value> = errors.stderr.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(errors.iter().map(|error| &error["exit_status"]).collect::<Vec<_>>(), [7, 2, 7]);
    // The last one alone is a password that is missing.
    let config = fleet.profiles.config();
    std::fs::write(config, missing).unwrap();
    assert_eq!(fleet.run("cluster list --all-profiles -o json").exits(2).json(), json!([]));
    assert_eq!(fleet.run("cluster list --all-profiles").exits(2).stdout, "");
}

#[test]
fn only_what_is_saved_counts() {
    let fleet = Fleet::new(2);
    for flag in ["--profile lab1", "--url https://127.0.0.1:9", "--username x", "--insecure"] {
        let refused = fleet.run(&format!("cluster list --all-profiles {flag}")).exits(2);
        refused.says(&format!("--all-profiles cannot be combined with {}", flag.split(' ').next().unwrap()));
    }
    let mut command = fleet.command(&["cluster", "list", "--all-profiles", "-o", "id"]);
    command.env("DEPLOY_CLI_URL", "https://127.0.0.1:9").env("DEPLOY_CLI_PASSWORD", "wrong");
    command.env("DEPLOY_CLI_USERNAME", "nobody").env("DEPLOY_CLI_PROFILE", "nowhere");
    assert_eq!(run(&mut command).exits(0).stdout.lines().count(), 2);
    let empty = tempfile::tempdir().unwrap();
    let mut command = bare(&["cluster", "list", "--all-profiles"]);
    command.env("DEPLOY_CLI_CONFIG", empty.path().join("config.toml"));
    run(&mut command).exits(2).says("error: no server is saved\nhint: deploy-cli login URL saves a server");
}

#[test]
fn doctor_checks_every_server() {
    let closed = ClosedPort::new();
    let fleet = Fleet::with(2, &dead(&closed));
    let run = fleet.run("doctor --all-profiles -o json").exits(7);
    let reports = run.json();
    let results: Vec<(&str, bool)> = reports
        .as_array()
        .unwrap()
        .iter()
        .map(|report| (report["server"].as_str().unwrap(), report["ok"].as_bool().unwrap()))
        .collect();
    assert_eq!(results, [("dead", false), ("lab1", true), ("lab2", true)]);
    let text = fleet.run("doctor --all-profiles").exits(7).stdout;
    assert!(text.starts_with("dead\n\n") && text.contains("\n\nlab2\n\n"), "{text}");
    assert_eq!(text.matches("Commands will work.").count(), 2);
    fleet.run("doctor --all-profiles --api").exits(2).says("--api");
}

#[test]
fn jobs_of_all_servers_are_waited_for_together() {
    let closed = ClosedPort::new();
    let fleet = Fleet::with(2, &dead(&closed));
    for world in &fleet.worlds {
        world.simulator.hold_jobs(true);
    }
    for (n, world) in (1..).zip(&fleet.worlds) {
        world.ok(&format!("cluster delete c{n} --yes --no-wait"));
    }
    let waiting = ["job", "wait", "--all", "--all-profiles", "-o", "json", "--progress", "plain"];
    let mut running = Running::start(&mut fleet.command(&waiting));
    running.until("lab1: Delete cluster");
    for world in &fleet.worlds {
        world.simulator.hold_jobs(false);
    }
    let run = running.end().exits(7).says("2 jobs ended in success").says("error: dead: cannot reach");
    let jobs = run.json();
    assert_eq!((&jobs[0]["server"], &jobs[1]["server"]), (&json!("lab1"), &json!("lab2")));
    assert!(jobs.as_array().unwrap().iter().all(|job| job["state"] == "success"), "{jobs}");
    let idle = fleet.run("job wait --all --all-profiles -o json").exits(7).says("no job is in progress");
    assert_eq!(idle.json(), json!([]));
    fleet.run("job wait --all-profiles 5b0f").exits(2);
}

#[test]
fn a_timeout_tells_how_to_go_on_and_a_failed_job_exits_with_3() {
    let fleet = Fleet::new(2);
    fleet.worlds[1].simulator.hold_jobs(true);
    fleet.worlds[1].ok("cluster delete c2 --yes --no-wait");
    let run = fleet.run("job wait --all --all-profiles --timeout 1ms").exits(124);
    run.says("hint: to continue waiting: deploy-cli job wait --all --all-profiles\n");
    fleet.worlds[1].simulator.hold_jobs(false);
    fleet.run("job wait --all --all-profiles").exits(0);
}

/// Scripts get one list when all have answered or were given up; a person need not wait that long.
#[cfg(unix)]
#[test]
fn terminal_shows_what_others_have_before_a_silent_server_is_given_up() {
    use expectrl::session::OsSession;
    use expectrl::{Eof, Expect, Session};

    // Nothing accepts its connections.
    let silent = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = silent.local_addr().unwrap();
    let more = format!("[profile.silent]\nurl = \"https://{address}\"\npassword_command = \"printf x\"\n");
    let fleet = Fleet::with(2, &more);
    let mut command = fleet.command(&["cluster", "list", "--all-profiles", "--fields", "name"]);
    command.env("TERM", "xterm");
    let mut session: OsSession = Session::spawn(command).unwrap();
    session.set_expect_timeout(Some(std::time::Duration::from_secs(60)));
    let rows = session.expect("still waiting for silent").unwrap();
    let rows = String::from_utf8_lossy(rows.as_bytes()).replace('\r', "");
    assert!(rows.contains("\nlab1    c1\nlab2    c2\n"), "{rows}");
    drop(silent);
    let rest = session.expect(Eof).unwrap();
    let rest = String::from_utf8_lossy(rest.as_bytes()).into_owned();
    assert!(rest.contains("1 of 3 servers failed") && !rest.contains("lab1"), "{rest}");
}
