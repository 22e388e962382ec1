//! The steps of an entry, from the activities of the progress display.

use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};

use crate::deploy::text::printable;
use crate::progress::{Activity, ActivityState, Phase};

/// A step of a plan, or a job.
#[derive(Debug, Clone)]
pub(crate) struct StepReport {
    /// What it does, such as `deploying cluster demo`.
    pub(crate) name: String,
    /// The last known state.
    pub(crate) state: ActivityState,
    /// When it started; `None` if it did not, or had ended before the command asked.
    pub(crate) started: Option<DateTime<Utc>>,
    /// How long it took; until the end of the command if it had not ended.
    pub(crate) duration: Duration,
    /// The id of its job, if it had one.
    pub(crate) job: Option<String>,
    /// The last message of the server; empty if there was none.
    pub(crate) message: String,
    /// The phases of its job.
    pub(crate) phases: Vec<PhaseReport>,
}

/// A time in which state and message of a job stay the same.
#[derive(Debug, Clone)]
pub(crate) struct PhaseReport {
    /// The state.
    pub(crate) state: ActivityState,
    /// The message; empty if there was none.
    pub(crate) message: String,
    /// When it was first reported.
    pub(crate) started: DateTime<Utc>,
    /// The time from the first to the last report.
    pub(crate) duration: Duration,
}

impl StepReport {
    /// When it ended, or the command did; `None` if it did not start.
    pub(super) fn ended(&self) -> Option<DateTime<Utc>> {
        self.started?.checked_add_signed(TimeDelta::from_std(self.duration).ok()?)
    }
}

impl From<&Activity> for StepReport {
    fn from(activity: &Activity) -> Self {
        let is_pending = *activity.state() == ActivityState::Pending;
        Self {
            name: activity.name(),
            state: state(activity.state()),
            started: activity.phases().first().map(|phase| phase.started),
            duration: if is_pending { Duration::ZERO } else { activity.duration() },
            job: activity.job_id().map(printable),
            message: printable(activity.message()),
            phases: activity.phases().iter().map(PhaseReport::from).collect(),
        }
    }
}

impl From<&Phase> for PhaseReport {
    fn from(phase: &Phase) -> Self {
        Self {
            state: state(&phase.state),
            message: printable(&phase.message),
            started: phase.started,
            duration: phase.duration,
        }
    }
}

fn state(state: &ActivityState) -> ActivityState {
    match state {
        ActivityState::Other(text) => ActivityState::Other(printable(text)),
        known => known.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::output::Console;
    use crate::progress::{Progress, ProgressMode};

    #[test]
    fn steps_are_reported_as_far_as_they_came() {
        let mut progress = Progress::new(Console::silent(), ProgressMode::None, 0);
        progress.start(vec![
            Activity::step("adding credential a".to_owned()),
            Activity::step("deploying\u{1b} cluster demo".to_owned()),
            Activity::step("checking".to_owned()),
        ]);
        let before = Utc::now();
        progress.begin(0);
        progress.update(0, ActivityState::Success, "");
        progress.end(0);
        progress.begin(1);
        progress.set_job(1, "7");
        progress.update(1, ActivityState::Other("Paused\u{9b}".to_owned()), "creating\u{202e} nodes");
        let steps: Vec<StepReport> = progress.close(false).iter().map(StepReport::from).collect();
        let after = Utc::now();
        for step in &steps[..2] {
            assert!(step.started.is_some_and(|started| (before..=after).contains(&started)), "{step:?}");
            assert!(step.duration <= (after - before).to_std().unwrap() + Duration::from_millis(1), "{step:?}");
        }
        assert_eq!(steps[0].state, ActivityState::Success);
        assert_eq!(steps[1].name, "deploying  cluster demo");
        assert_eq!((&steps[1].state, steps[1].job.as_deref()), (&ActivityState::Other("Paused".to_owned()), Some("7")));
        assert_eq!(steps[1].message, "creating  nodes");
        assert_eq!(steps[1].phases.len(), 2);
        assert_eq!(
            (&steps[2].state, steps[2].started, steps[2].duration),
            (&ActivityState::Pending, None, Duration::ZERO)
        );
    }
}
