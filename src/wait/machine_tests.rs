//! The machine against a server made of a timetable, in virtual time.

use super::*;
use proptest::prelude::*;
use serde_json::json;

const SECOND: Duration = Duration::from_secs(1);

fn job(state: &str, message: &str, stamp: Option<&str>) -> Job {
    Job::read(json!({"id": "j", "state": state, "message": message, "last_modified": stamp})).unwrap()
}

/// When a server answers a long poll.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Manner {
    /// Both forms are held until there is news.
    Holds,
    /// `>=` is inclusive, and so answered at once; `>` is held.
    InclusiveAtOnce,
    /// Nothing is ever held.
    NeverHolds,
}

/// A server whose job changes at given moments and then ends.
struct Server {
    manner: Manner,
    /// Moments of change, rising; the last one is the job's end.
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

    /// The answer to a question asked `now`, and when it is given.
    fn ask(&self, ask: &Ask, now: Duration) -> (Job, Duration) {
        let Some(long) = &ask.long else { return (self.at(now), now) };
        let stamp = long.last_modified.trim_start_matches(['>', '=']);
        let inclusive = long.last_modified.starts_with(">=");
        let held = match self.manner {
            Manner::Holds => true,
            Manner::InclusiveAtOnce => !inclusive,
            Manner::NeverHolds => false,
        };
        if !held || self.at(now).last_modified.as_deref() != Some(stamp) {
            return (self.at(now), now);
        }
        let full = now + SECOND * u32::from(long.poll_timeout);
        let then = self.changes.iter().copied().find(|t| *t > now).map_or(full, |t| t.min(full));
        (self.at(then), then)
    }
}

/// What a wait did.
struct Run {
    requests: usize,
    asked_at: Vec<Duration>,
    events: Vec<PollEvent>,
    ended: Duration,
}

/// Waits, with a fault in place of each answer for which `faults` has one.
fn run(server: &Server, poll_timeout: u16, faults: &[Option<PollResult>]) -> Run {
    let mut machine = Machine::new(None, poll_timeout);
    let mut now = Duration::ZERO;
    let (mut requests, mut events, mut asked_at) = (0, Vec::new(), Vec::new());
    let mut next = machine.start();
    loop {
        let ask = match next {
            Next::Ask(ask) => ask,
            Next::Ended(_) => return Run { requests, asked_at, events, ended: now },
            other => panic!("the job ends, but the wait said {other:?}"),
        };
        now += ask.after;
        asked_at.push(now);
        let fault = faults.get(requests).cloned().flatten();
        requests += 1;
        assert!(requests < 100_000, "spins");
        let begun = now;
        let on_result = match fault {
            Some(fault) => fault,
            None => {
                let (job, then) = server.ask(&ask, now);
                now = then;
                PollResult::Job(job)
            }
        };
        let (step, more) = machine.on_result(&ask, on_result, now - begun, 0.5);
        next = step;
        events.extend(more);
    }
}

