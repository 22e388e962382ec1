//! Background jobs.

use std::time::Duration;

use chrono::{DateTime, Utc};
use serde_json::Value;

use super::field::text;
use super::text::printable;

/// The state of a job. It is capitalized in the documentation and in lower case on the wire (S R C); both are accepted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum JobState {
    /// Not started.
    Queued,
    /// In progress.
    Running,
    /// Ended in success.
    Success,
    /// Ended in failure.
    Failure,
    /// An unknown state, which is not final.
    Other(String),
}

impl JobState {
    fn read(text: &str) -> Self {
        match text.to_ascii_lowercase().as_str() {
            "queued" => Self::Queued,
            "running" => Self::Running,
            "success" => Self::Success,
            "failure" => Self::Failure,
            _ => Self::Other(text.to_owned()),
        }
    }

    /// Whether the job has ended.
    pub fn is_final(&self) -> bool {
        matches!(self, Self::Success | Self::Failure)
    }

    /// The state in lower case; an unknown state as received.
    pub(crate) fn as_str(&self) -> &str {
        match self {
            Self::Queued => "queued",
            Self::Running => "running",
            Self::Success => "success",
            Self::Failure => "failure",
            Self::Other(text) => text,
        }
    }
}

/// A background job, as of the last response.
#[derive(Debug, Clone, PartialEq)]
pub struct Job {
    /// The id, an opaque string (D).
    pub id: String,
    /// The state.
    pub state: JobState,
    /// The server's message about the current step; empty if there is none.
    pub(crate) message: String,
    /// The time of the last change, an opaque string that the next long poll repeats byte for byte.
    pub last_modified: Option<String>,
    /// The record as received.
    pub(crate) record: Value,
}

impl Job {
    /// A copy without the record, which takes most of the memory.
    pub(crate) fn without_record(&self) -> Self {
        Self {
            id: self.id.clone(),
            state: self.state.clone(),
            message: self.message.clone(),
            last_modified: self.last_modified.clone(),
            record: Value::Null,
        }
    }

    /// Reads a record; `None` without an id, which every further call needs. A missing state counts as unknown.
    pub fn read(record: Value) -> Option<Self> {
        let state = JobState::read(record.get("state").and_then(Value::as_str).unwrap_or_default());
        let text = |key| text(record.get(key)?);
        Some(Self {
            id: text("id")?,
            state,
            message: text("message").unwrap_or_default(),
            last_modified: text("last_modified"),
            record,
        })
    }

    /// Why it failed, according to the server.
    pub(crate) fn reason(&self) -> String {
        if self.message.is_empty() { "no reason given".to_owned() } else { printable(&self.message) }
    }
}

/// How long a job ran, or has been running so far. The fields for it are an assumption (?).
pub(crate) fn running_time(record: &Value) -> Option<Duration> {
    running_time_at(record, Utc::now())
}

fn running_time_at(record: &Value, now: DateTime<Utc>) -> Option<Duration> {
    let time = |key| DateTime::parse_from_rfc3339(record.get(key)?.as_str()?).ok();
    let state = JobState::read(record.get("state").and_then(Value::as_str).unwrap_or_default());
    let end = time("end_time").map(|end| end.to_utc()).or((!state.is_final()).then_some(now))?;
    // The clock of the server may be ahead.
    Some((end - time("start_time")?.to_utc()).to_std().unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_job_ran_until_its_end_or_runs_until_now() {
        let now = "2026-01-01T01:00:00Z".parse().unwrap();
        let seconds = |record: Value| running_time_at(&record, now).map(|duration| duration.as_secs());
        let start = "2026-01-01T01:30:00+01:00";
        assert_eq!(
            seconds(json!({"state": "success", "start_time": start, "end_time": "2026-01-01T00:31:30.5Z"})),
            Some(90)
        );
        assert_eq!(seconds(json!({"state": "running", "start_time": start, "end_time": null})), Some(1800));
        assert_eq!(seconds(json!({"state": "success", "start_time": start})), None);
        assert_eq!(seconds(json!({"state": "queued", "start_time": null})), None);
        assert_eq!(seconds(json!({"state": "running", "start_time": "2026-01-01T01:00:09Z"})), Some(0));
        assert_eq!(seconds(json!({"state": "running", "start_time": "soon"})), None);
    }

    #[test]
    fn an_unknown_state_is_kept_and_is_not_final() {
        let job = Job::read(json!({"id": "1", "state": "Paused"})).unwrap();
        assert_eq!(job.state, JobState::Other("Paused".to_owned()));
        assert!(!job.state.is_final());
    }
}
