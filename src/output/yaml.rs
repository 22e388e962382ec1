//! Answers as YAML.

use anyhow::Context;
use serde_json::Value;

/// One document. Text that a reader would take for a number, a date or a truth value is quoted, and none is folded.
///
/// # Errors
/// When the writer refuses a value: none that JSON has.
pub fn document(value: &Value) -> anyhow::Result<String> {
    let options = serde_saphyr::ser_options! { prefer_block_scalars: false, compact_list_indent: false };
    let text = serde_saphyr::to_string_with_options(value, options).context("cannot write YAML")?;
    Ok(text.trim_end().to_owned() + "\n")
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use saphyr::LoadableYamlNode;
    use serde_json::json;

    #[test]
    fn what_would_be_read_as_something_else_is_quoted() {
        let value = json!({"a": "no", "b": "9.10", "c": "2026-01-01T00:00:00Z", "d": null, "e": ["x", {"f": true}], "g": "", "h": [], "i": {}});
        assert_eq!(
            document(&value).unwrap(),
            "a: \"no\"\nb: \"9.10\"\nc: \"2026-01-01T00:00:00Z\"\nd: null\ne:\n  - x\n  - f: true\ng: \"\"\nh: []\ni: {}\n"
        );
    }

    proptest! {
        #[test]
        fn text_reads_back_as_it_was(text in any::<String>(), plain in "[-a-z0-9:#.?! ~@`%&*'\"]{0,12}") {
            for text in [text, plain] {
                // The reader takes every blank of Unicode for one of YAML, which has two.
                let text = text.trim();
                let written = document(&json!({ "k": text })).unwrap();
                let read = saphyr::Yaml::load_from_str(&written).unwrap();
                prop_assert_eq!(read[0]["k"].as_str(), Some(text), "{}", written);
            }
        }
    }
}
