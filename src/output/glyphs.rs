//! Symbols outside ASCII, and their replacements if the locale is not UTF-8.

use std::env;
use std::ffi::OsString;
use std::sync::OnceLock;

use crate::platform::terminal;

/// The symbols of tables, plans and the progress display.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Glyphs {
    /// A success.
    pub(crate) tick: &'static str,
    /// A failure.
    pub(crate) cross: &'static str,
    /// Omitted text.
    pub(crate) ellipsis: &'static str,
    /// Between an old value and a new one.
    pub(crate) arrow: &'static str,
    /// The frames of a spinner; the last one is shown at its end.
    pub(crate) spinner: &'static str,
    /// The full and the empty part of a bar.
    pub(crate) bar: &'static str,
}

const UNICODE: Glyphs =
    Glyphs {
        tick: "✓", cross: "✗", ellipsis: "…", arrow: "→", spinner: "⠁⠁⠉⠙⠚⠒⠂⠂⠒⠲⠴⠤⠄⠄⠤⠠⠠⠤⠦⠖⠒⠐⠐⠒⠓⠋⠉⠈⠈ ", bar: "█░"
    };

const ASCII: Glyphs = Glyphs { tick: "ok", cross: "x", ellipsis: "...", arrow: "->", spinner: "-\\|/ ", bar: "#-" };

/// The symbols for the locale of this process.
pub(crate) fn glyphs() -> &'static Glyphs {
    static IS_UTF8: OnceLock<bool> = OnceLock::new();
    // The results of unit tests do not depend on the locale.
    let is_utf8 = cfg!(test)
        || *IS_UTF8.get_or_init(|| is_utf8(|name| env::var_os(name)).unwrap_or_else(terminal::is_utf8_by_default));
    if is_utf8 { &UNICODE } else { &ASCII }
}

/// Whether the locale is UTF-8. The first of the POSIX variables that is set and not empty decides. `None` if none is.
fn is_utf8(variable: impl Fn(&str) -> Option<OsString>) -> Option<bool> {
    let mut set = ["LC_ALL", "LC_CTYPE", "LANG"].into_iter().filter_map(variable).filter(|value| !value.is_empty());
    let locale = set.next()?.to_string_lossy().to_ascii_lowercase();
    Some(locale.contains("utf-8") || locale.contains("utf8"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn first_variable_that_is_set_decides() {
        assert_eq!(is_utf8(|_| None), None);
        let cases: &[(&[(&str, &str)], bool)] = &[
            (&[("LANG", "C")], false),
            (&[("LANG", "POSIX")], false),
            (&[("LANG", "de_DE.ISO-8859-1")], false),
            (&[("LANG", "C.UTF-8")], true),
            (&[("LANG", "de_DE.utf8")], true),
            (&[("LC_CTYPE", "UTF-8"), ("LANG", "C")], true),
            (&[("LC_CTYPE", "C"), ("LANG", "C.UTF-8")], false),
            (&[("LC_ALL", "C"), ("LC_CTYPE", "C.UTF-8"), ("LANG", "C.UTF-8")], false),
            (&[("LC_ALL", ""), ("LC_CTYPE", ""), ("LANG", "en_US.UTF-8")], true),
        ];
        for (variables, wanted) in cases {
            let value =
                |name: &str| variables.iter().find(|(known, _)| *known == name).map(|(_, value)| (*value).into());
            assert_eq!(is_utf8(value), Some(*wanted), "{variables:?}");
        }
    }

    #[test]
    fn replacements_are_ascii() {
        let Glyphs { tick, cross, ellipsis, arrow, spinner, bar } = ASCII;
        for symbol in [tick, cross, ellipsis, arrow, spinner, bar] {
            assert!(symbol.is_ascii(), "{symbol}");
        }
    }
}
