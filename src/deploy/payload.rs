//! The bodies of responses. Unknown fields are kept, and missing fields are not an error.

use serde_json::Value;

use super::job::Job;

/// The body of a response with a success status.
#[derive(Debug, Clone, PartialEq)]
pub enum Payload {
    /// `{"num_records": N, "records": [...]}` (D S R C).
    Records(Vec<Value>),
    /// `{"record": {...}}` (S R C), or another object that is not empty.
    Record(Value),
    /// `{"job": {...}}`: a background job was started (S R C).
    Job(Job),
    /// An empty body or `{}` (C D).
    Nothing,
}

impl Payload {
    /// Reads a JSON body; `None` if Deploy does not use this form, such as a number, a list or `{"record": null}`.
    pub(crate) fn read(body: Value) -> Option<Self> {
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

#[cfg(test)]
mod tests {
    use super::super::job::JobState;
    use super::*;
    use serde_json::json;

    #[test]
    fn documented_bodies_are_recognized() {
        assert_eq!(Payload::read(json!({})), Some(Payload::Nothing));
        assert_eq!(
            Payload::read(json!({"num_records": 1, "records": [{"id": 1}]})),
            Some(Payload::Records(vec![json!({"id": 1})]))
        );
        assert_eq!(Payload::read(json!({"record": {"a": 1}})), Some(Payload::Record(json!({"a": 1}))));
        assert_eq!(Payload::read(json!({"version": "9"})), Some(Payload::Record(json!({"version": "9"}))));
        let job = Payload::read(json!({"job": {"id": 7, "state": "Running", "extra": true}}));
        let Some(Payload::Job(job)) = job else { panic!("{job:?}") };
        assert_eq!((job.id.as_str(), &job.state, job.message.as_str()), ("7", &JobState::Running, ""));
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
}
