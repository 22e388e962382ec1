//! Saved servers: login, logout, profiles, the configuration file, and where passwords lie.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::time::Duration;

use crate::support::stub::{Identity, Stub, respond};
use crate::support::{Run, World, bare, run, run_with};
use expectrl::{Eof, Expect, Session};
use secrecy::ExposeSecret;

const EMPTY: &str = r#"{"num_records": 0, "records": []}"#;
/// Where nothing can be written, not even by root.
const NOWHERE: &str = "/dev/null/nowhere";

/// A home of its own, without a keyring.
struct Home(tempfile::TempDir);

impl Home {
    fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    /// One with this configuration.
    fn with(config: &str) -> Self {
        let home = Self::new();
        fs::create_dir_all(home.config().parent().unwrap()).unwrap();
        fs::write(home.config(), config).unwrap();
        home
    }

    fn config(&self) -> PathBuf {
        self.0.path().join(".config/deploy-cli/config.toml")
    }

    fn passwords(&self) -> PathBuf {
        self.0.path().join(".config/deploy-cli/config.toml.passwords")
    }

    fn text(&self) -> String {
        fs::read_to_string(self.config()).unwrap()
    }

    fn command(&self, args: &[&str]) -> Command {
        let mut command = bare(args);
        command.env("HOME", self.0.path()).env_remove("XDG_CONFIG_HOME").env_remove("DBUS_SESSION_BUS_ADDRESS");
        command
    }

    fn run(&self, line: &str) -> Run {
        run(&mut self.command(&line.split_whitespace().collect::<Vec<_>>()))
    }

    /// `login` by a script that knows fingerprint and password.
    fn login(&self, world: &World, more: &[&str]) -> Run {
        let mut args = vec!["login", "--fingerprint", world.simulator.fingerprint()];
        args.extend(more);
        let url = world.simulator.url();
        args.push(&url);
        run(self.command(&args).env("DEPLOY_CLI_PASSWORD", password(world)))
    }

    /// The same on a terminal.
    fn terminal(&self, args: &[&str]) -> expectrl::session::OsSession {
        let mut command = self.command(args);
        command.env("TERM", "xterm").stdin(Stdio::inherit());
        let mut session = Session::spawn(command).unwrap();
        session.set_expect_timeout(Some(Duration::from_secs(30)));
        session
    }
}

fn password(world: &World) -> String {
    world.simulator.password().expose_secret().to_owned()
}

fn mode(path: &std::path::Path) -> u32 {
    fs::metadata(path).unwrap().permissions().mode() & 0o777
}

#[test]
fn login_saves_a_server_and_logout_deletes_it() {
    let (world, home) = (World::new(), Home::new());
    let run = home.login(&world, &["--name", "lab", "-o", "json"]).exits(0);
    let run = run.says("SHA-256").says("no keyring is available").says("the current profile is now lab");
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

    home.run("logout").exits(0).says("and its password are deleted").says("there is no current profile now");
    assert!(!home.passwords().exists());
    home.run("cluster list").exits(2).says("no server is selected").says("deploy-cli login URL");
    home.run("logout").exits(2).says("there is no current profile");
    home.run("logout lab").exits(5).says("there is no profile \"lab\"");
}

#[test]
fn login_without_a_terminal_rejects_an_unknown_certificate() {
    let (world, home) = (World::new(), Home::new());
    let url = world.simulator.url();
    let mut command = home.command(&["login", &url]);
    run(command.env("DEPLOY_CLI_PASSWORD", password(&world))).exits(7).says("is not trusted").says("--fingerprint ");
    let mut wrong = home.command(&["login", &url, "--fingerprint", &"ab".repeat(32)]);
    run(wrong.env("DEPLOY_CLI_PASSWORD", password(&world)))
        .exits(7)
        .says("it does not match the pinned fingerprint AB:AB:");
    let args = ["login", &url, "--fingerprint", world.simulator.fingerprint()];
    run(&mut home.command(&args)).exits(2).says("is missing").says("DEPLOY_CLI_PASSWORD");
    assert_eq!(world.simulator.requests(), [], "a look at the certificate sends nothing");
    run(home.command(&args).env("DEPLOY_CLI_PASSWORD", "wrong")).exits(4).says("HTTP 401");
    run(&mut home.command(&["login", "http://x"])).exits(2).says("requires HTTPS");
    run(&mut home.command(&["login", "x", "--name", "a b"])).exits(2).says("invalid profile name");
    assert!(!home.config().exists() && !home.passwords().exists());
}

