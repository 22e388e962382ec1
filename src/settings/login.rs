//! All that a client needs to know, the password included.

use std::path::Path;

use secrecy::SecretString;

use super::Flags;
use super::password_store::{self, PasswordStore};
use super::profile::{Profile, SavedPassword, StoreKind};
use super::server::{PasswordSource, ProfileName, Server, password_request};
use crate::deploy::{Login, Trust};
use crate::platform::shell::quote;
use crate::prompt::{PromptError, Prompter};
use crate::usage_error::UsageError;

/// Everything that a client needs to know. Asks for the password only when all else is right.
///
/// # Errors
/// [`UsageError`] naming the flag, the variable or the key that is wrong or missing.
pub fn login(flags: &Flags, prompter: &Prompter) -> Result<Login, PromptError> {
    let server = Server::of(flags)?;
    let trust = server.trust.load(&server.trust_said_by())?;
    let password = password(&server, flags, prompter)?;
    if matches!(trust, Trust::Anything) {
        warn_insecure(&server, prompter);
    }
    Ok(Login { endpoint: server.endpoint, trust, username: server.username, password, verbosity: flags.verbose })
}

/// Says what it means to trust anything.
pub fn warn_insecure(server: &Server, prompter: &Prompter) {
    prompter.console.warn(format_args!(
        "the certificate of {} is not checked ({}): whoever is in between can read the password",
        server.endpoint,
        match &server.trust_from {
            super::server::Source::Profile(name) => format!("insecure in {name}"),
            other => other.to_string(),
        }
    ));
}

/// The password of the server's account: by flag, environment, profile or the person at the terminal.
///
/// # Errors
/// [`UsageError`] where it is missing, or its place cannot be read.
pub fn password(server: &Server, flags: &Flags, prompter: &Prompter) -> Result<SecretString, PromptError> {
    let what = format!("password of {} on {}", server.username, server.endpoint);
    let request = password_request(&what, flags);
    let known = match &server.password {
        PasswordSource::Flag => request.from_flag(prompter)?,
        PasswordSource::Variable(_) => request.from_environment(prompter)?,
        PasswordSource::Command | PasswordSource::Kept(_) => match &server.profile {
            Some((name, profile)) => saved(name, profile, server, prompter)?,
            None => None,
        },
        PasswordSource::Asked => None,
    };
    known.map_or_else(|| request.from_prompt(prompter), Ok)
}

/// The password that a profile has or fetches. Where its place fails, the person at the terminal is told and asked.
fn saved(
    name: &ProfileName,
    profile: &Profile,
    server: &Server,
    prompter: &Prompter,
) -> Result<Option<SecretString>, PromptError> {
    // For the completion of a line no command is run and no keyring opened.
    if prompter.is_disabled() && !matches!(profile.password, SavedPassword::Kept(StoreKind::File)) {
        return Ok(None);
    }
    let keep = match &profile.password {
        SavedPassword::Command(command) => return Ok(Some(command.run(&format!("password_command of {name}"))?)),
        SavedPassword::Kept(keep) => *keep,
        SavedPassword::Asked => return Ok(None),
    };
    let store = PasswordStore::of(&name.file, prompter.console);
    let place = match keep {
        StoreKind::Keyring => "the keyring".to_owned(),
        StoreKind::File => store.file().display().to_string(),
    };
    let why = match store.get(keep, &password_store::key(&server.endpoint, &server.username)) {
        Ok(Some(password)) => return Ok(Some(password)),
        Ok(None) => format!("{place} has no password of {} on {}", server.username, server.endpoint),
        Err(why) => format!("the password of profile {} cannot be read from {place}: {why}", name.name),
    };
    if prompter.is_interactive() {
        prompter.console.warn(why);
        return Ok(None);
    }
    Err(UsageError::new(why)
        .hint(format!("deploy-cli login {} saves it anew; DEPLOY_CLI_PASSWORD does without", server.endpoint))
        .into())
}

/// The flags that a later command needs again to reach the same server, with a blank before each.
pub fn repeated(flags: &Flags) -> String {
    let mut text = String::new();
    let mut add = |flag: &str, value: Option<String>| {
        if let Some(value) = value {
            text += &format!(" {flag} {}", quote(&value));
        }
    };
    add("--profile", flags.profile.clone());
    add("--url", flags.url.clone());
    add("--username", flags.username.clone());
    let file = flags.password_file.as_deref().filter(|f| *f != Path::new("-"));
    add("--password-file", file.map(|f| f.display().to_string()));
    add("--cacert", flags.cacert.as_deref().map(|f| f.display().to_string()));
    add("--fingerprint", flags.fingerprint.clone());
    if flags.insecure {
        text += " --insecure";
    }
    text
}
