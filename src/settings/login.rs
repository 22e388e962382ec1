//! Creates the [`Login`] of a client from the settings of a server, and reads the password.

use secrecy::SecretString;

use super::overrides::ServerFlags;
use super::password_store::{self, PasswordStore};
use super::profile::{PasswordSetting, Profile, StoreKind};
use super::server::{PasswordSource, ServerSettings};
use super::source::{ProfileName, SettingSource};
use crate::deploy::{Login, Trust, Verbosity};
use crate::prompt::{PromptError, Prompter};
use crate::usage_error::UsageError;

/// Resolves the server and reads the password. Prompts only if everything else is valid.
///
/// # Errors
/// A `UsageError` that names the flag, the variable or the key that is invalid or missing, or an error of the prompt.
pub(crate) fn login(flags: &ServerFlags, verbosity: Verbosity, prompter: &Prompter) -> Result<Login, PromptError> {
    let server = ServerSettings::resolve(flags)?;
    let login = login_to(&server, flags, verbosity, prompter)?;
    if matches!(login.trust, Trust::Anything) {
        prompter.console.warn(insecure_warning(&server));
    }
    Ok(login)
}

/// The login of a server that was resolved already.
///
/// # Errors
/// As for [`login`].
pub(crate) fn login_to(
    server: &ServerSettings,
    flags: &ServerFlags,
    verbosity: Verbosity,
    prompter: &Prompter,
) -> Result<Login, PromptError> {
    Ok(Login {
        endpoint: server.endpoint.value.clone(),
        profile: server.profile_name(),
        trust: server.trust.value.load(&server.trust_origin())?,
        username: server.username.value.clone(),
        password: password(server, flags, prompter)?,
        verbosity,
    })
}

fn insecure_warning(server: &ServerSettings) -> String {
    format!(
        "the certificate of {} is not checked ({}): anyone between this machine and the server can read the password",
        server.endpoint.value,
        match &server.trust.source {
            SettingSource::Profile(name) => format!("insecure in {name}"),
            other => other.to_string(),
        }
    )
}

/// Reads the password for the server.
///
/// # Errors
/// A `UsageError` if the password is missing or cannot be read, or an error of the prompt.
fn password(server: &ServerSettings, flags: &ServerFlags, prompter: &Prompter) -> Result<SecretString, PromptError> {
    let what = format!("password of {} on {}", server.username.value, server.endpoint.value);
    let request = flags.password_request(&what);
    let password = match (&server.password, &server.profile) {
        (PasswordSource::Override(SettingSource::Flag(_)), _) => request.read_flag(prompter)?,
        (PasswordSource::Override(_), _) => request.read_environment(prompter)?,
        (PasswordSource::Command | PasswordSource::Stored(_), Some((name, profile))) => {
            saved(name, profile, server, flags, prompter)?
        }
        _ => None,
    };
    match password {
        Some(password) => Ok(password),
        None if flags.only_profile => Err(not_saved(format!("the {what} is not saved"), server).into()),
        None => request.prompt(prompter),
    }
}

/// The error for a password that is needed from the profile alone.
fn not_saved(why: String, server: &ServerSettings) -> UsageError {
    let name = server.profile_name().unwrap_or_default();
    UsageError::new(why).hint(format!("deploy-cli login {} --name {name} saves it", server.endpoint.value))
}

/// Reads the password that is saved for a profile. `None` if the user must be prompted.
fn saved(
    name: &ProfileName,
    profile: &Profile,
    server: &ServerSettings,
    flags: &ServerFlags,
    prompter: &Prompter,
) -> Result<Option<SecretString>, PromptError> {
    // Shell completion must not run commands or unlock a keyring.
    if prompter.is_disabled() && profile.password != PasswordSetting::Stored(StoreKind::File) {
        return Ok(None);
    }
    let kind = match &profile.password {
        PasswordSetting::Command(command) => return Ok(Some(command.run(&format!("password_command of {name}"))?)),
        PasswordSetting::Stored(kind) => *kind,
        PasswordSetting::Prompt => return Ok(None),
    };
    let (username, endpoint) = (&server.username.value, &server.endpoint.value);
    let store = PasswordStore::new(&name.file, prompter.console);
    let location = match kind {
        StoreKind::Keyring => "the keyring".to_owned(),
        StoreKind::File => store.file().display().to_string(),
    };
    let why = match store.read(kind, &password_store::key(endpoint, username)) {
        Ok(Some(password)) => return Ok(Some(password)),
        Ok(None) => format!("{location} has no password of {username} on {endpoint}"),
        Err(error) => format!("cannot read the password of profile {} from {location}: {error}", name.name),
    };
    if prompter.is_interactive() {
        prompter.console.warn(why);
        return Ok(None);
    }
    if flags.only_profile {
        return Err(not_saved(why, server).into());
    }
    let hint = format!("deploy-cli login {endpoint} saves it again; DEPLOY_CLI_PASSWORD overrides it");
    Err(UsageError::new(why).hint(hint).into())
}
