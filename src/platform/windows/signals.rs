//! Console events: Ctrl-C and Ctrl-Break interrupt the program. Closing the window, logging off and shutting down
//! terminate it; Windows allows a few seconds for that.

use std::io;

use tokio::runtime::{Builder, Runtime};
use tokio::signal::windows::{
    CtrlBreak, CtrlC, CtrlClose, CtrlLogoff, CtrlShutdown, ctrl_break, ctrl_c, ctrl_close, ctrl_logoff, ctrl_shutdown,
};

use crate::platform::signals::Signal;

/// Whether a program without handlers ends with another exit status than that of [`Signal`]: `0xC000013A`.
pub(crate) const HAS_OTHER_STATUS: bool = true;

/// Ends the program with the exit status that the signal has on Unix. Windows has no signals to end it by.
pub(crate) fn take_effect(signal: Signal) {
    std::process::exit(signal.exit_status());
}

/// Starts a thread that calls `handle` with each event until the process ends. From then on, events do not end the
/// program by themselves.
///
/// # Errors
/// If a handler or the thread cannot be started.
pub(crate) fn receive(handle: impl Fn(Signal) + Send + 'static) -> io::Result<()> {
    let runtime = Builder::new_current_thread().build()?;
    let mut events = ConsoleEvents::within(&runtime)?;
    let thread = std::thread::Builder::new().name("signals".to_owned()).spawn(move || {
        while let Some(signal) = runtime.block_on(events.next()) {
            handle(signal);
        }
    });
    thread.map(drop)
}

/// A console event.
#[derive(Debug, Clone, Copy)]
enum Event {
    C,
    Break,
    Close,
    Logoff,
    Shutdown,
}

impl Event {
    fn signal(self) -> Signal {
        match self {
            Self::C | Self::Break => Signal::Interrupt,
            Self::Close | Self::Logoff | Self::Shutdown => Signal::Terminate,
        }
    }
}

/// Receives console events. While it exists, they do not end the program by themselves.
pub(crate) struct ConsoleEvents {
    interrupt: CtrlC,
    brk: CtrlBreak,
    close: CtrlClose,
    logoff: CtrlLogoff,
    shutdown: CtrlShutdown,
}

impl ConsoleEvents {
    fn within(runtime: &Runtime) -> io::Result<Self> {
        let _entered = runtime.enter();
        Self::new()
    }

    /// Registers the handlers.
    ///
    /// # Errors
    /// If one cannot be registered.
    pub(crate) fn new() -> io::Result<Self> {
        Ok(Self {
            interrupt: ctrl_c()?,
            brk: ctrl_break()?,
            close: ctrl_close()?,
            logoff: ctrl_logoff()?,
            shutdown: ctrl_shutdown()?,
        })
    }

    /// Waits for the next event.
    async fn next(&mut self) -> Option<Signal> {
        let received = tokio::select! {
            event = self.interrupt.recv() => (event, Event::C),
            event = self.brk.recv() => (event, Event::Break),
            event = self.close.recv() => (event, Event::Close),
            event = self.logoff.recv() => (event, Event::Logoff),
            event = self.shutdown.recv() => (event, Event::Shutdown),
        };
        received.0.map(|()| received.1.signal())
    }
}

#[cfg(test)]
mod tests {
    use super::Event;

    #[test]
    fn keys_interrupt_and_a_closed_window_terminates() {
        for (event, status) in
            [(Event::C, 130), (Event::Break, 130), (Event::Close, 143), (Event::Logoff, 143), (Event::Shutdown, 143)]
        {
            assert_eq!(event.signal().exit_status(), status, "{event:?}");
        }
    }
}
