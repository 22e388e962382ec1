//! `profile`: saved servers.

use clap::{Args, Subcommand};
use serde_json::{Value, json};

use super::complete;
use super::context::Context;
use crate::deploy::lookup::LookupError;
use crate::deploy::resource::{Column, column};
use crate::error::Error;
use crate::settings::config::{self, Config};
use crate::settings::editor::Editor;
use crate::settings::environment::variable;
use crate::settings::profile::{self, TrustSetting};
use crate::usage_error::UsageError;

/// The verbs of `profile`.
#[derive(Debug, Subcommand)]
pub(crate) enum Profile {
    /// List the saved servers
    #[command(visible_alias = "ls", after_help = "Example: deploy-cli profile list -o json")]
    List,
    /// Set the current profile
    ///
    /// Selects the saved server that commands use unless --profile or --url selects another one.
    #[command(after_help = "Example: deploy-cli profile use lab")]
    Use(Name),
    /// Show a saved server, without its password
    #[command(aliases = ["get", "describe"], after_help = "Example: deploy-cli profile show lab")]
    Show(MaybeName),
}

/// The name of a profile.
#[derive(Debug, Args)]
pub(crate) struct Name {
    /// Name of the profile
    #[arg(value_name = "PROFILE", add = complete::profiles())]
    name: String,
}

/// The optional name of a profile.
#[derive(Debug, Args)]
pub(crate) struct MaybeName {
    /// Name of the profile [default: the selected one]
    #[arg(value_name = "PROFILE", add = complete::profiles())]
    name: Option<String>,
}

/// The description of the configuration file in `--help`.
pub(crate) const FILE: &str = r#"The configuration file is ~/.config/deploy-cli/config.toml (XDG_CONFIG_HOME is
respected), or %APPDATA%\deploy-cli\config.toml on Windows, unless
DEPLOY_CLI_CONFIG is set to another path. `deploy-cli login` writes it, and you
can edit it:

  current = "lab"                     # the current profile; "" for none

  [profile.lab]
  url = "https://deploy.example.com"  # required
  username = "admin"                  # the default
  fingerprint = "3F:A2:..."           # trust only this certificate
  password_command = "pass show lab"  # prints the password on its first line

Instead of fingerprint:
  cacert = "ca.pem"                   # trust these; relative to this file
  insecure = true                     # trust any certificate
Without any of the three, the root certificates of the system are trusted.

password_command is a shell command, or a list of words such as ["pass", "show",
"lab"]. Instead of it:
  password_store = "keyring"          # or "file": where login saved the password

Flags override environment variables, which override the profile. The password
and the trusted certificates of a profile are used only for its server."#;

const COLUMNS: &[Column] = &[
    column("CURRENT", "current"),
    column("NAME", "name"),
    column("URL", "url"),
    column("USERNAME", "username"),
    column("TRUST", "trust"),
    column("PASSWORD", "password"),
];

impl Profile {
    /// Runs the subcommand.
    ///
    /// # Errors
    /// If the configuration is invalid, or the profile does not exist.
    pub(crate) fn run(self, context: &Context) -> Result<(), Error> {
        let file = config::path()?;
        let config = Config::read(&file)?;
        let is_current = |name: &str| config.current.as_deref() == Some(name);
        match self {
            Self::List => {
                let records: Vec<Value> =
                    config.profiles.iter().map(|(name, p)| record(name, p, is_current(name))).collect();
                if records.is_empty() {
                    context.console.note("no server is saved; deploy-cli login URL saves a server");
                }
                Ok(context.printer.list(COLUMNS, &[], &records)?)
            }
            Self::Show(MaybeName { name }) => {
                let name = selected(&config, context, name.as_deref())?;
                Ok(context.printer.one(&record(&name, find(&config, &name)?, is_current(&name)))?)
            }
            Self::Use(Name { name }) => {
                find(&config, &name)?;
                let mut editor = Editor::open(&file)?;
                find(editor.config(), &name)?;
                editor.choose(Some(&name));
                editor.write()?;
                context.console.note(format_args!("the current profile is now {name}"));
                Ok(context.printer.one(&record(&name, find(editor.config(), &name)?, true))?)
            }
        }
    }
}

/// The record of a profile, which `show` prints.
pub(super) fn record(name: &str, profile: &profile::Profile, current: bool) -> Value {
    let mut record = json!({
        "id": name,
        "name": name,
        "current": current,
        "url": profile.endpoint.origin(),
        "username": profile.username(),
        "trust": profile.trust.kind(),
        "password": profile.password.to_string(),
    });
    match &profile.trust {
        TrustSetting::Pin(print) => record["fingerprint"] = print.to_string().into(),
        TrustSetting::Cacert(file) => record["cacert"] = file.display().to_string().into(),
        TrustSetting::System | TrustSetting::Insecure => {}
    }
    record
}

/// The name of the selected profile: from the argument, or else `--profile`, the environment or the configuration file.
///
/// # Errors
/// If none of them is set.
pub(super) fn selected(config: &Config, context: &Context, given: Option<&str>) -> Result<String, UsageError> {
    if let Some(name) = given.or(context.server.profile.as_deref()) {
        return Ok(name.to_owned());
    }
    let name = variable("DEPLOY_CLI_PROFILE")?.or_else(|| config.current.clone());
    name.ok_or_else(|| {
        let hint = if config.profiles.is_empty() {
            "deploy-cli login URL saves a server as a profile"
        } else {
            "specify a profile, or set the current one with deploy-cli profile use NAME; deploy-cli profile list shows all"
        };
        UsageError::new("there is no current profile").hint(hint)
    })
}

/// Looks up a profile by name.
///
/// # Errors
/// [`LookupError`] if it does not exist.
pub(super) fn find<'a>(config: &'a Config, name: &str) -> Result<&'a profile::Profile, LookupError> {
    let names = config.profiles.keys().map(String::as_str);
    config.profiles.get(name).ok_or_else(|| LookupError::not_found("profile", name, names))
}
