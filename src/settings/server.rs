//! Resolves the server, the user name and the trusted certificates of a command, with the source of each setting.
//!
//! The command line overrides the environment, which overrides the profile. The settings of a profile apply only to its
//! server: they are ignored if the URL is that of another server. The environment is ignored if it selects a server and
//! the command line selects the profile of another.

use std::path::Path;

use super::config::{self, Config};
use super::environment::{flag_or_variable, variable};
use super::overrides::{Overrides, ServerFlags, environment_names_another};
use super::profile::{DEFAULT_USERNAME, PasswordSetting, Profile, StoreKind, TrustSetting};
use super::source::{ProfileName, Setting, SettingSource};
use crate::deploy::Endpoint;
use crate::usage_error::UsageError;

/// Where the password comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum PasswordSource {
    /// A flag or an environment variable.
    Override(SettingSource),
    /// The `password_command` of the profile.
    Command,
    /// The password store.
    Stored(StoreKind),
    /// A prompt, which requires a terminal.
    Prompt,
}

/// The settings of the server that a command uses, without the password itself.
#[derive(Debug, Clone)]
pub(crate) struct ServerSettings {
    /// The URL.
    pub(crate) endpoint: Setting<Endpoint>,
    /// The user name.
    pub(crate) username: Setting<String>,
    /// Which certificates are trusted.
    pub(crate) trust: Setting<TrustSetting>,
    /// Where the password comes from.
    pub(crate) password: PasswordSource,
    /// The selected profile, if it is for this server.
    pub(crate) profile: Option<(ProfileName, Profile)>,
    /// Whether the environment is ignored because it selects another server.
    pub(crate) environment_ignored: bool,
}

/// The selected server, and its profile if there is one.
struct Selection {
    endpoint: Setting<Endpoint>,
    profile: Option<(ProfileName, Profile)>,
    environment_ignored: bool,
}

impl ServerSettings {
    /// The name of the profile that the server is saved as, if it is.
    pub(crate) fn profile_name(&self) -> Option<String> {
        self.profile.as_ref().map(|(profile, _)| profile.name.clone())
    }

    /// Resolves the settings from flags, environment and profile. Sends nothing, prompts for nothing and runs no
    /// command.
    ///
    /// # Errors
    /// A message that names the flag, the variable or the key that is invalid or missing.
    pub(crate) fn resolve(flags: &ServerFlags) -> Result<Self, UsageError> {
        let Selection { endpoint, profile, environment_ignored } = select(flags)?;
        let overrides = Overrides::new(flags, environment_ignored || flags.only_profile);
        let saved = profile.as_ref().map(|(name, profile)| (SettingSource::Profile(name.clone()), profile));

        let username = overrides.username()?.or_else(|| {
            let (source, profile) = saved.clone()?;
            Some(Setting { value: profile.username.clone()?, source })
        });
        let username =
            username.unwrap_or_else(|| Setting { value: DEFAULT_USERNAME.to_owned(), source: SettingSource::Default });
        let trust = overrides.trust()?.or_else(|| {
            let (source, profile) = saved.clone()?;
            Some(Setting { value: profile.trust.clone(), source }).filter(|trust| trust.value != TrustSetting::System)
        });
        let trust = trust.unwrap_or(Setting { value: TrustSetting::System, source: SettingSource::Default });
        // The saved password is only valid for the user name of the profile.
        let saved_password =
            saved.filter(|(_, p)| p.username() == username.value).map(|(_, profile)| &profile.password);
        let password = match (overrides.password()?, saved_password) {
            (Some(source), _) => PasswordSource::Override(source),
            (None, Some(PasswordSetting::Command(_))) => PasswordSource::Command,
            (None, Some(PasswordSetting::Stored(kind))) => PasswordSource::Stored(*kind),
            (None, Some(PasswordSetting::Prompt) | None) => PasswordSource::Prompt,
        };
        Ok(Self { endpoint, username, trust, password, profile, environment_ignored })
    }

    /// The flag, the variable or the key that determines which certificates are trusted, for errors.
    pub(crate) fn trust_origin(&self) -> String {
        match &self.trust.source {
            SettingSource::Profile(name) => format!("{} of {name}", self.trust.value.kind()),
            other => other.to_string(),
        }
    }
}

