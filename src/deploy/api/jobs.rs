//! `/jobs`

use crate::deploy::Call;
use crate::deploy::resources::JOBS;

/// A long poll (D S): the answer comes when the state has changed, or after `poll_timeout` seconds.
#[derive(Debug, Clone, Copy)]
pub struct LongPoll<'a> {
    /// 1 to 120.
    pub poll_timeout: u16,
    /// An operator and the `last_modified` of the last answer, byte for byte.
    pub last_modified: &'a str,
}

/// Lists the jobs that did not end in success: those that have not ended are among them.
pub fn unsuccessful() -> Call {
    JOBS.collection(&[]).list().query("fields", "*").query("state", "!success")
}

/// Lists all jobs with their state.
pub fn states() -> Call {
    JOBS.collection(&[]).list().query("fields", "state")
}

/// Reads a job with all its fields.
pub fn get(id: &str) -> Call {
    JOBS.collection(&[]).get(id).query("fields", "**")
}

/// Reads the state of a job, at once or by a long poll (S).
pub fn poll(id: &str, long: Option<LongPoll<'_>>) -> Call {
    let call = JOBS.collection(&[]).get(id).query("fields", "state,message");
    match long {
        Some(long) => {
            call.query("poll_timeout", long.poll_timeout.to_string()).query("last_modified", long.last_modified)
        }
        None => call,
    }
}
