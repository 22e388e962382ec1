//! Shows jobs and the events of the poller in the progress display.

use super::machine::PollEvent;
use super::report::JobTarget;
use crate::deploy::JobState;
use crate::deploy::text::printable;
use crate::progress::{Activity, ActivityState, Progress};

impl From<&JobState> for ActivityState {
    fn from(state: &JobState) -> Self {
        match state {
            JobState::Queued => Self::Queued,
            JobState::Running => Self::Running,
            JobState::Success => Self::Success,
            JobState::Failure => Self::Failure,
            JobState::Other(text) => Self::Other(text.clone()),
        }
    }
}

impl From<&JobTarget> for Activity {
    fn from(target: &JobTarget) -> Self {
        let activity = Self::job(&target.id, target.doing.clone());
        match &target.known {
            Some(job) => activity.with_state((&job.state).into(), &job.message),
            None => activity,
        }
    }
}

/// Shows an event of the job that is the `n`th activity.
pub(crate) fn show(event: &PollEvent, n: usize, progress: &mut Progress) {
    match event {
        PollEvent::Changed(job) => {
            progress.set_job(n, &job.id);
            progress.update(n, (&job.state).into(), &job.message);
            if let JobState::Other(state) = &job.state {
                let state = printable(state);
                progress.notice(&format!("job {} is in an unknown state, {state:?}; still waiting", job.id));
            }
        }
        PollEvent::Trouble(why) => progress.trouble_started(&format!("{}; still trying", printable(why))),
        PollEvent::Recovered => progress.trouble_ended("Deploy is responding again"),
        PollEvent::Shortened(seconds) => {
            progress
                .detail(&format!("connections of long polls are cut: using a poll timeout of {seconds} s from now on"));
        }
        PollEvent::Paced => progress.detail("Deploy does not hold long polls: polling at intervals from now on"),
    }
}
