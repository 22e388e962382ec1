//! The shared poller. `machine` decides what to ask next and knows neither network nor clock, `watcher` asks about one job as it
//! says, `follow` waits for many jobs, and `send` sends the call that starts one.

mod error;
mod events;
mod follow;
pub(crate) mod machine;
mod report;
mod send;
mod watcher;

pub use error::Error;
pub(crate) use error::still_running;
pub(crate) use events::show;
pub(crate) use follow::follow;
pub use report::WaitOptions;
pub(crate) use report::{JobProgress, JobTarget, StopReason, WaitReport};
pub(crate) use send::send;
pub(crate) use watcher::wait_for;
