//! Powering clusters on and off, and deleting them: what is asked, and what succeeds although nothing is done.

use std::time::Duration;

use crate::support::World;
#[cfg(unix)]
use expectrl::session::OsSession;
#[cfg(unix)]
use expectrl::{Eof, Expect, Session};

#[cfg(unix)]
fn session(world: &World, line: &str) -> OsSession {
    let mut command = world.command(&line.split_whitespace().collect::<Vec<_>>());
    command.env("TERM", "xterm").env("NO_COLOR", "1").stdin(std::process::Stdio::inherit());
    let mut session = Session::spawn(command).unwrap();
    session.set_expect_timeout(Some(Duration::from_secs(30)));
    session
}

fn state(world: &World) -> String {
    world.ok("cluster show demo --jq .state").stdout.trim().to_owned()
}

/// How many calls have changed something.
fn changes(world: &World) -> usize {
    world.simulator.requests().iter().filter(|request| request.method != "GET").count()
}

#[test]
fn cluster_in_the_wanted_state_is_a_success_without_a_change() {
    let world = World::new();
    world.deployed(1);
    let before = changes(&world);
    let same = world.ok("cluster online demo -o json").says("cluster demo is already powered on");
    assert_eq!(same.json()["state"], "powered_on");
    assert_eq!(changes(&world), before);
    world.ok("cluster offline demo").says("cluster demo is powered off");
    let same = world.ok("cluster offline demo --yes").says("cluster demo is already powered off");
    assert!(same.stdout.contains("powered_off"), "{}", same.stdout);
    assert_eq!(world.ok("cluster offline demo -q").stderr, "");
    // No job was started whose id could be waited for.
    assert_eq!(world.ok("cluster offline demo --no-wait -o id").stdout, "");
    assert_eq!(changes(&world), before + 1);
    world.ok("cluster online demo").says("cluster demo is powered on");
}

#[test]
fn conflicts_still_exit_with_6() {
    let world = World::new();
    world.created(1);
    world.run(&["cluster", "offline", "demo"]).exits(6).says("is not deployed");
    world.run(&["cluster", "online", "demo"]).exits(6).says("is not deployed");
}

#[cfg(unix)]
#[test]
fn offline_asks_on_a_terminal_only() {
    let world = World::new();
    world.deployed(1);
    let question = "Power off cluster demo, and make its data unavailable?";
    let mut no = session(&world, "cluster offline demo");
    no.expect(question).unwrap();
    no.send("n\r").unwrap();
    no.expect("nothing was done").unwrap();
    no.expect(Eof).unwrap();
    assert_eq!(state(&world), "powered_on");
    let mut yes = session(&world, "cluster offline demo");
    yes.expect(question).unwrap();
    yes.send("y\r").unwrap();
    yes.expect("cluster demo is powered off").unwrap();
    yes.expect(Eof).unwrap();
    // Nothing is asked about a cluster that is off, with --yes, or about powering on.
    for line in ["cluster offline demo", "cluster online demo", "cluster offline demo --yes"] {
        let mut silent = session(&world, line);
        let shown = silent.expect(Eof).unwrap();
        let shown = String::from_utf8_lossy(shown.as_bytes()).into_owned();
        assert!(shown.contains("is_deployed") && !shown.contains("unavailable?"), "{line}: {shown}");
    }
}

#[cfg(unix)]
#[test]
fn deleting_a_deployed_cluster_asks_for_its_name() {
    let world = World::new();
    world.deployed(1);
    world.ok("cluster offline demo");
    let question = "This deletes cluster demo and all its data. Type the name of the cluster:";
    for answer in ["y\r", "\r", "dem\r"] {
        let mut no = session(&world, "cluster delete demo");
        no.expect(question).unwrap();
        no.send(answer).unwrap();
        no.expect("nothing was done").unwrap();
        no.expect(Eof).unwrap();
    }
    assert_eq!(state(&world), "powered_off");
    let mut yes = session(&world, "cluster delete demo");
    yes.expect(question).unwrap();
    yes.send("demo\r").unwrap();
    yes.expect("cluster demo is deleted").unwrap();
    yes.expect(Eof).unwrap();
    world.run(&["cluster", "show", "demo"]).exits(5);
    world.created(1);
    let mut only_configured = session(&world, "cluster delete demo --yes");
    only_configured.expect("cluster demo is deleted").unwrap();
    only_configured.expect(Eof).unwrap();
}
