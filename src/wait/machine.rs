//! How the poller decides what to ask next. Pure: the result of a request goes in, the next request comes out; time and network are
//! the caller's.
//!
//! A job is followed by long polls: `GET /jobs/ID?last_modified=>=TS&poll_timeout=N` is held back by the server until the job has
//! changed, for N seconds at most (D S). Whether a server really holds such a request back, and by which operator, is learned
//! from its responses, in [`Machine::adapt`]:
//!
//! 1. [`PollMode::Inclusive`], `>=TS`, comes first. A server to which the job's present timestamp is a match answers at once,
//!    although nothing is new.
//! 2. [`PollMode::Strict`], `>TS`, is used after the first such response.
//! 3. [`PollMode::Paced`] is used when a strict long poll is answered at once as well, or when the server refuses long polls:
//!    requests are then sent at intervals of [`PACE`], so that the server is not flooded. A long poll that is held after all
//!    ends it.

use std::time::Duration;

use crate::deploy::Job;

/// The shortest and the longest pause after a request that failed.
const BACKOFF: (Duration, Duration) = (Duration::from_millis(250), Duration::from_secs(15));
/// The shortest and the longest pause between two requests to a server that does not hold long polls.
const PACE: (Duration, Duration) = (Duration::from_secs(1), Duration::from_secs(5));
/// A server's `Retry-After` is honoured up to this long, so that a wrong one cannot stop the wait.
const RETRY_AFTER: Duration = Duration::from_secs(300);
/// A connection that was cut at this age or later may have been cut by a proxy because of its age.
const AGED: Duration = Duration::from_secs(5);

/// One request for the job.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Request {
    /// How long to pause before it is sent.
    pub pause: Duration,
    /// The parameters of a long poll; `None` for a plain GET, which is answered at once.
    pub long_poll: Option<LongPoll>,
}

/// The parameters of a long poll (D S).
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct LongPoll {
    /// Seconds, 1 to 120.
    pub poll_timeout: u16,
    /// `>=TS` or `>TS`, with TS as the server last sent it.
    pub last_modified: String,
}

/// The result of a request.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum PollResult {
    /// The job.
    Job(Job),
    /// An HTTP error status.
    Refused {
        /// The status.
        status: u16,
        /// The server's message, for people.
        why: String,
        /// The pause that the server asks for.
        retry_after: Option<Duration>,
    },
    /// The certificate is not trusted; the request was not sent.
    Untrusted {
        /// For people.
        why: String,
    },
    /// No response, or one that holds no job.
    Failed {
        /// For people.
        why: String,
        /// Whether an open connection was cut, as a proxy does with an old one.
        cut: bool,
    },
}

/// What to do next.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Next {
    /// Send this request.
    Ask(Request),
    /// The job ended, in success or failure.
    Ended(Job),
    /// The server has no such job, or has it no more.
    Gone,
    /// The server refuses to answer: 401, 403, a refusal of the plain GET too, or an untrusted certificate from the start.
    Denied,
}

/// What users may want to know.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum PollEvent {
    /// State or message are new.
    Changed(Job),
    /// A request failed, for this reason. Not repeated until [`PollEvent::Recovered`].
    Trouble(String),
    /// The first good response after trouble.
    Recovered,
    /// Connections are cut at about this age: long polls of so many seconds are used from now on.
    Shortened(u16),
    /// The server does not hold long polls: it is asked at intervals from now on.
    Paced,
}

/// How the server is kept from answering while nothing is new.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum PollMode {
    /// `last_modified=>=TS`, as in the vendor's sample (S).
    Inclusive,
    /// `last_modified=>TS`, since the inclusive operator was answered at once.
    Strict,
    /// A pause before each request, since the strict operator was answered at once as well or long polls are refused.
    /// `long_poll`: whether long polls are still tried.
    Paced { long_poll: bool },
}

/// The state of the wait for one job.
#[derive(Debug, Clone)]
pub(crate) struct Machine {
    known: Option<Job>,
    mode: PollMode,
    poll_timeout: u16,
    /// Consecutive answers that came at once although nothing was new.
    idle: u32,
    /// Consecutive requests that failed.
    failures: u32,
    /// The age at which the last connection was cut.
    cut_at: Option<Duration>,
}

impl Machine {
    /// A wait for a job, with long polls of `poll_timeout` seconds. `known` is its state if that is known already, from the 202
    /// answer for instance.
    pub(crate) fn new(known: Option<Job>, poll_timeout: u16) -> Self {
        Self {
            known,
            mode: PollMode::Inclusive,
            poll_timeout: poll_timeout.clamp(1, 120),
            idle: 0,
            failures: 0,
            cut_at: None,
        }
    }

