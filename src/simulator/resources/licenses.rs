//! `/licensing/licenses`: capacity licenses, whose id is their serial number.

use serde_json::Value;

use crate::simulator::refusal::Refusal;
use crate::simulator::reply::Reply;
use crate::simulator::request::{Body, Request};
use crate::simulator::resources::records;
use crate::simulator::state::{Cluster, License, State};

/// Whether a text can be a serial number. Those in the vendor's samples have letters, so only the form is checked.
pub(crate) fn is_serial(text: &str) -> bool {
    (5..=32).contains(&text.len()) && text.chars().all(|c| c.is_ascii_alphanumeric())
}

pub(crate) fn list(state: &mut State, request: &Request) -> Result<Reply, Refusal> {
    records::list(request, &state.licenses)
}

fn find<'a>(state: &'a State, serial: &str) -> Result<&'a License, Refusal> {
    state.licenses.iter().find(|l| l.id == serial).ok_or_else(|| Refusal::missing("license", serial))
}

pub(crate) fn show(state: &mut State, request: &Request) -> Result<Reply, Refusal> {
    records::show(request, find(state, request.id(0))?)
}

/// A part of the form.
fn part<'a>(request: &'a Request, name: &str) -> Option<&'a [u8]> {
    let Body::Form(parts) = &request.body else { return None };
    parts.iter().find(|(n, _)| n == name).map(|(_, bytes)| bytes.as_slice())
}

/// The serial number in the license file, at `statusResp.serialNumber` (S).
fn serial(request: &Request) -> Result<String, Refusal> {
    let file =
        // 400 (S)
        part(request, "license_file").ok_or_else(|| Refusal::invalid("The part \"license_file\" is missing."))?;
    // 400 (impossible)
    let json: Value =
        serde_json::from_slice(file).map_err(|e| Refusal::invalid(format!("The license file is not JSON: {e}.")))?;
    let serial = json
        .pointer("/statusResp/serialNumber")
        .and_then(|v| v.as_str().map(str::to_owned).or_else(|| v.as_u64().map(|n| n.to_string())))
        .filter(|s| !s.is_empty() && (!request.rules.strict || is_serial(s)));
    // 400 (impossible; a form that is not that of a serial number: strict)
    serial.ok_or_else(|| Refusal::invalid("The license file has no serial number at statusResp.serialNumber."))
}

/// multipart, part `license_file` (S).
pub(crate) fn add(state: &mut State, request: &Request) -> Result<Reply, Refusal> {
    let serial = serial(request)?;
    if state.licenses.iter().any(|l| l.id == serial) {
        // 409 (D)
        return Err(Refusal::conflict(format!("The license \"{serial}\" exists already.")));
    }
    let location = format!("/licensing/licenses/{serial}");
    state.event("license", &serial, "success", &format!("License \"{serial}\" was added."), &request.request_id);
    state.licenses.push(License::capacity(serial));
    Ok(Reply::created(location))
}

/// multipart, part `license_file`, and `ontap_username` and `ontap_password` if an online cluster uses the license (S).
pub(crate) fn update(state: &mut State, request: &Request) -> Result<Reply, Refusal> {
    let id = find(state, request.id(0))?.id.clone();
    let serial = serial(request)?;
    if serial != id {
        // 400 (impossible)
        return Err(Refusal::invalid(format!("The license file is for \"{serial}\", not for \"{id}\".")));
    }
    let given = |name| part(request, name).is_some_and(|p| !p.is_empty());
    if let Some(cluster) = user(state, &id, |c| c.state == "powered_on")
        && !(given("ontap_username") && given("ontap_password"))
    {
        // 400 (S)
        return Err(Refusal::invalid(format!(
            "The license \"{id}\" is in use by cluster \"{cluster}\", which is online: ontap_username and ontap_password are required."
        )));
    }
    state.event("license", &id, "success", &format!("License \"{id}\" was updated."), &request.request_id);
    Ok(Reply::done())
}

pub(crate) fn delete(state: &mut State, request: &Request) -> Result<Reply, Refusal> {
    let id = find(state, request.id(0))?.id.clone();
    if let Some(cluster) = user(state, &id, |c| request.rules.strict || c.is_deployed) {
        // 409 (impossible if the cluster is deployed; strict)
        return Err(Refusal::conflict(format!("The license \"{id}\" is in use by cluster \"{cluster}\".")));
    }
    state.licenses.retain(|l| l.id != id);
    state.event("license", &id, "success", &format!("License \"{id}\" was deleted."), &request.request_id);
    Ok(Reply::done())
}

/// The name of a cluster, one of `these`, that uses a license.
fn user(state: &State, serial: &str, these: impl Fn(&Cluster) -> bool) -> Option<String> {
    let uses = |c: &&Cluster| these(c) && c.nodes.iter().any(|n| n.license.as_ref().is_some_and(|l| l.id == serial));
    state.clusters.iter().find(uses).map(|c| c.name.clone())
}
