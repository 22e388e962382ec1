//! `completions/` and `man/` are generated from the command tree. To update them:
//! `DEPLOY_CLI_WRITE=1 cargo test --test it -- generated reference docs`.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;

use clap::{CommandFactory, ValueEnum};
use clap_complete::Shell;
use clap_mangen::Man;
use clap_mangen::roff::{Roff, bold, roman};
use deploy_cli::cli::Cli;
use deploy_cli::commands::completion;
use deploy_cli::{exit, help};

/// The date in the footer of the pages. Update it for each release.
const DATE: &str = "2026-11-23";

/// Compares a folder with its expected files, or updates it.
fn check(folder: &str, wanted: &BTreeMap<String, String>) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    if std::env::var_os("DEPLOY_CLI_WRITE").is_some() {
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).unwrap();
        for (name, text) in wanted {
            fs::write(folder.join(name), text).unwrap();
        }
        return;
    }
    let read = |entry: std::io::Result<fs::DirEntry>| {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        (name, fs::read_to_string(path).unwrap())
    };
    let found: BTreeMap<String, String> = fs::read_dir(&folder).unwrap().map(read).collect();
    let names = |files: &BTreeMap<String, String>| files.keys().cloned().collect::<Vec<_>>();
    let how = "update it: DEPLOY_CLI_WRITE=1 cargo test --test it -- generated reference docs";
    assert_eq!(names(&found), names(wanted), "{} is stale; {how}", folder.display());
    for (name, text) in wanted {
        assert!(found[name] == *text, "{} is stale; {how}", folder.join(name).display());
    }
}

#[test]
fn completions_are_up_to_date() {
    let files = Shell::value_variants().iter().map(|shell| {
        let name = match shell {
            Shell::Zsh => "_deploy-cli".to_owned(),
            Shell::PowerShell => "deploy-cli.ps1".to_owned(),
            other => format!("deploy-cli.{other}"),
        };
        (name, completion::script(*shell, &mut Cli::command()))
    });
    check("completions", &files.collect());
}

#[test]
fn man_pages_are_up_to_date() {
    check("man", &pages());
}

#[test]
fn man_pages_are_well_formed() {
    let mandoc: &[&str] = &["-T", "lint", "-W", "warning"];
    let groff: &[&str] = &["--warnings", "--encoding=UTF-8", "--troff-device=utf8", "--ditroff", "--local-file"];
    for (program, args) in [("mandoc", mandoc), ("man", groff)] {
        for (name, text) in pages() {
            let folder = tempfile::tempdir().unwrap();
            let page = folder.path().join(&name);
            fs::write(&page, text).unwrap();
            let Ok(output) = Command::new(program).args(args).arg(&page).env("LC_ALL", "C.UTF-8").output() else {
                eprintln!("skipped: {program} is not installed");
                break;
            };
            // mandoc reports on stdout, where man prints the page.
            let messages = [output.stderr, if program == "mandoc" { output.stdout } else { Vec::new() }].concat();
            assert_eq!(String::from_utf8_lossy(&messages), "", "{program} {name}");
        }
    }
}

/// The page of each command, by file name.
fn pages() -> BTreeMap<String, String> {
    let mut root = Cli::command().disable_help_subcommand(true);
    let about = root.get_about().unwrap().to_string();
    let more = root.get_after_long_help().unwrap().to_string();
    root = root.long_about(format!("{about}.\n\n{more}"));
    root.build();
    let mut pages = BTreeMap::new();
    walk(&root, &["deploy-cli"], &mut pages);
    pages
}

fn walk(command: &clap::Command, words: &[&str], pages: &mut BTreeMap<String, String>) {
    pages.insert(format!("{}.1", words.join("-")), page(command, words));
    for sub in command.get_subcommands().filter(|sub| !sub.is_hide_set()) {
        walk(sub, &[words, &[sub.get_name()]].concat(), pages);
    }
}

fn page(command: &clap::Command, words: &[&str]) -> String {
    let usage = command.clone().render_usage().to_string();
    let command = command.clone().override_usage(usage.trim_start_matches("Usage: ").to_owned());
    let examples = help::examples(&command);
    let has_verbs = command.has_subcommands();
    let man = Man::new(command.subcommand_help_heading("COMMANDS"));

    let mut bytes = Vec::new();
    man.render_name_section(&mut bytes).unwrap();
    man.render_synopsis_section(&mut bytes).unwrap();
    man.render_description_section(&mut bytes).unwrap();
    if has_verbs {
        man.render_subcommands_section(&mut bytes).unwrap();
    }
    man.render_options_section(&mut bytes).unwrap();
    let mut rest = Roff::new();
    if !examples.is_empty() {
        rest.control("SH", ["EXAMPLES"]);
        for (n, example) in examples.iter().enumerate() {
            if n > 0 {
                rest.control("PP", []);
            }
            rest.control("EX", []);
            for line in help::wrap_example(example).lines() {
                rest.text([roman(line)]);
            }
            rest.control("EE", []);
        }
    }
    let above: Vec<String> = (1..words.len()).map(|n| format!("{}(1)", words[..n].join("-"))).collect();
    if above.is_empty() {
        rest.control("SH", ["EXIT STATUS"]);
        for (status, meaning) in exit::STATUSES {
            rest.control("TP", []);
            rest.text([bold(*status)]);
            rest.text([roman(*meaning)]);
        }
    } else {
        rest.control("SH", ["SEE ALSO"]);
        rest.text([roman(above.join(", "))]);
    }
    rest.to_writer(&mut bytes).unwrap();

    let text = String::from_utf8(bytes).unwrap();
    // Each section repeats the definition of the apostrophe, and adds empty lines between breaks.
    let (definition, _) = text.split_once(".SH").unwrap();
    let body = text.replace(definition, "").replace(".br\n\n.br\n", ".br\n");
    // .nh and .ad l: without them, variables and flags are hyphenated and cannot be copied.
    let (title, version) = (words.join("-").to_uppercase(), env!("CARGO_PKG_VERSION"));
    format!(
        "{definition}.TH \"{title}\" \"1\" \"{DATE}\" \"deploy-cli {version}\" \"User Commands\"\n.nh\n.ad l\n{body}"
    )
}
