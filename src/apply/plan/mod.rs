//! The state of the server, its differences from the file, and the plan of the steps between them. Only [`observed`]
//! and [`inventory`] send calls.
pub(crate) mod diff;
pub(crate) mod document;
mod fold;
pub mod inventory;
mod next_steps;
pub mod observed;
pub(crate) mod pair;
pub mod planner;
mod preflight;
pub(crate) mod render;
pub mod steps;
