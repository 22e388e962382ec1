//! `--progress json`: every line on stderr is a JSON object.

#[cfg(unix)]
use crate::support::on_terminal;
use crate::support::stub::{Act, Identity, Stub, respond};
use crate::support::{Run, World, bare, run};
use deploy_cli::simulator::Options;
use serde_json::Value;

/// The objects on stderr.
#[track_caller]
fn objects(run: &Run) -> Vec<Value> {
    let parse = |line: &str| {
        let object: Value = serde_json::from_str(line).unwrap_or_else(|e| panic!("{e}: {line}\n{}", run.stderr));
        assert!(object.is_object(), "{line}");
        object
    };
    run.stderr.lines().map(parse).collect()
}

/// The last object on stderr, which is the error.
#[track_caller]
fn error(run: &Run) -> Value {
    let last = objects(run).pop().unwrap();
    assert_eq!((&last["level"], &last["exit_status"]), (&"error".into(), &run.status.into()), "{last}");
    last
}

#[cfg(unix)]
#[test]
fn errors_have_message_hint_and_exit_status() {
    let world = World::with(Options { fail: vec!["DELETE /clusters/*".parse().unwrap()], ..Options::default() });
    world.created(1);
    let run = |line: &str| world.run(&format!("{line} --progress json").split(' ').collect::<Vec<_>>());
    let missing = error(&run("cluster show nobody").exits(5));
    assert_eq!(missing["message"], "there is no cluster \"nobody\"");
    assert!(missing.get("code").is_none());
    let failed = run("cluster delete demo --yes -o json").exits(3);
    assert!(objects(&failed)[0]["job"].is_string(), "{}", failed.stderr);
    assert!(error(&failed)["message"].as_str().unwrap().contains(" failed after "));
    failed.json();
    // Nothing is asked, not even at a terminal: a question is no JSON.
    let unconfirmed = error(&run("cluster delete demo").exits(2));
    assert_eq!(unconfirmed["hint"], "add --yes");
    let shown = on_terminal(&world.command(&["cluster", "delete", "demo", "--progress", "json"]), 80, "");
    let shown: Value = serde_json::from_str(&shown).unwrap();
    assert_eq!(shown["message"], "this cannot be undone, and --progress json disables prompts");
    // With -q the hint is left out, and so is everything else but errors.
    let quiet = run("cluster delete demo -q").exits(2);
    assert_eq!((objects(&quiet).len(), &error(&quiet)["hint"]), (1, &Value::Null));
}

#[test]
fn refusals_have_the_words_of_the_server() {
    let identity = Identity::self_signed();
    let body = r#"{"error": {"code": 42, "message": "No such luck."}}"#;
    let stub = Stub::start(&identity, move |head, _| match head.contains("/hosts") {
        true => respond(409, body),
        false => Act::Send(format!(
            "HTTP/1.1 400 X\r\nrequest-id: r-7\r\ncontent-length: {}\r\nconnection: close\r\n\r\n{body}",
            body.len()
        )),
    });
    let run = |line: &str| {
        let mut command = bare(&line.split(' ').collect::<Vec<_>>());
        command.args(["--progress", "json", "--url", &stub.url(), "--fingerprint", &identity.fingerprint()]);
        run(command.env("DEPLOY_CLI_PASSWORD", "hunter2"))
    };
    let refused = error(&run("cluster list").exits(1));
    assert_eq!((&refused["code"], &refused["server_message"]), (&"42".into(), &"No such luck.".into()));
    assert_eq!(refused["request_id"], "r-7");
    let conflict = error(&run("host show esx-01").exits(6));
    assert_eq!((&conflict["code"], conflict.get("request_id")), (&"42".into(), None));
    let traced = run("cluster list -vv").exits(1);
    assert!(objects(&traced)[..3].iter().all(|line| line["level"] == "trace"), "{}", traced.stderr);
}

#[test]
fn wrong_command_lines_are_json_too() {
    for (line, message, hint) in [
        ("cluster lst", "unrecognized subcommand 'lst'", "'list'"),
        ("cluster list --x", "unexpected argument '--x' found", ""),
        ("job wait", "the following required arguments were not provided: <ID>...", "usage: deploy-cli job wait"),
        ("cluster", "'deploy-cli cluster' requires a subcommand", "usage: deploy-cli cluster"),
        ("cluster list --timeout x", "--timeout: invalid duration", ""),
        ("cluster list", "no server is selected", "deploy-cli login URL"),
    ] {
        for flag in [&["--progress", "json"][..], &["--progress=json"]] {
            let args: Vec<&str> = line.split(' ').chain(flag.iter().copied()).collect();
            let run = run(&mut bare(&args)).exits(2);
            let error = error(&run);
            assert_eq!((run.stdout.as_str(), objects(&run).len()), ("", 1), "{line}");
            assert!(error["message"].as_str().unwrap().starts_with(message), "{line}: {error}");
            assert!(error["hint"].as_str().unwrap_or_default().contains(hint), "{line}: {error}");
        }
    }
    // The words after -- belong to another program.
    assert!(
        run(&mut bare(&["simulator", "nosuch", "--", "x", "--progress", "json"])).exits(2).stderr.starts_with("error")
    );
}

#[test]
fn notes_and_warnings_are_json_too() {
    let world = World::new();
    world.created(1);
    world.simulator.hold_jobs(true);
    let detached = world.run(&["cluster", "delete", "demo", "--yes", "--no-wait", "--progress", "json"]).exits(0);
    let note = objects(&detached).remove(0);
    assert_eq!(note["level"], "note");
    assert!(note["message"].as_str().unwrap().contains("deploy-cli job wait"), "{note}");
    let mut insecure = world.command(&["cluster", "list", "--insecure", "--progress", "json"]);
    let insecure = run(insecure.env_remove("DEPLOY_CLI_FINGERPRINT")).exits(0);
    assert_eq!(objects(&insecure)[0]["level"], "warning");
    world.simulator.hold_jobs(false);
    let file = tempfile::NamedTempFile::with_suffix(".yaml").unwrap();
    std::fs::write(file.path(), world.ok("cluster template --nodes 1").stdout).unwrap();
    let mut apply =
        world.command(&["cluster", "apply", "--yes", "--no-deploy", "--progress", "json", "--color", "always"]);
    apply.arg("-f").arg(file.path());
    let applied = run(apply.env("VCENTER_PASSWORD", "vc-hunter2").env("ONTAP_PASSWORD", "ontap-hunter2"));
    let lines = objects(&applied);
    assert!(
        lines[0]["message"].as_str().unwrap().contains("plan: ") && !applied.stderr.contains("\\u001b"),
        "{lines:?}"
    );
}
