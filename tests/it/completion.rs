//! The hidden `__complete` command, which the completion scripts of shells call.

use std::net::TcpListener;
use std::process::{Command, Stdio};

use crate::support::raw::Raw;
use crate::support::{Run, World, bare, run};
use serde_json::json;

/// Completes the last word of a line, as fish does. Completion must not print anything on stderr.
#[track_caller]
fn complete(command: &mut Command, line: &str) -> Run {
    let run = run(command.args(["__complete", "fish", "--"]).args(line.split(' '))).exits(0);
    assert_eq!(run.stderr, "", "{line}");
    run
}

/// The values that are offered for the last word of a line.
#[track_caller]
fn offered(command: &mut Command, line: &str) -> Vec<String> {
    complete(command, line).stdout.lines().map(|l| l.split('\t').next().unwrap().to_owned()).collect()
}

#[track_caller]
fn names(world: &World, line: &str) -> Vec<String> {
    offered(&mut world.command(&[]), line)
}

#[test]
fn names_come_from_the_server() {
    let world = World::new();
    world.created(2);
    world.ok("cluster create other --nodes 1");
    world.ok("host register esx-01 esx-02 --hypervisor kvm --login root");
    world.ok("credential add vc.example.com --type vcenter --login root");
    let jobs = world.ok("job list -o id").stdout;
    assert_eq!(names(&world, "deploy-cli cluster show "), ["demo", "other"]);
    assert_eq!(names(&world, "deploy-cli cluster modify d"), ["demo"]);
    assert_eq!(names(&world, "deploy-cli node list --cluster=o"), ["--cluster=other"]);
    assert_eq!(names(&world, "deploy-cli node show --cluster demo "), ["demo-01", "demo-02"]);
    assert_eq!(names(&world, "deploy-cli node show "), ["demo-01", "demo-02", "other-01"]);
    assert_eq!(names(&world, "deploy-cli cluster resize other --node "), ["other-01"]);
    assert_eq!(names(&world, "deploy-cli node modify --host esx-"), ["esx-01", "esx-02"]);
    assert_eq!(names(&world, "deploy-cli host register x --vcenter "), ["vc.example.com"]);
    assert_eq!(names(&world, "deploy-cli credential delete "), ["vc.example.com"]);
    assert_eq!(names(&world, "deploy-cli job show "), jobs.lines().collect::<Vec<_>>());
    assert_eq!(names(&world, "deploy-cli cluster modify demo --image 9.17"), ["9.17.1"]);
    let stdout = complete(&mut world.command(&[]), "deploy-cli host show esx-01").stdout;
    assert_eq!(stdout, "esx-01\tKVM, authenticated\n");
}

#[test]
fn job_wait_completes_unfinished_jobs() {
    let world = World::new();
    world.ok("host register esx-01 --hypervisor kvm --login root");
    world.simulator.hold_jobs(true);
    let id = world.ok("host register esx-02 --hypervisor kvm --login root --no-wait -o id").stdout.trim().to_owned();
    assert_eq!(names(&world, "deploy-cli job wait "), [id]);
    assert_eq!(names(&world, "deploy-cli job show ").len(), 2);
}

#[test]
fn commands_flags_and_values_are_offered_without_a_server() {
    assert_eq!(offered(&mut bare(&[]), "deploy-cli clu"), ["cluster"]);
    assert_eq!(offered(&mut bare(&[]), "deploy-cli node p"), ["pool"]);
    assert_eq!(offered(&mut bare(&[]), "deploy-cli cluster resize x --instance-type s"), ["small"]);
    assert_eq!(offered(&mut bare(&[]), "deploy-cli cluster create --netm"), ["--netmask"]);
    assert_eq!(offered(&mut bare(&[]), "FOO=1 deploy-cli cluster list --pass"), ["--password-file"]);
    let verbs = offered(&mut bare(&[]), "deploy-cli cluster ");
    assert!(verbs.contains(&"deploy".to_owned()) && !verbs.iter().any(|v| v.starts_with('-')), "{verbs:?}");
    assert!(offered(&mut bare(&[]), "deploy-cli cluster -").contains(&"--help".to_owned()));
    assert_eq!(offered(&mut bare(&[]), "deploy-cli nonsense x"), [""; 0]);
}

