//! Reports of what a command planned and did: a web page, JSON, or JUnit for a CI system.
//!
//! A command converts its result to a [`Report`], and [`ReportFile`] writes it in the format of the file's extension. All
//! texts are made printable where they enter the model, so that a format only has to escape them.

mod file;
mod gantt;
mod html;
mod json;
mod junit;
mod steps;
#[cfg(test)]
mod testing;

use std::time::Duration;

use chrono::{DateTime, Utc};
use serde_json::Value;

pub(crate) use file::ReportFile;
pub(crate) use steps::{PhaseReport, StepReport};

use crate::deploy::text::{printable, printable_lines};

/// What a command planned and did.
#[derive(Debug, Clone)]
pub(crate) struct Report {
    /// What the command does, such as `cluster apply`.
    pub(crate) title: String,
    /// The version of this program.
    pub(crate) version: &'static str,
    /// When the command started.
    pub(crate) started: DateTime<Utc>,
    /// How long it took.
    pub(crate) duration: Duration,
    /// The error that stopped the command as a whole, such as a server that cannot be reached.
    pub(crate) failure: Option<Failure>,
    /// The clusters or jobs, in the order of the request.
    pub(crate) entries: Vec<Entry>,
}

/// An error, and what to do next.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Failure {
    /// The error; it may have several lines.
    pub(crate) error: String,
    /// What to do next, if anything.
    pub(crate) hint: Option<String>,
}

/// A cluster or a job.
#[derive(Debug, Clone)]
pub(crate) struct Entry {
    /// `cluster` or `job`.
    pub(crate) kind: &'static str,
    /// The name of the cluster, or the id of the job.
    pub(crate) name: String,
    /// The server, as the user named it: a profile or a URL.
    pub(crate) server: Option<String>,
    /// Where the cluster is described: a file, and the row of a table.
    pub(crate) source: Option<String>,
    /// How it ended.
    pub(crate) outcome: Outcome,
    /// Why it was not successful.
    pub(crate) failure: Option<Failure>,
    /// What was planned.
    pub(crate) plan: Vec<PlannedChange>,
    /// What was done.
    pub(crate) steps: Vec<StepReport>,
}

/// How an entry ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Outcome {
    /// A step or the job failed, or the plan is impossible.
    Failed,
    /// `--timeout` was reached before its end.
    TimedOut,
    /// A signal was received before its end.
    Interrupted,
    /// Nothing was done, because something else failed before.
    NotStarted,
    /// Everything was done.
    Succeeded,
    /// There was nothing to do.
    UpToDate,
}

/// A planned change of an object, or of one field of it.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct PlannedChange {
    /// `create`, `change`, `deploy`, ...
    pub(crate) action: String,
    /// `cluster`, `node`, `host`, ...
    pub(crate) kind: String,
    /// The name of the object; empty if it has none yet.
    pub(crate) name: String,
    /// The field; `None` if the change has no fields.
    pub(crate) field: Option<String>,
    /// The value before; null if there was none.
    pub(crate) old: Value,
    /// The value after; null if there is none.
    pub(crate) new: Value,
}

impl Report {
    /// A report of a command that started at `started` and ends now.
    pub(crate) fn new(title: &str, started: DateTime<Utc>, entries: Vec<Entry>) -> Self {
        let duration = (Utc::now() - started).to_std().unwrap_or_default();
        let version = env!("CARGO_PKG_VERSION");
        Self { title: printable(title), version, started, duration, failure: None, entries }
    }

    /// The same report, with the error that stopped the command as a whole.
    pub(crate) fn stopped_by(self, failure: Option<Failure>) -> Self {
        Self { failure, ..self }
    }

    /// The number of entries with each outcome, without those that no entry has.
    fn counts(&self) -> Vec<(Outcome, usize)> {
        let count = |outcome: &Outcome| self.entries.iter().filter(|entry| entry.outcome == *outcome).count();
        Outcome::ALL.iter().map(|outcome| (*outcome, count(outcome))).filter(|(_, count)| *count > 0).collect()
    }
}

impl Failure {
    /// An error with its hint.
    pub(crate) fn new(error: &str, hint: Option<&str>) -> Self {
        Self { error: printable_lines(error), hint: hint.map(printable_lines) }
    }
}

impl Entry {
    /// An entry without a plan and steps.
    pub(crate) fn new(kind: &'static str, name: &str, outcome: Outcome) -> Self {
        let name = printable(name);
        Self { kind, name, server: None, source: None, outcome, failure: None, plan: Vec::new(), steps: Vec::new() }
    }

    /// When its first step started.
    fn started(&self) -> Option<DateTime<Utc>> {
        self.steps.iter().filter_map(|step| step.started).min()
    }

    /// The time from the start of its first step to the end of its last one.
    fn duration(&self) -> Duration {
        let ends = self.steps.iter().filter_map(StepReport::ended).max();
        let span = self.started().zip(ends).and_then(|(start, end)| (end - start).to_std().ok());
        span.unwrap_or_default()
    }
}

impl Outcome {
    /// All outcomes, those that need attention first.
    const ALL: [Self; 6] =
        [Self::Failed, Self::TimedOut, Self::Interrupted, Self::NotStarted, Self::Succeeded, Self::UpToDate];

    /// In words: `timed out`.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Failed => "failed",
            Self::TimedOut => "timed out",
            Self::Interrupted => "interrupted",
            Self::NotStarted => "not started",
            Self::Succeeded => "succeeded",
            Self::UpToDate => "up to date",
        }
    }
}

/// A number of seconds with milliseconds.
fn seconds(duration: Duration) -> f64 {
    (duration.as_secs_f64() * 1000.0).round() / 1000.0
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::testing::{at, report, step};

    #[test]
    fn duration_of_an_entry_is_from_its_first_start_to_its_last_end() {
        let mut entry = Entry::new("cluster", "demo", Outcome::Succeeded);
        assert_eq!((entry.started(), entry.duration()), (None, Duration::ZERO));
        entry.steps = vec![step("b", 10, 5), step("a", 2, 20), step("c", 4, 1)];
        assert_eq!((entry.started(), entry.duration()), (Some(at(2)), Duration::from_secs(20)));
        // A pending step has no start.
        entry.steps[1].started = None;
        assert_eq!((entry.started(), entry.duration()), (Some(at(4)), Duration::from_secs(11)));
    }

    #[test]
    fn counts_are_those_that_entries_have_with_problems_first() {
        let counts = report(8).counts();
        let outcomes: Vec<Outcome> = counts.iter().map(|(outcome, _)| *outcome).collect();
        assert!(outcomes.is_sorted() && outcomes[0] == Outcome::Failed, "{outcomes:?}");
        assert_eq!(counts.iter().map(|(_, count)| count).sum::<usize>(), 8);
        assert!(counts.iter().all(|(_, count)| *count > 0));
    }

    #[test]
    fn harmful_characters_do_not_enter_the_model() {
        let entry = Entry::new("job", "7\u{1b}[2J\u{202e}", Outcome::Failed);
        assert_eq!(entry.name, "7 [2J");
        let failure = Failure::new("a\u{0}\nb", Some("c\u{200b}d"));
        assert_eq!((failure.error.as_str(), failure.hint.as_deref()), ("a \nb", Some("c d")));
    }
}
