//! `cluster apply` for several clusters on servers that fail.

use std::collections::{BTreeMap, VecDeque};
use std::path::PathBuf;
use std::sync::{Arc, Mutex, RwLock};

use crate::faults::Fault;
use crate::fleet::{folder, shown, sites};
use crate::support::profiles::{Profiles, Saved};
use crate::support::raw::{Raw, send, text};
use crate::support::stub::{Act, Gate, Identity, Stub};
use crate::support::{Running, UUID, World, run};
use deploy_cli::simulator::Options;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use serde_json::{Value, json};

/// What happens to a request.
#[derive(Debug, Clone, PartialEq)]
enum Trouble {
    /// It is not carried out.
    Refused(Fault),
    /// It is carried out, and the response is lost.
    Lost(Fault),
    /// The server restarts before it carries the request out.
    Restart,
}

/// Troubles that are still to happen, one to every so many requests.
struct Troubles {
    left: VecDeque<Trouble>,
    every: usize,
    requests: usize,
}

impl Troubles {
    /// Every kind, in random order.
    fn all(connections: &[Gate], every: usize) -> impl Strategy<Value = (Vec<Trouble>, usize)> + use<> {
        let connections = connections.iter().copied().map(Fault::Connection);
        let refusals = [500, 502, 503, 504].map(Fault::Status).into_iter().chain([Fault::Close, Fault::RetryAfter]);
        let losses = [Fault::Close, Fault::Cut, Fault::Status(504), Fault::Html, Fault::Body("{\"record\":")];
        let refused = connections.chain(refusals).map(Trouble::Refused);
        let all: Vec<Trouble> = refused.chain(losses.map(Trouble::Lost)).chain([Trouble::Restart]).collect();
        (Just(all).prop_shuffle(), Just(every))
    }

    /// What happens to the next request.
    fn next(&mut self) -> Option<Trouble> {
        self.requests += 1;
        match self.left.front() {
            Some(Trouble::Refused(Fault::Connection(_))) => None,
            _ if self.requests.is_multiple_of(self.every) => self.left.pop_front(),
            _ => None,
        }
    }

    /// What happens to the next connection.
    fn gate(&mut self) -> Gate {
        match self.left.front() {
            Some(Trouble::Refused(Fault::Connection(gate))) => {
                let gate = *gate;
                self.left.pop_front();
                gate
            }
            _ => Gate::Open,
        }
    }
}

/// A simulator that can restart.
struct Restarting {
    folder: tempfile::TempDir,
    restarts: usize,
    world: World,
    raw: Raw,
}

impl Restarting {
    fn start() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let world = Self::world(folder.path().join("0"));
        Self { folder, restarts: 0, raw: Raw::new(&world.simulator, ""), world }
    }

    fn world(state: PathBuf) -> World {
        let slow = "slow:20ms:0.2".parse().unwrap();
        World::with(Options { state: Some(state), faults: vec![slow], seed: Some(1), ..Options::default() })
    }

    fn restart(&mut self) {
        let state = |n: usize| self.folder.path().join(n.to_string());
        // The file of the one that stops may be locked for a while.
        std::fs::copy(state(self.restarts), state(self.restarts + 1)).unwrap();
        self.restarts += 1;
        self.world = Self::world(self.folder.path().join(self.restarts.to_string()));
        self.raw = Raw::new(&self.world.simulator, "");
    }
}

/// A server with trouble: a simulator, and what is between it and the client.
struct Troubled {
    stub: Stub,
    identity: Identity,
    simulator: Arc<RwLock<Restarting>>,
    /// What is still to happen to calls that only read, and to those that change something.
    troubles: Arc<[Mutex<Troubles>; 2]>,
    /// The changes that were carried out: methods and paths.
    changes: Arc<Mutex<Vec<String>>>,
}

impl Troubled {
    fn start(troubles: [(Vec<Trouble>, usize); 2]) -> Self {
        let identity = Identity::self_signed();
        let simulator = Arc::new(RwLock::new(Restarting::start()));
        let troubles = troubles.map(|(left, every)| Mutex::new(Troubles { left: left.into(), every, requests: 0 }));
        let (troubles, changes) = (Arc::new(troubles), Arc::default());
        let left = Arc::clone(&troubles);
        let gate = move |_| left[0].lock().unwrap().gate();
        let (left, behind, carried_out) = (Arc::clone(&troubles), Arc::clone(&simulator), Arc::clone(&changes));
        let act = move |request: &str, _| {
            let trouble = left[usize::from(!request.starts_with("GET "))].lock().unwrap().next();
            match trouble {
                Some(Trouble::Refused(fault)) => return fault.act().unwrap(),
                Some(Trouble::Restart) => behind.write().unwrap().restart(),
                _ => {}
            }
            let response = forward(&behind.read().unwrap().raw, request, &carried_out);
            match trouble {
                Some(Trouble::Lost(fault)) => fault.act().unwrap(),
                _ => response,
            }
        };
        let stub = Stub::gated(&identity, gate, act);
        Self { stub, identity, simulator, troubles, changes }
    }

    fn saved(&self) -> Saved {
        Saved { url: self.stub.url(), fingerprint: self.identity.fingerprint(), password: "any".into() }
    }

    /// Whether all troubles have happened.
    fn is_over(&self) -> bool {
        self.troubles.iter().all(|troubles| troubles.lock().unwrap().left.is_empty())
    }

    /// The jobs of the server, and how often each change was carried out, with `*` for ids.
    fn done(&self) -> (Vec<String>, BTreeMap<String, usize>) {
        let jobs = self.simulator.read().unwrap().raw.records("/api/jobs?fields=*");
        let mut jobs: Vec<String> = jobs.iter().map(|job| text(&job["description"])).collect();
        jobs.sort();
        let id = regex::Regex::new(UUID).unwrap();
        let mut counts = BTreeMap::new();
        for change in self.changes.lock().unwrap().iter() {
            *counts.entry(id.replace_all(change, "*").into_owned()).or_default() += 1;
        }
        (jobs, counts)
    }
}

