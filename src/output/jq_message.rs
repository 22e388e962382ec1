//! Rewrites the messages of jaq: the problem comes first, then the value, which may be very long and is shortened.

use serde::de::IgnoredAny;
use serde_json::{Deserializer, Value};

use super::glyphs::glyphs;
use crate::deploy::text::printable;

/// The maximum number of characters of a message, and of a value in it.
const MAX_MESSAGE: usize = 300;
const MAX_VALUE: usize = 80;

/// The message of an error for the user.
pub(super) fn readable(message: &str) -> String {
    about_index(message)
        .or_else(|| about_type(message))
        .or_else(|| about_calculation(message))
        .unwrap_or_else(|| shorten(message, MAX_MESSAGE))
}

/// Replaces control characters, and truncates the text to a number of characters.
fn shorten(text: &str, max: usize) -> String {
    let text = printable(text);
    match text.char_indices().nth(max) {
        Some((end, _)) => format!("{} {}", &text[..end], glyphs().ellipsis),
        None => text,
    }
}

/// Shortens a value for a message.
pub(super) fn shorten_value(text: &str) -> String {
    shorten(text, MAX_VALUE)
}

/// `cannot index VALUE with KEY`
fn about_index(message: &str) -> Option<String> {
    let (value, rest) = leading_value(message.strip_prefix("cannot index ")?)?;
    let key = rest.strip_prefix(" with ")?;
    Some(format!("cannot index {} with {}: {}", kind(value), shorten_value(key), shorten_value(value)))
}

/// `cannot use VALUE as TYPE`
fn about_type(message: &str) -> Option<String> {
    let (value, rest) = leading_value(message.strip_prefix("cannot use ")?)?;
    let wanted = rest.strip_prefix(" as ")?;
    Some(format!("cannot use {} as {wanted}: {}", kind(value), shorten_value(value)))
}

/// `cannot calculate VALUE OPERATOR VALUE`
fn about_calculation(message: &str) -> Option<String> {
    let (left, rest) = leading_value(message.strip_prefix("cannot calculate ")?)?;
    let (operator, right) = rest.strip_prefix(' ')?.split_once(' ')?;
    let kinds = format!("{} {operator} {}", kind(left), kind(right));
    Some(format!("cannot calculate {kinds}: {} {operator} {}", shorten_value(left), shorten_value(right)))
}

/// The JSON value at the start of a text, and the rest of the text.
fn leading_value(text: &str) -> Option<(&str, &str)> {
    let mut values = Deserializer::from_str(text).into_iter::<IgnoredAny>();
    values.next()?.ok()?;
    text.split_at_checked(values.byte_offset())
}

fn kind(value: &str) -> &'static str {
    match serde_json::from_str(value) {
        Ok(Value::Null) => "null",
        Ok(Value::Bool(_)) => "a boolean",
        Ok(Value::Number(_)) => "a number",
        Ok(Value::String(_)) => "a string",
        Ok(Value::Array(_)) => "an array",
        Ok(Value::Object(_)) => "an object",
        Err(_) => "a value",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_problem_comes_before_the_value() {
        for (message, wanted) in [
            ("cannot index \"b\" with \"a\"", "cannot index a string with \"a\": \"b\""),
            (
                "cannot index [{\"x with y\":1}] with \"a with b\"",
                "cannot index an array with \"a with b\": [{\"x with y\":1}]",
            ),
            ("cannot use {\"a\":1} as number", "cannot use an object as number: {\"a\":1}"),
            ("cannot calculate {\"a\":1} + [1,2]", "cannot calculate an object + an array: {\"a\":1} + [1,2]"),
            ("cannot index this", "cannot index this"),
            ("no \u{1b}[2J such", "no  [2J such"),
        ] {
            assert_eq!(readable(message), wanted);
        }
    }

    #[test]
    fn long_values_are_cut_and_the_key_stays() {
        let long = format!("cannot index {{\"a\":\"{}\"}} with 7", "é".repeat(5000));
        let shown = readable(&long);
        assert!(shown.starts_with("cannot index an object with 7: {\"a\":\"é"), "{shown}");
        assert!(shown.chars().count() < 120 && shown.ends_with('…'), "{shown}");
    }

    proptest! {
        #[test]
        fn any_message_can_be_shown(text in "(cannot (index|use|calculate) )?.{0,40}( (with|as|\\+) .{0,9})?") {
            readable(&text);
        }
    }
}
