//! The settings of a server from the command line and the environment, which override those of its profile. The command
//! line takes precedence.

use std::path::PathBuf;

use super::environment::{boolean, variable};
use super::password::PasswordRequest;
use super::profile::{TrustSetting, check_username};
use super::source::{Setting, SettingSource};
use crate::deploy::Endpoint;
use crate::platform::shell::quote;
use crate::usage_error::UsageError;

/// The flags that select a server and configure the login.
#[derive(Debug, Clone, Default)]
pub(crate) struct ServerFlags {
    /// `--profile`.
    pub(crate) profile: Option<String>,
    /// `--url`.
    pub(crate) url: Option<String>,
    /// `--username`.
    pub(crate) username: Option<String>,
    /// `--password-file`; `-` stands for stdin.
    pub(crate) password_file: Option<PathBuf>,
    /// `--cacert`.
    pub(crate) cacert: Option<PathBuf>,
    /// `--fingerprint`.
    pub(crate) fingerprint: Option<String>,
    /// `--insecure`.
    pub(crate) insecure: bool,
    /// Whether only what the profile says counts, and not the environment.
    pub(crate) only_profile: bool,
}

impl ServerFlags {
    /// The first of the flags that is set.
    pub(crate) fn first_set(&self) -> Option<&'static str> {
        let all = [
            ("--profile", self.profile.is_some()),
            ("--url", self.url.is_some()),
            ("--username", self.username.is_some()),
            ("--password-file", self.password_file.is_some()),
            ("--cacert", self.cacert.is_some()),
            ("--fingerprint", self.fingerprint.is_some()),
            ("--insecure", self.insecure),
        ];
        all.into_iter().find(|(_, is_set)| *is_set).map(|(name, _)| name)
    }

    /// The flags with which a later command uses the same server, each preceded by a space and quoted for a shell.
    pub(crate) fn to_arguments(&self) -> String {
        let path = |path: &PathBuf| path.display().to_string();
        let values = [
            ("--profile", self.profile.clone()),
            ("--url", self.url.clone()),
            ("--username", self.username.clone()),
            ("--password-file", self.password_file.as_ref().map(path).filter(|file| file != "-")),
            ("--cacert", self.cacert.as_ref().map(path)),
            ("--fingerprint", self.fingerprint.clone()),
        ];
        let mut text = String::new();
        for (flag, value) in values {
            text += &value.map(|value| format!(" {flag} {}", quote(&value))).unwrap_or_default();
        }
        if self.insecure {
            text += " --insecure";
        }
        text
    }

    /// The request for the password; `what` describes it in prompts and errors.
    pub(crate) fn password_request<'a>(&'a self, what: &'a str) -> PasswordRequest<'a> {
        PasswordRequest {
            what,
            flag: "--password-file",
            file: self.password_file.as_deref(),
            variable: "DEPLOY_CLI_PASSWORD",
            file_variable: Some("DEPLOY_CLI_PASSWORD_FILE"),
            is_new: false,
        }
    }
}

/// The flags and the environment variables that apply to one server.
pub(crate) struct Overrides<'a> {
    flags: &'a ServerFlags,
    /// Whether the environment is ignored because it selects another server.
    pub(crate) environment_ignored: bool,
}

impl<'a> Overrides<'a> {
    /// The overrides for a server that is not selected by the command line.
    pub(crate) fn new(flags: &'a ServerFlags, environment_ignored: bool) -> Self {
        Self { flags, environment_ignored }
    }

    /// The overrides for a server that the command line selects.
    ///
    /// # Errors
    /// If a variable is not UTF-8.
    pub(crate) fn for_server(flags: &'a ServerFlags, endpoint: &Endpoint) -> Result<Self, UsageError> {
        Ok(Self::new(flags, environment_names_another(endpoint)?))
    }

    fn variable(&self, name: &str) -> Result<Option<String>, UsageError> {
        if self.environment_ignored { Ok(None) } else { variable(name) }
    }

