//! Passwords in requests.

use super::{cluster, finish, held};
use crate::support::raw::text;
use deploy_cli::simulator::Options;
use serde_json::json;

#[test]
fn responses_contain_no_passwords() {
    const MARKER: &str = "hunter2-marker";
    let (world, http) = held(Options::default());
    let login = json!({"username": "root", "password": MARKER});
    let mut jobs = Vec::new();
    let vcenter = json!({"hostname": "vc", "type": "vcenter", "username": "root", "password": MARKER});
    let reply = http.json("POST", "/security/credentials", &vcenter);
    let credential = format!("/security/credentials/{}", reply.created());
    finish(&world, &http, &reply.job());
    jobs.push(http.json("PATCH", &credential, &json!({"password": MARKER})));
    let host = json!({"name": "h", "hypervisor_type": "ESX", "management_server": "vc", "credential": login});
    jobs.push(http.json("POST", "/hosts", &json!({"hosts": [host]})));
    jobs.push(http.json("POST", "/backups", &json!({"password": MARKER})));
    let id = cluster(&http, "demo", 2);
    let path = format!("/clusters/{id}");
    let body = json!({"ontap_credential": {"username": "admin", "password": MARKER}});
    finish(&world, &http, &http.json("POST", &format!("{path}/deploy"), &body).job());
    let node = http.records(&format!("{path}/nodes"))[0].clone();
    let resize = json!({"admin_password": MARKER, "nodes": [{"id": node["id"], "instance_type": "medium"}]});
    jobs.push(http.json("PATCH", &path, &resize));
    for job in jobs {
        finish(&world, &http, &job.job());
    }
    // Error messages do not contain passwords.
    for body in [json!({"hostname": MARKER.len(), "password": MARKER}), json!({"password": [MARKER]})] {
        assert!(!http.json("POST", "/security/credentials", &body).refused(400).contains(MARKER));
    }

    let mut records = 0;
    let nodes = format!("{path}/nodes");
    let node = format!("{nodes}/{}", text(&node["id"]));
    let (networks, pools, disks) =
        (format!("{node}/networks"), format!("{node}/storage/pools"), format!("{node}/storage/disks"));
    for collection in [
        "/clusters",
        "/hosts",
        "/security/credentials",
        "/images",
        "/licensing/licenses",
        "/jobs",
        "/backups",
        "/network/connectivitychecks",
        "/mediators",
        &nodes,
        &networks,
        &pools,
        &disks,
    ] {
        let all = http.get(&format!("{collection}?fields=**")).is(200);
        assert!(!all.body.contains(MARKER), "{}", all.body);
        for record in http.records(collection) {
            if collection != disks {
                let one = http.get(&format!("{collection}/{}?fields=**", text(&record["id"]))).is(200);
                assert!(!one.body.contains(MARKER), "{}", one.body);
                records += 1;
            }
        }
    }
    assert!(records > 20, "{records}");
    assert!(!http.get("/events?fields=**").is(200).body.contains(MARKER));
    assert!(!format!("{:?}", world.simulator.requests()).contains(MARKER));
}
