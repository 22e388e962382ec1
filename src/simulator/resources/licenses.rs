//! `/licensing/licenses`: capacity licenses, by their serial numbers.

use std::sync::Arc;

use serde_json::Value;

use super::super::engine::Engine;
use super::super::query::Shape;
use super::super::refusal::Refusal;
use super::super::request::{Body, Reply, Request};
use super::super::state::{License, State};

pub const SHAPE: Shape =
    Shape { identifying: &["id", "serial_number"], default: &["type"], cheap: &[], expensive: &[] };

/// Whether a text can be a serial number. The vendor's own samples have letters in theirs, so only the form is checked.
pub fn is_serial(text: &str) -> bool {
    (5..=32).contains(&text.len()) && text.chars().all(|c| c.is_ascii_alphanumeric())
}

pub fn list(_: &Arc<Engine>, state: &mut State, request: &Request) -> Result<Reply, Refusal> {
    super::list(request, &state.licenses)
}

fn find<'a>(state: &'a State, serial: &str) -> Result<&'a License, Refusal> {
    state.licenses.iter().find(|l| l.id == serial).ok_or_else(|| Refusal::missing("license", serial))
}

pub fn show(_: &Arc<Engine>, state: &mut State, request: &Request) -> Result<Reply, Refusal> {
    super::show(request, find(state, request.id(0))?)
}

fn part<'a>(request: &'a Request, name: &str) -> Option<&'a [u8]> {
    let Body::Form(parts) = &request.body else { return None };
    parts.iter().find(|(n, _)| n == name).map(|(_, bytes)| bytes.as_slice())
}

/// The serial number at `statusResp.serialNumber` of the license file (S).
fn serial(request: &Request) -> Result<String, Refusal> {
    let file =
        part(request, "license_file").ok_or_else(|| Refusal::invalid("The part \"license_file\" is missing."))?;
    let json: Value =
        serde_json::from_slice(file).map_err(|e| Refusal::invalid(format!("The license file is not JSON: {e}.")))?;
    let serial = json
        .pointer("/statusResp/serialNumber")
        .and_then(|v| v.as_str().map(str::to_owned).or_else(|| v.as_u64().map(|n| n.to_string())))
        .filter(|s| is_serial(s));
    serial.ok_or_else(|| Refusal::invalid("The license file has no serial number at statusResp.serialNumber."))
}

/// multipart, part `license_file` (S).
pub fn add(_: &Arc<Engine>, state: &mut State, request: &Request) -> Result<Reply, Refusal> {
    let serial = serial(request)?;
    if state.licenses.iter().any(|l| l.id == serial) {
        return Err(Refusal::conflict(format!("The license \"{serial}\" exists already.")));
    }
    let location = format!("/licensing/licenses/{serial}");
    state.event("license", &serial, "success", &format!("License \"{serial}\" was added."), &request.request_id);
    state.licenses.push(License { id: serial.clone(), serial_number: serial, kind: "capacity".to_owned() });
    Ok(Reply::created(location))
}

/// multipart as well; with `ontap_username` and `ontap_password` where an online cluster uses the license (S).
pub fn update(_: &Arc<Engine>, state: &mut State, request: &Request) -> Result<Reply, Refusal> {
    let id = find(state, request.id(0))?.id.clone();
    let serial = serial(request)?;
    if serial != id {
        return Err(Refusal::invalid(format!("The license file is for \"{serial}\", not for \"{id}\".")));
    }
    let given = |name| part(request, name).is_some_and(|p| !p.is_empty());
    if let Some(cluster) = user(state, &id, true)
        && !(given("ontap_username") && given("ontap_password"))
    {
        return Err(Refusal::invalid(format!(
            "The license \"{id}\" is in use by cluster \"{cluster}\", which is online: ontap_username and ontap_password are required."
        )));
    }
    state.event("license", &id, "success", &format!("License \"{id}\" was updated."), &request.request_id);
    Ok(Reply::done())
}

pub fn delete(_: &Arc<Engine>, state: &mut State, request: &Request) -> Result<Reply, Refusal> {
    let id = find(state, request.id(0))?.id.clone();
    if let Some(cluster) = user(state, &id, false) {
        return Err(Refusal::conflict(format!("The license \"{id}\" is in use by cluster \"{cluster}\".")));
    }
    state.licenses.retain(|l| l.id != id);
    state.event("license", &id, "success", &format!("License \"{id}\" was deleted."), &request.request_id);
    Ok(Reply::done())
}

/// The cluster that uses a license.
fn user(state: &State, serial: &str, online: bool) -> Option<String> {
    let uses = |c: &&super::super::state::Cluster| {
        (!online || c.state == "powered_on")
            && c.nodes.iter().any(|n| n.license.as_ref().is_some_and(|l| l.id == serial))
    };
    state.clusters.iter().find(uses).map(|c| c.name.clone())
}
