//! The servers of several cluster files.

use std::collections::HashMap;

use crate::apply::file::document::Diagnostic;
use crate::apply::file::folded::Folded;
use crate::apply::file::source::Input;
use crate::commands::context::Context;
use crate::deploy::Client;
use crate::error::Error;
use crate::settings::login::login;
use crate::settings::overrides::ServerFlags;
use crate::settings::server::ServerSettings;
use crate::usage_error::UsageError;

/// The servers of several cluster files, each once.
pub(super) struct Servers {
    pub(super) clients: Vec<Client>,
    /// The flags that select them.
    pub(super) flags: Vec<ServerFlags>,
    /// What messages and records call them: the name of the profile, else the URL.
    pub(super) names: Vec<String>,
    /// The number of the server of each file.
    pub(super) of: Vec<usize>,
}

impl Servers {
    /// Finds the servers of files and creates their clients. Sends nothing. Profiles with the same URL are one server.
    ///
    /// # Errors
    /// All servers that files name and that are not saved, or are others than the command line's; those of the settings.
    pub(super) fn resolve(context: &Context, inputs: &[Input]) -> Result<Self, Error> {
        let mut servers = Self { clients: Vec::new(), flags: Vec::new(), names: Vec::new(), of: Vec::new() };
        let mut known: HashMap<Option<&str>, usize> = HashMap::new();
        let mut refused = Folded::default();
        let mut hint = None;
        for input in inputs {
            let name = input.spec.server.as_ref().map(|server| server.name.as_str());
            let number = match known.get(&name) {
                Some(number) => *number,
                None => {
                    let flags = match select(context, input) {
                        Ok(flags) => flags,
                        Err(refusal) => {
                            refused.add(&input.source, &[refusal.problem]);
                            hint.get_or_insert(refusal.hint);
                            continue;
                        }
                    };
                    let settings = ServerSettings::resolve(&flags)?;
                    let origin = settings.endpoint.value.origin();
                    match servers.clients.iter().position(|client| client.endpoint().origin() == origin) {
                        Some(number) => number,
                        None => {
                            let client = Client::new(login(&flags, context.verbosity, &context.prompter)?)?;
                            servers
                                .names
                                .push(settings.profile_name().unwrap_or_else(|| client.endpoint().to_string()));
                            servers.clients.push(client);
                            servers.flags.push(flags);
                            servers.clients.len() - 1
                        }
                    }
                }
            };
            known.insert(name, number);
            servers.of.push(number);
        }
        match hint {
            Some(hint) => Err(UsageError::new(refused.lines().join("\n  ")).hint(hint).into()),
            None => Ok(servers),
        }
    }
}

/// Why a file is not for its server.
struct Refusal {
    problem: Diagnostic,
    hint: String,
}

/// The flags that select the server of a file: those of the command line, with the profile that the file names.
///
/// # Errors
/// If the profile does not exist, or the command line selects another server.
pub(super) fn flags(context: &Context, input: &Input) -> Result<ServerFlags, UsageError> {
    select(context, input).map_err(|Refusal { problem, hint }| {
        let place = input.source.at(problem.location);
        UsageError::new(format!("{place}: server: {}", problem.message)).hint(hint)
    })
}

fn select(context: &Context, input: &Input) -> Result<ServerFlags, Refusal> {
    let given = &context.server;
    let Some(server) = &input.spec.server else { return Ok(given.clone()) };
    let refusal = |message: String, hint: &str| {
        let problem = Diagnostic { location: server.location, path: "server".to_owned(), message };
        Refusal { problem, hint: hint.to_owned() }
    };
    let other = match (&given.url, &given.profile) {
        (Some(url), _) => Some(format!("--url {url}")),
        (None, Some(profile)) if *profile != server.name => Some(format!("--profile {profile}")),
        _ => None,
    };
    if let Some(other) = other {
        let message = format!("the file is for the saved server {}, and not for {other}", server.name);
        return Err(refusal(message, "leave out the flag, or remove `server` from the file"));
    }
    let flags = ServerFlags { profile: Some(server.name.clone()), ..given.clone() };
    if let Err(error) = ServerSettings::resolve(&flags) {
        let why = error.to_string();
        let why = why.strip_prefix("--profile: ").unwrap_or(&why);
        return Err(refusal(why.to_owned(), error.next().unwrap_or("deploy-cli profile list shows the saved servers")));
    }
    Ok(flags)
}
