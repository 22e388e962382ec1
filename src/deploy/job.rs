//! Background jobs.

use serde_json::Value;

use super::field::text;

/// The state of a job (S R C). The documents write it with a capital, the wire in lower case: both are read.
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
    /// An unknown state, which is never final.
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

    /// The state in lower case; an unknown one as the server writes it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Queued => "queued",
            Self::Running => "running",
            Self::Success => "success",
            Self::Failure => "failure",
            Self::Other(text) => text,
        }
    }
}

/// A background job in its last known state.
#[derive(Debug, Clone, PartialEq)]
pub struct Job {
    /// Opaque (D).
    pub id: String,
    /// Its state.
    pub state: JobState,
    /// A line for people about the current step; empty if the server has none.
    pub message: String,
    /// Opaque too: sent back byte for byte in the next long poll.
    pub last_modified: Option<String>,
    /// The record as it came.
    pub record: Value,
}

impl Job {
    /// Reads a job's record; `None` without an id, which every further call needs. A missing state is an unknown one.
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
