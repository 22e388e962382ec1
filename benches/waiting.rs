//! What waiting costs: the real binary against the simulator and against curl. See README.md beside this file.
//! `cargo bench --bench waiting [-- notice|requests|start|many]`
#![allow(clippy::unwrap_used, clippy::print_stdout)]

mod support;

use std::collections::HashMap;
use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use chrono::{DateTime, Utc};
use deploy_cli::deploy::{Call, Client, Login, Payload, Trust, Verbosity};
use deploy_cli::simulator::{Options, Simulator};
use secrecy::ExposeSecret;
use serde_json::{Value, json};
use support::{cpu_time, status, wants};

fn main() {
    println!("{:<44} {:>10} {:>10} {:>8}", "", "deploy-cli", "other", "ratio");
    if wants("notice") {
        notice();
    }
    if wants("requests") {
        requests();
    }
    if wants("start") {
        start();
    }
    if wants("many") {
        many(false);
        many(true);
    }
}

/// A simulator whose jobs take a step when told.
struct Scene {
    simulator: Simulator,
    client: Client,
}

impl Scene {
    fn new() -> Self {
        Self::with(false)
    }

    fn with(prefer_http2: bool) -> Self {
        let simulator = Simulator::start(Options { speed: 1e6, prefer_http2, ..Options::default() }).unwrap();
        simulator.hold_jobs(true);
        let client = Client::new(Login {
            endpoint: simulator.url().parse().unwrap(),
            profile: None,
            trust: Trust::Pin(simulator.fingerprint().parse().unwrap()),
            username: "admin".to_owned(),
            password: simulator.password().clone(),
            verbosity: Verbosity::default(),
        });
        Self { simulator, client: client.unwrap() }
    }

    /// A job that runs and ends with its third step.
    fn job(&self) -> Value {
        let backup = Call::post(&["backups"]).json(json!({"password": "x"}));
        let Payload::Job(job) = self.client.send(&backup).unwrap().payload else { unreachable!() };
        self.simulator.step_job(&job.id);
        self.simulator.step_job(&job.id);
        let Payload::Record(job) = self.client.send(&Call::get(&["jobs", &job.id])).unwrap().payload else {
            unreachable!()
        };
        job
    }

    fn ours(&self, args: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_deploy-cli"));
        command
            .args(args)
            .env("DEPLOY_CLI_URL", self.simulator.url())
            .env("DEPLOY_CLI_PASSWORD", self.simulator.password().expose_secret())
            .env("DEPLOY_CLI_FINGERPRINT", self.simulator.fingerprint())
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        command
    }

    fn curl(&self, target: &str) -> Command {
        let mut command = Command::new("curl");
        let login = format!("admin:{}", self.simulator.password().expose_secret());
        command.args(["-sk", "-u", &login, &format!("{}/api{target}", self.simulator.url())]).stdout(Stdio::null());
        command
    }

    /// Blocks until so many long polls are held.
    fn until_waiting(&self, count: usize) {
        while self.simulator.waiting() < count {
            std::thread::sleep(Duration::from_millis(1));
        }
    }
}

fn median(times: &mut [Duration]) -> Duration {
    times.sort();
    times[times.len() / 2]
}

/// Runs two commands in turn; their median times and the median of the ratios, pair by pair.
fn pairs(count: usize, ours: impl Fn() -> Duration, other: impl Fn() -> Duration) -> (Duration, Duration, f64) {
    let (mut a, mut b, mut ratios) = (Vec::new(), Vec::new(), Vec::new());
    ours();
    other();
    for _ in 0..count {
        a.push(ours());
        b.push(other());
        ratios.push(a[a.len() - 1].as_secs_f64() / b[b.len() - 1].as_secs_f64());
    }
    ratios.sort_by(f64::total_cmp);
    (median(&mut a), median(&mut b), ratios[count / 2])
}

fn row(what: &str, (ours, other, ratio): (Duration, Duration, f64)) {
    let ms = |d: Duration| format!("{:.2} ms", d.as_secs_f64() * 1e3);
    println!("{what:<44} {:>10} {:>10} {ratio:>8.2}", ms(ours), ms(other));
}

/// From the job's end on the server to the end of the process that waited for it.
fn notice() {
    let scene = Scene::new();
    let run = |command: &dyn Fn(&Value) -> Command| {
        let job = scene.job();
        let mut child = command(&job).spawn().unwrap();
        scene.until_waiting(1);
        let begun = Instant::now();
        scene.simulator.step_job(job["id"].as_str().unwrap());
        child.wait().unwrap();
        begun.elapsed()
    };
    let ours = |job: &Value| scene.ours(&["job", "wait", job["id"].as_str().unwrap(), "-o", "id"]);
    let curl = |job: &Value| {
        let (id, since) = (job["id"].as_str().unwrap(), job["last_modified"].as_str().unwrap());
        scene.curl(&format!("/jobs/{id}?fields=state,message&poll_timeout=120&last_modified=%3E%3D{since}"))
    };
    row("end of the job to end of the process, curl", pairs(40, || run(&ours), || run(&curl)));
}

