//! Waits for a child process.

use std::io;
use std::os::unix::process::ExitStatusExt;
use std::process::Child;

use signal_hook::consts::{SIGHUP, SIGINT, SIGQUIT, SIGTERM};
use signal_hook::iterator::SignalsInfo;
use signal_hook::iterator::exfiltrator::WithOrigin;
use signal_hook::low_level::siginfo::Cause;

/// The signals that arrive while a child runs. They do not end this program.
pub(crate) struct ChildSignals(SignalsInfo<WithOrigin>);

impl ChildSignals {
    /// Starts to receive signals. Call it before the child is started, so that no signal is missed.
    ///
    /// # Errors
    /// If a signal handler cannot be registered.
    pub(crate) fn receive() -> io::Result<Self> {
        SignalsInfo::new([SIGINT, SIGQUIT, SIGTERM, SIGHUP]).map(Self)
    }

    /// Waits for the child and forwards signals to it. SIGINT and SIGQUIT from the terminal are not forwarded: the
    /// terminal sends them to the child as well. Returns the exit status, as a shell reports it.
    ///
    /// # Errors
    /// If it cannot be waited for.
    pub(crate) fn wait(self, child: &mut Child) -> io::Result<i32> {
        let Self(mut signals) = self;
        let pid = rustix::process::Pid::from_child(child);
        let handle = signals.handle();
        let status = std::thread::scope(|scope| {
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
        })?;
        Ok(status.code().unwrap_or_else(|| 128 + status.signal().unwrap_or_default()))
    }
}
