//! `simulator exec`: runs a command with its own simulator.

use std::ffi::OsString;
use std::io::ErrorKind;
use std::path::Path;
use std::process::Command;

use secrecy::ExposeSecret;

use super::Exec;
use crate::error::Error;
use crate::output::Console;
use crate::platform::child::ChildSignals;
use crate::simulator::Simulator;

/// The variables that would select another server or another login.
const OTHER_SERVER: [&str; 5] =
    ["DEPLOY_CLI_PASSWORD_FILE", "DEPLOY_CLI_CACERT", "DEPLOY_CLI_INSECURE", "DEPLOY_CLI_PROFILE", "DEPLOY_CLI_CONFIG"];

impl Exec {
    /// Runs the command and returns its exit status.
    pub(super) fn run(self, verbosity: u8, console: Console) -> Result<i32, Error> {
        // Before the child starts, so that no signal is missed.
        let signals = ChildSignals::receive().map_err(Error::system("handle signals"))?;
        let simulator = Simulator::start(self.behavior.options(self.speed, 60.0, verbosity, console)?)?;
        let mut words = self.command.into_iter();
        let program = words.next().unwrap_or_default();
        let mut command = Command::new(&program);
        command.args(words);
        select(&mut command, &simulator);
        let mut child = match command.spawn() {
            Ok(child) => child,
            Err(e) => {
                let status = if e.kind() == ErrorKind::NotFound { 127 } else { 126 };
                let message = format!("cannot run {}: {e}", Path::new(&program).display());
                console.error(&message, None, status, None);
                return Ok(status);
            }
        };
        let status = signals.wait(&mut child).map_err(Error::system("wait for the command"))?;
        simulator.stop();
        Ok(status)
    }
}

/// Sets the variables that select this simulator.
fn select(command: &mut Command, simulator: &Simulator) {
    for name in OTHER_SERVER {
        command.env_remove(name);
    }
    command
        .env("DEPLOY_CLI_URL", simulator.url())
        .env("DEPLOY_CLI_USERNAME", simulator.username())
        .env("DEPLOY_CLI_PASSWORD", simulator.password().expose_secret())
        .env("DEPLOY_CLI_FINGERPRINT", simulator.fingerprint());
    for name in ["NO_PROXY", "no_proxy"] {
        let hosts = std::env::var(name).ok().filter(|v| !v.is_empty()).map(|v| v + ",").unwrap_or_default();
        command.env(name, hosts + "127.0.0.1");
    }
    if let Some(path) = path_with_this_binary_first() {
        command.env("PATH", path);
    }
}

fn path_with_this_binary_first() -> Option<OsString> {
    let here = std::env::current_exe().ok()?.parent()?.to_owned();
    let rest = std::env::var_os("PATH").unwrap_or_default();
    std::env::join_paths(std::iter::once(here).chain(std::env::split_paths(&rest))).ok()
}
