//! Text from elsewhere, made harmless for a terminal.
//!
//! Control characters can move the cursor, and characters that are invisible or change the direction of writing can make a
//! text look like another one. Each of them is replaced by a space, so that the place can be seen.

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
    let mut shown = String::with_capacity(text.len());
    let mut previous = None;
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        let is_kept = match c {
            c if keep(c) => true,
            // They join letters of Persian or Hindi, and the parts of an emoji.
            '\u{200c}' | '\u{200d}' => {
                let next = chars.peek().copied().filter(|c| !is_selector(*c));
                has_joiners(previous) && has_joiners(next)
            }
            // They select the form of the character before them.
            c if is_selector(c) => has_joiners(previous),
            c => !is_harmful(c),
        };
        let c = if is_kept { c } else { ' ' };
        shown.push(c);
        previous = Some(c);
    }
    shown
}

/// Whether it selects the form of the character before it (`Variation_Selector`).
fn is_selector(c: char) -> bool {
    matches!(c, '\u{180b}'..='\u{180d}' | '\u{180f}' | '\u{fe00}'..='\u{fe0f}' | '\u{e0100}'..='\u{e01ef}')
}

/// Whether joiners and selectors beside this character mean something.
fn has_joiners(c: Option<char>) -> bool {
    c.is_some_and(|c| !c.is_ascii() && !c.is_whitespace() && !matches!(c, '\u{200c}' | '\u{200d}') && !is_harmful(c))
}

/// Control characters, line and paragraph separators, and what Unicode says to be invisible (`Default_Ignorable_Code_Point`).
fn is_harmful(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180e}'
            | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{feff}'
            | '\u{ffa0}' | '\u{fff0}'..='\u{fffb}' | '\u{1bca0}'..='\u{1bca3}' | '\u{1d173}'..='\u{1d17a}'
            | '\u{e0000}'..='\u{e00ff}' | '\u{e01f0}'..='\u{e0fff}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use regex::Regex;
    use std::sync::LazyLock;

    /// What must not be printed: the classes of Unicode, by another library.
    const HARMFUL: &str = r"[[\p{Cc}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u{fff9}-\u{fffb}]--\p{Variation_Selector}--[\u{200c}\u{200d}]]";
    /// Joiners and selectors beside ASCII or a space, where they mean nothing.
    const STRAY: &str = r"[\p{ASCII}\s][\u{200c}\u{200d}\p{Variation_Selector}]|^[\u{200c}\u{200d}\p{Variation_Selector}]|[\u{200c}\u{200d}](?:[\p{ASCII}\s]|$)";

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
            // Letters, emoji and forms that need a joiner or a selector stay as they are.
            ("نمی\u{200c}خواهم", "نمی\u{200c}خواهم"),
            ("क्\u{200d}ष", "क्\u{200d}ष"),
            ("👩\u{200d}💻 ❤\u{fe0f}\u{200d}🔥 ü 日本", "👩\u{200d}💻 ❤\u{fe0f}\u{200d}🔥 ü 日本"),
        ] {
            assert_eq!(printable(text), shown, "{text:?}");
        }
        assert_eq!(printable_lines(" a\n\tb\u{1b}\u{202e}\n"), " a\n\tb  \n");
    }

    fn any_text() -> impl Strategy<Value = String> {
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
            'é',
            '💻',
            ' ',
            '\n',
        ]);
        let chars = prop_oneof![special, any::<char>()];
        prop::collection::vec(chars, 0..40).prop_map(|chars| chars.into_iter().collect())
    }

    proptest! {
        #[test]
        fn nothing_harmful_is_printed(text in any_text()) {
            static CLASSES: LazyLock<[Regex; 2]> = LazyLock::new(|| [HARMFUL, STRAY].map(|class| Regex::new(class).unwrap()));
            let [harmful, stray] = &*CLASSES;
            for shown in [printable(&text), printable_lines(&text).replace(['\n', '\t'], " ")] {
                prop_assert!(!harmful.is_match(&shown), "{shown:?}");
                prop_assert!(!stray.is_match(&shown), "{shown:?}");
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
