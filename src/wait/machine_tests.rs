//! The machine against a simulated server whose job changes at given times, in virtual time.

use super::*;
use proptest::prelude::*;
use serde_json::json;

const SECOND: Duration = Duration::from_secs(1);

fn job(state: &str, message: &str, stamp: Option<&str>) -> Job {
    Job::read(json!({"id": "j", "state": state, "message": message, "last_modified": stamp})).unwrap()
}

/// Which long polls a server holds until the job changes.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Holding {
    /// Long polls with either operator.
    Both,
    /// Only long polls with `>`; the current timestamp matches `>=`, so the server responds immediately.
    StrictOnly,
    /// No long polls.
    None,
}

/// A server whose job changes at given times and then ends.
struct Server {
    holding: Holding,
    /// The times of the changes in ascending order; the job ends at the last one.
    changes: Vec<Duration>,
}

impl Server {
    fn end(&self) -> Duration {
        *self.changes.last().unwrap()
    }

    fn at(&self, now: Duration) -> Job {
        let n = self.changes.iter().filter(|t| **t <= now).count();
        let state = if n == self.changes.len() { "success" } else { "running" };
        job(state, &format!("step {n}"), Some(&format!("{n:06}")))
    }

    /// The response to a request that is sent `now`, and the time of the response.
    fn respond(&self, request: &Request, now: Duration) -> (Job, Duration) {
        let Some(long) = &request.long_poll else { return (self.at(now), now) };
        let stamp = long.last_modified.trim_start_matches(['>', '=']);
        let inclusive = long.last_modified.starts_with(">=");
        let held = match self.holding {
            Holding::Both => true,
            Holding::StrictOnly => !inclusive,
            Holding::None => false,
        };
        if !held || self.at(now).last_modified.as_deref() != Some(stamp) {
            return (self.at(now), now);
        }
        let full = now + SECOND * u32::from(long.poll_timeout);
        let then = self.changes.iter().copied().find(|t| *t > now).map_or(full, |t| t.min(full));
        (self.at(then), then)
    }
}

/// The record of a wait.
struct Run {
    requests: usize,
    sent_at: Vec<Duration>,
    events: Vec<PollEvent>,
    ended: Duration,
}

/// Runs a wait. If `faults` has a fault for a request, it replaces the response.
fn run(server: &Server, poll_timeout: u16, faults: &[Option<PollResult>]) -> Run {
    let mut machine = Machine::new(None, poll_timeout);
    let mut now = Duration::ZERO;
    let (mut requests, mut events, mut sent_at) = (0, Vec::new(), Vec::new());
    let mut next = machine.start();
    loop {
        let request = match next {
            Next::Send(request) => request,
            Next::Ended(_) => return Run { requests, sent_at, events, ended: now },
            other => panic!("the job ends, but the machine returned {other:?}"),
        };
        now += request.pause;
        sent_at.push(now);
        let fault = faults.get(requests).cloned().flatten();
        requests += 1;
        assert!(requests < 100_000, "too many requests");
        let sent = now;
        let result = match fault {
            Some(fault) => fault,
            None => {
                let (job, then) = server.respond(&request, now);
                now = then;
                PollResult::Job(job)
            }
        };
        let (decision, more) = machine.on_result(&request, result, now - sent, 0.5);
        next = decision;
        events.extend(more);
    }
}

fn change_times() -> impl Strategy<Value = Vec<Duration>> {
    prop::collection::vec(1u64..400_000, 1..20).prop_map(|gaps| {
        let mut now = Duration::ZERO;
        gaps.into_iter()
            .map(|gap| {
                now += Duration::from_millis(gap);
                now
            })
            .collect()
    })
}

/// Faults that must not end a wait.
fn fault() -> impl Strategy<Value = PollResult> {
    prop_oneof![
        any::<bool>().prop_map(|cut| PollResult::Failed { why: "reset".to_owned(), cut }),
        prop::sample::select(vec![408, 425, 429, 500, 502, 503, 504, 302]).prop_map(refused),
        (0u64..5).prop_map(|s| PollResult::Refused {
            status: 429,
            why: "slow down".to_owned(),
            retry_after: Some(Duration::from_secs(s))
        }),
    ]
}

