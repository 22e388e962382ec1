//! Responses that Deploy does not send, and missing responses.

use std::net::TcpListener;

#[cfg(unix)]
use crate::support::on_terminal;
use crate::support::stub::{Act, Identity, Stub, page, respond};
use crate::support::{ClosedPort, Run, bare, run};

fn run_against(stub: &Stub, identity: &Identity, args: &[&str]) -> Run {
    let mut command = bare(args);
    command.args(["--url", &stub.url(), "--fingerprint", &identity.fingerprint()]);
    run(command.env("DEPLOY_CLI_PASSWORD", "hunter2").env("DEPLOY_CLI_ONTAP_PASSWORD", "x"))
}

/// Runs `cluster list` against a server that always responds in the same way.
fn list(act: fn() -> Act) -> Run {
    let identity = Identity::self_signed();
    let stub = Stub::start(&identity, move |_, _| act());
    run_against(&stub, &identity, &["cluster", "list"])
}

#[test]
fn html_page_is_rejected() {
    list(|| page(200, "text/html; charset=utf-8", "<html>Welcome</html>"))
        .exits(1)
        .says("HTTP 200 with text/html (20 bytes) instead of JSON")
        .says("check that --url names an ONTAP Select Deploy");
}

#[test]
fn invalid_json_is_reported_with_the_parser_message() {
    list(|| respond(200, r#"{"records": [{"id": "1"#)).exits(1).says("invalid JSON: EOF while parsing");
    list(|| respond(200, r#"{"records": null}"#)).exits(1).says("JSON of an unknown shape");
}

#[test]
fn truncated_response_is_retried_and_then_reported() {
    let identity = Identity::self_signed();
    let stub = Stub::start(&identity, |_, _| {
        Act::Send("HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 500\r\n\r\n{\"rec".to_owned())
    });
    run_against(&stub, &identity, &["cluster", "list"]).exits(1).says("the response to GET /clusters broke off");
    assert_eq!(stub.requests().len(), 3);
}

#[test]
fn get_is_retried_after_a_cut_connection_and_a_503() {
    let identity = Identity::self_signed();
    let stub = Stub::start(&identity, |_, n| match n {
        0 => Act::Close,
        1 => respond(503, ""),
        _ => respond(200, r#"{"num_records": 0, "records": []}"#),
    });
    run_against(&stub, &identity, &["cluster", "list"]).exits(0);
    assert_eq!(stub.requests().len(), 3);
}

#[test]
fn answer_without_end_is_an_error() {
    let identity = Identity::self_signed();
    let stub = Stub::start(&identity, |head, _| {
        let (status, kind) = match head.split('/').nth(2).unwrap_or_default() {
            path if path.starts_with("hosts") => (500, "application/json"),
            path if path.starts_with("images") => (200, "text/html"),
            _ => (200, "application/json"),
        };
        Act::Endless(format!("HTTP/1.1 {status} X\r\ncontent-type: {kind}\r\n\r\n{{\"records\": ["), "{\"id\": 1}, ")
    });
    for line in ["cluster list", "image list", "api /clusters"] {
        let run = run_against(&stub, &identity, &line.split(' ').collect::<Vec<_>>()).exits(1);
        assert_eq!(run.stdout, "");
        let (run, what) = (run.says("it is larger than 64 MiB"), line.split(' ').next().unwrap());
        if what != "api" {
            run.says(&format!("cannot understand the response to GET /{what}s"));
        }
    }
    run_against(&stub, &identity, &["host", "list"])
        .exits(1)
        .says("refused GET /hosts: its reason is larger than 1 MiB (HTTP 500)");
    run_against(&stub, &identity, &["cluster", "create", "demo", "--nodes", "1"])
        .exits(1)
        .says("the response to POST /clusters did not arrive: it is larger than 64 MiB")
        .says("it may have taken effect");
    assert_eq!(stub.requests().len(), 5, "{:?}", stub.requests());
}

#[test]
fn http_error_statuses_map_to_exit_statuses() {
    for (status, exit) in [(400, 1), (401, 4), (403, 4), (404, 5), (405, 1), (409, 6), (500, 1), (501, 1)] {
        let identity = Identity::self_signed();
        let stub = Stub::start(&identity, move |_, _| {
            respond(status, r#"{"error": {"code": "42", "message": "No such luck."}}"#)
        });
        run_against(&stub, &identity, &["cluster", "list"])
            .exits(exit)
            .says(&format!("refused GET /clusters: No such luck. (HTTP {status}, code 42)"));
    }
}

#[test]
fn change_without_a_response_is_not_sent_twice() {
    for act in [|| Act::Close, || page(200, "text/html", "?"), || respond(502, ""), || respond(202, "{}")] {
        let identity = Identity::self_signed();
        let stub = Stub::start(&identity, move |_, _| act());
        run_against(&stub, &identity, &["cluster", "create", "demo", "--nodes", "1"])
            .exits(1)
            .says("it may have taken effect");
        assert_eq!(stub.requests(), ["POST /api/clusters?node_count=1 HTTP/1.1"]);
    }
}

#[test]
fn refused_connection_plain_http_and_unknown_host_have_distinct_messages() {
    let closed = ClosedPort::new();
    let mut command = bare(&["cluster", "list", "--insecure", "--url", &format!("https://{}", closed.address())]);
    run(command.env("DEPLOY_CLI_PASSWORD", "x")).exits(7).says("Connection refused").says("check --url");

    let plain = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = plain.local_addr().unwrap();
    std::thread::spawn(move || {
        for mut socket in plain.incoming().flatten() {
            let _ = std::io::Write::write_all(&mut socket, b"HTTP/1.1 400 Bad Request\r\n\r\n");
            // If the client's hello stays unread, closing the socket resets the connection and discards the response.
            let _ = std::io::Read::read(&mut socket, &mut [0; 4096]);
        }
    });
    let mut command = bare(&["cluster", "list", "--insecure", "--url", &format!("https://{address}")]);
    run(command.env("DEPLOY_CLI_PASSWORD", "x")).exits(7).says("the port does not use TLS");

    let mut command = bare(&["cluster", "list", "--insecure", "--url", "https://nosuchhost.invalid"]);
    let run = run(command.env("DEPLOY_CLI_PASSWORD", "x")).exits(7).says("cannot reach https://nosuchhost.invalid");
    if cfg!(unix) {
        run.says("name servers");
    }
}

#[test]
fn ambiguous_name_lists_both_ids() {
    let identity = Identity::self_signed();
    let both = r#"{"num_records": 2, "records": [{"id": "a1", "name": "demo"}, {"id": "b2", "name": "demo"}]}"#;
    let stub = Stub::start(&identity, move |_, _| respond(200, both));
    run_against(&stub, &identity, &["cluster", "delete", "demo", "--yes"])
        .exits(1)
        .says("2 clusters are named \"demo\"; use an id instead: a1, b2");
    assert_eq!(stub.requests().len(), 1);
}

#[test]
fn id_is_percent_encoded_in_the_path() {
    let identity = Identity::self_signed();
    let stub = Stub::start(&identity, move |_, n| match n {
        0 => respond(200, r#"{"num_records": 1, "records": [{"id": "a/../b?c", "name": "demo"}]}"#),
        _ => respond(200, r#"{"record": {"id": "x"}}"#),
    });
    run_against(&stub, &identity, &["cluster", "show", "demo"]).exits(0);
    assert_eq!(stub.requests()[1], "GET /api/clusters/a%2F..%2Fb%3Fc?fields=** HTTP/1.1");
}

#[test]
fn job_in_a_response_with_a_record_is_waited_for() {
    let identity = Identity::self_signed();
    let stub = Stub::start(&identity, |line, _| match line.split(' ').nth(1) {
        Some(path) if path.contains("/jobs/") => respond(200, r#"{"record": {"id": "j", "state": "failure"}}"#),
        Some(path) if path.contains("fields=id") => respond(200, r#"{"records": [{"id": "1", "name": "demo"}]}"#),
        _ => respond(202, r#"{"record": {"id": "1"}, "job": {"id": "j", "state": "running"}}"#),
    });
    run_against(&stub, &identity, &["cluster", "deploy", "demo"]).exits(3);
}

#[test]
fn response_without_records_is_not_an_empty_list() {
    for body in ["{}", r#"{"status": "ok"}"#, r#"{"record": {"id": "1"}}"#] {
        let identity = Identity::self_signed();
        let stub = Stub::start(&identity, move |_, _| respond(200, body));
        run_against(&stub, &identity, &["host", "list"]).exits(1).says("a collection was expected");
        run_against(&stub, &identity, &["host", "show", "h"]).exits(1).says("a collection was expected");
    }
}

#[test]
fn change_succeeds_although_the_object_cannot_be_read_afterwards() {
    let identity = Identity::self_signed();
    let stub = Stub::start(&identity, |line, _| match line.split(' ').collect::<Vec<_>>()[..] {
        ["GET", path, ..] if path.contains("fields=id") => {
            respond(200, r#"{"records": [{"id": "1", "name": "demo"}]}"#)
        }
        ["GET", ..] => respond(500, ""),
        _ => respond(200, "{}"),
    });
    let run = run_against(&stub, &identity, &["cluster", "modify", "demo", "--ip", "10.0.0.1", "-o", "json"]);
    assert_eq!(run.exits(0).says("it is done, but its current state could not be read").stdout, "{}\n");
}

#[test]
fn control_characters_and_dot_segments_from_the_server_are_harmless() {
    let identity = Identity::self_signed();
    let stub = Stub::start(&identity, |_, _| respond(400, "{\"error\": {\"message\": \"a\\u001b[2Jb\"}}"));
    let run = run_against(&stub, &identity, &["host", "list"]).exits(1).says("a [2Jb");
    assert!(!run.stderr.contains('\u{1b}'), "{}", run.stderr);
    run_against(&stub, &identity, &["job", "show", ".."]).exits(2).says("not an identifier");
    let stub = Stub::start(&identity, |_, _| respond(200, r#"{"records": [{"id": "..", "name": "demo"}]}"#));
    run_against(&stub, &identity, &["cluster", "delete", "demo", "--yes"]).exits(1).says("must not be . or ..");
    assert_eq!(stub.requests().len(), 1);
}

/// Text that a terminal would show as something else than it is: it moves the cursor, changes the direction, is invisible.
const HARMFUL: &str = "a\u{1b}[2Jb\u{9b}c\u{202e}d\u{200b}e\u{2028}f\u{feff}g\u{200d}h\u{2066}i\u{e0041}j";

#[cfg(unix)]
#[test]
fn raw_answer_is_harmless_on_a_terminal_and_unchanged_in_a_pipe() {
    let identity = Identity::self_signed();
    let text = format!("<p>{HARMFUL}</p>");
    let body = text.clone();
    let stub = Stub::start(&identity, move |_, _| page(200, "text/html", &body));
    let mut command = bare(&["api", "/page", "--url", &stub.url(), "--fingerprint", &identity.fingerprint()]);
    command.env("DEPLOY_CLI_PASSWORD", "hunter2");
    assert_eq!(on_terminal(&command, 80, ""), "<p>a [2Jb c d e f g h i j</p>\n");
    assert_eq!(run(&mut command).exits(0).stdout, text);
}

#[cfg(unix)]
#[test]
fn server_text_is_harmless_on_a_terminal_and_unchanged_for_programs() {
    let identity = Identity::self_signed();
    let record =
        serde_json::json!({"id": format!("id-{HARMFUL}"), "name": HARMFUL, HARMFUL: [{HARMFUL: HARMFUL, "x": 1}]});
    let job = serde_json::json!({"job": {"id": HARMFUL, "state": HARMFUL, "message": HARMFUL}});
    let failed = serde_json::json!({"record": {"id": HARMFUL, "state": "failure", "message": HARMFUL}});
    let refusal = serde_json::json!({"error": {"code": HARMFUL, "message": HARMFUL}});
    let one = serde_json::json!({ "record": record }).to_string();
    let list = serde_json::json!({"num_records": 1, "records": [record]}).to_string();
    let stub = Stub::start(&identity, move |head, _| match head.split(' ').collect::<Vec<_>>()[..] {
        ["GET", path, ..] if path.contains("/jobs/") => respond(200, &failed.to_string()),
        ["GET", path, ..] if path.contains("/clusters/") => respond(200, &one),
        ["GET", path, ..] if path.contains("/hosts") => respond(400, &refusal.to_string()),
        ["GET", ..] => respond(200, &list),
        _ => respond(202, &job.to_string()),
    });
    let command = |line: &str| {
        let mut command = bare(&line.split(' ').collect::<Vec<_>>());
        command.args(["--url", &stub.url(), "--fingerprint", &identity.fingerprint(), "--color", "never"]);
        command.env("DEPLOY_CLI_PASSWORD", "hunter2").env("DEPLOY_CLI_ONTAP_PASSWORD", "x");
        command
    };
    let is_harmful = |c: char| {
        (c.is_control() && !"\n\t".contains(c))
            || "\u{202e}\u{200b}\u{2028}\u{feff}\u{200d}\u{2066}\u{e0041}".contains(c)
    };
    let show = format!("cluster show id-{HARMFUL}");
    let lines = ["cluster list", "cluster list --fields name,*", &show, "event list --fields name", "job list"];
    let programs = ["cluster list -o json", "cluster list -o yaml", "cluster list -o csv", "cluster list -o id"];
    for line in lines.iter().chain(&programs).chain(&["cluster list --jq .[].name"]) {
        let shown = on_terminal(&command(line), 200, "");
        assert!(shown.contains('a') && !shown.contains(is_harmful), "{line}\n{shown:?}");
    }
    for line in lines {
        let shown = run(&mut command(line)).exits(0);
        assert!(!shown.stdout.contains(is_harmful) && !shown.stderr.contains(is_harmful), "{line}\n{shown:?}");
    }
    for line in programs {
        assert!(run(&mut command(line)).exits(0).stdout.contains("\u{202e}"), "{line}");
    }
    let offline = format!("cluster offline id-{HARMFUL} --yes");
    for shown in [
        run(&mut command("host list")).exits(1).stderr,
        run(&mut command(&offline)).exits(3).stderr,
        run(&mut command(&format!("{offline} --no-wait"))).exits(0).stderr,
        run(&mut command(&format!("{offline} -vv"))).exits(3).stderr,
        on_terminal(&command(&format!("{offline} --progress plain")), 200, ""),
    ] {
        assert!(!shown.contains(is_harmful), "{shown:?}");
    }
    // A spinner moves the cursor itself.
    let shown = on_terminal(&command(&offline), 200, "");
    assert!(!shown.contains("\u{1b}[2J") && !shown.contains(['\u{202e}', '\u{9b}']), "{shown:?}");
    let shown = on_terminal(&command(&format!("{show} -o json")), 200, "");
    let shown: serde_json::Value = serde_json::from_str(&shown).unwrap();
    assert_eq!(shown["name"], HARMFUL);
}
