//! Shell syntax and command lines.

use std::env;
use std::os::windows::process::CommandExt;
use std::path::PathBuf;
use std::process::Command;

/// A command line for the shell, `cmd`.
pub(crate) fn command(line: &str) -> Command {
    let mut shell = Command::new("cmd");
    // With /s, cmd removes the outer quotes and nothing else. /d skips the AutoRun commands of the registry.
    shell.raw_arg(format!("/d /s /c \"{line}\""));
    // On a network share cmd would print a warning and change to this folder, too.
    let is_share = |folder: PathBuf| folder.to_string_lossy().starts_with(r"\\");
    if let (true, Some(windows)) = (env::current_dir().is_ok_and(is_share), env::var_os("SystemRoot")) {
        shell.current_dir(windows);
    }
    shell
}

/// Quotes a word for PowerShell, if necessary. Words without `$` and backticks are quoted in a way that `cmd`
/// understands too.
pub(crate) fn quote(word: &str) -> String {
    let is_plain = |c: char| c.is_alphanumeric() || "-_./\\:+=".contains(c);
    if !word.is_empty() && word.chars().all(is_plain) {
        word.to_owned()
    } else if word.contains(['$', '`', '"']) {
        format!("'{}'", word.replace('\'', "''"))
    } else {
        format!("\"{word}\"")
    }
}

/// A line that sets a variable of the environment in PowerShell.
#[cfg(feature = "simulator")]
pub(crate) fn export(name: &str, value: &str) -> String {
    format!("$env:{name} = '{}'", value.replace('\'', "''"))
}

#[cfg(test)]
mod tests {
    use super::quote;

    #[test]
    fn words_are_quoted_if_necessary() {
        for (word, wanted) in [
            ("demo-1", "demo-1"),
            (r"C:\clusters\demo.yaml", r"C:\clusters\demo.yaml"),
            ("", "\"\""),
            ("VM Network", "\"VM Network\""),
            ("it's", "\"it's\""),
            ("a,b;c@d", "\"a,b;c@d\""),
            ("$a's", "'$a''s'"),
        ] {
            assert_eq!(quote(word), wanted);
        }
    }

    #[test]
    fn command_line_keeps_its_quotes_and_operators() {
        let output = super::command("echo \"a  b\"&& echo c").output().unwrap();
        let text = String::from_utf8(output.stdout).unwrap();
        assert_eq!(text.lines().map(str::trim).collect::<Vec<_>>(), ["\"a  b\"", "c"]);
    }
}
