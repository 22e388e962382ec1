//! Parses YAML and JSON into values with their locations.

use saphyr::{MarkedYaml, ScalarStyle, YamlData, YamlLoader};
use saphyr_parser::Parser;

/// The deepest nesting of a cluster file.
const DEEPEST: usize = 32;

/// A location in the text. Lines and columns count from 1.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Location {
    /// Line.
    pub line: usize,
    /// Column, in characters.
    pub(crate) column: usize,
}

/// A problem or a warning.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// The location in the text.
    pub location: Location,
    /// The path in the document, `nodes[1].networks[0].purpose`; empty for the whole document.
    pub path: String,
    /// What is wrong, and how it is corrected.
    pub message: String,
}

/// `12:7: nodes[1].ip: …`.
impl std::fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}:{}: ", self.location.line, self.location.column)?;
        if !self.path.is_empty() {
            write!(f, "{}: ", self.path)?;
        }
        f.write_str(&self.message)
    }
}

/// A value of a document with its location.
#[derive(Debug, Clone)]
pub(crate) struct YamlNode {
    /// The start.
    pub(crate) location: Location,
    /// The value.
    pub(crate) value: YamlValue,
}

/// A value of a document.
#[derive(Clone)]
pub(crate) enum YamlValue {
    /// `null`, `~`, or nothing.
    Null,
    /// A scalar.
    Scalar {
        /// The text as it is written.
        text: String,
        /// Whether it has no quotes, and may be a number or a boolean.
        plain: bool,
    },
    /// A list.
    List(Vec<YamlNode>),
    /// Keys with their locations and values.
    Map(Vec<(String, Location, YamlNode)>),
}

/// Shows only the kind of the value, which may be a password.
impl std::fmt::Debug for YamlValue {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.kind())
    }
}

impl YamlValue {
    /// The kind of the value, for messages.
    pub(crate) fn kind(&self) -> &'static str {
        match self {
            Self::Null => "nothing",
            Self::Scalar { .. } => "a single value",
            Self::List(_) => "a list",
            Self::Map(_) => "an object",
        }
    }
}

/// Parses the one document of a text.
///
/// # Errors
/// The first syntax error, or why the document is unsuitable.
pub(crate) fn parse(text: &str) -> Result<YamlNode, Diagnostic> {
    let start = Location { line: 1, column: 1 };
    let whole = |message: &str| Diagnostic { location: start, path: String::new(), message: message.to_owned() };
    let text = if text.trim_start().starts_with(['{', '[']) { long_escapes(text) } else { text.to_owned() };
    let mut loader = YamlLoader::<MarkedYaml<'_>>::default();
    // Scalars stay text: 9.10 is a version, not the number 9.1.
    loader.early_parse(false);
    let syntax = |e: &saphyr::ScanError| Diagnostic {
        location: Location { line: e.marker().line(), column: e.marker().col() + 1 },
        path: String::new(),
        message: e.info().to_owned(),
    };
    Parser::new_from_str(&text).load(&mut loader, true).map_err(|e| syntax(&e))?;
    if let Some(error) = loader.error() {
        return Err(syntax(error));
    }
    let mut documents = loader.into_documents();
    match (documents.pop(), documents.is_empty()) {
        (None, _) => Err(whole("the file is empty")),
        (Some(document), true) => convert(&document, 0),
        (Some(_), false) => Err(whole("the file has several documents (---); a cluster file has one")),
    }
}

fn convert(node: &MarkedYaml<'_>, depth: usize) -> Result<YamlNode, Diagnostic> {
    let location = location(node);
    let problem = |message: &str| Diagnostic { location, path: String::new(), message: message.to_owned() };
    if depth > DEEPEST {
        return Err(problem("this is nested too deeply"));
    }
    let value = match &node.data {
        YamlData::Representation(text, style, _) => {
            let plain = *style == ScalarStyle::Plain;
            match text.as_ref() {
                "" | "~" | "null" | "Null" | "NULL" if plain => YamlValue::Null,
                text => YamlValue::Scalar { text: text.to_owned(), plain },
            }
        }
        YamlData::Sequence(list) => {
            YamlValue::List(list.iter().map(|inner| convert(inner, depth + 1)).collect::<Result<_, _>>()?)
        }
        YamlData::Mapping(map) => {
            let entry = |(key, inner): (&MarkedYaml<'_>, &MarkedYaml<'_>)| match &key.data {
                YamlData::Representation(text, ..) => {
                    Ok((text.as_ref().to_owned(), self::location(key), convert(inner, depth + 1)?))
                }
                _ => Err(problem("a key must be text")),
            };
            YamlValue::Map(map.iter().map(entry).collect::<Result<_, _>>()?)
        }
        YamlData::Tagged(_, inner) => return convert(inner, depth + 1),
        YamlData::Value(_) | YamlData::Alias(_) | YamlData::BadValue => {
            return Err(problem("this YAML is not supported"));
        }
    };
    Ok(YamlNode { location, value })
}

