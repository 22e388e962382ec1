//! Lines that fit a width: what says least is left out first.

use console::measure_text_width;

use crate::output::glyphs::glyphs;

/// A word of hexadecimal digits of at least this length is an id.
const MIN_ID: usize = 16;
/// What is left of an id, as in `git log --oneline`.
const SHORT_ID: usize = 8;

/// The state that goes without saying.
const RUNNING: &str = ": running: ";

/// A text without its last words, if it is wider than `width`. First ids are shortened, then the state is left out.
pub(super) fn fit(text: &str, width: usize) -> String {
    if measure_text_width(text) <= width {
        return text.to_owned();
    }
    let short = text.split(' ').map(short_id).collect::<Vec<_>>().join(" ");
    if measure_text_width(&short) <= width {
        return short;
    }
    let brief = short.replacen(RUNNING, ": ", 1);
    if measure_text_width(&brief) <= width { brief } else { cut(&brief, width) }
}

/// The first words that fit the width together with an ellipsis; part of the first word if not even that fits.
fn cut(text: &str, width: usize) -> String {
    let ellipsis = glyphs().ellipsis;
    let room = width.saturating_sub(measure_text_width(ellipsis));
    let mut ends = text.rmatch_indices(' ').map(|(at, _)| at);
    let fits = |at: &usize| measure_text_width(&text[..*at]) <= room;
    match ends.find(fits).map(|at| text[..at].trim_end_matches([' ', ':', ','])) {
        Some(words) if !words.is_empty() => format!("{words}{ellipsis}"),
        _ => console::truncate_str(text, width, if room > 0 { ellipsis } else { "" }).into_owned(),
    }
}

/// A word, which may end in a punctuation mark: if it is an id, its beginning.
fn short_id(word: &str) -> String {
    let id = word.trim_end_matches(|c: char| !c.is_ascii_hexdigit());
    let is_id = id.len() >= MIN_ID && id.chars().all(|c| c.is_ascii_hexdigit() || c == '-');
    if is_id { format!("{}{}{}", &id[..SHORT_ID], glyphs().ellipsis, &word[id.len()..]) } else { word.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const JOB: &str =
        "job 7a1c03c2-6cf8-4a4b-9d0b-5f1c7a3c7a52: running: Creating node 1 of 2 on host esx-01.example.com";

    #[test]
    fn ids_are_shortened_before_words_are_left_out() {
        for (width, shown) in [
            (120, JOB),
            (80, "job 7a1c03c2…: running: Creating node 1 of 2 on host esx-01.example.com"),
            (60, "job 7a1c03c2…: Creating node 1 of 2 on host…"),
            (50, "job 7a1c03c2…: Creating node 1 of 2 on host…"),
            (30, "job 7a1c03c2…: Creating node…"),
            (10, "job…"),
            (3, "jo…"),
            (1, "j"),
            (0, ""),
        ] {
            assert_eq!(fit(JOB, width), shown, "{width}");
        }
        // A name or an address is no id.
        assert_eq!(
            fit("deploying cluster branch-office-munich: running: x", 40),
            "deploying cluster branch-office-munich…"
        );
        assert_eq!(fit("deadbeef-cafe: running", 14), "deadbeef-cafe…");
    }

    proptest! {
        #[test]
        fn no_text_is_wider_than_the_width(text in "[a-zü日0-9:, -]{0,60}", width in 0_usize..80) {
            let shown = fit(&text, width);
            prop_assert!(measure_text_width(&shown) <= width, "{shown:?}");
        }
    }
}
