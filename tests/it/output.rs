//! Output formats (table, JSON, YAML, CSV, ids) and `--jq`, in a pipe and on a terminal.

use std::io::Read;
use std::process::Stdio;

#[cfg(unix)]
use crate::support::on_terminal;
use crate::support::{World, bare, run};
use deploy_cli::simulator::Options;

/// Compares a transcript with the snapshot of this name.
fn assert_transcript(name: &str, transcript: &str) {
    insta::with_settings!({omit_expression => true, prepend_module_to_snapshot => false}, {
        insta::assert_snapshot!(name, transcript);
    });
}

/// Each line with every output format.
fn in_every_format(lines: &[&str]) -> Vec<String> {
    let formats = ["", " -o json", " -o yaml", " -o csv", " -o id", " --jq ."];
    lines.iter().flat_map(|line| formats.map(|format| format!("{line}{format}"))).collect()
}

fn transcript(world: &World, lines: &[String]) -> String {
    world.transcript(&lines.iter().map(String::as_str).collect::<Vec<_>>())
}

#[test]
fn lists_and_records_in_every_format() {
    let world = World::new();
    let mut text = transcript(&world, &in_every_format(&["cluster list"]));
    world.configured(2);
    text += &transcript(&world, &in_every_format(&["cluster list", "cluster show demo"]));
    text += &transcript(&world, &in_every_format(&["node pool list demo-01 --cluster demo --fields name,capacity"]));
    text += &world.transcript(&["cluster list --fields * -o csv", "node network list demo-01 --cluster demo"]);
    assert_transcript("output_lists_and_things", &text);
}

#[test]
fn created_objects_in_every_format() {
    let world = World::new();
    world.ok("credential add vc.example.com --type vcenter --login root");
    let lines: Vec<String> = in_every_format(&["cluster create NAME --nodes 1"])
        .iter()
        .enumerate()
        .map(|(n, line)| line.replace("NAME", &format!("made-{n}")))
        .collect();
    let mut text = transcript(&world, &lines);
    text += &world.transcript(&[
        "host register esx-01 esx-02 --hypervisor esx --vcenter vc.example.com -o csv",
        "host register esx-03 esx-04 --hypervisor esx --vcenter vc.example.com -o yaml",
        "host register esx-05 esx-06 --hypervisor esx --vcenter vc.example.com --jq .[].name",
    ]);
    assert_transcript("output_created", &text);
}

#[test]
fn failed_job_in_every_format() {
    let world = World::with(Options { fail: vec!["POST /clusters/*/deploy".parse().unwrap()], ..Options::default() });
    world.configured(1);
    let failed = world.run(&["cluster", "deploy", "demo", "--jq", ".id, .state"]).exits(3);
    let (id, state) = failed.stdout.split_once('\n').unwrap();
    assert_eq!(state, "failure\n");
    // The steps of a wait depend on timing; for a job that has ended there are none.
    assert_transcript("output_failed_job", &transcript(&world, &in_every_format(&[&format!("job wait {id}")])));
    for args in [["cluster", "deploy", "demo"], ["job", "wait", id]] {
        // An error in jq does not hide the failure of the job.
        let run = world.run(&[args.as_slice(), &["--jq", ".state.x"]].concat()).exits(3);
        assert_eq!(run.stdout, "");
        run.says("warning: jq: cannot index a string with \"x\": \"failure\"\n").says("error: ");
    }
}

#[test]
fn api_responses_in_every_format() {
    let world = World::new();
    world.created(2);
    let mut lines = in_every_format(&["api GET /clusters"]);
    lines.extend([
        "api GET /clusters -o table".to_owned(),
        "api GET /clusters/none --jq .name".to_owned(),
        "api GET /clusters/none -o yaml".to_owned(),
    ]);
    assert_transcript("output_any_call", &transcript(&world, &lines));
}

#[test]
fn jq_expressions_select_values() {
    let world = World::new();
    world.configured(2);
    for (expression, printed) in [
        (".[].name", "demo\n"),
        (".[0].nodes[].name", "demo-01\ndemo-02\n"),
        (".[0] | {name, n: (.nodes | length)}", "{\"name\":\"demo\",\"n\":2}\n"),
        (".[] | [.name, .is_deployed] | @tsv", "demo\tfalse\n"),
        (".[0].none", "null\n"),
        (".[] | select(.name == \"other\")", ""),
    ] {
        let got = world.run(&["cluster", "list", "--jq", expression]).exits(0);
        assert_eq!(got.stdout, printed, "{expression}");
        assert_eq!(got.stderr, "");
    }
}

