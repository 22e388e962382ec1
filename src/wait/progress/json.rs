//! For programs that show progress themselves: a JSON object a change, a line each.

use std::time::Duration;

use chrono::{SecondsFormat, Utc};
use serde_json::{Value, json};

use crate::deploy::Job;
use crate::output::Console;

pub struct Json {
    console: Console,
}

impl Json {
    pub fn new(console: Console) -> Self {
        Self { console }
    }

    /// `time`, `job`, `state`, `message` and the seconds `elapsed` since the wait began.
    pub fn changed(&self, job: &Job, elapsed: Duration) {
        self.line(json!({"job": job.id, "state": job.state.as_str(), "message": job.message}), elapsed);
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
