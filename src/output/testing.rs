//! Arbitrary JSON, for property tests.

use proptest::prelude::*;
use serde_json::{Map, Value};

/// Text that a server or an attacker might send.
pub(crate) fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        "[a-z]{1,8}( [a-z]{1,8}){0,20}",
        "[0-9:._+eExob-]{0,12}",
        "[ \\t\\n\\r\"',;:#&*!|>%@`{}\\[\\]=?~<.-]{0,8}[a-z\\n ]{0,8}",
        any::<String>(),
    ]
}

/// Any JSON that a round trip preserves: without numbers that have several notations.
pub(crate) fn json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        (0..i64::MAX as u64).prop_map(Value::from),
        (-1_000_000_i32..1_000_000).prop_map(|n| Value::from(f64::from(n) + 0.5)),
        text().prop_map(Value::from),
    ];
    leaf.prop_recursive(4, 32, 5, |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..5).prop_map(Value::from),
            proptest::collection::vec((text(), inner), 0..5)
                .prop_map(|pairs| Value::Object(pairs.into_iter().collect::<Map<_, _>>())),
        ]
    })
}
