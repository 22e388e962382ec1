//! `simulator serve --state`: acknowledged changes survive the process.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use crate::support::{Run, bare, export, run};

/// A simulator in its own process.
struct Served {
    child: Child,
    exports: Vec<(String, String)>,
}

impl Served {
    fn start(state: &Path, more: &[&str]) -> Self {
        let args = ["simulator", "serve", "--listen", "127.0.0.1:0", "--state", state.to_str().unwrap()];
        let mut child = bare(&[&args[..], more].concat()).stdout(Stdio::piped()).spawn().unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap()).lines().map(Result::unwrap);
        let exports = lines.filter_map(|line| export(&line)).take(4).collect();
        Self { child, exports }
    }

    fn command(&self, line: &str) -> Command {
        let mut command = bare(&line.split_whitespace().collect::<Vec<_>>());
        command.envs(self.exports.clone());
        command
    }

    fn run(&self, line: &str) -> Run {
        run(&mut self.command(line))
    }

    fn export(&self, name: &str) -> &str {
        &self.exports.iter().find(|(n, _)| n == name).unwrap().1
    }

    fn kill(mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }
}

#[test]
fn acknowledged_changes_survive_a_kill() {
    let folder = tempfile::tempdir().unwrap();
    let state = folder.path().join("state.json");
    let mut acknowledged: Vec<String> = Vec::new();
    let mut first: Option<(String, String)> = None;
    for round in 0..5 {
        let served = Served::start(&state, &["--speed", "1000"]);
        let now = (served.export("DEPLOY_CLI_FINGERPRINT").to_owned(), served.export("DEPLOY_CLI_PASSWORD").to_owned());
        assert_eq!(*first.get_or_insert(now.clone()), now, "certificate and password do not change");
        let ids = served.run("cluster list -o id").exits(0).stdout;
        let ids: Vec<&str> = ids.lines().collect();
        assert!(acknowledged.iter().all(|id| ids.contains(&id.as_str())), "round {round}");
        // The simulator is killed while some of the writers are running.
        let writers: Vec<_> = (0..6)
            .map(|n| {
                let mut command = served.command(&format!("cluster create c{round}-{n} --nodes 4 -o id -q"));
                command.stdout(Stdio::piped()).spawn().unwrap()
            })
            .collect();
        let mut writers = writers.into_iter();
        let created = |child: Child| {
            let output = child.wait_with_output().unwrap();
            String::from_utf8(output.stdout).unwrap().trim().to_owned()
        };
        acknowledged.extend(writers.by_ref().take(round + 1).map(created).filter(|id| !id.is_empty()));
        served.kill();
        acknowledged.extend(writers.map(created).filter(|id| !id.is_empty()));
    }
    assert!(acknowledged.len() >= 15, "{}", acknowledged.len());
}

#[test]
fn jobs_continue_after_a_restart() {
    let folder = tempfile::tempdir().unwrap();
    let state = folder.path().join("state.json");
    // Slow, so that the job does not end before the simulator is killed.
    let served = Served::start(&state, &["--speed", "0.001"]);
    served.run("cluster create demo --nodes 1").exits(0);
    let job = served.run("cluster delete demo --yes --no-wait -o id").exits(0).stdout;
    served.kill();
    let served = Served::start(&state, &["--speed", "1000000"]);
    served.run(&format!("job wait {job}")).exits(0);
    served.run("cluster show demo").exits(5);
    served.kill();
}

#[test]
fn damaged_or_locked_state_file_is_rejected_unchanged() {
    let folder = tempfile::tempdir().unwrap();
    let state = folder.path().join("state.json");
    let serve =
        || run(&mut bare(&["simulator", "serve", "--listen", "127.0.0.1:0", "--state", state.to_str().unwrap()]));
    for damaged in ["", "{", "{\"format\": 1}", "{\"format\": 99, \"x\": 1}", "\u{0}\u{1}"] {
        std::fs::write(&state, damaged).unwrap();
        serve().exits(1).says("it is left as it is");
        assert_eq!(std::fs::read_to_string(&state).unwrap(), damaged);
    }
    std::fs::remove_file(&state).unwrap();
    let served = Served::start(&state, &[]);
    serve().exits(1).says("is in use by another simulator");
    served.kill();
    let content = std::fs::read(&state).unwrap();
    std::fs::write(&state, &content[..content.len() / 2]).unwrap();
    serve().exits(1).says("is damaged; it is left as it is");
}

#[cfg(unix)]
#[test]
fn state_file_is_private() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    let state = folder.path().join("state.json");
    Served::start(&state, &[]).kill();
    assert_eq!(std::fs::metadata(&state).unwrap().permissions().mode() & 0o777, 0o600);
}