#[test]
fn changed_certificate_is_rejected_with_both_fingerprints() {
    let (one, two, home) = (World::new(), World::new(), Home::new());
    home.login(&one, &["--name", "lab"]).exits(0);
    // The appliance was replaced: its address is the same, its certificate is not.
    let moved = home.text().replace(&one.simulator.url(), &two.simulator.url());
    fs::write(home.config(), moved).unwrap();
    let passwords = fs::read_to_string(home.passwords()).unwrap();
    fs::write(home.passwords(), passwords.replace(&one.simulator.url(), &two.simulator.url())).unwrap();
    let colons =
        |world: &World| world.simulator.fingerprint().parse::<deploy_cli::deploy::Fingerprint>().unwrap().to_string();
    let refused =
        home.run("cluster list").exits(7).says("it does not match the pinned fingerprint").says("no request was sent");
    let url = two.simulator.url();
    refused.says(&colons(&one)).says(&colons(&two)).says(&format!("deploy-cli login {url}"));
    let mut script = home.command(&["login", &url, "--name", "lab"]);
    script.env("DEPLOY_CLI_PASSWORD", password(&two));
    run(&mut script).exits(7).says(&colons(&one)).says(&colons(&two));
    assert_eq!(two.simulator.requests(), []);
    home.login(&two, &["--name", "lab"]).exits(0);
    home.run("cluster list").exits(0);
}

#[test]
fn certificate_issued_by_a_ca_is_not_pinned() {
    let (server, ca) = Identity::signed(&["127.0.0.1"]);
    let stub = Stub::start(&server, |_, _| respond(200, EMPTY));
    let home = Home::new();
    let file = home.0.path().join("ca.pem");
    fs::write(&file, ca).unwrap();
    let mut command = home.command(&["login", &stub.url(), "--name", "lab"]);
    command.env("DEPLOY_CLI_PASSWORD", "hunter2").env("SSL_CERT_FILE", &file).env_remove("SSL_CERT_DIR");
    run(&mut command).exits(0).says("the system trusts the certificate");
    assert!(!home.text().contains("fingerprint ="), "{}", home.text());
    assert_eq!(stub.requests(), ["GET /api/clusters?max_records=1 HTTP/1.1"]);
    // Where the system does not know the CA, its file does as well; and the next login remembers it.
    let mut command = home.command(&["login", &stub.url(), "--name", "lab", "--cacert", file.to_str().unwrap()]);
    run(command.env("DEPLOY_CLI_PASSWORD", "hunter2")).exits(0);
    assert!(home.text().contains("cacert ="), "{}", home.text());
    run(home.command(&["login", &stub.url(), "--name", "lab"]).env("DEPLOY_CLI_PASSWORD", "other-2")).exits(0);
    home.run("cluster list").exits(0);
}

