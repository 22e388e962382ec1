//! What the simulator bears. See README.md beside this file. `cargo bench --bench simulator`
#![allow(clippy::unwrap_used, clippy::print_stdout)]

use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use deploy_cli::deploy::{Call, Client, Job, Login, Payload, Trust, Verbosity};
use deploy_cli::simulator::{Options, Simulator};
use serde_json::json;

fn main() {
    if std::env::args().any(|a| a == "--list") {
        return;
    }
    requests();
    wake_up();
    memory();
}

fn login(url: &str, fingerprint: &str, password: &str) -> Client {
    let login = Login {
        endpoint: url.parse().unwrap(),
        profile: None,
        trust: Trust::Pin(fingerprint.parse().unwrap()),
        username: "admin".to_owned(),
        password: password.into(),
        verbosity: Verbosity::default(),
    };
    Client::new(login).unwrap()
}

fn held() -> (Simulator, Client) {
    let options = Options { password: Some("bench".into()), ..Options::default() };
    let simulator = Simulator::start(options).unwrap();
    simulator.hold_jobs(true);
    let client = login(&simulator.url(), simulator.fingerprint(), "bench");
    (simulator, client)
}

fn job(client: &Client) -> Job {
    let answer = client.send(&Call::post(&["backups"]).json(json!({"password": "x"}))).unwrap();
    let Payload::Job(job) = answer.payload else { unreachable!() };
    job
}

/// GET /jobs/{id}: ten thousand in turn, and from eight clients at once.
fn requests() {
    let (simulator, client) = held();
    let call = Call::get(&["jobs", &job(&client).id]);
    let per_second = |count: u32, took: Duration| f64::from(count) / took.as_secs_f64();
    let begun = Instant::now();
    (0..10_000).for_each(|_| drop(client.send(&call).unwrap()));
    println!("{:<44} {:>10.0} /s", "GET /jobs/{id}, one client", per_second(10_000, begun.elapsed()));
    let begun = Instant::now();
    std::thread::scope(|scope| {
        for _ in 0..8 {
            let client = login(&simulator.url(), simulator.fingerprint(), "bench");
            let call = &call;
            scope.spawn(move || (0..2_000).for_each(|_| drop(client.send(call).unwrap())));
        }
    });
    println!("{:<44} {:>10.0} /s", "GET /jobs/{id}, eight clients", per_second(16_000, begun.elapsed()));
}

/// From a job's change to the answer of the long poll that waits for it, in the client's hands.
fn wake_up() {
    let (simulator, client) = held();
    let mut times: Vec<Duration> = (0..200)
        .map(|_| {
            let job = job(&client);
            let poll = Call::get(&["jobs", &job.id])
                .query("poll_timeout", "120")
                .query("last_modified", format!(">={}", job.last_modified.unwrap()));
            std::thread::scope(|scope| {
                let poll = scope.spawn(|| {
                    client.send(&poll).unwrap();
                    Instant::now()
                });
                while simulator.waiting() == 0 {
                    std::thread::yield_now();
                }
                let changed = Instant::now();
                simulator.step_job(&job.id);
                poll.join().unwrap() - changed
            })
        })
        .collect();
    times.sort();
    let ms = |d: Duration| d.as_secs_f64() * 1e3;
    println!("{:<44} {:>7.2} ms", "from change to answer, median", ms(times[100]));
    println!("{:<44} {:>7.2} ms", "from change to answer, latest of 200", ms(times[199]));
}

/// The memory of a server process on which a thousand long polls wait.
fn memory() {
    let binary = env!("CARGO_BIN_EXE_deploy-cli");
    let mut server = Command::new(binary)
        .args(["simulator", "serve", "--listen", "127.0.0.1:0", "--speed", "0.0001"])
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let lines = BufReader::new(server.stdout.take().unwrap()).lines().map(Result::unwrap);
    let export = |line: String| {
        let (name, value) = line.strip_prefix("export ")?.split_once('=')?;
        Some((name.to_owned(), value.trim_matches('\'').to_owned()))
    };
    let exports: Vec<(String, String)> = lines.filter_map(export).take(4).collect();
    let value = |name: &str| exports.iter().find(|(n, _)| n == name).unwrap().1.clone();
    let client = login(&value("DEPLOY_CLI_URL"), &value("DEPLOY_CLI_FINGERPRINT"), &value("DEPLOY_CLI_PASSWORD"));
    (0..1000).for_each(|_| drop(job(&client)));
    let mut wait = Command::new(binary);
    wait.args(["job", "wait", "--all", "--progress", "json"]).envs(exports.clone()).stdout(Stdio::null());
    let mut waiting = wait.stderr(Stdio::piped()).spawn().unwrap();
    // Once each job was heard of, its long poll is on its way.
    let heard = BufReader::new(waiting.stderr.take().unwrap()).lines().take(1000).count();
    std::thread::sleep(Duration::from_millis(500));
    let status = std::fs::read_to_string(format!("/proc/{}/status", server.id())).unwrap_or_default();
    let resident = status.lines().find_map(|l| l.strip_prefix("VmRSS:")).unwrap_or("?").trim();
    println!("{:<44} {resident:>10}", format!("memory with {heard} long polls waiting"));
    waiting.kill().unwrap();
    waiting.wait().unwrap();
    server.kill().unwrap();
    server.wait().unwrap();
}
