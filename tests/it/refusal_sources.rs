//! Every refusal of the simulator says in a comment which source proves it.

use std::fs;
use std::path::Path;

use crate::source_tree::rust_files;

/// What the parentheses of a comment such as `// 400 (D S)` start with: a source, or why none is needed.
const SOURCES: [&str; 8] = ["D", "S", "R", "C", "impossible", "strict", "quirk", "the callers"];

/// Whether a comment has an HTTP status from 400 on, and the source of the refusal in parentheses.
fn has_source(line: &str) -> bool {
    let Some((_, comment)) = line.split_once("// ").or_else(|| line.split_once("/// ")) else { return false };
    let Some((status, rest)) = comment.split_once(" (") else { return false };
    status.parse::<u16>().is_ok_and(|status| status >= 400) && SOURCES.iter().any(|source| rest.starts_with(source))
}

#[test]
fn every_refusal_has_its_source() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/simulator");
    let mut refusals = 0;
    for file in rust_files("src/simulator").iter().filter(|file| !file.ends_with("refusal.rs")) {
        let text = fs::read_to_string(folder.join(file)).unwrap();
        let lines: Vec<&str> = text.lines().collect();
        for (n, line) in lines.iter().enumerate() {
            let refuses = ["Refusal::invalid(", "Refusal::conflict(", "Refusal::media_type(", ".wrong("];
            if !refuses.iter().any(|call| line.contains(call)) {
                continue;
            }
            refusals += 1;
            let is_sourced = lines[n.saturating_sub(4)..n].iter().any(|line| has_source(line));
            assert!(is_sourced, "src/simulator/{}:{}: which source proves this?", file.display(), n + 1);
        }
    }
    assert!(refusals > 40, "{refusals}");
}

/// The other refusals are the same wherever they are made, so their constructors say it.
#[test]
fn every_status_of_a_refusal_has_its_source() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/simulator/refusal.rs");
    let text = fs::read_to_string(path).unwrap();
    let lines: Vec<&str> = text.lines().collect();
    let constructors =
        lines.iter().enumerate().filter(|(_, line)| line.contains("pub(crate) fn ") && line.contains("-> Self"));
    let mut count = 0;
    for (n, line) in constructors.filter(|(_, line)| !line.contains(" fn fault(")) {
        assert!(has_source(lines[n - 1]), "refusal.rs:{}: {line}", n + 1);
        count += 1;
    }
    assert!(count >= 8, "{count}");
}

/// Statuses of refusals are only in `refusal.rs`, so that none escapes the tests above.
#[test]
fn refusals_are_made_in_one_place() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/simulator");
    for file in rust_files("src/simulator").iter().filter(|file| !file.ends_with("refusal.rs")) {
        let text = fs::read_to_string(folder.join(file)).unwrap();
        for refusal in ["BAD_REQUEST", "FORBIDDEN", "NOT_FOUND", "METHOD_NOT", "CONFLICT", "PRECONDITION", "LOCKED"] {
            assert!(!text.contains(&format!("StatusCode::{refusal}")), "{refusal} in {}", file.display());
        }
    }
}
