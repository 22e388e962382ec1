//! What the terminal can show.

use console::Term;

/// Whether text is UTF-8 if no variable sets the locale, which is `C` then.
pub(crate) const fn is_utf8_by_default() -> bool {
    false
}

/// Whether the terminal understands escape sequences. The variable `TERM` says if it does not.
pub(crate) const fn has_escape_sequences(_: &Term) -> bool {
    true
}
