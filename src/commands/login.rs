//! `login`: checks the certificate and the password of a server, and saves both as a profile.

use std::path::Path;

use clap::{Args, ValueHint};
use secrecy::SecretString;

use super::context::Context;
use super::login_certificate::{LoginTarget, check_certificate};
use super::logout::delete_password;
use super::profile::record;
use crate::deploy::api::clusters;
use crate::deploy::{self, Client, Endpoint};
use crate::error::Error;
use crate::platform::shell::quote;
use crate::prompt::PromptError;
use crate::settings::config::{self, Config};
use crate::settings::editor::Editor;
use crate::settings::overrides::Overrides;
use crate::settings::password_command::PasswordCommand;
use crate::settings::password_store::{self, PasswordStore, StoreError};
use crate::settings::profile::{DEFAULT_USERNAME, check_name, check_username};
use crate::settings::profile::{PasswordSetting, Profile, StoreKind};
use crate::usage_error::UsageError;

/// The maximum number of password prompts.
const ATTEMPTS: usize = 3;

/// `login`.
#[derive(Debug, Args)]
pub(crate) struct Login {
    /// URL of the Deploy server: https://HOST[:PORT] or HOST
    #[arg(value_name = "URL", value_hint = ValueHint::Url)]
    server: String,
    /// Name of the profile [default: the host name, with the port unless it is 443]
    #[arg(long, value_name = "NAME", value_parser = name, conflicts_with = "profile")]
    name: Option<String>,
    /// Save a command that prints the password instead of the password itself; it is run once to verify it
    #[arg(long, value_name = "CMD", value_parser = command_line, value_hint = ValueHint::CommandString)]
    password_command: Option<String>,
}

fn name(text: &str) -> Result<String, String> {
    check_name(text).map(|()| text.to_owned())
}

fn command_line(text: &str) -> Result<String, String> {
    if text.trim().is_empty() { Err("the command is empty".to_owned()) } else { Ok(text.to_owned()) }
}

impl Login {
    /// Logs in. Saves nothing unless the certificate is trusted and the password is correct.
    ///
    /// # Errors
    /// If the configuration is invalid, a prompt is cancelled, or the call fails.
    pub(crate) fn run(self, context: &Context) -> Result<(), Error> {
        if self.password_command.is_some() && context.server.password_file.is_some() {
            let error = UsageError::new("--password-command and --password-file cannot be used together");
            return Err(error.hint("leave out one of them").into());
        }
        let endpoint = self.endpoint(context)?;
        let name = self.profile_name(context, &endpoint)?;
        let file = config::path()?;
        // Detects before any prompt that the profile cannot be saved.
        let config = Editor::open(&file)?.config().clone();
        let previous = previous(&config, &name, &endpoint)?.cloned();
        let target = LoginTarget { name: &name, endpoint: &endpoint, config: &config };
        let overrides = Overrides::for_server(&context.server, &endpoint)?;

        let trust = check_certificate(context, &target, &overrides, previous.as_ref())?;
        let login = deploy::Login {
            endpoint: endpoint.clone(),
            profile: Some(name.clone()),
            trust: trust.load("cacert")?,
            username: username(context, &overrides, previous.as_ref())?,
            password: SecretString::default(),
            verbosity: context.verbosity,
        };
        let command = self.command(context, &name, previous);
        let deploy::Login { username, password, .. } = check_login(context, &overrides, command.as_ref(), login)?;

        let command = command.map(|(command, _)| command);
        let profile = Profile { endpoint, username: Some(username), trust, password: PasswordSetting::Prompt };
        let profile = save(context, &file, &name, profile, command, &password)?;
        context.console.note(format_args!("logged in; the current profile is now {name} ({})", file.display()));
        Ok(context.printer.one(&record(&name, &profile, true))?)
    }

    /// The command that prints the password, with its flag or key: from the flag, or else from the existing profile,
    /// unless `--password-file` replaces it.
    fn command(&self, context: &Context, name: &str, previous: Option<Profile>) -> Option<(PasswordCommand, String)> {
        match (&self.password_command, previous) {
            (Some(line), _) => Some((PasswordCommand::Line(line.clone()), "--password-command".to_owned())),
            (None, Some(Profile { password: PasswordSetting::Command(command), .. }))
                if context.server.password_file.is_none() =>
            {
                Some((command, format!("password_command of profile {name}")))
            }
            (None, _) => None,
        }
    }

    fn endpoint(&self, context: &Context) -> Result<Endpoint, UsageError> {
        let endpoint: Endpoint = self.server.parse().map_err(|e| UsageError::new(format!("URL: {e}")))?;
        match &context.server.url {
            Some(url) if url.parse::<Endpoint>().ok().as_ref() != Some(&endpoint) => {
                Err(UsageError::new("--url and the URL after login differ").hint("leave out --url"))
            }
            _ => Ok(endpoint),
        }
    }

    fn profile_name(&self, context: &Context, endpoint: &Endpoint) -> Result<String, UsageError> {
        match (&self.name, &context.server.profile) {
            (Some(given), _) => Ok(given.clone()),
            (None, Some(given)) => name(given).map_err(|why| UsageError::new(format!("--profile: {why}"))),
            // The default name is unique for each server.
            (None, None) => Ok(endpoint.origin().trim_start_matches("https://").to_owned()),
        }
    }
}