#[test]
fn invalid_jq_expression_exits_with_2_and_sends_nothing() {
    let world = World::new();
    let wrong = world.run(&["cluster", "create", "demo", "--nodes", "1", "--jq", ".[] | | .name"]).exits(2);
    assert_eq!(wrong.stderr, "error: --jq: expected term\n    .[] | | .name\n          ^\n");
    assert_eq!(world.ok("cluster list -o json").stdout, "[]\n");
    // The expression is checked before the server is resolved.
    for secret in
        ["env", "$ENV", "env.DEPLOY_CLI_PASSWORD", "input", "inputs", "include \"a\"; .", "import \"a\" as $a; ."]
    {
        let refused = run(&mut bare(&["cluster", "list", "--jq", secret])).exits(2);
        assert!(refused.stderr.starts_with("error: --jq: "), "{}", refused.stderr);
    }
}

#[test]
fn jq_error_exits_with_1_after_the_output_so_far() {
    let world = World::new();
    world.created(1);
    let failed = world.run(&["cluster", "list", "--jq", ".[0] | .name, .name.first"]).exits(1);
    assert_eq!(
        (failed.stdout.as_str(), failed.stderr.as_str()),
        ("demo\n", "error: jq: cannot index a string with \"first\": \"demo\"\n")
    );
    let debug = world.run(&["cluster", "list", "--jq", ".[0].name | debug | stderr | empty"]).exits(0);
    assert_eq!(debug.stderr, "[\"DEBUG:\",\"demo\"]\n\"demo\"\n");
}

#[test]
fn jq_conflicts_with_an_output_flag_but_not_with_the_variable() {
    let world = World::new();
    for form in ["table", "yaml", "csv", "id"] {
        world.run(&["cluster", "list", "--jq", ".", "-o", form]).exits(2).says(&format!("-o {form}"));
        let chosen = run(world.command(&["cluster", "list", "--jq", "length"]).env("DEPLOY_CLI_OUTPUT", form)).exits(0);
        assert_eq!(chosen.stdout, "0\n");
    }
    world.run(&["cluster", "list", "--jq", ".", "-o", "json"]).exits(0);
    let form = run(world.command(&["cluster", "list"]).env("DEPLOY_CLI_OUTPUT", "csv")).exits(0);
    assert!(form.stdout.starts_with("name,state,"), "{}", form.stdout);
    run(world.command(&["cluster", "list"]).env("DEPLOY_CLI_OUTPUT", "xml"))
        .exits(2)
        .says("table, json, yaml, csv, id");
}

#[test]
fn event_stream_in_every_format() {
    let world = World::new();
    world.created(1);
    for (form, begin) in [
        (vec!["-o", "yaml"], "---\n"),
        (vec!["-o", "csv", "--fields", "id,message"], "id,message\n"),
        (vec!["--jq", ".message"], "Cluster"),
        (vec!["-o", "json"], "{\""),
    ] {
        let mut args = vec!["event", "list", "--follow"];
        args.extend(&form);
        let mut child = world.command(&args).stdout(Stdio::piped()).spawn().unwrap();
        let mut read = vec![0; begin.len()];
        child.stdout.take().unwrap().read_exact(&mut read).unwrap();
        // Closing the pipe ends the command successfully; Windows tells of it with the next event only.
        if cfg!(windows) {
            world.ok("mediator create iqn.2012-05.local:x");
        }
        assert_eq!(
            (String::from_utf8_lossy(&read).as_ref(), child.wait().unwrap().code()),
            (begin, Some(0)),
            "{form:?}"
        );
    }
}

#[test]
fn closed_stdout_ends_an_endless_jq_expression() {
    let world = World::new();
    let mut child = world.command(&["cluster", "list", "--jq", "repeat(1)"]).stdout(Stdio::piped()).spawn().unwrap();
    let mut some = [0; 2];
    child.stdout.take().unwrap().read_exact(&mut some).unwrap();
    assert_eq!((&some, child.wait().unwrap().code()), (b"1\n", Some(0)));
}

