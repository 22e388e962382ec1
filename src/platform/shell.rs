//! Shell syntax.

/// Quotes a word for a POSIX shell, if necessary.
pub(crate) fn quote(word: &str) -> String {
    // The only error is a NUL byte, which an argument cannot contain.
    shlex::try_quote(word).map_or_else(|_| String::new(), std::borrow::Cow::into_owned)
}
