//! Shows on stderr what a command waits for. It knows *activities*: jobs, steps of a plan and transfers are reported to it in
//! the same way, and it knows nothing about who reports them.
//!
//! [`Progress`] records the activities and tells a renderer about each change. To add a renderer, implement `Renderer` and
//! choose it in `Progress::new`.

mod activity;
mod duration;
mod fit;
mod json;
mod plain;
mod renderer;
mod terminal;
mod tracker;

pub(crate) use activity::{Activity, ActivityState, Phase};
pub(crate) use duration::format_duration;
pub use tracker::{Progress, ProgressMode};