proptest! {
    /// A wait takes one initial request, one for each change, and one for each poll timeout that expires.
    #[test]
    fn one_request_per_change_and_per_timeout(changes in change_times(), poll_timeout in 1u16..=120) {
        let server = Server { holding: Holding::Both, changes };
        let run = run(&server, poll_timeout, &[]);
        let mut before = Duration::ZERO;
        let timeouts: u64 = server.changes.iter().map(|t| {
            let gap = *t - std::mem::replace(&mut before, *t);
            // A change exactly at the timeout is reported by that response.
            u64::try_from((gap.as_millis() - 1) / (u128::from(poll_timeout) * 1000)).unwrap()
        }).sum();
        prop_assert_eq!(run.requests as u64, server.changes.len() as u64 + timeouts + 1);
        prop_assert_eq!(run.ended, server.end());
    }

    /// A server that does not hold long polls with the inclusive operator is detected by its first response.
    #[test]
    fn server_that_does_not_hold_inclusive_polls_takes_one_more_request(
    changes in change_times(), poll_timeout in 1u16..=120,
    ) {
        let plain = run(&Server { holding: Holding::Both, changes: changes.clone() }, poll_timeout, &[]);
        let server = Server { holding: Holding::StrictOnly, changes };
        let run = run(&server, poll_timeout, &[]);
        prop_assert_eq!(run.requests, plain.requests + 1);
        prop_assert_eq!(run.ended, server.end());
        prop_assert!(!run.events.contains(&PollEvent::Paced));
    }

    /// A server that holds no long polls gets at most one request per second, and the end of the job is detected within
    /// five seconds.
    #[test]
    fn server_without_held_polls_is_paced(changes in change_times()) {
        let server = Server { holding: Holding::None, changes };
        let run = run(&server, 120, &[]);
        // The first three requests are the plain one, the inclusive one and the strict one.
        for pair in run.sent_at[2..].windows(2) {
            prop_assert!(pair[1] - pair[0] >= SECOND, "{pair:?}");
        }
        prop_assert!(run.ended <= server.end() + 5 * SECOND);
    }

    /// Faults do not end a wait before the job ends, and do not delay its end by more than the longest pause.
    #[test]
    fn faults_never_end_a_wait(
        changes in change_times(),
        holding in prop::sample::select(vec![Holding::Both, Holding::StrictOnly, Holding::None]),
        faults in prop::collection::vec(prop::option::of(fault()), 0..60),
    ) {
        let server = Server { holding, changes };
        let run = run(&server, 120, &faults);
        prop_assert!(run.ended >= server.end());
        let last_fault = faults.iter().rposition(Option::is_some).map_or(0, |n| n + 1);
        if run.requests > last_fault {
            // After the last fault, the end is detected within the longest pause.
            let recovered = run.sent_at[last_fault.min(run.sent_at.len() - 1)];
            prop_assert!(run.ended <= recovered.max(server.end()) + 5 * SECOND);
        }
        let started = run.events.iter().filter(|n| matches!(n, PollEvent::Trouble(_))).count();
        let ended = run.events.iter().filter(|n| **n == PollEvent::Recovered).count();
        prop_assert_eq!(started, ended, "one event when trouble starts, one when it ends");
    }

    /// Pauses after failures are between 0.25 and 15 seconds for any jitter.
    #[test]
    fn pauses_after_failures_have_bounds(faults in prop::collection::vec(fault(), 1..200), jitter in 0.0f64..=1.0) {
        let mut machine = Machine::new(Some(job("running", "", Some("1"))), 120);
        let Next::Send(mut request) = machine.start() else { unreachable!() };
        for fault in faults {
            let (next, _) = machine.on_result(&request, fault, Duration::ZERO, jitter);
            let Next::Send(next) = next else { panic!("{next:?}") };
            prop_assert!(next.pause >= BACKOFF.0 && next.pause <= BACKOFF.1, "{:?}", next.pause);
            request = next;
        }
    }
}

/// Passes the result of a long poll to the machine.
fn on_long_poll(machine: &mut Machine, result: PollResult, elapsed: Duration) -> (Next, Vec<PollEvent>) {
    let long_poll = LongPoll { poll_timeout: 120, last_modified: ">=1".to_owned() };
    machine.on_result(&Request { pause: Duration::ZERO, long_poll: Some(long_poll) }, result, elapsed, 0.5)
}

fn refused(status: u16) -> PollResult {
    PollResult::Refused { status, why: "busy".to_owned(), retry_after: None }
}

fn running() -> Machine {
    Machine::new(Some(job("running", "a", Some("1"))), 120)
}

