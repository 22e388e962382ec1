//! The calls of the API and lenient models of the records in their responses. A call that several commands make is
//! defined once.
//!
//! A function returns a [`Call`](super::Call) and sends nothing. A model has the fields that the program's decisions
//! depend on, with their types, and the record as received, which is what is printed.

pub(crate) mod about;
pub(crate) mod backups;
pub(crate) mod clusters;
pub(crate) mod credentials;
pub(crate) mod events;
pub(crate) mod hosts;
pub(crate) mod images;
pub(crate) mod jobs;
pub(crate) mod licenses;
pub(crate) mod mediators;
pub(crate) mod network_checks;
pub(crate) mod nodes;

use serde_json::{Map, Value};

/// Builds a JSON object from optional fields.
#[derive(Debug, Default)]
struct BodyFields(Map<String, Value>);

impl BodyFields {
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
