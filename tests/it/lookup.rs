//! How resources are named: by name, by id, or by the first characters of an id.

use std::process::Command;

#[cfg(unix)]
use crate::support::on_terminal;
use crate::support::stub::{Identity, Stub, respond};
use crate::support::{World, bare, run};
use deploy_cli::simulator::Options;

/// The binary, logged in to a stub.
fn at(stub: &Stub, identity: &Identity, args: &[&str]) -> Command {
    let mut command = bare(args);
    command.args(["--url", &stub.url(), "--fingerprint", &identity.fingerprint()]).env("DEPLOY_CLI_PASSWORD", "x");
    command
}

/// The id that a command prints.
fn id(world: &World, line: &str) -> String {
    world.ok(&format!("{line} -o id")).stdout.lines().next().unwrap().to_owned()
}

#[test]
fn the_start_of_an_id_names_every_kind_of_resource() {
    let world = World::new();
    world.configured(2);
    world.ok("network-check start esx-01=ONTAP-Internal esx-02=ONTAP-Internal");
    world.ok("mediator create iqn.2012-05.local:x");
    let backup = id(&world, "backup create");
    let (cluster, node) = (id(&world, "cluster list"), id(&world, "node list --cluster demo"));
    let pool = id(&world, "node pool list demo-01 --cluster demo");
    let start = |id: &str| id[..8].to_owned();
    for (line, whole) in [
        (format!("cluster show {}", start(&cluster)), &cluster),
        (format!("node list --cluster {} --limit 1", start(&cluster)), &node),
        (format!("node show {} --cluster {}", start(&node), start(&cluster)), &node),
        (format!("node pool list {} --cluster {}", start(&node), start(&cluster)), &pool),
        (format!("backup show {}", start(&backup)), &backup),
    ] {
        assert_eq!(id(&world, &line), *whole, "{line}");
    }
    for noun in ["host", "credential", "network-check", "mediator", "job"] {
        let whole = id(&world, &format!("{noun} list"));
        assert_eq!(id(&world, &format!("{noun} show {}", start(&whole))), whole, "{noun}");
        assert_eq!(id(&world, &format!("{noun} show {whole}")), whole, "{noun}");
    }
    world.ok(&format!("node pool detach {} {} --cluster {} --yes", start(&node), start(&pool), start(&cluster)));
    world.ok(&format!("backup delete {} --yes", start(&backup)));
    world.ok(&format!("cluster delete {} --yes", start(&cluster)));
    assert_eq!(world.ok("cluster list -o id").stdout, "");
    world.run(&["backup", "show", &backup[..3]]).exits(5).says("there is no backup");
}

