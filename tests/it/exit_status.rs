//! Exit statuses, and errors for invalid input.

use std::process::Command;

#[cfg(unix)]
use crate::support::in_shell;
use crate::support::{World, bare, run, run_with};
use deploy_cli::simulator::Options;

#[test]
fn invalid_command_line_exits_with_2_and_sends_nothing() {
    let world = World::new();
    for (line, says) in [
        ("cluster create demo --nodes 0", "a cluster has 1, 2, 4, 6, 8, 10, 12 nodes"),
        ("cluster create demo --nodes 3", "a cluster has 1, 2, 4, 6, 8, 10, 12 nodes"),
        ("cluster create demo", "--nodes <N>"),
        ("cluster create 1demo --nodes 1", "a name starts with a letter"),
        ("cluster create demo --nodes 1 --ip 10.0.0.0.1", "an IPv4 address is four numbers"),
        ("cluster create demo --nodes 1 --netmask 255.0.255.0", "a netmask is contiguous"),
        ("cluster modify demo", "nothing to change"),
        ("cluster resize demo --instance-type huge", "small"),
        ("cluster delete demo", "add --yes"),
        ("cluster show", "<CLUSTER>"),
        ("cluster lsit", "list"),
        ("node pool attach n p --cluster c --capacity -1TB", "a capacity is a number with a unit"),
        ("node network set n mgmt net --cluster c --vlan 5000", "1..=4094"),
        ("node modify n --cluster c", "nothing to change"),
        ("host register h --hypervisor kvm", "a KVM host needs --login"),
        ("host register h h --hypervisor esx", "is specified twice"),
        ("host register h --hypervisor esx --vcenter v --login root", "cannot be used with"),
        ("host register h --hypervisor esx --hypervisor-password-file f", "needs --login"),
        ("mediator create x", "the name of an iSCSI target looks like"),
        ("network-check start esx-01", "write HOST=NETWORK"),
        ("network-check start esx-01=a esx-01=a", "is specified twice"),
        ("network-check start esx-01=a --mtu 1500", "7500..=9000"),
        ("network-check start esx-01=a --switch magic", "openvswitch"),
        ("backup delete x", "add --yes"),
        ("cluster list --filter name", "FIELD=VALUE"),
        ("cluster list --limit 0", "--limit"),
        ("job list --sort state/up", "a sort key is FIELD"),
        ("job wait x --no-wait", "--no-wait cannot be used with job wait"),
        ("job wait x --timeout soon", "write 90s, 45m"),
        ("job wait x --timeout 0s", "must be longer than 0"),
        ("job wait x --poll-timeout 121", "1..=120"),
        ("cluster list -o xml", "table"),
        ("cluster list --url http://deploy", "Deploy requires HTTPS"),
        ("cluster list --password-file /nonexistent", "cannot read /nonexistent"),
        ("cluster list --username a:b", "invalid user name"),
    ] {
        world.run(&line.split_whitespace().collect::<Vec<_>>()).exits(2).says(says);
    }
    assert_eq!(world.simulator.requests(), []);
}

#[test]
fn missing_settings_exit_with_2_and_name_the_variable() {
    run(&mut bare(&["cluster", "list"])).exits(2).says("no server is selected").says("DEPLOY_CLI_URL");
    let world = World::new();
    let missing = |line: &str, variable: &str| {
        let mut command = world.command(&line.split_whitespace().collect::<Vec<_>>());
        run(command.env_remove(variable)).exits(2).says("is missing").says(variable);
    };
    missing("cluster list", "DEPLOY_CLI_PASSWORD");
    missing("cluster deploy demo", "DEPLOY_CLI_ONTAP_PASSWORD");
    missing("credential add h --type host --login root", "DEPLOY_CLI_HYPERVISOR_PASSWORD");
    assert_eq!(world.simulator.requests(), []);
}

