//! The cluster file: parsed with locations, checked, and read into a [`spec::Spec`].

mod check;
mod diagnostics;
pub(crate) mod discover;
pub(crate) mod document;
pub(crate) mod fleet_check;
pub(crate) mod folded;
pub(crate) mod jinja;
pub(crate) mod locations;
pub(crate) mod normalized;
pub mod read;
mod reader;
pub mod secrets;
pub(crate) mod source;
pub mod spec;
pub(crate) mod table;
pub(crate) mod template;
