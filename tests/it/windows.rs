//! What only Windows has: Credential Manager, long paths, network shares, consoles and code pages.

use std::fs;
use std::os::windows::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::apply::file;
use crate::support::{Run, Running, World, at_home, bare, quoted, run};
use secrecy::ExposeSecret;
use serde_json::json;

const PROGRAM: &str = env!("CARGO_BIN_EXE_deploy-cli");
/// A console of its own, without a window.
const CREATE_NO_WINDOW: u32 = 0x0800_0000;

fn password(world: &World) -> String {
    world.simulator.password().expose_secret().to_owned()
}

/// `login` as profile `lab`, with the configuration in this file.
fn login(world: &World, config: &Path, more: &[&str]) -> Run {
    let url = world.simulator.url();
    let args = ["login", &url, "--name", "lab", "--fingerprint", world.simulator.fingerprint(), "-o", "json"];
    let mut command = bare(&[&args[..], more].concat());
    run(command.env("DEPLOY_CLI_CONFIG", config).env("DEPLOY_CLI_PASSWORD", password(world)))
}

#[test]
fn password_is_saved_in_credential_manager_and_deleted_from_it() {
    let world = World::new();
    let folder = tempfile::tempdir().unwrap();
    let config = folder.path().join("config.toml");
    let with = |args: &[&str]| run(bare(args).env("DEPLOY_CLI_CONFIG", &config));
    assert_eq!(login(&world, &config, &[]).exits(0).json()["password"], "keyring");
    let text = fs::read_to_string(&config).unwrap();
    assert!(!text.contains(&password(&world)), "{text}");
    with(&["cluster", "list"]).exits(0);
    with(&["logout", "lab"]).exits(0).says("and its password are deleted");
    fs::write(&config, text).unwrap();
    with(&["cluster", "list"]).exits(2).says("has no password of admin");
    let names: Vec<_> = fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert!(!names.iter().any(|name| name.to_string_lossy().contains("passwords")), "{names:?}");
}

/// Writes and reads all kinds of files in a folder.
fn files_work_in(folder: &Path) {
    let world = World::new();
    let at = |name: &str| folder.join(name).to_str().unwrap().to_owned();
    let config = folder.join("sub").join("config.toml");
    login(&world, &config, &[]).exits(0);
    login(&world, &config, &["--username", "admin"]).exits(0);
    run(bare(&["cluster", "list"]).env("DEPLOY_CLI_CONFIG", &config)).exits(0);
    fs::write(at("password"), password(&world)).unwrap();
    let mut list = world.command(&["cluster", "list", "--password-file", &at("password")]);
    run(list.env_remove("DEPLOY_CLI_PASSWORD")).exits(0);

    let mut cluster = file(1);
    fs::write(at("vc"), "secret\r\n").unwrap();
    cluster["vcenter"]["password"] = json!({"file": "vc"});
    fs::write(at("cluster.json"), cluster.to_string()).unwrap();
    world.run(&["cluster", "apply", "-f", &at("cluster.json"), "--yes"]).exits(0);

    let id = world.ok("backup create -o id").stdout.trim().to_owned();
    for more in [&[][..], &["--force"]] {
        let saved = at("saved backup");
        world.run(&[&["backup", "download", &id, "-O", &saved], more].concat()).exits(0);
        assert!(fs::metadata(&saved).unwrap().len() > 0);
    }
    let mut command = bare(&["cluster", "list", "--url", &world.simulator.url()]);
    let text = format!(
        "[profile.lab]\nurl = \"{}\"\nfingerprint = \"{}\"\npassword_command = \"echo {}\"\n",
        world.simulator.url(),
        world.simulator.fingerprint(),
        password(&world)
    );
    fs::write(at("other.toml"), text).unwrap();
    command.env("DEPLOY_CLI_CONFIG", at("other.toml")).env("DEPLOY_CLI_PROFILE", "lab");
    run(&mut command).exits(0);
}

#[test]
fn paths_may_be_longer_than_260_characters() {
    let root = tempfile::tempdir().unwrap();
    let folder = (0..8).fold(root.path().to_owned(), |folder, _| folder.join("x".repeat(40)));
    assert!(folder.as_os_str().len() > 300);
    fs::create_dir_all(&folder).unwrap();
    files_work_in(&folder);
}

