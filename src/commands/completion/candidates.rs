//! The candidates for the last word of a command line, in the format of each shell's script.

use std::ffi::OsString;

use clap::{Command, ValueHint};
use clap_complete::engine::{ArgValueCompleter, CompletionCandidate, complete};

use crate::commands::complete::{CommandLine, CommandTree, LINE};
use crate::output::printer;

/// The candidate that stands for files, which bash and zsh complete themselves.
const FILES: &str = "\0files";

/// Prints the candidates if a completion script runs the program, and returns the exit status in that case: 1 if the
/// shell completes files. The scripts run `deploy-cli __complete SHELL -- WORD…` to complete the last word. The arguments
/// for bash are the line up to the cursor and the part of the last word that bash replaces.
///
/// Errors are not reported, since they would disturb the command line.
pub(crate) fn print_candidates(tree: CommandTree) -> Option<i32> {
    let mut args = std::env::args_os().skip(1);
    if args.next().is_none_or(|word| word != "__complete") {
        return None;
    }
    std::panic::set_hook(Box::new(|_| std::process::exit(1)));
    let shell = args.next().unwrap_or_default();
    let words: Vec<OsString> = args.skip(1).collect();
    let text = match shell.to_str() {
        Some("bash") => bash(tree, &words),
        Some("zsh") => zsh(tree, words),
        Some("fish") => fish(tree, words),
        _ => None,
    };
    let status = i32::from(text.is_none());
    let _ = printer::write(&text.unwrap_or_default());
    Some(status)
}

/// One value per line, with its spaces escaped unless it is in quotes.
fn bash(tree: CommandTree, given: &[OsString]) -> Option<String> {
    let (line, replaced) = (given.first()?.to_str()?, given.get(1)?.to_str()?);
    let (words, is_quoted) = split(line)?;
    // bash starts a new word at each = and :, and replaces only that part.
    let kept = words.last()?.strip_suffix(replaced).unwrap_or_default().to_owned();
    let candidates = candidates(tree, words.into_iter().map(OsString::from).collect(), true)?;
    let escaped = |text: &str| if is_quoted { text.to_owned() } else { text.replace(' ', r"\ ") };
    Some(candidates.iter().filter_map(|c| Some(escaped(value(c)?.strip_prefix(&kept)?) + "\n")).collect())
}

/// One value per line, followed by a colon and the description.
fn zsh(tree: CommandTree, words: Vec<OsString>) -> Option<String> {
    let line = |candidate: &CompletionCandidate| {
        let value = value(candidate)?.replace('\\', r"\\").replace(':', r"\:");
        Some(match help(candidate) {
            Some(help) => format!("{value}:{}\n", help.replace('\\', r"\\")),
            None => format!("{value}\n"),
        })
    };
    Some(candidates(tree, words, true)?.iter().filter_map(line).collect())
}

/// One value per line, followed by a tab and the description.
fn fish(tree: CommandTree, words: Vec<OsString>) -> Option<String> {
    let line = |c: &CompletionCandidate| Some(format!("{}\t{}\n", value(c)?, help(c).unwrap_or_default()));
    Some(candidates(tree, words, false)?.iter().filter_map(line).collect())
}

/// The candidates for the last word; `None` if the shell completes files.
fn candidates(tree: CommandTree, words: Vec<OsString>, shell_has_files: bool) -> Option<Vec<CompletionCandidate>> {
    // Skips assignments of variables in front of the command.
    let mut words: Vec<OsString> = words.into_iter().skip_while(|w| w.to_string_lossy().contains('=')).collect();
    let last = words.len().checked_sub(1)?;
    let is_empty = words[last].is_empty();
    if words[last] == "-" {
        // Long names of flags are more descriptive.
        words[last] = "--".into();
    }
    let mut command = (tree.build)();
    if shell_has_files {
        command = without_files(command);
    }
    LINE.set(CommandLine { tree, words: words.clone() }).ok()?;
    let here = std::env::current_dir().ok();
    let mut all = complete(&mut command, words, last, here.as_deref()).ok()?;
    if all.iter().any(|c| c.get_value().to_string_lossy().ends_with(FILES)) {
        return None;
    }
    // Flags are offered after a hyphen, or if there are no other candidates, since there are many of them.
    let is_flag = |c: &CompletionCandidate| c.get_value().to_string_lossy().starts_with('-');
    if is_empty && !all.iter().all(is_flag) {
        all.retain(|c| !is_flag(c));
    }
    Some(all)
}

/// The command tree with the completion of files left to the shell.
fn without_files(command: Command) -> Command {
    let files = || ArgValueCompleter::new(|_: &std::ffi::OsStr| vec![CompletionCandidate::new(FILES)]);
    command
        .mut_args(|arg| match arg.get_value_hint() {
            ValueHint::AnyPath | ValueHint::FilePath | ValueHint::DirPath | ValueHint::ExecutablePath => {
                arg.add(files())
            }
            _ => arg,
        })
        .mut_subcommands(without_files)
}

/// The words of a line, and whether it ends in an open quote. After a space the last word is empty.
fn split(line: &str) -> Option<(Vec<String>, bool)> {
    let closed = |end: &&str| Some((shlex::split(&format!("{line}{end}"))?, matches!(*end, "'" | "\"")));
    let (mut words, is_quoted) = ["", "'", "\"", "\\"].iter().find_map(closed)?;
    let in_word = shlex::split(&format!("{line}x")).is_none_or(|with| with.len() == words.len());
    if !in_word {
        words.push(String::new());
    }
    Some((words, is_quoted))
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
    fn lines_are_split_like_in_a_shell() {
        let words = |line| split(line).unwrap().0;
        assert_eq!(words("a b"), ["a", "b"]);
        assert_eq!(words("a b "), ["a", "b", ""]);
        assert_eq!(words("a --x=1 'b c"), ["a", "--x=1", "b c"]);
        assert_eq!(words("a \"b c"), ["a", "b c"]);
        assert_eq!(words("a 'b c' "), ["a", "b c", ""]);
        assert_eq!(words(r"a b\ c"), ["a", "b c"]);
        assert_eq!(words("a ''"), ["a", ""]);
        let is_quoted = |line| split(line).unwrap().1;
        assert!(is_quoted("a 'b c") && is_quoted("a \"b") && !is_quoted(r"a b\ c") && !is_quoted("a 'b' c"));
    }
}
