//! The shared poller: a pure machine decides, `watcher` drives it, `follow` waits for many, `progress` shows it.

mod error;
pub mod follow;
pub mod machine;
pub mod progress;
pub mod report;
pub mod send;
pub mod signal;
pub mod watcher;

pub use error::Error;
pub use follow::follow;
pub use report::{JobOutcome, JobProgress, JobTarget, Report, StopReason, WaitOptions};
pub use send::send;
pub use watcher::Watcher;
