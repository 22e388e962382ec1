//! The decision of the poller, pure: an answer or a fault in, the next thing to do out. No clock, no network.

use std::time::Duration;

use crate::deploy::Job;

/// The shortest and the longest pause after trouble.
const TROUBLE: (Duration, Duration) = (Duration::from_millis(250), Duration::from_secs(15));
/// The shortest and the longest pause between two questions to a server that does not hold them back.
const PACE: (Duration, Duration) = (Duration::from_secs(1), Duration::from_secs(5));
/// A server's `Retry-After` is honoured up to here, so that a wrong one cannot stop the wait.
const RETRY_AFTER: Duration = Duration::from_secs(300);
/// A question that lived at least this long when its connection was cut may have been cut for its age.
const AGED: Duration = Duration::from_secs(5);

/// One question about the job.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ask {
    /// How long to pause first.
    pub after: Duration,
    /// The long poll's two parameters; `None` is a plain GET that is answered at once.
    pub long: Option<LongPoll>,
}

/// The parameters of a long poll (D S).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LongPoll {
    /// Seconds, 1 to 120.
    pub poll_timeout: u16,
    /// `>=TS` or `>TS`, with TS as the server last sent it.
    pub last_modified: String,
}

/// What became of a question.
#[derive(Debug, Clone, PartialEq)]
pub enum PollResult {
    /// A readable answer.
    Job(Job),
    /// An HTTP error status, what the server said, and the pause it asked for.
    Refused(u16, String, Option<Duration>),
    /// A certificate that is not trusted: nothing was asked.
    Untrusted(String),
    /// No answer, or nothing that could be read as one.
    Failed {
        /// For people.
        why: String,
        /// Whether an open connection was cut, as a proxy does with an old one.
        cut: bool,
    },
}

/// What to do next.
#[derive(Debug, Clone, PartialEq)]
pub enum Next {
    /// Ask again.
    Ask(Ask),
    /// The job ended, in success or failure.
    Ended(Job),
    /// The server has no such job (any more).
    Gone,
    /// The server will not tell: 401, 403, a refusal even of the plain question, or a stranger from the start.
    Denied,
}

/// Something worth telling.
#[derive(Debug, Clone, PartialEq)]
pub enum PollEvent {
    /// State or message are new.
    Changed(Job),
    /// Trouble began: why. Not repeated until it is over.
    Trouble(String),
    /// Trouble is over.
    Recovered,
    /// The server cuts long polls at about this age; shorter ones, of so many seconds, are asked for from now on.
    Shortened(u16),
    /// The server does not hold long polls back; it is asked at intervals from now on.
    Paced,
}

/// How the server is kept from answering before there is news.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum PollMode {
    /// `last_modified=>=TS`, as the vendor's sample asks.
    Inclusive,
    /// `last_modified=>TS`, since the inclusive form was answered at once.
    Strict,
    /// The strict form did not hold either, or long polls are refused: pauses.
    Paced { long: bool },
}

/// The state of one wait.
#[derive(Debug, Clone)]
pub struct Machine {
    known: Option<Job>,
    hold: PollMode,
    poll_timeout: u16,
    /// Answers since the last news that nobody held back.
    idle: u32,
    /// Questions without a good answer since the last one.
    failures: u32,
    /// Age at which the last connection was cut.
    cut_at: Option<Duration>,
}

impl Machine {
    /// A wait for a job of which `known` was heard already (in the 202 answer, say), with long polls of `poll_timeout` seconds.
    pub fn new(known: Option<Job>, poll_timeout: u16) -> Self {
        Self {
            known,
            hold: PollMode::Inclusive,
            poll_timeout: poll_timeout.clamp(1, 120),
            idle: 0,
            failures: 0,
            cut_at: None,
        }
    }

    /// The first step.
    pub fn start(&self) -> Next {
        match &self.known {
            Some(job) if job.state.is_final() => Next::Ended(job.clone()),
            _ => Next::Ask(self.ask(Duration::ZERO)),
        }
    }

    /// Takes in what became of `asked` after `took`, and decides. `jitter`, from 0 to 1, spreads the pauses of many waiters.
    pub fn on_result(
        &mut self,
        asked: &Ask,
        on_result: PollResult,
        took: Duration,
        jitter: f64,
    ) -> (Next, Vec<PollEvent>) {
        match on_result {
            PollResult::Job(job) => self.answered(asked, job, took),
            PollResult::Refused(404, ..) => (Next::Gone, Vec::new()),
            PollResult::Refused(401 | 403, ..) => (Next::Denied, Vec::new()),
            PollResult::Refused(400 | 405 | 501, ..) => self.will_not(asked),
            PollResult::Refused(status, why, retry_after) => {
                let cut = matches!(status, 502 | 504);
                self.trouble(asked, why, cut, took, retry_after.unwrap_or_default(), jitter)
            }
            // Once the job was seen, a stranger in the server's place is a captive portal or a proxy, and may go away.
            PollResult::Untrusted(_) if self.known.is_none() => (Next::Denied, Vec::new()),
            PollResult::Untrusted(why) => self.trouble(asked, why, false, took, Duration::ZERO, jitter),
            PollResult::Failed { why, cut } => self.trouble(asked, why, cut, took, Duration::ZERO, jitter),
        }
    }

