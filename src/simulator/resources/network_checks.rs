//! `/network/connectivitychecks`: whether the hosts of a cluster reach each other (R D).

use serde_json::json;

use crate::simulator::fields::Fields;
use crate::simulator::refusal::Refusal;
use crate::simulator::reply::Reply;
use crate::simulator::request::Request;
use crate::simulator::resources::records;
use crate::simulator::state::{Check, Effect, JobPlan, State, new_id, step, success};

const SWITCHES: [&str; 3] = ["StandardVSwitch", "DistributedVSwitch", "OpenVSwitch"];

pub(crate) fn list(state: &mut State, request: &Request) -> Result<Reply, Refusal> {
    records::list(request, &state.checks)
}

pub(crate) fn show(state: &mut State, request: &Request) -> Result<Reply, Refusal> {
    let check = state.checks.iter().find(|c| c.id == request.id(0));
    records::show(request, check.ok_or_else(|| Refusal::missing("network connectivity check", request.id(0)))?)
}

/// A job (R); one run at a time (D).
pub(crate) fn start(state: &mut State, request: &Request) -> Result<Reply, Refusal> {
    let fields = request.fields()?;
    fields.flag("debug")?;
    let mode = fields.must("mode", fields.one_of("mode", &["quick", "extended", "cleanup"])?)?;
    // 400 (D R)
    let mtu = fields.number("mtu", 7500, 9000)?.unwrap_or(9000);
    let switch = fields.must("vswitch_type", read_switch(&fields)?)?;
    let entries = fields.must("host_networks", fields.objects("host_networks", &["host_name", "network_name"])?)?;
    let networks: Vec<(&str, &str)> = entries.iter().map(read_network).collect::<Result<_, _>>()?;
    if state.checks.iter().any(|c| c.state == "running") {
        // 409 (D)
        return Err(Refusal::conflict("A network connectivity check is running already."));
    }
    let id = new_id();
    let set = |state: &str| vec![Effect::CheckState { check: id.clone(), state: state.to_owned() }];
    let mut steps: Vec<_> = networks
        .iter()
        .map(|(host, _)| step(10.0, format!("Checking the network of host \"{host}\"."), Vec::new()))
        .collect();
    steps.push(success("The network connectivity check passed.", set("success")));
    let location = format!("/network/connectivitychecks/{id}");
    let plan = JobPlan {
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
        vswitch_type: switch.to_owned(),
        host_networks: networks
            .iter()
            .map(|(host, network)| json!({"host_name": host, "network_name": network}))
            .collect(),
        state: "running".to_owned(),
    };
    state.checks.push(check);
    Ok(Reply::job(plan).at(location))
}

/// The virtual switch, in any case: the documentation (D) and the vendor's role (R) write it differently.
fn read_switch(fields: &Fields<'_>) -> Result<Option<&'static str>, Refusal> {
    let Some(switch) = fields.text("vswitch_type")? else { return Ok(None) };
    let found = SWITCHES.into_iter().find(|s| s.eq_ignore_ascii_case(switch));
    let known = SWITCHES.join(", ");
    // 400 (D R)
    found.map(Some).ok_or_else(|| fields.wrong("vswitch_type", &format!("is \"{switch}\"; it must be one of {known}")))
}

/// The names of a host and of one of its networks.
fn read_network<'a>(fields: &Fields<'a>) -> Result<(&'a str, &'a str), Refusal> {
    let host = fields.must("host_name", fields.text("host_name")?)?;
    Ok((host, fields.must("network_name", fields.text("network_name")?)?))
}
