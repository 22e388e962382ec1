//! `/jobs` (D S). The long poll is in [`crate::simulator::poll`].

use serde_json::{Value, json};

use crate::simulator::presentation;
use crate::simulator::quirk::{Quirk, Quirks};
use crate::simulator::refusal::Refusal;
use crate::simulator::reply::Reply;
use crate::simulator::request::Request;
use crate::simulator::resources::records;
use crate::simulator::shapes;
use crate::simulator::state::{Job, State};

pub(crate) fn list(state: &mut State, request: &Request) -> Result<Reply, Refusal> {
    records::list(request, state.jobs.iter().map(|job| record(job, request.rules.quirks)))
}

pub(crate) fn show(state: &mut State, request: &Request) -> Result<Reply, Refusal> {
    records::show(request, &record(state.job(request.id(0))?, request.rules.quirks))
}

/// A job as a GET shows it.
fn record(job: &Job, quirks: Quirks) -> Value {
    json!({
        "id": job.id, "state": shown_state(job, quirks), "message": job.message, "description": job.description,
        "last_modified": job.last_modified, "start_time": job.start_time, "end_time": job.end_time,
        "error": job.error, "request_id": job.request_id,
    })
}

/// A job as an answer with 202 shows it.
pub(crate) fn started(job: &Job, quirks: Quirks) -> Value {
    let mut record = json!({
        "id": job.id, "state": shown_state(job, quirks), "message": job.message, "description": job.description,
        "last_modified": job.last_modified,
    });
    presentation::record(&mut record, &shapes::JOB, quirks);
    record
}

/// The state, in lower case as on the wire (S R C), or as the documentation writes it.
fn shown_state(job: &Job, quirks: Quirks) -> String {
    let mut state = job.state.clone();
    if let Some(first) = state.get_mut(..1).filter(|_| quirks.has(Quirk::CapitalStates)) {
        first.make_ascii_uppercase();
    }
    state
}
