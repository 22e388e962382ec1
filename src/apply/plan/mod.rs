//! The state of the server, its differences from the file, and the plan of the steps between them. Only [`observed`] sends
//! calls.
pub(crate) mod diff;
pub(crate) mod document;
mod fold;
mod next_steps;
pub mod observed;
pub mod planner;
pub(crate) mod render;
pub mod steps;
