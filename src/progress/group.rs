//! Groups of activities: the clusters of a plan for several.

use std::collections::HashSet;
use std::time::{Duration, Instant};

use super::activity::{Activity, ActivityState};
use crate::deploy::text::printable;
use crate::output::duration::format_duration;

/// A group of activities, such as the steps for one cluster.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Group {
    /// The name of the cluster.
    pub name: String,
    /// The name or the URL of its server, if there are several.
    pub server: Option<String>,
}

impl Group {
    /// `demo`, or `berlin/demo` if there are several servers.
    pub(crate) fn label(&self) -> String {
        match &self.server {
            Some(server) => format!("{}/{}", printable(server), printable(&self.name)),
            None => printable(&self.name),
        }
    }
}

/// A group and where it is.
#[derive(Debug)]
pub(super) struct GroupState {
    pub(super) group: Group,
    started: Option<Instant>,
    /// When it ended, and why it failed.
    ended: Option<(Instant, Option<String>)>,
}

impl GroupState {
    pub(super) fn new(group: Group) -> Self {
        Self { group, started: None, ended: None }
    }

    pub(super) fn begin(&mut self) {
        self.started.get_or_insert_with(Instant::now);
    }

    pub(super) fn end(&mut self, failure: Option<String>) {
        self.ended = Some((Instant::now(), failure));
    }

    /// Why it failed, if it did.
    pub(super) fn failure(&self) -> Option<&str> {
        self.ended.as_ref()?.1.as_deref()
    }

    pub(super) fn has_ended(&self) -> bool {
        self.ended.is_some()
    }

    /// The time from its first step to its end, or until now.
    pub(super) fn duration(&self) -> Duration {
        let end = self.ended.as_ref().map_or_else(Instant::now, |(at, _)| *at);
        self.started.map(|started| end.saturating_duration_since(started)).unwrap_or_default()
    }

    fn state(&self) -> &'static str {
        match (&self.ended, self.started) {
            (Some((_, None)), _) => "done",
            (Some((_, Some(_))), _) => "failed",
            (None, Some(_)) => "running",
            (None, None) => "pending",
        }
    }
}

/// `100 clusters: 12 done, 1 failed, 4 running, 26 queued, 57 pending`. A group is queued while all that it does is.
pub(super) fn summary(groups: &[GroupState], activities: &[Activity]) -> String {
    let (mut queued, mut busy): (HashSet<usize>, HashSet<usize>) = Default::default();
    for activity in activities.iter().filter(|activity| activity.is_active()) {
        let set = if *activity.state() == ActivityState::Queued { &mut queued } else { &mut busy };
        set.extend(activity.groups());
    }
    let state = |(n, group): (usize, &GroupState)| match group.state() {
        "running" if queued.contains(&n) && !busy.contains(&n) => "queued",
        state => state,
    };
    let count = |wanted: &str| groups.iter().enumerate().filter(|group| state(*group) == wanted).count();
    let states = ["done", "failed", "running", "queued", "pending"];
    let counts: Vec<String> = states
        .iter()
        .map(|state| (count(state), state))
        .filter(|(n, _)| *n > 0)
        .map(|(n, s)| format!("{n} {s}"))
        .collect();
    format!("{} clusters: {}", groups.len(), counts.join(", "))
}

/// `37 of 100 clusters not finished after 12 min`.
pub(super) fn unfinished(groups: &[GroupState], elapsed: Duration) -> String {
    let left = groups.iter().filter(|group| !group.has_ended()).count();
    format!("{left} of {} clusters not finished after {}", groups.len(), format_duration(elapsed))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn group_is_queued_while_all_that_it_does_is() {
        let mut groups: Vec<GroupState> = (0..4).map(|_| GroupState::new(Group::default())).collect();
        groups[..3].iter_mut().for_each(GroupState::begin);
        groups[2].end(Some("why".to_owned()));
        let step = |state, groups: &[usize]| {
            Activity::step("deploying".to_owned()).of_groups(groups.to_vec()).with_state(state, "")
        };
        let mut activities = vec![step(ActivityState::Queued, &[0, 1]), step(ActivityState::Pending, &[0])];
        assert_eq!(summary(&groups, &activities), "4 clusters: 1 failed, 2 queued, 1 pending");
        activities.push(step(ActivityState::Running, &[1]));
        assert_eq!(summary(&groups, &activities), "4 clusters: 1 failed, 1 running, 1 queued, 1 pending");
    }
}
