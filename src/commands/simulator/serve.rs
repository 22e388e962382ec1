//! `simulator serve`.

use std::io::IsTerminal;
use std::path::Path;
use std::sync::mpsc;

use secrecy::ExposeSecret;

use crate::error::Error;
use crate::output::{Console, printer};
use crate::platform::signals::SignalListener;
use crate::platform::{files, shell};
use crate::simulator::{Options, Simulator};

/// Serves until SIGINT or SIGTERM.
pub(super) fn serve(options: Options, ready_file: Option<&Path>, console: Console) -> Result<i32, Error> {
    let (sender, signals) = mpsc::channel();
    let handling = Error::system("handle signals");
    let _listener = SignalListener::start(move |signal| {
        let _ = sender.send(signal);
    })
    .map_err(handling)?;
    let simulator = Simulator::start(options)?;
    let url = simulator.url();
    let variables = [
        ("DEPLOY_CLI_URL", url.as_str()),
        ("DEPLOY_CLI_USERNAME", simulator.username()),
        ("DEPLOY_CLI_PASSWORD", simulator.password().expose_secret()),
        ("DEPLOY_CLI_FINGERPRINT", simulator.fingerprint()),
    ];
    let exports: String = variables.iter().map(|(name, value)| shell::export(name, value) + "\n").collect();
    // It appears with its complete content, as scripts wait for it.
    if let Some(path) = ready_file {
        files::replace(path, &exports).map_err(Error::system(format!("write {}", path.display())))?;
    }
    printer::write(&format!("# A simulated Deploy is ready at {url}\n\n{exports}"))?;
    if std::io::stderr().is_terminal() {
        console.say("\nPaste the lines above into another terminal. Ctrl-C stops the simulator.");
    }
    // Not disconnected: the listener holds the sender until the first signal.
    let _ = signals.recv();
    simulator.stop();
    Ok(0)
}
