//! Shows on stderr what a command is waiting for. Jobs, steps of a plan and transfers are *activities*, which are
//! reported in the same way.
//!
//! [`Progress`] records the activities and calls a renderer for each change. To add a renderer, implement `Renderer`
//! and select it in `Progress::new`.

mod activity;
mod fit;
mod group;
mod json;
mod plain;
mod renderer;
mod terminal;
mod tracker;

pub(crate) use activity::{Activity, ActivityState, Phase};
pub use group::Group;
pub use tracker::{Progress, ProgressMode};
