//! Reads the fields of a JSON object. A refusal names the field that is wrong.

use std::net::Ipv4Addr;

use serde_json::{Map, Value};

use crate::simulator::refusal::Refusal;

/// The fields of an object.
#[derive(Clone, Copy)]
pub(crate) struct Fields<'a> {
    map: &'a Map<String, Value>,
    /// The path of the object in the body, with a dot at its end; empty for the body itself.
    place: &'a str,
}

impl<'a> Fields<'a> {
    /// An object that may hold only `known` fields.
    pub(crate) fn of(map: &'a Map<String, Value>, place: &'a str, known: &[&str]) -> Result<Self, Refusal> {
        match map.keys().find(|key| !known.contains(&key.as_str())) {
            Some(key) => Err(Refusal::invalid(format!("The field \"{place}{key}\" is not known here."))),
            None => Ok(Self { map, place }),
        }
    }

    fn wrong(self, key: &str, why: &str) -> Refusal {
        Refusal::invalid(format!("The field \"{}{key}\" {why}.", self.place))
    }

    /// The value of a field that is required.
    pub(crate) fn must<T>(self, key: &str, value: Option<T>) -> Result<T, Refusal> {
        value.ok_or_else(|| self.wrong(key, "is required"))
    }

    /// Whether the object has the field, null or not.
    pub(crate) fn has(self, key: &str) -> bool {
        self.map.contains_key(key)
    }

    fn get(self, key: &str) -> Option<&'a Value> {
        self.map.get(key).filter(|v| !v.is_null())
    }

    /// A string that is not empty.
    pub(crate) fn text(self, key: &str) -> Result<Option<&'a str>, Refusal> {
        match self.get(key) {
            None => Ok(None),
            Some(Value::String(text)) if !text.trim().is_empty() => Ok(Some(text)),
            Some(Value::String(_)) => Err(self.wrong(key, "is empty")),
            Some(_) => Err(self.wrong(key, "must be a string")),
        }
    }

    /// One of these strings.
    pub(crate) fn one_of(self, key: &str, words: &[&str]) -> Result<Option<&'a str>, Refusal> {
        match self.text(key)? {
            Some(word) if !words.contains(&word) => {
                Err(self.wrong(key, &format!("is \"{word}\"; it must be one of {}", words.join(", "))))
            }
            other => Ok(other),
        }
    }

    /// The name of a cluster or a node, by the rules of ONTAP.
    pub(crate) fn name(self, key: &str) -> Result<Option<&'a str>, Refusal> {
        let good = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
        match self.text(key)? {
            Some(name) if name.len() > 44 || !name.chars().all(good) => {
                Err(self.wrong(key, &format!("is \"{name}\"; a name has up to 44 letters, digits, - and _")))
            }
            Some(name) if name.starts_with(|c: char| c.is_ascii_digit() || c == '-') => {
                Err(self.wrong(key, &format!("is \"{name}\"; a name starts with a letter or _")))
            }
            other => Ok(other),
        }
    }

    /// An IPv4 address.
    pub(crate) fn address(self, key: &str) -> Result<Option<&'a str>, Refusal> {
        match self.text(key)? {
            Some(text) if text.parse::<Ipv4Addr>().is_err() => {
                Err(self.wrong(key, &format!("is \"{text}\", which is not an IPv4 address")))
            }
            other => Ok(other),
        }
    }

    /// A contiguous netmask.
    pub(crate) fn netmask(self, key: &str) -> Result<Option<&'a str>, Refusal> {
        let good = |text: &str| {
            let bits = text.parse::<Ipv4Addr>().map_or(0, Ipv4Addr::to_bits);
            bits != 0 && bits.leading_ones() + bits.trailing_zeros() >= 32
        };
        match self.text(key)? {
            Some(text) if !good(text) => Err(self.wrong(key, &format!("is \"{text}\", which is not a netmask"))),
            other => Ok(other),
        }
    }

    /// A boolean.
    pub(crate) fn flag(self, key: &str) -> Result<Option<bool>, Refusal> {
        match self.get(key) {
            None => Ok(None),
            Some(Value::Bool(flag)) => Ok(Some(*flag)),
            Some(_) => Err(self.wrong(key, "must be true or false")),
        }
    }

    /// An integer within bounds.
    pub(crate) fn number(self, key: &str, least: u64, most: u64) -> Result<Option<u64>, Refusal> {
        match self.get(key) {
            None => Ok(None),
            Some(value) => match value.as_u64().filter(|n| (least..=most).contains(n)) {
                Some(n) if most == u64::MAX || n <= most => Ok(Some(n)),
                _ if most == u64::MAX => Err(self.wrong(key, &format!("must be an integer from {least}"))),
                _ => Err(self.wrong(key, &format!("must be an integer from {least} to {most}"))),
            },
        }
    }

    /// A list of strings.
    pub(crate) fn texts(self, key: &str) -> Result<Option<Vec<String>>, Refusal> {
        match self.get(key) {
            None => Ok(None),
            Some(Value::Array(list)) => {
                let texts: Option<Vec<String>> =
                    list.iter().map(|v| v.as_str().filter(|t| !t.is_empty()).map(str::to_owned)).collect();
                texts.map(Some).ok_or_else(|| self.wrong(key, "must be a list of strings"))
            }
            Some(_) => Err(self.wrong(key, "must be a list of strings")),
        }
    }

    /// A list.
    pub(crate) fn list(self, key: &str) -> Result<Option<&'a Vec<Value>>, Refusal> {
        match self.get(key) {
            None => Ok(None),
            Some(Value::Array(list)) => Ok(Some(list)),
            Some(_) => Err(self.wrong(key, "must be a list")),
        }
    }

    /// An object.
    pub(crate) fn object(self, key: &str) -> Result<Option<&'a Map<String, Value>>, Refusal> {
        match self.get(key) {
            None => Ok(None),
            Some(Value::Object(map)) => Ok(Some(map)),
            Some(_) => Err(self.wrong(key, "must be an object")),
        }
    }
}
