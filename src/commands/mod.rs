//! A file a noun: its arguments, and the call that each verb makes.

pub mod api;
pub mod backup;
pub mod cluster;
pub mod complete;
pub mod completion;
pub mod context;
pub mod credential;
pub mod doctor;
pub mod event;
pub mod host;
pub mod image;
pub mod job;
pub mod license;
pub mod list;
pub mod login;
pub mod logout;
pub mod mediator;
pub mod network_check;
pub mod node;
pub mod profile;
pub mod resource;
pub mod resources;
pub mod simulator;

pub use context::Context;
