//! `simulator serve`.

use std::io::{IsTerminal, Write};
use std::path::Path;

use secrecy::ExposeSecret;
use signal_hook::consts::{SIGINT, SIGTERM};

use crate::error::Error;
use crate::output::{Console, printer};
use crate::simulator::{Options, Simulator};

/// Serves until SIGINT or SIGTERM.
pub(super) fn serve(options: Options, ready_file: Option<&Path>, console: Console) -> Result<i32, Error> {
    let mut signals = super::signals(&[SIGINT, SIGTERM])?;
    let simulator = Simulator::start(options)?;
    let exports = format!(
        "export DEPLOY_CLI_URL={url}\n\
         export DEPLOY_CLI_USERNAME={user}\n\
         export DEPLOY_CLI_PASSWORD='{password}'\n\
         export DEPLOY_CLI_FINGERPRINT={print}\n",
        url = simulator.url(),
        user = simulator.username(),
        password = simulator.password().expose_secret().replace('\'', r"'\''"),
        print = simulator.fingerprint(),
    );
    if let Some(path) = ready_file {
        write_private(path, &exports).map_err(Error::system(format!("write {}", path.display())))?;
    }
    printer::write(&format!("A simulated Deploy is ready at {}\n\n{exports}", simulator.url()))?;
    if std::io::stderr().is_terminal() {
        console.say("\nPaste the lines above into another terminal. Ctrl-C stops the simulator.");
    }
    signals.forever().next();
    simulator.stop();
    Ok(0)
}

/// Writes a file that only its owner can read. It appears with its complete content, as scripts wait for it.
fn write_private(path: &Path, content: &str) -> std::io::Result<()> {
    let folder = path.parent().filter(|p| !p.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut file = tempfile::NamedTempFile::new_in(folder)?;
    file.write_all(content.as_bytes())?;
    file.persist(path).map_err(|e| e.error)?;
    Ok(())
}
