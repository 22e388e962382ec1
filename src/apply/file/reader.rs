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

    /// What stands under one of the spellings of a key; nothing for null.
    pub(super) fn get(&self, spellings: &[&str]) -> Option<Field<'a>> {
        let (key, _, part) = self.entries.iter().find(|(key, ..)| spellings.contains(&key.as_str()))?;
        (!matches!(part.value, YamlValue::Null)).then(|| Field { path: self.path(key), part })
    }
}

impl Reader {
    pub(super) fn problem(&mut self, path: &str, message: impl Into<String>) {
        self.diagnostics.problem(path, message);
    }

    pub(super) fn see(&mut self, field: &Field<'_>) {
        self.diagnostics.stands(&field.path, field.part.location);
    }

    /// An object; unknown keys are named, and so are two spellings of one key.
    pub(super) fn object<'a>(&mut self, field: &Field<'a>, known: &[&[&str]]) -> Option<Object<'a>> {
        self.see(field);
        let YamlValue::Map(entries) = &field.part.value else {
            self.problem(&field.path, format!("an object is expected here, not {}", field.part.value.kind()));
            return None;
        };
        let object = Object { path: field.path.clone(), location: field.part.location, entries };
        for (key, location, _) in entries {
            let path = object.path(key);
            self.diagnostics.stands(&path, *location);
            let Some(spellings) = known.iter().find(|spellings| spellings.contains(&key.as_str())) else {
                let suggestion = suggest::nearest(key, known.iter().flat_map(|s| s.iter().copied()));
                let suggestion =
                    suggestion.map(|suggestion| format!("; did you mean {suggestion}?")).unwrap_or_default();
                self.problem(&path, format!("this key is not known here{suggestion}"));
                continue;
            };
            let first = entries.iter().find(|(other, ..)| spellings.contains(&other.as_str()));
            if let Some((first, ..)) = first.filter(|(first, ..)| first != key) {
                self.problem(&path, format!("this is said already, by {first}"));
            }
        }
        Some(object)
    }

    pub(super) fn list<'a>(&mut self, field: &Field<'a>) -> Vec<Field<'a>> {
        self.see(field);
        let YamlValue::List(list) = &field.part.value else {
            self.problem(&field.path, format!("a list is expected here, not {}", field.part.value.kind()));
            return Vec::new();
        };
        let member = |(n, part)| Field { path: format!("{}[{n}]", field.path), part };
        list.iter().enumerate().map(member).collect()
    }

    /// A single value as it was written, and whether it had quotes.
    pub(super) fn scalar<'a>(&mut self, field: &Field<'a>, wanted: &str) -> Option<(&'a str, bool)> {
        self.see(field);
        match &field.part.value {
            YamlValue::Scalar { text, plain } => Some((text.as_str(), *plain)),
            other => {
                self.problem(&field.path, format!("{wanted} is expected here, not {}", other.kind()));
                None
            }
        }
    }

    /// A value that a reader of text understands.
    pub(super) fn value<T, E: Display>(
        &mut self,
        field: Option<Field<'_>>,
        read: impl Fn(&str) -> Result<T, E>,
    ) -> Option<T> {
        let field = field?;
        let (text, plain) = self.scalar(&field, "a text")?;
        if plain && matches!(text.to_ascii_lowercase().as_str(), "true" | "false") {
            self.problem(&field.path, "a text is expected here; in quotes, if this is one");
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

    /// The same, where it must be there.
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
        // Of what is no object at all everything is missing: that is told already.
        if object.entries.is_empty() && self.diagnostics.is_broken(&object.path) && !object.path.is_empty() {
            return;
        }
        let path = object.path(key);
        self.diagnostics.stands(&path, object.location);
        self.problem(&path, "this is missing");
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
                self.problem(&field.path, format!("{other:?}: write true or false"));
                None
            }
        }
    }

    /// A password, or where it is. What stands there is never repeated.
    pub(super) fn secret(&mut self, object: &Object<'_>, key: &str) -> SecretField {
        let path = object.path(key);
        let source = match object.get(&[key]) {
            Some(field) => self.source(&field),
            None => {
                self.diagnostics.stands(&path, object.location);
                SecretSource::Absent
            }
        };
        SecretField { path, source }
    }

    pub(super) fn source(&mut self, field: &Field<'_>) -> SecretSource {
        if let YamlValue::Scalar { text, .. } = &field.part.value {
            self.see(field);
            if text.is_empty() || text.chars().any(char::is_control) {
                self.problem(
                    &field.path,
                    "a password is one line of text, and not empty; leave it out to be asked for it",
                );
            }
            return SecretSource::Plain(SecretString::from(text.as_str()));
        }
        let Some(object) = self.object(field, &[&["env"], &["file"], &["command"]]) else {
            return SecretSource::Absent;
        };
        if object.entries.len() != 1 {
            self.problem(&field.path, "exactly one of env, file and command says where a password is");
        }
        let text = |this: &mut Self, key| this.value(object.get(&[key]), values::label);
        let env = text(self, "env").map(SecretSource::Env);
        let file = text(self, "file").map(|path| SecretSource::File(PathBuf::from(path)));
        let command = text(self, "command").map(SecretSource::Command);
        env.or(file).or(command).unwrap_or(SecretSource::Absent)
    }
}
