//! Activities: what a command is waiting for.

use std::time::{Duration, Instant};

use chrono::{DateTime, Utc};

use crate::deploy::text::printable;
use crate::output::value::capacity;

/// The kind of an activity, which determines the words of summaries and the display on a terminal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum ActivityKind {
    /// A background job of the server. All jobs are in progress from the beginning.
    Job,
    /// A step of a plan. Steps start one after the other; each may have a job.
    Step,
    /// A transfer of bytes.
    Transfer,
}

/// The state of an activity.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum ActivityState {
    /// A step that has not started, or a job whose state is not known yet.
    Pending,
    /// Accepted by the server, but not started.
    Queued,
    /// In progress.
    Running,
    /// Ended in success.
    Success,
    /// Ended in failure.
    Failure,
    /// An unknown state, as received; the activity has not ended.
    Other(String),
}

impl ActivityState {
    /// The text that is shown.
    pub(crate) fn as_str(&self) -> &str {
        match self {
            Self::Pending => "pending",
            Self::Queued => "queued",
            Self::Running => "running",
            Self::Success => "success",
            Self::Failure => "failure",
            Self::Other(text) => text,
        }
    }

    /// Whether the activity has ended.
    pub(crate) fn is_final(&self) -> bool {
        matches!(self, Self::Success | Self::Failure)
    }
}

/// A period in which state and message of an activity were the same.
#[derive(Debug, Clone)]
pub(crate) struct Phase {
    /// The state.
    pub(crate) state: ActivityState,
    /// The message; empty if there was none.
    pub(crate) message: String,
    /// When it was first reported.
    pub(crate) started: DateTime<Utc>,
    started_at: Instant,
    /// The time from the first to the last report.
    pub(crate) duration: Duration,
}

/// The progress of a transfer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Bytes {
    /// The number of bytes transferred so far.
    pub(crate) done: u64,
    /// The total number of bytes, if known.
    pub(crate) total: Option<u64>,
}

/// Something that a command waits for: a job, a step of a plan, or a transfer.
#[derive(Debug, Clone)]
pub(crate) struct Activity {
    pub(super) kind: ActivityKind,
    name: Option<String>,
    /// What tells it from those of other groups: `demo`, or `berlin/demo`.
    label: Option<String>,
    /// The numbers of the groups that it belongs to.
    groups: Vec<usize>,
    job: Option<String>,
    state: ActivityState,
    message: String,
    pub(super) bytes: Option<Bytes>,
    phases: Vec<Phase>,
    started_at: Instant,
    /// When the activity ended, if it has.
    duration: Option<Duration>,
}

impl Activity {
    /// A job of the server. `name` says what it does, such as `deploying cluster demo`, if known.
    pub(crate) fn job(id: &str, name: Option<String>) -> Self {
        Self::new(ActivityKind::Job, name, Some(id.to_owned()))
    }

    /// A step of a plan.
    pub(crate) fn step(name: String) -> Self {
        Self::new(ActivityKind::Step, Some(name), None)
    }

    /// A transfer of bytes, such as `downloading backup 7`.
    pub(crate) fn transfer(name: String) -> Self {
        Self::new(ActivityKind::Transfer, Some(name), None)
    }

    fn new(kind: ActivityKind, name: Option<String>, job: Option<String>) -> Self {
        Self {
            kind,
            name,
            label: None,
            groups: Vec::new(),
            job,
            state: ActivityState::Pending,
            message: String::new(),
            bytes: None,
            phases: Vec::new(),
            started_at: Instant::now(),
            duration: None,
        }
    }

    /// A short name, for a terminal.
    pub(crate) fn name(&self) -> String {
        match (&self.name, &self.job) {
            (Some(name), _) => printable(name),
            (None, job) => format!("job {}", printable(job.as_deref().unwrap_or_default())),
        }
    }

    /// The name, after that of its group if there are several.
    pub(super) fn labelled(&self) -> String {
        match &self.label {
            Some(label) => format!("{label}: {}", self.name()),
            None => self.name(),
        }
    }

    /// The same with the id of the job, for a log.
    pub(crate) fn title(&self) -> String {
        match (&self.name, &self.job) {
            (Some(_), Some(job)) => format!("{} (job {})", self.labelled(), printable(job)),
            _ => self.labelled(),
        }
    }

    /// The numbers of the groups that it belongs to.
    pub(super) fn groups(&self) -> &[usize] {
        &self.groups
    }

    /// The id of the job, or of the latest one if it had several.
    pub(crate) fn job_id(&self) -> Option<&str> {
        self.job.as_deref()
    }

    /// The state.
    pub(crate) fn state(&self) -> &ActivityState {
        &self.state
    }

    /// The message as reported; empty if there is none.
    pub(crate) fn message(&self) -> &str {
        &self.message
    }

    /// The phases in order, with the current one last.
    pub(crate) fn phases(&self) -> &[Phase] {
        &self.phases
    }

    /// The time from its start until now, or until its end.
    pub(crate) fn duration(&self) -> Duration {
        self.duration.unwrap_or_else(|| self.started_at.elapsed())
    }

