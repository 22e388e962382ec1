//! The state machine of the poller. It takes the result of a request and returns the next request; the caller provides
//! the network and the clock.
//!
//! The poller uses long polls: the server holds `GET /jobs/ID?last_modified=>=TS&poll_timeout=N` until the job changes,
//! or for at most N seconds (D S). [`Machine::adapt`] determines from the responses whether the server does so, and
//! with which operator:
//!
//! 1. [`PollMode::Inclusive`], `>=TS`, is the initial mode. A server for which the job's current timestamp matches
//!    responds immediately, although nothing has changed.
//! 2. [`PollMode::Strict`], `>TS`, is used after the first such response.
//! 3. [`PollMode::Paced`] is used if the server responds immediately to strict long polls too, or refuses long polls
//!    ([`Machine::on_unsupported`]). Requests are then sent at intervals of [`PACE`]. If the server holds a long poll
//!    after all, the mode is strict again; one that refuses them gets plain requests until the end.
//!
//! Jobs without `last_modified` cannot be polled with an operator: in any mode, requests for them are plain and sent at
//! the same intervals.

use std::time::Duration;

use crate::deploy::Job;

/// The shortest and the longest pause after a request that failed.
const BACKOFF: (Duration, Duration) = (Duration::from_millis(250), Duration::from_secs(15));
/// The shortest and the longest pause between two requests to a server that does not hold long polls.
const PACE: (Duration, Duration) = (Duration::from_secs(1), Duration::from_secs(5));
/// The longest `Retry-After` that is respected, so that a wrong value cannot stop the wait.
const RETRY_AFTER: Duration = Duration::from_secs(300);
/// If a connection is cut at this age or later, the reason may be the time limit of a proxy.
const AGED: Duration = Duration::from_secs(5);

/// A request for the state of the job.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Request {
    /// How long to wait before sending it.
    pub(crate) pause: Duration,
    /// The parameters of a long poll; `None` for a plain GET.
    pub(crate) long_poll: Option<LongPoll>,
}

/// The parameters of a long poll (D S).
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct LongPoll {
    /// How long the server may hold the request, 1 to 120 seconds.
    pub(crate) poll_timeout: u16,
    /// `>=TS` or `>TS`, where TS is the last value from the server.
    pub(crate) last_modified: String,
}

/// The result of a request.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum PollResult {
    /// The job, from a success response.
    Job(Job),
    /// An HTTP error status.
    Refused {
        /// The status.
        status: u16,
        /// The error message.
        why: String,
        /// The `Retry-After` of the response.
        retry_after: Option<Duration>,
    },
    /// The certificate is not trusted; the request was not sent.
    Untrusted {
        /// The error message.
        why: String,
    },
    /// There is no response, or it does not contain a job.
    Failed {
        /// The error message.
        why: String,
        /// Whether an established connection was cut, possibly by a proxy because of its age.
        cut: bool,
    },
}

/// What to do next.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Next {
    /// Send this request.
    Send(Request),
    /// The job ended, in success or failure.
    Ended(Job),
    /// The job does not exist, or no longer.
    Gone,
    /// The server refuses the request: 401, 403, a refusal of even the plain GET, or an untrusted certificate at the
    /// first request.
    Denied,
}

/// An event that is shown to the user.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum PollEvent {
    /// The state or the message of the job has changed.
    Changed(Job),
    /// A request failed, with this reason. Not repeated until [`PollEvent::Recovered`].
    Trouble(String),
    /// A request succeeded after [`PollEvent::Trouble`].
    Recovered,
    /// Connections are cut repeatedly, so the poll timeout was reduced to this number of seconds.
    Shortened(u16),
    /// The server does not hold long polls, so requests are sent at intervals.
    Paced,
}

/// How polling avoids responses without a change.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum PollMode {
    /// `last_modified=>=TS`, as in the vendor's sample (S).
    Inclusive,
    /// `last_modified=>TS`.
    Strict,
    /// A pause before each request. `long_poll`: whether the requests are long polls.
    Paced { long_poll: bool },
}

