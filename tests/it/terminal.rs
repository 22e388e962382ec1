//! Output and prompts on a pseudo-terminal.

use std::time::Duration;

use crate::support::{World, on_terminal, run};
use deploy_cli::simulator::Options;
use expectrl::session::OsSession;
use expectrl::{Eof, Expect, Regex, Session};
use rustix::process::Signal;

fn session(world: &World, args: &[&str], without: &[&str]) -> OsSession {
    let mut command = world.command(args);
    for variable in without {
        command.env_remove(variable);
    }
    command.env("TERM", "xterm").env_remove("NO_COLOR").stdin(std::process::Stdio::inherit());
    let mut session = Session::spawn(command).unwrap();
    session.set_expect_timeout(Some(Duration::from_secs(30)));
    session
}

#[test]
fn finished_steps_stay_above_the_spinner() {
    let world = World::new();
    world.configured(1);
    world.simulator.hold_jobs(true);
    let mut session = session(&world, &["cluster", "deploy", "demo"], &[]);
    session.expect(Regex("[⠁-⣿].*deploying cluster demo: queued: The job is queued")).unwrap();
    let id = world.ok("job list -o id --filter state=queued").stdout.trim().to_owned();
    world.simulator.step_job(&id);
    session.expect(Regex("✓.* [0-9.]+s  The job is queued")).unwrap();
    session.expect(Regex("deploying cluster demo: (running: )?Validating")).unwrap();
    world.simulator.hold_jobs(false);
    session.expect(Regex("✓.* cluster demo is deployed \\([0-9.]+s\\)")).unwrap();
    session.expect("is_deployed").unwrap();
    session.expect(Eof).unwrap();
}

#[test]
fn ctrl_c_exits_with_130_and_prints_the_resume_command() {
    let world = World::with(Options::default());
    world.configured(1);
    world.simulator.hold_jobs(true);
    let mut session = session(&world, &["cluster", "deploy", "demo"], &[]);
    session.expect("The job is queued").unwrap();
    session.send("\u{3}").unwrap();
    session.expect("interrupted").unwrap();
    // The command is printed on its own line, so that it can be copied.
    session.expect(Regex("to continue\\s+waiting:\\s+deploy-cli job wait [0-9a-f-]{36}")).unwrap();
    session.expect(Eof).unwrap();
    let status = session.get_process().wait().unwrap();
    assert!(format!("{status:?}").contains("130"), "{status:?}");
}

#[test]
fn new_passwords_are_prompted_twice_without_echo() {
    let world = World::new();
    world.configured(1);
    let mut session = session(&world, &["cluster", "deploy", "demo"], &["DEPLOY_CLI_ONTAP_PASSWORD"]);
    session.expect("ONTAP password of cluster demo:").unwrap();
    session.send("hunter2-typed\r").unwrap();
    session.expect("Confirmation").unwrap();
    session.send("hunter2-typed\r").unwrap();
    let seen = session.expect("is deployed").unwrap();
    assert!(!String::from_utf8_lossy(seen.before()).contains("hunter2"));
    session.expect(Eof).unwrap();
}

#[test]
fn delete_asks_for_confirmation() {
    let world = World::new();
    world.created(1);
    let mut no = session(&world, &["cluster", "delete", "demo"], &[]);
    no.expect("Delete cluster demo and all its data?").unwrap();
    no.send("n\r").unwrap();
    no.expect("nothing was done").unwrap();
    no.expect(Eof).unwrap();
    world.ok("cluster show demo");
    let mut yes = session(&world, &["cluster", "delete", "demo"], &[]);
    yes.expect("Delete cluster demo and all its data?").unwrap();
    yes.send("y\r").unwrap();
    yes.expect("cluster demo is deleted").unwrap();
    yes.expect(Eof).unwrap();
    world.run(&["cluster", "show", "demo"]).exits(5);
}

#[test]
fn sigterm_ends_the_wait() {
    let world = World::new();
    world.configured(1);
    world.simulator.hold_jobs(true);
    let mut session = session(&world, &["cluster", "deploy", "demo"], &[]);
    session.expect("The job is queued").unwrap();
    let pid = rustix::process::Pid::from_raw(session.get_process().pid().as_raw()).unwrap();
    rustix::process::kill_process(pid, Signal::TERM).unwrap();
    session.expect("continues").unwrap();
    session.expect(Eof).unwrap();
}

