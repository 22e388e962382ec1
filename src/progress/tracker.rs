//! Records activities and shows them with a renderer.

use std::time::{Duration, Instant};

use super::activity::{Activity, ActivityState, Bytes, Phase};
use super::group::{Group, GroupState};
use super::json::Json;
use super::plain::Plain;
use super::renderer::{Renderer, Silent, View};
use super::terminal::Terminal;
use crate::output::Console;
use crate::output::duration::format_duration;
use crate::output::value::capacity;

/// How progress is shown on stderr.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, clap::ValueEnum)]
pub enum ProgressMode {
    /// A spinner on a terminal, plain lines elsewhere
    #[default]
    Auto,
    /// One line per change, with a UTC time
    Plain,
    /// One JSON object per change, one per line; everything else on stderr is JSON too
    Json,
    /// Nothing
    None,
}

/// The activities of a wait and their display. Activities are identified by their index.
pub struct Progress {
    renderer: Box<dyn Renderer>,
    verbose: bool,
    activities: Vec<Activity>,
    /// Empty unless there are several.
    groups: Vec<GroupState>,
    started_at: Instant,
    /// The number of pollers whose requests are failing.
    troubled: usize,
}

impl Progress {
    /// Chooses the display for a mode. Spinners need a terminal with a movable cursor to which no trace is written,
    /// hence `verbosity` 0.
    pub fn new(console: Console, mode: ProgressMode, verbosity: u8) -> Self {
        let renderer: Box<dyn Renderer> = match mode {
            _ if console.is_quiet() => Box::new(Silent),
            ProgressMode::None => Box::new(Silent),
            ProgressMode::Json => Box::new(Json::new(console)),
            ProgressMode::Auto if console.has_cursor() && verbosity == 0 => Box::new(Terminal::new()),
            ProgressMode::Auto | ProgressMode::Plain => Box::new(Plain::new(console)),
        };
        Self {
            renderer,
            verbose: verbosity > 0,
            activities: Vec::new(),
            groups: Vec::new(),
            started_at: Instant::now(),
            troubled: 0,
        }
    }

    /// Starts to show these activities.
    pub(crate) fn start(&mut self, activities: Vec<Activity>) {
        self.activities = activities;
        self.started_at = Instant::now();
        self.render(|renderer, view| renderer.started(view));
    }

    /// Starts to show the activities of these groups. Activities of several groups are shared by them.
    pub(crate) fn start_groups(&mut self, groups: Vec<Group>, mut activities: Vec<Activity>) {
        if groups.len() > 1 {
            self.groups = groups.into_iter().map(GroupState::new).collect();
            for activity in &mut activities {
                activity.set_label(self.label(activity.groups()));
            }
        }
        self.start(activities);
    }

    /// The label of an activity of these groups.
    fn label(&self, groups: &[usize]) -> Option<String> {
        let first = &self.groups.get(*groups.first()?)?.group;
        Some(match (groups.len(), &first.server) {
            (1, _) => first.label(),
            (many, Some(server)) => format!("{server}, shared by {many} clusters"),
            (many, None) => format!("shared by {many} clusters"),
        })
    }

    /// Adds an activity after the others.
    pub(crate) fn add(&mut self, mut activity: Activity) {
        activity.set_label(self.label(activity.groups()));
        self.activities.push(activity);
        self.render(|renderer, view| renderer.added(view));
    }

    /// Adds a group to the `n`th activity.
    pub(crate) fn join(&mut self, n: usize, group: usize) {
        self.activities[n].join(group);
        let label = self.label(self.activities[n].groups());
        self.activities[n].set_label(label);
    }

    /// The activities in their current state.
    pub(crate) fn activities(&self) -> &[Activity] {
        &self.activities
    }

    /// Starts the `n`th activity, which was pending.
    pub(crate) fn begin(&mut self, n: usize) {
        let ended = self.activities[n].begin();
        for group in self.activities[n].groups() {
            if let Some(group) = self.groups.get_mut(*group) {
                group.begin();
            }
        }
        self.changed(n, ended.as_ref());
    }

