//! Faults: closed connections, errors, and delays.

use std::str::FromStr;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use rand::rngs::StdRng;
use rand::{Rng, SeedableRng};

/// A fault, and how often it occurs.
#[derive(Debug, Clone, PartialEq)]
pub struct Fault {
    kind: Kind,
    /// The share of the requests that it affects, from 0 to 1.
    share: f64,
    /// Affects only requests with this method.
    method: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq)]
enum Kind {
    /// The connection is closed before the request is handled.
    Reset,
    /// The request takes effect, and the connection is closed without an answer.
    DropAnswer,
    /// The request is not handled, and answered with this HTTP status.
    Status(u16),
    /// The answer is delayed.
    Slow(Duration),
}

/// The faults of one request.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub(crate) struct InjectedFaults {
    /// The connection is closed before the request is handled.
    pub(crate) reset: bool,
    /// The connection is closed without an answer.
    pub(crate) drop_answer: bool,
    /// The answer has this status, and the request is not handled.
    pub(crate) status: Option<u16>,
    /// The delay of the answer.
    pub(crate) delay: Duration,
}

/// Draws the faults of each request: the same ones for the same seed and the same order of requests.
pub(crate) struct FaultInjector {
    faults: Vec<Fault>,
    chance: Mutex<StdRng>,
}

impl FaultInjector {
    /// `None` is a random seed.
    pub(crate) fn new(faults: Vec<Fault>, seed: Option<u64>) -> Self {
        let chance = StdRng::seed_from_u64(seed.unwrap_or_else(rand::random));
        Self { faults, chance: Mutex::new(chance) }
    }

    /// Draws the faults of the next request.
    pub(crate) fn next(&self, method: &str) -> InjectedFaults {
        let mut injected = InjectedFaults::default();
        let mut chance = self.chance.lock().unwrap_or_else(PoisonError::into_inner);
        for fault in &self.faults {
            // Drawn also for other methods, so that the result depends on the number of requests only.
            let drawn = chance.random_bool(fault.share);
            if !drawn || fault.method.as_ref().is_some_and(|wanted| wanted != method) {
                continue;
            }
            match fault.kind {
                Kind::Reset => injected.reset = true,
                Kind::DropAnswer => injected.drop_answer = true,
                Kind::Status(status) => injected.status = Some(status),
                Kind::Slow(delay) => injected.delay += delay,
            }
        }
        injected
    }
}

/// `KIND[:DETAIL]…`: the kind is `reset`, `drop-answer`, `slow` or an HTTP status; a detail is a share from 0 to 1, a
/// method, or the duration of `slow`.
impl FromStr for Fault {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let wrong = |what: &str| {
            format!(
                "{what}; a fault is reset, drop-answer, slow:DURATION or an HTTP status from 400, then :SHARE or :METHOD, such as 503:0.05 or drop-answer:POST"
            )
        };
        let mut parts = text.trim().split(':');
        let mut kind = match parts.next().unwrap_or_default() {
            "reset" => Kind::Reset,
            "drop-answer" => Kind::DropAnswer,
            "slow" => Kind::Slow(Duration::ZERO),
            other => match other.parse() {
                Ok(status @ 400..=599) => Kind::Status(status),
                _ => return Err(wrong(&format!("{other:?} is not a fault"))),
            },
        };
        let (mut share, mut method) = (1.0, None);
        for detail in parts {
            if ["GET", "POST", "PATCH", "PUT", "DELETE"].contains(&detail) {
                method = Some(detail.to_owned());
            } else if let Ok(number) = detail.parse::<f64>() {
                if !(0.0..=1.0).contains(&number) {
                    return Err(wrong(&format!("{detail} is not a share from 0 to 1")));
                }
                share = number;
            } else if let (Kind::Slow(_), Ok(delay)) = (kind, humantime::parse_duration(detail)) {
                kind = Kind::Slow(delay);
            } else {
                return Err(wrong(&format!("{detail:?} is not understood")));
            }
        }
        if kind == Kind::Slow(Duration::ZERO) {
            return Err(wrong("slow needs a duration, such as slow:2s"));
        }
        Ok(Self { kind, share, method })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn injected(faults: &[&str], method: &str) -> InjectedFaults {
        FaultInjector::new(faults.iter().map(|f| f.parse().unwrap()).collect(), Some(1)).next(method)
    }

    #[test]
    fn a_fault_affects_the_requests_that_it_names() {
        assert!(injected(&["reset"], "GET").reset);
        assert!(!injected(&["reset:0"], "GET").reset);
        assert!(injected(&["drop-answer:POST"], "POST").drop_answer);
        assert!(!injected(&["drop-answer:POST"], "GET").drop_answer);
        assert_eq!(injected(&["503:1:GET"], "GET").status, Some(503));
        assert_eq!(injected(&["slow:2s", "slow:500ms:GET"], "GET").delay, Duration::from_millis(2500));
    }

    #[test]
    fn a_wrong_fault_is_rejected_with_an_example() {
        for wrong in ["", "explode", "200", "reset:2", "reset:-1", "slow", "slow:fast", "reset:2s", "503:NaN"] {
            assert!(wrong.parse::<Fault>().unwrap_err().contains("drop-answer:POST"), "{wrong}");
        }
    }

    proptest! {
        #[test]
        fn the_same_seed_gives_the_same_faults(seed: u64, methods in prop::collection::vec("GET|POST", 0..50)) {
            let run = || {
                let injector = FaultInjector::new(vec!["reset:0.3".parse().unwrap(), "503:0.5:GET".parse().unwrap()], Some(seed));
                methods.iter().map(|m| injector.next(m)).collect::<Vec<_>>()
            };
            prop_assert_eq!(run(), run());
        }

        #[test]
        fn any_text_is_parsed_or_rejected(text in ".{0,30}") {
            let _ = text.parse::<Fault>();
        }
    }
}
