//! `/mediators`: the third voice of a two-node cluster (D).

use std::sync::Arc;

use serde_json::Value;

use super::super::engine::{Engine, Plan};
use super::super::query::Shape;
use super::super::refusal::Refusal;
use super::super::request::{Reply, Request};
use super::super::state::{Effect, Mediator, State, new_id};
use super::super::validate::Fields;
use super::jobs::accepted;
use super::{step, success};

pub const SHAPE: Shape = Shape {
    identifying: &["id"],
    default: &["iscsi_target.iqn_name"],
    cheap: &["cluster.id", "cluster.name"],
    expensive: &[],
};

pub fn list(_: &Arc<Engine>, state: &mut State, request: &Request) -> Result<Reply, Refusal> {
    super::list(request, &state.mediators)
}

pub fn show(_: &Arc<Engine>, state: &mut State, request: &Request) -> Result<Reply, Refusal> {
    let mediator = state.mediators.iter().find(|m| m.id == request.id(0));
    super::show(request, mediator.ok_or_else(|| Refusal::missing("mediator", request.id(0)))?)
}

/// `{"iscsi_target": {"iqn_name"}}` makes a lost target anew (D); a job (?).
pub fn create(engine: &Arc<Engine>, state: &mut State, request: &Request) -> Result<Reply, Refusal> {
    let fields = request.fields()?;
    let target = fields.must("iscsi_target", fields.object("iscsi_target")?)?;
    let inner = Fields::of(target, "iscsi_target.", &["iqn_name"])?;
    let iqn = inner.must("iqn_name", inner.text("iqn_name")?)?;
    if !iqn.starts_with("iqn.") {
        return Err(Refusal::invalid(format!(
            "The field \"iscsi_target.iqn_name\" is \"{iqn}\", which is no iqn name."
        )));
    }
    let target = Value::Object(target.clone());
    let known = state.mediators.iter().find(|m| m.iscsi_target == target).map(|m| m.id.clone());
    let id = known.unwrap_or_else(|| {
        let id = new_id();
        state.mediators.push(Mediator { id: id.clone(), cluster: None, iscsi_target: target.clone() });
        id
    });
    state.free(&id, "mediator")?;
    let location = format!("/mediators/{id}");
    let plan = Plan {
        description: format!("Create the mediator target \"{iqn}\""),
        category: "mediator",
        targets: vec![id.clone()],
        steps: vec![
            step(2.0, format!("Creating the iSCSI target \"{iqn}\"."), Vec::new()),
            success("The mediator is ready.", vec![Effect::MediatorTarget { mediator: id, target }]),
        ],
        failure: ("The mediator could not be created.".to_owned(), Vec::new()),
    };
    Ok(accepted(&engine.start(state, plan, &request.request_id, request.fails)).at(location))
}
