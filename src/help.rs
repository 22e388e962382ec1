//! Help texts: `-h` is short and lists only the names of the global flags, `--help` is complete.
//!
//! It is made from the command tree on request, so that it costs other runs nothing.

use std::ffi::OsString;
use std::fmt::Write;

use clap::builder::StyledStr;
use clap::error::ErrorKind;
use clap::{Command, CommandFactory};

use crate::cli::Cli;
use crate::exit;
use crate::output::Console;
use crate::output::error::OutputError;
use crate::platform::stdout;
use crate::tip::with_tip;

/// The width at which long examples are wrapped.
const WIDTH: usize = 78;

/// Parses the command line. Prints help or an error and exits, if it asks for help or is wrong.
pub fn parse() -> Cli {
    let words: Vec<OsString> = std::env::args_os().collect();
    let error = match Cli::parse_words(&words) {
        Ok(cli) => return cli,
        Err(error) => error,
    };
    let error = match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            // Parsed again with the tree that has the complete help.
            command().try_get_matches_from(&words).err().unwrap_or(error)
        }
        _ => with_tip(error, &words),
    };
    if error.use_stderr() && wants_json(&words) {
        let (message, hint) = message_and_hint(&error);
        Console::new(false).with_json(true).error(&message, hint.as_deref(), error.exit_code(), None);
        std::process::exit(error.exit_code());
    }
    if !error.use_stderr() && stdout::was_closed() {
        Console::new(false).error(&OutputError::Closed.to_string(), None, 1, None);
        std::process::exit(1);
    }
    error.exit()
}

/// Whether stderr is for a program, `--progress json`, on a command line that is wrong.
fn wants_json(words: &[OsString]) -> bool {
    let end = words.iter().position(|word| word == "--").unwrap_or(words.len());
    let words = &words[..end];
    words.iter().any(|word| word == "--progress=json")
        || words.windows(2).any(|pair| pair[0] == "--progress" && pair[1] == "json")
}

/// The message of an error of the command line on one line, and its tip or the usage.
fn message_and_hint(error: &clap::Error) -> (String, Option<String>) {
    let text = error.render().to_string();
    let one_line = |paragraph: &str| paragraph.split_whitespace().collect::<Vec<_>>().join(" ");
    let paragraphs: Vec<String> = text.split("\n\n").map(one_line).collect();
    let after = |start: &str| paragraphs.iter().find_map(|text| text.strip_prefix(start)).map(str::to_owned);
    let message = after("error: ").unwrap_or_else(|| one_line(&text));
    let usage = || after("Usage: ").map(|usage| format!("usage: {usage}"));
    (message, after("tip: ").or_else(usage))
}

/// The command tree with the complete help.
pub fn command() -> Command {
    let mut root = Cli::command();
    let statuses = lines("Exit status", exit::STATUSES, &root);
    let flags = global_flags(&root);
    root = with_examples(root, &flags);
    let mut long = root.get_after_long_help().cloned().unwrap_or_default();
    let _ = write!(long, "\n\n{}", statuses.ansi());
    root.after_long_help(long).mut_args(|arg| if arg.is_global_set() { arg.hide_short_help(true) } else { arg })
}

/// The examples of a command, each a line for a shell, after a comment if it has one.
pub fn examples(command: &Command) -> Vec<String> {
    let text = command.get_after_help().map(ToString::to_string).unwrap_or_default();
    let Some(rest) = text.strip_prefix("Example") else { return Vec::new() };
    let rest = rest.strip_prefix('s').unwrap_or(rest).trim_start_matches(':');
    let (mut examples, mut comment) = (Vec::new(), String::new());
    for line in rest.lines().map(str::trim).filter(|line| !line.is_empty()) {
        if line.starts_with('#') {
            comment = format!("{line}\n");
        } else {
            examples.push(std::mem::take(&mut comment) + line);
        }
    }
    examples
}

/// An example, over several lines if it is long.
pub fn wrap_example(example: &str) -> String {
    if let Some((comment, line)) = example.split_once('\n') {
        return format!("{comment}\n{}", wrap_example(line));
    }
    let mut text = String::new();
    let mut column = 0;
    // A flag and its value stay on one line.
    for part in example.replace(" -", "\n-").split('\n') {
        if column > 0 && column + part.chars().count() + 5 > WIDTH {
            text += " \\\n    ";
            column = 4;
        } else if column > 0 {
            text.push(' ');
            column += 1;
        }
        text += part;
        column += part.chars().count();
    }
    text
}

/// This command and those below it, with their examples, and in `-h` the names of the global flags.
fn with_examples(command: Command, global_flags: &StyledStr) -> Command {
    let header = *command.get_styles().get_header();
    let mut long = StyledStr::new();
    let all = examples(&command);
    if !all.is_empty() {
        let _ = write!(long, "{header}{}:{header:#}", if all.len() == 1 { "Example" } else { "Examples" });
        for example in all {
            let _ = write!(long, "\n  {}", wrap_example(&example).replace('\n', "\n  "));
        }
    }
    let mut short = long.clone();
    let gap = if short.to_string().is_empty() { "" } else { "\n\n" };
    let _ = write!(short, "{gap}{}", global_flags.ansi());
    if let Some(more) = command.get_after_long_help() {
        let _ = write!(long, "\n\n{}", more.ansi());
    }
    command.after_help(short).after_long_help(long).mut_subcommands(|sub| with_examples(sub, global_flags))
}

/// The names of the global flags, a line for each heading.
fn global_flags(root: &Command) -> StyledStr {
    let mut headings: Vec<(&str, String)> = Vec::new();
    for arg in root.get_arguments().filter(|arg| arg.is_global_set() && !arg.is_hide_set()) {
        let heading = arg.get_help_heading().unwrap_or("Options");
        let short = arg.get_short().map(|c| format!(" -{c}")).unwrap_or_default();
        let long = arg.get_long().map(|name| format!(" --{name}")).unwrap_or_default();
        match headings.iter_mut().find(|(name, _)| *name == heading) {
            Some((_, flags)) => *flags += &(short + &long),
            None => headings.push((heading, short + &long)),
        }
    }
    let rows: Vec<(&str, &str)> = headings.iter().map(|(name, flags)| (*name, flags.trim())).collect();
    lines("Global flags (--help explains them)", &rows, root)
}

/// A heading with two columns below it.
fn lines(heading: &str, rows: &[(&str, &str)], root: &Command) -> StyledStr {
    let (header, literal) = (root.get_styles().get_header(), root.get_styles().get_literal());
    let width = rows.iter().map(|(name, _)| name.len()).max().unwrap_or_default();
    let mut text = StyledStr::new();
    let _ = write!(text, "{header}{heading}:{header:#}");
    for (name, meaning) in rows {
        let _ = write!(text, "\n  {literal}{name:width$}{literal:#}  {meaning}");
    }
    text
}
