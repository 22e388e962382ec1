//! `login`, `logout` and `profile`: saved servers, their certificates and their passwords.

mod certificate;
mod password;
mod profile;
mod saving;
#[cfg(unix)]
mod terminal;

use std::fs;
#[cfg(unix)]
use std::os::unix::fs::PermissionsExt;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::time::Duration;

use crate::support::{Run, World, at_home, bare, run};
#[cfg(unix)]
use expectrl::Session;
use secrecy::ExposeSecret;

/// A home directory. On Unix it has no keyring; Windows always has Credential Manager.
struct Home(tempfile::TempDir);

impl Home {
    fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    /// A home directory with this configuration file.
    fn with(config: &str) -> Self {
        let home = Self::new();
        fs::create_dir_all(home.config().parent().unwrap()).unwrap();
        fs::write(home.config(), config).unwrap();
        home
    }

    fn config(&self) -> PathBuf {
        self.0.path().join(".config").join("deploy-cli").join("config.toml")
    }

    fn passwords(&self) -> PathBuf {
        self.config().with_extension("toml.passwords")
    }

    fn text(&self) -> String {
        fs::read_to_string(self.config()).unwrap()
    }

    fn command(&self, args: &[&str]) -> Command {
        let mut command = bare(args);
        at_home(&mut command, self.0.path()).env_remove("DBUS_SESSION_BUS_ADDRESS");
        command
    }

    fn run(&self, line: &str) -> Run {
        run(&mut self.command(&line.split_whitespace().collect::<Vec<_>>()))
    }

    /// Runs `login` with the fingerprint and the password of a simulator.
    fn login(&self, world: &World, more: &[&str]) -> Run {
        let mut args = vec!["login", "--fingerprint", world.simulator.fingerprint()];
        args.extend(more);
        let url = world.simulator.url();
        args.push(&url);
        run(self.command(&args).env("DEPLOY_CLI_PASSWORD", password(world)))
    }

    /// Runs a command on a terminal.
    #[cfg(unix)]
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

#[cfg(unix)]
fn mode(path: &std::path::Path) -> u32 {
    fs::metadata(path).unwrap().permissions().mode() & 0o777
}
