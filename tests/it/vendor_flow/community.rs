//! Community clients (C).

use super::wait;
use crate::support::World;
use crate::support::raw::{Raw, text};
use serde_json::json;

#[test]
fn community_clients_run() {
    let world = World::new();
    let http = Raw::new(&world.simulator, "/api/v3");
    let base = format!("{}/api/v3", world.simulator.url());
    let credential = json!({"hostname": "kvm-1", "type": "host", "username": "root", "password": "p1"});
    let reply = http.json("POST", "/security/credentials", &credential).is(202);
    assert!(reply.header("location").starts_with(&format!("{base}/security/credentials/")));
    wait(&http, &reply.job());
    let hosts = json!({"hosts": [{
        "name": "kvm-1", "hypervisor_type": "KVM", "credential": {"username": "root", "password": "p1"},
    }]});
    wait(&http, &http.json("POST", "/hosts", &hosts).job());
    let spare = json!({"hosts": [{"name": "spare", "hypervisor_type": "KVM"}]});
    wait(&http, &http.json("POST", "/hosts", &spare).job());

    let reply = http.json("POST", "/clusters?node_count=1", &json!({"name": "solo"})).is(201);
    assert_eq!(reply.value(), json!({}));
    let path = reply.header("location").to_owned();
    assert_eq!(path, format!("{base}/clusters/{}", reply.created()));
    let config = json!({"ip": "10.0.0.10", "gateway": "10.0.0.1", "netmask": "255.255.255.0"});
    assert_eq!(http.json("PATCH", &path, &config).is(200).value(), json!({}));
    let node = http.records(&format!("{path}/nodes?order_by=name asc"))[0].clone();
    assert_eq!(node["name"], "solo-01");
    let node = format!("{path}/nodes/{}", text(&node["id"]));
    let host = text(&http.records("/hosts?name=kvm-1")[0]["id"]);
    let data = json!({"host": {"id": host}, "ip": "10.0.0.11", "instance_type": "small", "passthrough_disks": true});
    assert_eq!(http.json("PATCH", &node, &data).is(200).value(), json!({}));
    let networks = http.records(&format!("{node}/networks"));
    assert_eq!(networks.len(), 2);
    for network in networks {
        let target = format!("{node}/networks/{}", text(&network["id"]));
        assert_eq!(http.json("PATCH", &target, &json!({"name": "bridge"})).is(200).value(), json!({}));
    }
    let pools = json!({"pool_array": [{"name": "pool", "capacity": 500_000_000_000_u64}]});
    assert_eq!(http.json("POST", &format!("{node}/storage/pools"), &pools).is(201).value(), json!({}));
    let disks = json!({"disks": [{"name": "sdb"}, {"name": "sdc"}]});
    assert_eq!(http.json("POST", &format!("{node}/storage/disks"), &disks).is(201).value(), json!({}));
    let deploy = json!({"ontap_credential": {"password": "p2"}});
    wait(&http, &http.json("POST", &format!("{path}/deploy?inhibit_rollback=false"), &deploy).job());
    assert_eq!(http.record(&format!("{path}?fields=state,is_deployed"))["state"], "powered_on");

    let reply = http.json("POST", "/backups", &json!({"password": "p3"})).is(202);
    let backup = reply.header("location").to_owned();
    assert_eq!(backup, format!("{base}/backups/{}", reply.created()));
    wait(&http, &reply.job());
    let url = text(&http.record(&backup)["download_url"]);
    let file = http.get(&url).is(200);
    assert!(!file.body.is_empty());
    http.delete(&backup).is(200);
    http.get(&backup).refused(404);

    let spare = text(&http.records("/hosts?name=spare")[0]["id"]);
    assert_eq!(http.delete(&format!("/hosts/{spare}")).is(200).body, "");
    http.delete(&format!("/hosts/{host}")).refused(409);
}
