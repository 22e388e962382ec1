//! The calls of the API and lenient models of the records in their responses. A call that several commands make is
//! defined once.
//!
//! A function returns a [`Call`](super::Call) and sends nothing. A model has the fields that the program's decisions
//! depend on, with their types, and the record as received, which is what is printed.

pub mod backups;
pub mod clusters;
pub mod credentials;
pub mod events;
pub mod hosts;
pub mod images;
pub mod jobs;
pub mod licenses;
pub mod mediators;
pub mod network_checks;
pub mod nodes;

use serde_json::{Map, Value};

/// Builds a JSON object from optional fields.
#[derive(Debug, Default)]
struct Fields(Map<String, Value>);

impl Fields {
    /// Adds a field unless it is `None`.
    fn set(&mut self, key: &str, value: Option<impl Into<Value>>) {
        if let Some(value) = value {
            self.0.insert(key.to_owned(), value.into());
        }
    }

    /// The object, or `None` if no field is set.
    fn non_empty(self) -> Option<Value> {
        (!self.0.is_empty()).then_some(Value::Object(self.0))
    }
}
