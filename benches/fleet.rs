//! What many clusters cost in one apply: 100 of two nodes on four servers, and the plan for 1,000 that are up to date; and a
//! list of what 20 servers have, one of which does not respond. See README.md beside this file.
//! `cargo bench --bench fleet [-- many|plan|list]`
#![allow(clippy::unwrap_used, clippy::print_stdout)]

mod support;

use std::fmt::Write;
use std::net::TcpListener;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use deploy_cli::simulator::{Options, Simulator};
use secrecy::ExposeSecret;
use serde_json::{Value, json};
use support::{cpu_time, status, wants};

const LATENCY: Duration = Duration::from_millis(20);

fn main() {
    if wants("many") {
        many();
    }
    if wants("plan") {
        plan();
    }
    if wants("list") {
        list();
    }
}

/// Servers that are saved as `s0`, `s1` and so on, with a folder for the configuration and the files.
struct Servers {
    simulators: Vec<Simulator>,
    folder: tempfile::TempDir,
}

impl Servers {
    fn new(count: usize, latency: Duration) -> Self {
        let start = |_| Simulator::start(Options { speed: 1e6, latency, ..Options::default() }).unwrap();
        let simulators: Vec<Simulator> = (0..count).map(start).collect();
        let folder = tempfile::tempdir().unwrap();
        let mut config = String::new();
        for (n, simulator) in simulators.iter().enumerate() {
            let (url, print) = (simulator.url(), simulator.fingerprint());
            let command = format!("echo {}", simulator.password().expose_secret());
            writeln!(config, "[profile.s{n}]\nurl = {url:?}\nfingerprint = {print:?}\npassword_command = {command:?}")
                .unwrap();
        }
        std::fs::write(folder.path().join("config.toml"), config).unwrap();
        Self { simulators, folder }
    }

    /// Writes a file for each cluster, the first for the first server and so on. Returns their paths.
    fn files(&self, count: usize) -> Vec<String> {
        let clusters = self.folder.path().join("clusters");
        std::fs::create_dir(&clusters).unwrap();
        let write = |n: usize| {
            let path = clusters.join(format!("site-{n:04}.json"));
            std::fs::write(&path, file(n, n % self.simulators.len()).to_string()).unwrap();
            path.to_str().unwrap().to_owned()
        };
        (0..count).map(write).collect()
    }

    fn clusters(&self) -> String {
        self.folder.path().join("clusters").to_str().unwrap().to_owned()
    }

    fn command(&self, args: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_deploy-cli"));
        command.args(args).stdout(Stdio::null());
        command.env("DEPLOY_CLI_CONFIG", self.folder.path().join("config.toml"));
        command
    }

    fn start(&self, args: &[&str]) -> Child {
        self.command(&[&["cluster", "apply", "--quiet"], args].concat()).spawn().unwrap()
    }

    fn time(&self, args: &[&str]) -> Duration {
        let begun = Instant::now();
        assert!(self.start(args).wait().unwrap().success());
        begun.elapsed()
    }

    fn requests(&self) -> usize {
        self.simulators.iter().map(|simulator| simulator.requests().len()).sum()
    }
}

/// A cluster of two nodes on hosts of its own, behind a vCenter that all share.
fn file(n: usize, server: usize) -> Value {
    let (high, low) = (n / 200, n % 200 + 1);
    let host = |node: usize| format!("esx-{n:04}-{node}");
    let network = |purpose: &str| json!({"purpose": purpose, "name": format!("ONTAP-{purpose}")});
    let node = |node: usize| {
        json!({
            "ip": format!("10.{high}.{low}.1{node}"), "host_name": host(node), "instance_type": "small",
            "networks": [
                {"purpose": "mgmt", "name": "ONTAP-Management"}, {"purpose": "data", "name": "ONTAP-Data"},
                network("Internal"),
            ],
            "storage": {"pools": [{"name": "datastore1", "capacity": "1TB"}]},
        })
    };
    let host = |node: usize| json!({"name": host(node), "type": "ESX", "mgmt_server": "vc.example.com"});
    json!({
        "server": format!("s{server}"),
        "vcenter": {"hostname": "vc.example.com", "username": "deploy", "password": "secret-1"},
        "hosts": [host(1), host(2)],
        "cluster": {
            "name": format!("site-{n:04}"), "ip": format!("10.{high}.{low}.10"), "netmask": "255.255.255.0",
            "gateway": format!("10.{high}.{low}.1"), "ontap_image_version": "9.16.1",
            "ontap_admin_password": "secret-2",
        },
        "nodes": [node(1), node(2)],
    })
}