#[test]
fn password_file_is_read_or_rejected() {
    use secrecy::ExposeSecret;
    let world = World::new();
    let password = world.simulator.password().expose_secret().to_owned();
    let folder = tempfile::tempdir().unwrap();
    let list = |name: &str, content: &[u8]| {
        let path = folder.path().join(name);
        std::fs::write(&path, content).unwrap();
        let mut command = world.command(&["cluster", "list", "--password-file", path.to_str().unwrap()]);
        run(command.env_remove("DEPLOY_CLI_PASSWORD"))
    };
    list("good", format!("{password}\n").as_bytes()).exits(0);
    list("empty", b"").exits(2).says("--password-file").says("is empty");
    list("binary", &[0xff, 0, 1]).exits(2).says("is not text");
    list("two", b"a\nb\n").exits(2).says("has more than one line");
    list("wrong", b"wrong").exits(4).says("check the user name");

    let mut stdin = world.command(&["cluster", "list", "--password-file", "-"]);
    run_with(stdin.env_remove("DEPLOY_CLI_PASSWORD"), password.as_bytes()).exits(0);
    let file = folder.path().join("good");
    run(world.command(&["cluster", "list"]).env_remove("DEPLOY_CLI_PASSWORD").env("DEPLOY_CLI_PASSWORD_FILE", file))
        .exits(0);
    let args = ["cluster", "deploy", "demo", "--password-file", "-", "--ontap-password-file", "-"];
    run_with(&mut world.command(&args), b"x\n").exits(2).says("stdin was read already");
}

#[test]
fn failed_job_exits_with_3_and_prints_one_json_document() {
    let world = World::with(Options { fail: vec!["POST /clusters/*/deploy".parse().unwrap()], ..Options::default() });
    world.configured(1);
    let table = world.run(&["cluster", "deploy", "demo"]).exits(3).says("rolled back");
    assert_eq!(table.stdout, "");
    let run = world.run(&["cluster", "deploy", "demo", "-o", "json"]).exits(3);
    assert_eq!(run.json()["state"], "failure");
    let id = run.json()["id"].as_str().unwrap().to_owned();
    let again = world.run(&["job", "wait", &id, "-o", "json"]).exits(3).says("failed after");
    assert_eq!(again.json()["id"], id.as_str());
    assert_eq!(world.run(&["job", "wait", &id, &id, "-o", "json"]).exits(3).json().as_array().unwrap().len(), 2);
    let cluster = world.ok("cluster show demo -o json").json();
    assert_eq!((&cluster["is_deployed"], &cluster["state"]), (&false.into(), &"powered_off".into()));
}

#[test]
fn keep_on_failure_leaves_the_failed_cluster() {
    let world = World::with(Options { fail: vec!["POST /clusters/*/deploy".parse().unwrap()], ..Options::default() });
    world.configured(1);
    world.run(&["cluster", "deploy", "demo", "--keep-on-failure"]).exits(3).says("it is left as it is");
    assert_eq!(world.ok("cluster show demo -o json").json()["state"], "create_failed");
}

#[test]
fn authentication_not_found_and_conflict_have_their_exit_statuses() {
    let world = World::with(Options { strict: true, ..Options::default() });
    run(world.command(&["cluster", "list"]).env("DEPLOY_CLI_PASSWORD", "wrong")).exits(4).says("HTTP 401");
    world.run(&["cluster", "show", "nobody"]).exits(5).says("there is no cluster \"nobody\"");
    world.run(&["job", "show", "nobody"]).exits(5).says("there is no job \"nobody\"");
    world.run(&["job", "wait", "nobody"]).exits(5).says("there is no job nobody on https://127.0.0.1");
    world.created(1);
    world.run(&["cluster", "show", "dem"]).exits(5).says("did you mean \"demo\"?");
    world.run(&["cluster", "create", "demo", "--nodes", "1"]).exits(6).says("exists already");
    world
        .run(&["cluster", "deploy", "demo"])
        .exits(1)
        .says("the cluster's ip; the cluster's netmask; the cluster's gateway; the host of node \"demo-01\"");
    world.run(&["cluster", "list", "--filter", "nmae=x"]).exits(1).says("\"nmae\"");
}

