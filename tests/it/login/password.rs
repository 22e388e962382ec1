//! Saved passwords: where they are stored, when they are read, and to which server they are sent.

use std::fs;
#[cfg(unix)]
use std::os::unix::fs::PermissionsExt;
use std::path::PathBuf;
use std::process::{Command, Stdio};

#[cfg(unix)]
use super::mode;
use super::{Home, password};
use crate::support::{World, at_home, run, run_with};

#[test]
fn password_of_a_profile_is_not_sent_to_another_server() {
    let (lab, other, home) = (World::new(), World::new(), Home::new());
    home.login(&lab, &["--name", "lab"]).exits(0);
    let (url, print) = (other.simulator.url(), other.simulator.fingerprint().to_owned());
    // With only a URL, the current profile is ignored, including its certificate and its password.
    run(&mut home.command(&["cluster", "list", "--url", &url])).exits(2).says("is missing");
    run(home.command(&["cluster", "list", "--fingerprint", &print]).env("DEPLOY_CLI_URL", &url))
        .exits(2)
        .says("is missing");
    // A URL and a profile of another server from the same source are an error.
    run(&mut home.command(&["cluster", "list", "--url", &url, "--profile", "lab"])).exits(2).says("name two servers");
    let mut both = home.command(&["cluster", "list"]);
    run(both.env("DEPLOY_CLI_URL", &url).env("DEPLOY_CLI_PROFILE", "lab")).exits(2).says("name two servers");
    // The command line overrides the environment; the password of the other profile is not used.
    let mut flag = home.command(&["cluster", "list", "--url", &url]);
    run(flag.env("DEPLOY_CLI_PROFILE", "lab")).exits(2).says("is missing");
    assert_eq!(other.simulator.requests(), []);
    let mut profile = other.command(&["cluster", "list", "--profile", "lab"]);
    run(at_home(&mut profile, home.0.path())).exits(0);
    assert_eq!((other.simulator.requests().len(), lab.simulator.requests().len()), (0, 2));
    // Another notation of the same URL refers to the same server.
    let same = format!("{}/api/v3", lab.simulator.url());
    run(&mut home.command(&["cluster", "list", "--profile", "lab", "--url", &same])).exits(0);
    // The saved password belongs to one user name.
    home.run("cluster list --username ci").exits(2).says("password of ci on");
    // Editing the URL in the file does not send the password to another server.
    fs::write(home.config(), home.text().replace(&lab.simulator.url(), &url)).unwrap();
    home.run(&format!("cluster list --fingerprint {print}")).exits(2).says("has no password of admin on https://");
    assert_eq!(other.simulator.requests(), []);
}