/// Uses the share of the drive that administrators have.
#[test]
fn files_may_be_on_a_network_share() {
    let local = tempfile::tempdir().unwrap();
    let rest = local.path().to_str().unwrap().strip_prefix("C:").expect("the temporary folder is on drive C");
    let share = PathBuf::from(format!(r"\\localhost\C${rest}"));
    if !share.is_dir() {
        eprintln!("skipped: there is no share {}", share.display());
        return;
    }
    files_work_in(&share);
}

#[test]
fn ctrl_c_exits_with_130_also_before_anything_is_sent() {
    let (world, folder) = (World::new(), tempfile::tempdir().unwrap());
    // Ctrl-C ends both, as the console sends it to both. The second is in the console when it has printed its address.
    let wait = format!("{PROGRAM} simulator serve --listen 127.0.0.1:0 >&2").replace('/', "\\");
    let config = folder.path().join("config.toml");
    let text =
        format!("current = 'lab'\n[profile.lab]\nurl = '{}'\npassword_command = '{wait}'\n", world.simulator.url());
    fs::write(&config, text).unwrap();
    let mut running = Running::start(bare(&["cluster", "list"]).env("DEPLOY_CLI_CONFIG", &config));
    running.until("DEPLOY_CLI_URL");
    running.interrupt();
    running.end().exits(130);
    assert_eq!(world.simulator.requests(), []);
}

#[test]
fn ctrl_break_does_what_ctrl_c_does() {
    let world = World::new();
    world.created(1);
    world.simulator.hold_jobs(true);
    let mut running = world.spawn(&["cluster", "delete", "demo", "--yes"]);
    running.until("queued");
    running.press_break();
    running.end().exits(130).says("to continue waiting: deploy-cli job wait");
}

#[test]
fn simulator_exec_finds_programs_and_passes_their_status_and_events_on() {
    let exec = |words: &[&str]| bare(&[&["simulator", "exec", "--"], words].concat());
    for status in [0, 1, 7, 255] {
        run(&mut exec(&["cmd", "/c", &format!("exit {status}")])).exits(status);
    }
    // deploy-cli itself comes first in PATH, with and without its extension.
    for program in ["deploy-cli", "deploy-cli.exe"] {
        assert_eq!(run(&mut exec(&[program, "cluster", "list", "-o", "json"])).exits(0).stdout, "[]\n");
        assert_eq!(run(&mut exec(&["cmd", "/c", program, "cluster", "list", "-o", "id"])).exits(0).stdout, "");
    }
    run(&mut exec(&["no-such-program-here"])).exits(127).says("no-such-program-here");
    let mut running = Running::start(&mut exec(&["deploy-cli", "event", "list", "--follow", "-v"]));
    running.until("GET");
    running.interrupt();
    running.end().exits(130);
}

#[test]
fn symbols_are_those_of_the_code_page() {
    let world = World::new();
    let folder = tempfile::tempdir().unwrap();
    world.ok("cluster create demo --nodes 1 --ip 10.0.0.77 --netmask 255.255.255.0 --gateway 10.0.0.1");
    let path = folder.path().join("cluster.json");
    fs::write(&path, file(1).to_string()).unwrap();
    for (page, arrow) in [(437, "10.0.0.77 -> "), (65001, "10.0.0.77 \u{2192} ")] {
        let mut shell = Command::new("cmd");
        shell.raw_arg(format!(
            "/d /s /c \"chcp {page}>nul& {} cluster apply --dry-run --detail -f {}\"",
            PROGRAM.replace('/', "\\"),
            quoted(path.to_str().unwrap())
        ));
        for (name, value) in world.command(&[]).get_envs() {
            match value {
                Some(value) => shell.env(name, value),
                None => shell.env_remove(name),
            };
        }
        let plan = run(shell.env_remove("LC_ALL").creation_flags(CREATE_NO_WINDOW)).exits(0).stdout;
        assert!(plan.contains(arrow) && !plan.contains('\u{1b}'), "{page}: {plan}");
    }
}

#[test]
fn home_is_the_folder_of_the_user_s_settings() {
    let (world, home) = (World::new(), tempfile::tempdir().unwrap());
    let config = home.path().join(".config").join("deploy-cli").join("config.toml");
    let url = world.simulator.url();
    let mut command = bare(&["login", &url, "--name", "lab", "--fingerprint", world.simulator.fingerprint()]);
    run(at_home(&mut command, home.path()).env("DEPLOY_CLI_PASSWORD", password(&world))).exits(0);
    assert!(fs::read_to_string(config).unwrap().contains("[profile.lab]"));
}