/// Selects the server from the command line, or else the environment, or else the current profile.
fn select(flags: &ServerFlags) -> Result<Selection, UsageError> {
    const FLAGS: [&str; 2] = ["--url", "--profile"];
    const VARIABLES: [&str; 2] = ["DEPLOY_CLI_URL", "DEPLOY_CLI_PROFILE"];
    let parse = |url: &String| url.parse().map_err(|e| UsageError::new(format!("{}: {e}", FLAGS[0])));
    match (flags.url.as_ref().map(parse).transpose()?, flags.profile.as_deref()) {
        (Some(url), Some(name)) => return by_url_and_profile(url, FLAGS.map(SettingSource::Flag), name),
        (None, Some(name)) => {
            let (name, profile) = read_profile(FLAGS[1], name)?;
            let environment_ignored = !flags.only_profile && environment_names_another(&profile.endpoint)?;
            return Ok(by_profile(name, profile, environment_ignored));
        }
        (Some(url), None) => {
            let named = variable(VARIABLES[1])?.map(|name| read_profile(VARIABLES[1], &name)).transpose()?;
            let profile = named.filter(|(_, profile)| profile.endpoint.origin() == url.origin());
            let endpoint = Setting { value: url, source: SettingSource::Flag(FLAGS[0]) };
            return Ok(Selection { endpoint, profile, environment_ignored: false });
        }
        (None, None) => {}
    }
    match (flag_or_variable::<Endpoint>(FLAGS[0], None, VARIABLES[0])?, variable(VARIABLES[1])?) {
        (Some(url), Some(name)) => by_url_and_profile(url.value, VARIABLES.map(SettingSource::Variable), &name),
        (Some(endpoint), None) => Ok(Selection { endpoint, profile: None, environment_ignored: false }),
        (None, Some(name)) => read_profile(VARIABLES[1], &name).map(|(name, profile)| by_profile(name, profile, false)),
        (None, None) => by_current_profile(),
    }
}

/// Checks that a URL and a profile from the same source refer to the same server.
fn by_url_and_profile(
    url: Endpoint,
    [url_source, profile_source]: [SettingSource; 2],
    name: &str,
) -> Result<Selection, UsageError> {
    let (name, profile) = read_profile(&profile_source.to_string(), name)?;
    if profile.endpoint.origin() != url.origin() {
        let message = format!(
            "{profile_source} and {url_source} name two servers: profile {} is {}, the URL is {url}",
            name.name, profile.endpoint
        );
        return Err(UsageError::new(message).hint("specify only one of the two"));
    }
    let endpoint = Setting { value: url, source: url_source };
    Ok(Selection { endpoint, profile: Some((name, profile)), environment_ignored: false })
}

fn by_profile(name: ProfileName, profile: Profile, environment_ignored: bool) -> Selection {
    let endpoint = Setting { value: profile.endpoint.clone(), source: SettingSource::Profile(name.clone()) };
    Selection { endpoint, profile: Some((name, profile)), environment_ignored }
}

fn by_current_profile() -> Result<Selection, UsageError> {
    // Without a home directory there is no configuration file.
    let Ok(path) = config::path() else { return Err(no_server()) };
    let config = Config::read(&path)?;
    let Some(name) = &config.current else {
        return Err(if config.profiles.is_empty() { no_server() } else { no_current_profile(&config.path) });
    };
    let profile = config.profile("current", name)?.clone();
    Ok(by_profile(ProfileName { name: name.clone(), file: config.path }, profile, false))
}

fn read_profile(origin: &str, name: &str) -> Result<(ProfileName, Profile), UsageError> {
    let config = Config::read(&config::path()?)?;
    let profile = config.profile(origin, name)?.clone();
    Ok((ProfileName { name: name.to_owned(), file: config.path }, profile))
}

fn no_server() -> UsageError {
    let hint = "deploy-cli login URL saves a server; --url or DEPLOY_CLI_URL selects one for this command";
    let trial =
        if cfg!(feature = "simulator") { ". To try it without a server: deploy-cli simulator exec -- sh" } else { "" };
    UsageError::new("no server is selected").hint(format!("{hint}{trial}"))
}

fn no_current_profile(file: &Path) -> UsageError {
    UsageError::new(format!("no server is selected: {} has no current profile", file.display()))
        .hint("deploy-cli profile use NAME sets it; --profile NAME selects one for this command")
}
