//! Helpers that need a Unix shell, terminals or signals.

use std::process::Command;
use std::time::Duration;

use expectrl::session::OsSession;
use expectrl::{Eof, Expect, Session};
use rustix::process::{Pid, Signal, kill_process};

use super::Running;

/// Gives a command a console of its own on Windows, and does nothing here, where a signal goes to one process.
pub fn in_own_console(_: &mut Command) {}

impl Running {
    /// Does what Ctrl-C does.
    pub fn interrupt(&self) {
        self.signal(Signal::INT);
    }

    /// Sends a signal to the command.
    pub fn signal(&self, signal: Signal) {
        kill_process(Pid::from_child(&self.child), signal).unwrap();
    }
}

/// A shell that runs a script, in which `"$0" "$@"` is the command.
pub fn in_shell(command: &Command, script: &str) -> Command {
    let mut shell = Command::new("sh");
    shell.args(["-c", script]).arg(command.get_program()).args(command.get_args());
    for (name, value) in command.get_envs() {
        match value {
            Some(value) => shell.env(name, value),
            None => shell.env_remove(name),
        };
    }
    shell
}

/// Runs a command on a terminal of this width and returns its output. `redirected` is shell syntax after the command.
pub fn on_terminal(command: &Command, columns: u16, redirected: &str) -> String {
    // expectrl sets the size of the terminal again after it has started the shell, so the shell waits for a line first.
    let script = format!("read -r start; stty cols {columns}; exec \"$0\" \"$@\" {redirected}");
    let mut shell = in_shell(command, &script);
    if !command.get_envs().any(|(name, _)| name == "TERM") {
        shell.env("TERM", "xterm");
    }
    let mut session: OsSession = Session::spawn(shell).unwrap();
    session.set_expect_timeout(Some(Duration::from_secs(60)));
    session.send_line("").unwrap();
    let output = session.expect(Eof).unwrap();
    String::from_utf8_lossy(output.as_bytes()).replace('\r', "")
}
