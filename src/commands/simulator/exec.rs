//! `simulator exec`: a command, with a simulator of its own around it.

use std::ffi::OsString;
use std::io::ErrorKind;
use std::os::unix::process::ExitStatusExt;
use std::path::Path;
use std::process::{Child, Command};

use secrecy::ExposeSecret;
use signal_hook::consts::{SIGHUP, SIGINT, SIGQUIT, SIGTERM};
use signal_hook::iterator::SignalsInfo;
use signal_hook::iterator::exfiltrator::WithOrigin;
use signal_hook::low_level::siginfo::Cause;

use super::Exec;
use crate::error::Error;
use crate::output::Console;
use crate::simulator::Simulator;

/// What would lead the command elsewhere, or change how it logs in.
const ELSEWHERE: [&str; 5] =
    ["DEPLOY_CLI_PASSWORD_FILE", "DEPLOY_CLI_CACERT", "DEPLOY_CLI_INSECURE", "DEPLOY_CLI_PROFILE", "DEPLOY_CLI_CONFIG"];

impl Exec {
    /// Runs the command and returns its exit status.
    ///
    /// # Errors
    /// When the simulator cannot be started.
    pub(crate) fn run(self, verbosity: u8, console: Console) -> Result<i32, Error> {
        // Before the child starts, so that no signal is missed. One from the terminal reaches the child as well, which
        // decides itself whether to end.
        let signals = SignalsInfo::<WithOrigin>::new([SIGINT, SIGQUIT, SIGTERM, SIGHUP])
            .map_err(Error::system("handle signals"))?;
        let simulator = Simulator::start(self.behaviour.options(self.speed, 60.0, verbosity, console)?)?;
        let mut words = self.command.into_iter();
        let program = words.next().unwrap_or_default();
        let mut command = Command::new(&program);
        command.args(words);
        point(&mut command, &simulator);
        let mut child = match command.spawn() {
            Ok(child) => child,
            Err(e) => {
                console.error(format_args!("cannot run {}: {e}", Path::new(&program).display()), None);
                return Ok(if e.kind() == ErrorKind::NotFound { 127 } else { 126 });
            }
        };
        let status = forward_signals(&mut child, signals).map_err(Error::system("wait for the command"))?;
        simulator.stop();
        Ok(status.code().unwrap_or_else(|| 128 + status.signal().unwrap_or_default()))
    }
}

/// Waits for the child, and passes signals on to it. A loop of its own: it needs to know where a signal comes from, and more
/// signals than those that end a wait.
fn forward_signals(
    child: &mut Child,
    mut signals: SignalsInfo<WithOrigin>,
) -> std::io::Result<std::process::ExitStatus> {
    let pid = rustix::process::Pid::from_child(child);
    let handle = signals.handle();
    std::thread::scope(|scope| {
        scope.spawn(move || {
            for origin in signals.forever() {
                let from_terminal =
                    matches!(origin.signal, SIGINT | SIGQUIT) && !matches!(origin.cause, Cause::Sent(_));
                if let Some(signal) = rustix::process::Signal::from_named_raw(origin.signal)
                    && !from_terminal
                {
                    // Fails if the child has just ended.
                    let _ = rustix::process::kill_process(pid, signal);
                }
            }
        });
        let status = child.wait();
        handle.close();
        status
    })
}

/// Sets what leads the command to this simulator.
fn point(command: &mut Command, simulator: &Simulator) {
    for name in ELSEWHERE {
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
