//! The saved servers and their passwords, and how flags, environment and profile are combined.

pub mod config;
pub mod editor;
pub mod environment;
pub mod error;
pub mod login;
pub mod overrides;
pub mod password;
pub mod password_command;
pub mod password_store;
pub mod profile;
pub mod server;
pub mod source;
