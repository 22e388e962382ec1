//! The vendor's Ansible role (R).

use super::wait;
use crate::support::World;
use crate::support::raw::{Raw, send, text};
use serde_json::json;

#[test]
fn vendor_role_runs() {
    let world = World::new();
    let http = Raw::new(&world.simulator, "/api/v3");
    // Ansible sends its credentials after a challenge.
    let challenge = send(http.bare("GET", "/clusters")).is(401);
    assert!(challenge.header("www-authenticate").starts_with("Basic"));

    assert!(http.records("/security/credentials?hostname=vcenter.example.com").is_empty());
    let vcenter =
        json!({"hostname": "vcenter.example.com", "type": "vcenter", "username": "administrator", "password": "p1"});
    wait(&http, &http.json("POST", "/security/credentials", &vcenter).job());
    let host = json!({"hostname": "kvm-1", "type": "host", "username": "root", "password": "p2"});
    wait(&http, &http.json("POST", "/security/credentials", &host).job());
    let hosts = json!({"hosts": [
        {"name": "esx-1", "hypervisor_type": "ESX", "management_server": "vcenter.example.com"},
        {"name": "esx-2", "hypervisor_type": "ESX", "management_server": "vcenter.example.com"},
    ]});
    wait(&http, &http.json("POST", "/hosts", &hosts).job());
    assert_eq!(http.records("/hosts?invalidate_cache=true").len(), 2);
    assert_eq!(http.records("/images?id=9.5P1")[0]["id"], "9.5P1");

    let cluster = json!({
        "name": "role", "ip": "10.0.0.10", "gateway": "10.0.0.1", "netmask": "255.255.255.0",
        "ontap_image_version": "9.5P1", "ntp_servers": ["10.0.0.2"],
        "dns_info": {"domains": ["example.com"], "dns_ips": ["10.0.0.3"]},
    });
    http.json("POST", "/clusters?node_count=2", &cluster).is(201);
    let id = text(&http.records("/clusters?name=role")[0]["id"]);
    let nodes = http.records(&format!("//clusters/{id}/nodes?order_by=name asc"));
    assert_eq!(nodes.iter().map(|n| text(&n["name"])).collect::<Vec<_>>(), ["role-01", "role-02"]);
    for (n, node) in nodes.iter().enumerate() {
        configure_node(&http, &format!("//clusters/{id}/nodes/{}", text(&node["id"])), n);
    }

    let check = json!({
        "debug": false, "mode": "quick", "mtu": 9000, "vswitch_type": "StandardvSwitch",
        "host_networks": [
            {"host_name": "esx-1", "network_name": "Internal"}, {"host_name": "esx-2", "network_name": "Internal"},
        ],
    });
    wait(&http, &http.json("POST", "/network/connectivitychecks", &check).job());

    let deploy = json!({"ontap_credential": {"password": "p3"}});
    wait(&http, &http.json("POST", &format!("//clusters/{id}/deploy?inhibit_rollback=true"), &deploy).job());
    let record = http.record(&format!("/clusters/{id}?fields=*"));
    assert_eq!((&record["state"], &record["is_deployed"]), (&json!("powered_on"), &json!(true)));
}

/// Configures the `n`th node, its networks and its storage. A wrong storage pool is replaced.
fn configure_node(http: &Raw, path: &str, n: usize) {
    let host = text(&http.records(&format!("/hosts?name=esx-{}", n + 1))[0]["id"]);
    let data = json!({
        "host": {"id": host}, "instance_type": "small", "ip": format!("10.0.0.{}", 11 + n),
        "passthrough_disks": false, "serial_number": format!("320000001{n}"),
    });
    http.json("PATCH", path, &data).is(200);
    let networks = http.records(&format!("{path}/networks"));
    let purposes: Vec<_> = networks.iter().map(|n| text(&n["purpose"])).collect();
    assert_eq!(purposes, ["mgmt", "data", "internal"]);
    for (network, name) in networks.iter().zip(["Management", "External", "Internal"]) {
        let data = json!({"name": name, "vlan_id": 100});
        http.json("PATCH", &format!("{path}/networks/{}", text(&network["id"])), &data).is(200);
    }
    let pools = format!("{path}/storage/pools");
    let attach = |name: &str| {
        let data = json!({"pool_array": [{"name": name, "capacity": 2_000_000_000_000_u64}]});
        assert!([201, 202].contains(&http.json("POST", &pools, &data).status));
    };
    attach("wrong");
    let wrong = text(&http.records(&pools)[0]["id"]);
    http.delete(&format!("{pools}/{wrong}")).is(200);
    attach("datastore1");
    assert_eq!(http.records(&pools)[0]["name"], "datastore1");
}
