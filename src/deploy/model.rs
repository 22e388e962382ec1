//! The bodies of answers, parsed leniently: unknown fields are kept, and missing ones are not an error.

use serde_json::Value;

use super::field::text;

/// The body of an answer with a success status.
#[derive(Debug, Clone, PartialEq)]
pub enum Payload {
    /// `{"num_records": N, "records": [...]}` (D S R C).
    Records(Vec<Value>),
    /// `{"record": {...}}` (S R C), or any other object that is not empty.
    Record(Value),
    /// `{"job": {...}}`: something was started in the background (S R C).
    Job(Job),
    /// An empty body or `{}` (C D).
    Nothing,
}

impl Payload {
    /// Reads a JSON body; `None` for one that no Deploy sends: a number, a list, `{"record": null}`.
    pub fn read(body: Value) -> Option<Self> {
        let Value::Object(mut map) = body else { return None };
        if map.is_empty() {
            return Some(Self::Nothing);
        }
        for key in ["job", "records", "record"] {
            match (key, map.remove(key)) {
                (_, None) => {}
                ("records", Some(Value::Array(list))) => return Some(Self::Records(list)),
                ("record", Some(record @ Value::Object(_))) => return Some(Self::Record(record)),
                ("job", Some(record)) => return Job::read(record).map(Self::Job),
                _ => return None,
            }
        }
        Some(Self::Record(Value::Object(map)))
    }
}

/// The state of a job (S R C). The documents write it with a capital, the wire in lower case: both are read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum State {
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

impl State {
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
    pub state: State,
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
        let state = State::read(record.get("state").and_then(Value::as_str).unwrap_or_default());
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
    fn every_shape_of_body_is_recognized() {
        assert_eq!(Payload::read(json!({})), Some(Payload::Nothing));
        assert_eq!(
            Payload::read(json!({"num_records": 1, "records": [{"id": 1}]})),
            Some(Payload::Records(vec![json!({"id": 1})]))
        );
        assert_eq!(Payload::read(json!({"record": {"a": 1}})), Some(Payload::Record(json!({"a": 1}))));
        assert_eq!(Payload::read(json!({"version": "9"})), Some(Payload::Record(json!({"version": "9"}))));
        let job = Payload::read(json!({"job": {"id": 7, "state": "Running", "extra": true}}));
        let Some(Payload::Job(job)) = job else { panic!("{job:?}") };
        assert_eq!((job.id.as_str(), &job.state, job.message.as_str()), ("7", &State::Running, ""));
        assert_eq!(job.record["extra"], true);
        let both = Payload::read(json!({"record": {"id": "c"}, "job": {"id": "j"}}));
        assert!(matches!(both, Some(Payload::Job(job)) if job.id == "j" && !job.state.is_final()));
    }

    #[test]
    fn other_bodies_are_rejected() {
        for body in [
            json!(null),
            json!([]),
            json!("x"),
            json!({"record": null}),
            json!({"records": {}}),
            json!({"job": {"state": "running"}}),
            json!({"job": null}),
        ] {
            assert_eq!(Payload::read(body.clone()), None, "{body}");
        }
    }

    #[test]
    fn an_unknown_state_is_kept_and_is_not_final() {
        let job = Job::read(json!({"id": "1", "state": "Paused"})).unwrap();
        assert_eq!(job.state, State::Other("Paused".to_owned()));
        assert!(!job.state.is_final());
    }
}
