//! SIGINT and SIGTERM.

use std::io;

use signal_hook::consts::{SIGINT, SIGTERM};
use signal_hook::iterator::Signals;

use crate::platform::signals::Signal;

/// Whether a program without handlers ends with another exit status than that of [`Signal`].
pub(crate) const HAS_OTHER_STATUS: bool = false;

/// Performs the default action of the signal, which ends the program.
pub(crate) fn take_effect(signal: Signal) {
    let number = match signal {
        Signal::Interrupt => SIGINT,
        Signal::Terminate => SIGTERM,
    };
    // Returns only for an unknown signal, and all signals here are known.
    let _ = signal_hook::low_level::emulate_default_handler(number);
}

/// Starts a thread that calls `handle` with each signal until the process ends. From then on, signals do not end the
/// program by themselves.
///
/// # Errors
/// If a signal handler or the thread cannot be started.
pub(crate) fn receive(handle: impl Fn(Signal) + Send + 'static) -> io::Result<()> {
    let mut signals = Signals::new([SIGINT, SIGTERM])?;
    let thread = std::thread::Builder::new().name("signals".to_owned()).spawn(move || {
        for number in signals.forever() {
            handle(if number == SIGINT { Signal::Interrupt } else { Signal::Terminate });
        }
    });
    thread.map(drop)
}
