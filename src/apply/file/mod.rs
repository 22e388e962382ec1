//! The cluster file: parsed with locations, checked, and read into a [`spec::Spec`].

mod check;
mod diagnostics;
pub(crate) mod document;
#[allow(dead_code)]
pub(crate) mod locations;
pub mod read;
mod reader;
pub mod secrets;
#[allow(dead_code)]
pub(crate) mod source;
pub mod spec;
pub(crate) mod template;
