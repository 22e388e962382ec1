//! SIGINT and SIGTERM, told to whoever waits.

use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};

use signal_hook::consts::{SIGINT, SIGTERM};
use signal_hook::iterator::Signals;

/// A signal that asks the program to leave.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Signal {
    /// Ctrl-C.
    Interrupt,
    /// A polite `kill`.
    Terminate,
}

impl Signal {
    fn number(self) -> i32 {
        match self {
            Self::Interrupt => SIGINT,
            Self::Terminate => SIGTERM,
        }
    }

    /// Ends the program as the signal does where nobody listens.
    pub fn take_effect(self) {
        // Does not return but for an unknown signal, of which there is none here.
        let _ = signal_hook::low_level::emulate_default_handler(self.number());
    }
}

type Listener = Box<dyn Fn(Signal) + Send>;

/// Who hears of the next signal.
#[derive(Default)]
struct SignalState {
    listener: Option<Listener>,
    /// Whether a signal is kept for the next listener where there is none.
    remembers: bool,
    kept: Option<Signal>,
}

type Shared = Arc<Mutex<SignalState>>;

/// The one ear, and the thread that serves it; both live as long as the process.
static EAR: OnceLock<std::io::Result<Shared>> = OnceLock::new();

fn ear() -> anyhow::Result<MutexGuard<'static, SignalState>> {
    let ear = EAR.get_or_init(serve).as_ref().map_err(|e| anyhow::anyhow!("cannot handle signals: {e}"))?;
    Ok(ear.lock().unwrap_or_else(PoisonError::into_inner))
}

/// While it lives, signals go to its listener; before and after, they end the program as they always do.
pub struct SignalListener(());

impl SignalListener {
    /// Hands the next signal to `listener`, or at once one that was kept. Only one listens at a time; a second signal ends
    /// the program at once.
    ///
    /// # Errors
    /// When the system refuses a handler or a thread.
    pub fn start(listener: impl Fn(Signal) + Send + 'static) -> anyhow::Result<Self> {
        let mut ear = ear()?;
        match ear.kept.take() {
            Some(signal) => listener(signal),
            None => ear.listener = Some(Box::new(listener)),
        }
        Ok(Self(()))
    }
}

impl Drop for SignalListener {
    fn drop(&mut self) {
        if let Ok(mut ear) = ear() {
            ear.listener = None;
        }
    }
}

/// While it lives, a signal that nobody listens to is kept for the next who does, so that between two steps of one piece of
/// work none is lost. What is left in the end takes its effect.
pub struct DeferredSignals(());

impl DeferredSignals {
    /// Keeps signals from now on.
    ///
    /// # Errors
    /// When the system refuses a handler or a thread.
    pub fn start() -> anyhow::Result<Self> {
        ear()?.remembers = true;
        Ok(Self(()))
    }

    /// Keeps a signal that was heard too late to be acted on.
    pub fn keep(signal: Signal) {
        if let Ok(mut ear) = ear() {
            ear.kept = Some(signal);
        }
    }
}

impl Drop for DeferredSignals {
    fn drop(&mut self) {
        let kept = ear().ok().and_then(|mut ear| {
            ear.remembers = false;
            ear.kept.take()
        });
        if let Some(signal) = kept {
            signal.take_effect();
        }
    }
}

fn serve() -> std::io::Result<Shared> {
    let ear = Shared::default();
    let mut signals = Signals::new([SIGINT, SIGTERM])?;
    let served = Arc::clone(&ear);
    std::thread::Builder::new().name("signals".to_owned()).spawn(move || {
        for number in signals.forever() {
            let signal = if number == SIGINT { Signal::Interrupt } else { Signal::Terminate };
            let mut ear = served.lock().unwrap_or_else(PoisonError::into_inner);
            match ear.listener.take() {
                Some(listener) => {
                    // Told without the lock: the listener may take a while.
                    drop(ear);
                    listener(signal);
                }
                None if ear.remembers && ear.kept.is_none() => ear.kept = Some(signal),
                None => {
                    drop(ear);
                    signal.take_effect();
                }
            }
        }
    })?;
    Ok(ear)
}
