//! What hosts have: networks, storage pools and disks.

use super::{held, with};
use crate::support::raw::{Raw, text};
use deploy_cli::simulator::{Options, Quirk, Scenario};
use serde_json::{Value, json};

fn names(http: &Raw, path: &str) -> Vec<String> {
    http.records(path).iter().map(|record| text(&record["name"])).collect()
}

/// Registers a host, and puts the node of a new cluster on it. Returns the paths of both.
fn placed(http: &Raw, host: &str, hypervisor: &str) -> (String, String) {
    let registered = json!({"hosts": [{"name": host, "hypervisor_type": hypervisor}]});
    http.json("POST", "/hosts", &registered).is(202);
    let host = text(&http.records(&format!("/hosts?name={host}"))[0]["id"]);
    let cluster = http.json("POST", "/clusters", &json!({"name": "demo"})).is(201).created();
    let node = text(&http.records(&format!("/clusters/{cluster}/nodes"))[0]["id"]);
    let node = format!("/clusters/{cluster}/nodes/{node}");
    http.json("PATCH", &node, &json!({"host": {"id": host}, "passthrough_disks": true})).is(200);
    (format!("/hosts/{host}"), node)
}

fn attach(http: &Raw, node: &str, pool: &str, capacity: u64) {
    let pools = json!({"pool_array": [{"name": pool, "capacity": capacity}]});
    http.json("POST", &format!("{node}/storage/pools"), &pools).is(201);
}

#[test]
fn used_capacity_and_disks_are_not_available() {
    let (_world, http) = held(Options::default());
    let (host, node) = placed(&http, "h", "KVM");
    let pools = format!("{host}/storage/pools?fields=*");
    let before = http.records(&pools);
    let available = |records: &[Value], name: &str| {
        records.iter().find(|pool| pool["name"] == name).unwrap()["available_capacity"].as_u64().unwrap()
    };
    attach(&http, &node, "default", 600);
    attach(&http, &node, "mine", 50);
    let after = http.records(&pools);
    assert_eq!(available(&before, "default") - available(&after, "default"), 600);
    assert_eq!(available(&after, "system"), available(&before, "system"));
    let mine = after.iter().find(|pool| pool["name"] == "mine").unwrap();
    assert_eq!(mine["capacity"].as_u64().unwrap() - mine["available_capacity"].as_u64().unwrap(), 50);
    // Identifiers do not change from one GET to the next.
    assert_eq!(before[0]["id"], after[0]["id"]);

    let disks = format!("{host}/storage/disks?fields=*");
    assert!(http.records(&disks).iter().all(|disk| disk["in_use"] == false));
    http.json("POST", &format!("{node}/storage/disks"), &json!({"disks": ["sdb", "sdz"]})).is(201);
    let used = http.records(&format!("{disks}&in_use=true"));
    assert_eq!(used.iter().map(|disk| &disk["name"]).collect::<Vec<_>>(), ["sdb", "sdz"]);

    let pool = text(&http.records(&format!("{node}/storage/pools?name=default"))[0]["id"]);
    http.delete(&format!("{node}/storage/pools/{pool}")).is(200);
    assert_eq!(available(&http.records(&pools), "default"), available(&before, "default"));
}

#[test]
fn hosts_have_common_networks_and_those_that_their_nodes_use() {
    let (_world, http) = held(Options::default());
    let (kvm, node) = placed(&http, "h", "KVM");
    let networks = format!("{kvm}/networks");
    assert_eq!(names(&http, &networks), ["br-mgmt", "br-data", "br-internal", "br0", "br1"]);
    let network = text(&http.records(&format!("{node}/networks"))[0]["id"]);
    http.json("PATCH", &format!("{node}/networks/{network}"), &json!({"name": "mine"})).is(200);
    assert_eq!(names(&http, &networks)[5], "mine");
    http.json("POST", "/hosts", &json!({"hosts": [{"name": "e", "hypervisor_type": "ESX"}]})).is(202);
    let esx = text(&http.records("/hosts?name=e")[0]["id"]);
    let esx = names(&http, &format!("/hosts/{esx}/networks"));
    assert!(esx.contains(&"VM Network".to_owned()) && !esx.contains(&"mine".to_owned()), "{esx:?}");
    for what in ["networks", "storage/pools", "storage/disks"] {
        http.get(&format!("/hosts/none/{what}")).refused_for(404, "\"none\"");
    }
}

#[test]
fn hosts_of_a_scenario_have_what_it_lists() {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/scenario.toml");
    let scenario = Some(Scenario::read(&path).unwrap());
    let (_world, http) = with(Options { scenario, ..Options::default() });
    let host = text(&http.records("/hosts?name=kvm-01.example.com")[0]["id"]);
    assert_eq!(names(&http, &format!("/hosts/{host}/networks")), ["br0", "br1"]);
    assert_eq!(names(&http, &format!("/hosts/{host}/storage/disks")), ["sdb", "sdc", "sdd"]);
    let pools = http.records(&format!("/hosts/{host}/storage/pools?fields=*"));
    assert_eq!(pools.len(), 1);
    assert_eq!(
        (&pools[0]["name"], &pools[0]["available_capacity"]),
        (&json!("default"), &json!(1_000_000_000_000_u64))
    );
}

#[test]
fn what_is_not_proven_is_missing_with_the_quirk() {
    for (quirks, has) in [(vec![], true), (vec![Quirk::UnprovenMissing], false)] {
        let (_world, http) = held(Options { quirks, ..Options::default() });
        let (host, _) = placed(&http, "h", "KVM");
        let pool = http.records(&format!("{host}/storage/pools?fields=*"))[0].clone();
        let disk = http.records(&format!("{host}/storage/disks?fields=*"))[0].clone();
        assert!(pool["available_capacity"].is_number(), "{pool}");
        assert_eq!((pool.get("capacity").is_some(), disk.get("in_use").is_some()), (has, has));
    }
}

#[test]
fn deploy_has_a_name_and_a_system_id() {
    let (_world, http) = held(Options::default());
    let deploy = http.record("/deploy");
    assert!(deploy["hostname"].is_string() && !text(&deploy["system_id"]).is_empty(), "{deploy}");
    assert_eq!(http.record("/deploy?fields=*"), deploy);
}
