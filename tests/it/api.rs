//! `api`: any request, with its response as received.

#[cfg(unix)]
use crate::support::on_terminal;
use crate::support::raw::Raw;
use crate::support::stub::{Identity, Stub, page};
use crate::support::{World, bare, run, run_with};
use deploy_cli::simulator::Options;
use serde_json::json;

#[test]
fn response_body_is_printed_byte_for_byte() {
    let identity = Identity::self_signed();
    let odd = "{ \"b\" : 1.50,\r\n\"a\":\"\u{e9}\" }";
    let stub = Stub::start(&identity, move |head, _| match head.split(' ').nth(1).unwrap() {
        "/api/odd" => page(200, "application/json", odd),
        "/api/broken" => page(200, "application/json", "{"),
        "/api/page" => page(404, "text/html", "<p>gone</p>"),
        _ => page(202, "application/json", "{}"),
    });
    let call = |args: &[&str]| {
        let mut command = bare(&[&["api"], args, &["--url", &stub.url()]].concat());
        run(command.args(["--fingerprint", &identity.fingerprint()]).env("DEPLOY_CLI_PASSWORD", "x"))
    };
    assert_eq!(call(&["GET", "odd"]).exits(0).stdout, odd);
    assert_eq!(call(&["GET", "broken"]).exits(0).stdout, "{");
    assert_eq!(call(&["GET", "broken", "-o", "json"]).exits(1).says("is not JSON").stdout, "");
    assert_eq!(call(&["GET", "page"]).exits(5).says("HTTP 404").stdout, "<p>gone</p>");
    assert_eq!(call(&["GET", "page", "-o", "json"]).exits(5).stdout, "");
    assert_eq!(call(&["POST", "accepted"]).exits(0).stdout, "{}");
    assert_eq!(call(&["PUT", "accepted", "-o", "json"]).exits(0).stdout, "{}\n");
}

#[test]
fn fields_query_and_path_become_the_request() {
    let world = World::new();
    let raw = Raw::new(&world.simulator, "/api");
    let made = world.run(&["api", "post", "clusters", "--query", "node_count=1", "-f", "name=demo", "-i"]).exits(0);
    assert!(
        made.stdout.starts_with("HTTP/1.1 201 Created\ncontent-type: application/json\nlocation: "),
        "{}",
        made.stdout
    );
    assert!(made.stdout.ends_with("\n\n{}"), "{}", made.stdout);
    let location = made.stdout.lines().find_map(|line| line.strip_prefix("location: ")).unwrap();
    let body =
        ["-F", "dns_info.domains=[\"example.com\"]", "-F", "dns_info.dns_ips=[\"10.0.0.2\"]", "-f", "ip=10.0.0.1"];
    world.run(&[&["api", "PATCH", location], &body[..]].concat()).exits(0);
    let record = raw.record(&format!("{location}?fields=ip"));
    assert_eq!((&record["ip"], &record["name"]), (&json!("10.0.0.1"), &json!("demo")));
    let shown =
        world.run(&["api", "GET", "/api/v3/clusters?name=demo", "--query", "fields=dns_info", "-o", "json"]).json();
    assert_eq!(shown["records"][0]["dns_info"], json!({"domains": ["example.com"], "dns_ips": ["10.0.0.2"]}));
    assert_eq!(world.run(&["api", "GET", "clusters", "-o", "id"]).stdout.trim(), location.rsplit('/').next().unwrap());
    assert!(world.run(&["api", "HEAD", "clusters", "-i"]).exits(0).stdout.starts_with("HTTP/1.1 200 OK\n"));
    assert!(world.run(&["api", "GET", "ui"]).exits(0).stdout.contains("<html"));
    let refused = world.run(&["api", "GET", "clusters/x"]).exits(5).says("There is no cluster");
    assert_eq!(refused.json()["error"]["code"], "not_found");
}

#[test]
fn invalid_arguments_exit_with_2_and_send_nothing() {
    let world = World::new();
    for (line, says) in [
        ("FETCH clusters", "a method is GET"),
        ("GET /", "is not the path of a resource"),
        ("GET /../x", "must not have a segment . or .."),
        ("GET clusters/%2e%2e/x", "must not have a segment . or .."),
        ("GET https://evil.example/api/clusters", "is not on https://127.0.0.1"),
        ("GET clusters -f a=b", "a GET request has no body"),
        ("POST clusters -F a={", "is not JSON"),
        ("POST clusters -f a=1 -f a.b=2", "its parent is set to a value"),
        ("POST clusters -f a=1 -F a=2", "is set twice"),
        ("POST clusters -f a", "write KEY=VALUE"),
        ("POST clusters --input /nonexistent", "--input: cannot read /nonexistent"),
        ("POST clusters --input /dev/null", "is empty"),
        ("POST clusters --input x -f a=b", "cannot be used with"),
        ("clusters -f a=b", "a request with a body needs a method"),
        ("clusters -f a=b", "deploy-cli api POST clusters"),
        ("post", "the path is missing: write POST PATH"),
        ("GET clusters -i -o json", "cannot be used with -o or --jq"),
    ] {
        world.run(&[&["api"], &line.split(' ').collect::<Vec<_>>()[..]].concat()).exits(2).says(says);
    }
    assert_eq!(world.simulator.requests(), []);
}

