//! Quirks: what the simulator does with each, and without.

use std::sync::mpsc;

use super::{WHILE, backup, cluster, deploy, failing, finish, held};
use crate::support::raw::{Raw, Reply, text};
use crate::support::{World, bare, run};
use deploy_cli::simulator::{Options, QUIRKS, Quirk};
use serde_json::{Value, json};

/// What a test observes of a simulator.
type Observe = fn(Options) -> Value;

/// For a quirk, an observation, and what it is without and with the quirk. A new quirk needs one.
fn proof(quirk: Quirk) -> (Observe, Value, Value) {
    match quirk {
        Quirk::InclusivePoll => {
            (polls, json!({">=": "held", ">": "held"}), json!({">=": "answered at once", ">": "held"}))
        }
        Quirk::NoHold => {
            let at_once = "answered at once";
            (polls, json!({">=": "held", ">": "held"}), json!({">=": at_once, ">": at_once}))
        }
        Quirk::NoLastModified => (last_modified, json!([true, true, true]), json!([false, false, false])),
        Quirk::CapitalStates => (
            job_states,
            json!({"started": "queued", "shown": "queued", "filtered": 0, "ended": "success"}),
            json!({"started": "Queued", "shown": "Queued", "filtered": 1, "ended": "Success"}),
        ),
        Quirk::NumericIds => (identifiers, json!(vec!["string"; 6]), json!(vec!["number"; 6])),
        Quirk::StringNumbers => (
            numbers,
            json!({"vlan_id": 7, "capacity": 1_000_000_000_000_u64, "num_records": 1, "size": 1_048_576}),
            json!({"vlan_id": "7", "capacity": "1000000000000", "num_records": 1, "size": "1048576"}),
        ),
        Quirk::EmptyAnswers => (
            bodies,
            json!([[201, "application/json", "{}"], [200, "application/json", "{}"]]),
            json!([[201, "", ""], [200, "application/json", "null"]]),
        ),
        Quirk::RelativeLocation => (location, json!("https://127.0.0.1"), json!("/api/clusters/")),
        Quirk::AsyncWrites => (
            writes,
            json!([[201, 200, null, 200], [200, "10.0.0.10", null, "10.0.0.10"]]),
            json!([[202, 404, "success", 200], [202, null, "success", "10.0.0.10"]]),
        ),
        Quirk::UnprovenMissing => (
            unproven,
            json!({"credential": "identifier", "network": 200, "job": true, "node": true, "powered_on": 202}),
            json!({"credential": "resource", "network": 405, "job": false, "node": false, "powered_on": 400}),
        ),
        Quirk::CloseEach => (connection, json!("kept"), json!("closed")),
        Quirk::IgnoredRename => (renamed, json!([200, "other"]), json!([200, "demo-01"])),
        Quirk::AlwaysRollback => (rollback, json!("create_failed"), json!("powered_off")),
        Quirk::ReturnedPasswords => (password, json!(false), json!(true)),
    }
}

fn with_quirks(quirks: &[Quirk]) -> Options {
    Options { quirks: quirks.to_vec(), ..Options::default() }
}

#[test]
fn every_quirk_changes_what_it_says() {
    for spec in &QUIRKS {
        let quirk: Quirk = spec.name.parse().unwrap();
        let (observe, without, with) = proof(quirk);
        assert_eq!(observe(with_quirks(&[])), without, "without {}", spec.name);
        assert_eq!(observe(with_quirks(&[quirk])), with, "with {}", spec.name);
    }
}

