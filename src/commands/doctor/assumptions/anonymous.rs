//! Replaces everything in responses that could identify a site: names, addresses, serial numbers, ids and free text.
//!
//! What is kept is known to be harmless: the names of fields, words of the API, versions, times, and numbers of fields that
//! measure something. Everything else is replaced, always by the same word for the same text.

use std::collections::HashMap;
use std::net::IpAddr;

use chrono::DateTime;
use percent_encoding::percent_decode_str;
use serde_json::{Map, Value, json};

/// Words of the API, in lower case, which are kept as values.
const WORDS: &[&str] = &[
    "queued",
    "running",
    "success",
    "failure",
    "powered_on",
    "powered_off",
    "create_failed",
    "delete_failed",
    "degraded",
    "unknown",
    "esx",
    "kvm",
    "esxi",
    "vcenter",
    "host",
    "small",
    "medium",
    "large",
    "mgmt",
    "data",
    "internal",
    "quick",
    "extended",
    "cleanup",
    "standardvswitch",
    "distributedvswitch",
    "openvswitch",
    "true",
    "false",
    "authenticated",
    "unauthenticated",
    "deployed",
    "configured",
    "available",
    "evaluation",
    "information",
    "warning",
    "error",
    "null",
];
/// Segments of paths, which are kept.
const SEGMENTS: &[&str] = &[
    "api",
    "v3",
    "clusters",
    "nodes",
    "networks",
    "storage",
    "pools",
    "disks",
    "hosts",
    "security",
    "credentials",
    "images",
    "licensing",
    "licenses",
    "jobs",
    "events",
    "backups",
    "network",
    "connectivitychecks",
    "mediators",
    "deploy",
    "no-such-id",
];
/// Parameters whose values are kept.
const PARAMETERS: &[&str] = &["fields", "max_records", "order_by", "poll_timeout"];
/// Parts of the names of fields whose numbers are kept.
const MEASURES: &[&str] = &[
    "capacity",
    "size",
    "bytes",
    "vlan",
    "mtu",
    "count",
    "num_records",
    "percent",
    "progress",
    "seconds",
    "duration",
    "timeout",
    "days",
];
/// The longest name of a field that is kept.
const LONGEST_FIELD: usize = 40;

/// The replacements so far.
#[derive(Default)]
pub(super) struct Anonymizer {
    replaced: HashMap<String, String>,
    counts: HashMap<&'static str, u64>,
}

impl Anonymizer {
    /// A copy of a value of the field `key` in which everything that could identify a site is replaced.
    pub(super) fn value(&mut self, key: &str, value: &Value) -> Value {
        match value {
            Value::Null | Value::Bool(_) => value.clone(),
            Value::Number(number) if measures(key) => json!(number),
            // Still a number, since types matter.
            Value::Number(number) => {
                let word = self.replace("number", &number.to_string());
                json!(word.rsplit('-').next().and_then(|n| n.parse::<u64>().ok()))
            }
            Value::String(text) => json!(self.text(key, text)),
            Value::Array(list) => list.iter().map(|member| self.value(key, member)).collect(),
            Value::Object(map) => {
                let mut copy = Map::new();
                for (key, inner) in map {
                    let name = if is_field(key) { key.clone() } else { self.replace("key", key) };
                    let inner = self.value(key, inner);
                    copy.insert(name, inner);
                }
                Value::Object(copy)
            }
        }
    }

    /// A request such as `GET /clusters/ID?fields=*`.
    pub(super) fn call(&mut self, call: &str) -> String {
        let (method, target) = call.split_once(' ').unwrap_or((call, ""));
        let (path, query) = target.split_once('?').unwrap_or((target, ""));
        let decode = |text: &str| percent_decode_str(text).decode_utf8_lossy().into_owned();
        let mut shown = String::new();
        for segment in path.split('/').skip(1).map(decode) {
            let segment = if SEGMENTS.contains(&segment.as_str()) { segment } else { self.text("id", &segment) };
            shown += &format!("/{segment}");
        }
        let mut separator = '?';
        for (key, value) in query.split('&').filter_map(|pair| pair.split_once('=')) {
            let (key, value) = (decode(key), decode(value));
            let value = if PARAMETERS.contains(&key.as_str()) {
                value
            } else {
                let bare = value.trim_start_matches(['>', '<', '=', '!', '|']);
                value[..value.len() - bare.len()].to_owned() + &self.text(&key, bare)
            };
            shown += &format!("{separator}{key}={value}");
            separator = '&';
        }
        format!("{method} {shown}")
    }

    fn text(&mut self, key: &str, text: &str) -> String {
        let is_word = WORDS.contains(&text.to_ascii_lowercase().as_str());
        let is_time = DateTime::parse_from_rfc3339(text).is_ok();
        let is_measure = measures(key) && text.parse::<f64>().is_ok();
        if text.is_empty() || is_word || is_time || is_measure || (is_version(text) && !key.contains("serial")) {
            return text.to_owned();
        }
        let kind = match key {
            _ if text.parse::<IpAddr>().is_ok() => "address",
            "id" | "uuid" => "id",
            _ if key.ends_with("_id") => "id",
            _ if key.contains("serial") => "serial",
            _ if ["name", "host", "server", "user"].iter().any(|part| key.contains(part)) => "name",
            _ => "text",
        };
        self.replace(kind, text)
    }

