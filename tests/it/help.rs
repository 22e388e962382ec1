//! The output of `-h` and `--help`.

use crate::support::{bare, run};
use clap::{Command, CommandFactory};
use deploy_cli::cli::Cli;
use deploy_cli::help;

/// The command tree for help, at a width that does not depend on the terminal.
fn root() -> Command {
    let mut root = help::command().term_width(80);
    root.build();
    root
}

/// Calls `visit` with a command and all its subcommands except `help`, and with the words of each.
fn walk(command: &Command, words: &[&str], visit: &mut dyn FnMut(&Command, &[&str])) {
    visit(command, words);
    for sub in command.get_subcommands().filter(|sub| sub.get_name() != "help") {
        walk(sub, &[words, &[sub.get_name()]].concat(), visit);
    }
}

/// The output of `--help` without the text about global flags, which must be the same for all commands.
fn long(command: &Command, common: &str) -> String {
    let full = command.clone().render_long_help().to_string();
    let specific = full.replacen(common, "(the flags of every command)", 1);
    assert_ne!(full, specific, "the text about global flags differs for {}", command.get_name());
    specific
}

#[test]
fn help_matches_the_snapshots() {
    let root = root();
    let all = root.clone().render_long_help().to_string();
    let common = all[all.find("Server:").unwrap()..all.find("Examples:").unwrap()].trim_end();
    insta::assert_snapshot!(
        "help",
        format!("$ deploy-cli -h\n{}\n$ deploy-cli --help\n{all}", root.clone().render_help())
    );
    for noun in root.get_subcommands().filter(|noun| noun.get_name() != "help") {
        let mut text = String::new();
        walk(noun, &[noun.get_name()], &mut |command, words| {
            let words = words.join(" ");
            text += &format!("$ deploy-cli {words} -h\n{}\n", command.clone().render_help());
            text += &format!("$ deploy-cli {words} --help\n{}\n", long(command, common));
        });
        insta::assert_snapshot!(format!("help_{}", noun.get_name()), text);
    }
}

#[test]
fn every_command_that_runs_has_an_example_of_itself() {
    walk(&Cli::command(), &["deploy-cli"], &mut |command, words| {
        if command.has_subcommands() {
            return;
        }
        let (words, examples) = (words.join(" "), help::examples(command));
        assert!(examples.iter().any(|e| e.contains(&words)), "{words}: its after_help needs an Example: of it");
    });
}

#[test]
fn examples_parse() {
    walk(&Cli::command(), &[], &mut |command, _| {
        for example in help::examples(command) {
            // A comment may precede the command line.
            let words = shlex::split(example.lines().last().unwrap()).unwrap();
            let words = words
                .iter()
                .skip_while(|word| word.contains('='))
                .take_while(|w| !["|", "<", ">", "&&"].contains(&w.as_str()));
            if let Err(error) = Cli::command().try_get_matches_from(words) {
                panic!("{example}\n{error}");
            }
        }
    });
}

#[test]
fn arguments_have_help_and_global_flags_a_heading() {
    walk(&root(), &["deploy-cli"], &mut |command, words| {
        for arg in command.get_arguments() {
            let (words, id) = (words.join(" "), arg.get_id());
            assert!(arg.get_help().is_some(), "{words}: {id} has no help");
            assert!(!arg.is_global_set() || arg.get_help_heading().is_some(), "{words}: {id} needs a help_heading");
        }
    });
}

#[test]
fn help_flag_and_help_command_print_the_same() {
    let long = run(&mut bare(&["help", "cluster", "create"])).exits(0).stdout;
    assert_eq!(long, run(&mut bare(&["cluster", "create", "--help"])).exits(0).stdout);
    assert_eq!(long, run(&mut bare(&["cluster", "help", "create"])).exits(0).stdout);
    assert!(long.contains("--password-file <FILE>\n"), "{long}");
    let short = run(&mut bare(&["cluster", "create", "-h"])).exits(0).stdout;
    assert!(short.contains("--nodes <N> ") && !short.contains("--password-file <FILE>"), "{short}");
    let top = run(&mut bare(&["help"])).exits(0).stdout;
    assert!(top.contains("Exit status:\n  0    success"), "{top}");
    assert_eq!(top, run(&mut bare(&["--help"])).exits(0).stdout);
}

#[test]
fn noun_without_a_verb_lists_its_verbs() {
    for words in [&[][..], &["cluster"], &["node", "pool"]] {
        run(&mut bare(words)).exits(2).says("Commands:\n").says("Print help (see more with '--help')");
    }
}

#[test]
fn misspelled_words_get_a_suggestion() {
    for (line, tip) in [
        ("clsuter list", "'cluster'"),
        ("cluster lst", "'list'"),
        ("node netwrk list", "'network'"),
        ("node pool atach", "'attach'"),
        ("help clsuter", "'cluster'"),
        ("help node pool atach", "'attach'"),
        ("deploy demo", "a noun comes before a verb: 'cluster deploy'"),
        ("list", "'cluster list', "),
        ("cluster list --ouput json", "'--output'"),
        ("cluster create x --nodes 1 --netmsk 255.0.0.0", "'--netmask'"),
        ("cluster list -o jsn", "'json'"),
        ("cluster resize x --instance-type smal", "'small'"),
        ("node network set n --cluster c dta x", "'data'"),
    ] {
        let words: Vec<&str> = line.split(' ').collect();
        run(&mut bare(&words)).exits(2).says("tip: ").says(tip).says("'--help'");
    }
}