/// The steps of a client, with all quirks at once.
#[test]
fn quirks_can_be_combined() {
    let (world, http) = quick_with(&all());
    let wait = |reply: Reply| {
        let job = reply.is(202).value()["job"].clone();
        assert_eq!(sorted_keys(&job), ["id", "message", "state"], "{job}");
        assert!(job["id"].is_number(), "{job}");
        let path = format!("/jobs/{}?poll_timeout=120&last_modified=>=2026-01-01T00:00:00Z", job["id"]);
        loop {
            let state = text(&http.record(&path)["state"]);
            if !matches!(state.as_str(), "Queued" | "Running") {
                return state;
            }
        }
    };
    let created = http.json("POST", "/clusters?node_count=1", &json!({"name": "demo"}));
    let cluster = created.header("location").strip_prefix("/api").unwrap().to_owned();
    assert_eq!(created.header("connection"), "close");
    assert_eq!(wait(created), "Success");
    let node = http.records(&format!("{cluster}/nodes?fields=*"))[0].clone();
    let keys = ["host", "id", "instance_type", "ip", "is_storage_efficiency_enabled", "license", "name"];
    assert_eq!(sorted_keys(&node)[..7], keys);
    let node = format!("{cluster}/nodes/{}", node["id"]);
    assert_eq!(wait(http.json("PATCH", &node, &json!({"name": "other", "ip": "10.0.0.11"}))), "Success");
    let record = http.record(&format!("{node}?fields=ip"));
    assert_eq!((&record["name"], &record["ip"]), (&json!("demo-01"), &json!("10.0.0.11")));
    let pools = json!({"pool_array": [{"name": "pool", "capacity": "1000"}]});
    assert_eq!(wait(http.json("POST", &format!("{node}/storage/pools"), &pools)), "Success");
    let pool = http.records(&format!("{node}/storage/pools"))[0].clone();
    assert_eq!(pool["capacity"], "1000");
    let detached = http.delete(&format!("{node}/storage/pools/{}", pool["id"])).is(200);
    assert_eq!(detached.body, "null");
    assert_eq!(wait(http.delete(&cluster)), "Success");
    http.get(&cluster).is(404);
    drop(world);
}

fn sorted_keys(record: &Value) -> Vec<&str> {
    let mut keys: Vec<&str> = record.as_object().unwrap().keys().map(String::as_str).collect();
    keys.sort_unstable();
    keys
}

/// With each quirk, and with all, the OpenAPI description names the fields of records and jobs, and the calls that exist.
#[test]
fn description_is_true_with_quirks() {
    let each = QUIRKS.iter().map(|spec| vec![spec.name.parse().unwrap()]);
    for quirks in each.chain([vec![], all()]) {
        let (_world, http) = quick_with(&quirks);
        let description = http.get("/openapi.json").is(200).value();
        let schema = |method: &str, path: &str, status: u16| {
            let responses = &description["paths"][path][method]["responses"];
            let response = &responses[status.to_string()];
            assert!(response.is_object(), "{quirks:?}: {method} {path} answers {status}, described are {responses}");
            response["content"]["application/json"]["schema"].clone()
        };
        for (path, body) in [
            ("/clusters", json!({"name": "demo"})),
            ("/backups", json!({"password": "p"})),
            ("/security/credentials", json!({"hostname": "h", "type": "host", "username": "u", "password": "p"})),
            ("/hosts", json!({"hosts": [{"name": "h", "hypervisor_type": "KVM"}]})),
        ] {
            let reply = http.json("POST", path, &body);
            let schema = schema("post", path, reply.status);
            assert_eq!(schema.is_null(), reply.body.is_empty(), "{quirks:?}: POST {path}: {}", reply.body);
            if reply.status == 202 {
                let job = &description["components"]["schemas"]["Job"];
                let state = &reply.value()["job"]["state"];
                check_record(&reply.value()["job"], job, &quirks);
                assert!(job["properties"]["state"]["enum"].as_array().unwrap().contains(state), "{state}");
            }
        }
        for (path, item) in description["paths"].as_object().unwrap() {
            let collection = item["get"]["responses"]["200"]["content"]["application/json"]["schema"].clone();
            let collection = &collection["properties"]["records"]["items"];
            if collection.is_object() && !path.contains('{') {
                http.records(&format!("{path}?fields=**")).iter().for_each(|r| check_record(r, collection, &quirks));
            }
        }
        let is_described = description["paths"]["/security/credentials/{credential_id}"].is_object();
        let answer = http.get("/security/credentials/none").refused(404);
        assert_eq!(is_described, answer.contains("identifier"), "{quirks:?}: {answer}");
    }
}

