//! From a cluster file to a running cluster: the file is read and checked, compared with what exists, and the difference
//! is carried out.

pub mod carry;
pub mod change;
mod check;
pub mod compare;
pub mod document;
pub mod error;
pub mod existing;
pub mod export;
mod notes;
pub mod plan;
pub mod read;
pub mod secrets;
pub mod show;
pub mod spec;
pub mod step;
pub mod template;
mod together;
