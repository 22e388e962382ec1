//! Requests that are refused.

use super::{cluster, deployed, finish, held, quick, with};
use crate::support::raw::{Raw, send, text};
use deploy_cli::simulator::Options;
use serde_json::{Value, json};

fn strict() -> Options {
    Options { strict: true, ..Options::default() }
}

/// Sends a body of this content type.
fn post(http: &Raw, path: &str, kind: &str, body: &str) -> crate::support::raw::Reply {
    send(http.request("POST", path).header("content-type", kind).body(body.to_owned()))
}

#[test]
fn invalid_bodies_get_400_413_or_415() {
    for options in [Options::default(), strict()] {
        let (_world, http) = with(options);
        post(&http, "/clusters", "application/json; charset=utf-8", "{").refused_for(400, "not JSON");
        post(&http, "/clusters", "application/json", "[]").refused_for(400, "JSON object");
        post(&http, "/clusters", "application/json", "").refused_for(400, "\"name\" is required");
        post(&http, "/clusters", "application/json", &" ".repeat(9 * 1024 * 1024)).refused_for(413, "too large");
        http.json("POST", "/licensing/licenses", &json!({})).refused_for(415, "multipart/form-data");
        let form = |body: &str| post(&http, "/licensing/licenses", "multipart/form-data; boundary=b", body);
        form("--b\r\nContent-Disposition: form-data; name=\"x\"\r\n\r\n1\r\n--b--\r\n")
            .refused_for(400, "license_file");
        form("--b\r\nContent-Disposition: form-data; name=\"license_file\"\r\n\r\n1\r\n--b--\r\n")
            .refused_for(400, "statusResp.serialNumber");
        form("--b\r\nbroken").refused(400);
    }
}

#[test]
fn only_a_strict_simulator_requires_the_content_type() {
    let body = r#"{"name": "demo"}"#;
    let (_world, http) = with(strict());
    post(&http, "/clusters", "text/plain", body).refused_for(415, "application/json");
    let (_world, http) = quick();
    post(&http, "/clusters", "text/plain", body).is(201);
    // The content type of a GET is not looked at (C).
    send(http.request("GET", "/clusters").header("content-type", "JSON")).is(200);
}

/// A cluster that is only created, as the paths of the cluster, a node and a network.
fn created(http: &Raw) -> [String; 3] {
    let id = http.json("POST", "/clusters?node_count=2", &json!({"name": "demo"})).is(201).created();
    let cluster = format!("/clusters/{id}");
    let node = format!("{cluster}/nodes/{}", text(&http.records(&format!("{cluster}/nodes"))[0]["id"]));
    let networks = format!("{node}/networks");
    let network = format!("{networks}/{}", text(&http.records(&networks)[0]["id"]));
    [cluster, node, network]
}

