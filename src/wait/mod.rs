//! Waits for jobs. `machine` decides which request to send next, without network or clock; `watcher` polls one job
//! accordingly; `jobs` waits for many jobs; `send` sends the call that starts a job, and `send_all` several.

mod error;
mod events;
mod jobs;
pub(crate) mod machine;
mod report;
mod send;
mod send_all;
mod watcher;

pub(crate) use error::Error;
pub(crate) use error::still_running;
pub(crate) use events::show;
pub(crate) use jobs::{Targets, wait_for_jobs, wait_for_jobs_of};
pub use report::WaitOptions;
pub(crate) use report::{JobOutcome, JobProgress, JobTarget, StopReason, WaitReport};
pub(crate) use send::send;
pub(crate) use send_all::{Sent, send_all};
pub(crate) use watcher::wait_for_job;
