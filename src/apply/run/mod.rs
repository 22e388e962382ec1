//! Executes plans: steps whose dependencies are done run concurrently.

pub mod action_runner;
pub mod executor;
mod graph;
mod scope;
pub mod server;
mod site;
mod turns;
pub mod work;
