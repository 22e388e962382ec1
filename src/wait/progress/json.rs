//! For programs that show progress themselves: a JSON object a change, a line each.

use std::time::Duration;

use chrono::{SecondsFormat, Utc};
use serde_json::{Value, json};

use super::Of;
use crate::deploy::Job;
use crate::output::Console;
use crate::wait::report::JobTarget;

pub struct Json {
    console: Console,
}

impl Json {
    pub fn new(console: Console) -> Self {
        Self { console }
    }

    /// `time`, `job`, `state`, `message` and the seconds `elapsed` since the wait began; of a step its name as well, and
    /// a job only if it has one.
    pub fn changed(&self, watch: &JobTarget, job: &Job, of: Of, elapsed: Duration) {
        let mut object = json!({"job": watch.id, "state": job.state.as_str(), "message": job.message});
        if of == Of::Steps {
            object["step"] = json!(watch.doing);
            if watch.id.is_empty() {
                object["job"] = Value::Null;
            }
        }
        self.line(object, elapsed);
    }

    /// Trouble, and its end, concern no single job: `notice` alone.
    pub fn say(&self, text: &str, elapsed: Duration) {
        self.line(json!({ "notice": text }), elapsed);
    }

    /// `object` with the time and the seconds `elapsed`.
    pub fn line(&self, mut object: Value, elapsed: Duration) {
        object["time"] = json!(Utc::now().to_rfc3339_opts(SecondsFormat::Millis, true));
        object["elapsed"] = json!((elapsed.as_secs_f64() * 1000.0).round() / 1000.0);
        self.console.say(object);
    }
}
