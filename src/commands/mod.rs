//! A file a noun: its arguments, and the call that each verb makes.

pub mod api;
pub mod backup;
mod base;
pub mod cluster;
mod complete;
pub mod completion;
pub mod context;
pub mod credential;
pub mod doctor;
pub mod event;
pub mod host;
pub mod image;
pub mod job;
pub mod license;
mod list;
pub mod login;
pub mod logout;
pub mod mediator;
pub mod network_check;
pub mod node;
mod password;
pub mod profile;
pub mod simulator;

pub use context::Context;
