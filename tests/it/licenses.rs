//! Licenses, which are uploaded as a form with a file.

use crate::support::raw::Raw;
use crate::support::{World, run};

#[test]
fn license_is_identified_by_the_serial_number_in_its_file() {
    let world = World::new();
    let raw = Raw::new(&world.simulator, "/api");
    let send = |method: &str, target: &str, kind: &str, file: &str| {
        let part = "content-disposition: form-data; name=\"license_file\"; filename=\"l\"";
        let body = format!("--B\r\n{part}\r\n\r\n{file}\r\n--B--\r\n");
        let response = raw.request(method, target).header("content-type", kind).body(body).send().unwrap();
        (response.status().as_u16(), response.text().unwrap())
    };
    let (form, path) = ("multipart/form-data; boundary=B", "/licensing/licenses/320000012345");
    let file = r#"{"statusResp": {"serialNumber": "320000012345"}}"#;
    assert_eq!(send("POST", "/licensing/licenses", form, file).0, 201);
    assert_eq!(send("POST", "/licensing/licenses", form, file).0, 409);
    assert_eq!(send("PUT", path, form, file).0, 200);
    assert!(send("POST", "/licensing/licenses", form, "{}").1.contains("statusResp.serialNumber"));
    assert_eq!(send("POST", "/licensing/licenses", "application/json", "{}").0, 415);
    assert_eq!(raw.delete(path).status, 200);
    assert_eq!(raw.get(path).status, 404);
}

#[test]
fn all_license_files_are_checked_before_one_is_sent() {
    let world = World::new();
    let folder = tempfile::tempdir().unwrap();
    let file = |name: &str, text: &str| {
        let path = folder.path().join(name);
        std::fs::write(&path, text).unwrap();
        path.to_str().unwrap().to_owned()
    };
    let license = |serial: &str| file(serial, &format!(r#"{{"statusResp": {{"serialNumber": "{serial}"}}}}"#));
    let (one, two) = (license("320000012345"), license("320000012346"));
    for (wrong, says) in [
        (file("a", "LICENSE"), "it is not JSON"),
        (file("b", "{}"), "no serial number at statusResp.serialNumber"),
        (file("c", r#"{"statusResp": {"serialNumber": ".."}}"#), "not an identifier"),
        (file("d", r#"{"statusResp": {"serialNumber": "320000012345"}, "x": 1}"#), "are both for the serial number"),
        (file("e", &" ".repeat(2_000_000)), "too large for a license file"),
        (folder.path().to_str().unwrap().to_owned(), "cannot read it"),
        ("/nonexistent".to_owned(), "cannot read it"),
    ] {
        world.run(&["license", "add", &one, &wrong]).exits(2).says(says);
    }
    assert_eq!(world.simulator.requests(), []);
    world.run(&["license", "update", &one]).exits(5).says("there is no license \"320000012345\"");
    world.run(&["license", "add", &one]).exits(0).says("license 320000012345 is added");
    // The licenses that were added before the error are printed.
    let run = world.run(&["license", "add", &two, &one, "-o", "json"]).exits(6).says("exists already");
    assert_eq!(run.json()["id"], "320000012346");
    world.run(&["license", "delete", "320000012346"]).exits(2).says("add --yes");
    world.run(&["license", "delete", "320000012346", "--yes"]).exits(0);
    assert_eq!(world.ok("license list -o id").stdout, "320000012345\n");
}

#[test]
fn update_requires_the_ontap_password_if_the_cluster_is_online() {
    let world = World::new();
    world.deployed(1);
    let serial = world.ok("license list -o id").stdout.trim().to_owned();
    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(&file, format!(r#"{{"statusResp": {{"serialNumber": "{serial}"}}}}"#)).unwrap();
    let path = file.path().to_str().unwrap();
    let update = |args: &[&str]| world.command(&[&["license", "update", path], args].concat());
    let puts = || world.simulator.requests().iter().filter(|r| r.method == "PUT").count();
    run(update(&[]).env_remove("DEPLOY_CLI_ONTAP_PASSWORD"))
        .exits(2)
        .says("is in use by cluster demo")
        .says("is missing");
    run(update(&["--ontap-username", "x"]).env_remove("DEPLOY_CLI_ONTAP_PASSWORD")).exits(2).says("is missing");
    assert_eq!(puts(), 0);
    let online = run(&mut update(&["-vv"])).exits(0);
    assert!(online.stderr.contains("ontap_username=\"admin\", ontap_password=***"), "{}", online.stderr);
    assert!(!online.stderr.contains("hunter2"), "{}", online.stderr);
    world.ok("cluster offline demo");
    let offline = run(update(&["-vv"]).env_remove("DEPLOY_CLI_ONTAP_PASSWORD")).exits(0);
    assert!(!offline.stderr.contains("ontap_password"), "{}", offline.stderr);
    assert_eq!(puts(), 2);
}
