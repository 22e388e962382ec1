//! The forms of an answer, its colours, and how it fits a terminal.
#![allow(clippy::unwrap_used, clippy::panic)]

mod common;

use std::time::Duration;

use common::{World, run};
use expectrl::{Eof, Expect, Session};

#[track_caller]
fn reviewed(name: &str, transcript: &str) {
    insta::with_settings!({omit_expression => true, prepend_module_to_snapshot => false}, {
        insta::assert_snapshot!(name, transcript);
    });
}

#[test]
fn every_form_of_a_list_one_thing_and_nothing() {
    let world = World::new();
    let mut lines: Vec<String> = Vec::new();
    for form in ["table", "json", "yaml", "csv", "id"] {
        lines.push(format!("cluster list -o {form}"));
        lines.push(format!("cluster create {form} --nodes 1 --ip 10.0.0.10 -o {form}"));
        lines.push(format!("cluster list -o {form} --fields name,ip,nodes.name --filter name={form}"));
        lines.push(format!("cluster show {form} -o {form}"));
        lines.push(format!("cluster delete {form} --yes -o {form}"));
    }
    let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
    reviewed("output_forms", &world.transcript(&lines));
}

#[test]
fn a_failed_job_in_every_form() {
    let fail = vec!["DELETE /clusters/*".parse().unwrap()];
    let world = World::with(deploy_cli::simulator::Options { fail, ..Default::default() });
    world.created(1);
    for form in ["json", "yaml", "csv", "id"] {
        let run = world.run(&["cluster", "delete", "demo", "--yes", "-o", form]).exits(3);
        match form {
            "json" => assert_eq!(run.json()["state"], "failure"),
            "id" => assert_eq!(run.stdout.trim().len(), 36),
            _ => assert!(run.stdout.contains("failure"), "{}", run.stdout),
        }
    }
    let state = world.run(&["cluster", "delete", "demo", "--yes", "--jq", ".state"]).exits(3);
    assert_eq!(state.stdout, "failure\n");
}

#[test]
fn a_jq_program_reads_what_json_would_print() {
    let world = World::new();
    world.created(2);
    assert_eq!(world.run(&["cluster", "list", "--jq", ".[].name"]).exits(0).stdout, "demo\n");
    let nodes = world.run(&["node", "list", "--cluster", "demo", "--jq", "map({name, instance_type}) | .[1]"]).exits(0);
    assert_eq!(nodes.stdout, "{\"name\":\"demo-02\",\"instance_type\":\"small\"}\n");
    let before = world.simulator.requests().len();
    let wrong = world.run(&["cluster", "create", "x", "--nodes", "1", "--jq", ".["]).exits(2);
    wrong.says("--jq: column 2: \"[\" is never closed");
    world.run(&["cluster", "list", "--jq", ".", "-o", "csv"]).exits(2).says("--jq reads the JSON");
    assert_eq!(world.simulator.requests().len(), before, "nothing is sent for a program that is wrong");
    world.run(&["cluster", "list", "--jq", ".name"]).exits(1).says("--jq: cannot index");
    world.run(&["cluster", "list", "--jq", "env"]).exits(2).says("no filter \"env\"");
    let mut command = world.command(&["cluster", "list", "--jq", "length"]);
    assert_eq!(run(command.env("DEPLOY_CLI_OUTPUT", "csv")).exits(0).stdout, "1\n");
    assert_eq!(world.run(&["api", "GET", "/clusters", "--jq", ".[0].name"]).exits(0).stdout, "demo\n");
}

#[test]
fn colour_is_for_whom_it_is_meant() {
    let world = World::new();
    world.created(1);
    let coloured = |flag: &str, variables: &[(&str, &str)]| {
        let mut command = world.command(&["job", "show", "nothing", "--color", flag]);
        let run = run(command.envs(variables.iter().copied()));
        run.exits(5).stderr.contains("\u{1b}[")
    };
    assert!(!coloured("auto", &[]));
    assert!(coloured("always", &[("NO_COLOR", "1")]));
    assert!(coloured("auto", &[("CLICOLOR_FORCE", "1")]));
    assert!(!coloured("auto", &[("CLICOLOR_FORCE", "0")]));
    assert!(!coloured("auto", &[("CLICOLOR_FORCE", "1"), ("NO_COLOR", "1")]));
    assert!(!coloured("never", &[("CLICOLOR_FORCE", "1")]));
}

/// What a terminal of this width shows.
fn on_terminal(world: &World, args: &[&str], columns: u16) -> String {
    let line = format!("stty cols {columns} rows 40; exec {} {}", env!("CARGO_BIN_EXE_deploy-cli"), args.join(" "));
    let mut shell = std::process::Command::new("sh");
    for (name, value) in world.command(&[]).env("TERM", "xterm").env("TZ", "UTC").get_envs() {
        match value {
            Some(value) => shell.env(name, value),
            None => shell.env_remove(name),
        };
    }
    let mut session = Session::spawn({
        shell.args(["-c", &line]);
        shell
    })
    .unwrap();
    session.set_expect_timeout(Some(Duration::from_secs(30)));
    let seen = session.expect(Eof).unwrap();
    let text = String::from_utf8_lossy(seen.as_bytes()).into_owned();
    regex::Regex::new("\u{1b}\\[[0-9;]*m").unwrap().replace_all(&text, "").into_owned()
}

#[test]
fn a_table_fits_its_terminal_and_is_whole_in_a_pipe() {
    let world = World::new();
    world.ok("cluster create a-cluster-with-quite-a-long-name-for-a-table --nodes 12 --ip 10.0.0.10");
    let wide = on_terminal(&world, &["cluster", "list"], 120);
    assert!(wide.lines().all(|line| line.trim_end().chars().count() <= 120), "{wide}");
    assert!(wide.lines().count() > 2, "long text is wrapped: {wide}");
    for columns in [1, 10, 40, 79] {
        let narrow = on_terminal(&world, &["cluster", "list"], columns);
        assert!(narrow.lines().count() > 2 && (columns < 79 || narrow.contains("NAME")), "{columns}: {narrow}");
    }
    let piped = world.ok("cluster list").stdout;
    assert_eq!(piped.lines().count(), 2, "{piped}");
    let id = world.ok("cluster list -o id").stdout;
    assert!(piped.contains(id.trim()));
}

#[test]
fn a_moment_is_local_and_relative_at_a_terminal_and_exact_in_a_pipe() {
    let world = World::new();
    world.created(1);
    world.ok("cluster delete demo --yes");
    let id = world.ok("job list -o id").stdout.trim().to_owned();
    let seen = on_terminal(&world, &["job", "show", &id], 100);
    assert!(regex::Regex::new(r"end_time +\d{4}-\d\d-\d\d \d\d:\d\d \(just now\)").unwrap().is_match(&seen), "{seen}");
    let piped = world.ok(&format!("job show {id}")).stdout;
    assert!(
        regex::Regex::new(r"end_time +\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z").unwrap().is_match(&piped),
        "{piped}"
    );
}
