//! `--all-profiles`: asks every saved server at the same time.

mod jobs;
mod list;

use std::sync::mpsc::{self, RecvTimeoutError};
use std::time::Duration;

use serde_json::{Map, Value};

pub(super) use jobs::wait_for_all;
pub(super) use list::list;

use super::context::Context;
use crate::deploy::resource::{Column, column};
use crate::error::Error;
use crate::exit;
use crate::prompt::Prompter;
use crate::settings::config::{self, Config};
use crate::settings::overrides::ServerFlags;
use crate::usage_error::UsageError;

/// After this time the servers that have not answered are named.
const NOTICE: Duration = Duration::from_secs(3);

/// The field and the column with the profile of the server.
const SERVER: Column = column("SERVER", "server");

/// The answers of the saved servers, in the order of their profiles.
pub(crate) struct Answers<T> {
    /// Those of the servers that answered, with the names of their profiles.
    pub(crate) answers: Vec<(String, T)>,
    /// The errors of the others.
    failures: Vec<(String, Error)>,
}

impl Context {
    /// Does `work` for all saved servers at the same time. After a few seconds without all answers, calls `early` with
    /// those that have come, and names the other servers.
    ///
    /// # Errors
    /// If no server is saved, or a flag selects one; those of `early`.
    pub(crate) fn ask_all<T: Send>(
        &self,
        work: impl Fn(&Self) -> Result<T, Error> + Sync,
        early: impl FnOnce(&[(&str, &T)]) -> Result<(), Error>,
    ) -> Result<Answers<T>, Error> {
        let names = self.profiles()?;
        let (sender, received) = mpsc::channel();
        let mut results: Vec<Option<Result<T, Error>>> = names.iter().map(|_| None).collect();
        std::thread::scope(|scope| -> Result<(), Error> {
            for (n, name) in names.iter().enumerate() {
                let (context, work, sender) = (self.of_profile(name), &work, sender.clone());
                let thread = std::thread::Builder::new().name(name.clone());
                let send = move || sender.send((n, work(&context)));
                thread.spawn_scoped(scope, send).map_err(Error::system("start a thread"))?;
            }
            drop(sender);
            let (mut patience, mut early) = (Some(NOTICE), Some(early));
            loop {
                let next = match patience {
                    Some(patience) => received.recv_timeout(patience),
                    None => received.recv().map_err(RecvTimeoutError::from),
                };
                match next {
                    Ok((n, result)) => results[n] = Some(result),
                    Err(RecvTimeoutError::Disconnected) => return Ok(()),
                    Err(RecvTimeoutError::Timeout) => {
                        patience = None;
                        let answers = names.iter().zip(&results);
                        let answers =
                            answers.filter_map(|(name, result)| Some((&**name, result.as_ref()?.as_ref().ok()?)));
                        let answers: Vec<(&str, &T)> = answers.collect();
                        early.take().map_or(Ok(()), |early| early(&answers))?;
                        let silent = names.iter().zip(&results).filter(|(_, result)| result.is_none());
                        let silent: Vec<&str> = silent.map(|(name, _)| name.as_str()).collect();
                        self.console.note(format_args!("still waiting for {}", silent.join(", ")));
                    }
                }
            }
        })?;
        let (mut answers, mut failures) = (Vec::new(), Vec::new());
        for (name, result) in names.into_iter().zip(results) {
            match result {
                Some(Ok(answer)) => answers.push((name, answer)),
                Some(Err(error)) => failures.push((name, error)),
                None => {}
            }
        }
        Ok(Answers { answers, failures })
    }

    /// The names of the saved servers.
    fn profiles(&self) -> Result<Vec<String>, UsageError> {
        if let Some(flag) = self.server.first_set() {
            let error = UsageError::new(format!("--all-profiles cannot be combined with {flag}"));
            return Err(error.hint("--all-profiles asks every saved server, with the settings of its profile"));
        }
        let config = Config::read(&config::path()?)?;
        if config.profiles.is_empty() {
            return Err(UsageError::new("no server is saved").hint("deploy-cli login URL saves a server as a profile"));
        }
        Ok(config.profiles.into_keys().collect())
    }

    /// The context of a command for this saved server, which prints nothing and does not prompt.
    fn of_profile(&self, name: &str) -> Self {
        let server = ServerFlags { profile: Some(name.to_owned()), only_profile: true, ..ServerFlags::default() };
        self.of_server(server, Prompter::unattended(self.console))
    }
}

impl<T> Answers<T> {
    /// Prints the errors of the servers that did not answer.
    ///
    /// # Errors
    /// One that counts them, with the status of the first.
    pub(crate) fn conclude(&self, context: &Context) -> Result<(), Error> {
        for (server, error) in &self.failures {
            exit::print(error, Some(server), context.console);
        }
        let Some((_, first)) = self.failures.first() else { return Ok(()) };
        let (failed, total) = (self.failures.len(), self.failures.len() + self.answers.len());
        Err(Error::Several { message: format!("{failed} of {total} servers failed"), status: first.status() })
    }
}

/// The record, with the profile of its server as the first field.
pub(crate) fn with_server(record: Value, server: &str) -> Value {
    match record {
        Value::Object(fields) => {
            let mut all = Map::from_iter([(SERVER.field.to_owned(), Value::from(server))]);
            all.extend(fields.into_iter().filter(|(name, _)| name != SERVER.field));
            Value::Object(all)
        }
        other => other,
    }
}