#[test]
fn job_is_waited_for_and_printed_in_its_final_state() {
    let world = World::with(Options { fail: vec!["DELETE /clusters/*".parse().unwrap()], ..Options::default() });
    world.created(1);
    let body = br#"{"password": "hunter2"}"#;
    let run = run_with(&mut world.command(&["api", "POST", "/backups", "--input", "-", "-vv"]), body).exits(0);
    let job = &run.json()["job"];
    assert_eq!(
        (&job["state"], &job["description"]),
        (&json!("success"), &json!("Back up the configuration of Deploy"))
    );
    assert!(run.stderr.contains(r#"{"password":"***"}"#) && !run.stderr.contains("hunter2"), "{}", run.stderr);
    let run = world.run(&["api", "POST", "/backups", "-f", "password=x", "--no-wait"]).exits(0).says("job wait ");
    assert_eq!(run.json()["job"]["state"], "queued");
    let id = world.ok("cluster list -o id").stdout.trim().to_owned();
    let failed = world.run(&["api", "DELETE", &format!("clusters/{id}")]).exits(3);
    assert_eq!(failed.json()["job"]["state"], "failure");
    let failed = world.run(&["api", "DELETE", &format!("clusters/{id}"), "-o", "json"]).exits(3);
    assert_eq!(failed.json()["job"]["state"], "failure");
    let failed = world.run(&["api", "DELETE", &format!("clusters/{id}"), "-o", "csv"]).exits(3);
    assert!(failed.stdout.starts_with("id,state,"), "{}", failed.stdout);
}

#[test]
fn a_path_alone_is_a_get() {
    let world = World::new();
    world.created(1);
    let explicit = world.run(&["api", "GET", "/clusters?fields=*"]).exits(0).stdout;
    assert_eq!(world.run(&["api", "/clusters?fields=*"]).exits(0).stdout, explicit);
    assert_eq!(world.run(&["api", "clusters", "--query", "fields=*"]).exits(0).stdout, explicit);
    assert!(world.run(&["api", "/clusters", "-i"]).exits(0).stdout.starts_with("HTTP/1.1 200 OK\n"));
}

#[test]
fn jq_sees_the_body_that_is_printed_without_it() {
    let world = World::new();
    world.created(2);
    let body = world.run(&["api", "/clusters"]).exits(0).json();
    for (expression, printed) in
        [(".records | length", "1\n"), (".num_records, .none", "1\nnull\n"), (".records[].name", "demo\n")]
    {
        assert_eq!(world.run(&["api", "/clusters", "--jq", expression]).exits(0).stdout, printed, "{expression}");
    }
    assert_eq!(world.run(&["api", "/clusters", "-o", "json"]).exits(0).json(), body);
    let missing = world.run(&["api", "/clusters/none", "--jq", ".error.code"]).exits(5);
    assert_eq!(missing.stdout, "not_found\n");
    let id = body["records"][0]["id"].as_str().unwrap();
    let done = world.run(&["api", "DELETE", &format!("clusters/{id}"), "--jq", ".job.state"]).exits(0);
    assert_eq!(done.stdout, "success\n");
}

#[cfg(unix)]
#[test]
fn json_is_indented_and_colored_on_a_terminal_alone() {
    let identity = Identity::self_signed();
    let (body, html) = ("{\"b\":1.50,\r\n\"a\":[]}", "<p>\u{e9}</p>");
    let stub = Stub::start(&identity, move |head, _| match head.split(' ').nth(1).unwrap() {
        "/api/json" => page(200, "application/json", body),
        _ => page(200, "text/html", html),
    });
    let call = |path: &str, color: &str| {
        let mut command = bare(&["api", path, "--color", color, "--url", &stub.url()]);
        command.args(["--fingerprint", &identity.fingerprint()]).env("DEPLOY_CLI_PASSWORD", "x");
        command
    };
    let indented = "{\n  \"b\": 1.50,\n  \"a\": []\n}\n";
    assert_eq!(on_terminal(&call("json", "never"), 100, ""), indented);
    assert_eq!(on_terminal(call("json", "auto").env("NO_COLOR", "1"), 100, ""), indented);
    let colored = on_terminal(&call("json", "auto"), 100, "");
    assert_eq!(console::strip_ansi_codes(&colored), indented);
    assert!(colored.contains("\u{1b}[34m"), "{colored:?}");
    assert_eq!(on_terminal(&call("html", "auto"), 100, ""), format!("{html}\n"));
    // In a pipe nothing changes, whatever the colors.
    assert_eq!(run(&mut call("json", "always")).exits(0).stdout, body);
}