/// Checks that a record has the required fields, and no others than those that are described.
fn check_record(record: &Value, schema: &Value, quirks: &[Quirk]) {
    let keys = sorted_keys(record);
    let undescribed = keys.iter().find(|key| schema["properties"].get(**key).is_none());
    assert_eq!(undescribed, None, "{quirks:?}: {record}");
    for required in schema["required"].as_array().unwrap() {
        assert!(record.get(required.as_str().unwrap()).is_some(), "{quirks:?}: {required} is not in {record}");
    }
}

#[cfg(unix)]
#[test]
fn command_line_and_scenario_take_quirks() {
    let script = "deploy-cli api POST /clusters -f name=demo; deploy-cli api /jobs";
    let folder = tempfile::tempdir().unwrap();
    let scenario = folder.path().join("s.toml");
    std::fs::write(&scenario, "quirks = [\"async-writes\"]").unwrap();
    let scenario = scenario.to_str().unwrap();
    let exec = |flags: &[&str], command: &str| {
        run(&mut bare(&[&["simulator", "exec"][..], flags, &["--", "sh", "-c", command]].concat()))
    };
    let both = exec(&["--quirk", "capital-states", "--scenario", scenario], script).exits(0);
    assert!(both.stdout.contains("\"Success\"") || both.stdout.contains("\"Running\""), "{}", both.stdout);
    exec(&["--quirk", "no-hol"], "true").exits(2).says("a similar value exists: 'no-hold'").says("capital-states");
    std::fs::write(scenario, "quirks = [\"no-hol\"]").unwrap();
    exec(&["--scenario", scenario], "true").exits(2).says("did you mean \"no-hold\"?").says("capital-states");
}

#[test]
fn documentation_has_every_quirk() {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/simulator.md");
    let page = std::fs::read_to_string(path).unwrap();
    let rows: Vec<&str> = page.lines().skip_while(|line| !line.starts_with("| quirk")).skip(2).collect();
    for (n, spec) in QUIRKS.iter().enumerate() {
        let row = format!("| `{}` | {} | {} | {} |", spec.name, spec.effect, spec.default, spec.source);
        assert_eq!(rows[n], row, "row {} of the table in docs/simulator.md", n + 1);
    }
}

fn all() -> Vec<Quirk> {
    QUIRKS.iter().map(|spec| spec.name.parse().unwrap()).collect()
}

fn quick_with(quirks: &[Quirk]) -> (World, Raw) {
    super::with(with_quirks(quirks))
}

fn polls(options: Options) -> Value {
    let (world, http) = held(options);
    let job = backup(&http);
    let target = |operator: &str| {
        let last = text(&job["last_modified"]);
        format!("/jobs/{}?poll_timeout=120&last_modified={operator}{last}", text(&job["id"]))
    };
    let answer = |operator: &str| {
        let before = world.simulator.waiting();
        let (sender, receiver) = mpsc::channel();
        let request = http.request("GET", &target(operator));
        // The thread of a held poll ends with the simulator.
        std::thread::spawn(move || sender.send(request.send().is_ok()));
        loop {
            if receiver.recv_timeout(WHILE).is_ok() {
                return "answered at once";
            } else if world.simulator.waiting() > before {
                return "held";
            }
        }
    };
    json!({">=": answer(">="), ">": answer(">")})
}

fn last_modified(options: Options) -> Value {
    let (_world, http) = held(options);
    let started = http.json("POST", "/backups", &json!({"password": "p"})).is(202).value()["job"].clone();
    let shown = http.record(&format!("/jobs/{}?fields=**", text(&started["id"])));
    let listed = http.records("/jobs")[0].clone();
    json!([started, shown, listed].map(|job| job.get("last_modified").is_some()))
}

