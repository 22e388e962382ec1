//! The time chart of a report: a row for each entry, with a bar for each of its steps.
//!
//! Steps that overlap are below each other, in lanes. The bars of a few entries have the names of their steps, those of
//! many are thin. The chart is split into panels that fit on a printed page, each with its own time axis.

use std::time::Duration;

use console::{measure_text_width, truncate_str};
use serde::Serialize;

use super::{Entry, Outcome, Report, StepReport};
use crate::output::duration::format_duration;
use crate::progress::ActivityState;

/// The width of a chart, in units of the drawing.
pub(super) const WIDTH: f64 = 1000.0;
/// Where the time axis starts and ends.
const START: f64 = 190.0;
const END: f64 = 985.0;
/// The height of the time axis above the rows.
const AXIS: f64 = 24.0;
/// The space above and below the lanes of a row.
const PADDING: f64 = 3.0;
/// The height of the rows in a panel.
const PANEL: f64 = 560.0;
/// The minimum height of a row, for its label.
const LABEL: f64 = 15.0;
/// The maximum number of columns of a label, and the width of one.
const LABEL_COLUMNS: usize = 26;
const COLUMN: f64 = 6.4;
/// With so many rows, the bars have names.
const FEW: usize = 8;
/// The minimum width of a bar, so that it can be seen.
const MIN_BAR: f64 = 3.0;

/// A time axis with some of the rows.
#[derive(Debug, Serialize)]
pub(super) struct Panel {
    height: f64,
    ticks: Vec<Tick>,
    rows: Vec<Row>,
}

#[derive(Debug, Clone, Serialize)]
struct Tick {
    x: f64,
    label: String,
}

#[derive(Debug, Serialize)]
struct Row {
    label: String,
    /// The full name, shown when the pointer is on the row.
    title: String,
    class: &'static str,
    symbol: &'static str,
    y: f64,
    height: f64,
    bars: Vec<Bar>,
}

#[derive(Debug, Serialize)]
struct Bar {
    x: f64,
    y: f64,
    width: f64,
    height: f64,
    class: &'static str,
    title: String,
    text: Option<Text>,
    /// Where phases start, except the first.
    phases: Vec<f64>,
}

#[derive(Debug, Serialize)]
struct Text {
    x: f64,
    anchor: &'static str,
    /// Whether it is in front of the bar.
    inside: bool,
    name: String,
}

/// The time axis.
struct Axis {
    seconds: f64,
}

/// The panels of a report; none if nothing was started.
pub(super) fn panels(report: &Report) -> Vec<Panel> {
    let drawn: Vec<&Entry> = report.entries.iter().filter(|entry| entry.started().is_some()).collect();
    let axis = Axis::new(report, &drawn);
    let lane = if drawn.len() <= FEW { Lane { height: 17.0, named: true } } else { Lane { height: 9.0, named: false } };
    let mut panels: Vec<Panel> = Vec::new();
    for entry in drawn {
        let mut row = row(entry, report, &axis, lane);
        let y = panels.last().map_or(f64::INFINITY, |panel| panel.height);
        if y + row.height > AXIS + PANEL && y > AXIS {
            panels.push(Panel { height: AXIS, ticks: axis.ticks(), rows: Vec::new() });
        }
        if let Some(panel) = panels.last_mut() {
            row.y = panel.height;
            panel.height += row.height;
            panel.rows.push(row);
        }
    }
    panels
}

/// How steps are drawn.
#[derive(Clone, Copy)]
struct Lane {
    height: f64,
    named: bool,
}

fn row(entry: &Entry, report: &Report, axis: &Axis, lane: Lane) -> Row {
    let mut steps: Vec<&StepReport> = entry.steps.iter().filter(|step| step.started.is_some()).collect();
    steps.sort_by_key(|step| step.started);
    // The right end of the last bar in each lane, with its name.
    let mut lanes: Vec<f64> = Vec::new();
    let bars = steps.into_iter().map(|step| {
        let mut bar = bar(step, entry.outcome, report, axis, lane);
        let (left, right) = bar.extent();
        let n = lanes.iter().position(|end| *end <= left).unwrap_or(lanes.len());
        match lanes.get_mut(n) {
            Some(end) => *end = right,
            None => lanes.push(right),
        }
        bar.y = PADDING + lane.height * n as f64;
        bar
    });
    let bars: Vec<Bar> = bars.collect();
    let height = (lane.height * lanes.len() as f64).max(LABEL) + 2.0 * PADDING;
    Row {
        label: truncate_str(&entry.name, LABEL_COLUMNS, "…").into_owned(),
        title: format!("{} {}: {}", entry.kind, entry.name, entry.outcome.as_str()),
        class: class_of(entry.outcome),
        symbol: symbol(entry.outcome),
        y: 0.0,
        height,
        bars,
    }
}

