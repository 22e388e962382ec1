//! The reader of cluster files: it takes anything, and says the same of the same file in JSON and in YAML.

use deploy_cli::apply::file::read::{InvalidFile, read};
use proptest::prelude::*;
use serde_json::{Map, Value, json};

/// Keys that a cluster file has, so that arbitrary values come to where they are read.
const KEYS: &str = "hosts|vcenter|cluster|nodes|name|type|username|user|password|mgmt_server|hostname|ip|netmask|gateway|\
                    ontap_image_version|dns_info|domains|dns_ips|ntp_servers|ontap_admin_password|host_name|instance_type|\
                    serial_number|license|is_storage_efficiency_enabled|passthrough_disks|networks|storage|purpose|vlan|\
                    vlan_id|pools|disks|disk|capacity|env|file|command|x";

/// Any JSON, mostly of keys and values that a cluster file has.
fn anything() -> impl Strategy<Value = Value> {
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

/// A line that might stand in a YAML file.
fn line() -> impl Strategy<Value = String> {
    (" {0,6}(- )?", KEYS, "[a-z0-9.{}&*\\[\\]\"]{0,6}")
        .prop_map(|(indent, key, value)| format!("{indent}{key}: {value}"))
}

/// A file that reads without a problem.
fn good() -> Value {
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

/// Puts `other` in the place of the `at`th value of a document, counted as they come.
fn changed(value: &mut Value, at: &mut usize, other: &Value) {
    if *at == 0 {
        *value = other.clone();
        *at = usize::MAX;
        return;
    }
    *at = at.saturating_sub(1);
    match value {
        Value::Object(map) => map.values_mut().for_each(|inner| changed(inner, at, other)),
        Value::Array(list) => list.iter_mut().for_each(|inner| changed(inner, at, other)),
        _ => {}
    }
}

/// What is said of a file, without the places.
fn said(text: &str) -> Vec<String> {
    let problems = match read(text) {
        Ok(reading) => reading.warnings,
        Err(InvalidFile { problems, warnings }) => [problems, warnings].concat(),
    };
    let mut all: Vec<String> =
        problems.into_iter().map(|problem| format!("{}: {}", problem.path, problem.message)).collect();
    all.sort();
    all
}

fn yaml(value: &Value) -> String {
    serde_saphyr::to_string(value).unwrap()
}

#[test]
fn a_good_file_is_good_in_either_form() {
    let file = good();
    assert!(read(&file.to_string()).unwrap().warnings.is_empty());
    assert!(read(&yaml(&file)).unwrap().warnings.is_empty());
}

#[test]
fn passwords_are_in_nothing_that_is_said() {
    let mut file = good();
    for wrong in [json!("hunter2\n"), json!({"plain": "hunter2"}), json!(["hunter2"]), json!({"env": ["hunter2"]})] {
        file["vcenter"]["password"] = wrong.clone();
        file["cluster"]["ontap_admin_password"] = wrong;
        let said = format!("{:?}", read(&file.to_string()).map(|reading| format!("{reading:?}")));
        assert!(said.contains("password") && !said.contains("hunter2"), "{said}");
    }
    let reading = read(&good().to_string().replace("\"x\"", "\"hunter2\"")).unwrap();
    assert!(!format!("{reading:?}").contains("hunter2"));
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_text_breaks_it(text in any::<String>(), lines in prop::collection::vec(line(), 0..12)) {
        let _ = read(&text);
        let _ = read(&lines.join("\n"));
    }

    #[test]
    fn no_json_and_no_yaml_breaks_it(value in anything()) {
        let _ = read(&value.to_string());
        let _ = read(&yaml(&value));
    }

    #[test]
    fn whatever_is_changed_in_a_good_file_both_forms_are_told_alike(at in 0usize..90, other in anything()) {
        let mut file = good();
        changed(&mut file, &mut at.clone(), &other);
        // A text that only one form takes for another kind of blank is not the matter here.
        let ascii = |value: &Value| value.to_string().is_ascii();
        prop_assume!(ascii(&file));
        prop_assert_eq!(said(&file.to_string()), said(&yaml(&file)), "{}", yaml(&file));
    }

    #[test]
    fn every_key_that_is_left_out_is_missed_or_optional(at in 0usize..12) {
        let mut file = good();
        let keys: Vec<String> = file["cluster"].as_object().unwrap().keys().cloned().collect();
        let key = &keys[at % keys.len()];
        file["cluster"].as_object_mut().map(|map: &mut Map<String, Value>| map.remove(key));
        let needed = ["name", "ip", "netmask", "gateway"].contains(&key.as_str());
        prop_assert_eq!(read(&file.to_string()).is_err(), needed, "{}", key);
    }
}
