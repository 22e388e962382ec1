//! No output contains a password.

use crate::support::{HYPERVISOR_PASSWORD, ONTAP_PASSWORD, Run, World, run};
use secrecy::ExposeSecret;

#[test]
fn trace_contains_no_passwords() {
    let world = World::new();
    let login = world.simulator.password().expose_secret().to_owned();
    let clean = |run: Run| {
        for text in [&run.stdout, &run.stderr] {
            assert!(!text.contains("hunter2"), "{text}");
            assert!(!text.contains(&login), "{text}");
            let basic = base64::Engine::encode(&base64::engine::general_purpose::STANDARD, format!("admin:{login}"));
            assert!(!text.contains(&basic), "{text}");
        }
        run
    };
    let trace = clean(world.ok("credential add vc --type vcenter --login root -vv"));
    assert!(trace.stderr.contains("> POST https://"), "{}", trace.stderr);
    assert!(trace.stderr.contains(r#""password":"***""#), "{}", trace.stderr);
    assert!(trace.stderr.contains("authorization: Basic ***"), "{}", trace.stderr);
    clean(world.ok("host register kvm-01 --hypervisor kvm --login root -vv"));
    world.configured(1);
    clean(world.ok("cluster deploy demo -vv"));
    clean(world.ok("cluster resize demo --instance-type large -vv"));
    clean(world.ok("credential modify vc.example.com --login other -vv"));
    clean(world.ok("backup create -vv"));
    // Errors do not contain passwords either.
    let mut wrong = world.command(&["cluster", "list", "-vv"]);
    clean(run(wrong.env("DEPLOY_CLI_PASSWORD", format!("{ONTAP_PASSWORD}{HYPERVISOR_PASSWORD}"))).exits(4));
    let mut url = world.command(&["cluster", "list", "-vv"]);
    clean(run(url.env("DEPLOY_CLI_URL", format!("https://admin:{ONTAP_PASSWORD}@127.0.0.1"))).exits(2));
}

#[test]
fn verbose_prints_one_line_per_request_and_response() {
    let world = World::new();
    let trace = world.ok("cluster list -v").stderr;
    let lines: Vec<&str> = trace.lines().collect();
    assert_eq!(lines.len(), 2, "{trace}");
    assert!(lines[0].ends_with("/api/clusters?fields=*"), "{trace}");
    assert!(lines[1].starts_with("< 200 OK after "), "{trace}");
}
