//! Handles SIGINT and SIGTERM, or what Windows has in their place, and delivers them to the part of the program that is waiting.

use std::io;
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};

use super::system::signals as system;

/// A signal that asks the program to end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Signal {
    /// SIGINT, which Ctrl-C sends; on Windows Ctrl-C and Ctrl-Break.
    Interrupt,
    /// SIGTERM; on Windows the closing of the console window.
    Terminate,
}

impl Signal {
    /// The exit status that shells use for a signal: 128 plus its number on Unix.
    pub(crate) fn exit_status(self) -> i32 {
        match self {
            Self::Interrupt => 130,
            Self::Terminate => 143,
        }
    }

    /// Ends the program, as the signal does by default.
    pub(crate) fn take_effect(self) {
        system::take_effect(self);
    }
}

/// Makes sure that a signal ends the program with its exit status from now on, also where nothing waits for it.
pub(crate) fn prepare() {
    if system::HAS_OTHER_STATUS {
        // Without a handler, the program ends as well.
        drop(state());
    }
}

type Listener = Box<dyn Fn(Signal) + Send>;

/// How the next signal is handled.
#[derive(Default)]
struct SignalState {
    listener: Option<Listener>,
    /// Whether a signal that arrives without a listener is stored for the next one.
    defers: bool,
    deferred: Option<Signal>,
}

type Shared = Arc<Mutex<SignalState>>;

/// The state of signal handling. It is shared with the thread that receives signals, which runs until the process ends.
static STATE: OnceLock<io::Result<Shared>> = OnceLock::new();

fn state() -> io::Result<MutexGuard<'static, SignalState>> {
    let state = STATE.get_or_init(receive).as_ref();
    let state = state.map_err(|e| io::Error::new(e.kind(), format!("cannot handle signals: {e}")))?;
    Ok(state.lock().unwrap_or_else(PoisonError::into_inner))
}

/// Registers a listener for the next signal until it is dropped. Without a listener, a signal ends the program.
pub(crate) struct SignalListener(());

impl SignalListener {
    /// Calls `listener` with the next signal, or immediately with a deferred one. There is one listener at a time, and
    /// it receives one signal: the second one ends the program.
    ///
    /// # Errors
    /// If a signal handler or a thread cannot be started.
    pub(crate) fn start(listener: impl Fn(Signal) + Send + 'static) -> io::Result<Self> {
        let mut state = state()?;
        match state.deferred.take() {
            Some(signal) => listener(signal),
            None => state.listener = Some(Box::new(listener)),
        }
        Ok(Self(()))
    }
}

impl Drop for SignalListener {
    fn drop(&mut self) {
        if let Ok(mut state) = state() {
            state.listener = None;
        }
    }
}

/// Until it is dropped, a signal that arrives without a listener is stored for the next one, so that it is not missed
/// between two waits of one command. A signal that is still stored when it is dropped ends the program.
pub(crate) struct DeferredSignals(());

impl DeferredSignals {
    /// Starts to defer signals.
    ///
    /// # Errors
    /// If a signal handler or a thread cannot be started.
    pub(crate) fn start() -> io::Result<Self> {
        state()?.defers = true;
        Ok(Self(()))
    }

    /// Stores a signal that its listener received too late to act on.
    pub(crate) fn defer(signal: Signal) {
        if let Ok(mut state) = state() {
            state.deferred = Some(signal);
        }
    }
}

impl Drop for DeferredSignals {
    fn drop(&mut self) {
        let deferred = state().ok().and_then(|mut state| {
            state.defers = false;
            state.deferred.take()
        });
        if let Some(signal) = deferred {
            signal.take_effect();
        }
    }
}

fn receive() -> io::Result<Shared> {
    let shared = Shared::default();
    let for_thread = Arc::clone(&shared);
    system::receive(move |signal| {
        let mut state = for_thread.lock().unwrap_or_else(PoisonError::into_inner);
        match state.listener.take() {
            Some(listener) => {
                // The lock is released first, since the listener may take a while.
                drop(state);
                listener(signal);
            }
            None if state.defers && state.deferred.is_none() => state.deferred = Some(signal),
            None => {
                drop(state);
                signal.take_effect();
            }
        }
    })?;
    Ok(shared)
}