#[test]
fn invalid_fields_are_named() {
    for options in [Options::default(), strict()] {
        let (_world, http) = with(options);
        let [cluster, node, network] = created(&http);
        let pools = format!("{node}/storage/pools");
        for (verb, path, body, named) in [
            ("POST", "/clusters", json!({}), "\"name\" is required"),
            ("POST", "/clusters", json!({"name": 7}), "\"name\" must be a string"),
            ("POST", "/clusters?node_count=3", json!({"name": "x"}), "node_count"),
            ("PATCH", &cluster, json!({"ip": "10.0.0.256"}), "\"ip\""),
            ("PATCH", &cluster, json!({"netmask": "255.0.255.0"}), "\"netmask\""),
            ("PATCH", &cluster, json!({"dns_info": {"domains": 7}}), "\"dns_info.domains\""),
            ("PATCH", &cluster, json!({"availability": "off"}), "\"availability\""),
            ("PATCH", &cluster, json!({"nodes": []}), "\"admin_password\""),
            ("PATCH", &node, json!({"instance_type": "huge"}), "\"instance_type\""),
            ("PATCH", &node, json!({"host": {"id": "none"}}), "\"host.id\""),
            ("PATCH", &node, json!({"passthrough_disks": "yes"}), "\"passthrough_disks\""),
            ("PATCH", &network, json!({"vlan_id": 4096}), "\"vlan_id\""),
            ("POST", &pools, json!({"pool_array": [{"name": "p"}]}), "\"pool_array[0].capacity\""),
            ("POST", &pools, json!({"pool_array": ["p"]}), "\"pool_array[0]\""),
            ("POST", "/hosts", json!({"hosts": [{"name": "h"}]}), "\"hosts[0].hypervisor_type\""),
            ("POST", "/security/credentials", json!({"hostname": "h", "type": "x"}), "\"type\""),
            ("POST", "/backups", json!({}), "\"password\""),
            ("POST", "/network/connectivitychecks", json!({"mode": "quick", "mtu": 1500}), "\"mtu\""),
            ("POST", "/network/connectivitychecks", json!({"mode": "x"}), "\"mode\""),
        ] {
            http.json(verb, path, &body).refused_for(400, named);
        }
        for (query, named) in [("order_by=name up", "order_by"), ("max_records=x", "max_records")] {
            http.get(&format!("/clusters?{query}")).refused_for(400, named);
        }
        assert_eq!(http.records("/clusters").len(), 1);
    }
}

/// Mistakes that no source proves to be refused.
#[test]
fn only_a_strict_simulator_refuses_likely_mistakes() {
    for options in [strict(), Options::default()] {
        let is_strict = options.strict;
        let (_world, http) = with(options);
        let [cluster, node, network] = created(&http);
        let pools = format!("{node}/storage/pools");
        let host = |name: &str, credential: Value| json!({"hosts": [{"name": name, "hypervisor_type": "KVM", "credential": credential}]});
        for (verb, path, body, named, accepted) in [
            ("POST", "/clusters", json!({"name": "a b"}), "\"name\"", 201),
            ("POST", "/clusters", json!({"name": "x", "ipp": "10.0.0.1"}), "\"ipp\"", 201),
            ("POST", "/clusters?nodes=2", json!({"name": "y"}), "\"nodes\"", 201),
            ("PATCH", &cluster, json!({"gateway": ""}), "\"gateway\"", 200),
            ("PATCH", &cluster, json!({"ontap_image_version": "1.0"}), "\"ontap_image_version\"", 200),
            ("PATCH", &cluster, json!({"dns_info": {"domains": "x"}}), "\"dns_info.domains\"", 200),
            ("PATCH", &node, json!({"instance_type": "Small"}), "\"instance_type\"", 200),
            ("PATCH", &node, json!({"passthrough_disks": "false"}), "\"passthrough_disks\"", 200),
            ("PATCH", &node, json!({"serial_number": "!"}), "\"serial_number\"", 200),
            ("PATCH", &network, json!({"vlan_id": 4095}), "\"vlan_id\"", 200),
            ("PATCH", &network, json!({"vlan_id": "7"}), "\"vlan_id\"", 200),
            ("POST", &pools, json!({"pool_array": []}), "\"pool_array\"", 201),
            ("POST", "/hosts", json!({"hosts": []}), "\"hosts\"", 202),
            ("POST", "/hosts", host("h", json!({"username": "u"})), "\"hosts[0].credential.password\"", 202),
            ("POST", "/mediators", json!({"iscsi_target": {"iqn_name": "x"}}), "\"iscsi_target.iqn_name\"", 202),
        ] {
            let reply = http.json(verb, path, &body);
            if is_strict { reply.refused_for(400, named) } else { drop(reply.is(accepted)) }
        }
        for (query, named) in [
            ("colour=red", "\"colour\""),
            ("fields=colour", "\"colour\""),
            ("order_by=colour", "\"colour\""),
            ("max_records=0", "max_records"),
        ] {
            let reply = http.get(&format!("/clusters?{query}"));
            if is_strict { reply.refused_for(400, named) } else { drop(reply.is(200)) }
        }
    }
}

