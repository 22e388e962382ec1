//! `/deploy`: Deploy itself

use serde_json::Value;

use crate::deploy::Call;
use crate::deploy::field::text;

/// What Deploy tells of itself (C).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct About {
    /// Its host name.
    pub(crate) hostname: Option<String>,
    /// Its system id.
    pub(crate) system_id: Option<String>,
}

impl About {
    /// Reads a record.
    pub(crate) fn read(record: &Value) -> Self {
        let text = |key: &str| text(&record[key]).filter(|text| !text.is_empty());
        Self { hostname: text("hostname"), system_id: text("system_id") }
    }
}

/// Reads what Deploy tells of itself (C).
pub(crate) fn get() -> Call {
    Call::get(&["deploy"]).query("fields", "*")
}
