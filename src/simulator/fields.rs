//! Reads the fields of a JSON object. A refusal names the field that is wrong.
//!
//! Unless the simulator is strict, an unknown field is ignored, an empty string counts as no value, and a number or a
//! boolean may be written as a string.

use std::net::Ipv4Addr;

use serde_json::{Map, Value};

use crate::simulator::refusal::Refusal;
use crate::simulator::rules::Rules;

/// The fields of an object.
#[derive(Clone)]
pub(crate) struct Fields<'a> {
    map: &'a Map<String, Value>,
    /// The path of the object in the body, with a dot at its end; empty for the body itself.
    place: String,
    rules: Rules,
}

impl<'a> Fields<'a> {
    /// The fields of the body of a request, which may only have `known` fields.
    pub(crate) fn of_body(map: &'a Map<String, Value>, known: &[&str], rules: Rules) -> Result<Self, Refusal> {
        Self::of(map, String::new(), known, rules)
    }

    fn of(map: &'a Map<String, Value>, place: String, known: &[&str], rules: Rules) -> Result<Self, Refusal> {
        match map.keys().find(|key| rules.strict && !known.contains(&key.as_str())) {
            // 400 (strict)
            Some(key) => Err(Refusal::invalid(format!("The field \"{place}{key}\" is not known here."))),
            None => Ok(Self { map, place, rules }),
        }
    }

    /// The refusal of a field.
    pub(crate) fn wrong(&self, key: &str, why: &str) -> Refusal {
        // 400 (the callers have the source)
        Refusal::invalid(format!("The field \"{}{key}\" {why}.", self.place))
    }

    /// The value of a field that is required.
    pub(crate) fn must<T>(&self, key: &str, value: Option<T>) -> Result<T, Refusal> {
        // 400 (impossible): the call cannot be carried out without it.
        value.ok_or_else(|| self.wrong(key, "is required"))
    }

    /// Whether the object has the field, null or not.
    pub(crate) fn has(&self, key: &str) -> bool {
        self.map.contains_key(key)
    }

    /// Whether the field has a value other than null.
    pub(crate) fn is_set(&self, key: &str) -> bool {
        self.get(key).is_some()
    }

    /// Whether all fields are empty strings.
    pub(crate) fn is_blank(&self) -> bool {
        self.map.values().all(|value| value.as_str() == Some(""))
    }

