//! Shell syntax and command lines.

use std::process::Command;

/// A command line for the shell, `sh`.
pub(crate) fn command(line: &str) -> Command {
    let mut shell = Command::new("sh");
    shell.args(["-c", line]);
    shell
}

/// Quotes a word for a POSIX shell, if necessary.
pub(crate) fn quote(word: &str) -> String {
    // The only error is a NUL byte, which an argument cannot contain.
    shlex::try_quote(word).map_or_else(|_| String::new(), std::borrow::Cow::into_owned)
}

/// A line that sets a variable of the environment in a POSIX shell.
#[cfg(feature = "simulator")]
pub(crate) fn export(name: &str, value: &str) -> String {
    format!("export {name}={}", quote(value))
}
