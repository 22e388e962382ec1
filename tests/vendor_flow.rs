//! The workflow that everybody runs, sent to the simulator as three kinds of clients send it: raw HTTP, nothing of our own client.
#![allow(clippy::unwrap_used, clippy::panic)]

use deploy_cli::deploy::trust::{Trust, tls};
use deploy_cli::simulator::{Options, Simulator};
use reqwest::blocking::{Client, RequestBuilder, Response};
use secrecy::ExposeSecret;
use serde_json::{Value, json};

/// A client of another make.
struct Other {
    http: Client,
    simulator: Simulator,
    base: &'static str,
}

impl Other {
    fn new(base: &'static str) -> Self {
        let (config, _) = tls(Trust::Anything).unwrap();
        let http = Client::builder().tls_backend_preconfigured(config).build().unwrap();
        let simulator = Simulator::start(Options { speed: 1e6, ..Options::default() }).unwrap();
        Self { http, simulator, base }
    }

    fn login(&self, request: RequestBuilder) -> Response {
        request.basic_auth("admin", Some(self.simulator.password().expose_secret())).send().unwrap()
    }

    fn url(&self, path: &str) -> String {
        format!("{}{}{path}", self.simulator.url(), self.base)
    }

    fn get(&self, path: &str) -> Value {
        let response = self.login(self.http.get(self.url(path)));
        assert_eq!(response.status(), 200, "GET {path}");
        response.json().unwrap()
    }

    fn post(&self, path: &str, body: &Value) -> Response {
        self.login(self.http.post(self.url(path)).json(body))
    }

    fn patch(&self, path: &str, body: &Value) -> Response {
        self.login(self.http.patch(self.url(path)).json(body))
    }

    /// As the sample's loop does: the operator and the time unencoded, the time copied from the answer before.
    fn wait(&self, accepted: Response) {
        assert_eq!(accepted.status(), 202);
        let job = accepted.json::<Value>().unwrap()["job"].clone();
        let (id, mut modified) = (text(&job["id"]), text(&job["last_modified"]));
        assert!(!job["state"].is_null() && !job["message"].is_null());
        loop {
            let query = format!("fields=state,message&poll_timeout=120&last_modified=>={modified}");
            let record = self.get(&format!("/jobs/{id}?{query}"))["record"].clone();
            match text(&record["state"]).as_str() {
                "success" => return,
                "failure" => panic!("{record}"),
                _ => modified = text(&record["last_modified"]),
            }
            assert!(record["message"].is_string());
        }
    }

    /// As the samples look a thing up.
    fn find(&self, path: &str, field: &str, value: &str) -> Option<String> {
        let answer = self.get(&format!("{path}?{field}={value}"));
        match answer["num_records"].as_u64().unwrap() {
            0 => None,
            1 => Some(text(&answer["records"][0]["id"])),
            n => panic!("{n} of {value}"),
        }
    }
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_else(|| panic!("not a text: {value}")).to_owned()
}

