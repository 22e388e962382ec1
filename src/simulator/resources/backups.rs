//! `/backups`: copies of Deploy's own configuration (C).

use std::sync::Arc;

use super::super::engine::{Engine, Plan};
use super::super::query::Shape;
use super::super::refusal::Refusal;
use super::super::request::{Reply, Request};
use super::super::state::{Backup, Effect, State, new_id};
use super::jobs::accepted;
use super::{step, success};

pub const SHAPE: Shape =
    Shape { identifying: &["id"], default: &["time", "state"], cheap: &["size", "download_url"], expensive: &[] };

/// The record has the `download_url` (C), so that a single one comes with it without being asked for.
pub const ONE: Shape = Shape { default: &["time", "state", "size", "download_url"], ..SHAPE };

/// Bytes of a backup's file.
const SIZE: u64 = 1_048_576;

pub fn list(_: &Arc<Engine>, state: &mut State, request: &Request) -> Result<Reply, Refusal> {
    super::list(request, &state.backups)
}

fn find<'a>(state: &'a State, id: &str) -> Result<&'a Backup, Refusal> {
    state.backups.iter().find(|b| b.id == id).ok_or_else(|| Refusal::missing("backup", id))
}

pub fn show(_: &Arc<Engine>, state: &mut State, request: &Request) -> Result<Reply, Refusal> {
    super::show(request, find(state, request.id(0))?)
}

/// `{"password"}`; a job and a `location` (C).
pub fn create(engine: &Arc<Engine>, state: &mut State, request: &Request) -> Result<Reply, Refusal> {
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
    let plan = Plan {
        description: "Back Deploy's configuration up".to_owned(),
        category: "backup",
        targets: vec![id.clone()],
        steps: vec![
            step(1.0, "Collecting the configuration.", Vec::new()),
            step(10.0, "Encrypting the backup.", Vec::new()),
            success("The backup is ready.", vec![Effect::BackupReady { backup: id.clone() }]),
        ],
        failure: ("The backup could not be written.".to_owned(), vec![Effect::RemoveBackup { backup: id }]),
    };
    Ok(accepted(&engine.start(state, plan, &request.request_id, request.fails)).at(location))
}

/// The file: its content depends on its identifier only, so that it can be checked.
pub fn download(_: &Arc<Engine>, state: &mut State, request: &Request) -> Result<Reply, Refusal> {
    let backup = find(state, request.id(0))?;
    if backup.state != "available" {
        return Err(Refusal::conflict("The backup is not ready yet."));
    }
    let size = usize::try_from(backup.size).unwrap_or(usize::MAX);
    let bytes = backup.id.bytes().cycle().take(size).collect();
    Ok(Reply::file(format!("deploy-backup-{}.bin", backup.id), bytes))
}

/// 200 (C).
pub fn delete(_: &Arc<Engine>, state: &mut State, request: &Request) -> Result<Reply, Refusal> {
    let id = find(state, request.id(0))?.id.clone();
    state.free(&id, "backup")?;
    state.apply(Effect::RemoveBackup { backup: id.clone() });
    state.event("backup", &id, "success", "A backup was deleted.", &request.request_id);
    Ok(Reply::done())
}