#[cfg(unix)]
#[test]
fn table_fits_the_width_of_the_terminal() {
    let world = World::new();
    world.configured(4);
    let id = world.ok("cluster list -o id").stdout.trim().to_owned();
    for columns in [1, 5, 20, 40, 60, 79, 100, 132, 200] {
        let text = on_terminal(world.command(&["cluster", "list"]).env("NO_COLOR", "1"), columns, "");
        for word in ["demo", "powered_off", "demo-04"] {
            assert!(text.contains(word), "{columns}\n{text}");
        }
        let is_table = text.starts_with("NAME  STATE");
        if is_table {
            assert!(text.lines().all(|line| line.chars().count() <= columns.into()), "{columns}\n{text}");
        }
        assert_eq!(is_table, columns > 60, "{columns}\n{text}");
        assert!(text.contains(&id) || text.contains(&id[..8]), "{columns}\n{text}");
    }
    let pipe = world.run(&["cluster", "list"]);
    assert!(pipe.stdout.contains("demo-01, demo-02, demo-03, demo-04  ") && pipe.stdout.contains(&id));
}

#[cfg(unix)]
#[test]
fn times_are_local_on_a_terminal_and_utc_in_a_pipe() {
    let world = World::new();
    world.created(1);
    world.ok("cluster delete demo --yes");
    let id = world.ok("job list -o id").stdout.trim().to_owned();
    let shown = on_terminal(world.command(&["job", "show", &id]).env("TZ", "XYZ-3").env("NO_COLOR", "1"), 100, "");
    let line = shown.lines().find(|line| line.starts_with("start_time")).unwrap();
    assert!(line.ends_with(" +03:00"), "{line}");
    let piped = world.ok(&format!("job show {id}")).stdout;
    let line = piped.lines().find(|line| line.starts_with("start_time")).unwrap();
    let time = line.split_whitespace().last().unwrap();
    chrono::DateTime::parse_from_rfc3339(time).unwrap();
    assert_eq!(time.len(), "2026-01-01T00:00:00Z".len(), "{time}");
}

#[cfg(unix)]
#[test]
fn color_depends_on_flag_no_color_clicolor_force_and_terminal() {
    let world = World::new();
    world.created(1);
    type Case = (Option<&'static str>, &'static [(&'static str, &'static str)], bool, bool);
    let cases: &[Case] = &[
        (None, &[], true, false),
        (None, &[("NO_COLOR", "1")], false, false),
        (None, &[("NO_COLOR", "")], true, false),
        (None, &[("CLICOLOR_FORCE", "1")], true, true),
        (None, &[("CLICOLOR_FORCE", "0")], true, false),
        (None, &[("NO_COLOR", "1"), ("CLICOLOR_FORCE", "1")], false, false),
        (None, &[("TERM", "dumb")], false, false),
        (None, &[("TERM", "dumb"), ("CLICOLOR_FORCE", "1")], true, true),
        (Some("always"), &[("NO_COLOR", "1")], true, true),
        (Some("never"), &[("CLICOLOR_FORCE", "1")], false, false),
        (Some("auto"), &[("CLICOLOR_FORCE", "1")], true, true),
    ];
    for (flag, variables, on_a_terminal, in_a_pipe) in cases {
        let command = |args: &[&str]| {
            let mut args = args.to_vec();
            args.extend(flag.iter().flat_map(|flag| ["--color", *flag]));
            let mut command = world.command(&args);
            command.env_remove("CLICOLOR_FORCE").env("TERM", "xterm").envs(variables.iter().copied());
            command
        };
        let case = format!("{flag:?} {variables:?}");
        let (list, none) = (["cluster", "list"], ["cluster", "show", "none"]);
        assert_eq!(run(&mut command(&list)).exits(0).stdout.contains('\u{1b}'), *in_a_pipe, "{case}");
        assert_eq!(run(&mut command(&none)).exits(5).stderr.contains('\u{1b}'), *in_a_pipe, "{case}");
        // One of the streams is on a terminal, the other is not.
        for (args, redirected) in [(list.as_slice(), "2>/dev/null"), (none.as_slice(), ">/dev/null")] {
            let shown = on_terminal(&command(args), 100, redirected);
            assert!(!shown.trim().is_empty(), "{case} {redirected}");
            assert_eq!(shown.contains('\u{1b}'), *on_a_terminal, "{case} {redirected}\n{shown}");
        }
    }
    // Color is decided for stdout and stderr separately.
    let file = tempfile::NamedTempFile::new().unwrap();
    let path = file.path().display();
    for (args, redirected) in [(["cluster", "list"].as_slice(), '1'), (["cluster", "show", "none"].as_slice(), '2')] {
        on_terminal(&world.command(args), 100, &format!("{redirected}>{path}"));
        let written = std::fs::read_to_string(file.path()).unwrap();
        assert!(!written.is_empty() && !written.contains('\u{1b}'), "{written}");
    }
}
