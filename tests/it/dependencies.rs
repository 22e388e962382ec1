//! docs/dependencies.md lists the direct dependencies.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use regex::Regex;
use toml_edit::{DocumentMut, Item};

fn read(path: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap()
}

/// The names in `[dependencies]` and `[dev-dependencies]`, also those for certain targets.
fn direct_dependencies(manifest: &DocumentMut) -> BTreeSet<String> {
    fn names(table: &Item) -> impl Iterator<Item = String> {
        let tables = ["dependencies", "dev-dependencies"].into_iter().filter_map(|key| table.get(key)?.as_table());
        tables.flat_map(|dependencies| dependencies.iter().map(|(name, _)| name.to_owned()))
    }
    let targets = manifest["target"].as_table().unwrap().iter().map(|(_, target)| target);
    targets.chain([manifest.as_item()]).flat_map(names).collect()
}

/// The crates in the first column of the tables.
fn crates(page: &str) -> Vec<String> {
    let code = Regex::new("`([^`]+)`").unwrap();
    let cells = page.lines().filter_map(|line| line.strip_prefix("| ")?.split(" |").next());
    cells.flat_map(|cell| code.captures_iter(cell)).map(|found| found[1].to_owned()).collect()
}

#[test]
fn page_lists_the_direct_dependencies() {
    let manifest: DocumentMut = read("Cargo.toml").parse().unwrap();
    let listed = crates(&read("docs/dependencies.md"));
    let names: BTreeSet<String> = listed.iter().cloned().collect();
    assert_eq!(names.len(), listed.len(), "a crate is listed twice");
    assert_eq!(names, direct_dependencies(&manifest), "left: docs/dependencies.md; right: Cargo.toml");
}

/// The crates in the first column of the tables in a section of the page.
fn section(page: &str, heading: &str) -> BTreeSet<String> {
    let (_, section) = page.split_once(&format!("## {heading}\n")).unwrap();
    crates(section.split("\n## ").next().unwrap()).into_iter().collect()
}

#[test]
fn crates_of_the_simulator_are_optional() {
    let manifest: DocumentMut = read("Cargo.toml").parse().unwrap();
    let enabled = manifest["features"]["simulator"].as_array().unwrap().iter();
    let optional: BTreeSet<String> =
        enabled.filter_map(|name| Some(name.as_str()?.strip_prefix("dep:")?.to_owned())).collect();
    assert_eq!(section(&read("docs/dependencies.md"), "The simulator"), optional);
}
