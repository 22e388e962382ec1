//! Requests that are refused.

use super::{cluster, quick};
use crate::support::raw::{send, text};
use serde_json::{Value, json};

#[test]
fn invalid_bodies_get_400_413_or_415() {
    let (_world, http) = quick();
    let post =
        |kind: &str, body: String| send(http.request("POST", "/clusters").header("content-type", kind).body(body));
    post("text/plain", "x".to_owned()).refused_for(415, "application/json");
    post("application/json; charset=utf-8", "{".to_owned()).refused_for(400, "not JSON");
    post("application/json", "[]".to_owned()).refused_for(400, "JSON object");
    post("application/json", String::new()).refused_for(400, "body is missing");
    post("application/json", " ".repeat(9 * 1024 * 1024)).refused_for(413, "too large");
    http.json("POST", "/licensing/licenses", &json!({})).refused_for(415, "multipart/form-data");
    let form = |body: &str| {
        let kind = "multipart/form-data; boundary=b";
        send(http.request("POST", "/licensing/licenses").header("content-type", kind).body(body.to_owned()))
    };
    form("--b\r\nContent-Disposition: form-data; name=\"x\"\r\n\r\n1\r\n--b--\r\n").refused_for(400, "license_file");
    form("--b\r\nContent-Disposition: form-data; name=\"license_file\"\r\n\r\n1\r\n--b--\r\n")
        .refused_for(400, "statusResp.serialNumber");
    form("--b\r\nbroken").refused(400);
}

#[test]
fn invalid_fields_are_named() {
    let (_world, http) = quick();
    let id = http.json("POST", "/clusters?node_count=2", &json!({"name": "demo"})).is(201).created();
    let cluster = format!("/clusters/{id}");
    let node = format!("{cluster}/nodes/{}", text(&http.records(&format!("{cluster}/nodes"))[0]["id"]));
    let networks = format!("{node}/networks");
    let network = format!("{networks}/{}", text(&http.records(&networks)[0]["id"]));
    let pools = format!("{node}/storage/pools");
    let host =
        |credential: Value| json!({"hosts": [{"name": "h", "hypervisor_type": "KVM", "credential": credential}]});
    for (verb, path, body, named) in [
        ("POST", "/clusters", json!({}), "\"name\" is required"),
        ("POST", "/clusters", json!({"name": 7}), "\"name\" must be a string"),
        ("POST", "/clusters", json!({"name": "a b"}), "\"name\""),
        ("POST", "/clusters", json!({"name": "x", "ipp": "10.0.0.1"}), "\"ipp\""),
        ("POST", "/clusters?node_count=3", json!({"name": "x"}), "node_count"),
        ("POST", "/clusters?nodes=2", json!({"name": "x"}), "\"nodes\""),
        ("PATCH", &cluster, json!({"ip": "10.0.0.256"}), "\"ip\""),
        ("PATCH", &cluster, json!({"netmask": "255.0.255.0"}), "\"netmask\""),
        ("PATCH", &cluster, json!({"ontap_image_version": "1.0"}), "\"ontap_image_version\""),
        ("PATCH", &cluster, json!({"dns_info": {"domains": "x"}}), "\"dns_info.domains\""),
        ("PATCH", &cluster, json!({"availability": "off"}), "\"availability\""),
        ("PATCH", &cluster, json!({"nodes": []}), "\"admin_password\""),
        ("PATCH", &node, json!({"instance_type": "huge"}), "\"instance_type\""),
        ("PATCH", &node, json!({"host": {"id": "none"}}), "\"host.id\""),
        ("PATCH", &node, json!({"passthrough_disks": "yes"}), "\"passthrough_disks\""),
        ("PATCH", &node, json!({"serial_number": "!"}), "\"serial_number\""),
        ("PATCH", &network, json!({"vlan_id": 4095}), "\"vlan_id\""),
        ("POST", &pools, json!({"pool_array": []}), "\"pool_array\""),
        ("POST", &pools, json!({"pool_array": [{"name": "p"}]}), "\"pool_array[0].capacity\""),
        ("POST", "/hosts", json!({"hosts": []}), "\"hosts\""),
        ("POST", "/hosts", json!({"hosts": [{"name": "h"}]}), "\"hosts[0].hypervisor_type\""),
        ("POST", "/hosts", host(json!({"username": "u"})), "\"hosts[0].credential.password\""),
        ("POST", "/security/credentials", json!({"hostname": "h", "type": "x"}), "\"type\""),
        ("POST", "/backups", json!({}), "\"password\""),
        ("POST", "/mediators", json!({"iscsi_target": {"iqn_name": "x"}}), "\"iscsi_target.iqn_name\""),
        ("POST", "/network/connectivitychecks", json!({"mode": "quick", "mtu": 1500}), "\"mtu\""),
        ("POST", "/network/connectivitychecks", json!({"mode": "x"}), "\"mode\""),
    ] {
        http.json(verb, path, &body).refused_for(400, named);
    }
    for (query, named) in [
        ("colour=red", "\"colour\""),
        ("fields=colour", "\"colour\""),
        ("order_by=colour", "\"colour\""),
        ("order_by=name up", "order_by"),
        ("max_records=0", "max_records"),
    ] {
        http.get(&format!("/clusters?{query}")).refused_for(400, named);
    }
    assert_eq!(http.records("/clusters").len(), 1);
}

#[test]
fn existing_names_get_409() {
    let (_world, http) = quick();
    cluster(&http, "demo", 1);
    http.json("POST", "/clusters", &json!({"name": "demo"})).refused_for(409, "\"demo\"");
    let host = json!({"hosts": [{"name": "demo-host-0", "hypervisor_type": "KVM"}]});
    http.json("POST", "/hosts", &host).refused_for(409, "\"demo-host-0\"");
}