#[test]
fn bash_gets_only_the_part_that_it_replaces() {
    let world = World::new();
    world.created(1);
    let bash = |line: &str, replaced: &str| {
        let run = run(world.command(&["__complete", "bash", "--", line, replaced]).stdin(Stdio::null())).exits(0);
        assert_eq!(run.stderr, "");
        run.stdout
    };
    assert_eq!(bash("deploy-cli node list --cluster=d", "d"), "demo\n");
    assert_eq!(bash("deploy-cli node list --cluster=", ""), "demo\n");
    assert_eq!(bash("deploy-cli node list --cluster 'd", "d"), "demo\n");
    let url = world.simulator.url();
    assert_eq!(bash(&format!("deploy-cli --url {url} cluster show "), ""), "demo\n");
    assert_eq!(bash("deploy-cli job list --filter state=ru", "ru"), "running\n");
    assert_eq!(bash("deploy-cli job list --sort end", "end"), "end_time\nend_time\\ asc\nend_time\\ desc\n");
    assert_eq!(bash("deploy-cli job list --sort 'end_time d", "end_time d"), "end_time desc\n");
}

#[test]
fn shells_complete_files_only_where_a_file_is_expected() {
    let world = World::new();
    let status = |shell: &str, words: &[&str]| {
        let run = run(&mut world.command(&[&["__complete", shell, "--"], words].concat()));
        assert_eq!((run.stdout.as_str(), run.stderr.as_str()), ("", ""), "{words:?}");
        run.status
    };
    assert_eq!(status("zsh", &["deploy-cli", "cluster", "list", "--password-file", ""]), 1);
    assert_eq!(status("zsh", &["deploy-cli", "cluster", "list", "--fields", "zz"]), 0);
    assert_eq!(status("zsh", &["deploy-cli", "cluster", "list", "--filter", "name="]), 0);
    assert_eq!(status("bash", &["deploy-cli cluster list --password-file ", ""]), 1);
    assert_eq!(status("bash", &["deploy-cli cluster list --password-file=", ""]), 1);
    assert_eq!(status("bash", &["deploy-cli cluster list --sort zz", "zz"]), 0);
    assert_eq!(status("bash", &["deploy-cli cluster show zz", "zz"]), 0);
    assert_eq!(status("bash", &["deploy-cli 'unfinished", "unfinished"]), 0);
}

#[test]
fn lists_offer_the_fields_of_their_resource_and_known_values() {
    let list = |line: &str| offered(&mut bare(&[]), &format!("deploy-cli {line}"));
    let none = [""; 0];
    let fields = list("credential list --fields ");
    assert_eq!(fields, ["id", "hostname", "type", "username"]);
    assert_eq!(list("image list --fields "), ["id", "name", "state", "version"]);
    assert_eq!(list("cluster list --fields name,is_"), ["name,is_deployed"]);
    assert_eq!(list("host list --fields=na"), ["--fields=name"]);
    assert_eq!(list("node pool list n --fields c"), ["capacity"]);
    assert_eq!(list("node list --filter passthrough_"), ["passthrough_disks="]);
    assert_eq!(list("event list --filter ca"), ["category="]);
    assert_eq!(list("job list --filter state="), ["state=queued", "state=running", "state=success", "state=failure"]);
    assert_eq!(list("host list --filter hypervisor=K"), ["hypervisor=KVM"]);
    assert_eq!(list("cluster list --filter=state=powered_of"), ["--filter=state=powered_off"]);
    assert_eq!(list("cluster list --filter ip="), none);
    assert_eq!(list("cluster list --filter nonsense="), none);
    assert_eq!(list("event list --type e"), ["error"]);
    assert_eq!(list("backup list --sort s"), ["state", "size"]);
    assert_eq!(list("backup list --sort si"), ["size", "size asc", "size desc"]);
    assert_eq!(list("node list --sort ip"), ["ip", "ip asc", "ip desc"]);
    assert_eq!(
        list("node list --sort name,i"),
        ["name,id", "name,ip", "name,instance_type", "name,is_storage_efficiency_enabled"]
    );
    let sorted = run(bare(&["__complete", "fish", "--", "deploy-cli", "node", "list", "--sort"]).arg("ip d")).exits(0);
    assert_eq!(sorted.stdout, "ip desc\t\n");
    assert_eq!(complete(&mut bare(&[]), "deploy-cli cluster list --fields dep").stdout, "deployed\tis_deployed\n");
}

