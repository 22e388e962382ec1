//! What the user set, by flags, by environment and by the configuration file, made into what the program needs.

pub mod config;
pub mod editor;
pub mod environment;
pub mod flags;
pub mod login;
pub mod password_store;
pub mod profile;
pub mod prompt;
pub mod secret;
pub mod server;
mod usage_error;

pub use flags::Flags;
pub use login::{login, repeated};
pub use prompt::Prompter;
pub use secret::Secret;
pub use server::Server;
pub use usage_error::UsageError;