    /// Whether it has ended.
    pub(crate) fn has_ended(&self) -> bool {
        self.duration.is_some()
    }

    /// Whether it has started and not ended.
    pub(super) fn is_active(&self) -> bool {
        !self.has_ended() && self.state != ActivityState::Pending
    }

    /// State and message, such as `running: creating node 1 of 2`, or the bytes of a transfer: `3 MB of 5 MB`.
    pub(crate) fn status(&self) -> String {
        match (self.bytes, self.message.as_str()) {
            (Some(Bytes { done, total: Some(total) }), _) => format!("{} of {}", capacity(done), capacity(total)),
            (Some(Bytes { done, total: None }), _) => capacity(done),
            (None, "") => printable(self.state.as_str()),
            (None, message) => printable(&format!("{}: {}", self.state.as_str(), message.trim())),
        }
    }

    /// Sets the state that is known from the beginning.
    pub(crate) fn with_state(mut self, state: ActivityState, message: &str) -> Self {
        (self.state, self.message) = (state, message.to_owned());
        self
    }

    /// Adds it to groups, by number.
    pub(crate) fn of_groups(self, groups: Vec<usize>) -> Self {
        Self { groups, ..self }
    }

    pub(super) fn join(&mut self, group: usize) {
        self.groups.push(group);
    }

    pub(super) fn set_label(&mut self, label: Option<String>) {
        self.label = label;
    }

    pub(super) fn set_job(&mut self, id: &str) {
        self.job = Some(id.to_owned());
    }

    /// Starts the activity and its clock.
    pub(super) fn begin(&mut self) -> Option<Phase> {
        self.started_at = Instant::now();
        self.update(ActivityState::Running, "")
    }

    /// Sets state and message. Returns the phase that ended by this.
    pub(super) fn update(&mut self, state: ActivityState, message: &str) -> Option<Phase> {
        self.measure();
        (self.state, self.message) = (state, message.to_owned());
        let ended = match self.phases.last() {
            Some(phase) if phase.message == self.message && phase.state == self.state => return None,
            last => last.cloned(),
        };
        if !self.state.is_final() {
            self.phases.push(Phase {
                state: self.state.clone(),
                message: self.message.clone(),
                started: Utc::now(),
                started_at: Instant::now(),
                duration: Duration::ZERO,
            });
        }
        ended
    }

    /// Ends the activity and stops its clock.
    pub(super) fn end(&mut self) {
        self.duration = Some(self.started_at.elapsed());
    }

    /// Extends the current phase up to now.
    pub(super) fn measure(&mut self) {
        if let Some(phase) = self.phases.last_mut()
            && !self.state.is_final()
        {
            phase.duration = phase.started_at.elapsed();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::deploy::text::testing::{any_text, is_harmless};
    use proptest::prelude::*;

    #[test]
    fn phase_lasts_while_state_and_message_are_the_same() {
        let mut activity = Activity::job("7", None);
        assert!(activity.update(ActivityState::Running, "creating node 1").is_none());
        assert!(activity.update(ActivityState::Running, "creating node 1").is_none());
        let ended = activity.update(ActivityState::Running, "creating node 2").unwrap();
        assert_eq!(ended.message, "creating node 1");
        assert_eq!(activity.phases().len(), 2);
        // The final state ends the last phase but is not a phase itself.
        let ended = activity.update(ActivityState::Success, "done").unwrap();
        assert_eq!((ended.message.as_str(), activity.phases().len()), ("creating node 2", 2));
    }

    #[test]
    fn names_and_status_are_short_and_titles_have_the_job() {
        let job = Activity::job("7", None);
        assert_eq!((job.name(), job.title(), job.status()), ("job 7".into(), "job 7".into(), "pending".into()));
        let named = Activity::job("7", Some("deploying cluster demo".to_owned()));
        let named = named.with_state(ActivityState::Running, "creating\u{1b}[2J nodes ");
        assert_eq!(named.title(), "deploying cluster demo (job 7)");
        assert_eq!(named.status(), "running: creating [2J nodes");
        let mut step = Activity::step("add host".to_owned());
        assert_eq!(step.title(), "add host");
        step.set_job("8");
        assert_eq!(step.title(), "add host (job 8)");
        let mut transfer = Activity::transfer("downloading backup 7".to_owned());
        transfer.bytes = Some(Bytes { done: 3_000_000, total: Some(5_000_000) });
        assert_eq!(transfer.status(), "3 MB of 5 MB");
    }

    proptest! {
        #[test]
        fn nothing_harmful_is_shown(name in any_text(), state in any_text(), message in any_text(), is_named: bool) {
            let activity = Activity::job(&name, is_named.then(|| name.clone()));
            let activity = activity.with_state(ActivityState::Other(state), &message);
            for shown in [activity.name(), activity.title(), activity.status()] {
                prop_assert!(is_harmless(&shown) && !shown.contains('\n'), "{shown:?}");
            }
        }
    }
}
