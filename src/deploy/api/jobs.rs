//! `/jobs`

use crate::deploy::Call;
use crate::deploy::resources::JOBS;

/// Lists the jobs whose state is not `success`, including those in progress.
pub(crate) fn unsuccessful() -> Call {
    JOBS.collection(&[]).list().query("fields", "*").query("state", "!success")
}

/// The same with what a wait shows, as [`poll`] reads it, and what the job does.
pub(crate) fn unsuccessful_states() -> Call {
    JOBS.collection(&[]).list().query("fields", "description,state,message").query("state", "!success")
}

/// Reads a job with all its fields.
pub(crate) fn get(id: &str) -> Call {
    JOBS.collection(&[]).get(id).query("fields", "**")
}

/// Reads the state of a job (S).
///
/// A long poll has a `poll_timeout` of 1 to 120 seconds and a filter on `last_modified`: an operator and the value from
/// the last response, byte for byte. The server responds when the state changes, or else when the timeout expires.
pub(crate) fn poll(id: &str, long_poll: Option<(u16, &str)>) -> Call {
    let call = JOBS.collection(&[]).get(id).query("fields", "state,message");
    match long_poll {
        Some((poll_timeout, last_modified)) => {
            call.query("poll_timeout", poll_timeout.to_string()).query("last_modified", last_modified)
        }
        None => call,
    }
}
