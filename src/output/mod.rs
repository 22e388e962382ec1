//! Output: results on stdout; notes, warnings and errors on stderr.

pub(crate) mod console;
mod csv;
pub(crate) mod duration;
pub(crate) mod error;
pub(crate) mod glyphs;
#[cfg(feature = "jq")]
pub(crate) mod jq;
#[cfg(feature = "jq")]
mod jq_message;
pub(crate) mod json;
mod layout;
pub(crate) mod printer;
pub(crate) mod screen;
mod table;
#[cfg(test)]
mod testing;
mod time;
pub(crate) mod value;
pub(crate) mod wrap;
pub(crate) mod yaml;

pub use console::Console;
pub(crate) use printer::{Format, Printer};