    fn get(&self, key: &str) -> Option<&'a Value> {
        self.map.get(key).filter(|value| !value.is_null())
    }

    /// A string that is not empty.
    pub(crate) fn text(&self, key: &str) -> Result<Option<&'a str>, Refusal> {
        match self.get(key) {
            None => Ok(None),
            Some(Value::String(text)) if !text.trim().is_empty() => Ok(Some(text)),
            // 400 (strict)
            Some(Value::String(_)) if self.rules.strict => Err(self.wrong(key, "is empty")),
            Some(Value::String(_)) => Ok(None),
            // 400 (impossible)
            Some(_) => Err(self.wrong(key, "must be a string")),
        }
    }

    /// One of these strings, in any case unless the simulator is strict.
    pub(crate) fn one_of(&self, key: &str, words: &[&'static str]) -> Result<Option<&'static str>, Refusal> {
        let Some(text) = self.text(key)? else { return Ok(None) };
        let matches = |word: &&&str| **word == text || (!self.rules.strict && word.eq_ignore_ascii_case(text));
        match words.iter().find(matches) {
            Some(word) => Ok(Some(word)),
            // 400 (impossible)
            None => Err(self.wrong(key, &format!("is \"{text}\"; it must be one of {}", words.join(", ")))),
        }
    }

    /// The name of a cluster or a node.
    pub(crate) fn name(&self, key: &str) -> Result<Option<&'a str>, Refusal> {
        let allowed = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
        match self.text(key)? {
            // 400 (strict): the rules for names of ONTAP.
            Some(name) if self.rules.strict && (name.len() > 44 || !name.chars().all(allowed)) => {
                Err(self.wrong(key, &format!("is \"{name}\"; a name has up to 44 letters, digits, - and _")))
            }
            // 400 (strict)
            Some(name) if self.rules.strict && name.starts_with(|c: char| c.is_ascii_digit() || c == '-') => {
                Err(self.wrong(key, &format!("is \"{name}\"; a name starts with a letter or _")))
            }
            other => Ok(other),
        }
    }

    /// An IPv4 address.
    pub(crate) fn address(&self, key: &str) -> Result<Option<&'a str>, Refusal> {
        match self.text(key)? {
            // 400 (impossible)
            Some(text) if text.parse::<Ipv4Addr>().is_err() => {
                Err(self.wrong(key, &format!("is \"{text}\", which is not an IPv4 address")))
            }
            other => Ok(other),
        }
    }

    /// A contiguous netmask.
    pub(crate) fn netmask(&self, key: &str) -> Result<Option<&'a str>, Refusal> {
        let contiguous = |text: &str| {
            let bits = text.parse::<Ipv4Addr>().map_or(0, Ipv4Addr::to_bits);
            bits != 0 && bits.leading_ones() + bits.trailing_zeros() >= 32
        };
        match self.text(key)? {
            // 400 (impossible)
            Some(text) if !contiguous(text) => Err(self.wrong(key, &format!("is \"{text}\", which is not a netmask"))),
            other => Ok(other),
        }
    }

    /// A boolean.
    pub(crate) fn flag(&self, key: &str) -> Result<Option<bool>, Refusal> {
        match self.get(key) {
            None => Ok(None),
            Some(Value::Bool(flag)) => Ok(Some(*flag)),
            Some(Value::String(text)) if !self.rules.strict && text.eq_ignore_ascii_case("true") => Ok(Some(true)),
            Some(Value::String(text)) if !self.rules.strict && text.eq_ignore_ascii_case("false") => Ok(Some(false)),
            // 400 (impossible)
            Some(_) => Err(self.wrong(key, "must be true or false")),
        }
    }

    /// An integer within bounds.
    pub(crate) fn number(&self, key: &str, least: u64, most: u64) -> Result<Option<u64>, Refusal> {
        let Some(value) = self.get(key) else { return Ok(None) };
        let written = value.as_str().filter(|_| !self.rules.strict);
        let number = value.as_u64().or_else(|| written?.trim().parse().ok());
        match number.filter(|n| (least..=most).contains(n)) {
            Some(number) => Ok(Some(number)),
            // 400 (impossible); the callers have the source of the bounds.
            None if most == u64::MAX => Err(self.wrong(key, &format!("must be an integer from {least}"))),
            None => Err(self.wrong(key, &format!("must be an integer from {least} to {most}"))),
        }
    }

    /// A list of strings; a single string counts as a list of one unless the simulator is strict.
    pub(crate) fn texts(&self, key: &str) -> Result<Option<Vec<String>>, Refusal> {
        let texts = match self.get(key) {
            None => return Ok(None),
            Some(Value::String(text)) if !self.rules.strict => return Ok(Some(vec![text.clone()])),
            Some(Value::Array(list)) => {
                list.iter().map(|v| v.as_str().filter(|t| !t.is_empty()).map(str::to_owned)).collect()
            }
            Some(_) => None,
        };
        // 400 (impossible)
        texts.map(Some).ok_or_else(|| self.wrong(key, "must be a list of strings"))
    }

    /// A list of anything.
    pub(crate) fn list(&self, key: &str) -> Result<Option<&'a Vec<Value>>, Refusal> {
        match self.get(key) {
            None => Ok(None),
            Some(Value::Array(list)) => Ok(Some(list)),
            // 400 (impossible)
            Some(_) => Err(self.wrong(key, "must be a list")),
        }
    }

    /// A list of objects with `known` fields.
    pub(crate) fn objects(&self, key: &str, known: &[&str]) -> Result<Option<Vec<Self>>, Refusal> {
        let Some(list) = self.list(key)? else { return Ok(None) };
        let read = |(n, value): (usize, &'a Value)| {
            let place = format!("{key}[{n}]");
            // 400 (impossible)
            let map = value.as_object().ok_or_else(|| self.wrong(&place, "must be an object"))?;
            Self::of(map, format!("{}{place}.", self.place), known, self.rules)
        };
        list.iter().enumerate().map(read).collect::<Result<_, _>>().map(Some)
    }

    /// An object with `known` fields.
    pub(crate) fn object(&self, key: &str, known: &[&str]) -> Result<Option<Self>, Refusal> {
        match self.get(key) {
            None => Ok(None),
            Some(Value::Object(map)) => Self::of(map, format!("{}{key}.", self.place), known, self.rules).map(Some),
            // 400 (impossible)
            Some(_) => Err(self.wrong(key, "must be an object")),
        }
    }
}
