//! What could come next on a command line, for the script of a shell.

use std::ffi::OsString;

use clap::{Command, ValueHint};
use clap_complete::engine::{ArgValueCompleter, CompletionCandidate, complete};

use crate::commands::complete::{CommandLine, LINE};
use crate::output::printer;

/// The function that builds the command tree.
type Tree = fn() -> Command;

/// Stands for files, which bash and zsh find and quote better themselves.
const FILES: &str = "\0files";

/// Answers the script of a shell, if it is one that asks: `deploy-cli __complete SHELL -- WORD…`, where the last word is
/// the one to complete. bash gives the line up to the cursor, and the part of the last word that it will replace.
///
/// Whatever is wrong, nothing is said: the person is in the midst of typing.
pub fn answered(tree: Tree) -> bool {
    let mut args = std::env::args_os().skip(1);
    if args.next().is_none_or(|word| word != "__complete") {
        return false;
    }
    std::panic::set_hook(Box::new(|_| {}));
    let shell = args.next().unwrap_or_default();
    let words: Vec<OsString> = args.skip(1).collect();
    let text = match shell.to_str() {
        Some("bash") => bash(tree, &words),
        Some("zsh") => zsh(tree, words),
        Some("fish") => fish(tree, words),
        _ => None,
    };
    let _ = printer::write(&text.unwrap_or_default());
    true
}

/// A value a line.
fn bash(tree: Tree, given: &[OsString]) -> Option<String> {
    let (line, replaced) = (given.first()?.to_str()?, given.get(1)?.to_str()?);
    let words = split(line)?;
    // What bash takes for a word begins anew at each = and :, and it replaces only that part.
    let kept = words.last()?.strip_suffix(replaced).unwrap_or_default().to_owned();
    let candidates = candidates(tree, words.into_iter().map(OsString::from).collect(), true)?;
    Some(candidates.iter().filter_map(|c| Some(value(c)?.strip_prefix(&kept)?.to_owned() + "\n")).collect())
}

/// A value a line, and after a colon what it is.
fn zsh(tree: Tree, words: Vec<OsString>) -> Option<String> {
    let line = |candidate: &CompletionCandidate| {
        let value = value(candidate)?.replace('\\', r"\\").replace(':', r"\:");
        Some(match help(candidate) {
            Some(help) => format!("{value}:{}\n", help.replace('\\', r"\\")),
            None => format!("{value}\n"),
        })
    };
    Some(candidates(tree, words, true)?.iter().filter_map(line).collect())
}

/// A value a line, and after a tabulator what it is.
fn fish(tree: Tree, words: Vec<OsString>) -> Option<String> {
    let line = |c: &CompletionCandidate| Some(format!("{}\t{}\n", value(c)?, help(c).unwrap_or_default()));
    Some(candidates(tree, words, false)?.iter().filter_map(line).collect())
}

/// What could stand in the place of the last word. None where the shell is to offer files.
fn candidates(tree: Tree, words: Vec<OsString>, shell_has_files: bool) -> Option<Vec<CompletionCandidate>> {
    // Variables set for the one command come before its name.
    let mut words: Vec<OsString> = words.into_iter().skip_while(|w| w.to_string_lossy().contains('=')).collect();
    let last = words.len().checked_sub(1)?;
    let is_empty = words[last].is_empty();
    if words[last] == "-" {
        // A flag by its long name says more.
        words[last] = "--".into();
    }
    let mut command = tree();
    if shell_has_files {
        command = leaving_files(command);
    }
    LINE.set(CommandLine { tree, words: words.clone() }).ok()?;
    let here = std::env::current_dir().ok();
    let mut all = complete(&mut command, words, last, here.as_deref()).ok()?;
    if all.iter().any(|c| c.get_value().to_string_lossy().ends_with(FILES)) {
        return None;
    }
    // Flags are many: they are offered to who asks for them, or where there is nothing else.
    let is_flag = |c: &CompletionCandidate| c.get_value().to_string_lossy().starts_with('-');
    if is_empty && !all.iter().all(is_flag) {
        all.retain(|c| !is_flag(c));
    }
    Some(all)
}

/// The command with each file to be named left to the shell.
fn leaving_files(command: Command) -> Command {
    let files = || ArgValueCompleter::new(|_: &std::ffi::OsStr| vec![CompletionCandidate::new(FILES)]);
    command
        .mut_args(|arg| match arg.get_value_hint() {
            ValueHint::AnyPath | ValueHint::FilePath | ValueHint::DirPath | ValueHint::ExecutablePath => {
                arg.add(files())
            }
            _ => arg,
        })
        .mut_subcommands(leaving_files)
}

/// The words of a line that may end within quotes; the last is empty after a blank.
fn split(line: &str) -> Option<Vec<String>> {
    let mut words = ["", "'", "\"", "\\"].iter().find_map(|end| shlex::split(&format!("{line}{end}")))?;
    let begun = shlex::split(&format!("{line}x")).is_none_or(|with| with.len() == words.len());
    if !begun {
        words.push(String::new());
    }
    Some(words)
}

fn value(candidate: &CompletionCandidate) -> Option<&str> {
    candidate.get_value().to_str().filter(|text| !text.contains(char::is_control))
}

fn help(candidate: &CompletionCandidate) -> Option<String> {
    let text = candidate.get_help()?.to_string();
    text.lines().next().map(crate::deploy::text::printable)
}

#[cfg(test)]
mod tests {
    use super::split;

    #[test]
    fn a_line_is_split_as_a_shell_would() {
        let words = |line| split(line).unwrap();
        assert_eq!(words("a b"), ["a", "b"]);
        assert_eq!(words("a b "), ["a", "b", ""]);
        assert_eq!(words("a --x=1 'b c"), ["a", "--x=1", "b c"]);
        assert_eq!(words("a \"b c"), ["a", "b c"]);
        assert_eq!(words("a 'b c' "), ["a", "b c", ""]);
        assert_eq!(words(r"a b\ c"), ["a", "b c"]);
        assert_eq!(words("a ''"), ["a", ""]);
    }
}
