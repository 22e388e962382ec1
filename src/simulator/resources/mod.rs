//! What can be asked for, a file a kind.

pub mod about;
pub mod backups;
pub mod checks;
pub mod clusters;
pub mod credentials;
pub mod deploying;
pub mod events;
pub mod hosts;
pub mod images;
pub mod jobs;
pub mod licenses;
pub mod mediators;
pub mod networks;
pub mod nodes;
pub mod storage;

use serde::Serialize;
use serde_json::Value;

use super::query::Selection;
use super::refusal::Refusal;
use super::request::{Reply, Request};
use super::state::{Effect, Step, Turn};

/// A record with all its fields.
fn record(thing: &impl Serialize) -> Value {
    serde_json::to_value(thing).unwrap_or_default()
}

/// Answers a GET on a collection.
fn list<T: Serialize>(request: &Request, things: impl IntoIterator<Item = T>) -> Result<Reply, Refusal> {
    let shape = request.route.shape;
    let selection = Selection::of_collection(&request.query, shape, request.route.parameters)?;
    Ok(Reply::records(selection.apply(things.into_iter().map(|thing| record(&thing)).collect(), shape)))
}

/// Answers a GET on one record.
fn show(request: &Request, thing: &impl Serialize) -> Result<Reply, Refusal> {
    let shape = request.route.shape;
    let selection = Selection::of_record(&request.query, shape, request.route.parameters)?;
    Ok(Reply::record(selection.project(&record(thing), shape)))
}

/// A step that takes so many seconds of life.
fn step(takes: f64, message: impl Into<String>, effects: Vec<Effect>) -> Step {
    Step { message: message.into(), takes, effects, turn: Turn::GoOn }
}

/// The last step of a job.
fn success(message: impl Into<String>, effects: Vec<Effect>) -> Step {
    Step { turn: Turn::Succeed, ..step(0.0, message, effects) }
}

/// The last step of a job that cannot go well.
fn failure(message: impl Into<String>, effects: Vec<Effect>) -> Step {
    Step { turn: Turn::Fail, ..step(0.0, message, effects) }
}
