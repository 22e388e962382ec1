//! A cluster file written anew from what was read: without comments and placeholders.

use std::path::{Component, Path, PathBuf};

use serde_json::{Map, Value, json};

use super::document::{YamlNode, YamlValue};

/// The content of a file whose relative paths start at `from`, as a file that is in the folder `to`.
pub(crate) fn normalized(document: &YamlNode, from: &Path, to: &Path) -> Value {
    let mut file = value(document);
    let move_to = |password: Option<&mut Value>| {
        if let Some(path) = password.and_then(|password| password.get_mut("file"))
            && let Some(text) = path.as_str()
        {
            *path = json!(moved(Path::new(text), from, to).to_string_lossy());
        }
    };
    move_to(file.pointer_mut("/vcenter/password"));
    move_to(file.pointer_mut("/cluster/ontap_admin_password"));
    for host in file.get_mut("hosts").and_then(Value::as_array_mut).into_iter().flatten() {
        move_to(host.get_mut("password"));
    }
    file
}

/// A value as JSON. Scalars that are not numbers as JSON writes them stay text: 9.10 is a version.
fn value(node: &YamlNode) -> Value {
    match &node.value {
        YamlValue::Null => Value::Null,
        YamlValue::Scalar { text, plain: false } => json!(text),
        YamlValue::Scalar { text, plain: true } => match (text.to_ascii_lowercase().as_str(), text.parse::<i64>()) {
            ("true", _) => json!(true),
            ("false", _) => json!(false),
            (_, Ok(number)) if number.to_string() == *text => json!(number),
            _ => json!(text),
        },
        YamlValue::List(list) => list.iter().map(value).collect(),
        YamlValue::Map(entries) => {
            let entries = entries.iter().map(|(key, _, inner)| (key.clone(), value(inner)));
            Value::Object(entries.collect::<Map<String, Value>>())
        }
    }
}

/// A path that is relative to the folder `from`, for a file in the folder `to`.
fn moved(path: &Path, from: &Path, to: &Path) -> PathBuf {
    let folder = |path: &Path| {
        let path = if path.as_os_str().is_empty() { Path::new(".") } else { path };
        path.canonicalize().or_else(|_| std::path::absolute(path)).unwrap_or_else(|_| path.to_owned())
    };
    let (from, to) = (folder(from), folder(to));
    if path.is_absolute() || from == to {
        return path.to_owned();
    }
    let (from, to): (Vec<Component<'_>>, Vec<Component<'_>>) = (from.components().collect(), to.components().collect());
    let common = from.iter().zip(&to).take_while(|(a, b)| a == b).count();
    // Folders on different drives of Windows have nothing in common.
    let up = if common == 0 { 0 } else { to.len() - common };
    let down = if common == 0 { &from[..] } else { &from[common..] };
    let parents = std::iter::repeat_n(Component::ParentDir, up);
    parents.chain(down.iter().copied()).chain(path.components()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::apply::file::document::parse;
    use proptest::prelude::*;

    /// What the reader of cluster files sees of a document: the text of scalars, and whether they are booleans.
    fn seen(node: &YamlNode) -> String {
        match &node.value {
            YamlValue::Null => "null".to_owned(),
            YamlValue::Scalar { text, plain } => {
                let text = if *plain { text.clone() } else { format!("'{text}'") };
                match text.to_ascii_lowercase().as_str() {
                    "true" | "false" => text.to_ascii_lowercase(),
                    _ => format!("{:?}", text.trim_matches('\'')),
                }
            }
            YamlValue::List(list) => format!("{:?}", list.iter().map(seen).collect::<Vec<_>>()),
            YamlValue::Map(entries) => {
                format!("{:?}", entries.iter().map(|(key, _, inner)| (key, seen(inner))).collect::<Vec<_>>())
            }
        }
    }

    #[test]
    fn values_are_written_as_they_are_read() {
        let text =
            "a: 9.10\nb: 007\nc: 7\nd: True\ne: 'true'\nf:\ng: ''\nh: [-1, +1, 1e3, 0x1]\nz: no\ny: {b: 1, a: 2}\n";
        let file = normalized(&parse(text).unwrap(), Path::new(""), Path::new(""));
        assert_eq!(
            file.to_string(),
            r#"{"a":"9.10","b":"007","c":7,"d":true,"e":"true","f":null,"g":"","h":[-1,"+1","1e3","0x1"],"z":"no","y":{"b":1,"a":2}}"#
        );
    }

    #[test]
    fn relative_paths_of_passwords_lead_to_the_same_files() {
        let root = tempfile::tempdir().unwrap();
        let (from, to) = (root.path().join("fleet/a"), root.path().join("out"));
        std::fs::create_dir_all(&from).unwrap();
        std::fs::create_dir_all(&to).unwrap();
        let text = "vcenter: {password: {file: vc}}\nhosts: [{password: {file: ../b/h}}, {password: {env: X}}, 1]\n\
                    cluster: {ontap_admin_password: {file: /etc/p}}\n";
        let document = parse(text).unwrap();
        let file = normalized(&document, &from, &to);
        let at = |file: &Value, pointer: &str| file.pointer(pointer).unwrap().as_str().unwrap().replace('\\', "/");
        assert_eq!(at(&file, "/vcenter/password/file"), "../fleet/a/vc");
        assert_eq!(at(&file, "/hosts/0/password/file"), "../fleet/a/../b/h");
        assert_eq!(at(&file, "/cluster/ontap_admin_password/file"), "/etc/p");
        assert_eq!(at(&normalized(&document, &from, &from), "/vcenter/password/file"), "vc");
    }
    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn normalized_document_is_read_as_the_document(
            scalars in prop::collection::vec("[-+.0-9a-fx_]{1,6}|true|False|null|~|no|'[^'\\\\]{0,9}'|[0-9]{1,22}", 3),
        ) {
            let [a, b, c] = scalars.as_slice() else { panic!() };
            let Ok(document) = parse(&format!("a: {a}\nb:\n- {b}\n- {{ c: {c} }}\n")) else { return Ok(()) };
            let file = normalized(&document, Path::new(""), Path::new(""));
            for text in [crate::output::yaml::document(&file).unwrap(), file.to_string()] {
                prop_assert_eq!(seen(&parse(&text).unwrap()), seen(&document), "{}", text);
            }
        }
    }
}
