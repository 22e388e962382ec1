//! Shared test helpers, which run the real binary against the simulator or a stub.

pub mod cluster_files;
pub mod profiles;
pub mod raw;
pub mod stub;
#[cfg(unix)]
mod unix;
#[cfg(windows)]
mod windows;

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, ChildStderr, ChildStdout, Command, Stdio};

use deploy_cli::deploy::{Client, Login, Trust, Verbosity};
use deploy_cli::simulator::{Options, Simulator};
use secrecy::ExposeSecret;
use serde_json::Value;
#[cfg(unix)]
use unix::in_own_console;
#[cfg(unix)]
pub use unix::{in_shell, on_terminal};
#[cfg(windows)]
use windows::in_own_console;

/// The ONTAP, hypervisor and backup passwords of the tests, which must not appear in any output.
pub const ONTAP_PASSWORD: &str = "Ontap-hunter2-a";
pub const HYPERVISOR_PASSWORD: &str = "vcenter-hunter2-b";
pub const BACKUP_PASSWORD: &str = "backup-hunter2-c";

/// The form of the ids of the simulator, as a regular expression.
pub const UUID: &str = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

/// The result of a finished command.
#[derive(Debug)]
pub struct Run {
    pub status: i32,
    pub stdout: String,
    pub stderr: String,
}

impl Run {
    /// Asserts the exit status, and prints stdout and stderr if it differs.
    #[track_caller]
    pub fn exits(self, status: i32) -> Self {
        assert_eq!(self.status, status, "stdout:\n{}\nstderr:\n{}", self.stdout, self.stderr);
        self
    }

    /// Asserts that stderr contains a text.
    #[track_caller]
    pub fn says(self, text: &str) -> Self {
        assert!(self.stderr.contains(text), "missing: {text:?}\nstderr:\n{}", self.stderr);
        self
    }

    /// Parses stdout, which must be one JSON document.
    #[track_caller]
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.stdout).unwrap_or_else(|e| panic!("{e}\nstdout:\n{}", self.stdout))
    }
}

/// The binary, isolated from the user's environment: no server is selected, and neither the configuration nor the
/// keyring of the user is accessible.
pub fn bare(args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_deploy-cli"));
    for (name, _) in std::env::vars_os() {
        let text = name.to_string_lossy();
        if text.starts_with("DEPLOY_CLI_") || text.to_lowercase().ends_with("_proxy") || text == "NO_COLOR" {
            command.env_remove(name);
        }
    }
    let nowhere = "/dev/null/nowhere";
    at_home(&mut command, Path::new(nowhere)).env("XDG_RUNTIME_DIR", nowhere);
    command.env("DBUS_SESSION_BUS_ADDRESS", "unix:path=/dev/null/nowhere");
    command.env_remove("LC_CTYPE").env_remove("LANG").env("LC_ALL", "C.UTF-8");
    command.args(args).stdin(Stdio::null());
    command
}

/// Gives a command a home directory. Its configuration is in `.config`.
pub fn at_home<'a>(command: &'a mut Command, folder: &Path) -> &'a mut Command {
    command.env("HOME", folder).env_remove("XDG_CONFIG_HOME").env("APPDATA", folder.join(".config"))
}

/// A word as it is quoted in hints.
pub fn quoted(word: &str) -> String {
    let quote = if cfg!(windows) { '"' } else { '\'' };
    format!("{quote}{word}{quote}")
}

/// The name and the value of a variable in a line that `simulator serve` prints for the shell; `None` for other lines.
pub fn export(line: &str) -> Option<(String, String)> {
    let (prefix, equals) = if cfg!(windows) { ("$env:", " = ") } else { ("export ", "=") };
    let (name, value) = line.strip_prefix(prefix)?.split_once(equals)?;
    Some((name.to_owned(), value.trim_matches('\'').to_owned()))
}

/// A port of the loopback interface that refuses connections while this value exists. It is the local port of a client
/// connection, so no server of another test can use it.
pub struct ClosedPort {
    client: TcpStream,
    _server: TcpListener,
}