#[test]
fn signal_at_a_prompt_restores_the_terminal() {
    let world = World::new();
    world.created(1);
    // stty shows whether the terminal is back in canonical mode after the program has ended.
    let script = format!("{} cluster delete demo; echo status $?; stty -a", env!("CARGO_BIN_EXE_deploy-cli"));
    let mut command = world.command(&[]);
    let mut shell = std::process::Command::new("sh");
    for (name, value) in command.env("TERM", "xterm").get_envs() {
        match value {
            Some(value) => shell.env(name, value),
            None => shell.env_remove(name),
        };
    }
    shell.args(["-c", &script]);
    let mut session = Session::spawn(shell).unwrap();
    session.set_expect_timeout(Some(Duration::from_secs(30)));
    session.expect("Delete cluster demo").unwrap();
    let shell = session.get_process().pid().as_raw();
    let children = std::fs::read_to_string(format!("/proc/{shell}/task/{shell}/children")).unwrap();
    let child = rustix::process::Pid::from_raw(children.trim().parse().unwrap()).unwrap();
    rustix::process::kill_process(child, Signal::TERM).unwrap();
    session.expect("status 143").unwrap();
    session.expect(Regex("[^-]icanon")).unwrap();
    session.expect(Eof).unwrap();
}

#[test]
fn errors_and_hints_are_wrapped_only_on_a_terminal() {
    let world = World::new();
    let mut command = world.command(&["cluster", "list"]);
    command.env_remove("DEPLOY_CLI_FINGERPRINT").env("NO_COLOR", "1");
    let pipe = run(&mut command).exits(7).stderr;
    assert!(pipe.lines().any(|line| line.chars().count() > 150), "{pipe}");
    let words = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
    for columns in [60, 80] {
        let shown = on_terminal(&command, columns, "");
        assert_eq!(words(&pipe), words(&shown));
        let (error, hint) = shown.split_at(shown.find("hint: ").unwrap());
        assert!(error.starts_with("error: the certificate of https://"), "{shown}");
        for (part, indent) in [(error, "       "), (hint, "      ")] {
            let lines: Vec<&str> = part.lines().collect();
            assert!(lines.len() > 3 && lines[1..].iter().all(|line| line.starts_with(indent)), "{shown}");
            // Fingerprints and commands are not wrapped.
            let fits = |line: &str| line.chars().count() <= usize::from(columns) || line.matches(':').count() > 30;
            assert!(lines.iter().all(|line| fits(line)), "{shown}");
        }
    }
}

#[test]
fn doctor_is_wrapped_on_a_terminal_and_lists_skipped_checks_on_one_line() {
    let world = World::new();
    let mut command = world.command(&["doctor"]);
    command.env_remove("DEPLOY_CLI_FINGERPRINT").env("NO_COLOR", "1");
    for columns in [60, 70, 80] {
        let shown = on_terminal(&command, columns, "");
        let (_, checks) = shown.split_once("\n\n").unwrap();
        let start = checks.find("failed   certificate").unwrap();
        let hint: Vec<&str> = checks[start..].lines().skip_while(|line| !line.contains("hint: ")).collect();
        assert!(hint[0].starts_with(&" ".repeat(24)) && hint[1].starts_with(&" ".repeat(24)), "{shown}");
        let is_copied = |line: &str| line.matches(':').count() > 30 || line.contains("`deploy-cli login ");
        let fits = |line: &str| line.chars().count() <= usize::from(columns) || is_copied(line);
        assert!(shown.lines().all(fits), "{shown}");
        assert!(shown.contains("\nskipped  credentials, api, clock\n"), "{shown}");
    }
    assert!(!run(&mut command).exits(7).stdout.contains("an earlier check failed"));
}

#[test]
fn dumb_terminal_gets_plain_lines() {
    let world = World::new();
    world.configured(1);
    let shown = on_terminal(world.command(&["cluster", "deploy", "demo"]).env("TERM", "dumb"), 120, "");
    let line = regex::Regex::new(r"(?m)^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ cluster demo is deployed \(").unwrap();
    assert!(line.is_match(&shown), "{shown}");
    assert!(shown.contains(" deploying cluster demo (job ") && !shown.contains('\u{1b}'), "{shown}");
}

