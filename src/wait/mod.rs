//! The shared poller: a pure machine decides, `follow` drives it, `progress` shows it.

mod error;
pub mod follow;
pub mod machine;
pub mod progress;
pub mod report;
pub mod send;
pub mod signal;

pub use error::Error;
pub use follow::follow;
pub use report::{End, Over, Patience, Report, Watch, Watched};
pub use send::send;
