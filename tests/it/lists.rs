//! The fields and values that `--fields`, `--filter` and `--sort` name.

#[cfg(unix)]
use crate::support::on_terminal;
use crate::support::stub::{Identity, Stub, respond};
use crate::support::{World, bare, run};
use deploy_cli::simulator::{Options, Quirk};

#[test]
fn a_field_that_the_server_refuses_gets_the_known_ones_as_a_hint() {
    let world = World::with(Options { strict: true, ..Options::default() });
    world.created(1);
    for (line, hint) in [
        (
            "cluster list --fields name,stat",
            "\"stat\" is not a known field of clusters; did you mean \"state\"? Known fields: id, name, ",
        ),
        ("job list --filter messag=x", "\"messag\" is not a known field of jobs; did you mean \"message\"?"),
        ("job list --sort star_time", "\"star_time\" is not a known field of jobs; did you mean \"start_time\"?"),
        (
            "node list --filter ipaddr=1",
            "\"ipaddr\" is not a known field of nodes. Known fields: id, name, state, ip, ",
        ),
        ("node list --cluster demo --sort ipaddr", "\"ipaddr\" is not a known field of nodes"),
        ("event list --filter kind=x", "\"kind\" is not a known field of events"),
        ("event list --follow --filter kind=x", "\"kind\" is not a known field of events"),
    ] {
        let run = world.run(&line.split(' ').collect::<Vec<_>>()).exits(1);
        let hints: Vec<&str> = run.stderr.lines().filter(|line| line.starts_with("hint: ")).collect();
        assert!(hints.len() == 1 && hints[0].contains(hint), "{line}: {}", run.stderr);
    }
}

#[test]
fn an_unknown_field_that_nothing_has_is_a_warning() {
    let world = World::new();
    world.created(1);
    let stderr = |line: &str| world.ok(line).stderr;
    let warning = stderr("cluster list --fields name,stat -o json");
    assert!(
        warning.starts_with("warning: \"stat\" is not a known field of clusters; did you mean \"state\"? Known"),
        "{warning}"
    );
    assert_eq!(warning.lines().count(), 1);
    assert!(stderr("cluster list --filter deploed=true").contains("did you mean \"deployed\"?"));
    assert!(stderr("node list --sort hots").contains("did you mean \"host\"?"));
    assert_eq!(stderr("cluster list --fields name,nodes,dns_info,** --filter nodes.name=demo-01 --sort ip,name"), "");
}

