//! Progress as one line per change with a UTC time, for logs.

use std::time::{Duration, Instant};

use chrono::{SecondsFormat, Utc};

use super::activity::{Activity, ActivityKind, Phase};
use super::group;
use super::renderer::{Renderer, View};
use crate::deploy::text::printable;
use crate::output::Console;
use crate::output::duration::format_duration;

/// The maximum time without a new line.
const HEARTBEAT: Duration = Duration::from_secs(60);

/// More jobs than this start with one line for all of them.
const FEW_JOBS: usize = 5;

pub(super) struct Plain {
    console: Console,
    last_output: Instant,
}

impl Plain {
    pub(crate) fn new(console: Console) -> Self {
        Self { console, last_output: Instant::now() }
    }

    fn line(&mut self, text: &str) {
        let now = Utc::now().to_rfc3339_opts(SecondsFormat::Secs, true);
        self.console.say(format_args!("{now} {text}"));
        self.last_output = Instant::now();
    }
}

fn are_many_jobs(view: View<'_>) -> bool {
    view.activities.len() > FEW_JOBS && view.activities.iter().all(|activity| activity.kind == ActivityKind::Job)
}

impl Renderer for Plain {
    fn started(&mut self, view: View<'_>) {
        self.last_output = Instant::now();
        if are_many_jobs(view) {
            self.line(&format!("{} jobs", view.activities.len()));
        }
    }

    fn changed(&mut self, n: usize, view: View<'_>, ended: Option<&Phase>) {
        let activity = &view.activities[n];
        // The first states of many jobs are not printed.
        if are_many_jobs(view) && ended.is_none() && !activity.state().is_final() {
            return;
        }
        // The end of a single activity is not printed, since the final line includes it.
        if view.activities.len() > 1 || !activity.state().is_final() {
            self.line(&format!("{}: {}", activity.title(), activity.status()));
        }
        self.last_output = Instant::now();
    }

    fn transfer_started(&mut self, n: usize, view: View<'_>, first: bool) {
        if first {
            self.changed(n, view, None);
        }
    }

    fn transferred(&mut self, _n: usize, view: View<'_>) {
        if self.last_output.elapsed() >= HEARTBEAT {
            self.heartbeat(view);
        }
    }

    fn group_ended(&mut self, n: usize, view: View<'_>) {
        let group = &view.groups[n];
        let (label, duration) = (group.group.label(), format_duration(group.duration()));
        match group.failure() {
            None => self.line(&format!("{label}: done after {duration}")),
            Some(why) => self.line(&format!("{label}: failed after {duration}: {}", printable(why))),
        }
    }

    fn notice(&mut self, text: &str, _view: View<'_>) {
        self.line(text);
    }

    fn heartbeat_due(&self) -> Option<Instant> {
        self.last_output.checked_add(HEARTBEAT)
    }

    fn heartbeat(&mut self, view: View<'_>) {
        let left: Vec<&Activity> = view.activities.iter().filter(|activity| !activity.has_ended()).collect();
        let elapsed = format_duration(view.elapsed);
        match left.as_slice() {
            _ if !view.groups.is_empty() => self.line(&group::unfinished(view.groups, view.elapsed)),
            [one] => {
                let still = if one.kind == ActivityKind::Transfer { "" } else { "still " };
                self.line(&format!("{}: after {elapsed} {still}{}", one.title(), one.status()));
            }
            more => {
                let is_step = view.activities.iter().any(|activity| activity.kind == ActivityKind::Step);
                let noun = if is_step { "steps" } else { "jobs" };
                self.line(&format!("{} of {} {noun} not finished after {elapsed}", more.len(), view.activities.len()));
            }
        }
    }

    fn done(&mut self, text: &str) {
        self.line(text);
    }
}