fn job_states(options: Options) -> Value {
    let (world, http) = held(options);
    let started = backup(&http);
    let shown = http.record(&format!("/jobs/{}", text(&started["id"])));
    let filtered = http.records("/jobs?state=Queued").len();
    let id = text(&started["id"]);
    (0..3).for_each(|_| world.simulator.step_job(&id));
    let ended = http.record(&format!("/jobs/{id}"));
    json!({"started": started["state"], "shown": shown["state"], "filtered": filtered, "ended": ended["state"]})
}

/// The text of an identifier, which is a JSON string or number.
fn id(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// The type of each identifier, all of which are used in paths, queries and bodies as they are.
fn identifiers(options: Options) -> Value {
    let (_world, http) = held(options);
    let host = json!({"hosts": [{"name": "h", "hypervisor_type": "KVM"}]});
    let job = http.json("POST", "/hosts", &host).is(202).value()["job"]["id"].clone();
    let host = http.records("/hosts")[0]["id"].clone();
    let created = http.json("POST", "/clusters", &json!({"name": "demo"})).is(201).created();
    let cluster = http.record(&format!("/clusters/{created}"))["id"].clone();
    assert_eq!(id(&cluster), created);
    let node = http.records(&format!("/clusters/{created}/nodes"))[0]["id"].clone();
    let path = format!("/clusters/{created}/nodes/{}", id(&node));
    // The record is changed below, while the job is held, which is allowed for a node.
    http.json("PATCH", &path, &json!({"host": {"id": host}})).is(200);
    http.json("PATCH", &path, &json!({"host": {"id": id(&host)}})).is(200);
    let of_node = http.record(&format!("{path}?fields=host"))["host"]["id"].clone();
    assert_eq!(of_node, host);
    assert_eq!(http.records(&format!("/clusters?nodes.id={}", id(&node))).len(), 1);
    assert_eq!(http.records(&format!("/clusters?nodes.id=!{}", id(&node))).len(), 0);
    let message = http.delete(&format!("/hosts/{}", id(&host))).refused(409);
    assert!(message.contains(&format!("busy with job {}:", id(&job))), "{message}");
    let event = http.records("/events?fields=*")[0]["instance"].clone();
    http.get(&format!("/jobs/{}", id(&job))).is(200);
    let kind = |value: &Value| if value.is_number() { "number" } else { "string" };
    json!([kind(&job), kind(&host), kind(&cluster), kind(&node), kind(&of_node), kind(&event)])
}

fn numbers(options: Options) -> Value {
    let (_world, http) = held(options);
    let id = cluster(&http, "demo", 1);
    let node = format!("/clusters/{id}/nodes/{}", text(&http.records(&format!("/clusters/{id}/nodes"))[0]["id"]));
    let network = text(&http.records(&format!("{node}/networks"))[0]["id"]);
    http.json("PATCH", &format!("{node}/networks/{network}"), &json!({"vlan_id": 7})).is(200);
    backup(&http);
    let pools = http.get(&format!("{node}/storage/pools")).is(200).value();
    json!({
        "vlan_id": http.records(&format!("{node}/networks"))[0]["vlan_id"],
        "capacity": pools["records"][0]["capacity"],
        "num_records": pools["num_records"],
        "size": http.records("/backups?fields=*")[0]["size"],
    })
}

fn bodies(options: Options) -> Value {
    let (_world, http) = held(options);
    let created = http.json("POST", "/clusters", &json!({"name": "demo"}));
    let changed = http.json("PATCH", &format!("/clusters/{}", created.created()), &json!({"ip": "10.0.0.10"}));
    let seen = [created, changed].map(|reply| {
        let kind = reply.headers.get("content-type").map_or("", |kind| kind.to_str().unwrap());
        json!([reply.status, kind, reply.body])
    });
    json!(seen)
}

fn location(options: Options) -> Value {
    let (_world, http) = held(options);
    let reply = http.json("POST", "/clusters", &json!({"name": "demo"}));
    let location = reply.header("location");
    let path = location.find("/api/clusters/").unwrap();
    http.get(&location[path + "/api".len()..]).is(200);
    match path {
        0 => json!("/api/clusters/"),
        _ => json!(location.rsplit_once(':').unwrap().0),
    }
}

/// The status of a POST, that of a GET of what it creates, and the same after its job; then a PATCH and what it sets.
fn writes(options: Options) -> Value {
    let (world, http) = held(options);
    let end = |reply: &crate::support::raw::Reply| match reply.status {
        202 => finish(&world, &http, &reply.value()["job"])["state"].clone(),
        _ => Value::Null,
    };
    let created = http.json("POST", "/clusters", &json!({"name": "demo"}));
    let path = format!("/clusters/{}", created.created());
    let first = json!([created.status, http.get(&path).status, end(&created), http.get(&path).status]);
    let changed = http.json("PATCH", &path, &json!({"ip": "10.0.0.10"}));
    let ip = || http.record(&format!("{path}?fields=ip"))["ip"].clone();
    json!([first, [changed.status, ip(), end(&changed), ip()]])
}

fn unproven(options: Options) -> Value {
    let (world, http) = held(options);
    let id = super::deployed(&world, &http, 1);
    let cluster = format!("/clusters/{id}");
    let node = format!("{cluster}/nodes/{}", text(&http.records(&format!("{cluster}/nodes"))[0]["id"]));
    let network = text(&http.records(&format!("{node}/networks"))[0]["id"]);
    let missing = http.get("/security/credentials/none").refused(404);
    json!({
        "credential": if missing.contains("There is no resource") { "resource" } else { "identifier" },
        "network": http.get(&format!("{node}/networks/{network}")).status,
        "job": http.records("/jobs?fields=**")[0].get("description").is_some(),
        "node": http.record(&format!("{node}?fields=**")).get("state").is_some(),
        "powered_on": http.json("PATCH", &cluster, &json!({"availability": "powered_on"})).status,
    })
}

fn connection(options: Options) -> Value {
    let (_world, http) = held(options);
    let reply = http.get("/images").is(200);
    let close = reply.headers.get("connection").is_some_and(|value| value == "close");
    json!(if close { "closed" } else { "kept" })
}

fn renamed(options: Options) -> Value {
    let (_world, http) = held(options);
    let id = http.json("POST", "/clusters", &json!({"name": "demo"})).is(201).created();
    let nodes = format!("/clusters/{id}/nodes");
    let node = format!("{nodes}/{}", text(&http.records(&nodes)[0]["id"]));
    let status = http.json("PATCH", &node, &json!({"name": "other", "ip": "10.0.0.11"})).status;
    assert_eq!(http.record(&format!("{node}?fields=ip"))["ip"], "10.0.0.11");
    json!([status, http.record(&node)["name"]])
}

fn rollback(options: Options) -> Value {
    let (world, http) = held(Options { fail: failing("POST /clusters/*/deploy").fail, ..options });
    let id = cluster(&http, "demo", 1);
    let job = deploy(&http, &id, "?inhibit_rollback=true").is(202).value()["job"].clone();
    assert!(text(&finish(&world, &http, &job)["state"]).eq_ignore_ascii_case("failure"));
    http.record(&format!("/clusters/{id}?fields=state"))["state"].clone()
}

fn password(options: Options) -> Value {
    let (world, http) = held(options);
    let account = json!({"hostname": "vc", "type": "vcenter", "username": "u", "password": "p"});
    let job = http.json("POST", "/security/credentials", &account).is(202).value()["job"].clone();
    (0..3).for_each(|_| world.simulator.step_job(&id(&job["id"])));
    json!(http.records("/security/credentials?fields=*")[0].get("password").is_some())
}