/// The existing profile with this name, which must be for the same server.
fn previous<'a>(config: &'a Config, name: &str, endpoint: &Endpoint) -> Result<Option<&'a Profile>, UsageError> {
    match config.profiles.get(name) {
        Some(other) if other.endpoint.origin() != endpoint.origin() => {
            let message = format!("profile {name} exists already, for another server: {}", other.endpoint);
            let hint = format!("choose another --name, or delete the profile: deploy-cli logout {}", quote(name));
            Err(UsageError::new(message).hint(hint))
        }
        other => Ok(other),
    }
}

fn username(context: &Context, overrides: &Overrides<'_>, previous: Option<&Profile>) -> Result<String, Error> {
    if let Some(username) = overrides.username()? {
        return Ok(username.value);
    }
    let default = previous.map_or(DEFAULT_USERNAME, Profile::username);
    if !context.prompter.is_interactive() {
        return Ok(default.to_owned());
    }
    prompt_for_username(context, default)
}

fn prompt_for_username(context: &Context, default: &str) -> Result<String, Error> {
    let username = context.prompter.line("user name", default)?;
    check_username(&username).map_err(UsageError::new)?;
    Ok(username)
}

/// Reads the password from the command, a flag, the environment or a prompt, and verifies it with an inexpensive call.
/// If the server refuses what was typed, prompts for the user name and the password again.
fn check_login(
    context: &Context,
    overrides: &Overrides<'_>,
    command: Option<&(PasswordCommand, String)>,
    mut login: deploy::Login,
) -> Result<deploy::Login, Error> {
    let what = |login: &deploy::Login| format!("password of {} on {}", login.username, login.endpoint);
    let given = match command {
        Some((command, origin)) => Some(command.run(origin)?),
        None => given_password(context, overrides, &what(&login))?,
    };
    let mut attempts = if given.is_some() { 1 } else { ATTEMPTS };
    loop {
        attempts -= 1;
        login.password = match &given {
            Some(password) => password.clone(),
            None => context.server.password_request(&what(&login)).prompt(&context.prompter)?,
        };
        match Client::new(login.clone())?.collection(&clusters::probe()) {
            Ok(_) => return Ok(login),
            Err(deploy::Error::Api(error)) if error.status == 401 && attempts > 0 => {
                let why = error.detail();
                context.console.warn(format_args!("the server refused this user name and password: {why}"));
                login.username = prompt_for_username(context, &login.username)?;
            }
            Err(error) => return Err(refused(error, command.is_some(), given.is_some())),
        }
    }
}

/// The error of the call that verifies the password. The hint about a refusal names only what was used.
fn refused(error: deploy::Error, by_command: bool, given: bool) -> Error {
    let hint = match &error {
        deploy::Error::Api(refusal) if refusal.status == 401 => match (by_command, given) {
            (true, _) => "check the user name (--username) and what the password command prints",
            (false, false) => "check the user name and the password",
            (false, true) => return error.into(),
        },
        _ => return error.into(),
    };
    Error::RefusedLogin { error, hint }
}

fn given_password(
    context: &Context,
    overrides: &Overrides<'_>,
    what: &str,
) -> Result<Option<SecretString>, PromptError> {
    let request = context.server.password_request(what);
    match request.read_flag(&context.prompter)? {
        None if !overrides.environment_ignored => request.read_environment(&context.prompter),
        given => Ok(given),
    }
}

/// Says where the password is, and what the alternative is.
fn note_password_file(context: &Context, endpoint: &Endpoint, store: &PasswordStore, why: &StoreError) {
    let console = context.console;
    let file = store.file().display();
    console.note(format_args!(
        "no keyring is available: the password is saved unencrypted in {file}, which only you can read"
    ));
    if context.verbosity.level > 0 {
        console.note(format_args!("the keyring cannot be used: {why}"));
    }
    console.hint(format_args!(
        "to read it from a password manager instead: deploy-cli login {endpoint} --password-command COMMAND"
    ));
}

/// Saves the password, then the profile that refers to it.
fn save(
    context: &Context,
    file: &Path,
    name: &str,
    mut profile: Profile,
    command: Option<PasswordCommand>,
    password: &SecretString,
) -> Result<Profile, Error> {
    let store = PasswordStore::new(file, context.console);
    let key = password_store::key(&profile.endpoint, profile.username());
    // The configuration is not locked while the keyring is used, which may take long.
    let keyring = match &command {
        Some(_) => None,
        None => Some(store.save_in_keyring(&key, password)),
    };
    let mut editor = Editor::open(file)?;
    let previous = previous(editor.config(), name, &profile.endpoint)?.cloned();
    profile.password = match (command, keyring) {
        (Some(command), _) => {
            context.console.note("the password is not saved: password_command prints it when it is needed");
            PasswordSetting::Command(command)
        }
        (None, Some(Ok(()))) => {
            context.console.note("the password is saved in the keyring");
            PasswordSetting::Stored(StoreKind::Keyring)
        }
        (None, Some(Err(why))) => {
            store.save_in_file(&key, password)?;
            note_password_file(context, &profile.endpoint, &store, &why);
            PasswordSetting::Stored(StoreKind::File)
        }
        (None, None) => PasswordSetting::Prompt,
    };
    editor.save(name, &profile);
    editor.write()?;
    if let Some(previous) = previous
        && let Err(why) = delete_password(&store, editor.config(), &previous)
    {
        context.console.warn(format_args!("the previous password is still in the {}: {why}", previous.password));
    }
    Ok(profile)
}