#[test]
fn delete_requires_yes_without_a_terminal() {
    let world = World::new();
    world.created(1);
    world.ok("host register kvm-01 --hypervisor kvm --login root");
    world.run(&["cluster", "delete", "demo"]).exits(2).says("add --yes");
    world.run(&["host", "delete", "kvm-01"]).exits(2).says("add --yes");
    let writes = |r: &deploy_cli::simulator::RequestSeen| r.method == "DELETE";
    assert_eq!(world.simulator.requests().into_iter().filter(writes).count(), 0);
}

#[test]
fn closed_stdout_exits_with_0_quietly() {
    use std::process::Stdio;
    let world = World::new();
    let mut child = world.command(&["image", "list"]).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!((output.status.code(), String::from_utf8_lossy(&output.stderr).as_ref()), (Some(0), ""));
}

#[cfg(unix)]
#[test]
fn missing_stdout_is_an_error_and_discarding_it_is_not() {
    let world = World::new();
    let with =
        |redirection: &str, command: &Command| run(&mut in_shell(command, &format!("\"$0\" \"$@\" {redirection}")));
    for line in ["image list", "api /images", "version", "--help", "cluster template --nodes 1"] {
        let command = world.command(&line.split(' ').collect::<Vec<_>>());
        let closed = with(">&-", &command).exits(1);
        assert_eq!(closed.stderr, "error: cannot write to stdout: it is closed\n", "{line}");
        // Programs that discard output open /dev/null for writing, or as Python does for reading and writing.
        for discarded in [">/dev/null", "1<>/dev/null"] {
            assert_eq!(with(discarded, &command).exits(0).stderr, "", "{line}");
        }
    }
    with(">/dev/full", &world.command(&["image", "list"])).exits(1).says("cannot write to stdout: No space left");
    // A command that prints nothing does not need stdout.
    let home = tempfile::tempdir().unwrap();
    let file = home.path().join("config.toml");
    std::fs::write(&file, "[profile.lab]\nurl = 'https://lab'\n").unwrap();
    with(">&-", bare(&["logout", "lab"]).env("DEPLOY_CLI_CONFIG", &file)).exits(0).says("is deleted");
}

#[test]
fn quiet_prints_only_warnings_and_errors() {
    let world = World::new();
    world.configured(1);
    assert_eq!(world.ok("cluster deploy demo -q").stderr, "");
    let missing = world.run(&["cluster", "show", "nobody", "-q"]).exits(5);
    assert_eq!(missing.stderr, "error: there is no cluster \"nobody\"\n");
    let mut untrusted = world.command(&["cluster", "list", "-q"]);
    let untrusted = run(untrusted.env_remove("DEPLOY_CLI_FINGERPRINT")).exits(7);
    assert!(untrusted.stderr.contains("SHA-256") && !untrusted.stderr.contains("hint:"), "{}", untrusted.stderr);
    let mut insecure = world.command(&["cluster", "list", "-q"]);
    let insecure = run(insecure.env_remove("DEPLOY_CLI_FINGERPRINT").env("DEPLOY_CLI_INSECURE", "1")).exits(0);
    assert!(insecure.stderr.starts_with("warning: ") && insecure.stderr.lines().count() == 1, "{}", insecure.stderr);
}

#[test]
fn empty_environment_variables_count_as_unset() {
    let world = World::new();
    let mut command = world.command(&["cluster", "list", "-o", "json"]);
    command.env("DEPLOY_CLI_OUTPUT", "").env("DEPLOY_CLI_TIMEOUT", "").env("DEPLOY_CLI_CACERT", "");
    run(command.env("DEPLOY_CLI_INSECURE", "").env("DEPLOY_CLI_PASSWORD_FILE", "")).exits(0);
    run(world.command(&["cluster", "list"]).env("DEPLOY_CLI_INSECURE", "maybe")).exits(2).says("expected yes or no");
    run(world.command(&["cluster", "list"]).env("DEPLOY_CLI_OUTPUT", "xml")).exits(2).says("DEPLOY_CLI_OUTPUT");
    run(world.command(&["job", "wait", "x"]).env("DEPLOY_CLI_TIMEOUT", "x")).exits(2).says("DEPLOY_CLI_TIMEOUT");
    let json = run(world.command(&["cluster", "list"]).env("DEPLOY_CLI_OUTPUT", "json")).exits(0);
    assert_eq!(json.stdout, "[]\n");
}
