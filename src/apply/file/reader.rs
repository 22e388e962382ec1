//! Reads the parts of a document: objects, lists and values by key, with every problem at its location.

use std::fmt::Display;
use std::path::PathBuf;

use secrecy::SecretString;

use super::diagnostics::Diagnostics;
use super::document::{Location, YamlNode, YamlValue};
use super::spec::{SecretField, SecretSource};
use crate::deploy::values;
use crate::suggest;

/// Reads the parts of a document.
#[derive(Default)]
pub(super) struct Reader {
    pub(super) diagnostics: Diagnostics,
}

/// A part of the document and its path.
pub(super) struct Field<'a> {
    pub(super) path: String,
    pub(super) part: &'a YamlNode,
}

/// An object whose keys are all known.
pub(super) struct Object<'a> {
    pub(super) path: String,
    pub(super) location: Location,
    pub(super) entries: &'a [(String, Location, YamlNode)],
}

impl<'a> Object<'a> {
    pub(super) fn path(&self, key: &str) -> String {
        if self.path.is_empty() { key.to_owned() } else { format!("{}.{key}", self.path) }
    }

    /// The value of a key in one of its spellings; `None` for null.
    pub(super) fn get(&self, spellings: &[&str]) -> Option<Field<'a>> {
        let (key, _, part) = self.entries.iter().find(|(key, ..)| spellings.contains(&key.as_str()))?;
        (!matches!(part.value, YamlValue::Null)).then(|| Field { path: self.path(key), part })
    }

    /// The location of the value of a key, or of the object if it has none.
    pub(super) fn location_of(&self, key: &str) -> Location {
        self.get(&[key]).map_or(self.location, |field| field.part.location)
    }
}

impl Reader {
    pub(super) fn problem(&mut self, path: &str, message: impl Into<String>) {
        self.diagnostics.problem(path, message);
    }

    pub(super) fn locate(&mut self, field: &Field<'_>) {
        self.diagnostics.locate(&field.path, field.part.location);
    }

