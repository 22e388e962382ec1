//! What the user set, by flags, by environment and by the configuration file, made into what the program needs.

pub mod ask;
pub mod config;
pub mod editor;
pub mod environment;
pub mod flags;
pub mod login;
pub mod near;
pub mod profile;
pub mod secret;
pub mod server;
mod usage;
pub mod vault;

pub use ask::Answers;
pub use flags::Flags;
pub use login::{login, quoted, repeated};
pub use secret::Secret;
pub use server::Server;
pub use usage::Usage;
