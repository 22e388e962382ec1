//! `/network/connectivitychecks`: whether the hosts of a cluster reach each other (R D).

use std::sync::Arc;

use super::super::engine::{Engine, Plan};
use super::super::query::Shape;
use super::super::refusal::Refusal;
use super::super::request::{Reply, Request};
use super::super::state::{Check, Effect, State, new_id};
use super::super::validate::Fields;
use super::jobs::accepted;
use super::{step, success};

pub const SHAPE: Shape = Shape {
    identifying: &["id"],
    default: &["state", "mode"],
    cheap: &["mtu", "vswitch_type", "host_networks.host_name", "host_networks.network_name"],
    expensive: &[],
};

/// What a run takes (R).
pub const FIELDS: [&str; 5] = ["debug", "mode", "mtu", "vswitch_type", "host_networks"];
const SWITCHES: [&str; 3] = ["StandardVSwitch", "DistributedVSwitch", "OpenVSwitch"];

pub fn list(_: &Arc<Engine>, state: &mut State, request: &Request) -> Result<Reply, Refusal> {
    super::list(request, &state.checks)
}

pub fn show(_: &Arc<Engine>, state: &mut State, request: &Request) -> Result<Reply, Refusal> {
    let check = state.checks.iter().find(|c| c.id == request.id(0));
    super::show(request, check.ok_or_else(|| Refusal::missing("network connectivity check", request.id(0)))?)
}

/// A job (R); one run at a time (D).
pub fn start(engine: &Arc<Engine>, state: &mut State, request: &Request) -> Result<Reply, Refusal> {
    let fields = request.fields()?;
    fields.flag("debug")?;
    let mode = fields.must("mode", fields.one_of("mode", &["quick", "extended", "cleanup"])?)?;
    let mtu = fields.number("mtu", 7500, 9000)?.unwrap_or(9000);
    // The documents and the role do not agree on the capitals.
    let switch = fields.must("vswitch_type", fields.text("vswitch_type")?)?;
    let switch = SWITCHES.iter().find(|s| s.eq_ignore_ascii_case(switch)).ok_or_else(|| {
        let known = SWITCHES.join(", ");
        Refusal::invalid(format!("The field \"vswitch_type\" is \"{switch}\"; it must be one of {known}."))
    })?;
    let networks = fields.must("host_networks", fields.list("host_networks")?)?;
    let mut hosts = Vec::new();
    for (n, entry) in networks.iter().enumerate() {
        let place = format!("host_networks[{n}].");
        let map =
            entry.as_object().ok_or_else(|| Refusal::invalid(format!("host_networks[{n}] must be an object.")))?;
        let fields = Fields::of(map, &place, &["host_name", "network_name"])?;
        fields.must("network_name", fields.text("network_name")?)?;
        hosts.push(fields.must("host_name", fields.text("host_name")?)?.to_owned());
    }
    if state.checks.iter().any(|c| c.state == "running") {
        return Err(Refusal::conflict("A network connectivity check is running already."));
    }
    let id = new_id();
    let set = |state: &str| vec![Effect::CheckState { check: id.clone(), state: state.to_owned() }];
    let mut steps: Vec<_> =
        hosts.iter().map(|host| step(10.0, format!("Checking the network of host \"{host}\"."), Vec::new())).collect();
    steps.push(success("The network connectivity check passed.", set("success")));
    let plan = Plan {
        description: format!("Check network connectivity ({mode})"),
        category: "network_check",
        targets: vec![id.clone()],
        steps,
        failure: ("The network connectivity check failed.".to_owned(), set("failure")),
    };
    let check = Check {
        id: id.clone(),
        mode: mode.to_owned(),
        mtu,
        vswitch_type: (*switch).to_owned(),
        host_networks: networks.clone(),
        state: "running".to_owned(),
    };
    state.checks.push(check);
    let location = format!("/network/connectivitychecks/{id}");
    Ok(accepted(&engine.start(state, plan, &request.request_id, request.fails)).at(location))
}
