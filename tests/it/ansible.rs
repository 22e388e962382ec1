//! The Ansible collection agrees with the crate. `ansible_collections/deploy_cli/ontap_select/tests/run.sh` tests what it
//! does.

use std::fs;
use std::path::Path;

use crate::cluster_file::KEYS;

fn read(path: &str) -> String {
    let collection = Path::new(env!("CARGO_MANIFEST_DIR")).join("ansible_collections/deploy_cli/ontap_select");
    fs::read_to_string(collection.join(path)).unwrap()
}

#[test]
fn version_is_that_of_the_crate() {
    let line = format!("version: {}", env!("CARGO_PKG_VERSION"));
    assert!(read("galaxy.yml").lines().any(|l| l == line), "galaxy.yml has not {line}");
    let heading = format!("## {}", env!("CARGO_PKG_VERSION"));
    assert!(read("CHANGELOG.md").lines().any(|l| l == heading), "CHANGELOG.md has not {heading}");
}

#[test]
fn definition_has_the_keys_of_the_cluster_file() {
    let (spec, documentation) = (read("plugins/module_utils/definition.py"), read("plugins/modules/cluster.py"));
    // The module has an option for the server. The next three are the forms of a password, which are passed on unchanged.
    let keys = KEYS.split('|').filter(|key| !["server", "env", "file", "command", "x"].contains(key));
    let missing: Vec<&str> = keys
        .filter(|key| {
            let option = spec.contains(&format!(" {key}=dict(")) && documentation.contains(&format!(" {key}:\n"));
            let alias = spec.contains(&format!("aliases=[\"{key}\"]"));
            !option && !alias
        })
        .collect();
    assert_eq!(missing, [""; 0]);
}
