//! Where the configuration is.

use std::path::PathBuf;

use etcetera::BaseStrategy;
use etcetera::base_strategy::Xdg;

/// The variable with the user's folder.
pub(crate) const HOME: &str = "HOME";

/// The folder of the XDG specification for configuration, `~/.config`. This applies to macOS too, as with other
/// terminal programs. `None` if there is no home directory.
pub(crate) fn configuration() -> Option<PathBuf> {
    Xdg::new().ok().map(|folders| folders.config_dir())
}
