//! The cluster file: parsed with locations, checked, and read into a [`spec::Spec`].

mod check;
mod diagnostics;
pub mod document;
pub mod read;
mod reader;
pub mod secrets;
pub mod spec;
pub mod template;
