//! Background jobs.

use serde_json::Value;

use super::field::text;

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
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn an_unknown_state_is_kept_and_is_not_final() {
        let job = Job::read(json!({"id": "1", "state": "Paused"})).unwrap();
        assert_eq!(job.state, JobState::Other("Paused".to_owned()));
        assert!(!job.state.is_final());
    }
}
