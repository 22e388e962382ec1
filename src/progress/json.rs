//! Progress as one JSON object per change, for programs.

use std::time::{Duration, Instant};

use chrono::{SecondsFormat, Utc};
use serde_json::{Value, json};

use super::activity::{ActivityKind, Phase};
use super::renderer::{Renderer, View};
use crate::output::Console;

/// The minimum time between two lines about a transfer.
const TRANSFER_INTERVAL: Duration = Duration::from_secs(1);

pub(super) struct Json {
    console: Console,
    last_output: Instant,
}

impl Json {
    pub(crate) fn new(console: Console) -> Self {
        Self { console, last_output: Instant::now() }
    }

    /// Writes `object` with `time` and `elapsed` (seconds).
    fn line(&mut self, mut object: Value, elapsed: Duration) {
        object["time"] = json!(Utc::now().to_rfc3339_opts(SecondsFormat::Millis, true));
        object["elapsed"] = json!((elapsed.as_secs_f64() * 1000.0).round() / 1000.0);
        self.console.record(object);
        self.last_output = Instant::now();
    }
}

impl Renderer for Json {
    fn started(&mut self, _view: View<'_>) {
        self.last_output = Instant::now();
    }

    /// Writes `job`, `state` and `message`; for a step also its name, with null for the job if it has none. Among several
    /// clusters also `cluster`, an array for a step that they share, and `server`.
    fn changed(&mut self, n: usize, view: View<'_>, _ended: Option<&Phase>) {
        let activity = &view.activities[n];
        let state = activity.state().as_str();
        let mut object = json!({"job": activity.job_id(), "state": state, "message": activity.message()});
        if activity.kind == ActivityKind::Step {
            object["step"] = json!(activity.name());
        }
        if let Some(group) = activity.groups().first().and_then(|first| view.groups.get(*first)) {
            let clusters: Vec<&str> =
                activity.groups().iter().map(|group| view.groups[*group].group.name.as_str()).collect();
            object["cluster"] = if let [one] = clusters.as_slice() { json!(one) } else { json!(clusters) };
            object["server"] = json!(group.group.server);
        }
        self.line(object, view.elapsed);
    }

    /// Writes the end of a cluster among several.
    fn group_ended(&mut self, n: usize, view: View<'_>) {
        let group = &view.groups[n];
        let state = if group.failure().is_none() { "success" } else { "failure" };
        let object = json!({
            "cluster": group.group.name, "server": group.group.server, "state": state,
            "message": group.failure().unwrap_or_default(),
            "seconds": (group.duration().as_secs_f64() * 1000.0).round() / 1000.0,
        });
        self.line(object, view.elapsed);
    }

    fn transferred(&mut self, n: usize, view: View<'_>) {
        let Some(bytes) = view.activities[n].bytes else { return };
        if self.last_output.elapsed() >= TRANSFER_INTERVAL || bytes.total == Some(bytes.done) {
            self.line(json!({"bytes": bytes.done, "total": bytes.total}), view.elapsed);
        }
    }

    fn notice(&mut self, text: &str, view: View<'_>) {
        self.line(json!({ "notice": text }), view.elapsed);
    }
}
