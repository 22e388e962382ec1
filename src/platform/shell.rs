//! The syntax of shells.

/// A word as a POSIX shell reads it: quoted where it has to be.
pub(crate) fn quote(word: &str) -> String {
    // The only error is a NUL byte, which no argument can have.
    shlex::try_quote(word).map_or_else(|_| String::new(), std::borrow::Cow::into_owned)
}
