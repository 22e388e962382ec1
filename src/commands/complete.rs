//! Completion candidates from the server: the names of objects.
//!
//! An argument that identifies an object has `add = complete::names(&HOSTS)`. Completion never prompts and never
//! reports an error. It offers no names if the server, the user name or the password is not known without a prompt, or
//! if the server takes too long.

use std::ffi::OsString;
use std::sync::{OnceLock, mpsc};
use std::thread;
use std::time::Duration;

use clap::{ArgMatches, Command};
use clap_complete::engine::{ArgValueCandidates, CompletionCandidate};
use serde_json::Value;

use crate::deploy::api::clusters;
use crate::deploy::field::{field, text};
use crate::deploy::payload::Payload;
use crate::deploy::resource::{Resource, ResourceRef};
use crate::deploy::resources::{CLUSTERS, JOBS, NODES};
use crate::deploy::text::printable;
use crate::deploy::{Call, Client, Job, Verbosity};
use crate::prompt::Prompter;
use crate::settings::config::{self, Config};
use crate::settings::login::login;
use crate::settings::overrides::ServerFlags;

/// The time limit for reading names, since the user is waiting at the command line.
pub(super) const LIMIT: Duration = Duration::from_secs(1);

/// Access to the command tree. `main` passes it in, because this module must not depend on it.
#[derive(Clone, Copy)]
pub(crate) struct CommandTree {
    /// Builds the command tree.
    pub(crate) build: fn() -> Command,
    /// The flags that select the server, among the arguments typed so far.
    pub(crate) server_flags: fn(&ArgMatches) -> Option<ServerFlags>,
}

/// The command line to complete.
pub(super) struct CommandLine {
    /// The command tree.
    pub(super) tree: CommandTree,
    /// The words typed so far.
    pub(super) words: Vec<OsString>,
}

/// Set before the candidates are determined, since clap passes no context to the functions that do so.
pub(super) static LINE: OnceLock<CommandLine> = OnceLock::new();

/// The names of a resource without parents, with its summary fields as descriptions.
pub(crate) fn names(resource: &'static Resource) -> ArgValueCandidates {
    from_server(move |client, _| {
        let records = records(client, &with_fields(resource))?;
        Some(records.iter().filter_map(|record| candidate(resource, record, &summary(resource, record))).collect())
    })
}

/// The nodes of the cluster in the argument with the id `cluster`, or else those of all clusters.
pub(crate) fn nodes(cluster: &'static str) -> ArgValueCandidates {
    from_server(move |client, typed| {
        let of = deepest(typed).try_get_one::<String>(cluster).ok().flatten();
        let clusters = records(client, &clusters::with_nodes())?;
        let mut all = Vec::new();
        for record in &clusters {
            let Some(cluster) = CLUSTERS.reference(record) else { continue };
            if of.is_none_or(|of| *of == cluster.name || *of == cluster.id) {
                let nodes = record.get("nodes").and_then(Value::as_array).into_iter().flatten();
                all.extend(nodes.filter_map(|node| candidate(&NODES, node, &format!("of {cluster}"))));
            }
        }
        Some(all)
    })
}

/// The names of the profiles.
pub(crate) fn profiles() -> ArgValueCandidates {
    ArgValueCandidates::new(|| {
        let config = config::path().ok().and_then(|path| Config::read(&path).ok());
        config.into_iter().flat_map(|config| config.profiles.into_keys().map(CompletionCandidate::new)).collect()
    })
}

/// The ids of unfinished jobs.
pub(crate) fn unfinished_jobs() -> ArgValueCandidates {
    from_server(|client, _| {
        let records = records(client, &with_fields(&JOBS))?;
        let unfinished = |record: &&Value| Job::read((*record).clone()).is_some_and(|job| !job.state.is_final());
        let unfinished = records.iter().filter(unfinished);
        Some(unfinished.filter_map(|record| candidate(&JOBS, record, &summary(&JOBS, record))).collect())
    })
}

