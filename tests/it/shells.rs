//! Completion in real shells. Shells that are not installed are skipped with a message.

use std::path::Path;
use std::process::Command;
use std::time::Duration;

use crate::support::World;
use crate::support::raw::Raw;
use expectrl::session::OsSession;
use expectrl::{Expect, Session};
use serde_json::json;

/// A simulator with names to complete, and a folder in which the shells run.
struct Fixture {
    world: World,
    folder: tempfile::TempDir,
    /// The id of a host whose name a shell would evaluate.
    odd: String,
    job: String,
}

impl Fixture {
    fn new() -> Self {
        let world = World::new();
        world.created(1);
        world.ok("host register esx-01.example.com --hypervisor kvm --login root");
        let job = world.ok("job list -o id").stdout.trim().to_owned();
        let host = json!({"name": "$(touch pwned)", "hypervisor_type": "KVM",
                          "credential": {"username": "root", "password": "x"}});
        Raw::new(&world.simulator, "/api").request("POST", "/hosts").json(&json!({"hosts": [host]})).send().unwrap();
        let odd = world.ok("host list --filter name=$(touch*pwned) -o id").stdout.trim().to_owned();
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("my file"), "x").unwrap();
        Self { world, folder, odd, job }
    }

    /// A shell in the folder, with the program in its `PATH` and without the user's settings. `None` if it is not installed.
    fn shell(&self, name: &str, args: &[&str]) -> Option<Command> {
        let path = std::env::var("PATH").unwrap();
        if !std::env::split_paths(&path).any(|folder| folder.join(name).is_file()) {
            eprintln!("skipped: {name} is not installed");
            return None;
        }
        let program = Path::new(env!("CARGO_BIN_EXE_deploy-cli")).parent().unwrap();
        let mut shell = Command::new(name);
        for (name, value) in self.world.command(&[]).get_envs() {
            match value {
                Some(value) => shell.env(name, value),
                None => shell.env_remove(name),
            };
        }
        let home = self.folder.path().join("home");
        std::fs::create_dir_all(&home).unwrap();
        shell
            .args(args)
            .current_dir(self.folder.path())
            .env("PATH", format!("{}:{path}", program.display()))
            .env("HOME", &home)
            .env("XDG_CONFIG_HOME", &home)
            .env("XDG_DATA_HOME", &home)
            .env("INPUTRC", "/dev/null")
            .env("TERM", "dumb")
            .env("PS1", "ready> ");
        Some(shell)
    }

    /// Lines, and the completion of their last word.
    fn lines(&self) -> Vec<(String, &str)> {
        let job = format!("deploy-cli job show {}", &self.job[..8]);
        let odd = format!("deploy-cli host delete {}", &self.odd[..8]);
        let fixed = [
            ("deploy-cli clu", "cluster"),
            ("deploy-cli cluster list --lim", "--limit"),
            ("deploy-cli cluster list --output=js", "--output=json"),
            ("deploy-cli cluster show de", "demo"),
            ("deploy-cli node show --cluster demo demo-0", "demo-01"),
            ("deploy-cli host show esx", "esx-01.example.com"),
            ("deploy-cli cluster list --fields name,ontap_im", "name,ontap_image_version"),
            ("deploy-cli job list --filter state=ru", "state=running"),
        ];
        let mut all: Vec<(String, &str)> = fixed.iter().map(|(line, word)| ((*line).to_owned(), *word)).collect();
        all.extend([(job, self.job.as_str()), (odd, self.odd.as_str())]);
        all
    }

    /// Completes all lines, a file name with a space and a word in an open quote, and checks that no name was evaluated.
    #[track_caller]
    fn completes_everything(&self, session: &mut OsSession) {
        for (line, last) in self.lines() {
            completes(session, &line, last);
        }
        completes(session, "deploy-cli cluster list --password-file m", "my file");
        completes(session, "deploy-cli node list --cluster \"de", "demo");
        // No space follows what is not complete.
        completes(session, "deploy-cli cluster list --filter is_dep\ttr", "is_deployed=true");
        completes(session, "deploy-cli cluster list --sort gate\t\\ d", "gateway desc");
        for line in ["cluster list --fields m", "cluster list --filter m", "cluster list --sort m", "cluster show m"] {
            completes(session, &format!("deploy-cli {line}"), "m");
        }
        self.assert_nothing_evaluated();
    }

    fn assert_nothing_evaluated(&self) {
        assert!(!self.folder.path().join("pwned").exists(), "a name was evaluated");
    }
}

