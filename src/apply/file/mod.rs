//! The cluster file: parsed with locations, checked, and read into a [`spec::Spec`].

mod check;
mod diagnostics;
pub(crate) mod document;
pub mod read;
mod reader;
pub mod secrets;
pub mod spec;
pub(crate) mod template;
