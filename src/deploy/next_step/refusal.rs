//! A refused call, taken apart: its path, its words, and the names in its message.

use crate::platform::shell::quote;

/// A refused call.
pub(super) struct Refusal<'a> {
    call: &'a str,
    message: &'a str,
    /// The words of the code and the message in lower case, without what is quoted, each between spaces.
    words: String,
    /// What is quoted in the message, with what is before it.
    quoted: Vec<(&'a str, &'a str)>,
}

impl<'a> Refusal<'a> {
    pub(super) fn new(call: &'a str, code: &str, message: &'a str) -> Self {
        let (quoted, rest) = quoted(message);
        let mut unquoted: String = quoted.iter().map(|(before, _)| format!("{before} ")).collect();
        unquoted += rest;
        Self { call, message, words: words(&format!("{code} {unquoted}")), quoted }
    }

    pub(super) fn message(&self) -> &'a str {
        self.message
    }

    /// Whether the call matches a method and a path in which `*` stands for one segment.
    pub(super) fn is_of(&self, pattern: &str) -> bool {
        let Some(((method, path), (wanted, pattern))) = self.call.split_once(' ').zip(pattern.split_once(' ')) else {
            return false;
        };
        let (path, pattern): (Vec<&str>, Vec<&str>) = (path.split('/').collect(), pattern.split('/').collect());
        let same = |(segment, wanted): (&&str, &&str)| *wanted == "*" || segment == wanted;
        (wanted == "*" || wanted == method)
            && (pattern == ["", "**"] || path.len() == pattern.len() && path.iter().zip(&pattern).all(same))
    }

    /// Whether the message or the code has one of these phrases, in lower case.
    pub(super) fn has_one_of(&self, phrases: &[&str]) -> bool {
        phrases.iter().any(|phrase| self.words.contains(&format!(" {phrase} ")))
    }

    /// The first name in the message.
    pub(super) fn first_quoted(&self) -> Option<&'a str> {
        // `The field "name" is "demo"`.
        self.quoted.iter().find(|(before, _)| !words(before).ends_with(" field ")).map(|(_, name)| *name)
    }

    /// The name that follows a phrase in lower case.
    pub(super) fn quoted_after(&self, phrase: &str) -> Option<&'a str> {
        let end = format!(" {phrase} ");
        self.quoted.iter().find(|(before, _)| words(before).ends_with(&end)).map(|(_, name)| *name)
    }

    /// The cluster as an argument: by its name if the message has it, else by its id.
    pub(super) fn cluster(&self) -> Option<String> {
        self.argument("cluster", "clusters")
    }

    /// The node as an argument, in the same way.
    pub(super) fn node(&self) -> Option<String> {
        self.argument("node", "nodes")
    }

    fn argument(&self, noun: &str, collection: &str) -> Option<String> {
        let named = self.quoted.iter().find(|(before, _)| words(before).ends_with(&format!(" {noun} ")));
        let mut segments = self.call.split('/').skip_while(|segment| *segment != collection).skip(1);
        named.map(|(_, name)| *name).or_else(|| segments.next()).map(quote)
    }

    /// The id of the job that the message names.
    pub(super) fn job(&self) -> Option<&'a str> {
        let mut tokens = self.message.split(|c: char| !(c.is_alphanumeric() || c == '-' || c == '_'));
        tokens.by_ref().find(|token| token.eq_ignore_ascii_case("job"))?;
        tokens.find(|token| !token.is_empty()).filter(|token| token.contains(|c: char| c.is_ascii_digit()))
    }
}

/// The words of a text in lower case, each between spaces.
pub(super) fn words(text: &str) -> String {
    let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.fold(" ".to_owned(), |text, word| text + &word.to_lowercase() + " ")
}

/// What is quoted in a text, each with what is between it and the one before; and what is after the last.
pub(super) fn quoted(text: &str) -> (Vec<(&str, &str)>, &str) {
    let mut found = Vec::new();
    let mut rest = text;
    let mut from = 0;
    while let Some((at, open)) = rest[from..].char_indices().find(|(_, c)| matches!(c, '"' | '\'' | '“')) {
        let at = from + at;
        let inside = at + open.len_utf8();
        let close = if open == '“' { '”' } else { open };
        // An apostrophe is no quotation mark.
        let opens = open != '\'' || !rest[..at].ends_with(char::is_alphanumeric);
        match rest[inside..].find(close).filter(|_| opens) {
            Some(length) => {
                found.push((&rest[..at], &rest[inside..inside + length]));
                rest = &rest[inside + length + close.len_utf8()..];
                from = 0;
            }
            None => from = inside,
        }
    }
    (found, rest)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn quoted_names_are_found_with_what_is_before_them() {
        let (names, rest) = quoted("The cluster's node \"demo-01\" and host 'esx' or “b”.");
        assert_eq!(names, [("The cluster's node ", "demo-01"), (" and host ", "esx"), (" or ", "b")]);
        assert_eq!(rest, ".");
        assert_eq!(quoted("an \"open one"), (Vec::new(), "an \"open one"));
    }

    proptest! {
        #[test]
        fn no_message_causes_a_panic(message in "[a-z\"'“” .;:ü]{0,60}", call in "(GET|PATCH|DELETE|)( |)(/clusters|/a|/){0,4}") {
            let _ = super::super::after(&call, 409, "", &message);
        }
    }
}
