//! The calls of the API, each once, and lenient models of the records that they answer with.
//!
//! A function returns a [`Call`](super::Call) and sends nothing. A model has the fields that the program decides by,
//! with their types, and the record as it came, which is what is printed.

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

/// A JSON object of the fields that are set.
#[derive(Debug, Default)]
struct Body(Map<String, Value>);

impl Body {
    /// Adds a field, if it is set.
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
