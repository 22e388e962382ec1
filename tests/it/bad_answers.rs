//! Servers that send responses that Deploy never sends, or no response at all.

use std::net::TcpListener;

use crate::support::stub::{Act, Identity, Stub, answer, page};
use crate::support::{ClosedPort, Run, bare, run};

fn ask(stub: &Stub, identity: &Identity, args: &[&str]) -> Run {
    let mut command = bare(args);
    command.args(["--url", &stub.url(), "--fingerprint", &identity.fingerprint()]);
    run(command.env("DEPLOY_CLI_PASSWORD", "hunter2").env("DEPLOY_CLI_ONTAP_PASSWORD", "x"))
}

/// What a list says to a server that always answers this.
fn list(act: fn() -> Act) -> Run {
    let identity = Identity::appliance();
    let stub = Stub::start(&identity, move |_, _| act());
    ask(&stub, &identity, &["cluster", "list"])
}

#[test]
fn an_html_page_is_not_taken_for_a_response() {
    list(|| page(200, "text/html; charset=utf-8", "<html>Welcome</html>"))
        .exits(1)
        .says("HTTP 200 with text/html (20 bytes) instead of JSON")
        .says("check that --url names an ONTAP Select Deploy");
}

#[test]
fn broken_json_is_told_where_it_breaks() {
    list(|| answer(200, r#"{"records": [{"id": "1"#)).exits(1).says("invalid JSON: EOF while parsing");
    list(|| answer(200, r#"{"records": null}"#)).exits(1).says("JSON of an unknown shape");
}

#[test]
fn a_truncated_body_is_told_after_it_was_asked_for_again() {
    let identity = Identity::appliance();
    let stub = Stub::start(&identity, |_, _| {
        Act::Send("HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 500\r\n\r\n{\"rec".to_owned())
    });
    ask(&stub, &identity, &["cluster", "list"]).exits(1).says("the response to GET /clusters broke off");
    assert_eq!(stub.seen().len(), 3);
}

#[test]
fn a_get_outlives_a_connection_that_is_cut_and_a_server_that_is_busy() {
    let identity = Identity::appliance();
    let stub = Stub::start(&identity, |_, n| match n {
        0 => Act::Close,
        1 => answer(503, ""),
        _ => answer(200, r#"{"num_records": 0, "records": []}"#),
    });
    ask(&stub, &identity, &["cluster", "list"]).exits(0);
    assert_eq!(stub.seen().len(), 3);
}

#[test]
fn each_error_status_has_its_exit_status() {
    for (status, exit) in [(400, 1), (401, 4), (403, 4), (404, 5), (405, 1), (409, 6), (500, 1), (501, 1)] {
        let identity = Identity::appliance();
        let stub = Stub::start(&identity, move |_, _| {
            answer(status, r#"{"error": {"code": "42", "message": "No such luck."}}"#)
        });
        ask(&stub, &identity, &["cluster", "list"])
            .exits(exit)
            .says(&format!("refused GET /clusters: No such luck. (HTTP {status}, code 42)"));
    }
}

#[test]
fn a_change_whose_answer_is_lost_is_never_sent_twice() {
    for act in [|| Act::Close, || page(200, "text/html", "?"), || answer(502, ""), || answer(202, "{}")] {
        let identity = Identity::appliance();
        let stub = Stub::start(&identity, move |_, _| act());
        ask(&stub, &identity, &["cluster", "create", "demo", "--nodes", "1"]).exits(1).says("it may have taken effect");
        assert_eq!(stub.seen(), ["POST /api/clusters?node_count=1 HTTP/1.1"]);
    }
}

#[test]
fn nobody_there_and_plain_http_are_told_apart() {
    let closed = ClosedPort::new();
    let mut command = bare(&["cluster", "list", "--insecure", "--url", &format!("https://{}", closed.address())]);
    run(command.env("DEPLOY_CLI_PASSWORD", "x")).exits(7).says("Connection refused").says("check --url");

    let plain = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = plain.local_addr().unwrap();
    std::thread::spawn(move || {
        for mut socket in plain.incoming().flatten() {
            let _ = std::io::Write::write_all(&mut socket, b"HTTP/1.1 400 Bad Request\r\n\r\n");
            // The client's hello must be read, or closing resets what was said.
            let _ = std::io::Read::read(&mut socket, &mut [0; 4096]);
        }
    });
    let mut command = bare(&["cluster", "list", "--insecure", "--url", &format!("https://{address}")]);
    run(command.env("DEPLOY_CLI_PASSWORD", "x")).exits(7).says("the port does not use TLS");

    let mut command = bare(&["cluster", "list", "--insecure", "--url", "https://nosuchhost.invalid"]);
    run(command.env("DEPLOY_CLI_PASSWORD", "x")).exits(7).says("cannot reach https://nosuchhost.invalid");
}

#[test]
fn a_name_that_two_have_is_an_error_that_lists_both_ids() {
    let identity = Identity::appliance();
    let both = r#"{"num_records": 2, "records": [{"id": "a1", "name": "demo"}, {"id": "b2", "name": "demo"}]}"#;
    let stub = Stub::start(&identity, move |_, _| answer(200, both));
    ask(&stub, &identity, &["cluster", "delete", "demo", "--yes"])
        .exits(1)
        .says("2 clusters are named \"demo\"; use an id instead: a1, b2");
    assert_eq!(stub.seen().len(), 1);
}

#[test]
fn an_id_goes_into_the_path_as_it_is_and_harmless() {
    let identity = Identity::appliance();
    let stub = Stub::start(&identity, move |_, n| match n {
        0 => answer(200, r#"{"num_records": 1, "records": [{"id": "a/../b?c", "name": "demo"}]}"#),
        _ => answer(200, r#"{"record": {"id": "x"}}"#),
    });
    ask(&stub, &identity, &["cluster", "show", "demo"]).exits(0);
    assert_eq!(stub.seen()[1], "GET /api/clusters/a%2F..%2Fb%3Fc?fields=** HTTP/1.1");
}

#[test]
fn a_job_beside_something_else_is_still_waited_for() {
    let identity = Identity::appliance();
    let stub = Stub::start(&identity, |line, _| match line.split(' ').nth(1) {
        Some(path) if path.contains("/jobs/") => answer(200, r#"{"record": {"id": "j", "state": "failure"}}"#),
        Some(path) if path.contains("fields=id") => answer(200, r#"{"records": [{"id": "1", "name": "demo"}]}"#),
        _ => answer(202, r#"{"record": {"id": "1"}, "job": {"id": "j", "state": "running"}}"#),
    });
    ask(&stub, &identity, &["cluster", "deploy", "demo"]).exits(3);
}

#[test]
fn what_is_no_collection_is_not_an_empty_one() {
    for body in ["{}", r#"{"status": "ok"}"#, r#"{"record": {"id": "1"}}"#] {
        let identity = Identity::appliance();
        let stub = Stub::start(&identity, move |_, _| answer(200, body));
        ask(&stub, &identity, &["host", "list"]).exits(1).says("a collection was expected");
        ask(&stub, &identity, &["host", "show", "h"]).exits(1).says("a collection was expected");
    }
}

#[test]
fn a_change_that_was_made_is_no_failure_when_it_cannot_be_looked_at() {
    let identity = Identity::appliance();
    let stub = Stub::start(&identity, |line, _| match line.split(' ').collect::<Vec<_>>()[..] {
        ["GET", path, ..] if path.contains("fields=id") => answer(200, r#"{"records": [{"id": "1", "name": "demo"}]}"#),
        ["GET", ..] => answer(500, ""),
        _ => answer(200, "{}"),
    });
    let run = ask(&stub, &identity, &["cluster", "modify", "demo", "--ip", "10.0.0.1", "-o", "json"]);
    assert_eq!(run.exits(0).says("it is done, but its current state could not be read").stdout, "{}\n");
}

#[test]
fn a_server_cannot_move_the_cursor_or_the_path() {
    let identity = Identity::appliance();
    let stub = Stub::start(&identity, |_, _| answer(400, "{\"error\": {\"message\": \"a\\u001b[2Jb\"}}"));
    let run = ask(&stub, &identity, &["host", "list"]).exits(1).says("a [2Jb");
    assert!(!run.stderr.contains('\u{1b}'), "{}", run.stderr);
    ask(&stub, &identity, &["job", "show", ".."]).exits(2).says("not an identifier");
    let stub = Stub::start(&identity, |_, _| answer(200, r#"{"records": [{"id": "..", "name": "demo"}]}"#));
    ask(&stub, &identity, &["cluster", "delete", "demo", "--yes"]).exits(1).says("must not be . or ..");
    assert_eq!(stub.seen().len(), 1);
}
