//! `profile`: saved servers.

use clap::{Args, Subcommand};
use serde_json::{Value, json};

use super::context::Context;
use crate::deploy::resource::{Column, LookupError, ResourceRef, column, pick};
use crate::settings::config::{self, Config};
use crate::settings::editor::Editor;
use crate::settings::profile::SavedTrust;
use crate::settings::server::ADMIN;
use crate::settings::{Flags, profile};
use crate::usage_error::UsageError;

/// The verbs of `profile`.
#[derive(Debug, Subcommand)]
pub enum Profile {
    /// List saved servers
    #[command(visible_alias = "ls", after_help = "Example: deploy-cli profile list -o json")]
    List,
    /// Make a saved server the current one
    #[command(after_help = "Example: deploy-cli profile use lab")]
    Use(Name),
    /// Show a saved server; its password never
    #[command(after_help = "Example: deploy-cli profile show lab")]
    Show(MaybeName),
}

/// One profile.
#[derive(Debug, Args)]
pub struct Name {
    /// The profile
    #[arg(value_name = "PROFILE", add = config::candidates())]
    name: String,
}

/// One profile, or the one in use.
#[derive(Debug, Args)]
pub struct MaybeName {
    /// The profile [default: the one in use]
    #[arg(value_name = "PROFILE", add = config::candidates())]
    name: Option<String>,
}

/// What `--help` tells of the configuration file.
pub const FILE: &str = r#"The configuration file is ~/.config/deploy-cli/config.toml (XDG_CONFIG_HOME
is respected), or what DEPLOY_CLI_CONFIG names. `deploy-cli login` writes it; it
may be written by hand as well:

  current = "lab"                     # used where none is named; "" is none

  [profile.lab]
  url = "https://deploy.example.com"  # the one key that must be there
  username = "admin"                  # this is the default
  fingerprint = "3F:A2:…"             # trust exactly this certificate
  password_command = "pass show lab"  # its first line is the password

In place of fingerprint:
  cacert = "ca.pem"                   # trust these; relative to this file
  insecure = true                     # trust anything
With none of the three the system's roots decide. In place of password_command,
which is a line for sh or a list of words, ["pass", "show", "lab"]:
  password_store = "keyring"          # or "file": where login put the password

The command line beats the environment, and that beats the file's current
profile. A profile gives its password and its trust to its own server only."#;

const COLUMNS: &[Column] = &[
    column("CURRENT", "current"),
    column("NAME", "name"),
    column("URL", "url"),
    column("USERNAME", "username"),
    column("TRUST", "trust"),
    column("PASSWORD", "password"),
];

impl Profile {
    /// Carries the verb out.
    ///
    /// # Errors
    /// When the configuration is wrong, or there is no such profile.
    pub(crate) fn run(self, context: &Context) -> anyhow::Result<()> {
        let file = config::place()?;
        let config = Config::read(&file)?;
        let is_current = |name: &str| config.current.as_deref() == Some(name);
        match self {
            Self::List => {
                let records: Vec<Value> =
                    config.profiles.iter().map(|(name, p)| record(name, p, is_current(name))).collect();
                if records.is_empty() {
                    context.console.say("no server is saved; deploy-cli login URL saves one");
                }
                context.printer.list(COLUMNS, &[], &records)
            }
            Self::Show(MaybeName { name }) => {
                let name = chosen(&config, context.flags(), name.as_deref())?;
                context.printer.one(&record(&name, find(&config, &name)?, is_current(&name)))
            }
            Self::Use(Name { name }) => {
                find(&config, &name)?;
                let mut editor = Editor::open(&file)?;
                find(editor.config(), &name)?;
                editor.choose(Some(&name));
                editor.write()?;
                context.console.say(format_args!("profile {name} is the current one now"));
                context.printer.one(&record(&name, find(editor.config(), &name)?, true))
            }
        }
    }
}

/// A profile as it is shown.
pub fn record(name: &str, profile: &profile::Profile, current: bool) -> Value {
    let mut record = json!({
        "id": name,
        "name": name,
        "current": current,
        "url": profile.endpoint.origin(),
        "username": profile.username.as_deref().unwrap_or(ADMIN),
        "trust": profile.trust.kind(),
        "password": profile.password.to_string(),
    });
    match &profile.trust {
        SavedTrust::Pin(print) => record["fingerprint"] = print.to_string().into(),
        SavedTrust::Cacert(file) => record["cacert"] = file.display().to_string().into(),
        SavedTrust::System | SavedTrust::Insecure => {}
    }
    record
}

/// The name that was given, or else that of the profile in use.
///
/// # Errors
/// When no profile is in use.
pub fn chosen(config: &Config, flags: &Flags, given: Option<&str>) -> anyhow::Result<String> {
    if let Some(name) = given {
        return Ok(name.to_owned());
    }
    let said = match &flags.profile {
        Some(name) => Some(name.clone()),
        None => crate::settings::environment::variable("DEPLOY_CLI_PROFILE")?,
    };
    said.or_else(|| config.current.clone()).ok_or_else(|| {
        let hint = "name one, or choose it with deploy-cli profile use NAME; deploy-cli profile list shows all";
        UsageError::new("no profile is the current one").hint(hint).into()
    })
}

/// A profile by its name.
///
/// # Errors
/// [`LookupError`] when there is none.
pub fn find<'a>(config: &'a Config, name: &str) -> Result<&'a profile::Profile, LookupError> {
    if let Some(profile) = config.profiles.get(name) {
        return Ok(profile);
    }
    let all = config.profiles.keys().map(|name| ResourceRef { id: name.clone(), name: name.clone() }).collect();
    Err(match pick("profile", "profiles", all, name) {
        Err(error) => error,
        Ok(_) => LookupError::NotFound { noun: "profile", given: name.to_owned(), suggestion: None },
    })
}
