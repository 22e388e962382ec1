//! `/security/credentials`: the accounts of vCenter servers and hosts.

use serde_json::Value;

use crate::simulator::refusal::Refusal;
use crate::simulator::reply::Reply;
use crate::simulator::request::Request;
use crate::simulator::resources::records;
use crate::simulator::state::{Credential, Effect, JobPlan, State, new_id, step, success};

pub(crate) fn list(state: &mut State, request: &Request) -> Result<Reply, Refusal> {
    records::list(request, state.credentials.iter().map(record))
}

fn find<'a>(state: &'a State, id: &str) -> Result<&'a Credential, Refusal> {
    state.credentials.iter().find(|c| c.id == id).ok_or_else(|| Refusal::missing("credential", id))
}

pub(crate) fn show(state: &mut State, request: &Request) -> Result<Reply, Refusal> {
    records::show(request, &record(find(state, request.id(0))?))
}

/// A credential with its password, which an answer shows only with a quirk. The simulator does not keep the real one.
fn record(credential: &Credential) -> Value {
    let mut record = serde_json::to_value(credential).unwrap_or_default();
    record["password"] = Value::from("the password of the account");
    record
}

/// A job and a `location` (D R C).
pub(crate) fn add(state: &mut State, request: &Request) -> Result<Reply, Refusal> {
    let fields = request.fields()?;
    let credential = Credential {
        id: new_id(),
        hostname: fields.must("hostname", fields.text("hostname")?)?.to_owned(),
        kind: fields.must("type", fields.one_of("type", &["vcenter", "host"])?)?.to_owned(),
        username: fields.must("username", fields.text("username")?)?.to_owned(),
    };
    fields.must("password", fields.text("password")?)?;
    let same = |c: &Credential| c.hostname == credential.hostname && c.kind == credential.kind;
    if state.expected_credentials().any(same) {
        // 409 (D)
        return Err(Refusal::conflict(format!("A credential for \"{}\" exists already.", credential.hostname)));
    }
    let location = format!("/security/credentials/{}", credential.id);
    Ok(Reply::job(plan("Add", credential)).at(location))
}

fn plan(verb: &str, credential: Credential) -> JobPlan {
    let hostname = credential.hostname.clone();
    JobPlan {
        description: format!("{verb} the credential for \"{hostname}\""),
        category: "credential",
        targets: vec![credential.id.clone()],
        steps: vec![
            step(2.0, format!("Connecting to \"{hostname}\"."), Vec::new()),
            step(4.0, format!("Checking the credential for \"{hostname}\"."), Vec::new()),
            success(format!("The credential for \"{hostname}\" is stored."), vec![Effect::StoreCredential(credential)]),
        ],
        failure: (format!("The credential for \"{hostname}\" was not accepted."), Vec::new()),
    }
}

/// A job (?: the Deploy shell has the command, no public source the call).
pub(crate) fn modify(state: &mut State, request: &Request) -> Result<Reply, Refusal> {
    let mut credential = find(state, request.id(0))?.clone();
    state.check_not_busy(&credential.id, "credential")?;
    let fields = request.fields()?;
    if let Some(username) = fields.text("username")? {
        username.clone_into(&mut credential.username);
    }
    fields.text("password")?;
    Ok(Reply::job(plan("Change", credential)))
}

/// Synchronous (?).
pub(crate) fn delete(state: &mut State, request: &Request) -> Result<Reply, Refusal> {
    let credential = find(state, request.id(0))?.clone();
    state.check_not_busy(&credential.id, "credential")?;
    if request.rules.strict
        && let Some(host) = state.hosts.iter().find(|h| h.management_server.as_ref() == Some(&credential.hostname))
    {
        let text = format!("The credential for \"{}\" is used by host \"{}\".", credential.hostname, host.name);
        // 409 (strict)
        return Err(Refusal::conflict(text));
    }
    state.apply(Effect::RemoveCredential { credential: credential.id.clone() });
    let message = format!("The credential for \"{}\" was deleted.", credential.hostname);
    state.event("credential", &credential.id, "success", &message, &request.request_id);
    Ok(Reply::done())
}
