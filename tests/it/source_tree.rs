//! Rules for the source files.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// All `.rs` files in a folder of the project, as paths relative to it.
pub fn rust_files(folder: &str) -> Vec<PathBuf> {
    fn visit(folder: &Path, files: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                visit(&path, files);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                files.push(path);
            }
        }
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let mut files = Vec::new();
    visit(&root, &mut files);
    files.sort();
    files.into_iter().map(|path| path.strip_prefix(&root).unwrap().to_owned()).collect()
}

/// The names in the lines `mod NAME;` of a file.
fn declared_modules(text: &str) -> BTreeSet<&str> {
    text.lines().filter_map(|line| line.trim_start_matches("pub ").strip_prefix("mod ")?.strip_suffix(';')).collect()
}

/// A file without a `mod` declaration is not compiled, so its tests would not run.
#[test]
fn every_test_file_is_declared_as_a_module() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it");
    for file in rust_files("tests/it") {
        if file == Path::new("main.rs") {
            continue;
        }
        let module = if file.ends_with("mod.rs") { file.parent().unwrap() } else { &file };
        let parent = module.parent().unwrap();
        let parent = parent.join(if parent == Path::new("") { "main.rs" } else { "mod.rs" });
        let name = module.file_stem().unwrap().to_str().unwrap();
        let text = fs::read_to_string(folder.join(&parent)).unwrap();
        assert!(declared_modules(&text).contains(name), "add `mod {name};` to tests/it/{}", parent.display());
    }
}

/// The maximum number of lines of a source file.
const MAX_LINES: usize = 400;

#[test]
fn source_files_have_at_most_400_lines() {
    for folder in ["src", "tests/it"] {
        let lines = |path: &PathBuf| {
            let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder).join(path);
            fs::read_to_string(path).unwrap().lines().count()
        };
        let longer: Vec<PathBuf> = rust_files(folder).into_iter().filter(|path| lines(path) > MAX_LINES).collect();
        assert_eq!(longer, Vec::<PathBuf>::new(), "files in {folder} with more than {MAX_LINES} lines");
    }
}
