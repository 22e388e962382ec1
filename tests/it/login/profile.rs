//! Selecting profiles.

use std::fs;

use super::Home;
use crate::support::{World, run};

#[test]
fn profiles_are_listed_and_selected() {
    let home = Home::with(
        "# mine\ncurrent = \"a\"\n[profile.a]\nurl = \"a.example.com\"\npassword_command = \"echo hunter2\" # no\n\
         [profile.b]\nurl = \"b.example.com\"\ninsecure = true\n",
    );
    let list = home.run("profile list").exits(0).stdout;
    let rows: Vec<Vec<&str>> = list.lines().map(|l| l.split_whitespace().collect()).collect();
    assert_eq!(rows[0], ["CURRENT", "NAME", "URL", "USERNAME", "TRUST", "PASSWORD"]);
    assert_eq!(rows[1], ["yes", "a", "https://a.example.com", "admin", "system", "command"]);
    assert_eq!(rows[2], ["no", "b", "https://b.example.com", "admin", "insecure", "asked"]);
    home.run("profile use b").exits(0).says("the current profile is now b");
    assert_eq!(home.run("profile show -o json").json()["name"], "b");
    assert!(home.text().starts_with("# mine\ncurrent = \"b\"\n"), "{}", home.text());
    assert!(home.text().contains("# no\n"));
    home.run("profile show a -o json").exits(0);
    for run in [home.run("profile list -vv -o json"), home.run("profile show a -vv")] {
        assert!(!format!("{run:?}").contains("hunter2"), "{run:?}");
    }
    let empty = Home::new().run("profile list -o json").exits(0);
    assert_eq!((empty.stdout.as_str(), empty.stderr.contains("no server is saved")), ("[]\n", true));
}

#[test]
fn flags_override_the_environment_which_overrides_the_profile() {
    let (world, home) = (World::new(), Home::new());
    home.login(&world, &["--name", "lab"]).exits(0);
    run(home.command(&["cluster", "list"]).env("DEPLOY_CLI_PASSWORD", "wrong")).exits(4);
    run(home.command(&["cluster", "list"]).env("DEPLOY_CLI_FINGERPRINT", "ab".repeat(32))).exits(7);
    let mut both = home.command(&["cluster", "list", "--fingerprint", world.simulator.fingerprint()]);
    run(both.env("DEPLOY_CLI_FINGERPRINT", "ab".repeat(32))).exits(0);
    run(home.command(&["cluster", "list"]).env("DEPLOY_CLI_PROFILE", "lba"))
        .exits(2)
        .says("DEPLOY_CLI_PROFILE: there is");
    home.run("cluster list --profile lba").exits(2).says("did you mean lab?");
    home.run("profile show lba").exits(5).says("there is no profile \"lba\"");
    home.run("profile use lba").exits(5);
}

#[cfg(unix)]
#[test]
fn simulator_exec_ignores_the_configuration() {
    let (world, home) = (World::new(), Home::new());
    home.login(&world, &["--name", "lab"]).exits(0);
    let before = world.simulator.requests().len();
    let script = "deploy-cli cluster create inside --nodes 1 -q && deploy-cli cluster list -o id";
    let mut command = home.command(&["simulator", "exec", "--", "sh", "-c", script]);
    run(command.env("DEPLOY_CLI_PROFILE", "lab")).exits(0);
    fs::write(home.config(), "broken").unwrap();
    run(&mut home.command(&["simulator", "exec", "--", "sh", "-c", script])).exits(0);
    assert_eq!(world.simulator.requests().len(), before);
}

#[test]
fn resume_command_names_the_profile() {
    let (world, home) = (World::new(), Home::new());
    home.login(&world, &["--name", "lab"]).exits(0);
    world.configured(1);
    world.simulator.hold_jobs(true);
    let mut command = home.command(&["cluster", "deploy", "demo", "--no-wait", "--profile", "lab"]);
    run(command.env("DEPLOY_CLI_ONTAP_PASSWORD", crate::support::ONTAP_PASSWORD))
        .exits(0)
        .says("deploy-cli job wait --profile lab ");
}
