//! The vendor's samples (S).

use std::path::PathBuf;

use super::wait;
use crate::support::World;
use crate::support::raw::{Raw, send, text};
use serde_json::{Value, json};

/// A cluster file in the format of the vendor's samples, with more keys than those use.
fn sample() -> Value {
    let node = |n: u8, storage: Value| {
        json!({
            "name": format!("flow-n{n}"), "ip": format!("10.0.0.{}", 10 + n), "host_name": format!("host-{n}"),
            "instance_type": "small", "serial_number": format!("320000000{n}"), "is_storage_efficiency_enabled": false,
            "networks": [
                {"name": "Management", "purpose": "mgmt", "vlan": 1234},
                {"name": "External", "purpose": "data", "vlan": null},
                {"name": "Internal", "purpose": "internal"},
            ],
            "storage": storage,
        })
    };
    let pools = json!([{"name": "pool-1", "capacity": 4_802_666_790_125_u64}]);
    json!({
        "hosts": [
            {"name": "host-1", "type": "ESX", "mgmt_server": "vcenter.example.com"},
            {"name": "host-2", "type": "KVM", "user": "root", "password": "mypassword1"},
        ],
        "vcenter": {"hostname": "vcenter.example.com", "username": "selectadmin", "password": "mypassword2"},
        "cluster": {
            "name": "flow", "ip": "10.0.0.10", "gateway": "10.0.0.1", "netmask": "255.255.254.0",
            "ontap_image_version": "9.7", "ntp_servers": ["10.0.0.2"],
            "dns_info": {"domains": ["example.com"], "dns_ips": ["10.0.0.3"]}, "ontap_admin_password": "mypassword3",
        },
        "nodes": [
            node(1, json!({"pools": pools, "disk": []})),
            node(2, json!({"pools": pools, "disks": ["naa.1", "naa.2"]})),
        ],
    })
}

/// The equivalent of `DeployRequests` in the vendor's samples.
struct Samples(Raw);

impl Samples {
    fn find(&self, path: &str, field: &str, value: &str) -> Option<String> {
        let json = self.0.get(&format!("{path}?{field}={value}")).is(200).value();
        (json["num_records"].as_u64().unwrap() >= 1).then(|| text(&json["records"][0]["id"]))
    }

    /// The polling loop of the samples, with their operator.
    #[track_caller]
    fn wait(&self, job: &Value) -> Value {
        let (id, mut last_modified) = (text(&job["id"]), text(&job["last_modified"]));
        loop {
            let target = format!("/jobs/{id}?fields=state,message&poll_timeout=120&last_modified=>={last_modified}");
            let record = self.0.record(&target);
            assert!(record["message"].is_string(), "{record}");
            let latest = text(&record["last_modified"]);
            assert!(latest >= last_modified, "{latest} after {last_modified}");
            last_modified = latest;
            if ["success", "failure"].contains(&record["state"].as_str().unwrap()) {
                return record;
            }
        }
    }

    #[track_caller]
    fn done(&self, job: &Value) {
        let record = self.wait(job);
        assert_eq!(record["state"], "success", "{record}");
    }

    /// The script that creates a cluster, up to its deployment. Returns the id of the cluster.
    fn make(&self, config: &Value) -> String {
        let Self(http) = self;
        let vcenter = &config["vcenter"];
        if vcenter.is_object() && self.find("/security/credentials", "hostname", &text(&vcenter["hostname"])).is_none()
        {
            let mut data = vcenter.clone();
            data["type"] = "vcenter".into();
            // The script does not wait for this job.
            http.json("POST", "/security/credentials", &data).is(202);
        }
        let hosts = config["hosts"].as_array().unwrap();
        for host in hosts.iter().filter(|h| h["password"].is_string()) {
            if self.find("/security/credentials", "hostname", &text(&host["name"])).is_none() {
                let username = if host["username"].is_string() { &host["username"] } else { &host["user"] };
                let data = json!({
                    "hostname": host["name"], "type": "host", "username": username, "password": host["password"]
                });
                http.json("POST", "/security/credentials", &data).is(202);
            }
        }
        let mut missing = Vec::new();
        for host in hosts {
            if self.find("/hosts", "name", &text(&host["name"])).is_none() {
                let mut data = json!({"name": host["name"], "hypervisor_type": host["type"]});
                if host["mgmt_server"].is_string() {
                    data["management_server"] = host["mgmt_server"].clone();
                }
                if host["password"].is_string() && host["user"].is_string() {
                    data["credential"] = json!({"username": host["user"], "password": host["password"]});
                }
                missing.push(data);
            }
        }
        if !missing.is_empty() {
            self.done(&http.json("POST", "/hosts", &json!({"hosts": missing})).job());
        }
        let cluster = self.cluster(config);
        let nodes = config["nodes"].as_array().unwrap();
        let ids = http.records(&format!("/clusters/{cluster}/nodes"));
        assert_eq!(ids.len(), nodes.len());
        for (id, node) in ids.iter().zip(nodes) {
            self.node(&format!("/clusters/{cluster}/nodes/{}", text(&id["id"])), node, nodes.len());
        }
        cluster
    }