#[test]
fn a_license_goes_by_the_start_of_its_serial_number_but_a_file_by_the_whole() {
    let world = World::new();
    world.created(1);
    let folder = tempfile::tempdir().unwrap();
    let file = |serial: &str| {
        let path = folder.path().join(serial);
        std::fs::write(&path, format!(r#"{{"statusResp": {{"serialNumber": "{serial}"}}}}"#)).unwrap();
        path.to_str().unwrap().to_owned()
    };
    world.ok(&format!("license add {}", file("320000012345")));
    assert_eq!(id(&world, "license show 3200000123"), "320000012345");
    world.run(&["license", "update", &file("32000001")]).exits(5).says("there is no license \"32000001\"");
    let license = "node modify demo-01 --cluster demo -o json --license";
    assert_eq!(world.ok(&format!("{license} 32000001")).json()["license"]["id"], "320000012345");
    assert_eq!(world.ok(&format!("{license} 9999999999")).json()["license"]["id"], "9999999999");
}

#[test]
fn a_job_is_waited_for_by_the_start_of_its_id() {
    let world = World::new();
    world.simulator.hold_jobs(true);
    world.ok("credential add vc1 --type vcenter --login root --no-wait");
    world.ok("credential add vc2 --type vcenter --login root --no-wait");
    let jobs = world.ok("job list -o id").stdout;
    let jobs: Vec<&str> = jobs.lines().collect();
    let mut waiting = world.spawn(&["job", "wait", &jobs[0][..8], jobs[1], "-o", "json"]);
    waiting.until(&format!("job {}: queued", jobs[0]));
    world.simulator.hold_jobs(false);
    let waited = waiting.end().exits(0).json();
    assert_eq!((&waited[0]["id"], &waited[1]["id"]), (&jobs[0].into(), &jobs[1].into()));
    assert_eq!(world.run(&["job", "wait", &jobs[0][..4], "-o", "id"]).exits(0).stdout.trim(), jobs[0]);
    world.run(&["job", "wait", &jobs[0][..4]]).exits(0).says(&format!("job {} ended in success", jobs[0]));
}

#[test]
fn a_whole_id_of_a_job_costs_no_lookup() {
    let world = World::new();
    let job = id(&world, "credential add vc --type vcenter --login root --no-wait");
    world.run(&["job", "wait", &job]).exits(0);
    let before = world.simulator.requests().len();
    world.run(&["job", "wait", &job]).exits(0);
    world.run(&["job", "show", &job]).exits(0);
    let asked: Vec<String> = world.simulator.requests()[before..].iter().map(|r| r.target.clone()).collect();
    assert_eq!(asked, [format!("/api/jobs/{job}?fields=state,message"), format!("/api/jobs/{job}?fields=**")]);
}

#[test]
fn the_start_of_two_ids_is_an_error_that_has_both() {
    let identity = Identity::self_signed();
    // A server that checks the form of an id before it looks.
    let stub = Stub::start(&identity, |head, _| match head.split(' ').nth(1).unwrap() {
        list if list.starts_with("/api/jobs?") => {
            respond(200, r#"{"num_records": 3, "records": [{"id": "5b0f0d4c-1"}, {"id": "5b0f0d4c-2"}, {"id": "7"}]}"#)
        }
        job if job.starts_with("/api/jobs/5b0f0d4c-1?") => {
            respond(200, r#"{"record": {"id": "5b0f0d4c-1", "state": "success", "message": "done"}}"#)
        }
        _ => respond(400, r#"{"error": {"code": "invalid", "message": "not an id"}}"#),
    });
    for verb in ["wait", "show"] {
        let run = run(&mut at(&stub, &identity, &["job", verb, "5b0f", "-o", "json"])).exits(1);
        let run = run.says("the ids of 2 jobs start with \"5b0f\"; give more of it: 5b0f0d4c-1, 5b0f0d4c-2");
        assert_eq!(run.stdout, "");
    }
    for start in ["5b0f0d4c-1", "5b0f0d4c-"] {
        let status = if start.ends_with('1') { 0 } else { 1 };
        run(&mut at(&stub, &identity, &["job", "show", start])).exits(status);
    }
    run(&mut at(&stub, &identity, &["job", "wait", "nope"])).exits(5).says("there is no job nope");
    run(&mut at(&stub, &identity, &["job", "show", "nope"])).exits(5).says("there is no job \"nope\"");
}

#[cfg(unix)]
#[test]
fn ids_are_shortened_on_a_narrow_terminal_alone_and_what_is_shown_names_the_resource() {
    let world = World::with(Options::default());
    world.configured(4);
    let whole = id(&world, "cluster list");
    let shown = |args: &[&str], columns| on_terminal(world.command(args).env("NO_COLOR", "1"), columns, "");
    assert!(shown(&["cluster", "list"], 200).contains(&whole));
    let narrow = shown(&["cluster", "list"], 90);
    assert!(narrow.contains(&format!("  {}\n", &whole[..8])), "{narrow}");
    assert!(!narrow.contains(&whole) && !narrow.contains('…'), "{narrow}");
    // The first column as well.
    let jobs = shown(&["job", "list"], 90);
    let first = jobs.lines().nth(1).unwrap().split(' ').next().unwrap();
    assert_eq!(first.len(), 8, "{jobs}");
    world.ok(&format!("job wait {first}"));
    for args in [&["-o", "json"][..], &["-o", "yaml"], &["-o", "csv"], &["-o", "id"], &["--jq", ".[].id"]] {
        assert!(shown(&[&["cluster", "list"], args].concat(), 60).contains(&whole), "{args:?}");
    }
    assert!(world.ok("cluster list").stdout.contains(&whole));
}
