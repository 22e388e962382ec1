//! A setting, and where it comes from.

use std::fmt;
use std::path::PathBuf;

/// A setting and where it comes from.
#[derive(Debug, Clone)]
pub(crate) struct Setting<T> {
    /// The value.
    pub(crate) value: T,
    /// Where it comes from.
    pub(crate) source: SettingSource,
}

/// Where a setting comes from. Shown as users write it: `--url`, `DEPLOY_CLI_URL`, `profile lab (FILE)`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum SettingSource {
    /// This flag.
    Flag(&'static str),
    /// This environment variable.
    Variable(&'static str),
    /// The selected profile.
    Profile(ProfileName),
    /// It is not set.
    Default,
}

impl<T> Setting<T> {
    /// One that is not set.
    pub(crate) fn default(value: T) -> Self {
        Self { value, source: SettingSource::Default }
    }
}

/// The name of a profile, and the file that it is in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct ProfileName {
    /// Its name.
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
