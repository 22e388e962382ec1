//! Where the configuration is.

use std::path::PathBuf;

use etcetera::BaseStrategy;
use etcetera::base_strategy::Windows;

/// The variable with the user's folder.
pub(crate) const HOME: &str = "USERPROFILE";

/// The folder for configuration, `%APPDATA%`. `None` if there is no profile folder.
pub(crate) fn configuration() -> Option<PathBuf> {
    Windows::new().ok().map(|folders| folders.config_dir())
}
