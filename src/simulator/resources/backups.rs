//! `/backups`: backups of the configuration of Deploy (C).

use crate::simulator::refusal::Refusal;
use crate::simulator::reply::Reply;
use crate::simulator::request::Request;
use crate::simulator::resources::records;
use crate::simulator::state::{Backup, Effect, JobPlan, State, new_id, step, success};

/// The size of a backup in bytes.
const SIZE: u64 = 1_048_576;

pub(crate) fn list(state: &mut State, request: &Request) -> Result<Reply, Refusal> {
    records::list(request, &state.backups)
}

fn find<'a>(state: &'a State, id: &str) -> Result<&'a Backup, Refusal> {
    state.backups.iter().find(|b| b.id == id).ok_or_else(|| Refusal::missing("backup", id))
}

pub(crate) fn show(state: &mut State, request: &Request) -> Result<Reply, Refusal> {
    records::show(request, find(state, request.id(0))?)
}

/// `{"password"}`; a job and a `location` (C).
pub(crate) fn create(state: &mut State, request: &Request) -> Result<Reply, Refusal> {
    let fields = request.fields()?;
    fields.must("password", fields.text("password")?)?;
    let id = new_id();
    let location = format!("/backups/{id}");
    let backup = Backup {
        id: id.clone(),
        time: state.stamp(),
        state: "in_progress".to_owned(),
        size: SIZE,
        download_url: Some(format!("{}{location}/download", request.base)),
    };
    state.backups.push(backup);
    Ok(Reply::job(JobPlan {
        description: "Back up the configuration of Deploy".to_owned(),
        category: "backup",
        targets: vec![id.clone()],
        steps: vec![
            step(1.0, "Collecting the configuration.", Vec::new()),
            step(10.0, "Encrypting the backup.", Vec::new()),
            success("The backup is ready.", vec![Effect::BackupReady { backup: id.clone() }]),
        ],
        failure: ("The backup could not be written.".to_owned(), vec![Effect::RemoveBackup { backup: id }]),
    })
    .at(location))
}

/// The file, whose content depends only on the identifier, so that it can be checked.
pub(crate) fn download(state: &mut State, request: &Request) -> Result<Reply, Refusal> {
    let backup = find(state, request.id(0))?;
    if backup.state != "available" {
        // 409 (impossible)
        return Err(Refusal::conflict("The backup is not ready yet."));
    }
    let size = usize::try_from(backup.size).unwrap_or(usize::MAX);
    let bytes = backup.id.bytes().cycle().take(size).collect();
    Ok(Reply::file(format!("deploy-backup-{}.bin", backup.id), bytes))
}

/// 200 (C).
pub(crate) fn delete(state: &mut State, request: &Request) -> Result<Reply, Refusal> {
    let id = find(state, request.id(0))?.id.clone();
    state.check_not_busy(&id, "backup")?;
    state.apply(Effect::RemoveBackup { backup: id.clone() });
    state.event("backup", &id, "success", "A backup was deleted.", &request.request_id);
    Ok(Reply::done())
}