#[test]
fn a_field_that_only_the_server_knows_is_shown_without_a_warning() {
    let identity = Identity::self_signed();
    let stub = Stub::start(&identity, |_, _| {
        respond(200, r#"{"num_records": 2, "records": [{"id": "1"}, {"id": "2", "stat": {"load": 7}}]}"#)
    });
    for flags in [&["--fields", "id,stat.load"][..], &["--filter", "stat.load=7"], &["--sort", "stat.load desc"]] {
        let mut command = bare(&["cluster", "list", "-o", "csv"]);
        command.args(flags).args(["--url", &stub.url(), "--fingerprint", &identity.fingerprint()]);
        let run = run(command.env("DEPLOY_CLI_PASSWORD", "x")).exits(0);
        assert_eq!(run.stderr, "", "{flags:?}");
    }
    let seen = stub.requests();
    assert!(seen[0].contains("fields=id,stat.load"), "{seen:?}");
    assert!(seen[1].contains("&stat.load=7"), "{seen:?}");
    assert!(seen[2].contains("&order_by=stat.load%20desc"), "{seen:?}");
}

#[test]
fn headings_of_columns_name_their_fields() {
    let world = World::new();
    world.ok("cluster create b --nodes 1 --image 9.16.1");
    world.ok("cluster create a --nodes 1 --image 9.17.1");
    let stdout = |line: &str| world.ok(line).stdout;
    let table = stdout("cluster list --fields NAME,ontap,deployed --sort ONTAP");
    assert_eq!(table, "NAME  ONTAP   DEPLOYED\nb     9.16.1  no\na     9.17.1  no\n");
    assert_eq!(
        stdout("cluster list --filter ontap=9.17* --fields name,ontap -o csv"),
        "name,ontap_image_version\na,9.17.1\n"
    );
    world.ok("host register esx-01 --hypervisor kvm --login root");
    world.ok("node modify a-01 --host esx-01 --instance-type large");
    assert_eq!(stdout("node list --filter host=esx* --filter type=large --fields name -o csv"), "name\na-01\n");
}

#[test]
fn an_unknown_value_that_nothing_has_is_a_warning_with_the_known_ones() {
    let world = World::new();
    world.ok("host register esx-01 --hypervisor kvm --login root");
    let stderr = |line: &str| world.ok(line).stderr;
    let warning = stderr("job list --filter state=sucess");
    assert_eq!(
        warning,
        "warning: \"sucess\" is not a known value of state; did you mean \"success\"? Known values: queued, running, success, failure\n"
    );
    assert!(stderr("host list --filter hypervisor=kvm").contains("did you mean \"KVM\"?"));
    assert!(stderr("event list --type bogus").contains("Known values: informational, error\n"));
    assert_eq!(stderr("job list --filter state=failure --filter state=!success"), "");
}

#[test]
fn jobs_are_listed_with_their_start_and_duration() {
    let world = World::new();
    world.ok("host register esx-01 --hypervisor kvm --login root");
    world.simulator.hold_jobs(true);
    world.ok("host register esx-02 --hypervisor kvm --login root --no-wait");
    let newest =
        world.run(&["job", "list", "--sort", "started desc", "--fields", "started,duration,description"]).exits(0);
    let lines: Vec<&str> = newest.stdout.lines().collect();
    let row =
        regex::Regex::new(r#"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ  (\d+\.)?\d+s +Register hosts "esx-0(\d)"$"#).unwrap();
    assert_eq!(lines[0].split_whitespace().collect::<Vec<_>>(), ["STARTED", "DURATION", "DESCRIPTION"]);
    let hosts: Vec<String> = lines[1..].iter().map(|line| row.captures(line).expect(line)[2].to_owned()).collect();
    assert_eq!(hosts, ["2", "1"]);
    // CSV has the times as received.
    let csv = world.ok("job list --fields duration -o csv").stdout;
    assert_eq!(csv.lines().next(), Some("start_time,end_time,state"));
    assert!(
        csv.lines().nth(1).unwrap().ends_with("Z,success") && csv.lines().nth(2).unwrap().ends_with(",,queued"),
        "{csv}"
    );
    assert!(world.ok("job list --sort duration").stderr.contains("\"duration\" is not a known field of jobs. Known"));
}

#[cfg(unix)]
#[test]
fn the_description_of_jobs_is_left_out_on_a_narrow_terminal() {
    let world = World::new();
    world.ok("host register esx-01.example.com --hypervisor kvm --login root");
    let shown = |columns| on_terminal(world.command(&["job", "list"]).env("NO_COLOR", "1"), columns, "");
    let wide = shown(160);
    assert!(wide.contains("MESSAGE") && wide.lines().next().unwrap().ends_with("DESCRIPTION"), "{wide}");
    let narrow = shown(80);
    let header: Vec<&str> = narrow.lines().next().unwrap().split_whitespace().collect();
    assert_eq!(header, ["ID", "STATE", "STARTED", "DURATION", "MESSAGE"], "{narrow}");
}

#[test]
fn a_server_without_times_of_jobs_has_no_columns_for_them() {
    let world = World::with(Options { quirks: vec![Quirk::UnprovenMissing], ..Options::default() });
    world.ok("host register esx-01 --hypervisor kvm --login root");
    let header = world.ok("job list").stdout.lines().next().unwrap().to_owned();
    assert_eq!(header.split_whitespace().collect::<Vec<_>>(), ["ID", "STATE", "MESSAGE"]);
}
