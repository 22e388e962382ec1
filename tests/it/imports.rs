//! Imports between the files of the simulator.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use crate::source_tree::rust_files;

/// The paths that a `use` declaration imports: `a::{b, c::D}` imports `a::b` and `a::c::D`.
fn expand(declaration: &str) -> Vec<String> {
    let Some((prefix, rest)) = declaration.split_once('{') else { return vec![declaration.trim().to_owned()] };
    let inner = &rest[..rest.rfind('}').unwrap()];
    let (mut depth, mut parts) = (0, vec![String::new()]);
    for c in inner.chars() {
        match c {
            '{' => depth += 1,
            '}' => depth -= 1,
            ',' if depth == 0 => {
                parts.push(String::new());
                continue;
            }
            _ => {}
        }
        parts.last_mut().unwrap().push(c);
    }
    let parts = parts.iter().filter(|part| !part.trim().is_empty());
    parts.flat_map(|part| expand(part.trim()).into_iter().map(|path| format!("{}{path}", prefix.trim()))).collect()
}

/// The modules that a file imports. `module` is its own path, `modules` are all.
fn imports(module: &str, text: &str, modules: &BTreeSet<String>) -> BTreeSet<String> {
    let declaration = regex::Regex::new(r"(?ms)^(?:pub(?:\([a-z]+\))? )?use (.*?);").unwrap();
    let declarations = declaration.captures_iter(text).map(|captures| captures[1].replace('\n', " "));
    let resolve = |path: String| -> Option<String> {
        let path = match path.strip_prefix("crate::") {
            Some(path) => path.to_owned(),
            None => format!("{module}::{}", path.trim_start_matches("self::")),
        };
        assert!(!path.contains("super::"), "{module} imports {path}: write crate::");
        let mut prefix = path.as_str();
        while !modules.contains(prefix) {
            prefix = prefix.rsplit_once("::")?.0;
        }
        Some(prefix.to_owned())
    };
    let found = declarations.flat_map(|declaration| expand(&declaration)).filter_map(resolve);
    found.filter(|other| other != module).collect()
}

/// Modules that import each other in a cycle, if there are any.
fn cycle(graph: &BTreeMap<String, BTreeSet<String>>) -> Option<Vec<String>> {
    let mut left: BTreeMap<&String, BTreeSet<&String>> = graph.iter().map(|(k, v)| (k, v.iter().collect())).collect();
    while let Some(leaf) = left.iter().find(|(_, imports)| imports.is_empty()).map(|(module, _)| *module) {
        left.remove(leaf);
        for imports in left.values_mut() {
            imports.remove(leaf);
        }
    }
    let mut path = vec![(*left.keys().next()?).clone()];
    loop {
        let next = (*left[path.last().unwrap()].iter().next().unwrap()).clone();
        path.push(next.clone());
        if let Some(start) = path.iter().position(|module| *module == next).filter(|at| at + 1 < path.len()) {
            return Some(path.split_off(start));
        }
    }
}

#[test]
fn simulator_files_have_no_import_cycle() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/simulator");
    let texts: BTreeMap<String, String> = rust_files("src/simulator")
        .into_iter()
        .filter(|file| !file.to_string_lossy().ends_with("_tests.rs"))
        .map(|file| {
            let text = fs::read_to_string(folder.join(&file)).unwrap();
            let file = file.with_extension("").to_string_lossy().replace(['/', '\\'], "::");
            let module = format!("simulator::{file}");
            (module.trim_end_matches("::mod").to_owned(), text)
        })
        .collect();
    let modules: BTreeSet<String> = texts.keys().cloned().collect();
    let graph: BTreeMap<_, _> = texts.iter().map(|(m, text)| (m.clone(), imports(m, text, &modules))).collect();
    assert!(graph["simulator::router"].contains("simulator::resources::pools"), "{graph:#?}");
    assert_eq!(cycle(&graph), None);
}

#[test]
fn import_cycle_is_found() {
    let graph = |edges: &[(&str, &[&str])]| {
        edges.iter().map(|(from, to)| ((*from).to_owned(), to.iter().map(|t| (*t).to_owned()).collect())).collect()
    };
    assert_eq!(cycle(&graph(&[("a", &["b", "c"]), ("b", &["c"]), ("c", &[])])), None);
    let found = cycle(&graph(&[("a", &["b"]), ("b", &["c"]), ("c", &["b"])])).unwrap();
    assert_eq!(found.len(), 3, "{found:?}");
    let declaration = "crate::simulator::{a::{B, c::D}, e}";
    assert_eq!(expand(declaration), ["crate::simulator::a::B", "crate::simulator::a::c::D", "crate::simulator::e"]);
}
