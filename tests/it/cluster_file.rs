//! The reader of cluster files: it does not panic, and reports the same problems for JSON and YAML.

use deploy_cli::apply::file::read::{InvalidFile, read};
use proptest::prelude::*;
use serde_json::{Map, Value, json};

/// The keys of a cluster file, so that arbitrary values occur where the reader looks for them.
pub const KEYS: &str = "server|hosts|vcenter|cluster|nodes|name|type|username|user|password|mgmt_server|hostname|ip|netmask|\
                    gateway|ontap_image_version|dns_info|domains|dns_ips|ntp_servers|ontap_admin_password|host_name|instance_type|\
                    serial_number|license|is_storage_efficiency_enabled|passthrough_disks|networks|storage|purpose|vlan|\
                    vlan_id|pools|disks|disk|capacity|env|file|command|x";

/// Any JSON, with keys and values that occur in cluster files.
fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        any::<String>().prop_map(Value::from),
        "ESX|KVM|small|mgmt|data|internal|10\\.0\\.0\\.[0-9]|255\\.255\\.255\\.0|2TB|demo|node-1".prop_map(Value::from),
    ];
    leaf.prop_recursive(5, 64, 6, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::vec((KEYS, inner), 0..8).prop_map(|entries| Value::Object(entries.into_iter().collect())),
        ]
    })
}

/// A line that could occur in a YAML file.
fn line() -> impl Strategy<Value = String> {
    (" {0,6}(- )?", KEYS, "[a-z0-9.{}&*\\[\\]\"]{0,6}")
        .prop_map(|(indent, key, value)| format!("{indent}{key}: {value}"))
}

/// A file without problems.
fn valid() -> Value {
    let node = |n: u8| {
        let network = |purpose: &str| json!({"purpose": purpose, "name": format!("net-{purpose}"), "vlan": 7});
        json!({
            "name": format!("node-{n}"), "ip": format!("10.0.0.1{n}"), "host_name": format!("esx-{n}"),
            "instance_type": "small", "networks": [network("mgmt"), network("data"), network("internal")],
            "storage": {"pools": [{"name": "p", "capacity": "2TB"}], "disks": ["sda"]},
        })
    };
    json!({
        "vcenter": {"hostname": "vc", "username": "u", "password": {"env": "P"}},
        "hosts": [{"name": "esx-1", "type": "ESX", "mgmt_server": "vc"}, {"name": "esx-2", "type": "ESX", "mgmt_server": "vc"}],
        "cluster": {
            "name": "demo", "ip": "10.0.0.10", "netmask": "255.255.255.0", "gateway": "10.0.0.1",
            "dns_info": {"domains": ["example.com"], "dns_ips": ["10.0.0.2"]}, "ontap_admin_password": "x",
        },
        "nodes": [node(1), node(2)],
    })
}

/// Replaces the `at`th value of a document, in document order, by `other`.
fn replace_nth(value: &mut Value, at: &mut usize, other: &Value) {
    if *at == 0 {
        *value = other.clone();
        *at = usize::MAX;
        return;
    }
    *at = at.saturating_sub(1);
    match value {
        Value::Object(map) => map.values_mut().for_each(|inner| replace_nth(inner, at, other)),
        Value::Array(list) => list.iter_mut().for_each(|inner| replace_nth(inner, at, other)),
        _ => {}
    }
}

/// The problems and warnings of a file, without their locations.
fn problems(text: &str) -> Vec<String> {
    let found = match read(text) {
        Ok(reading) => reading.warnings,
        Err(InvalidFile { problems, warnings }) => [problems, warnings].concat(),
    };
    let mut all: Vec<String> =
        found.into_iter().map(|problem| format!("{}: {}", problem.path, problem.message)).collect();
    all.sort();
    all
}

fn yaml(value: &Value) -> String {
    serde_saphyr::to_string(value).unwrap()
}

#[test]
fn valid_file_is_accepted_as_json_and_yaml() {
    let file = valid();
    assert!(read(&file.to_string()).unwrap().warnings.is_empty());
    assert!(read(&yaml(&file)).unwrap().warnings.is_empty());
}

#[test]
fn problems_and_debug_output_contain_no_passwords() {
    let mut file = valid();
    for wrong in [json!("hunter2\n"), json!({"plain": "hunter2"}), json!(["hunter2"]), json!({"env": ["hunter2"]})] {
        file["vcenter"]["password"] = wrong.clone();
        file["cluster"]["ontap_admin_password"] = wrong;
        let debug = format!("{:?}", read(&file.to_string()).map(|reading| format!("{reading:?}")));
        assert!(debug.contains("password") && !debug.contains("hunter2"), "{debug}");
    }
    let reading = read(&valid().to_string().replace("\"x\"", "\"hunter2\"")).unwrap();
    assert!(!format!("{reading:?}").contains("hunter2"));
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn reader_does_not_panic_on_text(text in any::<String>(), lines in prop::collection::vec(line(), 0..12)) {
        let _ = read(&text);
        let _ = read(&lines.join("\n"));
    }

    #[test]
    fn reader_does_not_panic_on_json_and_yaml(value in any_json()) {
        let _ = read(&value.to_string());
        let _ = read(&yaml(&value));
    }

    #[test]
    fn json_and_yaml_have_the_same_problems(at in 0usize..90, other in any_json()) {
        let mut file = valid();
        replace_nth(&mut file, &mut at.clone(), &other);
        // JSON and YAML differ in which non-ASCII characters count as white space.
        let ascii = |value: &Value| value.to_string().is_ascii();
        prop_assume!(ascii(&file));
        prop_assert_eq!(problems(&file.to_string()), problems(&yaml(&file)), "{}", yaml(&file));
    }

    #[test]
    fn missing_required_keys_are_reported(at in 0usize..12) {
        let mut file = valid();
        let keys: Vec<String> = file["cluster"].as_object().unwrap().keys().cloned().collect();
        let key = &keys[at % keys.len()];
        file["cluster"].as_object_mut().map(|map: &mut Map<String, Value>| map.remove(key));
        let required = ["name", "ip", "netmask", "gateway"].contains(&key.as_str());
        prop_assert_eq!(read(&file.to_string()).is_err(), required, "{}", key);
    }
}
