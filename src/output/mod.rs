//! What is printed: answers to stdout, all else to stderr.

pub mod console;
mod csv;
mod grid;
mod jq;
pub mod printer;
mod table;
#[cfg(test)]
mod testing;
mod time;
pub mod value;
pub mod wrap;
mod yaml;

pub use console::Console;
pub use jq::Jq;
pub use printer::{Format, Printer};
