//! The commands: a file for each noun, or a folder with a file for each verb.

mod all_profiles;
pub(crate) mod api;
pub(crate) mod backup;
mod base;
mod batch;
pub(crate) mod cluster;
pub(crate) mod complete;
mod complete_host;
mod complete_list;
pub mod completion;
mod context;
pub(crate) mod credential;
pub(crate) mod doctor;
pub(crate) mod event;
pub(crate) mod host;
pub(crate) mod image;
pub(crate) mod job;
pub(crate) mod license;
mod list;
mod listing;
pub(crate) mod login;
mod login_certificate;
pub(crate) mod logout;
pub(crate) mod mediator;
pub(crate) mod network_check;
pub(crate) mod node;
mod noun;
mod operation;
mod password;
pub(crate) mod profile;
mod report;
#[cfg(feature = "simulator")]
pub(crate) mod simulator;
mod waiting;
mod watch;

pub(crate) use context::Context;
