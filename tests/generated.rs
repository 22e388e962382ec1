//! `completions/` and `man/` hold what the command tree says. To write them anew: `DEPLOY_CLI_WRITE=1 cargo test --test generated`.
#![allow(clippy::unwrap_used, clippy::panic)]

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use clap::{CommandFactory, ValueEnum};
use clap_complete::Shell;
use deploy_cli::cli::Cli;
use deploy_cli::commands::completion;

/// Compares a folder with what it should hold, or makes it so.
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
    let how = "write it anew: DEPLOY_CLI_WRITE=1 cargo test --test generated";
    assert_eq!(names(&found), names(wanted), "{} is stale; {how}", folder.display());
    for (name, text) in wanted {
        assert!(found[name] == *text, "{} is stale; {how}", folder.join(name).display());
    }
}

#[test]
fn completions_are_fresh() {
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
fn man_pages_are_fresh() {
    let folder = tempfile::tempdir().unwrap();
    clap_mangen::generate_to(Cli::command().disable_help_subcommand(true), folder.path()).unwrap();
    let files = fs::read_dir(folder.path()).unwrap().map(|entry| {
        let path = entry.unwrap().path();
        (path.file_name().unwrap().to_str().unwrap().to_owned(), fs::read_to_string(path).unwrap())
    });
    check("man", &files.collect());
}
