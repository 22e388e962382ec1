//! docs/commands.md is generated from the command tree. To update it:
//! `DEPLOY_CLI_WRITE=1 cargo test --test it -- generated reference docs`.

use std::fmt::Write;
use std::fs;
use std::path::Path;

use clap::{Arg, Command, CommandFactory};
use deploy_cli::cli::Cli;
use deploy_cli::help;

/// The maximum width of a line in columns.
const WIDTH: usize = 100;

const INTRODUCTION: &str = "\
# Commands

This page is generated from the command tree; `deploy-cli COMMAND --help` shows the same. Every
command also takes the [global flags](#global-flags).
";

#[test]
fn command_reference_is_up_to_date() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/commands.md");
    let wanted = reference();
    if std::env::var_os("DEPLOY_CLI_WRITE").is_some() {
        fs::write(&path, &wanted).unwrap();
    }
    let found = fs::read_to_string(&path).unwrap_or_default();
    assert!(
        found == wanted,
        "{} is stale; update it: DEPLOY_CLI_WRITE=1 cargo test --test it -- generated reference docs",
        path.display()
    );
}

fn reference() -> String {
    let mut root = Cli::command().disable_help_subcommand(true);
    root.build();
    let mut page = INTRODUCTION.to_owned();
    page += "\n| command | |\n|---|---|\n";
    for noun in shown(&root) {
        let _ = writeln!(page, "| {} | {} |", link(&[noun.get_name()]), verbs(noun, &[noun.get_name()]).join(" "));
    }
    for noun in shown(&root) {
        section(&mut page, noun, &[noun.get_name()]);
    }
    page += "\n## Global flags\n";
    let mut heading = None;
    for arg in root.get_arguments().filter(|arg| arg.is_global_set() && !arg.is_hide_set()) {
        if arg.get_help_heading() != heading {
            heading = arg.get_help_heading();
            let _ = writeln!(page, "\n### {}\n", heading.unwrap_or("Options"));
        }
        argument(&mut page, arg);
    }
    page
}

fn shown(command: &Command) -> impl Iterator<Item = &Command> {
    command.get_subcommands().filter(|sub| !sub.is_hide_set())
}

/// `[cluster list](#cluster-list)`.
fn link(words: &[&str]) -> String {
    format!("[{}](#{})", words.join(" "), words.join("-"))
}

/// Links to all verbs of a noun.
fn verbs(noun: &Command, words: &[&str]) -> Vec<String> {
    let below = |sub: &Command| {
        let words = [words, &[sub.get_name()]].concat();
        if sub.has_subcommands() {
            return verbs(sub, &words);
        }
        let (_, verb) = words.split_first().unwrap();
        vec![format!("[{}](#{})", verb.join("&nbsp;"), words.join("-"))]
    };
    shown(noun).flat_map(below).collect()
}

/// The section of a command and those of its subcommands.
fn section(page: &mut String, command: &Command, words: &[&str]) {
    let level = if words.len() == 1 { "##" } else { "###" };
    let _ = writeln!(page, "\n{level} {}\n", words.join(" "));
    let about = command.get_long_about().or(command.get_about()).map(ToString::to_string).unwrap_or_default();
    for paragraph in about.split("\n\n") {
        let _ = writeln!(page, "{}\n", wrapped(&sentence(&escaped(paragraph)), 0));
    }
    if command.has_subcommands() {
        for sub in shown(command) {
            let words = [words, &[sub.get_name()]].concat();
            let about = sub.get_about().map(ToString::to_string).unwrap_or_default();
            let _ = writeln!(page, "- {}", wrapped(&format!("{}: {}", link(&words), escaped(&about)), 2));
        }
    } else {
        usage(page, command);
    }
    let examples = help::examples(command);
    if !examples.is_empty() {
        let lines: Vec<String> = examples.iter().map(|example| help::wrap_example(example)).collect();
        let heading = if lines.len() == 1 { "Example" } else { "Examples" };
        let _ = write!(page, "\n{heading}:\n\n```sh\n{}\n```\n", lines.join("\n"));
    }
    if let Some(more) = command.get_after_long_help() {
        let _ = write!(page, "\n```text\n{}\n```\n", more.to_string().trim());
    }
    for sub in shown(command) {
        section(page, sub, &[words, &[sub.get_name()]].concat());
    }
}

/// Usage, aliases and arguments of a command.
fn usage(page: &mut String, command: &Command) {
    let usage = command.clone().render_usage().to_string();
    let _ = write!(page, "```text\n{}\n```\n", usage.trim_start_matches("Usage: ").trim());
    let aliases: Vec<String> = command.get_visible_aliases().map(|alias| format!("`{alias}`")).collect();
    if !aliases.is_empty() {
        let _ = write!(page, "\nAlias: {}\n", aliases.join(", "));
    }
    let own = |arg: &&Arg| !arg.is_global_set() && !arg.is_hide_set() && arg.get_id() != "help";
    let mut arguments: Vec<&Arg> = command.get_arguments().filter(own).collect();
    arguments.sort_by_key(|arg| !arg.is_positional());
    if !arguments.is_empty() {
        page.push('\n');
    }
    for arg in arguments {
        argument(page, arg);
    }
}

/// An argument with its help, its default and its possible values.
fn argument(page: &mut String, arg: &Arg) {
    let spelling = arg.to_string();
    let short = arg.get_short().filter(|_| !arg.is_positional()).map(|c| format!("`-{c}`, ")).unwrap_or_default();
    let help = arg.get_long_help().or(arg.get_help()).map(ToString::to_string).unwrap_or_default();
    let mut text = format!("{short}`{spelling}`: {}", escaped(&help));
    if arg.get_action().takes_values() {
        let defaults: Vec<String> = arg.get_default_values().iter().map(|v| format!("`{}`", v.display())).collect();
        if !defaults.is_empty() && !arg.is_hide_default_value_set() {
            let _ = write!(text, " (default: {})", defaults.join(", "));
        }
    }
    let _ = writeln!(page, "- {}", wrapped(&text, 2));
    if !arg.get_action().takes_values() {
        return;
    }
    for value in arg.get_possible_values().iter().filter(|value| !value.is_hide_set()) {
        let help = value.get_help().map(|help| format!(": {}", escaped(&help.to_string()))).unwrap_or_default();
        let _ = writeln!(page, "  - {}", wrapped(&format!("`{}`{help}", value.get_name()), 4));
    }
}

/// Adds the full stop that help texts omit.
fn sentence(text: &str) -> String {
    if text.ends_with(['.', ':', '?']) { text.to_owned() } else { format!("{text}.") }
}

/// Escapes everything that Markdown would format, except code.
fn escaped(text: &str) -> String {
    let part = |(n, part): (usize, &str)| match n % 2 {
        0 => part.replace('*', r"\*").replace('<', r"\<").replace('|', r"\|"),
        _ => format!("`{part}`"),
    };
    text.split('`').enumerate().map(part).collect()
}

/// Wraps text. All lines except the first are indented.
fn wrapped(text: &str, indent: usize) -> String {
    let (mut lines, mut column) = (String::new(), indent);
    for word in text.split_whitespace() {
        let width = word.chars().count();
        if column > indent && column + 1 + width > WIDTH {
            let _ = write!(lines, "\n{:indent$}", "");
            column = indent;
        } else if column > indent {
            lines.push(' ');
            column += 1;
        }
        lines += word;
        column += width;
    }
    lines
}
