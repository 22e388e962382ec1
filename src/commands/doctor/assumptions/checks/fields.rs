//! Types of fields.

use serde_json::Value;

use crate::commands::doctor::assumptions::evidence::Evidence;
use crate::commands::doctor::assumptions::finding::Finding;

pub(in super::super) fn id_text(evidence: &Evidence) -> Finding {
    let mut seen = false;
    for (label, record) in evidence.all_records() {
        match &record["id"] {
            Value::Number(_) => return Finding::Differs(format!("{label}: an id is a number")),
            Value::String(_) => seen = true,
            _ => {}
        }
    }
    if seen { Finding::AsAssumed } else { Finding::NotSeen("there are no objects") }
}

pub(in super::super) fn numbers(evidence: &Evidence) -> Finding {
    let mut seen = false;
    for (label, record) in evidence.all_records() {
        for field in ["capacity", "available_capacity", "vlan_id", "size"] {
            match &record[field] {
                Value::String(_) => return Finding::Differs(format!("{label}: {field} is a string")),
                Value::Number(_) => seen = true,
                _ => {}
            }
        }
    }
    if seen { Finding::AsAssumed } else { Finding::NotSeen("no object has a capacity, a VLAN or a size") }
}
