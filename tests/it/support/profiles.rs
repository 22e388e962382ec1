//! Saved servers.

use std::fmt::Write;
use std::path::PathBuf;
use std::process::Command;

use secrecy::{ExposeSecret, SecretString};

use super::{World, bare};

/// A server to save.
pub struct Saved {
    pub url: String,
    /// The fingerprint of its certificate.
    pub fingerprint: String,
    pub password: SecretString,
}

impl From<&World> for Saved {
    fn from(world: &World) -> Self {
        let simulator = &world.simulator;
        Self {
            url: simulator.url(),
            fingerprint: simulator.fingerprint().to_owned(),
            password: simulator.password().clone(),
        }
    }
}

/// A configuration file with saved servers.
pub struct Profiles {
    folder: tempfile::TempDir,
}

impl Profiles {
    /// Saves servers as `lab1`, `lab2` and so on. `more` is added to the file.
    pub fn new(servers: impl IntoIterator<Item = Saved>, more: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let (mut config, mut passwords) = (String::new(), String::new());
        for (n, Saved { url, fingerprint, password }) in (1..).zip(servers) {
            writeln!(
                config,
                "[profile.lab{n}]\nurl = {url:?}\nfingerprint = {fingerprint:?}\npassword_store = \"file\""
            )
            .unwrap();
            writeln!(passwords, "\"admin@{url}\" = {:?}", password.expose_secret()).unwrap();
        }
        std::fs::write(folder.path().join("config.toml"), config + more).unwrap();
        let file = folder.path().join("config.toml.passwords");
        std::fs::write(&file, passwords).unwrap();
        #[cfg(unix)]
        std::fs::set_permissions(file, std::os::unix::fs::PermissionsExt::from_mode(0o600)).unwrap();
        Self { folder }
    }

    /// The path of the file.
    pub fn config(&self) -> PathBuf {
        self.folder.path().join("config.toml")
    }

    /// The binary with this configuration.
    pub fn command(&self, args: &[&str]) -> Command {
        let mut command = bare(args);
        command.env("DEPLOY_CLI_CONFIG", self.config());
        command
    }
}