    fn answered(&mut self, asked: &Ask, mut job: Job, took: Duration) -> (Next, Vec<PollEvent>) {
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
        // A timestamp alone, time and again at once, is no news: a server may well stamp every answer.
        let news = changed || (touched && took >= PACE.0);
        let held = asked.long.as_ref().is_some_and(|long| {
            let full = Duration::from_secs(long.poll_timeout.into());
            took + (full / 10).min(PACE.0) >= full
        });
        self.idle = if news || held { 0 } else { self.idle.saturating_add(1) };
        if asked.long.is_some() {
            events.extend(self.learn(news, held));
        }
        (Next::Ask(self.ask(Duration::ZERO)), events)
    }

    /// Learns from one answer to a long poll whether the server holds them back.
    fn learn(&mut self, news: bool, held: bool) -> Option<PollEvent> {
        let before = self.hold;
        self.hold = match before {
            PollMode::Paced { .. } if held => PollMode::Strict,
            hold if held || news => hold,
            PollMode::Inclusive => PollMode::Strict,
            PollMode::Strict | PollMode::Paced { .. } => PollMode::Paced { long: true },
        };
        (before == PollMode::Strict && self.hold != before).then_some(PollEvent::Paced)
    }

    /// The server does not take this question at all.
    fn will_not(&mut self, asked: &Ask) -> (Next, Vec<PollEvent>) {
        if asked.long.is_none() {
            return (Next::Denied, Vec::new());
        }
        self.hold = PollMode::Paced { long: false };
        (Next::Ask(self.ask(Duration::ZERO)), vec![PollEvent::Paced])
    }

    fn trouble(
        &mut self,
        asked: &Ask,
        why: String,
        cut: bool,
        took: Duration,
        retry_after: Duration,
        jitter: f64,
    ) -> (Next, Vec<PollEvent>) {
        let mut events = Vec::new();
        if self.failures == 0 {
            events.push(PollEvent::Trouble(why));
        }
        if cut && asked.long.is_some() && took >= AGED {
            events.extend(self.cut(took));
        }
        let longest = TROUBLE.0.saturating_mul(1 << self.failures.min(6)).min(TROUBLE.1);
        let pause = longest.mul_f64(0.5 + jitter.clamp(0.0, 1.0) / 2.0).max(TROUBLE.0);
        self.failures = self.failures.saturating_add(1);
        (Next::Ask(self.ask(pause.max(retry_after.min(RETRY_AFTER)))), events)
    }

    /// Notices a proxy that cuts connections again and again at the same age.
    fn cut(&mut self, took: Duration) -> Option<PollEvent> {
        let again = self.cut_at.is_some_and(|before| took.abs_diff(before) <= before / 5);
        self.cut_at = Some(took);
        // The age is at most the silence that is waited for, far below 65,535 s.
        let shorter = u16::try_from(took.as_secs() * 4 / 5).unwrap_or(self.poll_timeout).max(1);
        if !again || shorter >= self.poll_timeout {
            return None;
        }
        self.poll_timeout = shorter;
        self.cut_at = None;
        Some(PollEvent::Shortened(shorter))
    }

    fn ask(&self, pause: Duration) -> Ask {
        let since = self.known.as_ref().and_then(|job| job.last_modified.as_deref());
        let long = |operator: &str, since: &str| LongPoll {
            poll_timeout: self.poll_timeout,
            last_modified: format!("{operator}{since}"),
        };
        // The first idle answer only shows that a pause is needed.
        let idle = i32::try_from(self.idle.saturating_sub(1).min(8)).unwrap_or(8);
        let paced = pause.max(PACE.0.mul_f64(1.5_f64.powi(idle)).min(PACE.1));
        match (self.hold, since) {
            (PollMode::Inclusive, Some(since)) => Ask { after: pause, long: Some(long(">=", since)) },
            (PollMode::Strict, Some(since)) => Ask { after: pause, long: Some(long(">", since)) },
            (PollMode::Paced { long: true }, Some(since)) => Ask { after: paced, long: Some(long(">", since)) },
            (PollMode::Paced { .. }, _) => Ask { after: paced, long: None },
            // Nothing to echo: the very first question, or a server that does not date its jobs.
            (_, None) if self.known.is_none() => Ask { after: pause, long: None },
            (_, None) => Ask { after: paced, long: None },
        }
    }
}

#[cfg(test)]
#[path = "machine_tests.rs"]
mod tests;
