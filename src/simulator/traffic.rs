//! What every request passes, whatever it asks for: the login, faults, and the record of requests.

use std::collections::VecDeque;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use base64::Engine as _;
use tokio::sync::watch;

use crate::simulator::fault::{FaultInjector, InjectedFaults};
use crate::simulator::log::{Log, RequestSeen};
use crate::simulator::options::Options;

/// The most requests that are recorded; the oldest are dropped first.
const MAX_RECORDED: usize = 20_000;

/// The requests of a simulator.
pub(crate) struct Traffic {
    /// The value of the header `authorization` that a request must have.
    authorization: String,
    latency: Duration,
    injector: FaultInjector,
    log: Option<Log>,
    seen: Mutex<VecDeque<RequestSeen>>,
    saw_more: Condvar,
    /// How many requests have arrived.
    arrived: AtomicUsize,
    /// How many of them may be handled.
    admitted: watch::Sender<usize>,
}

impl Traffic {
    /// For a simulator with these options, whose account has this password.
    pub(crate) fn new(options: &Options, password: &str) -> Self {
        let pair = format!("{}:{password}", options.username);
        Self {
            authorization: format!("Basic {}", base64::engine::general_purpose::STANDARD.encode(pair)),
            latency: options.latency,
            injector: FaultInjector::new(options.faults.clone(), options.seed),
            log: options.log.clone(),
            seen: Mutex::default(),
            saw_more: Condvar::new(),
            arrived: AtomicUsize::new(0),
            admitted: watch::Sender::new(usize::MAX),
        }
    }

    /// The delay of each response.
    pub(crate) fn latency(&self) -> Duration {
        self.latency
    }

    /// Whether the value of a header `authorization` is the right one. The comparison takes the same time for every
    /// wrong password of the right length.
    pub(crate) fn authorizes(&self, header: &[u8]) -> bool {
        let (scheme, given) = split_at_blank(header);
        let (_, expected) = split_at_blank(self.authorization.as_bytes());
        let difference = given.iter().zip(expected).fold(0, |sum, (a, b)| sum | (a ^ b));
        scheme.eq_ignore_ascii_case(b"basic") && given.len() == expected.len() && difference == 0
    }

    /// The faults of the next request.
    pub(crate) fn injected(&self, method: &str) -> InjectedFaults {
        self.injector.next(method)
    }

    /// Records and logs a request that took so long.
    pub(crate) fn record(&self, request: RequestSeen, took: Duration, request_id: &str) {
        if let Some(Log(log)) = &self.log {
            let time = chrono::Utc::now().to_rfc3339_opts(chrono::SecondsFormat::Millis, true);
            let line = serde_json::json!({
                "time": time, "method": request.method, "target": request.target, "status": request.status,
                "ms": (took.as_secs_f64() * 1e6).round() / 1e3, "request_id": request_id,
            });
            log(&line.to_string());
        }
        let mut seen = self.seen();
        if seen.len() >= MAX_RECORDED {
            seen.pop_front();
        }
        seen.push_back(request);
        self.saw_more.notify_all();
    }

    /// Blocks until the recorded requests are as wanted; false if they are not within `timeout`.
    pub(crate) fn wait_until(&self, timeout: Duration, wanted: impl Fn(&VecDeque<RequestSeen>) -> bool) -> bool {
        let waited = self.saw_more.wait_timeout_while(self.seen(), timeout, |seen| !wanted(seen));
        waited.is_ok_and(|(_, result)| !result.timed_out())
    }

    /// The recorded requests, oldest first.
    pub(crate) fn requests(&self) -> Vec<RequestSeen> {
        self.seen().iter().cloned().collect()
    }

    fn seen(&self) -> MutexGuard<'_, VecDeque<RequestSeen>> {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Admits so many more requests; `None` admits all.
    pub(crate) fn admit(&self, more: Option<usize>) {
        let arrived = self.arrived.load(Ordering::SeqCst);
        self.admitted.send_replace(more.map_or(usize::MAX, |more| arrived + more));
    }

    /// Waits until a request that has arrived is admitted.
    pub(crate) async fn enter(&self) {
        let number = self.arrived.fetch_add(1, Ordering::SeqCst);
        // The sender lives as long as `self`.
        let _ = self.admitted.subscribe().wait_for(|admitted| number < *admitted).await;
    }
}

/// The scheme of a header `authorization` and what follows it.
fn split_at_blank(header: &[u8]) -> (&[u8], &[u8]) {
    let at = header.iter().position(|byte| *byte == b' ').unwrap_or(header.len());
    header.split_at(at)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_right_login_is_authorized_in_any_spelling_of_the_scheme() {
        let traffic = Traffic::new(&Options::default(), "secret");
        for right in ["Basic YWRtaW46c2VjcmV0", "bAsIc YWRtaW46c2VjcmV0"] {
            assert!(traffic.authorizes(right.as_bytes()), "{right}");
        }
        for wrong in
            ["", "Basic", "Basic ", "Basic YWRtaW46c2VjcmV1", "Basic YWRtaW46c2VjcmV0=", "Bearer YWRtaW46c2VjcmV0"]
        {
            assert!(!traffic.authorizes(wrong.as_bytes()), "{wrong}");
        }
    }
}
