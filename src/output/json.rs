//! Indented and colored JSON, with numbers and strings as received.

use std::str::CharIndices;

use console::Style;
use serde::de::IgnoredAny;

use crate::deploy::text::escaped;

/// Spaces for each level of nesting.
const INDENT: usize = 2;

/// Formats a JSON document on several lines, with a final newline; `None` if the text is not JSON. Harmful characters are
/// escaped.
pub(crate) fn pretty(text: &str, colors: bool) -> Option<String> {
    serde_json::from_str::<IgnoredAny>(text).ok()?;
    let mut writer = Writer { out: String::new(), depth: 0, colors };
    // In a string there are no line ends and tabs.
    writer.document(&escaped(&text.replace(['\n', '\r', '\t'], " ")));
    Some(writer.out + "\n")
}

/// A token of a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Token<'a> {
    Open(char),
    Close(char),
    Comma,
    Colon,
    Text(&'a str),
    /// A number, `true`, `false` or `null`.
    Word(&'a str),
}

struct Writer {
    out: String,
    depth: usize,
    colors: bool,
}

impl Writer {
    fn document(&mut self, text: &str) {
        let tokens = tokens(text);
        let mut before = None;
        for (n, token) in tokens.iter().enumerate() {
            let after = tokens.get(n + 1);
            match token {
                Token::Open(bracket) => {
                    self.out.push(*bracket);
                    self.depth += 1;
                    if !matches!(after, Some(Token::Close(_))) {
                        self.line();
                    }
                }
                Token::Close(bracket) => {
                    self.depth = self.depth.saturating_sub(1);
                    if !matches!(before, Some(Token::Open(_))) {
                        self.line();
                    }
                    self.out.push(*bracket);
                }
                Token::Comma => {
                    self.out.push(',');
                    self.line();
                }
                Token::Colon => self.out.push_str(": "),
                Token::Text(key) if after == Some(&Token::Colon) => self.styled(key, Style::new().blue().bold()),
                Token::Text(text) => self.styled(text, Style::new().green()),
                Token::Word("null") => self.styled("null", Style::new().dim()),
                Token::Word(word) => self.styled(word, Style::new().yellow()),
            }
            before = Some(*token);
        }
    }

    fn line(&mut self) {
        self.out.push('\n');
        self.out.extend(std::iter::repeat_n(' ', self.depth * INDENT));
    }

    fn styled(&mut self, text: &str, style: Style) {
        self.out += &style.force_styling(self.colors).apply_to(text).to_string();
    }
}

/// The tokens of a valid document.
fn tokens(text: &str) -> Vec<Token<'_>> {
    let mut tokens = Vec::new();
    let mut chars = text.char_indices();
    while let Some((start, c)) = chars.next() {
        tokens.push(match c {
            '{' | '[' => Token::Open(c),
            '}' | ']' => Token::Close(c),
            ',' => Token::Comma,
            ':' => Token::Colon,
            '"' => Token::Text(&text[start..end_of_string(&mut chars, text.len())]),
            c if c.is_whitespace() => continue,
            _ => {
                let rest = &text[start..];
                let end = rest.find(|c: char| c.is_whitespace() || ",:]}".contains(c)).unwrap_or(rest.len());
                // The rest of the word is part of this token.
                for _ in 1..rest[..end].chars().count() {
                    chars.next();
                }
                Token::Word(&rest[..end])
            }
        });
    }
    tokens
}

/// The index after the quote that ends a string.
fn end_of_string(chars: &mut CharIndices<'_>, len: usize) -> usize {
    while let Some((at, c)) = chars.next() {
        match c {
            '\\' => {
                chars.next();
            }
            '"' => return at + 1,
            _ => {}
        }
    }
    len
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::deploy::text::testing::is_harmless;
    use crate::output::testing::json;
    use proptest::prelude::*;
    use serde_json::Value;

    #[test]
    fn document_is_indented_and_numbers_are_unchanged() {
        let text = "{ \"b\" : 1.50,\r\n\"a\":[12345678901234567890123, {}, [ ]],\"c\\\"{\":null,\"d\":{\"e\":\"x, [y\u{9b}\"}}";
        let wanted = "\
{
  \"b\": 1.50,
  \"a\": [
    12345678901234567890123,
    {},
    []
  ],
  \"c\\\"{\": null,
  \"d\": {
    \"e\": \"x, [y\\u009b\"
  }
}
";
        assert_eq!(pretty(text, false).as_deref(), Some(wanted));
        assert_eq!(pretty("7", false).as_deref(), Some("7\n"));
        assert_eq!(pretty("{", false), None);
        assert_eq!(pretty("<p>", false), None);
    }

    #[test]
    fn keys_and_values_have_different_colors() {
        let wanted = "{\n  \u{1b}[34m\u{1b}[1m\"a\"\u{1b}[0m: \u{1b}[32m\"b\"\u{1b}[0m\n}\n";
        assert_eq!(pretty("{\"a\":\"b\"}", true).as_deref(), Some(wanted));
    }

    proptest! {
        #[test]
        fn only_white_space_changes(value in json()) {
            let shown = pretty(&value.to_string(), false).unwrap();
            prop_assert_eq!(serde_json::from_str::<Value>(&shown).unwrap(), value.clone());
            prop_assert_eq!(shown.trim_end(), escaped(&format!("{value:#}")));
            prop_assert!(is_harmless(&shown));
        }
    }
}
