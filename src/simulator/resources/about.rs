//! What the simulator says of itself: not Deploy's, but made for those who use it in Deploy's place.

use std::sync::Arc;

use super::super::engine::Engine;
use super::super::openapi;
use super::super::refusal::Refusal;
use super::super::request::{Reply, Request};
use super::super::state::State;

pub fn description(_: &Arc<Engine>, _: &mut State, request: &Request) -> Result<Reply, Refusal> {
    request.check_parameters()?;
    Ok(Reply::document(openapi::document()))
}

/// A page that lists the calls and sends them; it fetches nothing from outside.
pub fn page(_: &Arc<Engine>, _: &mut State, request: &Request) -> Result<Reply, Refusal> {
    request.check_parameters()?;
    Ok(Reply::page(include_str!("../ui.html")))
}
