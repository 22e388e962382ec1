//! What a cluster of twelve nodes costs from nothing to the call that deploys it, on a simulator that answers 20 ms late:
//! `cluster apply`, and the same calls one after the other on a new connection each. See README.md beside this file.
//! `cargo bench --bench apply`
#![allow(clippy::unwrap_used, clippy::print_stdout, clippy::panic)]

use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use deploy_cli::deploy::{Call, Client, Login, Payload, Trust, Verbosity};
use deploy_cli::simulator::{Options, RequestSeen, Simulator};
use secrecy::ExposeSecret;
use serde_json::{Value, json};

const NODES: usize = 12;
const LATENCY: Duration = Duration::from_millis(20);
const RUNS: usize = 5;

fn main() {
    println!("{:<28} {:>10} {:>10} {:>12}", "", "ms", "requests", "connections");
    let mut ratios = Vec::new();
    for _ in 0..RUNS {
        let (ours, sample) = (apply(), sample());
        ratios.push(sample.as_secs_f64() / ours.as_secs_f64());
    }
    ratios.sort_by(f64::total_cmp);
    println!("times faster, median of {RUNS} pairs: {:.1}", ratios[RUNS / 2]);
}

fn simulator() -> Simulator {
    Simulator::start(Options { speed: 1e6, latency: LATENCY, ..Options::default() }).unwrap()
}

fn host(n: usize) -> String {
    format!("esx-{n:02}.example.com")
}

/// The file of the cluster, in the vendor's form.
fn file() -> Value {
    let hosts: Vec<Value> =
        (1..=NODES).map(|n| json!({"name": host(n), "type": "ESX", "mgmt_server": "vc.example.com"})).collect();
    let node = |n: usize| {
        let network = |purpose: &str| json!({"purpose": purpose, "name": format!("net-{purpose}")});
        json!({
            "name": format!("node-{n:02}"), "ip": format!("10.0.0.{}", 20 + n), "host_name": host(n),
            "instance_type": "medium", "serial_number": format!("32000001{n:02}"),
            "networks": [network("mgmt"), network("data"), network("internal")],
            "storage": {"pools": [{"name": "datastore1", "capacity": 2_000_000_000_000_u64}]},
        })
    };
    json!({
        "vcenter": {"hostname": "vc.example.com", "username": "deploy", "password": "secret-1"},
        "hosts": hosts,
        "cluster": {
            "name": "demo", "ip": "10.0.0.10", "netmask": "255.255.255.0", "gateway": "10.0.0.1",
            "ontap_image_version": "9.16.1", "ntp_servers": ["10.0.0.2"],
            "dns_info": {"domains": ["example.com"], "dns_ips": ["10.0.0.3"]}, "ontap_admin_password": "secret-2",
        },
        "nodes": (1..=NODES).map(node).collect::<Vec<_>>(),
    })
}

fn is_deploy(request: &RequestSeen) -> bool {
    request.method == "POST" && request.target.contains("/deploy")
}

/// Ours: the whole program, until the deployment is accepted.
fn apply() -> Duration {
    let simulator = simulator();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("demo.json");
    std::fs::write(&path, file().to_string()).unwrap();
    let begun = Instant::now();
    let mut child = Command::new(env!("CARGO_BIN_EXE_deploy-cli"))
        .args(["cluster", "apply", "--yes", "--quiet", "-f"])
        .arg(&path)
        .env("DEPLOY_CLI_URL", simulator.url())
        .env("DEPLOY_CLI_PASSWORD", simulator.password().expose_secret())
        .env("DEPLOY_CLI_FINGERPRINT", simulator.fingerprint())
        .stdout(Stdio::null())
        .spawn()
        .unwrap();
    assert!(simulator.answered(1, Duration::from_secs(60), is_deploy));
    let took = begun.elapsed();
    let sockets = sockets(child.id());
    assert!(child.wait().unwrap().success());
    row("cluster apply", took, &simulator, &sockets.to_string());
    took
}

/// Connections that a process has open.
fn sockets(pid: u32) -> usize {
    let files = std::fs::read_dir(format!("/proc/{pid}/fd")).into_iter().flatten().flatten();
    files.filter(|f| std::fs::read_link(f.path()).is_ok_and(|to| to.to_string_lossy().starts_with("socket"))).count()
}

fn row(what: &str, took: Duration, simulator: &Simulator, connections: &str) {
    let requests = simulator.requests();
    let until = requests.iter().position(is_deploy).unwrap() + 1;
    println!("{what:<28} {:>10.0} {until:>10} {connections:>12}", took.as_secs_f64() * 1e3);
}

