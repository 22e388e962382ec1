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
        tokio::select! {
            event = self.interrupt.recv() => event.map(|()| Signal::Interrupt),
            event = self.brk.recv() => event.map(|()| Signal::Interrupt),
            event = self.close.recv() => event.map(|()| Signal::Terminate),
            event = self.logoff.recv() => event.map(|()| Signal::Terminate),
            event = self.shutdown.recv() => event.map(|()| Signal::Terminate),
        }
    }
}