#[test]
fn completion_never_prompts_and_prints_no_errors() {
    let world = World::new();
    world.created(1);
    assert_eq!(names(&world, "deploy-cli -vv cluster show "), ["demo"]);
    let none = [""; 0];
    // Without names only flags are offered.
    let shown = |command: &mut Command| -> Vec<String> {
        offered(command, "deploy-cli cluster show ").into_iter().filter(|v| !v.starts_with('-')).collect()
    };
    assert_eq!(shown(&mut bare(&[])), none, "no server");
    assert_eq!(shown(world.command(&[]).env_remove("DEPLOY_CLI_PASSWORD")), none, "no password");
    assert_eq!(shown(world.command(&[]).env("DEPLOY_CLI_PASSWORD", "wrong")), none, "a wrong password");
    assert_eq!(shown(world.command(&[]).env("DEPLOY_CLI_PASSWORD_FILE", "-").env_remove("DEPLOY_CLI_PASSWORD")), none);
    assert_eq!(shown(world.command(&[]).env_remove("DEPLOY_CLI_FINGERPRINT")), none, "an unknown certificate");
    assert_eq!(shown(world.command(&[]).env("DEPLOY_CLI_INSECURE", "1")), none, "two kinds of trust");
    assert_eq!(shown(world.command(&[]).env("DEPLOY_CLI_URL", "https://127.0.0.1:1")), none, "connection refused");
    let insecure = &mut world.command(&[]);
    assert_eq!(shown(insecure.env_remove("DEPLOY_CLI_FINGERPRINT").env("DEPLOY_CLI_INSECURE", "1")), ["demo"]);
}

#[test]
fn unresponsive_server_does_not_block_completion() {
    let world = World::new();
    let silent = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("https://{}", silent.local_addr().unwrap());
    let names = offered(world.command(&[]).env("DEPLOY_CLI_URL", url), "deploy-cli cluster show d");
    assert_eq!(names, [""; 0]);
}

#[test]
fn names_that_a_shell_would_evaluate_are_replaced_by_ids() {
    let world = World::new();
    let raw = Raw::new(&world.simulator, "/api");
    for name in ["$(touch pwned)", "`touch pwned`", "a b", "x'y\"z", "new\nline", "*", "~root", "tab\there", "--yes"] {
        let body = json!({"hosts": [{"name": name, "hypervisor_type": "KVM",
                                     "credential": {"username": "root", "password": "x"}}]});
        let response = raw.request("POST", "/hosts").json(&body).send().unwrap();
        assert_eq!(response.status().as_u16(), 202, "{name}");
    }
    let ids = world.ok("host list -o id").stdout;
    let mut ids: Vec<&str> = ids.lines().collect();
    ids.sort_unstable();
    let mut names = names(&world, "deploy-cli host show ");
    names.sort();
    assert_eq!(names, ids);
    for shell in ["bash", "zsh", "fish"] {
        let mut command = world.command(&["__complete", shell, "--"]);
        match shell {
            "bash" => command.args(["deploy-cli host show ", ""]),
            _ => command.args(["deploy-cli", "host", "show", ""]),
        };
        let run = run(&mut command).exits(0);
        assert_eq!(run.stdout.lines().count(), ids.len(), "{shell}: {}", run.stdout);
        let starts = run.stdout.lines().all(|line| ids.iter().any(|id| line.starts_with(id)));
        assert!(starts && !run.stdout.contains('\u{1b}'), "{shell}: {}", run.stdout);
    }
}
