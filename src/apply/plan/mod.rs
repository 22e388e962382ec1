//! What the server has, how it differs from the file, and the steps between the two. Only [`observed`] sends calls.
pub(crate) mod diff;
pub mod document;
mod fold;
mod next_steps;
pub mod observed;
pub mod planner;
pub mod render;
pub mod steps;
