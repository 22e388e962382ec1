//! `login`: a server is looked at, trusted, logged in to, and saved.

use clap::{Args, ValueHint};
use secrecy::SecretString;

use super::context::Context;
use super::profile::record;
use crate::deploy::inspect::{Handshake, inspect};
use crate::deploy::trust::Rejected;
use crate::deploy::{self, Call, Client, Endpoint, Trust};
use crate::platform::shell::quote;
use crate::settings::config::{self, Config, check_name};
use crate::settings::editor::Editor;
use crate::settings::password_store::{self, PasswordStore};
use crate::settings::profile::{PasswordCommand, Profile, SavedPassword, SavedTrust, StoreKind};
use crate::settings::server::{ADMIN, Environment, password_request};
use crate::usage_error::UsageError;

/// How often a person may mistype a password.
const TRIES: usize = 3;

/// `login`.
#[derive(Debug, Args)]
pub struct Login {
    /// Deploy's address: https://HOST[:PORT] or a bare host
    #[arg(value_name = "URL", value_hint = ValueHint::Url)]
    server: String,
    /// How to call it [default: the host, and the port if it is not 443]
    #[arg(long, value_name = "NAME", value_parser = name, conflicts_with = "profile")]
    name: Option<String>,
    /// Fetch the password by this command from now on, and save none; it is not run now
    #[arg(long, value_name = "CMD", value_parser = line, value_hint = ValueHint::CommandString)]
    password_command: Option<String>,
}

fn name(text: &str) -> Result<String, String> {
    check_name(text).map(|()| text.to_owned())
}

fn line(text: &str) -> Result<String, String> {
    if text.trim().is_empty() { Err("it is empty".to_owned()) } else { Ok(text.to_owned()) }
}

impl Login {
    /// Carries it out.
    ///
    /// # Errors
    /// Whatever stopped it; nothing is saved then.
    pub(crate) fn run(self, context: &Context) -> anyhow::Result<()> {
        let flags = context.flags();
        let endpoint: Endpoint = self.server.parse().map_err(|e| UsageError::new(format!("URL: {e}")))?;
        if let Some(url) = &flags.url
            && url.parse::<Endpoint>().ok().as_ref() != Some(&endpoint)
        {
            return Err(UsageError::new("--url and the URL after login differ: leave --url out").into());
        }
        let name = match self.name.as_ref().or(flags.profile.as_ref()) {
            Some(given) => name(given).map_err(|why| UsageError::new(format!("--profile: {why}")))?,
            None => usual_name(&endpoint),
        };
        let file = config::place()?;
        // Before anything is asked: whether it can be saved at all.
        let known = known(Editor::open(&file)?.config(), &name, &endpoint)?.cloned();
        let environment = Environment::about(&endpoint)?;

        let trust = self.trust(context, &endpoint, &environment, known.as_ref())?;
        let username = match environment.username(flags)? {
            Some((name, _)) => name,
            None => {
                let usual = known.as_ref().and_then(|p| p.username.clone()).unwrap_or_else(|| ADMIN.to_owned());
                if context.prompter.is_interactive() { context.prompter.line("user name", &usual)? } else { usual }
            }
        };
        crate::settings::server::check_username(&username).map_err(UsageError::new)?;
        let login = deploy::Login {
            endpoint: endpoint.clone(),
            trust: trust.load("cacert")?,
            username: username.clone(),
            password: SecretString::default(),
            verbosity: flags.verbose,
        };
        let password = prove(context, &environment, login)?;

        let command = self.password_command.map(PasswordCommand::Line).or(match known {
            Some(Profile { password: SavedPassword::Command(command), .. }) => Some(command),
            _ => None,
        });
        let profile = Profile { endpoint, username: Some(username), trust, password: SavedPassword::Asked };
        let profile = save(context, &file, &name, profile, command, &password)?;
        context.console.say(format_args!("logged in; profile {name} is the current one now ({})", file.display()));
        context.printer.one(&record(&name, &profile, true))
    }

