//! `simulator serve`.

use secrecy::ExposeSecret;
use signal_hook::consts::{SIGINT, SIGTERM};

use crate::output::{Console, printer};
use crate::simulator::{Options, Simulator};

/// Serves until SIGINT or SIGTERM, which end it well.
///
/// # Errors
/// When the address cannot be listened on.
pub fn serve(options: Options, console: Console) -> anyhow::Result<i32> {
    let mut signals = super::signals(&[SIGINT, SIGTERM])?;
    let simulator = Simulator::start(options)?;
    printer::write(&format!(
        "A simulated Deploy is ready at {url}\n\n\
         export DEPLOY_CLI_URL={url}\n\
         export DEPLOY_CLI_USERNAME={user}\n\
         export DEPLOY_CLI_PASSWORD='{password}'\n\
         export DEPLOY_CLI_FINGERPRINT={print}\n",
        url = simulator.url(),
        user = simulator.username(),
        password = simulator.password().expose_secret().replace('\'', r"'\''"),
        print = simulator.fingerprint(),
    ))?;
    if console.is_terminal() {
        console.say("\nPaste the lines above into another terminal. Ctrl-C stops the simulator.");
    }
    signals.forever().next();
    simulator.stop();
    Ok(0)
}