fn generated(file: &str) -> String {
    format!("{}/completions/{file}", env!("CARGO_MANIFEST_DIR"))
}

/// An interactive shell on a terminal.
fn session(shell: Command, setup: &[&str]) -> OsSession {
    let mut session = Session::spawn(shell).unwrap();
    session.set_expect_timeout(Some(Duration::from_secs(30)));
    session.expect("ready> ").unwrap();
    for line in setup {
        session.send(format!("{line}\r")).unwrap();
        session.expect("ready> ").unwrap();
    }
    session
}

/// Types a line and Tab, and lets the shell print the completed words.
#[track_caller]
fn completes(session: &mut OsSession, line: &str, last: &str) {
    session.send(format!("{line}\t")).unwrap();
    // Ctrl-A moves to the start of the line, where the command that prints the words is inserted.
    session.send("\u{1}printf '<%s>' \r").unwrap();
    if let Err(error) = session.expect(format!("<{last}>")) {
        panic!("{line} does not become {last}: {error}");
    }
    session.expect("ready> ").unwrap();
}

#[test]
fn bash() {
    let fixture = Fixture::new();
    let Some(shell) = fixture.shell("bash", &["--norc", "--noprofile", "-i"]) else { return };
    let source = format!("source {}", generated("deploy-cli.bash"));
    let mut session = session(shell, &["bind 'set enable-bracketed-paste off'", &source]);
    fixture.completes_everything(&mut session);
}

#[test]
fn zsh() {
    let fixture = Fixture::new();
    let Some(shell) = fixture.shell("zsh", &["-f", "-i"]) else { return };
    let functions = format!("fpath=({}/completions $fpath)", env!("CARGO_MANIFEST_DIR"));
    let mut session = session(shell, &["bindkey -e", &functions, "autoload -Uz compinit && compinit -u -D"]);
    fixture.completes_everything(&mut session);
}

#[test]
fn zsh_with_sourced_script() {
    let fixture = Fixture::new();
    let Some(shell) = fixture.shell("zsh", &["-f", "-i"]) else { return };
    let setup = ["bindkey -e", "autoload -Uz compinit && compinit -u -D", "source <(deploy-cli completion zsh)"];
    completes(&mut session(shell, &setup), "deploy-cli cluster show de", "demo");
}

#[test]
fn fish() {
    let fixture = Fixture::new();
    let offered = |line: &str| {
        let script = format!("source {}; complete --do-complete $argv[1]", generated("deploy-cli.fish"));
        let output = fixture.shell("fish", &["--no-config", "--command", &script, line])?.output().unwrap();
        assert_eq!(String::from_utf8_lossy(&output.stderr), "", "{line}");
        let text = String::from_utf8(output.stdout).unwrap();
        Some(text.lines().map(|l| l.split('\t').next().unwrap().to_owned()).collect::<Vec<_>>())
    };
    for (line, last) in fixture.lines() {
        let Some(words) = offered(&line) else { return };
        assert_eq!(words, [last], "{line}");
    }
    assert_eq!(offered("deploy-cli cluster list --password-file m").unwrap(), ["my file"]);
    assert_eq!(offered("deploy-cli cluster list --fields m").unwrap(), [""; 0]);
    assert_eq!(offered("deploy-cli cluster list --filter is_dep").unwrap(), ["is_deployed="]);
    assert!(offered("deploy-cli host show ").unwrap().contains(&fixture.odd));
    fixture.assert_nothing_evaluated();
}