    /// Whose certificate is to be trusted: as flags, environment or an earlier login say, else the system's roots, else
    /// the person at the terminal. What nobody vouches for is pinned; what a CA vouches for is not, since it is renewed.
    fn trust(
        &self,
        context: &Context,
        endpoint: &Endpoint,
        environment: &Environment,
        known: Option<&Profile>,
    ) -> anyhow::Result<SavedTrust> {
        let given = environment.trust(context.flags())?;
        let said = match (&given, known.map(|p| &p.trust)) {
            (Some((trust, source)), _) => Some((trust.clone(), source.to_string())),
            (None, Some(trust @ SavedTrust::Cacert(_))) => Some((trust.clone(), "the saved cacert".to_owned())),
            (None, _) => None,
        };
        let pinned = match known.map(|p| &p.trust) {
            Some(SavedTrust::Pin(print)) => Some(*print),
            _ => None,
        };
        let load = |(trust, by): &(SavedTrust, String)| trust.load(by);
        let shown = inspect(endpoint, said.as_ref().map(load).transpose()?.unwrap_or(Trust::System))?;
        let Handshake { certificate, verdict, .. } = shown;
        let print = certificate.fingerprint;
        context.console.say(format_args!("{endpoint} shows this certificate:\n{certificate}"));
        let untrusted = |why: String, pinned: bool| {
            let rejected = Box::new(Rejected { certificate: certificate.clone(), why, pinned });
            deploy::Error::Untrusted { server: endpoint.to_string(), rejected }
        };
        match (said, verdict, pinned) {
            (Some((SavedTrust::Insecure, by)), ..) => {
                context.console.warn(format_args!(
                    "it is not checked, now or later ({by}): whoever is in between can read the password"
                ));
                Ok(SavedTrust::Insecure)
            }
            (Some((trust, by)), Ok(()), _) => {
                context.console.say(format_args!("It is trusted: {by} says so."));
                Ok(trust)
            }
            (Some((trust, _)), Err(why), _) => Err(untrusted(why, matches!(trust, SavedTrust::Pin(_))).into()),
            (None, _, Some(before)) if before == print => {
                context.console.say("It is the one that was saved before.");
                Ok(SavedTrust::Pin(print))
            }
            (None, Ok(()), before) => {
                if let Some(before) = before {
                    context.console.warn(format_args!("it is not the one that was saved before, {before}"));
                }
                context.console.say("The system trusts it, so that it need not be pinned and may be renewed.");
                Ok(SavedTrust::System)
            }
            (None, Err(why), before) => {
                // Who sees nothing can say nothing to it.
                if !context.prompter.is_interactive() || context.console.is_quiet() {
                    let why = before.map_or(why, |before| format!("it is not the pinned one, {before}"));
                    return Err(untrusted(why, false).into());
                }
                match before {
                    Some(before) => context.console.warn(format_args!(
                        "it is not the one that was saved before, {before}: it was renewed, or somebody stands in between"
                    )),
                    None => context.console.say(format_args!(
                        "Nobody vouches for it: {why}. Compare the SHA-256 with what Deploy's console or its administrator says."
                    )),
                }
                context.prompter.confirm("Is this the certificate of your Deploy?", false)?;
                Ok(SavedTrust::Pin(print))
            }
        }
    }
}

/// The host, and the port if it is not the usual one: no two servers share it.
fn usual_name(endpoint: &Endpoint) -> String {
    endpoint.origin().trim_start_matches("https://").to_owned()
}

/// The profile of this name, if there is one; it must be of the same server.
fn known<'a>(config: &'a Config, name: &str, endpoint: &Endpoint) -> Result<Option<&'a Profile>, UsageError> {
    match config.profiles.get(name) {
        Some(other) if other.endpoint.origin() != endpoint.origin() => {
            let wrong = format!("profile {name} is of another server already, {}", other.endpoint);
            let hint = format!("choose another --name, or forget it: deploy-cli logout {}", quote(name));
            Err(UsageError::new(wrong).hint(hint))
        }
        other => Ok(other),
    }
}

/// Gets the password, by flag, environment or the person at the terminal, and proves it with a call that costs nothing.
fn prove(context: &Context, environment: &Environment, login: deploy::Login) -> anyhow::Result<SecretString> {
    let what = format!("password of {} on {}", login.username, login.endpoint);
    let request = password_request(&what, context.flags());
    let mut given = request.from_flag(&context.prompter)?;
    if given.is_none() && !environment.set_aside {
        given = request.from_environment(&context.prompter)?;
    }
    let tries = if given.is_some() { 1 } else { TRIES };
    for left in (0..tries).rev() {
        let password = match &given {
            Some(password) => password.clone(),
            None => request.from_prompt(&context.prompter)?,
        };
        let client = Client::new(deploy::Login { password: password.clone(), ..login.clone() })?;
        match client.collection(&Call::get(&["clusters"]).query("max_records", "1")) {
            Ok(_) => return Ok(password),
            Err(deploy::Error::Api(refusal)) if refusal.status == 401 && left > 0 => {
                context.console.warn(format_args!("{refusal}"));
            }
            Err(error) => return Err(error.into()),
        }
    }
    Err(UsageError::new("no password was right").into())
}

/// Saves the password and the profile, in this order: a profile is never there without what it speaks of.
fn save(
    context: &Context,
    file: &std::path::Path,
    name: &str,
    mut profile: Profile,
    command: Option<PasswordCommand>,
    password: &SecretString,
) -> anyhow::Result<Profile> {
    let store = PasswordStore::of(file, context.console);
    let username = profile.username.as_deref().unwrap_or(ADMIN);
    let key = password_store::key(&profile.endpoint, username);
    // A keyring may take its time: the configuration is not held meanwhile.
    let in_keyring = match &command {
        Some(_) => None,
        None => Some(store.put_in_keyring(&key, password)),
    };
    let mut editor = Editor::open(file)?;
    let before = known(editor.config(), name, &profile.endpoint)?.cloned();
    profile.password = match (command, in_keyring) {
        (Some(command), _) => {
            context.console.say("The password is not saved: password_command fetches it.");
            SavedPassword::Command(command)
        }
        (None, Some(Ok(()))) => {
            context.console.say("The password is in the keyring.");
            SavedPassword::Kept(StoreKind::Keyring)
        }
        (None, Some(Err(why))) => {
            store.put_in_file(&key, password)?;
            context.console.say(format_args!(
                "There is no keyring to use ({why}): the password is in {}, which only you can read.",
                store.file().display()
            ));
            SavedPassword::Kept(StoreKind::File)
        }
        (None, None) => SavedPassword::Asked,
    };
    editor.save(name, &profile);
    editor.write()?;
    if let Some(before) = before
        && let Err(why) = super::logout::forget(&store, editor.config(), &before)
    {
        context.console.warn(format_args!("the password of before is still in the {}: {why}", before.password));
    }
    Ok(profile)
}