fn bar(step: &StepReport, outcome: Outcome, report: &Report, axis: &Axis, lane: Lane) -> Bar {
    let offset = |time: chrono::DateTime<chrono::Utc>| (time - report.started).as_seconds_f64();
    let from = step.started.map(offset).unwrap_or_default();
    let x = axis.x(from).min(END - MIN_BAR);
    let width = (axis.x(from + step.duration.as_secs_f64()) - x).max(MIN_BAR);
    let message = Some(&step.message).filter(|message| !message.is_empty()).into_iter().map(|m| format!(": {m}"));
    let title = format!("{}\n{} after {}", step.name, state_of(step, outcome), format_duration(step.duration));
    Bar {
        x: round(x),
        y: 0.0,
        width: round(width),
        height: lane.height - 1.5,
        class: match step.state {
            ActivityState::Success => class_of(Outcome::Succeeded),
            ActivityState::Failure => class_of(Outcome::Failed),
            _ => class_of(outcome),
        },
        title: std::iter::once(title).chain(message).collect(),
        text: lane.named.then(|| Text::place(&step.name, x, width)),
        phases: step.phases.iter().skip(1).map(|phase| round(axis.x(offset(phase.started)))).collect(),
    }
}

fn state_of(step: &StepReport, outcome: Outcome) -> &str {
    match step.state {
        ActivityState::Success => "succeeded",
        ActivityState::Failure => "failed",
        _ if outcome == Outcome::Succeeded => step.state.as_str(),
        _ => outcome.as_str(),
    }
}

/// The class of the elements with this outcome, which determines their color and pattern.
pub(super) fn class_of(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Failed => "failed",
        Outcome::TimedOut => "timed-out",
        Outcome::Interrupted => "interrupted",
        Outcome::NotStarted => "not-started",
        Outcome::Succeeded => "succeeded",
        Outcome::UpToDate => "up-to-date",
    }
}

/// A symbol that can be told from the others without colors.
pub(super) fn symbol(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Failed => "✗",
        Outcome::TimedOut => "◷",
        Outcome::Interrupted => "■",
        Outcome::NotStarted => "–",
        Outcome::Succeeded => "✓",
        Outcome::UpToDate => "=",
    }
}

impl Bar {
    /// The left and right end of the bar with its name.
    fn extent(&self) -> (f64, f64) {
        let (left, right) = (self.x, self.x + self.width);
        match &self.text {
            None => (left, right + 0.5),
            Some(text) if text.anchor == "end" => (text.x - width_of(&text.name), right + 4.0),
            Some(text) => (left, right.max(text.x + width_of(&text.name)) + 4.0),
        }
    }
}

impl Text {
    /// Places a name to the right or to the left of the bar, or on it if there is no room.
    fn place(name: &str, x: f64, width: f64) -> Self {
        let name = truncate_str(name, 60, "…").into_owned();
        let needed = width_of(&name) + 10.0;
        let (x, anchor, inside) = match () {
            () if x + width + needed <= WIDTH => (x + width + 4.0, "start", false),
            () if x - needed >= START => (x - 4.0, "end", false),
            () => (x + 5.0, "start", true),
        };
        Self { x: round(x), anchor, inside, name }
    }
}

fn width_of(text: &str) -> f64 {
    COLUMN * measure_text_width(text) as f64
}

impl Axis {
    /// An axis from the start of the report to the end of everything.
    fn new(report: &Report, entries: &[&Entry]) -> Self {
        let ends = entries.iter().flat_map(|entry| &entry.steps).filter_map(StepReport::ended);
        let seconds = ends.map(|end| (end - report.started).as_seconds_f64());
        let longest = seconds.fold(report.duration.as_secs_f64(), f64::max);
        Self { seconds: longest.max(0.001) }
    }

    /// The place of a time, in seconds from the start.
    fn x(&self, seconds: f64) -> f64 {
        START + (END - START) * (seconds / self.seconds).clamp(0.0, 1.0)
    }

