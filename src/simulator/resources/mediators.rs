//! `/mediators`: the mediators of two-node clusters (D).

use serde_json::json;

use crate::simulator::refusal::Refusal;
use crate::simulator::reply::Reply;
use crate::simulator::request::Request;
use crate::simulator::resources::records;
use crate::simulator::state::{Effect, JobPlan, Mediator, State, new_id, step, success};

pub(crate) fn list(state: &mut State, request: &Request) -> Result<Reply, Refusal> {
    records::list(request, &state.mediators)
}

pub(crate) fn show(state: &mut State, request: &Request) -> Result<Reply, Refusal> {
    let mediator = state.mediators.iter().find(|m| m.id == request.id(0));
    records::show(request, mediator.ok_or_else(|| Refusal::missing("mediator", request.id(0)))?)
}

/// `{"iscsi_target": {"iqn_name"}}` creates a lost target again (D); a job (?).
pub(crate) fn create(state: &mut State, request: &Request) -> Result<Reply, Refusal> {
    let fields = request.fields()?;
    let target = fields.must("iscsi_target", fields.object("iscsi_target", &["iqn_name"])?)?;
    let iqn = target.must("iqn_name", target.text("iqn_name")?)?;
    if request.rules.strict && !iqn.starts_with("iqn.") {
        // 400 (strict)
        return Err(target.wrong("iqn_name", &format!("is \"{iqn}\", which is not an iSCSI qualified name")));
    }
    let target = json!({ "iqn_name": iqn });
    let known = state.mediators.iter().find(|m| m.iscsi_target == target).map(|m| m.id.clone());
    let id = known.unwrap_or_else(|| {
        let id = new_id();
        state.mediators.push(Mediator { id: id.clone(), cluster: None, iscsi_target: target.clone() });
        id
    });
    state.check_not_busy(&id, "mediator")?;
    let location = format!("/mediators/{id}");
    Ok(Reply::job(JobPlan {
        description: format!("Create the mediator target \"{iqn}\""),
        category: "mediator",
        targets: vec![id.clone()],
        steps: vec![
            step(2.0, format!("Creating the iSCSI target \"{iqn}\"."), Vec::new()),
            success("The mediator is ready.", vec![Effect::MediatorTarget { mediator: id, target }]),
        ],
        failure: ("The mediator could not be created.".to_owned(), Vec::new()),
    })
    .at(location))
}
