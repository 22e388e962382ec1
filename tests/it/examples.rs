//! Runs every example of `--help`. The examples of a command run in order, in a shell, against a simulator whose state
//! `tests/data/help` describes.

use std::fs;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::Mutex;
use std::time::{Duration, Instant};

use clap::CommandFactory;
use deploy_cli::cli::Cli;
use deploy_cli::help;
use deploy_cli::simulator::{Options, Scenario};

use crate::support::World;

/// The password of all accounts in the examples.
const PASSWORD: &str = "hunter2-Abc";
/// How long an example that does not end by itself must run.
const ENDLESS: Duration = Duration::from_millis(500);

/// A folder with the files that the examples use and the state of a simulator.
struct Stage {
    folder: tempfile::TempDir,
}

impl Stage {
    fn new() -> Self {
        let stage = Self { folder: tempfile::tempdir().unwrap() };
        let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/help");
        for folder in ["work/backups", "work/sites/north", "home/.zfunc", "home/.config/fish/completions", "bin"] {
            fs::create_dir_all(stage.at(folder)).unwrap();
        }
        fs::create_dir_all(stage.at("home/.local/share/bash-completion/completions")).unwrap();
        std::os::unix::fs::symlink(env!("CARGO_BIN_EXE_deploy-cli"), stage.at("bin/deploy-cli")).unwrap();
        fs::copy(data.join("branch.yaml"), stage.at("work/branch.yaml")).unwrap();
        fs::copy(data.join("branch.yaml"), stage.at("work/sites/north/branch.yaml")).unwrap();
        let fleet = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/fleet");
        for name in ["site.yaml", "sites.csv"] {
            fs::copy(fleet.join(name), stage.at("work").join(name)).unwrap();
        }
        fs::write(stage.at("work/password.txt"), PASSWORD).unwrap();
        fs::write(stage.at("work/body.json"), r#"{"password": "hunter2-Abc"}"#).unwrap();
        fs::write(stage.at("work/pipeline.sh"), "deploy-cli cluster list\n").unwrap();
        for serial in ["320000012345", "320000012346", "320000012347"] {
            let license = format!(r#"{{"statusResp": {{"serialNumber": "{serial}"}}}}"#);
            fs::write(stage.at(&format!("work/NLF-{serial}.txt")), license).unwrap();
        }
        let scenario = Some(Scenario::read(&data.join("scenario.toml")).unwrap());
        let (state, password) = (Some(stage.at("state")), Some(PASSWORD.into()));
        let world = World::with(Options { scenario, state, password, ..Options::default() });
        stage.succeeds(&world, &fs::read_to_string(data.join("setup.sh")).unwrap());
        drop(world);
        stage.name_the_first_job();
        stage
    }

    fn at(&self, path: &str) -> PathBuf {
        self.folder.path().join(path)
    }

    /// Gives the first job an id that starts as in the examples.
    fn name_the_first_job(&self) {
        let text = fs::read_to_string(self.at("state")).unwrap();
        let state: serde_json::Value = serde_json::from_str(&text).unwrap();
        let id = state["state"]["jobs"][0]["id"].as_str().unwrap();
        fs::write(self.at("state"), text.replace(id, &format!("5b0f0d4c{}", &id[8..]))).unwrap();
    }

    /// Copies the folder, and starts a simulator with the same state.
    fn copy(&self) -> (Self, World) {
        let copy = Self { folder: tempfile::tempdir().unwrap() };
        let copied = Command::new("cp").arg("-a").arg(self.at(".")).arg(copy.folder.path()).status().unwrap();
        assert!(copied.success());
        let world = World::with(Options { state: Some(copy.at("state")), ..Options::default() });
        copy.succeeds(&world, "deploy-cli login \"$DEPLOY_CLI_URL\" --name lab");
        (copy, world)
    }

    /// A shell that runs a script in the folder, logged in to the simulator.
    fn shell(&self, world: &World, script: &str) -> Command {
        let mut shell = Command::new("sh");
        // The environment of the binary in tests, which selects the simulator and hides the user's settings.
        for (name, value) in world.command(&[]).get_envs() {
            match value {
                Some(value) => shell.env(name, value),
                None => shell.env_remove(name),
            };
        }
        let path = std::env::var_os("PATH").unwrap_or_default();
        let path = std::env::join_paths([self.at("bin")].into_iter().chain(std::env::split_paths(&path))).unwrap();
        shell.env("PATH", path).env("HOME", self.at("home")).env_remove("XDG_CONFIG_HOME");
        for name in ["ONTAP", "HYPERVISOR", "BACKUP"] {
            shell.env_remove(format!("DEPLOY_CLI_{name}_PASSWORD"));
        }
        shell.envs([("VCENTER_PASSWORD", PASSWORD), ("ONTAP_PASSWORD", PASSWORD)]);
        shell.env("FINGERPRINT", world.simulator.fingerprint());
        // The address of the simulator is not known in advance, and port 8443 may be in use.
        let script =
            script.replace("deploy.example.com", &world.simulator.address().to_string()).replace(":8443", ":0");
        shell.args(["-c", &script]).current_dir(self.at("work"));
        shell.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        shell
    }

    fn succeeds(&self, world: &World, script: &str) {
        let output = self.shell(world, script).output().unwrap();
        let text = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "$ {script}\n{}\n{text}", output.status);
    }

    /// Runs an example. The error contains its status and stderr.
    fn run(&self, world: &World, example: &str) -> Result<(), String> {
        let mut shell = self.shell(world, &help::wrap_example(example));
        let (succeeded, output) =
            if example.contains(" --follow") || example.contains(" --watch") || example.contains("simulator serve") {
                let mut child = shell.process_group(0).spawn().unwrap();
                let ended = ends_within(&mut child, ENDLESS);
                let group = rustix::process::Pid::from_child(&child);
                let _ = rustix::process::kill_process_group(group, rustix::process::Signal::TERM);
                let output = child.wait_with_output().unwrap();
                (!ended, output)
            } else {
                let output = shell.output().unwrap();
                (output.status.success(), output)
            };
        let text = String::from_utf8_lossy(&output.stderr).into_owned();
        if succeeded { Ok(()) } else { Err(format!("$ {example}\n{}\n{text}", output.status)) }
    }
}

fn ends_within(child: &mut Child, time: Duration) -> bool {
    let start = Instant::now();
    while start.elapsed() < time {
        if child.try_wait().unwrap().is_some() {
            return true;
        }
        std::thread::sleep(Duration::from_millis(20));
    }
    false
}

/// Collects the examples of a command and its subcommands, with the words of the command.
fn collect(command: &clap::Command, words: &str, all: &mut Vec<(String, Vec<String>)>) {
    let examples = help::examples(command);
    assert!(!examples.is_empty(), "{words}: --help has no example");
    all.push((words.to_owned(), examples));
    for sub in command.get_subcommands().filter(|sub| sub.get_name() != "help") {
        collect(sub, &format!("{words} {}", sub.get_name()), all);
    }
}

#[test]
fn help_examples_run() {
    let mut all = Vec::new();
    collect(&Cli::command(), "deploy-cli", &mut all);
    let stage = Stage::new();
    let (next, failures) = (Mutex::new(all.iter()), Mutex::new(Vec::new()));
    let worker = || {
        loop {
            let Some((words, examples)) = next.lock().unwrap().next() else { return };
            let (stage, world) = stage.copy();
            let failed = examples.iter().find_map(|example| stage.run(&world, example).err());
            failures.lock().unwrap().extend(failed.map(|why| format!("{words} --help: {why}")));
        }
    };
    std::thread::scope(|scope| (0..4).for_each(|_| drop(scope.spawn(worker))));
    let failures = failures.into_inner().unwrap();
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}