impl ClosedPort {
    pub fn new() -> Self {
        let server = TcpListener::bind("127.0.0.1:0").unwrap();
        Self { client: TcpStream::connect(server.local_addr().unwrap()).unwrap(), _server: server }
    }

    pub fn address(&self) -> SocketAddr {
        self.client.local_addr().unwrap()
    }
}

/// Runs a command and waits for it.
#[track_caller]
pub fn run(command: &mut Command) -> Run {
    let output = command.output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    Run { status: output.status.code().unwrap_or(-1), stdout: text(output.stdout), stderr: text(output.stderr) }
}

/// Runs a command with input on stdin and waits for it.
#[track_caller]
pub fn run_with(command: &mut Command, stdin: &[u8]) -> Run {
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    child.stdin.take().unwrap().write_all(stdin).unwrap();
    let output = child.wait_with_output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    Run { status: output.status.code().unwrap_or(-1), stdout: text(output.stdout), stderr: text(output.stderr) }
}

/// A simulator, and methods that run the binary against it.
pub struct World {
    pub simulator: Simulator,
}

impl World {
    /// A simulator whose jobs end immediately.
    pub fn new() -> Self {
        Self::with(Options::default())
    }

    /// A simulator with these options whose jobs end immediately.
    pub fn with(options: Options) -> Self {
        Self { simulator: Simulator::start(Options { speed: 1e6, ..options }).unwrap() }
    }

    /// The client of the library for the simulator.
    pub fn client(&self) -> Client {
        let simulator = &self.simulator;
        Client::new(Login {
            endpoint: simulator.url().parse().unwrap(),
            profile: None,
            trust: Trust::Pin(simulator.fingerprint().parse().unwrap()),
            username: simulator.username().to_owned(),
            password: simulator.password().clone(),
            verbosity: Verbosity::default(),
        })
        .unwrap()
    }

    /// The binary, with the simulator and all passwords in its environment.
    pub fn command(&self, args: &[&str]) -> Command {
        let mut command = bare(args);
        command
            .env("DEPLOY_CLI_URL", self.simulator.url())
            .env("DEPLOY_CLI_USERNAME", self.simulator.username())
            .env("DEPLOY_CLI_PASSWORD", self.simulator.password().expose_secret())
            .env("DEPLOY_CLI_FINGERPRINT", self.simulator.fingerprint())
            .env("DEPLOY_CLI_ONTAP_PASSWORD", ONTAP_PASSWORD)
            .env("DEPLOY_CLI_HYPERVISOR_PASSWORD", HYPERVISOR_PASSWORD)
            .env("DEPLOY_CLI_BACKUP_PASSWORD", BACKUP_PASSWORD);
        command
    }

    /// Runs the binary and waits for it.
    #[track_caller]
    pub fn run(&self, args: &[&str]) -> Run {
        run(&mut self.command(args))
    }

    /// Runs a command line, split at spaces, and asserts that it succeeds.
    #[track_caller]
    pub fn ok(&self, line: &str) -> Run {
        self.run(&line.split_whitespace().collect::<Vec<_>>()).exits(0)
    }