/// A candidate that every shell reads literally. If the name is not safe, the id is offered instead.
fn shell_safe(found: &ResourceRef, about: &str) -> Option<CompletionCandidate> {
    let (word, about) = match is_word(&found.name) {
        true => (&found.name, about.to_owned()),
        false => (&found.id, format!("{} {about}", found.name)),
    };
    let about = printable(&about);
    let help = (!about.is_empty()).then(|| about.into());
    is_word(word).then(|| CompletionCandidate::new(word).help(help))
}

/// Whether every shell reads this text literally in any position.
pub(super) fn is_word(text: &str) -> bool {
    let plain = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_' | '.' | '@' | '+');
    text.starts_with(|c: char| c.is_alphanumeric() || c == '_') && text.chars().all(plain)
}

/// Reads candidates from the server, in a thread that is abandoned after [`LIMIT`].
pub(super) fn from_server<F>(read_names: F) -> ArgValueCandidates
where
    F: Fn(&Client, &ArgMatches) -> Option<Vec<CompletionCandidate>> + Copy + Send + Sync + 'static,
{
    ArgValueCandidates::new(move || {
        let (sender, receiver) = mpsc::channel();
        thread::spawn(move || {
            let names = typed().and_then(|typed| read_names(&client(&typed)?, &typed));
            let _ = sender.send(names);
        });
        receiver.recv_timeout(LIMIT).ok().flatten().unwrap_or_default()
    })
}

/// The arguments typed so far, if they can be parsed.
fn typed() -> Option<ArgMatches> {
    let line = LINE.get()?;
    (line.tree.build)().ignore_errors(true).try_get_matches_from(&line.words).ok()
}

pub(super) fn deepest(mut matches: &ArgMatches) -> &ArgMatches {
    while let Some((_, below)) = matches.subcommand() {
        matches = below;
    }
    matches
}

fn client(typed: &ArgMatches) -> Option<Client> {
    let flags = (LINE.get()?.tree.server_flags)(typed)?;
    Client::new(login(&flags, Verbosity::default(), &Prompter::disabled()).ok()?).ok()
}

/// Lists a resource with the fields of a candidate.
fn with_fields(resource: &'static Resource) -> Call {
    let mut fields = vec!["id"];
    fields.extend([resource.name].iter().chain(resource.summary).filter(|name| **name != "id"));
    resource.collection(&[]).list().query("fields", fields.join(","))
}

pub(super) fn records(client: &Client, call: &Call) -> Option<Vec<Value>> {
    match client.send_once(call, LIMIT).ok()?.payload {
        Payload::Records(records) => Some(records),
        _ => None,
    }
}

fn candidate(resource: &Resource, record: &Value, about: &str) -> Option<CompletionCandidate> {
    shell_safe(&resource.reference(record)?, about)
}

/// The summary fields of a record.
fn summary(resource: &Resource, record: &Value) -> String {
    let texts = resource.summary.iter().filter_map(|name| text(&field(record, name)?));
    texts.collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn offered(name: &str, id: &str) -> Option<String> {
        let found = ResourceRef { id: id.to_owned(), name: name.to_owned() };
        Some(shell_safe(&found, "")?.get_value().to_str().unwrap().to_owned())
    }

    #[test]
    fn names_that_a_shell_would_evaluate_are_replaced_by_ids() {
        for plain in ["demo", "esx-01.example.com", "administrator@vsphere.local", "9.16.1", "höst"] {
            assert_eq!(offered(plain, "1").as_deref(), Some(plain));
        }
        for odd in
            ["a b", "$(id)", "`id`", "a'b", "a\"b", "a;b", "-x", "~root", "*", "a\nb", "=ls", "", "a\\b", "#", "a:b"]
        {
            assert_eq!(offered(odd, "1").as_deref(), Some("1"), "{odd:?}");
        }
        assert_eq!(offered("$(id)", "$(id)"), None);
    }
}
