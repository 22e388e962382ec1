//! HTTP itself.

use reqwest::header::CONNECTION;

use crate::commands::doctor::assumptions::evidence::{Evidence, Exchange};
use crate::commands::doctor::assumptions::finding::Finding;

pub(in super::super) fn request_id(evidence: &Evidence) -> Finding {
    let lacks = |exchange: &&Exchange| exchange.is_success() && !exchange.headers.contains_key("request-id");
    let count = evidence.exchanges.values().filter(lacks).count();
    Finding::of((count > 0).then(|| format!("{count} responses have none")))
}

pub(in super::super) fn keep_alive(evidence: &Evidence) -> Finding {
    let closes = |exchange: &&Exchange| {
        exchange.headers.get(CONNECTION).is_some_and(|value| value.as_bytes().eq_ignore_ascii_case(b"close"))
    };
    let count = evidence.exchanges.values().filter(closes).count();
    Finding::of((count > 0).then(|| format!("{count} of {} responses close theirs", evidence.exchanges.len())))
}

pub(in super::super) fn version(evidence: &Evidence) -> Finding {
    match evidence.multiplexed.as_deref() {
        Some("HTTP/1.1" | "HTTP/2.0") => Finding::AsAssumed,
        Some(_) => Finding::Differs("another version".to_owned()),
        None => Finding::NotSeen("the request got no response"),
    }
}
