//! `/events`: what happened, tied to requests by their identifiers (D).

use std::sync::Arc;

use super::super::engine::Engine;
use super::super::query::Shape;
use super::super::refusal::Refusal;
use super::super::request::{Reply, Request};
use super::super::state::State;

/// Fields beyond `id time message type request_id` are our guess (?).
pub const SHAPE: Shape = Shape {
    identifying: &["id"],
    default: &["time", "type", "message"],
    cheap: &["request_id", "category", "status", "instance"],
    expensive: &[],
};

pub fn list(_: &Arc<Engine>, state: &mut State, request: &Request) -> Result<Reply, Refusal> {
    super::list(request, &state.events)
}
