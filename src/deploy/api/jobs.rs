//! `/jobs`

use crate::deploy::Call;
use crate::deploy::resources::JOBS;

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

/// Reads the state of a job (S): at once, or by a long poll of `poll_timeout` seconds, 1 to 120, that is answered
/// earlier if the state has changed. `last_modified` is an operator and the value of the last answer, byte for byte.
pub fn poll(id: &str, long_poll: Option<(u16, &str)>) -> Call {
    let call = JOBS.collection(&[]).get(id).query("fields", "state,message");
    match long_poll {
        Some((poll_timeout, last_modified)) => {
            call.query("poll_timeout", poll_timeout.to_string()).query("last_modified", last_modified)
        }
        None => call,
    }
}
