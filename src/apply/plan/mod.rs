//! What the server has, how it differs from the file, and the steps between the two. Only [`observed`] sends calls.
pub(crate) mod diff;
pub(crate) mod document;
mod fold;
mod next_steps;
pub mod observed;
pub mod planner;
pub(crate) mod render;
pub mod steps;
