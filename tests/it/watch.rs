//! `--watch`: each change is shown, on a terminal in place, elsewhere as lines or documents.

use std::io::BufRead;

use deploy_cli::simulator::Options;
use serde_json::Value;

use crate::support::stub::{Identity, Stub, respond};
use crate::support::{Running, World, bare};

/// A command whose stdout is read line by line.
struct Watching {
    running: Running,
    lines: std::io::Lines<std::io::BufReader<std::process::ChildStdout>>,
}

impl Watching {
    fn start(world: &World, line: &str) -> Self {
        Self::of(world.spawn(&line.split_whitespace().collect::<Vec<_>>()))
    }

    fn of(mut running: Running) -> Self {
        let lines = running.stdout().lines();
        Self { running, lines }
    }

    #[track_caller]
    fn line(&mut self) -> String {
        self.lines.next().unwrap().unwrap()
    }

    #[track_caller]
    fn json(&mut self) -> Value {
        serde_json::from_str(&self.line()).unwrap()
    }

    /// Reads lines up to the one that contains a text.
    #[track_caller]
    fn until(&mut self, text: &str) -> String {
        loop {
            let line = self.line();
            if line.contains(text) {
                return line;
            }
        }
    }
}

#[test]
fn in_a_pipe_each_change_is_one_document_or_a_row() {
    let world = World::new();
    world.ok("cluster create a --nodes 1");
    let mut json = Watching::start(&world, "cluster list --watch -o json");
    let mut names = Watching::start(&world, "cluster list -w --jq .[].name");
    let mut rows = Watching::start(&world, "cluster list -w");
    let mut ids = Watching::start(&world, "cluster list -w -o id");
    assert_eq!(json.json().as_array().unwrap().len(), 1);
    assert_eq!(names.line(), "a");
    assert!(rows.line().starts_with("a  powered_off  "));
    let first = ids.line();
    world.ok("cluster create b --nodes 1");
    assert_eq!(json.json().as_array().unwrap().len(), 2);
    assert_eq!((names.line(), names.line()), ("a".to_owned(), "b".to_owned()));
    assert!(rows.line().starts_with("b  powered_off  "));
    assert_ne!(ids.line(), first);
    world.ok("cluster delete a --yes");
    assert_eq!(json.json()[0]["name"], "b");
    assert_eq!(rows.until("deleted"), "deleted: a");
}

#[test]
fn of_an_object_the_fields_that_changed_are_printed_until_it_is_gone() {
    let world = World::new();
    world.ok("cluster create a --nodes 1");
    let mut text = Watching::start(&world, "cluster show a --watch");
    let mut json = Watching::start(&world, "cluster show a --watch -o json");
    text.until("gateway");
    assert_eq!(json.json()["name"], "a");
    world.ok("cluster modify a --gateway 10.0.0.1");
    let line = text.until("10.0.0.1");
    assert_eq!(line.split_whitespace().collect::<Vec<_>>(), ["gateway", "10.0.0.1"]);
    assert_eq!(json.json()["gateway"], "10.0.0.1");
    world.ok("cluster delete a --yes");
    json.running.end().exits(5).says("error: ");
}

#[test]
fn a_job_is_watched_by_long_polls() {
    let world = World::new();
    world.ok("cluster create a --nodes 1");
    world.simulator.hold_jobs(true);
    let id = world.ok("cluster delete a --yes --no-wait -o id").stdout.trim().to_owned();
    let mut json = Watching::start(&world, &format!("job show {id} --watch -o json"));
    assert_eq!(json.json()["state"], "queued");
    world.simulator.step_job(&id);
    let job = json.json();
    assert_eq!((&job["state"], &job["id"]), (&"running".into(), &id.into()));
    world.simulator.hold_jobs(false);
    loop {
        if json.json()["state"] == "success" {
            break;
        }
    }
    let polls = world.simulator.requests().into_iter().filter(|request| request.target.contains("poll_timeout=120"));
    assert!(polls.count() >= 2);
}

