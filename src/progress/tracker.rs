//! Records activities, and has them shown.

use std::time::{Duration, Instant};

use super::activity::{Activity, ActivityState, Bytes, Phase};
use super::duration::format_duration;
use super::json::Json;
use super::plain::Plain;
use super::renderer::{Renderer, Silent, View};
use super::terminal::Terminal;
use crate::output::Console;
use crate::output::value::capacity;

/// How progress is shown on stderr.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, clap::ValueEnum)]
pub enum ProgressMode {
    /// A spinner on a terminal, plain lines elsewhere
    #[default]
    Auto,
    /// A line for each change, with a UTC time
    Plain,
    /// A JSON object for each change, one per line, and everything else on stderr as JSON too
    Json,
    /// Nothing
    None,
}

/// The activities of one wait, and their display. An activity is named by its position.
pub struct Progress {
    renderer: Box<dyn Renderer>,
    verbose: bool,
    activities: Vec<Activity>,
    started_at: Instant,
    /// How many of those who report are in trouble at present.
    troubled: usize,
}

impl Progress {
    /// A display in this mode. Spinners need a terminal with a cursor on which no trace is written, hence `verbosity` 0.
    pub fn new(console: Console, mode: ProgressMode, verbosity: u8) -> Self {
        let renderer: Box<dyn Renderer> = match mode {
            _ if console.is_quiet() => Box::new(Silent),
            ProgressMode::None => Box::new(Silent),
            ProgressMode::Json => Box::new(Json::new(console)),
            ProgressMode::Auto if console.has_cursor() && verbosity == 0 => Box::new(Terminal::new()),
            ProgressMode::Auto | ProgressMode::Plain => Box::new(Plain::new(console)),
        };
        Self { renderer, verbose: verbosity > 0, activities: Vec::new(), started_at: Instant::now(), troubled: 0 }
    }

    /// Shows these activities from now on.
    pub(crate) fn start(&mut self, activities: Vec<Activity>) {
        self.activities = activities;
        self.started_at = Instant::now();
        self.render(|renderer, view| renderer.started(view));
    }

    /// The activities in their present state.
    pub(crate) fn activities(&self) -> &[Activity] {
        &self.activities
    }

    /// The `n`th activity, which was pending, starts.
    pub(crate) fn begin(&mut self, n: usize) {
        let ended = self.activities[n].begin();
        self.changed(n, ended.as_ref());
    }

    /// The `n`th activity has a new state or message.
    pub(crate) fn update(&mut self, n: usize, state: ActivityState, message: &str) {
        let ended = self.activities[n].update(state, message);
        self.changed(n, ended.as_ref());
    }

    /// The `n`th activity has this job from now on.
    pub(crate) fn set_job(&mut self, n: usize, id: &str) {
        self.activities[n].set_job(id);
    }

    /// The `n`th activity needs no waiting any more.
    pub(crate) fn end(&mut self, n: usize) {
        self.activities[n].end();
        self.render(|renderer, view| renderer.ended(n, view));
    }

    /// The `n`th activity transfers bytes from now on: `done` of `total` are already there.
    pub(crate) fn start_transfer(&mut self, n: usize, done: u64, total: Option<u64>) {
        let activity = &mut self.activities[n];
        let first = *activity.state() == ActivityState::Pending;
        if first {
            activity.begin();
        }
        activity.bytes = Some(Bytes { done, total });
        self.render(|renderer, view| renderer.transfer_started(n, view, first));
    }

    /// The `n`th activity has transferred `done` bytes in all.
    pub(crate) fn transferred(&mut self, n: usize, done: u64) {
        if let Some(bytes) = &mut self.activities[n].bytes {
            bytes.done = done;
        }
        self.render(|renderer, view| renderer.transferred(n, view));
    }

    /// Shows a line about no activity in particular.
    pub(crate) fn notice(&mut self, text: &str) {
        self.render(|renderer, view| renderer.notice(text, view));
    }

    /// Shows a line that only those want who asked for details.
    pub(crate) fn detail(&mut self, text: &str) {
        if self.verbose {
            self.notice(text);
        }
    }

    /// Somebody who reports is in trouble. Several share a server and its trouble: only the first is shown.
    pub(crate) fn trouble_started(&mut self, text: &str) {
        self.troubled += 1;
        if self.troubled == 1 {
            self.notice(text);
        }
    }

    /// Somebody who reports is out of trouble. Only the last is shown.
    pub(crate) fn trouble_ended(&mut self, text: &str) {
        self.troubled = self.troubled.saturating_sub(1);
        if self.troubled == 0 {
            self.notice(text);
        }
    }

    /// When [`Progress::heartbeat`] is due, if it ever is.
    pub(crate) fn heartbeat_due(&self) -> Option<Instant> {
        self.renderer.heartbeat_due()
    }

    /// Shows, if it is due, that the program is alive.
    pub(crate) fn heartbeat(&mut self) {
        if self.heartbeat_due().is_some_and(|due| due <= Instant::now()) {
            self.render(|renderer, view| renderer.heartbeat(view));
        }
    }

    /// Ends the display, because of a signal if `interrupted`, and returns the activities.
    pub(crate) fn close(&mut self, interrupted: bool) -> Vec<Activity> {
        self.renderer.close(interrupted);
        self.activities.iter_mut().for_each(Activity::measure);
        std::mem::take(&mut self.activities)
    }

    /// Shows the last line, after success.
    pub(crate) fn done(&mut self, what: &str, elapsed: Duration) {
        self.renderer.done(&format!("{what} ({})", format_duration(elapsed)));
    }

    /// Shows the last line after the transfer of so many bytes.
    pub(crate) fn transfer_done(&mut self, what: &str, bytes: u64, elapsed: Duration) {
        self.renderer.done(&format!("{what} ({}, {})", capacity(bytes), format_duration(elapsed)));
    }

    fn changed(&mut self, n: usize, ended: Option<&Phase>) {
        self.render(|renderer, view| renderer.changed(n, view, ended));
    }

    fn render(&mut self, event: impl FnOnce(&mut dyn Renderer, View<'_>)) {
        let view = View { activities: &self.activities, elapsed: self.started_at.elapsed() };
        event(self.renderer.as_mut(), view);
    }
}