/// A fact of community clients.
#[test]
fn parameters_of_a_get_change_nothing_for_other_methods() {
    for options in [Options::default(), strict()] {
        let (_world, http) = with(options);
        let all = "fields=*&order_by=name&max_records=1";
        http.json("POST", &format!("/backups?{all}"), &json!({"password": "p"})).is(202);
        let id =
            http.json("POST", &format!("/clusters?node_count=2&{all}"), &json!({"name": "demo"})).is(201).created();
        assert_eq!(http.records(&format!("/clusters/{id}/nodes")).len(), 2);
        http.json("PATCH", &format!("/clusters/{id}?{all}"), &json!({"ip": "10.0.0.10"})).is(200);
        send(http.request("DELETE", &format!("/clusters/{id}?{all}"))).is(202);
    }
}

/// A fact of community clients.
#[test]
fn a_credential_of_empty_strings_is_none() {
    for options in [Options::default(), strict()] {
        let (_world, http) = with(options);
        let vcenter = json!({"hostname": "vc", "type": "vcenter", "username": "u", "password": "p"});
        http.json("POST", "/security/credentials", &vcenter).is(202);
        let host = json!({
            "name": "h", "hypervisor_type": "ESX", "management_server": "vc",
            "credential": {"username": "", "password": ""},
        });
        http.json("POST", "/hosts", &json!({"hosts": [host]})).is(202);
        assert_eq!(http.records("/hosts?fields=*")[0]["username"], json!(null));
    }
}

/// A community client sends everything that it has in one PATCH.
#[test]
fn configuration_and_availability_can_be_changed_at_once() {
    let (world, http) = held(Options::default());
    let path = format!("/clusters/{}", deployed(&world, &http, 1));
    let body = json!({"admin_password": "p", "availability": "powered_off", "gateway": "10.0.0.2"});
    let job = http.json("PATCH", &path, &body).job();
    finish(&world, &http, &job);
    let record = http.record(&format!("{path}?fields=gateway,state"));
    assert_eq!((&record["gateway"], &record["state"]), (&json!("10.0.0.2"), &json!("powered_off")));
}

/// What a deployed node allows, and what it does not.
#[test]
fn a_deployed_node_accepts_what_can_still_be_changed() {
    let (world, http) = held(Options::default());
    let path = format!("/clusters/{}", deployed(&world, &http, 1));
    let node = format!("{path}/nodes/{}", text(&http.records(&format!("{path}/nodes"))[0]["id"]));
    for fixed in [json!({"name": "x"}), json!({"ip": "10.0.0.99"}), json!({"passthrough_disks": true})] {
        http.json("PATCH", &node, &fixed).refused_for(409, "deployed");
    }
    let pool = text(&http.records(&format!("{node}/storage/pools"))[0]["id"]);
    http.delete(&format!("{node}/storage/pools/{pool}")).refused_for(409, "deployed");
    http.json("PATCH", &node, &json!({"serial_number": "3200000009"})).is(200);
    assert_eq!(http.record(&format!("{node}?fields=license"))["license"]["id"], "3200000009");
    let network = text(&http.records(&format!("{node}/networks"))[0]["id"]);
    http.json("PATCH", &format!("{node}/networks/{network}"), &json!({"vlan_id": 7})).is(200);
    // It is powered on already: nothing is left to do.
    let job = http.json("PATCH", &path, &json!({"availability": "powered_on"})).job();
    assert_eq!(finish(&world, &http, &job)["state"], "success");
}

#[test]
fn existing_names_get_409() {
    let (_world, http) = quick();
    cluster(&http, "demo", 1);
    http.json("POST", "/clusters", &json!({"name": "demo"})).refused_for(409, "\"demo\"");
    let host = json!({"hosts": [{"name": "demo-host-0", "hypervisor_type": "KVM"}]});
    http.json("POST", "/hosts", &host).refused_for(409, "\"demo-host-0\"");
}
