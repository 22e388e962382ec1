//! SIGINT and SIGTERM, told to whoever waits.

use std::sync::{Arc, Mutex, OnceLock, PoisonError};

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

type Listener = Box<dyn Fn(Signal) + Send>;

/// The one listener, and the thread that serves it; both live as long as the process.
static LISTENER: OnceLock<std::io::Result<Arc<Mutex<Option<Listener>>>>> = OnceLock::new();

/// While it lives, signals go to its listener; before and after, they end the program as they always do.
pub struct Listening(());

impl Listening {
    /// Hands the next signals to `listener`. Only one listens at a time; a second signal ends the program at once.
    ///
    /// # Errors
    /// When the system refuses a handler or a thread.
    pub fn start(listener: impl Fn(Signal) + Send + 'static) -> anyhow::Result<Self> {
        let slot = LISTENER.get_or_init(serve).as_ref().map_err(|e| anyhow::anyhow!("cannot handle signals: {e}"))?;
        *slot.lock().unwrap_or_else(PoisonError::into_inner) = Some(Box::new(listener));
        Ok(Self(()))
    }
}

impl Drop for Listening {
    fn drop(&mut self) {
        if let Some(Ok(slot)) = LISTENER.get() {
            *slot.lock().unwrap_or_else(PoisonError::into_inner) = None;
        }
    }
}

fn serve() -> std::io::Result<Arc<Mutex<Option<Listener>>>> {
    let slot: Arc<Mutex<Option<Listener>>> = Arc::default();
    let mut signals = Signals::new([SIGINT, SIGTERM])?;
    let served = Arc::clone(&slot);
    std::thread::Builder::new().name("signals".to_owned()).spawn(move || {
        for number in signals.forever() {
            let signal = if number == SIGINT { Signal::Interrupt } else { Signal::Terminate };
            match served.lock().unwrap_or_else(PoisonError::into_inner).take() {
                Some(listener) => listener(signal),
                // Does not return but for an unknown signal, of which there is none here.
                None => drop(signal_hook::low_level::emulate_default_handler(number)),
            }
        }
    })?;
    Ok(slot)
}
