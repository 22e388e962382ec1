//! Makes the server match a cluster file: [`mod@file`] reads and checks it, [`plan`] compares it with the server, and [`run`]
//! executes the plan.

mod capacity;
pub(crate) mod error;
pub mod export;
pub mod file;
pub(crate) mod fleet;
pub(crate) mod parallel_map;
pub mod plan;
pub mod run;