/// One call after the other, each on a connection of its own, as the vendor's sample has it.
struct Sample<'a>(&'a Simulator);

impl Sample<'_> {
    fn send(&self, call: &Call) -> Payload {
        let login = Login {
            endpoint: self.0.url().parse().unwrap(),
            profile: None,
            trust: Trust::Pin(self.0.fingerprint().parse().unwrap()),
            username: self.0.username().to_owned(),
            password: self.0.password().clone(),
            verbosity: Verbosity::default(),
        };
        Client::new(login).unwrap().send(call).unwrap().payload
    }

    fn list(&self, path: &[&str]) -> Vec<Value> {
        match self.send(&Call::get(path).query("fields", "*")) {
            Payload::Records(records) => records,
            other => panic!("{other:?}"),
        }
    }

    /// Sends a call, and long-polls its job to its end.
    fn job(&self, call: &Call) {
        let Payload::Job(mut job) = self.send(call) else { panic!("no job") };
        while !job.state.is_final() {
            let since = format!(">={}", job.last_modified.unwrap());
            let call = Call::get(&["jobs", &job.id])
                .query("fields", "state,message")
                .query("poll_timeout", "120")
                .query("last_modified", since);
            let Payload::Record(record) = self.send(&call) else { panic!("no job") };
            job = deploy_cli::deploy::Job::read(record).unwrap();
        }
    }
}

/// The steps that `apply` takes, with the reads that it makes.
fn sample() -> Duration {
    let simulator = simulator();
    let begun = Instant::now();
    steps(&Sample(&simulator), &file());
    let took = begun.elapsed();
    let connections = simulator.requests().len().to_string();
    row("one by one, new connections", took, &simulator, &connections);
    took
}

fn steps(sample: &Sample<'_>, file: &Value) {
    for path in [&["clusters"][..], &["hosts"], &["security", "credentials"], &["jobs"], &["images"]] {
        sample.list(path);
    }
    let vcenter = &file["vcenter"];
    sample.job(&Call::post(&["security", "credentials"]).json(json!({
        "hostname": vcenter["hostname"], "type": "vcenter",
        "username": vcenter["username"], "password": vcenter["password"],
    })));
    let hosts: Vec<Value> = (1..=NODES)
        .map(|n| json!({"name": host(n), "hypervisor_type": "ESX", "management_server": "vc.example.com"}))
        .collect();
    sample.job(&Call::post(&["hosts"]).json(json!({ "hosts": hosts })));
    let hosts = sample.list(&["hosts"]);
    let mut cluster = file["cluster"].clone();
    cluster.as_object_mut().unwrap().remove("ontap_admin_password");
    sample.send(&Call::post(&["clusters"]).query("node_count", NODES.to_string()).json(cluster));
    let cluster = sample.list(&["clusters"])[0]["id"].as_str().unwrap().to_owned();
    let nodes = sample.list(&["clusters", &cluster, "nodes"]);
    for (n, (node, want)) in nodes.iter().zip(file["nodes"].as_array().unwrap()).enumerate() {
        let path = ["clusters", &cluster, "nodes", node["id"].as_str().unwrap()];
        let below = |rest: &[&'static str]| [&path[..], rest].concat();
        let networks = sample.list(&below(&["networks"]));
        sample.list(&below(&["storage", "pools"]));
        let host = hosts.iter().find(|h| h["name"] == host(n + 1)).unwrap();
        sample.send(&Call::patch(&path).json(json!({
            "name": want["name"], "ip": want["ip"], "host": {"id": host["id"]},
            "instance_type": want["instance_type"], "serial_number": want["serial_number"],
        })));
        for (network, want) in networks.iter().zip(want["networks"].as_array().unwrap()) {
            let path = [&path[..], &["networks", network["id"].as_str().unwrap()]].concat();
            sample.send(&Call::patch(&path).json(json!({"name": want["name"]})));
        }
        let pools = json!({"pool_array": want["storage"]["pools"]});
        sample.send(&Call::post(&below(&["storage", "pools"])).json(pools));
        sample.send(&Call::get(&path).query("fields", "*"));
        sample.list(&below(&["networks"]));
        sample.list(&below(&["storage", "pools"]));
    }
    let password = json!({"ontap_credential": {"password": file["cluster"]["ontap_admin_password"]}});
    sample.send(&Call::post(&["clusters", &cluster, "deploy"]).query("inhibit_rollback", "false").json(password));
}