fn timetable() -> impl Strategy<Value = Vec<Duration>> {
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

/// Everything that can come in place of a good answer and is no reason to stop.
fn fault() -> impl Strategy<Value = PollResult> {
    prop_oneof![
        any::<bool>().prop_map(|cut| PollResult::Failed { why: "reset".to_owned(), cut }),
        prop::sample::select(vec![408, 425, 429, 500, 502, 503, 504, 302]).prop_map(|status| PollResult::Refused(
            status,
            "busy".to_owned(),
            None
        )),
        (0u64..5).prop_map(|s| PollResult::Refused(429, "slow down".to_owned(), Some(Duration::from_secs(s)))),
    ]
}

proptest! {
    /// The price of a wait: one request a change, one a poll timeout passed, and the first.
    #[test]
    fn asks_once_a_change_and_once_a_timeout(changes in timetable(), poll_timeout in 1u16..=120) {
        let server = Server { manner: Manner::Holds, changes };
        let run = run(&server, poll_timeout, &[]);
        let mut before = Duration::ZERO;
        let timeouts: u64 = server.changes.iter().map(|t| {
            let gap = *t - std::mem::replace(&mut before, *t);
            // A change at the very moment of the timeout is told by that answer.
            u64::try_from((gap.as_millis() - 1) / (u128::from(poll_timeout) * 1000)).unwrap()
        }).sum();
        prop_assert_eq!(run.requests as u64, server.changes.len() as u64 + timeouts + 1);
        prop_assert_eq!(run.ended, server.end());
    }

    /// A server that answers the inclusive form at once is noticed at the first such answer.
    #[test]
    fn an_inclusive_server_costs_one_request_more(changes in timetable(), poll_timeout in 1u16..=120) {
        let plain = run(&Server { manner: Manner::Holds, changes: changes.clone() }, poll_timeout, &[]);
        let server = Server { manner: Manner::InclusiveAtOnce, changes };
        let run = run(&server, poll_timeout, &[]);
        prop_assert_eq!(run.requests, plain.requests + 1);
        prop_assert_eq!(run.ended, server.end());
        prop_assert!(!run.events.contains(&PollEvent::Paced));
    }

    /// A server that holds nothing back is asked once a second at most, and its job's end is noticed within five.
    #[test]
    fn a_server_that_never_holds_is_paced(changes in timetable()) {
        let server = Server { manner: Manner::NeverHolds, changes };
        let run = run(&server, 120, &[]);
        // The first three are: what is there, the inclusive form, the strict form.
        for pair in run.asked_at[2..].windows(2) {
            prop_assert!(pair[1] - pair[0] >= SECOND, "{pair:?}");
        }
        prop_assert!(run.ended <= server.end() + 5 * SECOND);
    }

    /// Whatever happens in between, the wait ends when the job does, and not in another way.
    #[test]
    fn faults_never_end_a_wait(
        changes in timetable(),
        manner in prop::sample::select(vec![Manner::Holds, Manner::InclusiveAtOnce, Manner::NeverHolds]),
        faults in prop::collection::vec(prop::option::of(fault()), 0..60),
    ) {
        let server = Server { manner, changes };
        let run = run(&server, 120, &faults);
        prop_assert!(run.ended >= server.end());
        let last_fault = faults.iter().rposition(Option::is_some).map_or(0, |n| n + 1);
        if run.requests > last_fault {
            // Once all is well again, the end is noticed within the longest pause that was under way.
            let well = run.asked_at[last_fault.min(run.asked_at.len() - 1)];
            prop_assert!(run.ended <= well.max(server.end()) + 5 * SECOND);
        }
        let begun = run.events.iter().filter(|n| matches!(n, PollEvent::Trouble(_))).count();
        let over = run.events.iter().filter(|n| **n == PollEvent::Recovered).count();
        prop_assert_eq!(begun, over, "told once when it starts and once when it is over");
    }

    /// Pauses after trouble grow from a quarter of a second to a quarter of a minute, whatever the jitter.
    #[test]
    fn pauses_after_trouble_have_bounds(faults in prop::collection::vec(fault(), 1..200), jitter in 0.0f64..=1.0) {
        let mut machine = Machine::new(Some(job("running", "", Some("1"))), 120);
        let Next::Ask(mut ask) = machine.start() else { unreachable!() };
        for fault in faults {
            let (next, _) = machine.on_result(&ask, fault, Duration::ZERO, jitter);
            let Next::Ask(next) = next else { panic!("{next:?}") };
            prop_assert!(next.after >= TROUBLE.0 && next.after <= TROUBLE.1, "{:?}", next.after);
            ask = next;
        }
    }
}

/// The answers to these heard in turn, each after so long.
fn hear(machine: &mut Machine, on_result: PollResult, took: Duration) -> (Next, Vec<PollEvent>) {
    let ask =
        Ask { after: Duration::ZERO, long: Some(LongPoll { poll_timeout: 120, last_modified: ">=1".to_owned() }) };
    machine.on_result(&ask, on_result, took, 0.5)
}

fn running() -> Machine {
    Machine::new(Some(job("running", "a", Some("1"))), 120)
}

#[test]
fn the_first_long_poll_echoes_the_accepted_answer() {
    let Next::Ask(ask) = running().start() else { panic!() };
    assert_eq!(ask.long.unwrap(), LongPoll { poll_timeout: 120, last_modified: ">=1".to_owned() });
    let Next::Ask(ask) = Machine::new(None, 120).start() else { panic!() };
    assert_eq!(ask.long, None);
}

#[test]
fn a_job_that_has_ended_is_not_asked_for() {
    let ended = job("failure", "no", None);
    assert_eq!(Machine::new(Some(ended.clone()), 120).start(), Next::Ended(ended));
}

#[test]
fn gone_denied_and_strangers_end_a_wait() {
    let refused = |status| PollResult::Refused(status, String::new(), None);
    assert_eq!(hear(&mut running(), refused(404), SECOND).0, Next::Gone);
    assert_eq!(hear(&mut running(), refused(401), SECOND).0, Next::Denied);
    assert_eq!(hear(&mut running(), refused(403), SECOND).0, Next::Denied);
    let stranger = PollResult::Untrusted("who?".to_owned());
    assert_eq!(hear(&mut Machine::new(None, 120), stranger.clone(), SECOND).0, Next::Denied);
    assert!(matches!(hear(&mut running(), stranger, SECOND).0, Next::Ask(_)));
}

#[test]
fn a_server_without_long_polls_is_asked_plainly_and_then_believed() {
    let mut machine = running();
    let (next, events) = hear(&mut machine, PollResult::Refused(400, String::new(), None), SECOND);
    let Next::Ask(ask) = next else { panic!() };
    assert_eq!((ask.long.clone(), events), (None, vec![PollEvent::Paced]));
    assert_eq!(machine.on_result(&ask, PollResult::Refused(400, String::new(), None), SECOND, 0.5).0, Next::Denied);
}

#[test]
fn an_unknown_state_is_waited_through() {
    let mut machine = running();
    let (next, events) = hear(&mut machine, PollResult::Job(job("paused", "a", Some("2"))), SECOND);
    assert!(matches!(next, Next::Ask(_)));
    assert!(matches!(events.as_slice(), [PollEvent::Changed(_)]));
}

#[test]
fn a_time_that_is_missing_or_goes_backwards_is_lived_with() {
    let mut machine = running();
    let (Next::Ask(ask), _) = hear(&mut machine, PollResult::Job(job("running", "b", None)), SECOND) else { panic!() };
    assert_eq!(ask.long.unwrap().last_modified, ">=1");
    let (Next::Ask(ask), _) = hear(&mut machine, PollResult::Job(job("running", "c", Some("0"))), SECOND) else {
        panic!()
    };
    assert_eq!(ask.long.unwrap().last_modified, ">=0");
}

#[test]
fn a_server_that_stamps_every_answer_is_paced() {
    let mut machine = running();
    let mut after = Vec::new();
    for n in 2..6 {
        let stamp = n.to_string();
        let answer = PollResult::Job(job("running", "a", Some(&stamp)));
        let (Next::Ask(ask), _) = hear(&mut machine, answer, Duration::from_millis(3)) else { panic!() };
        after.push(ask.after);
    }
    assert_eq!(after[0], Duration::ZERO);
    assert!(after[1..].iter().all(|pause| *pause >= SECOND), "{after:?}");
}

#[test]
fn a_proxy_that_cuts_at_one_age_is_asked_for_less() {
    let mut machine = running();
    let cut = || PollResult::Failed { why: "reset".to_owned(), cut: true };
    let (_, events) = hear(&mut machine, cut(), Duration::from_secs(60));
    assert!(!events.iter().any(|n| matches!(n, PollEvent::Shortened(_))));
    let (next, events) = hear(&mut machine, cut(), Duration::from_secs(61));
    assert!(events.contains(&PollEvent::Shortened(48)), "{events:?}");
    let Next::Ask(ask) = next else { panic!() };
    assert_eq!(ask.long.unwrap().poll_timeout, 48);
}

#[test]
fn retry_after_is_honoured() {
    let mut machine = running();
    let busy = PollResult::Refused(429, String::new(), Some(Duration::from_secs(40)));
    let (Next::Ask(ask), _) = hear(&mut machine, busy, SECOND) else { panic!() };
    assert_eq!(ask.after, Duration::from_secs(40));
}
