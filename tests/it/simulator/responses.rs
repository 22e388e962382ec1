//! Statuses and headers.

use super::{literal, quick};
use crate::support::raw::{send, text};
use serde_json::json;

#[test]
fn wrong_credentials_get_401() {
    let (_world, http) = quick();
    let attempts = [
        http.bare("GET", "/clusters"),
        http.bare("GET", "/nowhere"),
        http.bare("OPTIONS", "/clusters"),
        http.bare("DELETE", "/clusters"),
        http.bare("GET", "/clusters").basic_auth("admin", Some("wrong")),
        http.bare("GET", "/clusters").basic_auth("", None::<&str>),
        http.bare("GET", "/clusters").bearer_auth("x"),
        http.bare("GET", "/clusters").header("authorization", "Basic"),
    ];
    for attempt in attempts {
        let reply = send(attempt);
        assert!(reply.header("www-authenticate").starts_with("Basic"));
        reply.refused_for(401, "password");
    }
}

#[test]
fn unknown_resources_get_404() {
    let (_world, http) = quick();
    for path in ["/clusters/none", "/clusters/none/nodes", "/hosts/none", "/jobs/none", "/backups/none"] {
        http.get(path).refused_for(404, "\"none\"");
    }
    http.get("/nowhere").refused_for(404, "/nowhere");
    http.get("/clusters/%FF").refused(404);
    http.get("").refused(404);
    let root = http.get("").headers.get("request-id").cloned();
    assert!(root.is_some());
}

#[test]
fn unsupported_methods_get_405_with_allow() {
    let (_world, http) = quick();
    for (verb, path, allow) in [
        ("DELETE", "/clusters", "GET, POST, HEAD, OPTIONS"),
        ("PUT", "/clusters/x", "GET, PATCH, DELETE, HEAD, OPTIONS"),
        ("GET", "/clusters/x/deploy", "POST, OPTIONS"),
        ("POST", "/events", "GET, HEAD, OPTIONS"),
        ("TRACE", "/events", "GET, HEAD, OPTIONS"),
    ] {
        let reply = send(http.request(verb, path));
        assert_eq!(reply.header("allow"), allow);
        reply.refused_for(405, verb);
    }
}

#[test]
fn head_and_options_are_supported() {
    let (_world, http) = quick();
    let head = send(http.request("HEAD", "/images")).is(200);
    assert_eq!((head.body.as_str(), head.header("content-type")), ("", "application/json"));
    assert_eq!(head.header("content-length"), http.get("/images").body.len().to_string());
    assert_eq!(send(http.request("HEAD", "/images/none")).is(404).body, "");
    let options = send(http.request("OPTIONS", "/backups")).is(204);
    assert_eq!((options.body.as_str(), options.header("allow")), ("", "GET, POST, HEAD, OPTIONS"));
    send(http.request("OPTIONS", "/nowhere")).is(404);
}

#[test]
fn responses_have_a_request_id_that_events_repeat() {
    let (_world, http) = quick();
    let created = http.json("POST", "/clusters", &json!({"name": "demo"})).is(201);
    let events = http.records(&format!("/events?request_id={}", created.header("request-id")));
    assert!(text(&events[0]["message"]).contains("demo"));
    let replies = [
        http.get("/clusters").is(200),
        http.get("/nowhere").is(404),
        send(http.bare("GET", "/clusters")).is(401),
        send(http.request("OPTIONS", "/clusters")).is(204),
        send(http.request("HEAD", "/clusters")).is(200),
        http.json("POST", "/clusters", &json!({})).is(400),
    ];
    let mut ids: Vec<_> = replies.iter().map(|r| r.header("request-id")).collect();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), replies.len());
}

#[test]
fn location_uses_the_host_of_the_request() {
    let (world, http) = quick();
    for (n, base) in ["/api", "/api/v3", "//api//v3/"].iter().enumerate() {
        let line = format!("POST {base}/clusters\n{{\"name\": \"c{n}\"}}");
        let response = literal(&world.simulator, &line, "deploy.example.com:8443");
        assert!(response.starts_with("HTTP/1.1 201"), "{response}");
        let id = text(&http.records(&format!("/clusters?name=c{n}"))[0]["id"]);
        let base = base.replace("//", "/");
        let base = base.trim_end_matches('/');
        let want = format!("location: https://deploy.example.com:8443{base}/clusters/{id}\r\n");
        assert!(response.contains(&want), "{want}\n{response}");
    }
}