/// One of the vendor's cluster files, carried out as the vendor's sample does.
fn sample(file: &Value) {
    let other = Other::new("/api");
    if let Some(vcenter) = file.get("vcenter") {
        let mut body = vcenter.clone();
        body["type"] = json!("vcenter");
        other.wait(other.post("/security/credentials", &body));
        assert!(other.find("/security/credentials", "hostname", &text(&vcenter["hostname"])).is_some());
    }
    for host in file["hosts"].as_array().unwrap() {
        let name = text(&host["name"]);
        assert_eq!(other.find("/hosts", "name", &name), None);
        let mut wanted = json!({"name": name, "hypervisor_type": host["type"]});
        match host.get("mgmt_server") {
            Some(server) => wanted["management_server"] = server.clone(),
            None => {
                let user = host.get("user").unwrap_or(&host["username"]);
                wanted["credential"] = json!({"username": user, "password": host["password"]});
            }
        }
        other.wait(other.post("/hosts", &json!({"hosts": [wanted]})));
    }
    let nodes = file["nodes"].as_array().unwrap();
    let name = text(&file["cluster"]["name"]);
    let created = other.post(&format!("/clusters?node_count={}", nodes.len()), &json!({"name": name}));
    assert_eq!(created.status(), 201);
    let id = other.find("/clusters", "name", &name).unwrap();
    let keys = ["dns_info", "ontap_image_version", "gateway", "ip", "name", "ntp_servers", "netmask"];
    let config: Value = keys.iter().map(|key| ((*key).to_owned(), file["cluster"][key].clone())).collect();
    assert_eq!(other.patch(&format!("/clusters/{id}"), &config).status(), 200);
    let made = other.get(&format!("/clusters/{id}/nodes?fields=id,name"))["records"].clone();
    for (node, made) in nodes.iter().zip(made.as_array().unwrap()) {
        let path = format!("/clusters/{id}/nodes/{}", text(&made["id"]));
        let disks = node["storage"].get("disks").or(node["storage"].get("disk")).and_then(Value::as_array);
        let disks = disks.filter(|disks| !disks.is_empty());
        let mut body = json!({"host": {"id": other.find("/hosts", "name", &text(&node["host_name"])).unwrap()},
            "passthrough_disks": disks.is_some()});
        for key in ["name", "ip", "instance_type", "serial_number", "is_storage_efficiency_enabled"] {
            body[key] = node[key].clone();
        }
        assert_eq!(other.patch(&path, &body).status(), 200);
        for network in node["networks"].as_array().unwrap() {
            let purpose = text(&network["purpose"]);
            let Some(at) = other.find(&format!("{path}/networks"), "purpose", &purpose) else {
                assert_eq!((purpose.as_str(), nodes.len()), ("internal", 1));
                continue;
            };
            let mut body = json!({"name": network["name"]});
            if !network["vlan"].is_null() {
                body["vlan_id"] = network["vlan"].clone();
            }
            assert_eq!(other.patch(&format!("{path}/networks/{at}"), &body).status(), 200);
        }
        let pools = json!({"pool_array": node["storage"]["pools"]});
        assert_eq!(other.post(&format!("{path}/storage/pools"), &pools).status(), 201);
        if let Some(disks) = disks {
            assert_eq!(other.post(&format!("{path}/storage/disks"), &json!({ "disks": disks })).status(), 201);
        }
    }
    let password = &file["cluster"]["ontap_admin_password"];
    let credential = json!({"ontap_credential": {"password": password}});
    other.wait(other.post(&format!("/clusters/{id}/deploy?inhibit_rollback=true"), &credential));
    // The other scripts of the samples: resize, power off, delete.
    assert_eq!(other.get(&format!("/clusters/{id}?fields=state"))["record"]["state"], "powered_on");
    let node = text(&other.get(&format!("/clusters/{id}/nodes"))["records"][0]["id"]);
    let larger = json!({"admin_password": password, "nodes": [{"id": node, "instance_type": "medium"}]});
    other.wait(other.patch(&format!("/clusters/{id}"), &larger));
    other.wait(other.patch(&format!("/clusters/{id}"), &json!({"availability": "powered_off"})));
    other.wait(other.login(other.http.delete(other.url(&format!("/clusters/{id}")))));
    assert_eq!(other.find("/clusters", "name", &name), None);
}

#[test]
fn the_samples_walk_through() {
    let networks = |vlan: Value| {
        json!([{"name": "br0", "purpose": "mgmt", "vlan": vlan}, {"name": "br1", "purpose": "data", "vlan": null},
               {"name": "br2", "purpose": "internal", "vlan": null}])
    };
    let node = |n: u8, disks: Value| {
        json!({"name": format!("demo-{n}"), "ip": format!("10.0.0.1{n}"), "host_name": format!("kvm-{n}"),
               "serial_number": format!("320000012{n}"), "instance_type": "small", "is_storage_efficiency_enabled": false,
               "networks": networks(json!(1234)), "storage": {"disks": disks, "pools": [{"name": "p", "capacity": 4_802_666_790_125_u64}]}})
    };
    let host = |n: u8| json!({"name": format!("kvm-{n}"), "type": "KVM", "user": "root", "password": "secret"});
    let cluster = json!({"name": "demo", "ip": "10.0.0.10", "gateway": "10.0.0.1", "netmask": "255.255.254.0",
        "ontap_image_version": "9.7", "dns_info": {"domains": ["example.com"], "dns_ips": ["10.0.0.2"]},
        "ntp_servers": ["10.0.0.3"], "ontap_admin_password": "secret-1"});
    sample(&json!({"hosts": [host(1)], "cluster": cluster, "nodes": [node(1, json!([]))]}));
    let software = json!(["sda", "sdb"]);
    sample(
        &json!({"hosts": [host(1), host(2)], "cluster": cluster, "nodes": [node(1, software.clone()), node(2, software)]}),
    );
}

/// The vendor's own files, where they lie beside the project.
#[test]
fn the_vendor_s_own_files_walk_through() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/samples");
    let Ok(files) = std::fs::read_dir(&folder) else {
        println!("skipped: {} is not here", folder.display());
        return;
    };
    for file in files.map(|f| f.unwrap().path()).filter(|f| f.extension().is_some_and(|e| e == "json")) {
        sample(&serde_json::from_slice(&std::fs::read(file).unwrap()).unwrap());
    }
}

