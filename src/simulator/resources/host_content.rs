//! `/hosts/{id}/networks` and `/hosts/{id}/storage`: what a host has, for the nodes that run on it (C).

use crate::simulator::refusal::Refusal;
use crate::simulator::reply::Reply;
use crate::simulator::request::Request;
use crate::simulator::resources::{hosts, records};
use crate::simulator::state::State;

pub(crate) fn networks(state: &mut State, request: &Request) -> Result<Reply, Refusal> {
    records::list(request, state.networks_of(hosts::find(state, request.id(0))?))
}

/// What nodes have of a storage pool is not available in it.
pub(crate) fn pools(state: &mut State, request: &Request) -> Result<Reply, Refusal> {
    records::list(request, state.pools_of(hosts::find(state, request.id(0))?))
}

pub(crate) fn disks(state: &mut State, request: &Request) -> Result<Reply, Refusal> {
    records::list(request, state.disks_of(hosts::find(state, request.id(0))?))
}
