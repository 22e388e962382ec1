//! Finds the cluster files in a folder.

use std::path::{Path, PathBuf};

use walkdir::{DirEntry, WalkDir};

/// The extensions of cluster files.
const EXTENSIONS: [&str; 3] = ["yaml", "yml", "json"];

/// The files that a path stands for: those of a folder sorted by name, with its subfolders if it is `recursive`. Hidden
/// files and folders are left out.
///
/// # Errors
/// Why a folder cannot be read, or that it has no cluster file.
pub(crate) fn files(path: &Path, recursive: bool) -> Result<Vec<PathBuf>, String> {
    if !path.is_dir() {
        return Ok(vec![path.to_owned()]);
    }
    let walk = WalkDir::new(path).follow_links(true).sort_by_file_name().min_depth(1);
    let walk = if recursive { walk } else { walk.max_depth(1) };
    let visible = |entry: &DirEntry| entry.depth() == 0 || !entry.file_name().as_encoded_bytes().starts_with(b".");
    let mut files = Vec::new();
    let mut has_folders = false;
    for entry in walk.into_iter().filter_entry(visible) {
        match entry {
            Ok(entry) => {
                has_folders |= entry.file_type().is_dir();
                if entry.file_type().is_file() && is_cluster_file(entry.path()) {
                    files.push(entry.into_path());
                }
            }
            // A link to a folder above it.
            Err(error) if error.loop_ancestor().is_some() => {}
            Err(error) => return Err(error.to_string()),
        }
    }
    if files.is_empty() {
        let advice = if has_folders && !recursive { "; -R looks into its subfolders too" } else { "" };
        return Err(format!("no *.yaml, *.yml or *.json file in {}{advice}", path.display()));
    }
    Ok(files)
}

fn is_cluster_file(path: &Path) -> bool {
    let extension = path.extension().and_then(|extension| extension.to_str()).unwrap_or_default();
    EXTENSIONS.iter().any(|known| extension.eq_ignore_ascii_case(known))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    #[test]
    fn folder_stands_for_its_files_by_name() {
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        fs::create_dir_all(at("sub/.git")).unwrap();
        for name in ["b.yaml", "a.JSON", "c.yml", ".hidden.yaml", "notes.txt", "sub/d.yaml", "sub/.git/e.yaml"] {
            fs::write(at(name), "").unwrap();
        }
        let names = |recursive| -> Vec<String> {
            let files = files(folder.path(), recursive).unwrap();
            let name = |file: PathBuf| file.strip_prefix(folder.path()).unwrap().to_string_lossy().replace('\\', "/");
            files.into_iter().map(name).collect()
        };
        assert_eq!(names(false), ["a.JSON", "b.yaml", "c.yml"]);
        assert_eq!(names(true), ["a.JSON", "b.yaml", "c.yml", "sub/d.yaml"]);
        assert_eq!(files(&at("notes.txt"), false).unwrap(), [at("notes.txt")]);
    }

    #[test]
    fn folder_without_files_says_what_was_looked_for() {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("sub")).unwrap();
        let why = files(folder.path(), false).unwrap_err();
        assert!(why.starts_with("no *.yaml, *.yml or *.json file in ") && why.contains("-R"), "{why}");
        assert!(!files(folder.path(), true).unwrap_err().contains("-R"));
    }

    #[cfg(unix)]
    #[test]
    fn link_to_a_folder_above_is_not_followed_for_ever() {
        let folder = tempfile::tempdir().unwrap();
        let sub = folder.path().join("sub");
        fs::create_dir(&sub).unwrap();
        fs::write(sub.join("a.yaml"), "").unwrap();
        std::os::unix::fs::symlink(folder.path(), sub.join("up")).unwrap();
        assert_eq!(files(folder.path(), true).unwrap(), [sub.join("a.yaml")]);
    }
}