    /// Runs command lines, split at spaces, and returns their output as a text for snapshots. Values that differ between
    /// runs are replaced, and progress, which depends on timing, is omitted.
    pub fn transcript(&self, lines: &[&str]) -> String {
        let mut text = String::new();
        for line in lines {
            let run = self.run(&line.split_whitespace().collect::<Vec<_>>());
            text += &format!("$ deploy-cli {line}\n{}", run.stdout);
            text += &run.stderr.lines().map(|l| format!("2> {l}\n")).collect::<String>();
            text += &format!("=> {}\n\n", run.status);
        }
        let mut stable = text;
        for (pattern, with) in [
            (UUID, "00000000-0000-0000-0000-000000000000"),
            (r"\b\d{20}\b", "00000000000000000000"),
            (r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z", "2026-01-01T00:00:00.000000Z"),
            (r"(?m)^2> \S+Z .*\(job \S+\): (queued|running|success).*\n", ""),
            (r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", "2026-01-01T00:00:00Z"),
            (r"\b\d+\.\ds\b", "0.0s"),
            // In a column, a duration of a second or more.
            (r"(Z  )\d+s  ", "${1}0.0s"),
            (r"127\.0\.0\.1:\d+", "127.0.0.1:8443"),
        ] {
            stable = regex::Regex::new(pattern).unwrap().replace_all(&stable, with).into_owned();
        }
        stable
    }

    /// Creates a cluster `demo`.
    #[track_caller]
    pub fn created(&self, nodes: u8) {
        self.ok(&format!("cluster create demo --nodes {nodes}"));
    }

    /// Creates and configures a cluster `demo`, so that it can be deployed.
    #[track_caller]
    pub fn configured(&self, nodes: u8) {
        self.ok("credential add vc.example.com --type vcenter --login administrator@vsphere.local");
        self.ok(&format!(
            "cluster create demo --nodes {nodes} --ip 10.0.0.10 --netmask 255.255.255.0 --gateway 10.0.0.1 --image 9.16.1"
        ));
        for n in 1..=nodes {
            let (node, host) = (format!("demo-{n:02}"), format!("esx-{n:02}"));
            self.ok(&format!("host register {host} --hypervisor esx --vcenter vc.example.com"));
            self.ok(&format!(
                "node modify {node} --cluster demo --host {host} --ip 10.0.0.{} --instance-type small --raid hardware",
                10 + n
            ));
            self.ok(&format!("node network set {node} mgmt ONTAP-Management --cluster demo"));
            self.ok(&format!("node network set {node} data ONTAP-External --cluster demo --vlan 100"));
            if nodes > 1 {
                self.ok(&format!("node network set {node} internal ONTAP-Internal --cluster demo"));
            }
            self.ok(&format!("node pool attach {node} datastore1 --capacity 2TB --cluster demo"));
        }
    }

    /// Creates, configures and deploys a cluster `demo`.
    #[track_caller]
    pub fn deployed(&self, nodes: u8) {
        self.configured(nodes);
        self.ok("cluster deploy demo");
    }

    /// Starts the binary in the background.
    pub fn spawn(&self, args: &[&str]) -> Running {
        Running::start(&mut self.command(args))
    }
}

/// A running command whose stderr is read line by line.
pub struct Running {
    child: Child,
    stderr: BufReader<ChildStderr>,
    output: String,
}

impl Running {
    /// Starts a command.
    pub fn start(command: &mut Command) -> Self {
        in_own_console(command);
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let stderr = BufReader::new(child.stderr.take().unwrap());
        Self { child, stderr, output: String::new() }
    }

    /// Takes stdout, for reading while the command runs. [`Running::end`] then returns an empty stdout.
    pub fn stdout(&mut self) -> BufReader<ChildStdout> {
        BufReader::new(self.child.stdout.take().unwrap())
    }

    /// Reads stderr up to the first line that contains `text`, and returns that line.
    #[track_caller]
    pub fn until(&mut self, text: &str) -> String {
        loop {
            let mut line = String::new();
            let bytes = self.stderr.read_line(&mut line).unwrap();
            assert!(bytes > 0, "ended without {text:?}:\n{}", self.output);
            self.output += &line;
            if line.contains(text) {
                return line;
            }
        }
    }

    /// Kills the command.
    pub fn kill(self) {
        drop(self);
    }

    /// Waits for the command.
    pub fn end(mut self) -> Run {
        let pipe = self.child.stdout.take();
        // Both are read at the same time: a command that writes much to one blocks until it is read.
        let stdout = std::thread::spawn(move || pipe.map(std::io::read_to_string).transpose().unwrap());
        self.stderr.read_to_string(&mut self.output).unwrap();
        let stdout = stdout.join().unwrap().unwrap_or_default();
        let status = self.child.wait().unwrap();
        Run { status: status.code().unwrap_or(-1), stdout, stderr: std::mem::take(&mut self.output) }
    }
}

/// Lets no command outlive a test that fails.
impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