#[test]
fn locale_without_utf_8_gets_ascii() {
    let world = World::new();
    world.created(2);
    for (variables, is_ascii) in [
        (&[("LC_ALL", "C")][..], true),
        (&[("LC_ALL", ""), ("LANG", "C")], true),
        (&[("LC_ALL", "")], true),
        (&[("LC_ALL", ""), ("LC_CTYPE", "C.UTF-8"), ("LANG", "C")], false),
    ] {
        let done = on_terminal(world.command(&["backup", "create"]).envs(variables.iter().copied()), 80, "");
        let mark = if is_ascii { "ok" } else { "✓" };
        assert!(done.is_ascii() == is_ascii && done.contains(mark), "{variables:?}\n{done}");
    }
}

#[test]
fn plan_steps_tables_and_errors_are_ascii_without_utf_8() {
    let world = World::new();
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("demo.yaml");
    let template = world.ok("cluster template --nodes 4").stdout;
    std::fs::write(&file, &template).unwrap();
    let changed = folder.path().join("changed.yaml");
    std::fs::write(&changed, template.replace("ntp.example.com", "ntp2.example.com")).unwrap();
    let shown = |args: &[&str], columns: u16| {
        let mut command = world.command(args);
        command.env("VCENTER_PASSWORD", "vcenter-secret").env("ONTAP_PASSWORD", "Ontap-secret-1");
        on_terminal(command.env("LC_ALL", "C").env("NO_COLOR", "1"), columns, "")
    };
    let (file, changed) = (file.to_str().unwrap(), changed.to_str().unwrap());
    for (args, columns, wanted) in [
        (&["cluster", "apply", "-f", file, "--dry-run"][..], 80, "esx-01.example.com ... esx-04.example.com"),
        (&["cluster", "apply", "-f", file, "--yes"], 60, "ok cluster demo is deployed"),
        (&["cluster", "apply", "-f", changed, "--dry-run"], 80, "ntp.example.com -> ntp2.example.com"),
        (&["node", "list"], 40, "demo-04"),
        (&["cluster", "list", "--jq", &format!(".[0].name | .{}", "a".repeat(400))], 60, "error: "),
        (&["cluster", "show", "nobody"], 40, "error: there is no cluster"),
    ] {
        let text = shown(args, columns);
        assert!(text.is_ascii() && text.contains(wanted), "{args:?}\n{text}");
    }
}

#[test]
fn narrow_terminal_shortens_the_id_before_the_message() {
    let world = World::new();
    world.created(1);
    world.simulator.hold_jobs(true);
    let id = world.ok("cluster delete demo --yes --no-wait -o id").stdout.trim().to_owned();
    for (columns, name) in [(120, id.clone()), (80, id.clone()), (60, format!("{}…", &id[..8]))] {
        let shown = on_terminal(&world.command(&["job", "wait", &id, "--timeout", "500ms"]), columns, "");
        assert!(shown.contains(&format!("job {name}: queued: The job is queued. ")), "{columns}\n{shown}");
    }
    let ascii = on_terminal(world.command(&["job", "wait", &id, "--timeout", "500ms"]).env("LC_ALL", "C"), 60, "");
    assert!(ascii.contains(&format!("job {}...: queued: The job is queued. ", &id[..8])), "{ascii}");
    let shown = on_terminal(&world.command(&["job", "wait", &id, "--timeout", "500ms"]), 40, "");
    assert!(shown.contains(&format!("job {}…: queued: The… ", &id[..8])), "{shown}");
}

#[test]
fn empty_list_is_a_sentence_on_a_terminal_only() {
    let world = World::new();
    for (line, sentence) in [
        ("cluster list", "No clusters found.\n"),
        ("node list", "No nodes found.\n"),
        ("license list --filter type=none", "No licenses found.\n"),
        ("network-check list", "No network checks found.\n"),
        ("event list --filter message=none", "No events found.\n"),
        ("cluster list -o json", "[]\n"),
        ("cluster list --jq .", "[]\n"),
    ] {
        let command = world.command(&line.split(' ').collect::<Vec<_>>());
        assert_eq!(on_terminal(&command, 80, ""), sentence, "{line}");
        assert_eq!(run(&mut world.command(&line.split(' ').collect::<Vec<_>>())).exits(0).stderr, "", "{line}");
    }
    let command = world.command(&["cluster", "list"]);
    assert!(!on_terminal(&command, 80, ">/dev/null").contains("found"));
    assert!(!on_terminal(&command, 80, "2>/dev/null").contains("found"));
    assert!(!on_terminal(&world.command(&["cluster", "list", "-q"]), 80, "").contains("found"));
}
