//! The settings in use, and whether they are valid.

use humantime::format_duration;

use super::report::{CheckFailed, Report};
use crate::commands::Context;
use crate::settings::config;
use crate::settings::environment::variable;
use crate::settings::profile::TrustSetting;
use crate::settings::server::{PasswordSource, ServerSettings};
use crate::settings::source::SettingSource;

/// Adds the settings in use with their sources, never a secret, and checks that they are valid.
pub(super) fn check(context: &Context, report: &mut Report) -> Result<ServerSettings, CheckFailed> {
    if let Ok(file) = config::path() {
        let missing = if file.exists() { "" } else { " (does not exist)" };
        let set = std::env::var_os("DEPLOY_CLI_CONFIG").is_some_and(|v| !v.is_empty());
        let source = if set { "DEPLOY_CLI_CONFIG" } else { "default" };
        report.setting("file", format!("{}{missing}", file.display()), source);
    }
    let server = match ServerSettings::resolve(&context.server) {
        Ok(server) => server,
        Err(error) => return Err(report.fail_with("configuration", &error.into())),
    };
    add_settings(context, &server, report);
    if let Err(error) = server.trust.value.load(&server.trust_origin()) {
        return Err(report.fail_with("configuration", &error.into()));
    }
    report.ok("configuration", format!("{} as {}", server.endpoint.value, server.username.value));
    if server.environment_ignored {
        report.warn(
            "DEPLOY_CLI_URL selects another server: the user name, the password and the trusted certificates in the \
             environment are ignored",
        );
    }
    if server.trust.value == TrustSetting::Insecure {
        report.warn(format!("any certificate is trusted ({})", server.trust.source));
    }
    Ok(server)
}

fn add_settings(context: &Context, server: &ServerSettings, report: &mut Report) {
    let profile = server.profile.as_ref().map(|(name, _)| name);
    if let Some(name) = profile {
        let source = match (&context.server.profile, variable("DEPLOY_CLI_PROFILE")) {
            _ if context.server.only_profile => "--all-profiles",
            (Some(_), _) => "--profile",
            (None, Ok(Some(_))) => "DEPLOY_CLI_PROFILE",
            (None, _) => "current",
        };
        report.setting("profile", &name.name, source);
    }
    let by_profile = profile.map(ToString::to_string).unwrap_or_default();
    let (password, password_source) = match &server.password {
        PasswordSource::Override(source @ SettingSource::Flag(_)) => ("from a file", source.to_string()),
        PasswordSource::Override(source) => ("set", source.to_string()),
        PasswordSource::Command => ("password_command", by_profile),
        PasswordSource::Stored(kind) => (kind.as_str(), by_profile),
        PasswordSource::Prompt => ("asked", SettingSource::Default.to_string()),
    };
    let trust = match &server.trust.value {
        TrustSetting::Pin(print) => format!("fingerprint {print}"),
        TrustSetting::Cacert(file) => format!("cacert {}", file.display()),
        other => other.kind().to_owned(),
    };
    report.setting("url", server.endpoint.value.url(""), &server.endpoint.source);
    report.setting("username", &server.username.value, &server.username.source);
    report.setting("password", password, password_source);
    report.setting("trust", trust, &server.trust.source);
    report.setting("output", context.format.value.name(), &context.format.source);
    let timeout = context.timeout.value.map_or("no limit".to_owned(), |limit| format_duration(limit).to_string());
    report.setting("timeout", timeout, &context.timeout.source);
}
