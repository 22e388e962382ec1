//! YAML: the JSON document in another notation.

use anyhow::Context as _;
use serde_json::Value;

/// One document. Strings that some reader, be it of YAML 1.1, would take for something else are quoted; a long line stays
/// one line, so that `grep` finds it.
///
/// # Errors
/// Where the serialiser has any.
pub fn document(value: &Value) -> anyhow::Result<String> {
    let options = serde_saphyr::ser_options! { folded_wrap_chars: usize::MAX };
    let text = serde_saphyr::to_string_with_options(value, options).context("cannot write YAML")?;
    Ok(if text.ends_with('\n') { text } else { text + "\n" })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::output::testing::json;
    use proptest::prelude::*;
    use saphyr::{LoadableYamlNode, Scalar, Yaml};
    use serde_json::json;

    /// What another library reads.
    fn read(text: &str) -> Value {
        fn value(node: &Yaml) -> Value {
            match node {
                Yaml::Value(Scalar::Null) => Value::Null,
                Yaml::Value(Scalar::Boolean(b)) => json!(b),
                Yaml::Value(Scalar::Integer(n)) => json!(n),
                Yaml::Value(Scalar::FloatingPoint(n)) => json!(n.0),
                Yaml::Value(Scalar::String(text)) => json!(text),
                Yaml::Sequence(list) => list.iter().map(value).collect(),
                Yaml::Mapping(map) => {
                    map.iter().map(|(key, inner)| (key.as_str().unwrap().to_owned(), value(inner))).collect()
                }
                other => panic!("{other:?}"),
            }
        }
        let documents = Yaml::load_from_str(text).unwrap_or_else(|e| panic!("{e}\n{text}"));
        let [document] = documents.as_slice() else { panic!("{text}") };
        value(document)
    }

    #[test]
    fn what_would_be_read_as_something_else_is_quoted() {
        let texts = [
            "no",
            "Yes",
            "on",
            "y",
            "~",
            "null",
            "",
            " a",
            "a ",
            "1.0",
            "0x1F",
            "1_000",
            "12:30:45",
            "2026-01-01",
            "2026-01-01T00:00:00.000000Z",
            "- a",
            "a: b",
            "a #b",
            "#",
            "&a",
            "*",
            "!x",
            "%",
            "@",
            "`",
            "{",
            "[",
            "---",
            "=",
            "<<",
            ".inf",
            "1e3",
            "a\nb",
            "a\n",
            "\n",
            "\t",
            "'",
            "\"",
            "\\",
            "\u{7f}",
            "\u{85}",
            "\u{feff}",
            "?",
        ];
        for text in texts {
            let value = json!({"key": text, text: [text]});
            assert_eq!(read(&document(&value).unwrap()), value, "{text:?}");
        }
        insta::assert_snapshot!(document(&json!(texts.as_slice())).unwrap());
    }

    #[test]
    fn keys_stay_in_order_and_long_lines_whole() {
        let value = json!({"z": "word ".repeat(40).trim(), "a": {"y": [], "b": {}}, "m": [[1], [{"k": null}]]});
        insta::assert_snapshot!(document(&value).unwrap());
    }

    proptest! {
        #[test]
        fn what_is_written_reads_back(value in json()) {
            prop_assert_eq!(read(&document(&value).unwrap()), value);
        }
    }
}
