//! YAML.

use serde_json::Value;

use super::error::OutputError;

/// Formats a JSON document as YAML. Quotes strings that a parser of YAML 1.1 or 1.2 would read as another type. Does
/// not fold long lines, so that `grep` finds them.
///
/// # Errors
/// Those of the library.
pub(crate) fn document(value: &Value) -> Result<String, OutputError> {
    let options = serde_saphyr::ser_options! { folded_wrap_chars: usize::MAX };
    let text = serde_saphyr::to_string_with_options(value, options).map_err(|e| OutputError::Yaml(e.to_string()))?;
    Ok(if text.ends_with('\n') { text } else { text + "\n" })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::output::testing::json;
    use proptest::prelude::*;
    use saphyr::{LoadableYamlNode, Scalar, Yaml};
    use serde_json::json;

    /// Parses YAML with another library.
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
    fn ambiguous_strings_are_quoted() {
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
    fn order_is_kept_and_long_lines_are_not_folded() {
        let value = json!({"z": "word ".repeat(40).trim(), "a": {"y": [], "b": {}}, "m": [[1], [{"k": null}]]});
        insta::assert_snapshot!(document(&value).unwrap());
    }

    proptest! {
        #[test]
        fn written_yaml_reads_back(value in json()) {
            // The other library reads a number with a second sign, or with one after its base, which is none in YAML.
            let text = value.to_string();
            let misread = ["++", "+-", "0x+", "0x-", "0o+", "0o-"];
            prop_assume!(!misread.iter().any(|start| text.contains(start)));
            prop_assert_eq!(read(&document(&value).unwrap()), value);
        }
    }
}