    /// What to do first.
    pub(crate) fn start(&self) -> Next {
        match &self.known {
            Some(job) if job.state.is_final() => Next::Ended(job.clone()),
            _ => Next::Ask(self.request(Duration::ZERO)),
        }
    }

    /// Decides by the result of `request`, which was sent `elapsed` ago. `jitter`, from 0 to 1, spreads the pauses of many waiters.
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
            // Once the job was seen, an untrusted certificate is that of a captive portal or a proxy, and may go away.
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
        self.known = Some(job.clone());
        if ended {
            return (Next::Ended(job), events);
        }
        // A new timestamp alone is no news if it comes at once: the server may well stamp every response.
        let is_news = changed || (touched && elapsed >= PACE.0);
        let was_held = request.long_poll.as_ref().is_some_and(|long_poll| {
            let full = Duration::from_secs(long_poll.poll_timeout.into());
            elapsed + (full / 10).min(PACE.0) >= full
        });
        self.idle = if is_news || was_held { 0 } else { self.idle.saturating_add(1) };
        if request.long_poll.is_some() {
            events.extend(self.adapt(is_news, was_held));
        }
        (Next::Ask(self.request(Duration::ZERO)), events)
    }

    /// Chooses the mode by the response to a long poll: whether it had news, and whether the server held it for its full time.
    fn adapt(&mut self, is_news: bool, was_held: bool) -> Option<PollEvent> {
        let before = self.mode;
        self.mode = match before {
            PollMode::Paced { .. } if was_held => PollMode::Strict,
            mode if was_held || is_news => mode,
            PollMode::Inclusive => PollMode::Strict,
            PollMode::Strict | PollMode::Paced { .. } => PollMode::Paced { long_poll: true },
        };
        (before == PollMode::Strict && self.mode != before).then_some(PollEvent::Paced)
    }

    /// The server refuses this kind of request: of long polls, plain ones are tried; of plain ones, nothing is left.
    fn on_unsupported(&mut self, request: &Request) -> (Next, Vec<PollEvent>) {
        if request.long_poll.is_none() {
            return (Next::Denied, Vec::new());
        }
        self.mode = PollMode::Paced { long_poll: false };
        (Next::Ask(self.request(Duration::ZERO)), vec![PollEvent::Paced])
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
        (Next::Ask(self.request(pause.max(retry_after.min(RETRY_AFTER)))), events)
    }

    /// Shortens the long polls when connections were cut twice in a row at about the same age, as proxies do.
    fn on_cut(&mut self, age: Duration) -> Option<PollEvent> {
        let again = self.cut_at.is_some_and(|before| age.abs_diff(before) <= before / 5);
        self.cut_at = Some(age);
        // The age is at most the watcher's limit for silence, far below 65,535 s.
        let shorter = u16::try_from(age.as_secs() * 4 / 5).unwrap_or(self.poll_timeout).max(1);
        if !again || shorter >= self.poll_timeout {
            return None;
        }
        self.poll_timeout = shorter;
        self.cut_at = None;
        Some(PollEvent::Shortened(shorter))
    }

    /// The next request, after `pause` at least.
    fn request(&self, pause: Duration) -> Request {
        let since = self.known.as_ref().and_then(|job| job.last_modified.as_deref());
        let long_poll = |operator: &str, since: &str| LongPoll {
            poll_timeout: self.poll_timeout,
            last_modified: format!("{operator}{since}"),
        };
        // The first idle response only shows that pauses are needed; they grow from the second on.
        let idle = i32::try_from(self.idle.saturating_sub(1).min(8)).unwrap_or(8);
        let paced = pause.max(PACE.0.mul_f64(1.5_f64.powi(idle)).min(PACE.1));
        match (self.mode, since) {
            (PollMode::Inclusive, Some(since)) => Request { pause, long_poll: Some(long_poll(">=", since)) },
            (PollMode::Strict, Some(since)) => Request { pause, long_poll: Some(long_poll(">", since)) },
            (PollMode::Paced { long_poll: true }, Some(since)) => {
                Request { pause: paced, long_poll: Some(long_poll(">", since)) }
            }
            (PollMode::Paced { .. }, _) => Request { pause: paced, long_poll: None },
            // There is no timestamp to send: it is the first request, or the server does not date its jobs.
            (_, None) if self.known.is_none() => Request { pause, long_poll: None },
            (_, None) => Request { pause: paced, long_poll: None },
        }
    }
}

#[cfg(test)]
#[path = "machine_tests.rs"]
mod tests;
