//! Settings with their source.

use std::fmt;
use std::path::PathBuf;

/// A setting with its source.
#[derive(Debug, Clone)]
pub(crate) struct Setting<T> {
    /// The value.
    pub(crate) value: T,
    /// The source of the value.
    pub(crate) source: SettingSource,
}

/// The source of a setting. Displayed as users write it: `--url`, `DEPLOY_CLI_URL`, `profile lab (FILE)`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum SettingSource {
    /// A flag.
    Flag(&'static str),
    /// An environment variable.
    Variable(&'static str),
    /// The selected profile.
    Profile(ProfileName),
    /// The default, because the setting is not set.
    Default,
}

impl<T> Setting<T> {
    /// The default value of a setting.
    pub(crate) fn default(value: T) -> Self {
        Self { value, source: SettingSource::Default }
    }
}

/// The name of a profile, and the configuration file that contains it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct ProfileName {
    /// The name.
    pub(crate) name: String,
    /// The configuration file.
    pub(crate) file: PathBuf,
}

impl fmt::Display for ProfileName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "profile {} ({})", self.name, self.file.display())
    }
}

impl fmt::Display for SettingSource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Flag(name) | Self::Variable(name) => f.write_str(name),
            Self::Profile(profile) => profile.fmt(f),
            Self::Default => f.write_str("default"),
        }
    }
}
