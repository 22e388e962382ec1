//! Faults during a wait: the reported outcome is always that of the job.

use std::process::Stdio;
use std::sync::{Arc, Mutex};

use crate::support::raw::Raw;
use crate::support::stub::{Act, Gate, Identity, Stub, page, respond};
use crate::support::{ClosedPort, HYPERVISOR_PASSWORD, Running, World, bare, run};
use deploy_cli::simulator::Options;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use serde_json::{Value, json};

/// The fault of one request.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Fault {
    Connection(Gate),
    Close,
    Cut,
    Status(u16),
    RetryAfter,
    Html,
    Body(&'static str),
    UnknownState,
    Backwards,
    Undated,
    /// No response until the client times out.
    BlackHole,
}

fn fault() -> impl Strategy<Value = Fault> {
    prop_oneof![
        prop::sample::select(vec![Gate::Reset, Gate::HalfTls, Gate::PlainHttp]).prop_map(Fault::Connection),
        prop::sample::select(vec![500, 502, 503, 504]).prop_map(Fault::Status),
        prop::sample::select(vec!["{}", r#"{"record": null}"#, "[]", "", "{\"record\":"]).prop_map(Fault::Body),
        prop::sample::select(vec![
            Fault::Close,
            Fault::Cut,
            Fault::RetryAfter,
            Fault::Html,
            Fault::UnknownState,
            Fault::Backwards,
            Fault::Undated
        ]),
    ]
}

impl Fault {
    /// What the client gets in place of the response; `None` if the response is altered, or the connection fails.
    pub(crate) fn act(&self) -> Option<Act> {
        Some(match self {
            Self::Close => Act::Close,
            Self::BlackHole => Act::Silence,
            Self::Cut => Act::Send(
                "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 99\r\n\r\n{\"rec".to_owned(),
            ),
            Self::Status(status) => respond(*status, ""),
            Self::RetryAfter => Act::Send(
                "HTTP/1.1 429 X\r\nretry-after: 1\r\ncontent-length: 0\r\nconnection: close\r\n\r\n".to_owned(),
            ),
            Self::Html => page(200, "text/html", "<html>Gateway</html>"),
            Self::Body(body) => respond(200, body),
            Self::UnknownState => respond(200, &json!({"record": {"id": "x", "state": "paused"}}).to_string()),
            Self::Connection(_) | Self::Backwards | Self::Undated => return None,
        })
    }
}

/// A job on a server that fails in given ways.
struct Scene {
    identity: Identity,
    stub: Stub,
    job: String,
}

/// A job that takes a step before each response without a fault.
fn scene(fails: bool, faults: Vec<Option<Fault>>) -> Scene {
    let fail = if fails { vec!["DELETE /clusters/*".parse().unwrap()] } else { Vec::new() };
    let world = World::with(Options { fail, ..Options::default() });
    world.created(1);
    world.simulator.hold_jobs(true);
    let job = world.ok("cluster delete demo --yes --no-wait -o id").stdout.trim().to_owned();
    let id = job.clone();
    behind(world, job, move |n| faults.get(n).cloned().flatten(), move |world| world.simulator.step_job(&id))
}

fn behind(
    world: impl Into<Arc<World>>,
    job: String,
    faults: impl Fn(usize) -> Option<Fault> + Send + Sync + 'static,
    before_each: impl Fn(&World) + Send + Sync + 'static,
) -> Scene {
    let world: Arc<World> = world.into();
    let identity = Identity::self_signed();
    let raw = Raw::new(&world.simulator, "");
    let faults = Arc::new(faults);
    // One connection is one request, since the stub closes it after each response.
    let attempt = Arc::new(Mutex::new(0));
    let (gate_faults, gate_attempt) = (Arc::clone(&faults), Arc::clone(&attempt));
    let gate = move |n| {
        *gate_attempt.lock().unwrap() = n;
        match gate_faults(n) {
            Some(Fault::Connection(gate)) => gate,
            _ => Gate::Open,
        }
    };
    let act = move |line: &str, _| {
        let fault = faults(*attempt.lock().unwrap());
        let altered = |change: &dyn Fn(&mut Value)| {
            before_each(&world);
            let reply = raw.get(line.split(' ').nth(1).unwrap());
            let mut body: Value = serde_json::from_str(&reply.body).unwrap();
            change(&mut body["record"]);
            respond(reply.status, &body.to_string())
        };
        fault.as_ref().and_then(Fault::act).unwrap_or_else(|| match fault {
            Some(Fault::Backwards) => altered(&|record| record["last_modified"] = json!("2001-01-01T00:00:00.000000Z")),
            Some(Fault::Undated) => altered(&|record| drop(record.as_object_mut().unwrap().remove("last_modified"))),
            _ => altered(&|_| {}),
        })
    };
    let stub = Stub::gated(&identity, gate, act);
    Scene { identity, stub, job }
}

impl Scene {
    fn command(&self, args: &[&str]) -> std::process::Command {
        let mut command = bare(args);
        command.env("DEPLOY_CLI_URL", self.stub.url()).env("DEPLOY_CLI_PASSWORD", HYPERVISOR_PASSWORD);
        command.env("DEPLOY_CLI_FINGERPRINT", self.identity.fingerprint());
        command
    }
}

#[test]
fn job_outcome_is_reported_through_faults() {
    let cases = (any::<bool>(), prop::collection::vec(prop::option::weighted(0.7, fault()), 0..5));
    let mut runner = TestRunner::new(Config { cases: 16, failure_persistence: None, ..Config::default() });
    runner
        .run(&cases, |(fails, faults)| {
            let scene = scene(fails, faults);
            let run = run(&mut scene.command(&["job", "wait", &scene.job, "-o", "json", "--timeout", "60s"]));
            prop_assert_eq!(run.status, if fails { 3 } else { 0 }, "{}", run.stderr);
            prop_assert_eq!(&run.json()["state"], if fails { "failure" } else { "success" });
            let (started, ended) =
                (run.stderr.matches("still trying").count(), run.stderr.matches("responding again").count());
            prop_assert_eq!(started, ended, "{}", run.stderr);
            Ok(())
        })
        .unwrap();
}

#[test]
fn trouble_and_recovery_are_each_reported_once() {
    let faults = [Fault::Status(502), Fault::Close, Fault::Html].map(Some).to_vec();
    let scene = scene(false, faults);
    let run = run(&mut scene.command(&["job", "wait", &scene.job]));
    let run = run.exits(0).says("HTTP 502); still trying").says("Deploy is responding again");
    assert_eq!(run.stderr.matches("still trying").count(), 1, "{}", run.stderr);
}

#[test]
fn refusal_during_a_wait_ends_it() {
    for (status, exit) in [(401, 4), (403, 4), (404, 5)] {
        let scene = scene(false, vec![None, Some(Fault::Status(status))]);
        let run = run(&mut scene.command(&["job", "wait", &scene.job, "-o", "json"])).exits(exit);
        assert_eq!(scene.stub.connections(), 2);
        assert_eq!(run.json()["state"], "running", "the last known state");
    }
}

#[test]
fn wait_retries_unreachable_servers_but_not_untrusted_ones() {
    let scene = scene(false, vec![Some(Fault::Connection(Gate::Reset)); 2]);
    let wrong = "0".repeat(64);
    run(scene.command(&["job", "wait", "x"]).env("DEPLOY_CLI_FINGERPRINT", wrong))
        .exits(7)
        .says("not match the pinned fingerprint");
    let closed = ClosedPort::new();
    let mut command = scene.command(&["job", "wait", "x", "--timeout", "400ms"]);
    run(command.env("DEPLOY_CLI_URL", closed.address().to_string())).exits(124).says("still trying").says("timed out");
}

#[test]
fn change_on_a_dying_connection_is_sent_once() {
    use crate::support::stub::keep;
    // The server responds to the first request, keeps the connection open, and closes it when it receives the change.
    let identity = Identity::self_signed();
    let stub = Stub::start(&identity, |line, _| match line.split(' ').next() {
        Some("GET") => keep(200, r#"{"num_records": 1, "records": [{"id": "1", "name": "demo"}]}"#),
        _ => Act::Close,
    });
    let mut command =
        bare(&["cluster", "online", "demo", "--url", &stub.url(), "--fingerprint", &identity.fingerprint()]);
    run(command.env("DEPLOY_CLI_PASSWORD", "x")).exits(1).says("it may have taken effect").says("job list --filter");
    let changes = stub.requests().into_iter().filter(|line| line.starts_with("PATCH")).count();
    assert_eq!((changes, stub.connections()), (1, 1));
}

#[test]
fn change_after_an_idle_connection_was_closed_is_sent_once() {
    use crate::support::stub::keep_then_close;
    let identity = Identity::self_signed();
    let stub = Stub::start(&identity, |line, _| match line.split(' ').next() {
        Some("GET") => keep_then_close(200, r#"{"num_records": 1, "records": [{"id": "1", "name": "demo"}]}"#),
        _ => respond(200, "{}"),
    });
    for _ in 0..20 {
        let args = ["cluster", "modify", "demo", "--ip", "10.0.0.1", "--url", &stub.url(), "-o", "json"];
        let mut command = bare(&args);
        command.args(["--fingerprint", &identity.fingerprint()]).env("DEPLOY_CLI_PASSWORD", "x");
        let before = stub.requests().iter().filter(|line| line.starts_with("PATCH")).count();
        let run = run(&mut command);
        let sent = stub.requests().iter().filter(|line| line.starts_with("PATCH")).count() - before;
        // The change may be sent before or after the connection is closed; in both cases it is sent at most once.
        match run.status {
            0 => assert_eq!(sent, 1),
            1 => assert!(sent <= 1 && run.stderr.contains("it may have taken effect"), "{}", run.stderr),
            other => panic!("{other}: {}", run.stderr),
        }
    }
}

#[test]
fn interrupt_before_the_response_is_reported() {
    let identity = Identity::self_signed();
    let (sender, received) = std::sync::mpsc::channel();
    let sender = Mutex::new(sender);
    let stub = Stub::start(&identity, move |_, _| {
        sender.lock().unwrap().send(()).unwrap();
        Act::Silence
    });
    let mut command = bare(&["cluster", "create", "demo", "--nodes", "1", "--url", &stub.url()]);
    command.args(["--fingerprint", &identity.fingerprint()]).env("DEPLOY_CLI_PASSWORD", "x");
    let running = Running::start(&mut command);
    received.recv().unwrap();
    running.interrupt();
    running.end().exits(130).says("interrupted before the response to POST /clusters; the call may have taken effect");
}

/// A soak test of half an hour with a fault in every third request.
/// `cargo test --test it faults -- --ignored --nocapture`
#[test]
#[ignore = "takes half an hour"]
fn wait_survives_half_an_hour_of_faults() {
    let world = World::new();
    world.configured(2);
    world.simulator.hold_jobs(true);
    let job = world.ok("cluster deploy demo --no-wait -o id").stdout.trim().to_owned();
    let steps = Arc::new(std::sync::atomic::AtomicBool::new(true));
    // The simulator runs too fast for a soak test, so the job takes its steps here.
    let (world, pace) = (Arc::new(world), Arc::clone(&steps));
    let (stepped, id) = (Arc::clone(&world), job.clone());
    let stepper = std::thread::spawn(move || {
        while pace.load(std::sync::atomic::Ordering::SeqCst) {
            std::thread::sleep(std::time::Duration::from_secs(100));
            stepped.simulator.step_job(&id);
        }
    });
    let kinds = [
        Fault::Connection(Gate::Reset),
        Fault::Close,
        Fault::Status(502),
        Fault::BlackHole,
        Fault::Html,
        Fault::Cut,
        Fault::Connection(Gate::HalfTls),
        Fault::Undated,
    ];
    let scene = behind(world, job, move |n| (n % 3 == 1).then(|| kinds[n / 3 % kinds.len()].clone()), |_| {});
    let mut command = scene.command(&["job", "wait", &scene.job, "-o", "json", "--poll-timeout", "20"]);
    let run = run(command.stderr(Stdio::inherit()));
    steps.store(false, std::sync::atomic::Ordering::SeqCst);
    stepper.join().unwrap();
    assert_eq!(run.exits(0).json()["state"], "success");
}
