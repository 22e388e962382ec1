//! The interface of renderers.

use std::time::{Duration, Instant};

use super::activity::{Activity, Phase};
use super::group::GroupState;

/// What a renderer shows: all activities, and the time since the start.
#[derive(Clone, Copy)]
pub(super) struct View<'a> {
    pub(crate) activities: &'a [Activity],
    /// The groups of the activities; empty unless there are several.
    pub(crate) groups: &'a [GroupState],
    pub(crate) elapsed: Duration,
}

/// Shows activities. `n` is the index of the activity that an event is about. By default, an event is not shown.
pub(super) trait Renderer {
    /// The activities are known.
    fn started(&mut self, _view: View<'_>) {}

    /// An activity follows the others.
    fn added(&mut self, _view: View<'_>) {}

    /// The activity has a new state or message. `ended` is the phase that ended by this.
    fn changed(&mut self, _n: usize, _view: View<'_>, _ended: Option<&Phase>) {}

    /// The transfer started, or resumed if it is not the `first` time.
    fn transfer_started(&mut self, _n: usize, _view: View<'_>, _first: bool) {}

    /// The transfer made progress.
    fn transferred(&mut self, _n: usize, _view: View<'_>) {}

    /// The activity ended.
    fn ended(&mut self, _n: usize, _view: View<'_>) {}

    /// The group with this number ended.
    fn group_ended(&mut self, _n: usize, _view: View<'_>) {}

    /// Shows a line that is not about a single activity.
    fn notice(&mut self, _text: &str, _view: View<'_>) {}

    /// When the next heartbeat line is due; `None` if this renderer needs none.
    fn heartbeat_due(&self) -> Option<Instant> {
        None
    }

    /// Prints the heartbeat line.
    fn heartbeat(&mut self, _view: View<'_>) {}

    /// Ends the display. `interrupted`: because of a signal.
    fn close(&mut self, _interrupted: bool) {}

    /// Shows the final line, after success.
    fn done(&mut self, _text: &str) {}
}

/// Shows nothing.
pub(super) struct Silent;

impl Renderer for Silent {}
