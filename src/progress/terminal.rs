//! Progress on a terminal: a spinner for each activity, with a line above them for each phase that ended. A summary
//! line represents the activities that do not fit on the screen, and the steps of a plan.

use std::collections::BTreeSet;
use std::time::{Duration, Instant};

use console::Term;
use indicatif::{MultiProgress, ProgressBar, ProgressDrawTarget, ProgressState, ProgressStyle};

use super::activity::{Activity, ActivityKind, ActivityState, Bytes, Phase};
use super::fit::fit;
use super::group;
use super::renderer::{Renderer, View};
use crate::deploy::text::printable;
use crate::output::console::{cross, tick};
use crate::output::duration::format_duration;
use crate::output::glyphs::glyphs;
use crate::output::wrap::wrap;

/// The number of rows that are reserved for the lines above the spinners.
const FREE_ROWS: usize = 8;
/// The time between two frames of a spinner.
const TICK: Duration = Duration::from_millis(100);

/// How often it is checked whether the size of the terminal has changed.
const SIZE_CHECK: Duration = Duration::from_secs(1);

/// The column of the text of a result, after the symbol and the duration.
const RESULT_COLUMN: usize = 13;

/// A template of indicatif, and the number of columns that it needs besides the text.
struct Template(&'static str, usize);

const SPINNER: Template = Template("{spinner:.cyan} {wide_msg} {time}", 10);
/// For a transfer of unknown size.
const TRANSFER: Template = Template("{spinner:.cyan} {wide_msg} {decimal_bytes}  {decimal_bytes_per_sec}", 26);
/// For a transfer of known size, on a wide, a usual and a narrow terminal.
const TRANSFER_WIDE: Template = Template(
    "{spinner:.cyan} {wide_msg} {bar:20.cyan} {decimal_bytes} of {decimal_total_bytes}  {decimal_bytes_per_sec}  {eta}",
    66,
);
const TRANSFER_USUAL: Template =
    Template("{spinner:.cyan} {wide_msg} {decimal_bytes} of {decimal_total_bytes}  {decimal_bytes_per_sec}  {eta}", 45);
const TRANSFER_NARROW: Template = Template("{spinner:.cyan} {wide_msg} {decimal_bytes} of {decimal_total_bytes}", 26);

pub(super) struct Terminal {
    display: MultiProgress,
    /// The maximum number of spinners.
    rows: usize,
    /// When the size of the terminal is checked again.
    next_check: Instant,
    /// The spinners, by the index of their activity.
    spinners: Vec<Option<ProgressBar>>,
    /// The summary line below the spinners.
    summary: Option<ProgressBar>,
}

impl Terminal {
    pub(crate) fn new() -> Self {
        Self {
            display: MultiProgress::with_draw_target(ProgressDrawTarget::stderr()),
            rows: rows(),
            next_check: Instant::now() + SIZE_CHECK,
            spinners: Vec::new(),
            summary: None,
        }
    }

    /// Adds the line of the `n`th activity above the summary.
    fn add(&mut self, n: usize, line: ProgressBar) {
        let line = match &self.summary {
            Some(summary) => self.display.insert_before(summary, line),
            None => self.display.add(line),
        };
        line.enable_steady_tick(TICK);
        self.spinners[n] = Some(line);
    }

    /// Updates the summary line.
    fn summarize(&self, view: View<'_>) {
        let Some(summary) = &self.summary else { return };
        let active = || view.activities.iter().enumerate().filter(|(_, activity)| is_active_step(activity));
        let mut text = summary_of(view);
        match active().filter(|(n, _)| self.spinners.get(*n).is_some_and(Option::is_none)).count() {
            0 => {}
            1 => text += "; 1 more step in progress",
            hidden => text += &format!("; {hidden} more steps in progress"),
        }
        summary.set_message(SPINNER.fit(&text));
    }

    /// Gives the rows to steps in progress: to running ones before those that are queued, and to those that have one.
    fn arrange(&mut self, view: View<'_>) {
        let mut active: Vec<(bool, bool, usize)> = Vec::new();
        for (n, activity) in view.activities.iter().enumerate().filter(|(_, activity)| is_active_step(activity)) {
            let is_running = *activity.state() == ActivityState::Running;
            active.push((!is_running, self.spinners[n].is_none(), n));
        }
        active.sort_unstable();
        let wanted: BTreeSet<usize> = active.into_iter().take(self.rows).map(|(.., n)| n).collect();
        for (n, activity) in view.activities.iter().enumerate() {
            if activity.kind != ActivityKind::Step {
                continue;
            }
            match self.spinners[n].take_if(|_| !wanted.contains(&n)) {
                Some(spinner) => self.remove(&spinner),
                None if wanted.contains(&n) && self.spinners[n].is_none() => {
                    self.add(n, line(&SPINNER, &text_of(activity)).with_elapsed(activity.duration()));
                }
                None => {}
            }
        }
        self.summarize(view);
    }

    fn remove(&self, spinner: &ProgressBar) {
        spinner.finish_and_clear();
        self.display.remove(spinner);
    }

    /// Prints a line above the spinners: symbol, duration and text.
    fn result(&self, failed: bool, what: &str, duration: Duration) {
        let mark = if failed { cross().to_string() } else { tick().to_string() };
        let line = format!("  {mark} {:>7}  {}", format_duration(duration), printable(what));
        self.print(&wrap(&line, Some(columns()), RESULT_COLUMN - 2));
    }

    fn print(&self, text: &str) {
        // A closed stderr does not end the program.
        let _ = self.display.println(text);
    }
}

impl Renderer for Terminal {
    fn started(&mut self, view: View<'_>) {
        let activities = view.activities;
        self.spinners = activities.iter().map(|_| None).collect();
        let is_any = |kind| activities.iter().any(|activity| activity.kind == kind);
        // Steps and transfers get a line when they start.
        if is_any(ActivityKind::Step) || activities.len() > self.rows {
            let summary = self.display.add(line(&SPINNER, &summary_of(view)));
            summary.enable_steady_tick(TICK);
            self.summary = Some(summary);
        } else if !is_any(ActivityKind::Transfer) {
            for (n, activity) in activities.iter().enumerate() {
                self.add(n, line(&SPINNER, &text_of(activity)));
            }
        }
    }

    fn added(&mut self, view: View<'_>) {
        self.spinners.resize(view.activities.len(), None);
        self.summarize(view);
    }

    fn changed(&mut self, n: usize, view: View<'_>, ended: Option<&Phase>) {
        self.arrange(view);
        let activity = &view.activities[n];
        let Some(spinner) = &self.spinners[n] else { return };
        spinner.set_message(SPINNER.fit(&text_of(activity)));
        // Lines for the phases of many clusters would hide those that failed.
        if let Some(Phase { message, duration, .. }) = ended
            && !message.is_empty()
            && view.groups.is_empty()
        {
            let failed = *activity.state() == ActivityState::Failure;
            let name = if view.activities.len() > 1 { format!("{}: ", activity.name()) } else { String::new() };
            self.result(failed, &format!("{name}{message}"), *duration);
        }
    }

    fn transfer_started(&mut self, n: usize, view: View<'_>, first: bool) {
        let activity = &view.activities[n];
        let Some(Bytes { done, total }) = activity.bytes else { return };
        let template = match (total, columns()) {
            (None, _) => TRANSFER,
            (Some(_), 100..) => TRANSFER_WIDE,
            (Some(_), 75..) => TRANSFER_USUAL,
            (Some(_), _) => TRANSFER_NARROW,
        };
        let shown = self.spinners[n].take();
        let bar = shown.unwrap_or_else(|| line(&template, &activity.name()));
        bar.set_style(style(&template));
        bar.set_message(template.fit(&activity.name()));
        bar.set_length(total.unwrap_or_default());
        bar.set_position(done);
        bar.reset_eta();
        if first {
            self.add(n, bar);
        } else {
            self.spinners[n] = Some(bar);
        }
    }

    fn transferred(&mut self, n: usize, view: View<'_>) {
        if let (Some(bar), Some(bytes)) = (&self.spinners[n], view.activities[n].bytes) {
            bar.set_position(bytes.done);
        }
    }

    fn ended(&mut self, n: usize, view: View<'_>) {
        let activity = &view.activities[n];
        if view.activities.len() > 1 && view.groups.is_empty() {
            let failed = *activity.state() != ActivityState::Success;
            let text = match activity.kind {
                ActivityKind::Step if !failed => activity.name(),
                _ => text_of(activity),
            };
            self.result(failed, &text, activity.duration());
        }
        if let Some(spinner) = self.spinners[n].take() {
            self.remove(&spinner);
        }
        self.arrange(view);
    }

    fn group_ended(&mut self, n: usize, view: View<'_>) {
        let group = &view.groups[n];
        if let Some(why) = group.failure() {
            self.result(true, &format!("{}: {why}", group.group.label()), group.duration());
        }
        self.summarize(view);
    }

    fn notice(&mut self, text: &str, _view: View<'_>) {
        self.print(&wrap(&printable(text), Some(columns()), 0));
    }

    fn heartbeat_due(&self) -> Option<Instant> {
        Some(self.next_check)
    }

    /// Fits the number of lines to the size of the terminal.
    fn heartbeat(&mut self, view: View<'_>) {
        self.next_check = Instant::now() + SIZE_CHECK;
        if self.rows != rows() {
            self.rows = rows();
            self.arrange(view);
        }
    }

    fn close(&mut self, interrupted: bool) {
        if interrupted {
            // The ^C that the terminal echoes has moved the cursor, so that the spinners cannot be erased. Only the row
            // of the cursor is cleared.
            self.display.set_draw_target(ProgressDrawTarget::hidden());
        }
        for spinner in self.spinners.drain(..).flatten().chain(self.summary.take()) {
            spinner.finish_and_clear();
        }
        if interrupted {
            let _ = Term::stderr().clear_line();
        }
    }

    fn done(&mut self, text: &str) {
        self.print(&wrap(&format!("{} {}", tick(), printable(text)), Some(columns()), 2));
    }
}

impl Template {
    /// Shortens a text so that the line fits on the terminal.
    fn fit(&self, text: &str) -> String {
        fit(text, columns().saturating_sub(self.1))
    }
}

/// The number of spinners for which the terminal has room.
fn rows() -> usize {
    usize::from(Term::stderr().size().0).saturating_sub(FREE_ROWS).max(1)
}

/// Whether it is a step that has started and not ended.
fn is_active_step(activity: &Activity) -> bool {
    activity.kind == ActivityKind::Step && activity.is_active()
}

/// The width of the terminal.
fn columns() -> usize {
    Term::stderr().size().1.into()
}

/// Creates a line that is not shown yet.
fn line(template: &Template, text: &str) -> ProgressBar {
    ProgressBar::hidden().with_style(style(template)).with_message(template.fit(text))
}

fn style(template: &Template) -> ProgressStyle {
    let time = |state: &ProgressState, w: &mut dyn std::fmt::Write| {
        let _ = w.write_str(&format_duration(state.elapsed()));
    };
    let style = ProgressStyle::with_template(template.0).unwrap_or_else(|_| ProgressStyle::default_spinner());
    style.with_key("time", time).tick_chars(glyphs().spinner).progress_chars(glyphs().bar)
}

fn text_of(activity: &Activity) -> String {
    format!("{}: {}", activity.labelled(), activity.status())
}

/// `1000 jobs: 12 ended, 4 running, 984 queued`; `17 steps: 3 done, 4 running, 10 pending`.
fn summary_of(view: View<'_>) -> String {
    if !view.groups.is_empty() {
        return group::summary(view.groups, view.activities);
    }
    let activities = view.activities;
    let mut counts: Vec<(&str, usize)> = Vec::new();
    for activity in activities {
        let state = match (activity.kind, activity.state()) {
            (ActivityKind::Step, ActivityState::Pending) => "pending",
            (ActivityKind::Step, state) if state.is_final() => "done",
            (ActivityKind::Step, _) => "running",
            _ if activity.has_ended() => "ended",
            (_, state) => state.as_str(),
        };
        match counts.iter_mut().find(|(known, _)| *known == state) {
            Some((_, count)) => *count += 1,
            None => counts.push((state, 1)),
        }
    }
    let noun = if activities.iter().any(|activity| activity.kind == ActivityKind::Step) { "steps" } else { "jobs" };
    let counts: Vec<String> = counts.iter().map(|(state, count)| format!("{count} {}", printable(state))).collect();
    format!("{} {noun}: {}", activities.len(), counts.join(", "))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::deploy::text::testing::{any_text, is_harmless};
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn nothing_harmful_is_shown(name in any_text(), state in any_text(), message in any_text(), width in 0_usize..130) {
            let job = Activity::job("7", Some(name)).with_state(ActivityState::Other(state), &message);
            let view = View { activities: std::slice::from_ref(&job), groups: &[], elapsed: Duration::ZERO };
            for shown in [fit(&text_of(&job), width), fit(&summary_of(view), width)] {
                prop_assert!(is_harmless(&shown) && !shown.contains('\n'), "{shown:?}");
            }
        }
    }
}