/// The state of the wait for one job.
#[derive(Debug, Clone)]
pub(crate) struct Machine {
    /// The last known state, without the record unless the job had ended at the start: there may be a thousand jobs.
    known: Option<Job>,
    mode: PollMode,
    poll_timeout: u16,
    /// The number of consecutive responses without a change that the server did not hold.
    idle: u32,
    /// The number of consecutive requests that failed.
    failures: u32,
    /// The age at which the last connection was cut.
    cut_at: Option<Duration>,
}

impl Machine {
    /// Creates the state for a job. `known` is its last known state, for example from the 202 response; `poll_timeout`
    /// is in seconds.
    pub(crate) fn new(known: Option<Job>, poll_timeout: u16) -> Self {
        Self {
            known: known.map(|job| if job.state.is_final() { job } else { job.without_record() }),
            mode: PollMode::Inclusive,
            poll_timeout: poll_timeout.clamp(1, 120),
            idle: 0,
            failures: 0,
            cut_at: None,
        }
    }

    /// Whether the server has answered with the job.
    pub(crate) fn has_seen_job(&self) -> bool {
        self.known.is_some()
    }

    /// The first step.
    pub(crate) fn start(&self) -> Next {
        match &self.known {
            Some(job) if job.state.is_final() => Next::Ended(job.clone()),
            _ => Next::Send(self.request(Duration::ZERO)),
        }
    }

    /// Returns the next step after the result of `request`, which was sent `elapsed` ago. `jitter`, from 0 to 1,
    /// spreads the pauses of many pollers.
    pub(crate) fn on_result(
        &mut self,
        request: &Request,
        result: PollResult,
        elapsed: Duration,
        jitter: f64,
    ) -> (Next, Vec<PollEvent>) {
        match result {
            PollResult::Job(job) => self.on_job(request, job, elapsed),
            PollResult::Refused { status: 404, .. } => (Next::Gone, Vec::new()),
            PollResult::Refused { status: 401 | 403, .. } => (Next::Denied, Vec::new()),
            PollResult::Refused { status: 400 | 405 | 501, .. } => self.on_unsupported(request),
            PollResult::Refused { status, why, retry_after } => {
                let cut = matches!(status, 502 | 504);
                self.on_failure(request, why, cut, elapsed, retry_after.unwrap_or_default(), jitter)
            }
            // If the server was trusted before, the certificate may be that of a captive portal or a proxy, which is
            // temporary.
            PollResult::Untrusted { .. } if self.known.is_none() => (Next::Denied, Vec::new()),
            PollResult::Untrusted { why } => self.on_failure(request, why, false, elapsed, Duration::ZERO, jitter),
            PollResult::Failed { why, cut } => self.on_failure(request, why, cut, elapsed, Duration::ZERO, jitter),
        }
    }

    fn on_job(&mut self, request: &Request, mut job: Job, elapsed: Duration) -> (Next, Vec<PollEvent>) {
        let mut events = Vec::new();
        if std::mem::take(&mut self.failures) > 0 {
            events.push(PollEvent::Recovered);
        }
        self.cut_at = None;
        let before = self.known.as_ref();
        let changed = before.is_none_or(|b| (&b.state, &b.message) != (&job.state, &job.message));
        let touched = before.is_none_or(|b| b.last_modified != job.last_modified);
        if changed {
            events.push(PollEvent::Changed(job.clone()));
        }
        if job.last_modified.is_none() {
            job.last_modified = before.and_then(|b| b.last_modified.clone());
        }
        let ended = job.state.is_final();
        self.known = Some(job.without_record());
        if ended {
            return (Next::Ended(job), events);
        }
        // A new timestamp alone does not count as a change if it arrives immediately: some servers update it in every
        // response.
        let is_new = changed || (touched && elapsed >= PACE.0);
        let was_held = request.long_poll.as_ref().is_some_and(|long_poll| {
            let full = Duration::from_secs(long_poll.poll_timeout.into());
            elapsed + (full / 10).min(PACE.0) >= full
        });
        self.idle = if is_new || was_held { 0 } else { self.idle.saturating_add(1) };
        if request.long_poll.is_some() {
            events.extend(self.adapt(is_new, was_held));
        }
        (Next::Send(self.request(Duration::ZERO)), events)
    }

