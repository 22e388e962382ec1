//! The output of `-h` and `--help`.

use crate::support::{World, bare, run};
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
        ("list clusters", "a noun comes before a verb: 'cluster list'"),
        ("get clusters", "a noun comes before a verb: 'cluster list'"),
        ("describe cluster demo", "a noun comes before a verb: 'cluster show'"),
        ("rm host esx-01", "a noun comes before a verb: 'host delete'"),
        ("cluster start demo", "did you mean 'cluster online'?"),
        ("cluster stop demo", "did you mean 'cluster offline'?"),
        ("clusters add demo", "did you mean 'cluster create'?"),
        ("cluster edit demo", "did you mean 'cluster modify'?"),
        ("cluster update demo", "did you mean 'cluster modify'?"),
        ("cluster status", "did you mean 'cluster show'?"),
        ("cluster plan", "did you mean 'cluster apply'?"),
        ("host create esx-01", "did you mean 'host register'?"),
        ("credential create vc", "did you mean 'credential add'?"),
        ("license edit x", "did you mean 'license update'?"),
        ("network-check run", "did you mean 'network-check start'?"),
        ("job watch 7", "did you mean 'job wait'?"),
        ("event tail", "did you mean 'event list'?"),
        ("profile switch lab", "did you mean 'profile use'?"),
        ("node pool rm demo-01 p", "did you mean 'node pool detach'?"),
        ("node network edit demo-01", "did you mean 'node network set'?"),
        ("start", "a noun comes before a verb: 'cluster online', 'network-check start'"),
        ("logs", "did you mean 'event'?"),
        ("auth login", "did you mean 'login'?"),
        ("help cluster stop", "did you mean 'cluster offline'?"),
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

#[test]
fn a_tip_by_meaning_has_no_second_one_by_letters() {
    for (line, wrong) in [("cluster stop", "'list'"), ("cluster scale demo", "similar"), ("host make", "similar")] {
        let words: Vec<&str> = line.split(' ').collect();
        let said = run(&mut bare(&words)).exits(2).says("did you mean").stderr;
        assert!(!said.contains(wrong) && said.matches("tip: ").count() == 1, "{said}");
    }
}

#[test]
fn commands_have_the_names_that_people_know_from_other_tools() {
    let root = Cli::command();
    walk(&root, &[], &mut |command, words| {
        let aliases: Vec<&str> = command.get_all_aliases().collect();
        for (name, wanted) in
            [("show", &["get", "describe"][..]), ("list", &["ls"]), ("delete", &["rm", "remove"]), ("create", &["new"])]
        {
            assert!(command.get_name() != name || aliases == wanted, "{words:?}: {aliases:?}");
        }
        let is_resource = command.find_subcommand("list").is_some() || words == ["node", "disk"];
        let plural = format!("{}s", command.get_name());
        assert!(!is_resource || aliases == [plural.as_str()], "{words:?}: {aliases:?}");
    });
}

#[test]
fn version_is_a_command_and_a_flag() {
    let version = format!("deploy-cli {}\n", env!("CARGO_PKG_VERSION"));
    for words in [["version"], ["--version"], ["-V"]] {
        assert_eq!(run(&mut bare(&words)).exits(0).stdout, version, "{words:?}");
    }
}

#[test]
fn an_alias_does_what_the_command_does() {
    let world = World::new();
    world.created(1);
    let shown = world.ok("cluster show demo").stdout;
    for line in ["cluster describe demo", "clusters get demo", "cluster get demo"] {
        assert_eq!(world.ok(line).stdout, shown, "{line}");
    }
    assert_eq!(world.ok("clusters ls").stdout, world.ok("cluster list").stdout);
    world.ok("clusters new other --nodes 1");
    world.ok("cluster remove other --yes");
}
