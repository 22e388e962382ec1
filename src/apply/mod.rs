//! From a cluster file to a running cluster: [`mod@file`] reads and checks it, [`plan`] compares it with what the server has, and
//! [`run`] executes the difference.

mod capacity;
pub(crate) mod error;
pub mod export;
pub mod file;
pub(crate) mod parallel_map;
pub mod plan;
pub mod run;
