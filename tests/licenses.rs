//! Licenses come as a form with a file in it.
#![allow(clippy::unwrap_used)]

mod common;

use common::World;
use common::raw::Raw;

#[test]
fn a_license_is_known_by_the_serial_number_in_its_file() {
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