    /// Reads an object. Reports unknown keys, and two spellings of the same key.
    pub(super) fn object<'a>(&mut self, field: &Field<'a>, known: &[&[&str]]) -> Option<Object<'a>> {
        self.locate(field);
        let YamlValue::Map(entries) = &field.part.value else {
            self.problem(&field.path, format!("expected an object, found {}", field.part.value.kind()));
            return None;
        };
        let object = Object { path: field.path.clone(), location: field.part.location, entries };
        for (key, location, _) in entries {
            let path = object.path(key);
            self.diagnostics.locate(&path, *location);
            let Some(spellings) = known.iter().find(|spellings| spellings.contains(&key.as_str())) else {
                let suggestion = suggest::nearest(key, known.iter().flat_map(|s| s.iter().copied()));
                let suggestion =
                    suggestion.map(|suggestion| format!("; did you mean {suggestion}?")).unwrap_or_default();
                self.problem(&path, format!("unknown key{suggestion}"));
                continue;
            };
            let first = entries.iter().find(|(other, ..)| spellings.contains(&other.as_str()));
            if let Some((first, ..)) = first.filter(|(first, ..)| first != key) {
                self.problem(&path, format!("the same as {first}, which is given too"));
            }
        }
        Some(object)
    }

    pub(super) fn list<'a>(&mut self, field: &Field<'a>) -> Vec<Field<'a>> {
        self.locate(field);
        let YamlValue::List(list) = &field.part.value else {
            self.problem(&field.path, format!("expected a list, found {}", field.part.value.kind()));
            return Vec::new();
        };
        let member = |(n, part)| Field { path: format!("{}[{n}]", field.path), part };
        list.iter().enumerate().map(member).collect()
    }

    /// Reads a scalar: its text, and whether it has no quotes.
    pub(super) fn scalar<'a>(&mut self, field: &Field<'a>, wanted: &str) -> Option<(&'a str, bool)> {
        self.locate(field);
        match &field.part.value {
            YamlValue::Scalar { text, plain } => Some((text.as_str(), *plain)),
            other => {
                self.problem(&field.path, format!("expected {wanted}, found {}", other.kind()));
                None
            }
        }
    }

    /// Reads a value with a parser of text.
    pub(super) fn value<T, E: Display>(
        &mut self,
        field: Option<Field<'_>>,
        read: impl Fn(&str) -> Result<T, E>,
    ) -> Option<T> {
        let field = field?;
        let (text, plain) = self.scalar(&field, "text")?;
        if plain && matches!(text.to_ascii_lowercase().as_str(), "true" | "false") {
            self.problem(&field.path, "expected text, found a boolean; put text in quotes");
            return None;
        }
        match read(text) {
            Ok(value) => Some(value),
            Err(why) => {
                self.problem(&field.path, format!("{text:?}: {why}"));
                None
            }
        }
    }

    /// Reads a required value.
    pub(super) fn must<T, E: Display>(
        &mut self,
        object: &Object<'_>,
        spellings: &[&str],
        read: impl Fn(&str) -> Result<T, E>,
    ) -> Option<T> {
        let field = object.get(spellings);
        if field.is_none() {
            self.missing(object, spellings[0]);
        }
        self.value(field, read)
    }

    pub(super) fn missing(&mut self, object: &Object<'_>, key: &str) {
        // That it is not an object is reported already.
        if object.entries.is_empty() && self.diagnostics.is_broken(&object.path) && !object.path.is_empty() {
            return;
        }
        let path = object.path(key);
        self.diagnostics.locate(&path, object.location);
        self.problem(&path, "required, but missing");
    }

    pub(super) fn values<T, E: Display>(
        &mut self,
        field: Option<Field<'_>>,
        read: impl Fn(&str) -> Result<T, E>,
    ) -> Option<Vec<T>> {
        let list = self.list(&field?);
        Some(list.into_iter().filter_map(|member| self.value(Some(member), &read)).collect())
    }

    pub(super) fn flag(&mut self, field: Option<Field<'_>>) -> Option<bool> {
        let field = field?;
        match self.scalar(&field, "true or false")?.0.to_ascii_lowercase().as_str() {
            "true" => Some(true),
            "false" => Some(false),
            other => {
                self.problem(&field.path, format!("expected true or false, found {other:?}"));
                None
            }
        }
    }

    /// Reads a password, or its source. Messages never have the value.
    pub(super) fn secret(&mut self, object: &Object<'_>, key: &str) -> SecretField {
        let path = object.path(key);
        let source = match object.get(&[key]) {
            Some(field) => self.source(&field),
            None => {
                self.diagnostics.locate(&path, object.location);
                SecretSource::Absent
            }
        };
        SecretField { path, source }
    }

    pub(super) fn source(&mut self, field: &Field<'_>) -> SecretSource {
        if let YamlValue::Scalar { text, .. } = &field.part.value {
            self.locate(field);
            if text.is_empty() || text.chars().any(char::is_control) {
                self.problem(
                    &field.path,
                    "a password is one line of text and not empty; without one, it is prompted for",
                );
            }
            return SecretSource::Plain(SecretString::from(text.as_str()));
        }
        let Some(object) = self.object(field, &[&["env"], &["file"], &["command"]]) else {
            return SecretSource::Absent;
        };
        if object.entries.len() != 1 {
            self.problem(&field.path, "expected exactly one of env, file and command");
        }
        let text = |this: &mut Self, key| this.value(object.get(&[key]), values::label);
        let env = text(self, "env").map(SecretSource::Env);
        let file = text(self, "file").map(|path| SecretSource::File(PathBuf::from(path)));
        let command = text(self, "command").map(SecretSource::Command);
        env.or(file).or(command).unwrap_or(SecretSource::Absent)
    }
}
