//! What the user set, by flags and environment, made into what the program needs.

pub mod ask;
pub mod environment;
pub mod flags;
mod login;
pub mod near;
pub mod secret;
mod usage;

pub use ask::Answers;
pub use flags::Flags;
pub use login::{login, quoted, repeated};
pub use secret::Secret;
pub use usage::Usage;
