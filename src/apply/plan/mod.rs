//! The state of the server, its differences from the file, and the plan of the steps between them. Only [`observe`],
//! [`observed`] and `inventory` send calls.
pub(crate) mod diff;
pub(crate) mod document;
pub(crate) mod fleet_render;
mod fold;
pub(crate) mod inventory;
mod next_steps;
pub mod observe;
pub mod observed;
pub(crate) mod pair;
pub mod planner;
mod preflight;
pub(crate) mod render;
pub mod steps;