fn location(node: &MarkedYaml<'_>) -> Location {
    Location { line: node.span.start.line().max(1), column: node.span.start.col() + 1 }
}

/// Replaces surrogate pairs. JSON writes characters beyond the first 65,536 as two escapes, and YAML as one with eight digits.
fn long_escapes(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('\\') {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let unit = |from: usize| {
            let digits = rest.get(from..from + 6)?.strip_prefix("\\u")?;
            u16::from_str_radix(digits, 16).ok()
        };
        let pair = unit(0).zip(unit(6)).and_then(|(high, low)| char::decode_utf16([high, low]).next()?.ok());
        match pair.filter(|c| u32::from(*c) > 0xffff) {
            Some(c) => {
                out.push_str(&format!("\\U{:08x}", u32::from(c)));
                rest = &rest[12..];
            }
            None => {
                let step = rest.chars().take(2).map(char::len_utf8).sum();
                out.push_str(&rest[..step]);
                rest = &rest[step..];
            }
        }
    }
    out + rest
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn text(document: &str) -> String {
        match parse(document).unwrap().value {
            YamlValue::Map(entries) => match &entries[0].2.value {
                YamlValue::Scalar { text, .. } => text.clone(),
                other => panic!("{other:?}"),
            },
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn json_escapes_are_parsed() {
        assert_eq!(text(r#"{"a": "\ud83d\ude00 \/ \u00e9 \\ud83d\\ude00"}"#), "\u{1f600} / é \\ud83d\\ude00");
        assert_eq!(text("{\r\n\t\"a\":9.10}"), "9.10");
        assert_eq!(text("a: 9.10\r\n"), "9.10");
        assert_eq!(text("a: &x no\nb: *x\n"), "no");
    }

    #[test]
    fn locations_count_from_one() {
        let YamlValue::Map(entries) = parse("a: 1\nb:\n  - x\n").unwrap().value else { panic!() };
        assert_eq!(entries[1].1, Location { line: 2, column: 1 });
        let YamlValue::List(list) = &entries[1].2.value else { panic!() };
        assert_eq!(list[0].location, Location { line: 3, column: 5 });
    }

    #[test]
    fn invalid_documents_have_a_location() {
        let bomb = (1..9).fold("a0: &a0 [x,x,x,x,x,x,x,x,x,x]\n".to_owned(), |text, n| {
            let last = format!("*a{}", n - 1);
            text + &format!("a{n}: &a{n} [{}]\n", vec![last; 10].join(","))
        });
        for (document, line, said) in [
            ("", 1, "empty"),
            ("a: 1\n---\nb: 1\n", 1, "several"),
            ("a: 1\na: 2\n", 2, "duplicated"),
            ("{\"a\": 1,\n\"b\" 2}", 2, "double-quoted"),
            ("a:\n\tb: 1\n", 2, "tabs"),
            (bomb.as_str(), 5, "alias"),
            (&"[".repeat(100_000), 1, "recursion"),
            (&(0..40).map(|n| " ".repeat(n) + "a:\n").collect::<String>(), 34, "deeply"),
        ] {
            let problem = parse(document).unwrap_err();
            assert_eq!(problem.location.line, line, "{problem}");
            assert!(problem.message.contains(said), "{problem}");
        }
    }

    proptest! {
        #[test]
        fn no_text_causes_a_panic(text in ".{0,200}", yaml in "[-a-c:{}\\[\\]&*!|>'\" \n\t#,0-9\\\\u]{0,120}") {
            let _ = (parse(&text), parse(&yaml));
        }
    }
}
