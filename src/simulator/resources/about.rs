//! `/openapi.json` and `/ui`: the simulator's own, not calls of Deploy.

use crate::simulator::openapi;
use crate::simulator::refusal::Refusal;
use crate::simulator::reply::Reply;
use crate::simulator::request::Request;
use crate::simulator::state::State;

/// The OpenAPI description.
pub(crate) fn description(_: &mut State, request: &Request) -> Result<Reply, Refusal> {
    Ok(Reply::document(openapi::document(request.rules)))
}

/// A page that lists the calls and sends them. It loads nothing from other servers.
pub(crate) fn page(_: &mut State, _: &Request) -> Result<Reply, Refusal> {
    Ok(Reply::page(include_str!("../ui.html")))
}