/// Passes a request on, and returns the response.
fn forward(raw: &Raw, request: &str, changes: &Mutex<Vec<String>>) -> Act {
    let (head, body) = request.split_once("\r\n\r\n").unwrap();
    let mut words = head.split(' ');
    let (method, target) = (words.next().unwrap(), words.next().unwrap());
    let sent = raw.request(method, target).header("accept", "application/json");
    let reply = send(sent.header("content-type", "application/json").body(body.to_owned()));
    if method != "GET" && reply.status < 300 {
        changes.lock().unwrap().push(format!("{method} {target}"));
    }
    let location = reply.headers.get("location").map(|to| format!("location: {}\r\n", to.to_str().unwrap()));
    Act::Send(format!(
        "HTTP/1.1 {} X\r\ncontent-type: application/json\r\n{}content-length: {}\r\nconnection: close\r\n\r\n{}",
        reply.status,
        location.unwrap_or_default(),
        reply.body.len(),
        reply.body
    ))
}

/// Sites on servers in turn.
fn spread(count: usize, servers: usize) -> Vec<Value> {
    let mut sites = sites(count);
    for (n, site) in sites.iter_mut().enumerate() {
        site["server"] = json!(format!("lab{}", n % servers + 1));
    }
    sites
}

/// The most runs of the same command; each trouble makes at most one fail.
const RUNS: usize = 70;

/// Repeats the same command until it succeeds. Every time there is an outcome for each of `sites`, and all clusters of the
/// third server, which has no trouble, are applied by the first run. Returns what was done on the other servers.
fn apply_until_it_succeeds(
    servers: &[Troubled],
    healthy: &World,
    sites: &[Value],
) -> Vec<(Vec<String>, BTreeMap<String, usize>)> {
    let saved = servers.iter().map(Troubled::saved).chain([healthy.into()]);
    let profiles = Profiles::new(saved, "");
    let folder = folder(sites);
    let args = ["cluster", "apply", "-f", shown(folder.path()), "--yes", "-o", "json", "--poll-timeout", "20"];
    for attempt in 0..RUNS {
        let run = run(&mut profiles.command(&args));
        let answer = run.json();
        assert_eq!(answer.as_array().unwrap().len(), sites.len(), "{}", run.stderr);
        for site in answer.as_array().unwrap() {
            let outcome = match site["server"] == "lab3" {
                true if attempt == 0 => ["succeeded"].as_slice(),
                true => &["up to date"],
                false => &["succeeded", "up to date", "failed"],
            };
            assert!(outcome.contains(&site["outcome"].as_str().unwrap()), "{site:#}");
            assert_eq!(site["outcome"] == "failed", site["error"].is_object(), "{site:#}");
        }
        let failed = answer.as_array().unwrap().iter().any(|site| site["outcome"] == "failed");
        assert_eq!(failed, run.status != 0, "{}\n{}", run.status, run.stderr);
        if run.status == 0 && servers.iter().all(Troubled::is_over) {
            return servers.iter().map(Troubled::done).collect();
        }
    }
    panic!("{RUNS} runs did not succeed");
}

#[test]
fn repeated_command_gets_through_faults_of_every_kind_on_two_servers() {
    let sites = spread(9, 3);
    let none = || [(Vec::new(), 1), (Vec::new(), 1)];
    let wanted = apply_until_it_succeeds(&[none(), none()].map(Troubled::start), &World::new(), &sites);
    let reads = || Troubles::all(&[Gate::Reset, Gate::HalfTls, Gate::PlainHttp], 4);
    let order = || [reads().boxed(), Troubles::all(&[], 2).boxed()];
    let mut runner =
        TestRunner::new(Config { cases: 2, max_shrink_iters: 0, failure_persistence: None, ..Config::default() });
    runner
        .run(&[order(), order()], |troubles| {
            let servers = troubles.map(Troubled::start);
            prop_assert_eq!(&apply_until_it_succeeds(&servers, &World::new(), &sites), &wanted);
            Ok(())
        })
        .unwrap();
}

/// A server stops answering after the plan, or its jobs do not go on, and meanwhile the clusters of the other are done.
#[test]
fn server_that_hangs_does_not_hold_up_another() {
    let hang: fn(&World, usize) = |world, planning| world.simulator.admit(Some(planning));
    let hold: fn(&World, usize) = |world, _| world.simulator.hold_jobs(true);
    // Each server in turn, since clusters of the first may start first.
    for (stop, stopped) in [(hang, 0), (hang, 1), (hold, 0), (hold, 1)] {
        let worlds = [World::new(), World::new()];
        let profiles = Profiles::new(worlds.each_ref().map(Saved::from), "");
        let folder = folder(&spread(6, 2));
        let args = ["cluster", "apply", "-f", shown(folder.path())];
        run(&mut profiles.command(&[&args[..], &["--dry-run"]].concat())).exits(0);
        stop(&worlds[stopped], worlds[stopped].simulator.requests().len());
        let mut running =
            Running::start(&mut profiles.command(&[&args[..], &["--yes", "--progress", "plain"]].concat()));
        let other = format!("lab{}/site-0", 2 - stopped);
        for _ in 0..3 {
            let line = running.until(": done");
            assert!(line.contains(&other), "{line}");
        }
        worlds[stopped].simulator.admit(None);
        worlds[stopped].simulator.hold_jobs(false);
        assert_eq!(running.end().exits(0).stdout.matches("succeeded").count(), 6);
    }
}