    fn cluster(&self, config: &Value) -> String {
        let name = text(&config["cluster"]["name"]);
        if let Some(id) = self.find("/clusters", "name", &name) {
            return id;
        }
        let mut data = config["cluster"].clone();
        data.as_object_mut().unwrap().remove("ontap_admin_password");
        let count = config["nodes"].as_array().unwrap().len();
        // Only this path of the script contains the version.
        self.0.json("POST", &format!("/v3/clusters?node_count={count}"), &data).is(201).created()
    }

    fn node(&self, path: &str, node: &Value, count: usize) {
        let Self(http) = self;
        let storage = &node["storage"];
        let disks = if storage["disks"].is_array() { &storage["disks"] } else { &storage["disk"] };
        let software = disks.as_array().is_some_and(|d| !d.is_empty());
        let host = self.find("/hosts", "name", &text(&node["host_name"])).unwrap();
        let mut data = json!({"name": node["name"], "host": {"id": host}, "passthrough_disks": software});
        for field in ["ip", "serial_number", "instance_type", "is_storage_efficiency_enabled"] {
            if !node[field].is_null() {
                data[field] = node[field].clone();
            }
        }
        http.json("PATCH", path, &data).is(200);
        for network in node["networks"].as_array().unwrap() {
            let purpose = text(&network["purpose"]);
            if count == 1 && purpose == "internal" {
                assert_eq!(self.find(&format!("{path}/networks"), "purpose", &purpose), None);
                continue;
            }
            let id = self.find(&format!("{path}/networks"), "purpose", &purpose).unwrap();
            let mut data = json!({"name": network["name"]});
            if !network["vlan"].is_null() {
                data["vlan_id"] = network["vlan"].clone();
            }
            http.json("PATCH", &format!("{path}/networks/{id}"), &data).is(200);
        }
        let reply = http.json("POST", &format!("{path}/storage/pools"), &json!({"pool_array": storage["pools"]}));
        assert!([201, 202].contains(&reply.status), "{}", reply.body);
        if software {
            let reply = http.json("POST", &format!("{path}/storage/disks"), &json!({"disks": disks}));
            assert!([201, 202].contains(&reply.status), "{}", reply.body);
        }
    }

    fn deploy(&self, cluster: &str, config: &Value) {
        let data = json!({"ontap_credential": {"password": config["cluster"]["ontap_admin_password"]}});
        let job = self.0.json("POST", &format!("/clusters/{cluster}/deploy?inhibit_rollback=true"), &data).job();
        self.done(&job);
        let record = self.0.record(&format!("/clusters/{cluster}?fields=*"));
        assert_eq!(record["state"], "powered_on");
        assert_eq!(record["is_deployed"], true);
        for field in ["name", "ip", "gateway", "netmask", "dns_info", "ntp_servers", "ontap_image_version"] {
            assert_eq!(record[field], config["cluster"][field], "{field}");
        }
    }

