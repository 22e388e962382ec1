//! What the user set, by flags, by environment and by the configuration file, made into what the program needs.

pub mod config;
pub mod editor;
pub mod environment;
pub mod flags;
pub mod login;
pub mod password;
pub mod password_store;
pub mod profile;
pub mod server;

pub use flags::Flags;
pub use login::{login, repeated};
pub use password::PasswordRequest;
pub use server::Server;