/// 100 clusters on 4 servers in one apply, one apply after the other, and those of one server alone.
fn many() {
    let row = |what: &str, time: Duration, requests: usize| {
        println!("{what:<44} {:>6.2} s {requests:>8}", time.as_secs_f64())
    };
    println!("{:<44} {:>8} {:>8}", "100 clusters on 4 servers", "time", "requests");
    let servers = Servers::new(4, LATENCY);
    servers.files(100);
    let together = servers.time(&["--yes", "-f", &servers.clusters()]);
    row("one apply", together, servers.requests());

    let servers = Servers::new(4, LATENCY);
    let files = servers.files(100);
    let one_by_one: Duration = files.iter().map(|file| servers.time(&["--yes", "-f", file])).sum();
    row("one apply after the other", one_by_one, servers.requests());

    let servers = Servers::new(4, LATENCY);
    let files = servers.files(100);
    let own: Vec<&str> = files.iter().step_by(4).flat_map(|file| ["-f", file.as_str()]).collect();
    let alone = servers.time(&[&["--yes"], own.as_slice()].concat());
    row("the 25 of one server alone", alone, servers.requests());
    println!("times faster: {:.1}", one_by_one.as_secs_f64() / together.as_secs_f64());
    println!("against one server alone: {:.2}", together.as_secs_f64() / alone.as_secs_f64());
}

/// The plan for 1,000 clusters of one server, all up to date.
fn plan() {
    const CLUSTERS: usize = 1000;
    let servers = Servers::new(1, Duration::ZERO);
    servers.files(CLUSTERS);
    let (folder, before) = (servers.clusters(), servers.time(&["--yes", "--parallel", "8", "-f", &servers.clusters()]));
    println!("{:<44} {:>6.2} s", "1,000 clusters applied", before.as_secs_f64());
    let begun = Instant::now();
    let mut child = servers.start(&["--dry-run", "--exit-code", "-f", &folder]);
    let (memory, cpu) = usage(&mut child);
    println!("{:<44} {:>6.2} s", "1,000 clusters planned", begun.elapsed().as_secs_f64());
    println!("{:<44} {memory:>10}", "peak memory");
    println!("{:<44} {cpu:>6.2} s", "CPU time");
    // The simulator does not record as many requests.
    let traced = servers.command(&["cluster", "apply", "--dry-run", "-v", "-f", &folder]).output().unwrap();
    let sent = String::from_utf8_lossy(&traced.stderr).lines().filter(|line| line.starts_with("> ")).count();
    println!("{:<44} {:>8.3}", "requests a cluster", sent as f64 / CLUSTERS as f64);
}

/// `cluster list --all-profiles` for 19 servers, and for a twentieth that accepts a connection and stays silent.
fn list() {
    const SERVERS: usize = 19;
    let row = |what: &str, time: Duration| println!("{what:<44} {:>6.2} s", time.as_secs_f64());
    let servers = Servers::new(SERVERS, LATENCY);
    let start = || servers.command(&["cluster", "list", "--all-profiles"]).stderr(Stdio::piped()).spawn().unwrap();
    let all_answered = |times: usize| {
        for simulator in &servers.simulators {
            assert!(simulator.answered(times, Duration::from_secs(20), |_| true));
        }
    };
    let begun = Instant::now();
    let child = start();
    all_answered(1);
    row("19 servers have answered", begun.elapsed());
    assert!(child.wait_with_output().unwrap().status.success());
    row("list of 19 servers", begun.elapsed());

    let silent = TcpListener::bind("127.0.0.1:0").unwrap();
    let path = servers.folder.path().join("config.toml");
    let config = std::fs::read_to_string(&path).unwrap();
    let address = silent.local_addr().unwrap();
    let more = format!("[profile.silent]\nurl = \"https://{address}\"\npassword_command = \"echo x\"\n");
    std::fs::write(&path, config + &more).unwrap();
    let begun = Instant::now();
    let child = start();
    all_answered(2);
    row("19 of 20 servers have answered", begun.elapsed());
    let output = child.wait_with_output().unwrap();
    row("list of 20 servers", begun.elapsed());
    println!("exit status {}: {}", output.status.code().unwrap(), String::from_utf8_lossy(&output.stderr).trim());
}

/// The peak memory and the CPU time in seconds of a process that ends with success.
fn usage(child: &mut Child) -> (String, f64) {
    let mut memory = String::new();
    while let Some(peak) = status(child.id(), "VmHWM") {
        memory = peak;
        std::thread::sleep(Duration::from_millis(5));
    }
    let time = cpu_time(child.id());
    assert!(child.wait().unwrap().success());
    (memory, time)
}