    /// The script that deletes a cluster, after powering it off.
    fn delete(&self, cluster: &str, name: &str) {
        let path = format!("/clusters/{cluster}");
        self.done(&self.0.json("PATCH", &path, &json!({"availability": "powered_off"})).job());
        assert_eq!(self.0.record(&format!("{path}?fields=state"))["state"], "powered_off");
        self.done(&self.0.delete(&path).job());
        assert_eq!(self.find("/clusters", "name", name), None);
    }
}

/// Sends a license as a form in the encoding of Python's `requests`: fields before the file.
fn license(http: &Raw, method: &str, target: &str, serial: &str, fields: &[(&str, &str)]) -> u16 {
    let file = json!({"statusResp": {"serialNumber": serial}}).to_string();
    let mut body = String::new();
    for (name, value) in fields {
        body += &format!("--b0undary\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n");
    }
    body += "--b0undary\r\nContent-Disposition: form-data; name=\"license_file\"; filename=\"license.txt\"\r\n\r\n";
    body += &format!("{file}\r\n--b0undary--\r\n");
    send(http.request(method, target).header("content-type", "multipart/form-data; boundary=b0undary").body(body))
        .status
}

#[test]
fn vendor_samples_run() {
    let world = World::new();
    let http = Raw::new(&world.simulator, "/api");
    let (samples, config) = (Samples(http.clone()), sample());
    assert_eq!(license(&http, "POST", "/licensing/licenses", "3200000001", &[]), 201);
    assert_eq!(samples.find("/licensing/licenses", "id", "3200000001").as_deref(), Some("3200000001"));
    let cluster = samples.make(&config);
    samples.deploy(&cluster, &config);

    // A second run of the script finds the existing objects.
    assert_eq!(samples.cluster(&config), cluster);
    assert_eq!(samples.find("/clusters", "nodes.serial_number", "3200000002"), Some(cluster.clone()));

    let path = "/licensing/licenses/3200000001";
    assert_eq!(license(&http, "PUT", path, "3200000001", &[]), 400);
    let login = [("ontap_username", "admin"), ("ontap_password", "mypassword3")];
    assert_eq!(license(&http, "PUT", path, "3200000001", &login), 200);

    let nodes = http.records(&format!("/clusters/{cluster}/nodes"));
    let wanted: Vec<Value> = nodes.iter().map(|n| json!({"id": n["id"], "instance_type": "medium"})).collect();
    let resize = json!({"admin_password": "mypassword3", "nodes": wanted});
    samples.done(&http.json("PATCH", &format!("/clusters/{cluster}"), &resize).job());
    for node in http.records(&format!("/clusters/{cluster}/nodes?fields=instance_type")) {
        assert_eq!(node["instance_type"], "medium");
    }
    samples.delete(&cluster, "flow");
}

/// The script registers the hosts while the job of the credential is still in progress.
#[test]
fn hosts_need_not_wait_for_their_credential() {
    let world = World::new();
    world.simulator.hold_jobs(true);
    let http = Raw::new(&world.simulator, "/api");
    let vcenter = json!({"hostname": "vc", "type": "vcenter", "username": "u", "password": "p"});
    http.json("POST", "/security/credentials", &vcenter).is(202);
    http.json("POST", "/security/credentials", &vcenter).refused(409);
    let hosts = json!({"hosts": [{"name": "h", "hypervisor_type": "ESX", "management_server": "vc"}]});
    let job = http.json("POST", "/hosts", &hosts).job();
    world.simulator.hold_jobs(false);
    wait(&http, &job);
    assert_eq!(http.records("/hosts").len(), 1);
}

/// NetApp's files are not part of the project. They are read from `DEPLOY_CLI_SAMPLES` or a folder next to the project.
#[test]
fn vendor_files_create_clusters() {
    let folder = std::env::var_os("DEPLOY_CLI_SAMPLES")
        .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../shared/samples"), PathBuf::from);
    let mut configs = vec![sample()];
    for entry in std::fs::read_dir(folder).into_iter().flatten() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|e| e == "json") {
            configs.push(serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap());
        }
    }
    for config in configs {
        let world = World::new();
        let samples = Samples(Raw::new(&world.simulator, "/api"));
        let cluster = samples.make(&config);
        samples.deploy(&cluster, &config);
        samples.delete(&cluster, &text(&config["cluster"]["name"]));
    }
}
