//! `/deploy`: Deploy itself (C).

use serde_json::json;

use crate::simulator::refusal::Refusal;
use crate::simulator::reply::Reply;
use crate::simulator::request::Request;
use crate::simulator::resources::records;
use crate::simulator::state::State;

pub(crate) fn show(state: &mut State, request: &Request) -> Result<Reply, Refusal> {
    records::show(request, &json!({"hostname": "deploy-simulator", "system_id": state.system_id}))
}