    /// Sets state and message of the `n`th activity.
    pub(crate) fn update(&mut self, n: usize, state: ActivityState, message: &str) {
        let ended = self.activities[n].update(state, message);
        self.changed(n, ended.as_ref());
    }

    /// Sets the job of the `n`th activity.
    pub(crate) fn set_job(&mut self, n: usize, id: &str) {
        self.activities[n].set_job(id);
    }

    /// Ends the `n`th activity.
    pub(crate) fn end(&mut self, n: usize) {
        self.activities[n].end();
        self.render(|renderer, view| renderer.ended(n, view));
    }

    /// Ends a group, with the reason if it failed.
    pub(crate) fn end_group(&mut self, n: usize, failure: Option<String>) {
        if let Some(group) = self.groups.get_mut(n) {
            group.end(failure);
            self.render(|renderer, view| renderer.group_ended(n, view));
        }
    }

    /// Starts the transfer of the `n`th activity, of which `done` bytes of `total` are complete already.
    pub(crate) fn start_transfer(&mut self, n: usize, done: u64, total: Option<u64>) {
        let activity = &mut self.activities[n];
        let first = *activity.state() == ActivityState::Pending;
        if first {
            activity.begin();
        }
        activity.bytes = Some(Bytes { done, total });
        self.render(|renderer, view| renderer.transfer_started(n, view, first));
    }

    /// Sets the number of bytes that the `n`th activity has transferred.
    pub(crate) fn transferred(&mut self, n: usize, done: u64) {
        if let Some(bytes) = &mut self.activities[n].bytes {
            bytes.done = done;
        }
        self.render(|renderer, view| renderer.transferred(n, view));
    }

    /// Shows a line that is not about a single activity.
    pub(crate) fn notice(&mut self, text: &str) {
        self.render(|renderer, view| renderer.notice(text, view));
    }

    /// Shows a line if the trace is enabled.
    pub(crate) fn detail(&mut self, text: &str) {
        if self.verbose {
            self.notice(text);
        }
    }

    /// The requests of a poller start to fail. If several pollers fail, only the first one is shown.
    pub(crate) fn trouble_started(&mut self, text: &str) {
        self.troubled += 1;
        if self.troubled == 1 {
            self.notice(text);
        }
    }

    /// The requests of a poller succeed again. If several pollers recover, only the last one is shown.
    pub(crate) fn trouble_ended(&mut self, text: &str) {
        self.troubled = self.troubled.saturating_sub(1);
        if self.troubled == 0 {
            self.notice(text);
        }
    }

    /// When [`Progress::heartbeat`] is due; `None` for never.
    pub(crate) fn heartbeat_due(&self) -> Option<Instant> {
        self.renderer.heartbeat_due()
    }

    /// Shows the heartbeat line if it is due.
    pub(crate) fn heartbeat(&mut self) {
        if self.heartbeat_due().is_some_and(|due| due <= Instant::now()) {
            self.render(|renderer, view| renderer.heartbeat(view));
        }
    }

    /// Ends the display and returns the activities. `interrupted`: because of a signal.
    pub(crate) fn close(&mut self, interrupted: bool) -> Vec<Activity> {
        self.renderer.close(interrupted);
        self.activities.iter_mut().for_each(Activity::measure);
        self.groups.clear();
        std::mem::take(&mut self.activities)
    }

    /// Shows the final line, after success.
    pub(crate) fn done(&mut self, what: &str, elapsed: Duration) {
        self.renderer.done(&format!("{what} ({})", format_duration(elapsed)));
    }

    /// Shows the final line after a transfer.
    pub(crate) fn transfer_done(&mut self, what: &str, bytes: u64, elapsed: Duration) {
        self.renderer.done(&format!("{what} ({}, {})", capacity(bytes), format_duration(elapsed)));
    }

    fn changed(&mut self, n: usize, ended: Option<&Phase>) {
        self.render(|renderer, view| renderer.changed(n, view, ended));
    }

    fn render(&mut self, event: impl FnOnce(&mut dyn Renderer, View<'_>)) {
        let view = View { activities: &self.activities, groups: &self.groups, elapsed: self.started_at.elapsed() };
        event(self.renderer.as_mut(), view);
    }
}
