//! Executes a plan: steps whose dependencies are done run concurrently.

pub mod action_runner;
pub mod executor;
