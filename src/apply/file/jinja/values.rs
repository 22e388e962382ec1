//! The values of a rendered file. The text of the file has a marker in place of each, one character, so that no value can
//! change how the text is parsed. The markers in the scalars of the parsed document are then replaced.

use minijinja::Value;
use minijinja::value::ValueKind;

use crate::apply::file::document::{Diagnostic, Location, YamlNode, YamlValue};

/// The characters that are markers, of a plane of Unicode for private use. Those beyond the limit are no characters.
const FIRST: u32 = 0xF_0000;
const LIMIT: usize = 0xFFFE;

/// Whether a character is reserved for markers.
pub(super) fn is_marker(c: char) -> bool {
    u32::from(c) & !0xFFFF == FIRST
}

/// The values in the order of their markers.
#[derive(Default)]
pub(super) struct Values(Vec<Value>);

impl Values {
    /// Adds a value. Returns its marker; `None` if there are too many.
    pub(super) fn add(&mut self, value: Value) -> Option<char> {
        let n = Some(self.0.len()).filter(|n| *n < LIMIT)?;
        self.0.push(value);
        char::from_u32(FIRST + u32::try_from(n).ok()?)
    }

    /// Replaces the markers in a document. Adds its problems.
    pub(super) fn insert(&self, node: &mut YamlNode, problems: &mut Vec<Diagnostic>) {
        let location = node.location;
        let problem = |location, message: String| Diagnostic { location, path: String::new(), message };
        match &mut node.value {
            YamlValue::Null => {}
            YamlValue::Scalar { text, plain } if text.contains(is_marker) => {
                match self.scalar(text, *plain, location) {
                    Ok(value) => node.value = value,
                    Err(message) => problems.push(problem(location, message)),
                }
            }
            YamlValue::Scalar { .. } => {}
            YamlValue::List(list) => list.iter_mut().for_each(|inner| self.insert(inner, problems)),
            YamlValue::Map(entries) => {
                for (key, location, inner) in entries {
                    if key.contains(is_marker) {
                        problems.push(problem(*location, "a value of the table cannot be a key".to_owned()));
                    }
                    self.insert(inner, problems);
                }
            }
        }
    }

    /// A scalar that contains markers.
    fn scalar(&self, text: &str, plain: bool, location: Location) -> Result<YamlValue, String> {
        let mut chars = text.chars();
        if let (true, Some(marker), None) = (plain, chars.next(), chars.next()) {
            return document(self.of(marker)?, location);
        }
        let mut whole = String::new();
        for c in text.chars() {
            if !is_marker(c) {
                whole.push(c);
                continue;
            }
            match document(self.of(c)?, location)? {
                YamlValue::Null => {}
                YamlValue::Scalar { text, .. } => whole.push_str(&text),
                other => return Err(format!("{} cannot be a part of text, or in quotes", other.kind())),
            }
        }
        Ok(if plain && whole.is_empty() { YamlValue::Null } else { YamlValue::Scalar { text: whole, plain: false } })
    }

    fn of(&self, marker: char) -> Result<&Value, String> {
        let n = usize::try_from(u32::from(marker) & 0xFFFF).unwrap_or(usize::MAX);
        self.0.get(n).ok_or_else(reserved)
    }
}

/// The message about text that contains markers.
pub(super) fn reserved() -> String {
    "the characters from U+F0000 to U+FFFFF are reserved".to_owned()
}

/// A value as a part of a document.
fn document(value: &Value, location: Location) -> Result<YamlValue, String> {
    let typed = |text| YamlValue::Scalar { text, plain: true };
    let node = |value: &Value| Ok(YamlNode { location, value: document(value, location)? });
    let unreadable = |error: minijinja::Error| error.to_string();
    Ok(match value.kind() {
        ValueKind::Undefined | ValueKind::None => YamlValue::Null,
        ValueKind::Bool => typed(value.is_true().to_string()),
        ValueKind::Number => typed(value.to_string()),
        ValueKind::String => match value.as_str().unwrap_or_default() {
            "" => YamlValue::Null,
            text if text.contains(is_marker) => {
                return Err(
                    "the text of a block can be inserted, but not be a part of a list or of other text".to_owned()
                );
            }
            text => YamlValue::Scalar { text: text.to_owned(), plain: false },
        },
        ValueKind::Seq | ValueKind::Iterable => {
            let list = value.try_iter().map_err(unreadable)?;
            YamlValue::List(list.map(|inner| node(&inner)).collect::<Result<_, String>>()?)
        }
        ValueKind::Map => {
            let entry = |key: Value| {
                let inner = value.get_item(&key).map_err(unreadable)?;
                Ok((key.to_string(), location, node(&inner)?))
            };
            YamlValue::Map(value.try_iter().map_err(unreadable)?.map(entry).collect::<Result<_, String>>()?)
        }
        other => return Err(format!("a {other} is not a value for a cluster file")),
    })
}
