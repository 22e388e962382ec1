//! `/jobs` (D S). The long poll is in [`crate::simulator::poll`].

use serde_json::{Value, json};

use crate::simulator::refusal::Refusal;
use crate::simulator::reply::Reply;
use crate::simulator::request::Request;
use crate::simulator::resources::records;
use crate::simulator::state::{Job, State};

pub(crate) fn list(state: &mut State, request: &Request) -> Result<Reply, Refusal> {
    records::list(request, state.jobs.iter().map(record))
}

pub(crate) fn show(state: &mut State, request: &Request) -> Result<Reply, Refusal> {
    records::show(request, &record(state.job(request.id(0))?))
}

/// A job as a GET shows it.
fn record(job: &Job) -> Value {
    json!({
        "id": job.id, "state": job.state, "message": job.message, "description": job.description,
        "last_modified": job.last_modified, "start_time": job.start_time, "end_time": job.end_time,
        "error": job.error, "request_id": job.request_id,
    })
}

/// A job as an answer with 202 shows it.
pub(crate) fn started(job: &Job) -> Value {
    json!({
        "id": job.id, "state": job.state, "message": job.message, "description": job.description,
        "last_modified": job.last_modified,
    })
}
