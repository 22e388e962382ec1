//! `/images`: the ONTAP images that can be deployed.

use std::sync::Arc;

use super::super::engine::Engine;
use super::super::query::Shape;
use super::super::refusal::Refusal;
use super::super::request::{Reply, Request};
use super::super::state::State;

/// The id is the version (D R).
pub const SHAPE: Shape = Shape { identifying: &["id"], default: &[], cheap: &["name", "state"], expensive: &[] };

pub fn list(_: &Arc<Engine>, state: &mut State, request: &Request) -> Result<Reply, Refusal> {
    super::list(request, &state.images)
}

pub fn show(_: &Arc<Engine>, state: &mut State, request: &Request) -> Result<Reply, Refusal> {
    let image = state.images.iter().find(|i| i.id == request.id(0));
    super::show(request, image.ok_or_else(|| Refusal::missing("image", request.id(0)))?)
}
