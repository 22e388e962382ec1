//! `/images`: the ONTAP images that can be deployed (D R).

use crate::simulator::refusal::Refusal;
use crate::simulator::reply::Reply;
use crate::simulator::request::Request;
use crate::simulator::resources::records;
use crate::simulator::state::State;

pub(crate) fn list(state: &mut State, request: &Request) -> Result<Reply, Refusal> {
    records::list(request, &state.images)
}

pub(crate) fn show(state: &mut State, request: &Request) -> Result<Reply, Refusal> {
    let image = state.images.iter().find(|i| i.id == request.id(0));
    records::show(request, image.ok_or_else(|| Refusal::missing("image", request.id(0)))?)
}
