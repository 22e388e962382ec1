//! Saved servers, their passwords, and how flags, environment and profile are combined.

pub(crate) mod config;
pub(crate) mod editor;
pub(crate) mod environment;
pub(crate) mod error;
pub(crate) mod login;
pub(crate) mod overrides;
pub(crate) mod password;
pub(crate) mod password_command;
pub(crate) mod password_store;
pub(crate) mod profile;
pub(crate) mod server;
pub(crate) mod source;