    /// The word that stands for a text.
    fn replace(&mut self, kind: &'static str, text: &str) -> String {
        if let Some(word) = self.replaced.get(text) {
            return word.clone();
        }
        let count = self.counts.entry(kind).or_default();
        *count += 1;
        let word = format!("{kind}-{count}");
        self.replaced.insert(text.to_owned(), word.clone());
        word
    }
}

/// Whether a key is the name of a field, and not a name of an object as a key.
fn is_field(key: &str) -> bool {
    key.len() <= LONGEST_FIELD && key.chars().all(|c| c.is_ascii_lowercase() || c == '_')
}

fn measures(key: &str) -> bool {
    MEASURES.iter().any(|part| key.contains(part))
}

/// Whether a text is a version such as `9.16.1` or `9.14.1P3`, which is no address.
fn is_version(text: &str) -> bool {
    let parts: Vec<&str> = text.split('.').collect();
    let is_number = |part: &&str| !part.is_empty() && part.len() <= 3 && part.chars().all(|c| c.is_ascii_digit());
    let (last, others) = match parts.split_last() {
        Some((last, others)) if (1..=2).contains(&others.len()) => (*last, others),
        _ => return false,
    };
    let patch = ["P", "RC", "X"].iter().find_map(|mark| last.split_once(mark));
    let last_is_number = patch.map_or(is_number(&last), |(number, patch)| is_number(&number) && is_number(&patch));
    others.iter().all(is_number) && last_is_number
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn texts_are_replaced_by_kind_and_always_alike() {
        let mut anonymizer = Anonymizer::default();
        let record = json!({
            "id": "4a0c", "name": "berlin", "state": "Powered_On", "ip": "10.1.2.3", "ontap_image_version": "9.16.1P2",
            "serial_number": "32000000000000000001", "vlan_id": 110, "capacity": "2000000000000", "count": 3,
            "time": "2026-11-25T10:00:00.5+01:00", "message": "Deploying berlin", "is_deployed": true, "port": 8443,
            "nodes": [{"id": 17, "cluster": {"name": "berlin", "id": "4a0c"}}], "berlin-01": {"name": null},
        });
        assert_eq!(
            anonymizer.value("", &record),
            json!({
                "id": "id-1", "name": "name-1", "state": "Powered_On", "ip": "address-1", "ontap_image_version": "9.16.1P2",
                "serial_number": "serial-1", "vlan_id": 110, "capacity": "2000000000000", "count": 3,
                "time": "2026-11-25T10:00:00.5+01:00", "message": "text-1", "is_deployed": true, "port": 1,
                "nodes": [{"id": 2, "cluster": {"name": "name-1", "id": "id-1"}}], "key-1": {"name": null},
            })
        );
        assert_eq!(
            anonymizer
                .call("GET /clusters/4a0c/nodes?fields=id,name&name=berlin&last_modified=%3E%3D2026-11-25T10:00:00Z"),
            "GET /clusters/id-1/nodes?fields=id,name&name=name-1&last_modified=>=2026-11-25T10:00:00Z"
        );
        assert_eq!(anonymizer.call("GET /jobs/a%2Fb?state=!success"), "GET /jobs/id-2?state=!success");
    }

    #[test]
    fn versions_are_not_addresses_or_serial_numbers() {
        for (text, is) in [
            ("9.5", true),
            ("9.18.1RC1", true),
            ("9.5P1", true),
            ("10.0.0.1", false),
            ("9", false),
            ("9.5-site", false),
            ("3200.1", false),
            ("v9.5", false),
        ] {
            assert_eq!(is_version(text), is, "{text}");
        }
    }

    fn json_with(text: &'static str) -> impl Strategy<Value = Value> {
        let key = prop_oneof!["[a-z_]{1,8}".prop_map(|k: String| k), Just("id".to_owned()), Just("size".to_owned())];
        let leaf = prop_oneof![
            text.prop_map(Value::from),
            text.prop_map(|text: String| json!(format!("in a sentence {text}, with more"))),
            Just(Value::Null),
            any::<bool>().prop_map(Value::from),
        ];
        leaf.prop_recursive(4, 32, 4, move |inner| {
            prop_oneof![
                prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
                prop::collection::vec((prop_oneof![key.clone(), text.prop_map(|k| k)], inner), 0..4)
                    .prop_map(|pairs| Value::Object(pairs.into_iter().collect())),
            ]
        })
    }

    proptest! {
        /// Texts with a mark, as values and as keys, do not get through.
        #[test]
        fn no_text_of_a_site_gets_through(value in json_with("ZQ[a-zA-Z0-9.:-]{0,6}")) {
            let mut anonymizer = Anonymizer::default();
            let shown = anonymizer.value("", &value).to_string();
            prop_assert!(!shown.contains("ZQ"), "{}", shown);
        }
    }
}
