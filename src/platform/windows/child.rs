//! Waits for a child process.

use std::io;
use std::process::Child;

use super::signals::ConsoleEvents;

/// The console events that arrive while a child runs. They do not end this program.
pub(crate) struct ChildSignals(ConsoleEvents);

impl ChildSignals {
    /// Starts to receive console events. Call it before the child is started, so that no event is missed.
    ///
    /// # Errors
    /// If a handler cannot be registered.
    pub(crate) fn receive() -> io::Result<Self> {
        ConsoleEvents::new().map(Self)
    }

    /// Waits for the child and returns its exit status. The console sends its events to the child as well, so nothing
    /// is forwarded.
    ///
    /// # Errors
    /// If it cannot be waited for.
    pub(crate) fn wait(self, child: &mut Child) -> io::Result<i32> {
        let status = child.wait()?;
        drop(self.0);
        Ok(status.code().unwrap_or(1))
    }
}