#[test]
fn first_long_poll_has_the_timestamp_of_the_202_response() {
    let Next::Send(request) = running().start() else { panic!() };
    assert_eq!(request.long_poll.unwrap(), LongPoll { poll_timeout: 120, last_modified: ">=1".to_owned() });
    let Next::Send(request) = Machine::new(None, 120).start() else { panic!() };
    assert_eq!(request.long_poll, None);
}

#[test]
fn ended_job_is_not_polled() {
    let ended = job("failure", "no", None);
    assert_eq!(Machine::new(Some(ended.clone()), 120).start(), Next::Ended(ended));
}

#[test]
fn missing_job_denied_access_and_untrusted_certificate_end_the_wait() {
    assert_eq!(on_long_poll(&mut running(), refused(404), SECOND).0, Next::Gone);
    assert_eq!(on_long_poll(&mut running(), refused(401), SECOND).0, Next::Denied);
    assert_eq!(on_long_poll(&mut running(), refused(403), SECOND).0, Next::Denied);
    let untrusted = PollResult::Untrusted { why: "self-signed".to_owned() };
    assert_eq!(on_long_poll(&mut Machine::new(None, 120), untrusted.clone(), SECOND).0, Next::Denied);
    assert!(matches!(on_long_poll(&mut running(), untrusted, SECOND).0, Next::Send(_)));
}

#[test]
fn refused_long_polls_are_replaced_by_plain_requests() {
    let mut machine = running();
    let (next, events) = on_long_poll(&mut machine, refused(400), SECOND);
    let Next::Send(request) = next else { panic!() };
    assert_eq!((request.long_poll.clone(), events), (None, vec![PollEvent::Paced]));
    assert_eq!(machine.on_result(&request, refused(400), SECOND, 0.5).0, Next::Denied);
}

#[test]
fn unknown_state_does_not_end_the_wait() {
    let mut machine = running();
    let (next, events) = on_long_poll(&mut machine, PollResult::Job(job("paused", "a", Some("2"))), SECOND);
    assert!(matches!(next, Next::Send(_)));
    assert!(matches!(events.as_slice(), [PollEvent::Changed(_)]));
}

#[test]
fn missing_or_decreasing_timestamp_is_accepted() {
    let mut machine = running();
    let (Next::Send(request), _) = on_long_poll(&mut machine, PollResult::Job(job("running", "b", None)), SECOND)
    else {
        panic!()
    };
    assert_eq!(request.long_poll.unwrap().last_modified, ">=1");
    let (Next::Send(request), _) = on_long_poll(&mut machine, PollResult::Job(job("running", "c", Some("0"))), SECOND)
    else {
        panic!()
    };
    assert_eq!(request.long_poll.unwrap().last_modified, ">=0");
}

#[test]
fn server_with_a_new_timestamp_in_every_response_is_paced() {
    let mut machine = running();
    let mut pauses = Vec::new();
    for n in 2..6 {
        let stamp = n.to_string();
        let response = PollResult::Job(job("running", "a", Some(&stamp)));
        let (Next::Send(request), _) = on_long_poll(&mut machine, response, Duration::from_millis(3)) else { panic!() };
        pauses.push(request.pause);
    }
    assert_eq!(pauses[0], Duration::ZERO);
    assert!(pauses[1..].iter().all(|pause| *pause >= SECOND), "{pauses:?}");
}

#[test]
fn connections_cut_at_the_same_age_shorten_long_polls() {
    let mut machine = running();
    let cut = || PollResult::Failed { why: "reset".to_owned(), cut: true };
    let (_, events) = on_long_poll(&mut machine, cut(), Duration::from_secs(60));
    assert!(!events.iter().any(|n| matches!(n, PollEvent::Shortened(_))));
    let (next, events) = on_long_poll(&mut machine, cut(), Duration::from_secs(61));
    assert!(events.contains(&PollEvent::Shortened(48)), "{events:?}");
    let Next::Send(request) = next else { panic!() };
    assert_eq!(request.long_poll.unwrap().poll_timeout, 48);
}

#[test]
fn retry_after_is_respected() {
    let mut machine = running();
    let busy = PollResult::Refused { status: 429, why: String::new(), retry_after: Some(Duration::from_secs(40)) };
    let (Next::Send(request), _) = on_long_poll(&mut machine, busy, SECOND) else { panic!() };
    assert_eq!(request.pause, Duration::from_secs(40));
}