/// What one wait asks: a question a change, a question a poll timeout, and the first.
fn requests() {
    let scene = Scene::new();
    let backup = Call::post(&["backups"]).json(json!({"password": "x"}));
    let Payload::Job(job) = scene.client.send(&backup).unwrap().payload else { unreachable!() };
    let mut child = scene.ours(&["job", "wait", &job.id, "--poll-timeout", "1"]).spawn().unwrap();
    let (changes, timeouts) = (3, 3);
    let answered = |count| {
        let asked = |r: &deploy_cli::simulator::RequestSeen| r.target.contains("poll_timeout=1");
        assert!(scene.simulator.answered(count, Duration::from_secs(20), asked));
        scene.until_waiting(1);
    };
    scene.until_waiting(1);
    scene.simulator.step_job(&job.id);
    answered(1);
    answered(1 + timeouts);
    scene.simulator.step_job(&job.id);
    answered(2 + timeouts);
    scene.simulator.step_job(&job.id);
    child.wait().unwrap();
    let asked = scene.simulator.requests().iter().filter(|r| r.target.contains(&job.id)).count();
    let wanted = changes + timeouts + 1;
    println!("{:<44} {asked:>10} {wanted:>10}", format!("requests for {changes} changes, {timeouts} timeouts"));
}

/// Starting up: against curl for the same answer, and against the smallest Rust program.
fn start() {
    let scene = Scene::new();
    let job = scene.job();
    let id = job["id"].as_str().unwrap();
    let run = |mut command: Command| {
        let begun = Instant::now();
        assert!(command.status().unwrap().success());
        begun.elapsed()
    };
    let show = || run(scene.ours(&["job", "show", id, "-o", "json"]));
    row("job show, curl", pairs(60, show, || run(scene.curl(&format!("/jobs/{id}?fields=**")))));

    let folder = tempfile::tempdir().unwrap();
    let (source, hello) = (folder.path().join("hello.rs"), folder.path().join("hello"));
    std::fs::write(&source, "fn main() { println!(\"hello\"); }").unwrap();
    run({
        let mut rustc = Command::new("rustc");
        rustc.arg("-O").arg("-o").args([&hello, &source]);
        rustc
    });
    let hello = || {
        let mut command = Command::new(&hello);
        command.stdout(Stdio::null());
        run(command)
    };
    row("--version, the smallest Rust program", pairs(100, || run(scene.ours(&["--version"])), hello));
}

/// A thousand jobs that end over a minute, waited for by one process.
fn many(http2: bool) {
    const JOBS: usize = 1000;
    let over = Duration::from_secs(60);
    println!("1,000 jobs, {}", if http2 { "HTTP/2" } else { "HTTP/1.1" });
    let scene = Scene::with(http2);
    let ids: Vec<String> = (0..JOBS).map(|_| scene.job()["id"].as_str().unwrap().to_owned()).collect();
    let mut command = scene.ours(&["job", "wait", "--all", "--progress", "json", "-o", "id"]);
    let mut child = command.stderr(Stdio::piped()).spawn().unwrap();
    let stderr = BufReader::new(child.stderr.take().unwrap());
    let heard = std::thread::spawn(move || {
        let mut heard = HashMap::new();
        for line in stderr.lines() {
            let line: Value = serde_json::from_str(&line.unwrap()).unwrap();
            let time: DateTime<Utc> = line["time"].as_str().unwrap().parse().unwrap();
            if line["state"] == "success" {
                heard.insert(line["job"].as_str().unwrap().to_owned(), time);
            }
        }
        heard
    });
    scene.until_waiting(JOBS);
    let mut ended = HashMap::new();
    for id in &ids {
        std::thread::sleep(over / u32::try_from(JOBS).unwrap());
        ended.insert(id.clone(), Utc::now());
        scene.simulator.step_job(id);
        if ended.len() == JOBS / 2 {
            resources(child.id());
        }
    }
    child.wait().unwrap();
    let heard = heard.join().unwrap();
    let mut late: Vec<i64> = ids.iter().map(|id| (heard[id] - ended[id]).num_milliseconds()).collect();
    late.sort_unstable();
    println!("{:<44} {:>7} ms", "latest notice of 1,000", late[late.len() - 1]);
    println!("{:<44} {:>7} ms", "median notice of 1,000", late[late.len() / 2]);
    let asked = scene.simulator.requests().iter().filter(|r| r.target.contains("poll_timeout")).count();
    println!("{:<44} {asked:>10}", "long polls for 1,000 jobs");
}

/// What the system says of a process that waits.
fn resources(pid: u32) {
    let line = |key: &str| status(pid, key).unwrap_or_default();
    println!("{:<44} {:>10}", "peak memory with 1,000 waited for", line("VmHWM"));
    println!("{:<44} {:>10}", "threads", line("Threads"));
    let sockets = std::fs::read_dir(format!("/proc/{pid}/fd")).into_iter().flatten().flatten();
    let sockets =
        sockets.filter(|f| std::fs::read_link(f.path()).is_ok_and(|l| l.to_string_lossy().starts_with("socket")));
    println!("{:<44} {:>10}", "sockets", sockets.count());
    println!("{:<44} {:>8} s", "CPU time in half of the wait", cpu_time(pid));
}