#[test]
fn password_of_a_profile_is_not_sent_to_another_server() {
    let (lab, other, home) = (World::new(), World::new(), Home::new());
    home.login(&lab, &["--name", "lab"]).exits(0);
    let (url, print) = (other.simulator.url(), other.simulator.fingerprint().to_owned());
    // A URL alone sets the current profile aside, its pin and its password.
    run(&mut home.command(&["cluster", "list", "--url", &url])).exits(2).says("is missing");
    run(home.command(&["cluster", "list", "--fingerprint", &print]).env("DEPLOY_CLI_URL", &url))
        .exits(2)
        .says("is missing");
    // Two servers said in one breath are an error, whoever says it.
    run(&mut home.command(&["cluster", "list", "--url", &url, "--profile", "lab"])).exits(2).says("name two servers");
    let mut both = home.command(&["cluster", "list"]);
    run(both.env("DEPLOY_CLI_URL", &url).env("DEPLOY_CLI_PROFILE", "lab")).exits(2).says("name two servers");
    // The command line beats the environment; its server gets nothing that is not its own.
    let mut flag = home.command(&["cluster", "list", "--url", &url]);
    run(flag.env("DEPLOY_CLI_PROFILE", "lab")).exits(2).says("is missing");
    assert_eq!(other.simulator.requests(), []);
    let mut profile = other.command(&["cluster", "list", "--profile", "lab"]);
    run(profile.env("HOME", home.0.path()).env_remove("XDG_CONFIG_HOME")).exits(0);
    assert_eq!((other.simulator.requests().len(), lab.simulator.requests().len()), (0, 2));
    // The same server, however it is written, is the profile's.
    let same = format!("{}/api/v3", lab.simulator.url());
    run(&mut home.command(&["cluster", "list", "--profile", "lab", "--url", &same])).exits(0);
    // Another account has another password.
    home.run("cluster list --username ci").exits(2).says("password of ci on");
    // And the file may be changed by hand, but not where the password goes.
    fs::write(home.config(), home.text().replace(&lab.simulator.url(), &url)).unwrap();
    home.run(&format!("cluster list --fingerprint {print}")).exits(2).says("has no password of admin on https://");
    assert_eq!(other.simulator.requests(), []);
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
fn invalid_configuration_is_reported_with_line_and_key() {
    let home = Home::with("current = \"lab\"\n\n[profile.lab]\nur1 = \"x\"\n");
    let place = format!("{}:4: profile.lab.ur1: unknown key; did you mean url?", home.config().display());
    for line in ["cluster list", "profile list", "logout lab", "login x", "job list --profile lab"] {
        home.run(line).exits(2).says(&place);
    }
    // Who needs it not is not troubled.
    home.run("completion bash").exits(0);
    let world = World::new();
    let mut command = world.command(&["cluster", "list"]);
    run(command.env("HOME", home.0.path()).env_remove("XDG_CONFIG_HOME")).exits(0);
    let elsewhere = home.0.path().join("other.toml");
    run(home.command(&["cluster", "list"]).env("DEPLOY_CLI_CONFIG", &elsewhere)).exits(2).says("no server is selected");
    run(home.command(&["cluster", "list"]).env("DEPLOY_CLI_CONFIG", home.0.path())).exits(2).says("cannot read");
}

#[test]
fn password_command_runs_only_when_the_password_is_needed() {
    let (world, home) = (World::new(), Home::new());
    let ran = home.0.path().join("ran");
    let command = format!("echo x >> {}; printf '%s\\nuser: admin\\n' '{}'", ran.display(), password(&world));
    let runs = || fs::read_to_string(&ran).unwrap_or_default().lines().count();
    let saved = home.login(&world, &["--name", "lab", "--password-command", &command]).exits(0);
    saved.says("password_command prints it");
    home.login(&world, &["--name", "lab"]).exits(0).says("password_command prints it");
    for line in ["completion zsh", "help cluster", "cluster --help", "profile show", "profile use lab"] {
        home.run(line).exits(0);
    }
    run(home.command(&["cluster", "list"]).env("DEPLOY_CLI_PASSWORD", password(&world))).exits(0);
    assert_eq!(runs(), 0);
    home.run("cluster list -vv").exits(0);
    assert_eq!(runs(), 1);
    assert!(!home.passwords().exists());

    let set = |line: &str| {
        let kept: Vec<String> =
            home.text().lines().filter(|l| !l.starts_with("password_command")).map(str::to_owned).collect();
        fs::write(home.config(), format!("{}\npassword_command = {line}\n", kept.join("\n"))).unwrap();
    };
    set(r#""echo no-hunter2 >&2; exit 3""#);
    let failed = home.run("cluster list").exits(2).says("password_command of profile lab").says("exit status: 3");
    assert!(failed.stderr.contains("no-hunter2\n"), "what it says is for the user to read: {}", failed.stderr);
    set("[\"/nonexistent/pass\", \"hunter2\"]");
    assert!(!home.run("cluster list").exits(2).says("cannot run the command").stderr.contains("hunter2"));
    set("\"true\"");
    home.run("cluster list").exits(2).says("is empty");
    set(&format!("[\"printf\", \"%s\", \"{}\"]", password(&world)));
    home.run("cluster list").exits(0);
    // What stands on stdin is not for the command.
    set("\"cat; echo wrong\"");
    world.created(1);
    let args = ["cluster", "resize", "demo", "--instance-type", "small", "--ontap-password-file", "-"];
    run_with(&mut home.command(&args), b"from-stdin").exits(4);
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

#[test]
fn password_file_readable_by_others_is_made_private() {
    let (world, home) = (World::new(), Home::new());
    home.login(&world, &["--name", "lab"]).exits(0);
    fs::set_permissions(home.passwords(), fs::Permissions::from_mode(0o644)).unwrap();
    home.run("cluster list").exits(0).says("other users could read the passwords");
    assert_eq!(mode(&home.passwords()), 0o600);
    assert_eq!(home.run("cluster list").exits(0).stderr, "");
}

#[test]
fn unwritable_configuration_is_reported_before_anything_is_sent() {
    let (world, home) = (World::new(), Home::new());
    let url = world.simulator.url();
    let mut command = home.command(&["login", &url, "--fingerprint", world.simulator.fingerprint()]);
    command.env("HOME", NOWHERE).env("DEPLOY_CLI_PASSWORD", password(&world));
    run(&mut command).exits(1).says("cannot write /dev/null/nowhere").says("DEPLOY_CLI_CONFIG");
    assert_eq!(world.simulator.requests(), []);
    // To be read it need not be there.
    run(home.command(&["cluster", "list"]).env("HOME", NOWHERE)).exits(2).says("no server is selected");
    run(home.command(&["profile", "list"]).env("HOME", NOWHERE)).exits(0);
    run(world.command(&["cluster", "list"]).env("HOME", NOWHERE)).exits(0);
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
            command.env("DEPLOY_CLI_PASSWORD", password(&world)).stdout(Stdio::null()).stderr(Stdio::null());
            command.spawn().unwrap()
        })
        .collect();
    for mut login in logins {
        assert!(login.wait().unwrap().success());
    }
    assert_eq!(home.run("profile list -o id").stdout, "lab-0\nlab-1\nlab-2\nlab-3\nlab-4\nlab-5\n");
    // They share a server and an account, and so a password: it goes with the last of them.
    for n in 0..5 {
        home.run(&format!("logout lab-{n}")).exits(0);
        assert!(home.passwords().exists());
    }
    home.run("logout lab-5").exits(0).says("and its password are deleted");
    assert!(!home.passwords().exists());
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
fn terminal_login_prompts_for_certificate_user_name_and_password() {
    let (world, home) = (World::new(), Home::new());
    let url = world.simulator.url();
    let mut session = home.terminal(&["login", &url, "--name", "lab"]);
    session.expect("SHA-256").unwrap();
    session.expect("The certificate is not trusted").unwrap();
    session.expect("Trust this certificate?").unwrap();
    session.send("y\r").unwrap();
    session.expect("User name:").unwrap();
    session.send("\r").unwrap();
    session.expect("Password of admin on").unwrap();
    session.send("mistyped\r").unwrap();
    session.expect("HTTP 401").unwrap();
    session.expect("Password of admin on").unwrap();
    session.send(format!("{}\r", password(&world))).unwrap();
    let seen = session.expect("logged in").unwrap();
    assert!(!String::from_utf8_lossy(seen.before()).contains(&password(&world)));
    session.expect(Eof).unwrap();
    home.run("cluster list").exits(0);

    // The second time only the password is asked for.
    let mut again = home.terminal(&["login", &url, "--name", "lab", "--username", "admin"]);
    again.expect("the one that the profile trusts").unwrap();
    again.expect("Password of admin on").unwrap();
    again.send(format!("{}\r", password(&world))).unwrap();
    again.expect("logged in").unwrap();
    again.expect(Eof).unwrap();
}

#[test]
fn declined_login_saves_nothing() {
    let (world, home) = (World::new(), Home::new());
    let url = world.simulator.url();
    let mut no = home.terminal(&["login", &url]);
    no.expect("Trust this certificate?").unwrap();
    no.send("\r").unwrap();
    no.expect("nothing was done").unwrap();
    no.expect(Eof).unwrap();
    let mut left =
        home.terminal(&["login", &url, "--fingerprint", world.simulator.fingerprint(), "--username", "admin"]);
    left.expect("Password of admin on").unwrap();
    left.send("\u{3}").unwrap();
    left.expect("cancelled at the prompt").unwrap();
    left.expect(Eof).unwrap();
    assert_eq!(world.simulator.requests(), []);
    assert!(!home.config().exists());
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
