//! Saving and deleting servers, and errors of the configuration file.

use std::process::Stdio;

#[cfg(unix)]
use super::mode;
use super::{Home, password};
use crate::support::{World, at_home, run};

#[cfg(unix)]
#[test]
fn login_saves_a_server_and_logout_deletes_it() {
    let (world, home) = (World::new(), Home::new());
    let run = home.login(&world, &["--name", "lab", "-o", "json"]).exits(0);
    let run = run.says("SHA-256").says("the current profile is now lab").says("--password-command COMMAND");
    let note = "no keyring is available: the password is saved unencrypted in ";
    let note = format!("\n{note}{}, which only you can read\n", home.passwords().display());
    let run = run.says(&note);
    for internal in ["D-Bus", "dbus", "No such file", "platform"] {
        assert!(!run.stderr.contains(internal), "{}", run.stderr);
    }
    assert_eq!(run.json()["name"], "lab");
    assert_eq!(run.json()["password"], "file");
    home.run("cluster list -o json").exits(0);
    home.run("cluster list --profile lab").exits(0);
    assert_eq!(home.run("profile list -o id").exits(0).stdout, "lab\n");
    assert_eq!(home.run("profile show -o json").exits(0).json()["current"], true);

    for (path, wanted) in [(home.config(), 0o600), (home.passwords(), 0o600)] {
        assert_eq!(mode(&path), wanted, "{}", path.display());
    }
    assert_eq!(mode(home.config().parent().unwrap()), 0o700);
    assert!(!home.text().contains(&password(&world)));

    home.run("logout")
        .exits(0)
        .says("and its password are deleted")
        .says("there is no current profile now; deploy-cli login URL ");
    assert!(!home.passwords().exists());
    home.run("cluster list").exits(2).says("no server is selected").says("deploy-cli login URL");
    let second = home.run("logout").exits(2).says("there is no current profile").says("hint: deploy-cli login URL ");
    assert!(!second.stderr.contains("profile use"), "{}", second.stderr);
    home.run("logout lab").exits(5).says("there is no profile \"lab\"");
}

#[test]
fn profile_name_belongs_to_one_server() {
    let (one, two, home) = (World::new(), World::new(), Home::new());
    home.login(&one, &[]).exits(0);
    home.login(&two, &[]).exits(0);
    let names = home.run("profile list -o id").stdout;
    let mut wanted = [one, two].map(|w| w.simulator.address().to_string() + "\n");
    wanted.sort();
    assert_eq!(names, wanted.concat());
    let world = World::new();
    let name = wanted[0].trim();
    home.login(&world, &["--name", name]).exits(2).says("exists already, for another server").says("deploy-cli logout");
}

#[test]
fn concurrent_logins_lose_nothing() {
    let (world, home) = (World::new(), Home::new());
    let url = world.simulator.url();
    let logins: Vec<_> = (0..6)
        .map(|n| {
            let name = format!("lab-{n}");
            let args = ["login", &url, "--name", &name, "--fingerprint", world.simulator.fingerprint()];
            let mut command = home.command(&args);
            command.env("DEPLOY_CLI_PASSWORD", password(&world)).stdout(Stdio::null()).stderr(Stdio::piped());
            command.spawn().unwrap()
        })
        .collect();
    for login in logins {
        let output = login.wait_with_output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    }
    assert_eq!(home.run("profile list -o id").stdout, "lab-0\nlab-1\nlab-2\nlab-3\nlab-4\nlab-5\n");
    // The profiles share a password, which is deleted with the last of them.
    for n in 0..5 {
        home.run(&format!("logout lab-{n}")).exits(0);
        home.run("cluster list --profile lab-5").exits(0);
    }
    home.run("logout lab-5").exits(0).says("and its password are deleted");
    assert!(!home.passwords().exists());
}

#[test]
fn invalid_configuration_is_reported_with_line_and_key() {
    let home = Home::with("current = \"lab\"\n\n[profile.lab]\nur1 = \"x\"\n");
    let message = format!("{}:4: profile.lab.ur1: unknown key; did you mean url?", home.config().display());
    for line in ["cluster list", "profile list", "logout lab", "login x", "job list --profile lab"] {
        home.run(line).exits(2).says(&message);
    }
    // Commands that do not read the configuration are not affected.
    home.run("completion bash").exits(0);
    let world = World::new();
    let mut command = world.command(&["cluster", "list"]);
    run(at_home(&mut command, home.0.path())).exits(0);
    let elsewhere = home.0.path().join("other.toml");
    run(home.command(&["cluster", "list"]).env("DEPLOY_CLI_CONFIG", &elsewhere)).exits(2).says("no server is selected");
    run(home.command(&["cluster", "list"]).env("DEPLOY_CLI_CONFIG", home.0.path())).exits(2).says("cannot read");
}

#[test]
fn unwritable_configuration_is_reported_before_anything_is_sent() {
    let (world, home) = (World::new(), Home::new());
    let url = world.simulator.url();
    // Below a file nothing can be written, not even by root.
    let nowhere = home.0.path().join("file");
    std::fs::write(&nowhere, "").unwrap();
    let mut command = home.command(&["login", &url, "--fingerprint", world.simulator.fingerprint()]);
    at_home(&mut command, &nowhere).env("DEPLOY_CLI_PASSWORD", password(&world));
    run(&mut command).exits(1).says(&format!("cannot write {}", nowhere.display())).says("DEPLOY_CLI_CONFIG");
    assert_eq!(world.simulator.requests(), []);
    // Reading does not require that the file exists.
    run(at_home(&mut home.command(&["cluster", "list"]), &nowhere)).exits(2).says("no server is selected");
    run(at_home(&mut home.command(&["profile", "list"]), &nowhere)).exits(0);
    run(at_home(&mut world.command(&["cluster", "list"]), &nowhere)).exits(0);
}