    /// At most ten ticks at round times.
    fn ticks(&self) -> Vec<Tick> {
        const MINUTE: u64 = 60_000;
        const HOUR: u64 = 60 * MINUTE;
        const INTERVALS: [u64; 26] = [
            1,
            2,
            5,
            10,
            20,
            50,
            100,
            200,
            500,
            1000,
            2000,
            5000,
            10_000,
            15_000,
            30_000,
            MINUTE,
            2 * MINUTE,
            5 * MINUTE,
            10 * MINUTE,
            15 * MINUTE,
            30 * MINUTE,
            HOUR,
            2 * HOUR,
            3 * HOUR,
            6 * HOUR,
            12 * HOUR,
        ];
        let total = (self.seconds * 1000.0) as u64;
        let days = (1..).map(|days| days * 24 * HOUR);
        let interval = INTERVALS.into_iter().chain(days).find(|interval| total / interval < 10).unwrap_or(total.max(1));
        (0..=total / interval)
            .map(|n| Tick { x: round(self.x((n * interval) as f64 / 1000.0)), label: tick_label(n * interval) })
            .collect()
    }
}

/// A time since the start, without units of which there are none: `5m`, `1m 30s`, `250ms`.
fn tick_label(milliseconds: u64) -> String {
    humantime::format_duration(Duration::from_millis(milliseconds)).to_string()
}

/// One decimal is more than enough for a drawing.
fn round(x: f64) -> f64 {
    (x * 10.0).round() / 10.0
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::testing::{report, step};

    fn labels(seconds: f64) -> Vec<String> {
        Axis { seconds }.ticks().into_iter().map(|tick| tick.label).collect()
    }

    #[test]
    fn ticks_are_round_times() {
        assert_eq!(
            labels(0.45),
            ["0s", "50ms", "100ms", "150ms", "200ms", "250ms", "300ms", "350ms", "400ms", "450ms"]
        );
        assert_eq!(labels(140.0), ["0s", "15s", "30s", "45s", "1m", "1m 15s", "1m 30s", "1m 45s", "2m", "2m 15s"]);
        assert_eq!(labels(1900.0), ["0s", "5m", "10m", "15m", "20m", "25m", "30m"]);
        assert_eq!(labels(3.0 * 86_400.0), ["0s", "12h", "1day", "1day 12h", "2days", "2days 12h", "3days"]);
        for seconds in [0.001, 1.0, 59.0, 3600.0, 1e6, 1e9] {
            assert!((2..=10).contains(&labels(seconds).len()), "{seconds}: {:?}", labels(seconds));
        }
    }

    #[test]
    fn bars_are_inside_and_do_not_overlap_in_a_lane() {
        for clusters in [1, 8, 9, 300] {
            for panel in panels(&report(clusters)) {
                assert!(panel.height <= AXIS + PANEL);
                for row in &panel.rows {
                    assert!(row.y >= AXIS && row.y + row.height <= panel.height);
                    for (n, bar) in row.bars.iter().enumerate() {
                        assert!(bar.x >= START && bar.x + bar.width <= END + 0.1, "{bar:?}");
                        assert!(bar.y + bar.height <= row.height, "{bar:?}");
                        let lane = row.bars[n + 1..].iter().filter(|other| other.y == bar.y);
                        for other in lane {
                            let ((left, right), (from, to)) = (bar.extent(), other.extent());
                            assert!(right <= from || to <= left, "{bar:?} {other:?}");
                        }
                    }
                }
            }
        }
    }

    #[test]
    fn each_started_entry_has_a_row_and_each_started_step_a_bar() {
        let report = report(300);
        let panels = panels(&report);
        let rows: Vec<&Row> = panels.iter().flat_map(|panel| &panel.rows).collect();
        let started: Vec<&Entry> = report.entries.iter().filter(|entry| entry.started().is_some()).collect();
        assert_eq!(rows.len(), started.len());
        assert!(panels.len() > 1 && started.len() < 300);
        for (row, entry) in rows.iter().zip(started) {
            assert_eq!((row.label.as_str(), row.bars.len()), (entry.name.as_str(), entry.steps.len()));
        }
    }

    #[test]
    fn clock_that_was_set_back_does_not_leave_the_chart() {
        let mut report = report(1);
        report.entries[0].steps = vec![step("early", -500, 20), step("late", 5000, 20)];
        let bars = &panels(&report)[0].rows[0].bars;
        assert!(bars.iter().all(|bar| bar.x >= START && bar.x + bar.width <= END + 0.1), "{bars:?}");
        report.entries.clear();
        assert!(panels(&report).is_empty());
    }
}