#[test]
fn password_command_runs_only_when_the_password_is_needed() {
    let (world, home) = (World::new(), Home::new());
    let ran = home.0.path().join("ran");
    // The same for sh and for cmd.
    let command = format!("echo x>> {}&& echo {}&& echo user: admin", ran.display(), password(&world));
    let runs = || fs::read_to_string(&ran).unwrap_or_default().lines().count();
    let saved = home.login(&world, &["--name", "lab", "--password-command", &command]).exits(0);
    saved.says("password_command prints it");
    assert_eq!(runs(), 1);
    // The next login runs the saved command, which is what it saves again.
    home.login(&world, &["--name", "lab"]).exits(0).says("password_command prints it");
    assert_eq!(runs(), 2);
    for line in ["completion zsh", "help cluster", "cluster --help", "profile show", "profile use lab"] {
        home.run(line).exits(0);
    }
    run(home.command(&["cluster", "list"]).env("DEPLOY_CLI_PASSWORD", password(&world))).exits(0);
    assert_eq!(runs(), 2);
    home.run("cluster list -vv").exits(0);
    assert_eq!(runs(), 3);
    assert!(!home.passwords().exists());

    let set = |line: &str| {
        let kept: Vec<String> =
            home.text().lines().filter(|l| !l.starts_with("password_command")).map(str::to_owned).collect();
        fs::write(home.config(), format!("{}\npassword_command = {line}\n", kept.join("\n"))).unwrap();
    };
    set("\"echo no-hunter2>&2&& exit 3\"");
    let failed = home.run("cluster list").exits(2).says("password_command of profile lab").says(": 3)");
    assert!(
        failed.stderr.lines().any(|line| line == "no-hunter2"),
        "stderr of the command is passed through: {}",
        failed.stderr
    );
    set("[\"/nonexistent/pass\", \"hunter2\"]");
    assert!(!home.run("cluster list").exits(2).says("cannot run the command").stderr.contains("hunter2"));
    set("\"cd .\"");
    home.run("cluster list").exits(2).says("is empty");
    let echo = if cfg!(windows) { r#""cmd", "/c", "echo""# } else { r#""echo""# };
    set(&format!("[{echo}, \"{}\"]", password(&world)));
    home.run("cluster list").exits(0);
    // The command does not read the stdin of deploy-cli.
    set(if cfg!(windows) { r#""findstr x & echo wrong""# } else { r#""cat; echo wrong""# });
    world.created(1);
    let args = ["cluster", "resize", "demo", "--instance-type", "small", "--ontap-password-file", "-"];
    run_with(&mut home.command(&args), b"from-stdin").exits(4);
}

#[test]
fn login_verifies_the_password_that_the_command_prints() {
    let (world, home) = (World::new(), Home::new());
    let url = world.simulator.url();
    let args = ["login", &url, "--name", "lab", "--fingerprint", world.simulator.fingerprint()];
    let with = |more: &[&str]| home.command(&[&args, more].concat());
    // A correct password from the environment does not hide a wrong command.
    let mut wrong = with(&["--password-command", "echo wrong-hunter2"]);
    run(wrong.env("DEPLOY_CLI_PASSWORD", password(&world)))
        .exits(4)
        .says("HTTP 401")
        .says("what the password command prints");
    run(&mut with(&["--password-command", "exit 3"])).exits(2).says("--password-command: the command failed");
    let both = run(&mut with(&["--password-command", "echo x", "--password-file", "/dev/null"])).exits(2);
    both.says("--password-command and --password-file cannot be used together");
    assert!(!home.config().exists());

    let good = format!("echo {}", password(&world));
    run(&mut with(&["--password-command", &good])).exits(0).says("logged in");
    home.run("cluster list").exits(0);
    run(&mut with(&[])).exits(0).says("password_command prints it");
    let broken = home.text().replace(&good, "exit 5");
    fs::write(home.config(), broken).unwrap();
    run(&mut with(&[])).exits(2).says("password_command of profile lab: the command failed");
    // A password file replaces the command.
    let file = home.0.path().join("password");
    fs::write(&file, password(&world)).unwrap();
    run(&mut with(&["--password-file", file.to_str().unwrap()])).exits(0).says("the password is saved");
    assert!(!home.text().contains("password_command"), "{}", home.text());
    home.run("cluster list").exits(0);
}

#[test]
fn output_contains_no_secrets() {
    let (world, home) = (World::new(), Home::new());
    let secret = password(&world);
    let mut all = vec![home.login(&world, &["--name", "lab", "-vv"]).exits(0)];
    for line in ["cluster list -vv", "profile list -vv -o json", "doctor -vv", "doctor -o json", "logout -vv"] {
        all.push(home.run(line).exits(0));
        assert!(!home.text().contains(&secret));
    }
    fs::write(home.passwords(), format!("{secret} is damaged")).unwrap();
    fs::write(home.config(), format!("[profile.lab]\nurl = \"{}\"\npassword_store = \"file\"", world.simulator.url()))
        .unwrap();
    all.push(home.run("cluster list --profile lab -vv").exits(2).says("is damaged"));
    fs::write(home.config(), format!("[profile.lab]\npassword = \"{secret}\"")).unwrap();
    all.push(home.run("cluster list --profile lab").exits(2).says("a password does not belong in this file"));
    for run in all {
        assert!(!format!("{run:?}").contains(&secret), "{run:?}");
    }
}

#[cfg(unix)]
#[test]
fn password_file_readable_by_others_is_made_private() {
    let (world, home) = (World::new(), Home::new());
    home.login(&world, &["--name", "lab"]).exits(0);
    fs::set_permissions(home.passwords(), fs::Permissions::from_mode(0o644)).unwrap();
    home.run("cluster list").exits(0).says("other users could read the passwords");
    assert_eq!(mode(&home.passwords()), 0o600);
    assert_eq!(home.run("cluster list").exits(0).stderr, "");
}

#[cfg(unix)]
#[test]
fn password_is_saved_in_the_keyring() {
    let present =
        |name: &str| Command::new(name).arg("--version").stdout(Stdio::null()).stderr(Stdio::null()).status().is_ok();
    if !present("dbus-run-session") || !present("gnome-keyring-daemon") {
        println!("skipped: dbus-run-session and gnome-keyring-daemon are not both installed");
        return;
    }
    let (world, home) = (World::new(), Home::new());
    let script = r#"
        set -e
        printf 'unlock' | gnome-keyring-daemon --unlock --components=secrets >/dev/null
        deploy-cli login "$URL" --name lab --fingerprint "$PRINT" -o json
        unset DEPLOY_CLI_PASSWORD
        deploy-cli cluster list -o json
        deploy-cli logout
        deploy-cli cluster list --url "$URL" --fingerprint "$PRINT" && exit 9
        exit 0
    "#;
    let mut command = Command::new("dbus-run-session");
    for (name, value) in home.command(&[]).get_envs() {
        match value {
            Some(value) => command.env(name, value),
            None => command.env_remove(name),
        };
    }
    let here = PathBuf::from(env!("CARGO_BIN_EXE_deploy-cli"));
    let path = format!("{}:{}", here.parent().unwrap().display(), std::env::var("PATH").unwrap());
    command.args(["--", "sh", "-c", script]).env("PATH", path).stdin(Stdio::null());
    command.env("XDG_RUNTIME_DIR", home.0.path()).env("URL", world.simulator.url());
    command.env("PRINT", world.simulator.fingerprint()).env("DEPLOY_CLI_PASSWORD", password(&world));
    let run =
        run(&mut command).exits(0).says("the password is saved in the keyring").says("and its password are deleted");
    assert!(run.stdout.contains("\"password\": \"keyring\""), "{}", run.stdout);
    assert!(!home.passwords().exists());
}