    /// Adapts the mode to the response to a long poll. `was_held`: whether the server held the request until the
    /// timeout.
    fn adapt(&mut self, is_new: bool, was_held: bool) -> Option<PollEvent> {
        let before = self.mode;
        self.mode = match before {
            PollMode::Paced { .. } if was_held => PollMode::Strict,
            mode if was_held || is_new => mode,
            PollMode::Inclusive => PollMode::Strict,
            PollMode::Strict | PollMode::Paced { .. } => PollMode::Paced { long_poll: true },
        };
        (before == PollMode::Strict && self.mode != before).then_some(PollEvent::Paced)
    }

    /// Replaces long polls by plain requests if the server refuses them. Ends the wait if it refuses plain requests
    /// too.
    fn on_unsupported(&mut self, request: &Request) -> (Next, Vec<PollEvent>) {
        if request.long_poll.is_none() {
            return (Next::Denied, Vec::new());
        }
        self.mode = PollMode::Paced { long_poll: false };
        (Next::Send(self.request(Duration::ZERO)), vec![PollEvent::Paced])
    }

    fn on_failure(
        &mut self,
        request: &Request,
        why: String,
        cut: bool,
        elapsed: Duration,
        retry_after: Duration,
        jitter: f64,
    ) -> (Next, Vec<PollEvent>) {
        let mut events = Vec::new();
        if self.failures == 0 {
            events.push(PollEvent::Trouble(why));
        }
        if cut && request.long_poll.is_some() && elapsed >= AGED {
            events.extend(self.on_cut(elapsed));
        }
        let longest = BACKOFF.0.saturating_mul(1 << self.failures.min(6)).min(BACKOFF.1);
        let pause = longest.mul_f64(0.5 + jitter.clamp(0.0, 1.0) / 2.0).max(BACKOFF.0);
        self.failures = self.failures.saturating_add(1);
        (Next::Send(self.request(pause.max(retry_after.min(RETRY_AFTER)))), events)
    }

    /// Reduces the poll timeout if connections were cut twice in a row at about the same age, as proxies do.
    fn on_cut(&mut self, age: Duration) -> Option<PollEvent> {
        let again = self.cut_at.is_some_and(|before| age.abs_diff(before) <= before / 5);
        self.cut_at = Some(age);
        // The age is limited by the timeout of the request, which is far below 65,535 s.
        let shorter = u16::try_from(age.as_secs() * 4 / 5).unwrap_or(self.poll_timeout).max(1);
        if !again || shorter >= self.poll_timeout {
            return None;
        }
        self.poll_timeout = shorter;
        self.cut_at = None;
        Some(PollEvent::Shortened(shorter))
    }

    /// Creates the next request, with at least this pause.
    fn request(&self, pause: Duration) -> Request {
        let since = self.known.as_ref().and_then(|job| job.last_modified.as_deref());
        let long_poll = |operator: &str, since: &str| LongPoll {
            poll_timeout: self.poll_timeout,
            last_modified: format!("{operator}{since}"),
        };
        // Pauses grow from the second idle response on; the first one only shows that they are needed.
        let idle = i32::try_from(self.idle.saturating_sub(1).min(8)).unwrap_or(8);
        let paced = pause.max(PACE.0.mul_f64(1.5_f64.powi(idle)).min(PACE.1));
        match (self.mode, since) {
            (PollMode::Inclusive, Some(since)) => Request { pause, long_poll: Some(long_poll(">=", since)) },
            (PollMode::Strict, Some(since)) => Request { pause, long_poll: Some(long_poll(">", since)) },
            (PollMode::Paced { long_poll: true }, Some(since)) => {
                Request { pause: paced, long_poll: Some(long_poll(">", since)) }
            }
            (PollMode::Paced { .. }, _) => Request { pause: paced, long_poll: None },
            // There is no timestamp: this is the first request, or jobs on this server have no `last_modified`.
            (_, None) if self.known.is_none() => Request { pause, long_poll: None },
            (_, None) => Request { pause: paced, long_poll: None },
        }
    }
}

#[cfg(test)]
#[path = "machine_tests.rs"]
mod tests;
