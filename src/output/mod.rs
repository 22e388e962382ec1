//! What is printed: answers to stdout, all else to stderr.

pub mod console;
mod csv;
pub mod jq;
pub mod printer;
mod table;
pub mod value;
pub mod view;
mod yaml;

pub use console::Console;
pub use printer::{Format, Printer};
pub use view::{Column, View};