    /// The user name, if it is set.
    ///
    /// # Errors
    /// If it is invalid.
    pub(crate) fn username(&self) -> Result<Option<Setting<String>>, UsageError> {
        let (value, source) = match &self.flags.username {
            Some(name) => (name.clone(), SettingSource::Flag("--username")),
            None => match self.variable("DEPLOY_CLI_USERNAME")? {
                Some(name) => (name, SettingSource::Variable("DEPLOY_CLI_USERNAME")),
                None => return Ok(None),
            },
        };
        check_username(&value).map_err(|why| UsageError::new(format!("{source}: {why}")))?;
        Ok(Some(Setting { value, source }))
    }

    /// The flag or the variable that supplies the password, if there is one.
    ///
    /// # Errors
    /// If a variable is not UTF-8.
    pub(crate) fn password(&self) -> Result<Option<SettingSource>, UsageError> {
        if self.flags.password_file.is_some() {
            return Ok(Some(SettingSource::Flag("--password-file")));
        }
        for name in ["DEPLOY_CLI_PASSWORD", "DEPLOY_CLI_PASSWORD_FILE"] {
            if self.variable(name)?.is_some() {
                return Ok(Some(SettingSource::Variable(name)));
            }
        }
        Ok(None)
    }

    /// Which certificates are trusted, if it is set. If one of the flags is set, the variables are ignored.
    ///
    /// # Errors
    /// If several are set, or the fingerprint is invalid.
    pub(crate) fn trust(&self) -> Result<Option<Setting<TrustSetting>>, UsageError> {
        let flags = self.flags;
        let names = ["--insecure", "--cacert", "--fingerprint"];
        if flags.insecure || flags.cacert.is_some() || flags.fingerprint.is_some() {
            let source = names.map(SettingSource::Flag);
            return trust(flags.insecure, flags.cacert.clone(), flags.fingerprint.as_deref(), source).map(Some);
        }
        let names = ["DEPLOY_CLI_INSECURE", "DEPLOY_CLI_CACERT", "DEPLOY_CLI_FINGERPRINT"];
        let insecure = !self.environment_ignored && boolean(names[0])?;
        let cacert = self.variable(names[1])?.map(PathBuf::from);
        let fingerprint = self.variable(names[2])?;
        if !insecure && cacert.is_none() && fingerprint.is_none() {
            return Ok(None);
        }
        trust(insecure, cacert, fingerprint.as_deref(), names.map(SettingSource::Variable)).map(Some)
    }
}

/// Whether `DEPLOY_CLI_URL` is set to another server.
///
/// # Errors
/// If it is not UTF-8.
pub(crate) fn environment_names_another(endpoint: &Endpoint) -> Result<bool, UsageError> {
    let same = |url: String| url.parse::<Endpoint>().is_ok_and(|e| e.origin() == endpoint.origin());
    Ok(variable("DEPLOY_CLI_URL")?.is_some_and(|url| !same(url)))
}

/// Returns the one of the three settings that is set. `sources` has their sources in the order of the parameters.
fn trust(
    insecure: bool,
    cacert: Option<PathBuf>,
    fingerprint: Option<&str>,
    sources: [SettingSource; 3],
) -> Result<Setting<TrustSetting>, UsageError> {
    let names = sources.each_ref().map(ToString::to_string);
    let [by_insecure, by_cacert, by_fingerprint] = sources;
    match (insecure, cacert, fingerprint) {
        (true, None, None) => Ok(Setting { value: TrustSetting::Insecure, source: by_insecure }),
        (false, Some(file), None) => {
            let file = std::path::absolute(&file).unwrap_or(file);
            Ok(Setting { value: TrustSetting::Cacert(file), source: by_cacert })
        }
        (false, None, Some(print)) => match print.parse() {
            Ok(print) => Ok(Setting { value: TrustSetting::Pin(print), source: by_fingerprint }),
            Err(why) => Err(UsageError::new(format!("{by_fingerprint}: {why}"))),
        },
        _ => Err(UsageError::new(format!("specify only one of {}", names.join(", ")))),
    }
}