#[test]
fn faults_are_told_once_and_survived() {
    let identity = Identity::self_signed();
    let list = |name: &str| format!(r#"{{"num_records": 1, "records": [{{"id": "7", "name": "{name}"}}]}}"#);
    // Each read is tried three times.
    let stub = Stub::start(&identity, move |_, number| match number {
        0 => respond(200, &list("before")),
        1..=6 => respond(503, "{}"),
        _ => respond(200, &list("after")),
    });
    let mut command = bare(&["cluster", "list", "--watch", "--jq", ".[0].name", "--url", &stub.url()]);
    command.args(["--fingerprint", &identity.fingerprint()]).env("DEPLOY_CLI_PASSWORD", "x");
    let mut names = Watching::of(Running::start(&mut command));
    assert_eq!(names.line(), "before");
    names.running.until("; still trying");
    let next = names.running.until("");
    assert!(next.contains("Deploy is responding again"), "{next}");
    assert_eq!(names.line(), "after");
}

#[test]
fn a_refusal_ends_it() {
    let identity = Identity::self_signed();
    let stub = Stub::start(&identity, |_, number| match number {
        0 => respond(200, r#"{"num_records": 0, "records": []}"#),
        _ => respond(401, r#"{"error": {"code": "x", "message": "no"}}"#),
    });
    let mut command = bare(&["cluster", "list", "--watch", "-o", "json", "--url", &stub.url()]);
    command.args(["--fingerprint", &identity.fingerprint()]).env("DEPLOY_CLI_PASSWORD", "x");
    let run = Running::start(&mut command).end().exits(4);
    assert_eq!(run.stdout, "[]\n");
}

#[test]
fn it_excludes_flags_with_another_meaning() {
    let world = World::new();
    world.run(&["cluster", "list", "--watch", "--all-profiles"]).exits(2).says("--all-profiles");
    world.run(&["cluster", "list", "--watch", "--no-wait"]).exits(2).says("--no-wait cannot be used with --watch");
    world.run(&["event", "list", "--watch", "--follow"]).exits(2).says("--follow");
}

#[test]
fn a_reader_that_leaves_ends_it() {
    let world = World::new();
    let mut watching = Watching::start(&world, "cluster list --watch -o json");
    assert_eq!(watching.line(), "[]");
    drop(watching.lines);
    if cfg!(windows) {
        // Windows tells of a closed pipe with the next change only.
        world.ok("cluster create other --nodes 1");
    }
    watching.running.end().exits(0);
}

#[cfg(unix)]
mod on_a_terminal {
    use std::num::NonZero;
    use std::time::Duration;

    use expectrl::session::OsSession;
    use expectrl::{Eof, Expect, Session};
    use rustix::process::Signal;

    use super::{Options, Watching, World};

    /// A command on a terminal.
    struct Terminal {
        session: OsSession,
        screen: vt100::Parser,
    }

    fn size(rows: u16, columns: u16) -> (NonZero<u16>, NonZero<u16>) {
        (NonZero::new(rows).unwrap(), NonZero::new(columns).unwrap())
    }

    impl Terminal {
        /// Starts a command in a shell that waits until the terminal has its size, and prints the exit status at the end.
        fn start(world: &World, line: &str, rows: u16, columns: u16) -> Self {
            let mut command = world.command(&line.split_whitespace().collect::<Vec<_>>());
            command.env("TERM", "xterm");
            let script = format!("read -r start; stty rows {rows} cols {columns}; \"$0\" \"$@\"; echo status $?");
            let mut session: OsSession = Session::spawn(crate::support::in_shell(&command, &script)).unwrap();
            session.set_expect_timeout(Some(Duration::from_secs(30)));
            session.send_line("").unwrap();
            let (rows, columns) = size(rows, columns);
            Self { session, screen: vt100::Parser::new(rows, columns, 0) }
        }

        /// Reads output until it contains a text, and returns the new output.
        #[track_caller]
        fn until(&mut self, text: &str) -> String {
            let found = self.session.expect(text).unwrap();
            self.screen.process(found.as_bytes());
            String::from_utf8_lossy(found.as_bytes()).into_owned()
        }

        fn contents(&self) -> String {
            self.screen.screen().contents()
        }

        fn resize(&mut self, rows: u16, columns: u16) {
            self.session.get_process_mut().set_window_size(columns, rows).unwrap();
            let (rows, columns) = size(rows, columns);
            self.screen.screen_mut().set_size(rows, columns);
        }

        /// Presses a key that ends it, and returns what is left on the terminal.
        #[track_caller]
        fn leave(mut self, key: &str) -> String {
            self.session.send(key).unwrap();
            let rest = self.session.expect(Eof).unwrap();
            self.screen.process(rest.as_bytes());
            assert!(!self.screen.screen().alternate_screen());
            self.contents()
        }
    }

    #[test]
    fn only_what_changed_is_written_and_the_last_state_stays() {
        let world = World::new();
        world.ok("cluster create first --nodes 1");
        let mut terminal = Terminal::start(&world, "cluster list --watch", 10, 120);
        terminal.until("q: quit");
        assert!(terminal.screen.screen().alternate_screen());
        assert!(terminal.contents().starts_with("NAME   STATE "), "{}", terminal.contents());
        world.ok("cluster modify first --gateway 10.0.0.1 --ip 10.0.0.9 --netmask 255.255.255.0");
        let written = terminal.until("q: quit");
        assert!(written.contains("10.0.0.9"), "{written:?}");
        world.ok("cluster create second --nodes 1");
        let written = terminal.until("second");
        assert!(terminal.contents().contains("first"));
        drop(written);
        terminal.until("q: quit");
        let left = terminal.leave("q");
        assert!(left.contains("second") && left.contains("status 0"), "{left}");
    }

    #[test]
    fn ctrl_c_leaves_with_0() {
        let world = World::new();
        let mut terminal = Terminal::start(&world, "cluster list --watch", 10, 80);
        terminal.until("q: quit");
        let left = terminal.leave("\u{3}");
        assert!(left.contains("status 0"), "{left}");
    }

    #[test]
    fn a_list_that_is_longer_than_the_screen_is_scrolled_and_resized() {
        let world = World::new();
        for n in 1..=9 {
            world.ok(&format!("cluster create c{n} --nodes 1"));
        }
        let mut terminal = Terminal::start(&world, "cluster list --watch --fields name --sort name", 5, 60);
        terminal.until("lines 1-4 of 10");
        assert!(terminal.contents().starts_with("NAME\nc1\nc2\nc3\n"), "{}", terminal.contents());
        terminal.session.send("\u{1b}[B").unwrap();
        terminal.until("lines 2-5 of 10");
        assert!(terminal.contents().starts_with("c1\nc2\nc3\nc4\n"), "{}", terminal.contents());
        terminal.resize(7, 30);
        terminal.until("lines 2-7 of 10");
        assert!(terminal.contents().starts_with("c1\nc2\nc3\nc4\nc5\nc6\n"), "{}", terminal.contents());
        assert!(terminal.leave("q").contains("status 0"));
    }

    #[test]
    fn a_job_is_redrawn_as_it_goes_on() {
        let world = World::with(Options::default());
        world.ok("cluster create a --nodes 1");
        world.simulator.hold_jobs(true);
        let id = world.ok("cluster delete a --yes --no-wait -o id").stdout.trim().to_owned();
        let mut terminal = Terminal::start(&world, &format!("job show {id} --watch"), 20, 100);
        terminal.until("queued");
        world.simulator.hold_jobs(false);
        terminal.until("success");
        assert!(terminal.leave("q").contains("status 0"));
    }

    #[test]
    fn sigint_leaves_a_pipe_with_0_and_sigterm_with_143() {
        let world = World::new();
        for (signal, status) in [(Signal::INT, 0), (Signal::TERM, 143)] {
            let mut watching = Watching::start(&world, "cluster list --watch -o json");
            watching.line();
            watching.running.signal(signal);
            watching.running.end().exits(status);
        }
    }
}
