//! Text from elsewhere, made harmless for a terminal.
//!
//! Control characters can move the cursor, and characters that are invisible or change the direction of writing can make a
//! text look like another one. Each of them is replaced by a space, so that the place can be seen.

use icu_properties::props::{DefaultIgnorableCodePoint, GeneralCategory};
use icu_properties::{CodePointMapData, CodePointSetData};

/// A line of text without harmful characters, for a line of output.
pub(crate) fn printable(text: &str) -> String {
    harmless(text, |_| false).trim().to_owned()
}

/// The same for a text of several lines, whose line ends and tabs are kept.
pub(crate) fn printable_lines(text: &str) -> String {
    harmless(text, |c| matches!(c, '\n' | '\t'))
}

/// JSON, or a line that holds some, with each harmful character as an escape sequence: the values stay the same.
pub(crate) fn escaped(json: &str) -> String {
    let mut shown = String::with_capacity(json.len());
    for c in json.chars() {
        if c == '\n' || !is_harmful(c) {
            shown.push(c);
        } else {
            let mut units = [0; 2];
            shown.extend(c.encode_utf16(&mut units).iter().map(|unit| format!("\\u{unit:04x}")));
        }
    }
    shown
}

fn harmless(text: &str, keep: impl Fn(char) -> bool) -> String {
    text.chars().map(|c| if is_harmful(c) && !keep(c) { ' ' } else { c }).collect()
}

/// Control and format characters, line and paragraph separators, and everything else that Unicode says to be invisible,
/// such as fillers and the selectors of another form of a character.
fn is_harmful(c: char) -> bool {
    use GeneralCategory::{Control, Format, LineSeparator, ParagraphSeparator};
    if c.is_ascii() {
        return c.is_ascii_control();
    }
    let category = CodePointMapData::<GeneralCategory>::new().get(c);
    matches!(category, Control | Format | LineSeparator | ParagraphSeparator)
        || CodePointSetData::new::<DefaultIgnorableCodePoint>().contains(c)
}

/// Helpers for the tests of what prints text of a server.
#[cfg(test)]
pub(crate) mod testing {
    use proptest::prelude::*;

    /// Text with many characters that must not be printed.
    pub(crate) fn any_text() -> impl Strategy<Value = String> {
        let special = prop::sample::select(vec![
            '\u{1b}',
            '\u{9b}',
            '\u{ad}',
            '\u{61c}',
            '\u{200b}',
            '\u{200c}',
            '\u{200d}',
            '\u{200e}',
            '\u{2028}',
            '\u{202e}',
            '\u{2066}',
            '\u{fe0f}',
            '\u{feff}',
            '\u{e0041}',
            '\u{e0100}',
            'a',
            '\u{600}',
            'é',
            '💻',
            ' ',
            '\n',
        ]);
        let chars = prop_oneof![special, any::<char>()];
        prop::collection::vec(chars, 0..40).prop_map(|chars| chars.into_iter().collect())
    }

    /// Whether lines of output contain a character that must not be printed.
    pub(crate) fn is_harmless(lines: &str) -> bool {
        !lines.contains(|c| c != '\n' && super::is_harmful(c))
    }
}

#[cfg(test)]
mod tests {
    use super::testing::any_text;
    use super::*;
    use proptest::prelude::*;
    use regex::Regex;
    use std::sync::LazyLock;

    /// What must not be printed: the classes of Unicode, by another library.
    const HARMFUL: &str = r"[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]";

    #[test]
    fn a_text_cannot_look_like_another_one() {
        for (text, shown) in [
            ("a\u{1b}[2Jb\nc", "a [2Jb c"),
            ("invoice\u{202e}txt.exe", "invoice txt.exe"),
            ("adm\u{200b}in", "adm in"),
            ("adm\u{200d}in\u{fe0f}", "adm in"),
            ("\u{feff}demo\u{2028}x\u{85}y", "demo x y"),
            ("\u{2066}a\u{2069}", "a"),
            ("a\tb", "a b"),
            ("\u{430}\u{200c}\u{434}", "\u{430} \u{434}"),
            ("\u{2764}\u{fe0f}", "\u{2764}"),
            ("ü 日本 💻 e\u{301}", "ü 日本 💻 e\u{301}"),
        ] {
            assert_eq!(printable(text), shown, "{text:?}");
        }
        assert_eq!(printable_lines(" a\n\tb\u{1b}\u{202e}\n"), " a\n\tb  \n");
    }

    proptest! {
        #[test]
        fn nothing_harmful_is_printed(text in any_text()) {
            static HARMFUL_CHARACTER: LazyLock<Regex> = LazyLock::new(|| Regex::new(HARMFUL).unwrap());
            for shown in [printable(&text), printable_lines(&text).replace(['\n', '\t'], " ")] {
                prop_assert!(!HARMFUL_CHARACTER.is_match(&shown), "{shown:?}");
            }
            prop_assert_eq!(printable(&printable(&text)), printable(&text));
            prop_assert_eq!(printable_lines(&text).chars().count(), text.chars().count());
        }

        #[test]
        fn escaped_json_has_the_same_values(text in any_text()) {
            let value = serde_json::json!({ &text: [&text] });
            let shown = escaped(&format!("{value:#}"));
            prop_assert_eq!(serde_json::from_str::<serde_json::Value>(&shown).unwrap(), value);
            prop_assert!(!shown.contains(|c| c != '\n' && is_harmful(c)), "{shown:?}");
        }

        #[test]
        fn other_text_is_not_changed(text in "[\\p{L}\\p{N}\\p{P}\\p{S}&&[^\u{115f}\u{1160}\u{3164}\u{ffa0}]]{0,40}") {
            prop_assert_eq!(printable(&text), text);
        }
    }
}