#[test]
fn a_role_walks_through_that_waits_for_the_challenge() {
    let other = Other::new("/api/v3");
    let stranger = other.http.get(other.url("/clusters")).send().unwrap();
    assert_eq!(stranger.status(), 401);
    assert!(stranger.headers()["www-authenticate"].to_str().unwrap().starts_with("Basic "));

    assert_eq!(other.find("/images", "id", "9.5P1").as_deref(), Some("9.5P1"));
    let vcenter = json!({"hostname": "vc", "type": "vcenter", "username": "u", "password": "p"});
    let accepted = other.post("/security/credentials", &vcenter);
    assert!(accepted.headers()["location"].to_str().unwrap().contains("/api/v3/security/credentials/"));
    other.wait(accepted);
    let hosts = ["h1", "h2"].map(|h| json!({"name": h, "hypervisor_type": "ESX", "management_server": "vc"}));
    other.wait(other.post("/hosts", &json!({ "hosts": hosts })));
    let known = other.get("/hosts?invalidate_cache=true&fields=name")["records"].clone();
    assert_eq!(known.as_array().unwrap().len(), 2);
    let body = json!({"name": "demo", "ip": "10.0.0.10", "gateway": "10.0.0.1", "netmask": "255.255.255.0",
        "ontap_image_version": "9.5P1", "ntp_servers": ["10.0.0.3"], "dns_info": {"domains": ["d.test"], "dns_ips": ["10.0.0.2"]}});
    let created = other.post("/clusters?node_count=2", &body);
    assert_eq!(created.status(), 201);
    let id = created.headers()["location"].to_str().unwrap().rsplit('/').next().unwrap().to_owned();
    let nodes = other.get(&format!("/clusters/{id}/nodes?order_by=name asc"))["records"].clone();
    for (n, node) in nodes.as_array().unwrap().iter().enumerate() {
        assert_eq!(text(&node["name"]), format!("demo-{:02}", n + 1));
        let path = format!("//clusters/{id}/nodes/{}", text(&node["id"]));
        let body = json!({"host": {"id": known[n]["id"]}, "instance_type": "small", "ip": format!("10.0.0.1{n}"),
            "passthrough_disks": false});
        assert_eq!(other.patch(&path, &body).status(), 200);
        let networks = other.get(&format!("{path}/networks"))["records"].clone();
        let networks = networks.as_array().unwrap();
        let purposes: Vec<String> = networks.iter().map(|n| text(&n["purpose"])).collect();
        assert_eq!(purposes, ["mgmt", "data", "internal"]);
        for network in networks {
            let path = format!("{path}/networks/{}", text(&network["id"]));
            assert_eq!(other.patch(&path, &json!({"name": "VM Network"})).status(), 200);
        }
        let pools = json!({"pool_array": [{"name": "datastore1", "capacity": 1_000_000_000_000_u64}]});
        assert!([201, 202].contains(&other.post(&format!("{path}/storage/pools"), &pools).status().as_u16()));
    }
    let check = json!({"debug": false, "mode": "quick", "mtu": 9000, "vswitch_type": "StandardvSwitch",
        "host_networks": [{"host_name": "h1", "network_name": "VM Network"}, {"host_name": "h2", "network_name": "VM Network"}]});
    other.wait(other.post("/network/connectivitychecks", &check));
    let credential = json!({"ontap_credential": {"password": "secret-1"}});
    other.wait(other.post(&format!("/clusters/{id}/deploy?inhibit_rollback=false"), &credential));
    let cluster = other.get(&format!("/clusters/{id}?fields=is_deployed,state"))["record"].clone();
    assert_eq!((&cluster["is_deployed"], text(&cluster["state"]).as_str()), (&json!(true), "powered_on"));
}

#[test]
fn a_backup_is_made_fetched_and_removed() {
    let other = Other::new("/api/v3");
    let accepted = other.post("/backups", &json!({"password": "secret-1"}));
    let location = accepted.headers()["location"].to_str().unwrap().to_owned();
    other.wait(accepted);
    let record = other.login(other.http.get(&location)).json::<Value>().unwrap()["record"].clone();
    let file = other.login(other.http.get(text(&record["download_url"])));
    assert_eq!(file.status(), 200);
    assert_eq!(file.bytes().unwrap().len() as u64, record["size"].as_u64().unwrap());
    assert_eq!(other.login(other.http.delete(&location)).status(), 200);
    assert_eq!(other.login(other.http.get(&location)).status(), 404);
}

#[test]
fn a_client_that_parses_every_answer_finds_json_and_a_host_leaves_without_a_word() {
    let other = Other::new("/api");
    let created = other.post("/clusters?node_count=1", &json!({"name": "demo"}));
    assert_eq!(created.json::<Value>().unwrap(), json!({}));
    let host = json!({"name": "h1", "hypervisor_type": "KVM", "credential": {"username": "root", "password": "p"}});
    other.wait(other.post("/hosts", &json!({"hosts": [host]})));
    let id = other.find("/hosts", "name", "h1").unwrap();
    let gone = other.login(other.http.delete(other.url(&format!("/hosts/{id}"))));
    assert_eq!((gone.status().as_u16(), gone.text().unwrap().as_str()), (200, ""));
}
