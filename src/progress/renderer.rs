//! What each way of showing activities implements.

use std::time::{Duration, Instant};

use super::activity::{Activity, Phase};

/// What a renderer shows: all activities, and the time since they were first shown.
#[derive(Clone, Copy)]
pub(super) struct View<'a> {
    pub(crate) activities: &'a [Activity],
    pub(crate) elapsed: Duration,
}

/// Shows activities in one way. `n` is the position of the activity that an event is about; what a renderer does not show, it
/// leaves to the defaults.
pub(super) trait Renderer {
    /// There are activities to show.
    fn started(&mut self, _view: View<'_>) {}

    /// The activity has a new state or message, which ended the phase `ended`.
    fn changed(&mut self, _n: usize, _view: View<'_>, _ended: Option<&Phase>) {}

    /// The transfer started, or started again where it broke off if it is not the `first` time.
    fn transfer_started(&mut self, _n: usize, _view: View<'_>, _first: bool) {}

    /// More of the transfer is done.
    fn transferred(&mut self, _n: usize, _view: View<'_>) {}

    /// The activity needs no waiting any more.
    fn ended(&mut self, _n: usize, _view: View<'_>) {}

    /// A line about no activity in particular.
    fn notice(&mut self, _text: &str, _view: View<'_>) {}

    /// When a line is due that shows that the program is alive; `None` if it shows that without one.
    fn heartbeat_due(&self) -> Option<Instant> {
        None
    }

    /// The line that is due.
    fn heartbeat(&mut self, _view: View<'_>) {}

    /// Nothing more will change; `interrupted` if a signal ended it.
    fn close(&mut self, _interrupted: bool) {}

    /// The last line, after success.
    fn done(&mut self, _text: &str) {}
}

/// Shows nothing.
pub(super) struct Silent;

impl Renderer for Silent {}
